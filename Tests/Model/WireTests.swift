import Model
import Testing

@Test func aPersonReadsBackAsWritten() throws {
    var person = Person()
    person.records = [RecordID(file: 1, row: 2), RecordID(file: 2, row: 40_000_000)]
    person.registryRecords = [RecordID(file: 3, row: 1)]
    person.surname = "LE GOFF"
    person.givenNames = ["Anne", "Marie"]
    person.birthDate = "1975-04"
    person.exposures = [Person.Exposure(controller: "LAB03", file: 1, categories: [.nir, .name], rows: 2)]
    var contact = Person.Contact()
    contact.fromRegistry = true
    contact.controller = "LAB03"
    contact.emails = ["a@example.fr"]
    contact.addressLines = ["12 RUE DES LILAS"]
    contact.doNotContact = true
    person.contacts = [contact]
    person.sure = .probable
    person.tier = .veryHigh
    person.flags = ["minor"]
    person.weakest = 2.5
    #expect(try Person(decoding: person.encoded()[...]) == person)
}

@Test func linksReadBackAsWritten() throws {
    let links = [
        LinkChunk.Link(a: RecordID(file: 1, row: 1), b: RecordID(file: 2, row: 9), weight: -1.25),
        LinkChunk.Link(a: RecordID(file: 1, row: 2), b: RecordID(file: 1, row: 3), weight: 30),
    ]
    #expect(try LinkChunk(decoding: LinkChunk(links: links).encoded()[...]).links == links)
}

@Test func aChunkGivesBackItsRecordsInOrder() throws {
    var builder = RecordChunkBuilder()
    var written: [Record] = []
    for row in 1...3 {
        var record = Record(row: UInt32(row), exposures: [.name, .nir])
        record.append(.surname, "GOFF\(row)")
        record.append(.phone, "+33199000001")
        record.append(.phone, "+33199000002")
        builder.append(record)
        written.append(record)
    }
    let chunk = try RecordChunk(decoding: builder.finish(file: 7, index: 2, firstRow: 1, lastRow: 4)[...])
    #expect((chunk.file, chunk.index, chunk.firstRow, chunk.lastRow, chunk.count) == (7, 2, 1, 4, 3))
    var read: [Record] = []
    // A chunk is no sequence.
    // swift-format-ignore: ReplaceForEachWithForLoop
    try chunk.forEach { read.append(copy $0) }
    #expect(read == written)
    #expect(builder.count == 0)
}

@Test(arguments: [[0x0a], [0x0a, 0x05, 0x01], [0x80], [0x07], [0x0d, 1, 2]] as [[UInt8]])
func aCutMessageIsAnErrorAndNeverATrap(bytes: [UInt8]) {
    #expect(throws: ProtoError.self) {
        var reader = ProtoReader(bytes[...])
        while try reader.next() != nil {}
    }
}

@Test func aNoticeWithoutAChannelWeKnowIsAnErrorAndNeverALetter() throws {
    var unnamed = ProtoWriter()
    unnamed.text(2, "1 RUE DES LILAS")
    var unknown = unnamed
    unknown.text(1, "pigeon")
    for bytes in [unnamed.bytes, unknown.bytes] {
        #expect(throws: ProtoError.self) { try NoticeIntent(decoding: bytes[...]) }
    }
}

@Test func aPersonWithoutScalesIsTakenForDoubtful() throws {
    let person = try Person(decoding: [])
    #expect(person.sure == .possible)
    #expect(person.tier == .none)
    #expect(person.weakest == 0)
    // A word of a later version.
    #expect(try Person(decoding: [0x58, 0x81, 0x02, 0x60, 0x07]).sure == .possible)
    #expect(try Person(decoding: [0x58, 0x81, 0x02, 0x60, 0x07]).tier == .veryHigh)
}

@Test func packedNumbersThatAreCutAreAnError() {
    #expect(throws: ProtoError.self) { try Person(decoding: [0x0a, 0x07, 1, 2, 3, 4, 5, 6, 7]) }
}
