import Model

/// Invented messages: whatever their types allow, not what a service would write.
struct RandomMessages {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    private mutating func flag() -> Bool { Bool.random(using: &random) }

    private mutating func text(mayBeEmpty: Bool = true) -> String {
        let letters: [Character] = ["a", "Z", "9", " ", "é", "€", "😀", "\0", "\n", "'", "\"", "=", ";", "{"]
        let count = [mayBeEmpty ? 0 : 1, 1, 5, 5, 130][below(5)]
        return String((0..<count).map { _ in letters[below(letters.count)] })
    }

    private mutating func texts() -> [String] { (0..<below(4)).map { _ in text() } }

    private mutating func number<Number: FixedWidthInteger & UnsignedInteger>() -> Number {
        [0, 1, 127, 128, .max, .max / 2 + 1, .random(in: 0...Number.max, using: &random)][below(7)]
    }

    private mutating func records() -> [RecordID] { (0..<below(4)).map { _ in RecordID(packed: number()) } }

    private mutating func float() -> Float {
        [0, -0.0, 2.5, .infinity, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, Float(below(1000)) / 7][below(7)]
    }

    mutating func person() -> Person {
        var person = Person()
        (person.records, person.registryRecords) = (records(), records())
        (person.surname, person.birthName, person.givenNames) = (text(), text(), texts())
        (person.title, person.sex, person.birthDate) = (text(), text(), text())
        person.exposures = (0..<below(4)).map { _ in
            Person.Exposure(
                controller: text(), file: number(), categories: Exposures(rawValue: number()), rows: number())
        }
        person.contacts = (0..<below(4)).map { _ in contact() }
        person.sure = Person.Sure.allCases[below(3)]
        person.tier = Person.Tier.allCases[below(5)]
        (person.flags, person.weakest) = (texts(), float())
        return person
    }

    private mutating func contact() -> Person.Contact {
        var contact = Person.Contact()
        (contact.fromRegistry, contact.controller, contact.emails) = (flag(), text(), texts())
        (contact.phones, contact.addressLines, contact.postcode) = (texts(), texts(), text())
        (contact.town, contact.guardian, contact.doNotContact) = (text(), text(), flag())
        contact.preferredChannel = text()
        return contact
    }

    mutating func intent() -> NoticeIntent {
        NoticeIntent(
            channel: NoticeChannel.allCases[below(2)], controller: text(), address: texts(), subject: text(),
            text: text())
    }

    mutating func links() -> LinkChunk {
        LinkChunk(
            links: (0..<below(5)).map { _ in
                LinkChunk.Link(a: RecordID(packed: number()), b: RecordID(packed: number()), weight: float())
            })
    }

    /// `inOrder`: fields by number and none after the exposures, where there is one way alone to write a record.
    mutating func chunk(inOrder: Bool) -> [UInt8] {
        let several: Set<Record.Field> = [.givenName, .phone, .email, .addressLine, .localID, .remark]
        var builder = RecordChunkBuilder()
        for _ in 0..<below(4) {
            var record = Record(row: number(), exposures: Exposures(rawValue: number()))
            var fields = Record.Field.allCases.filter { _ in flag() }
            if inOrder { fields.removeAll { $0.rawValue > 21 } } else { fields.shuffle(using: &random) }
            for field in fields {
                for _ in 0..<(several.contains(field) ? below(4) : 1) {
                    record.append(field, text(mayBeEmpty: several.contains(field)))
                }
            }
            builder.append(record)
        }
        return builder.finish(file: number(), index: number(), firstRow: number(), lastRow: number())
    }
}
