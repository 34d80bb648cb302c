import Model
import Testing

@testable import Sealing

private let key = CaseKey(caseID: CaseID("demo")!, bytes: [UInt8](0..<32))
private let place = Place(topic: "t", key: [UInt8]("demo/1".utf8), type: "e.v1")

@Test func aSealedValueOpensInItsPlaceOnly() throws {
    let sealed = Sealer(key).seal([UInt8]("Anne".utf8), at: place)
    let opener = Opener(key)
    #expect(try opener.open(sealed[...], at: place) == [UInt8]("Anne".utf8))
    for other in [
        Place(topic: "u", key: [UInt8]("demo/1".utf8), type: "e.v1"),
        Place(topic: "t", key: [UInt8]("demo/2".utf8), type: "e.v1"),
        Place(topic: "t", key: [UInt8]("demo/1".utf8), type: "e.v2"),
        Place(topic: "td", key: [UInt8]("emo/1".utf8), type: "e.v1"),
    ] {
        #expect(throws: SealingError.self) { try opener.open(sealed[...], at: other) }
    }
    let otherCase = CaseKey(caseID: CaseID("other")!, bytes: [UInt8](0..<32))
    #expect(throws: SealingError.self) { try Opener(otherCase).open(sealed[...], at: place) }
    let otherKey = CaseKey(caseID: CaseID("demo")!, bytes: [UInt8](1..<33))
    #expect(throws: SealingError.self) { try Opener(otherKey).open(sealed[...], at: place) }
}

@Test func everyFlippedBitAndEveryCutIsRefused() {
    let sealed = Sealer(key).seal([UInt8]("Anne".utf8), at: place, bucket: 16)
    let opener = Opener(key)
    for bit in 0..<sealed.count * 8 {
        var altered = sealed
        altered[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(throws: SealingError.self, "bit \(bit)") { try opener.open(altered[...], at: place) }
    }
    for count in 0..<sealed.count {
        #expect(throws: SealingError.self, "\(count) bytes") { try opener.open(sealed[..<count], at: place) }
    }
}

@Test func paddingHidesTheLengthAndComesOff() throws {
    let opener = Opener(key)
    let sealer = Sealer(key)
    let sizes = Set((0...28).map { sealer.seal([UInt8](repeating: 7, count: $0), at: place, bucket: 32).count })
    #expect(sizes.count == 1)
    for count in [0, 1, 27, 28, 29, 100] {
        let sealed = sealer.seal([UInt8](repeating: 7, count: count), at: place, bucket: 32)
        #expect(try opener.open(sealed[...], at: place) == [UInt8](repeating: 7, count: count))
    }
}

@Test func noNonceComesTwiceUnderOneKey() {
    var seen: Set<[UInt8]> = []
    for _ in 0..<20 {
        let sealer = Sealer(key, sessionLimit: 7)  // a session ends within the run
        for _ in 0..<20 { seen.insert(Array(sealer.seal([1], at: place)[9..<33])) }
    }
    #expect(seen.count == 400, "salt and counter together name key and nonce")
}

@Test func idsDependOnTheCaseKeyAndOnNothingElse() {
    let ids = CasePseudonyms(key)
    let record = RecordID(file: 1, row: 7)
    #expect(ids.person(founder: record, generation: 0) == CasePseudonyms(key).person(founder: record, generation: 0))
    #expect(ids.person(founder: record, generation: 0) != ids.person(founder: record, generation: 1))
    let other = CasePseudonyms(CaseKey(caseID: CaseID("demo")!, bytes: [UInt8](1..<33)))
    #expect(ids.person(founder: record, generation: 0) != other.person(founder: record, generation: 0))
    let notice = ids.notice(
        person: ids.person(founder: record, generation: 0), controller: "LAB03", kind: "breach", version: 1)
    #expect(notice.high >> 12 & 15 == 8 && notice.low >> 62 == 2, "RFC 9562: version 8, variant 10")
}

@Test func secretsAndRedactedValuesPrintNothing() {
    let name = Redacted("LE GOFF")
    let secret = SecretBytes([1, 2, 3])
    var dumped = ""
    dump(name, to: &dumped)
    dump(secret, to: &dumped)
    for text in ["\(name)", String(reflecting: name), "\(secret)", String(reflecting: secret), dumped] {
        #expect(!text.contains("LE GOFF") && !text.contains("[1, 2"))
        #expect(text.contains("redacted") || text == dumped)
    }
}
