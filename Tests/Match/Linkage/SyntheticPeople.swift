import Model

@testable import Match

/// Invented families, each person seen one to four times with errors: a population whose truth is known.
struct SyntheticPeople {
    struct Entry {
        var values: [(field: PersonField, value: ArraySlice<UInt8>)] = []
        var person = 0

        init(_ fields: [(PersonField, String)], person: Int) {
            self.person = person
            values = fields.filter { !$0.1.isEmpty }.map { (field: $0.0, value: Array($0.1.utf8)[...]) }
        }
    }

    /// Pairs of persons that resemble each other by nature.
    var twins: [(Int, Int)] = []
    var namesakes: [(Int, Int)] = []
    /// A child and the parent whose NIR stands on its records.
    var insured: [(Int, Int)] = []
    var spouses: [(Int, Int)] = []
    private(set) var entries: [Entry] = []
    private var generator: SplitMix
    private var people = 0
    private var births: [String: Int] = [:]

    init(families: Int, seed: UInt64) {
        generator = SplitMix(state: seed)
        for _ in 0..<families { family() }
        entries.shuffle(using: &generator)
    }

    var columns: RecordColumns {
        var columns = RecordColumns()
        for (index, entry) in entries.enumerated() { columns.append(SyntheticPeople.id(index), entry.values) }
        return columns
    }

    /// One more record, of a person of its own.
    mutating func add(_ fields: [(PersonField, String)]) {
        entries.append(Entry(fields, person: people))
        people += 1
    }

    static func id(_ index: Int) -> RecordID { RecordID(file: UInt32(1 + index % 2), row: UInt32(index + 1)) }

    private struct Person {
        var number = 0
        var surname = ""
        var birthName = ""
        var given = ""
        var isMale = true
        var date = (year: 0, month: 0, day: 0)
        var nir = ""
        var phone = ""
        var address = ""
        var postcode = ""
    }

    private mutating func family() {
        let surname = name(1...3, common: 40)
        let address = "\(Int.random(in: 1...90, using: &generator)) rue \(name(2...3, common: 60))"
        let postcode = String(35000 + Int.random(in: 0...40, using: &generator) * 10)
        let phone = "0353010\(100 + Int.random(in: 0...899, using: &generator))"
        func member(_ people: inout SyntheticPeople, male: Bool, year: Int) -> Person {
            var person = Person()
            person.number = people.people
            people.people += 1
            person.surname = surname
            person.birthName = surname
            person.isMale = male
            person.given = people.name(2...2, common: male ? 70 : 71)
            person.date = (
                year, Int.random(in: 1...12, using: &people.generator), Int.random(in: 1...28, using: &people.generator)
            )
            person.address = address
            person.postcode = postcode
            person.phone = phone
            people.register(&person)
            return person
        }
        let year = Int.random(in: 1940...1985, using: &generator)
        let father = member(&self, male: true, year: year)
        var mother = member(&self, male: false, year: year + 2)
        mother.birthName = name(1...3, common: 40)
        spouses.append((father.number, mother.number))
        records(of: father)
        records(of: mother)
        for child in 0..<Int.random(in: 0...3, using: &generator) {
            var person = member(&self, male: Bool.random(using: &generator), year: year + 22 + child * 2)
            if child == 0, person.isMale, Int.random(in: 0..<4, using: &generator) == 0 {
                person.given = father.given
                namesakes.append((father.number, person.number))
            } else if person.date.year > 1995 {
                insured.append((father.number, person.number))
                person.nir = father.nir
            }
            records(of: person)
            if Int.random(in: 0..<25, using: &generator) == 0 {
                var twin = member(&self, male: person.isMale, year: person.date.year)
                twin.date = person.date
                register(&twin)
                while twin.given == person.given { twin.given = name(2...2, common: 70) }
                twins.append((person.number, twin.number))
                records(of: twin)
            }
        }
    }

    private mutating func register(_ person: inout Person) {
        let stem = "\(person.isMale ? 1 : 2)\(two(person.date.year % 100))\(two(person.date.month))35238"
        births[stem, default: 0] += 1
        let number = Int(stem + String(1000 + (births[stem] ?? 0)).dropFirst()) ?? 0
        person.nir = "\(number)\(two(97 - number % 97))"
    }

    private mutating func records(of person: Person) {
        for _ in 0..<[1, 1, 2, 2, 3, 4][Int.random(in: 0..<6, using: &generator)] {
            var seen = person
            if chance(3) { seen.surname = misspelt(seen.surname) }
            if chance(3) { seen.given = misspelt(seen.given) }
            if chance(1) { swap(&seen.surname, &seen.given) }
            if chance(2) { seen.date.day = seen.date.day % 28 + 1 }
            if chance(30) { seen.nir = "" }
            if chance(20) { seen.phone = "" }
            if chance(5) { seen.phone = "0639980\(100 + Int.random(in: 0...899, using: &generator))" }
            if chance(8) { (seen.address, seen.postcode) = ("3 place \(name(2...3, common: 60))", "35700") }
            let date = chance(3) ? "" : "\(seen.date.year)-\(two(seen.date.month))-\(two(seen.date.day))"
            entries.append(
                Entry(
                    [
                        (.surname, seen.surname), (.birthName, chance(60) ? "" : seen.birthName),
                        (.givenNames, seen.given), (.sex, seen.isMale ? "M" : "F"), (.birthDate, date),
                        (.nationalID, seen.nir), (.phone, seen.phone), (.address, seen.address),
                        (.postcode, seen.postcode),
                    ], person: person.number))
        }
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    private mutating func misspelt(_ name: String) -> String {
        var letters = Array(name)
        letters[Int.random(in: 1..<letters.count, using: &generator)] = "x"
        return String(letters)
    }

    /// Some names are common, most are rare.
    private mutating func name(_ syllables: ClosedRange<Int>, common: Int) -> String {
        let parts = ["ba", "ke", "ri", "lo", "mun", "tar", "sel", "dor", "vi", "gan", "po", "cham", "fer", "nou", "li"]
        var own = generator
        if chance(50) {
            own = SplitMix(state: UInt64(common * 1000) + UInt64(Int.random(in: 0..<60, using: &generator)))
        } else {
            own = SplitMix(state: generator.next())
        }
        let count = Int.random(in: syllables, using: &own) + 1
        return (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &own)] }.joined()
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
