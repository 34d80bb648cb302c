import Match
import Model

/// Makes the records of a stress set.
struct StressPeople {
    private let set: StressSet
    private var generator: SplitMix
    private var surnames: [(name: String, upTo: Double)] = []
    private var givens: [(name: String, upTo: Double)] = []
    private(set) var records: [(file: UInt32, person: Int, values: [(field: PersonField, value: String)])] = []

    private struct Home {
        var surname = ""
        var number = ""
        var street = ""
        var postcode = ""
        var town = ""
        var region = ""
        var phone = ""
    }
    private struct Person {
        var home = Home()
        var surname = ""
        var given = ""
        var isMale = true
        var date = (year: 0, month: 0, day: 0)
        var identifier = ""
        var email = ""
        var phone = ""
        var occupation = ""
        var birthPlace = ""
        var category = ""
    }

    init(_ set: StressSet, seed: UInt64) {
        self.set = set
        generator = SplitMix(state: seed &* 1_000_003 &+ UInt64(set.rows))
        surnames = StressPeople.table(set.tongue, set.tongue.surnames, 1)
        givens = StressPeople.table(set.tongue, set.tongue.givenNames, 2)
        var person = 0
        var home: Home?
        while records.count < set.rows {
            if home == nil || !chance(set.households) { home = newHome() }
            write(newPerson(home ?? Home()), person)
            person += 1
        }
        if !set.isSorted { records.shuffle(using: &generator) }
    }

    private static func table(_ tongue: Tongue, _ count: Int, _ salt: UInt64) -> [(name: String, upTo: Double)] {
        var sum = 0.0
        return (0..<count).map { rank in
            let root = Double(rank + 5).squareRoot()
            let weight = 1 / (root * (tongue.isSteep ? root : root.squareRoot()))
            sum += weight
            return (tongue.name(rank, salt), sum)
        }
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func draw(_ table: [(name: String, upTo: Double)]) -> String {
        let at = Double.random(in: 0..<table[table.count - 1].upTo, using: &generator)
        var (low, high) = (0, table.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if table[middle].upTo > at { high = middle } else { low = middle + 1 }
        }
        return table[low].name
    }

    private mutating func newHome() -> Home {
        var home = Home()
        home.surname = draw(surnames)
        home.number = "\(number(1...120))"
        home.street = draw(surnames) + [" street", " road", "weg", " lane"][number(0...3)]
        let town = number(0...150) * number(0...150) / 100
        home.town = Tongue.english.name(town + 20, 9)
        home.postcode = "\(10_000 + town * 37 + number(0...3))"
        home.region = "region \(town % 12)"
        home.phone = "0199\(number(1_000_000...9_999_999))"
        return home
    }

    private mutating func newPerson(_ home: Home) -> Person {
        var person = Person()
        person.home = home
        person.surname = chance(0.85) ? home.surname : draw(surnames)
        person.given = draw(givens)
        if chance(0.3) { person.given += " " + draw(givens) }
        person.isMale = chance(0.5)
        person.date = (number(set.years), number(1...12), number(1...28))
        person.identifier = "\(number(100_000_000...999_999_999))"
        person.phone = chance(0.5) ? home.phone : "0639\(number(1_000_000...9_999_999))"
        let letters = person.given.lowercased().prefix(1)
        person.email = "\(letters).\(person.surname.lowercased().filter { $0 != " " })\(number(1...99))@example.com"
        person.occupation = "job " + Tongue.german.name(number(0...40) * number(0...40) / 20, 5)
        person.birthPlace = Tongue.dutch.name(number(0...60) * number(0...60) / 40, 6)
        person.category = ["a", "b", "c", "d", "e"][number(0...4) * number(0...4) / 5]
        return person
    }

    private mutating func write(_ person: Person, _ number: Int) {
        let copies = set.copies.randomElement(using: &generator) ?? 1
        let isFirst = chance(0.5)
        for copy in 0..<copies {
            var values: [(field: PersonField, value: String)] = []
            for (field, missing) in set.fields {
                if chance(missing) { continue }
                let isWrong = copy > 0 && chance(set.errors / Double(set.fields.count))
                values.append((field, value(field, person, isWrong: isWrong)))
            }
            let file: UInt32 = set.isTwoFiles && (copies > 1 ? copy == 1 : isFirst) ? 2 : 1
            records.append((file, number, values))
        }
    }

    private mutating func value(_ field: PersonField, _ person: Person, isWrong: Bool) -> String {
        switch field {
        case .surname:
            return !isWrong ? person.surname : chance(0.15) ? draw(surnames) : misspelt(person.surname)
        case .givenNames:
            var given = person.given
            if chance(set.initials) {
                return given.split(separator: " ").map { "\($0.prefix(1))." }.joined(separator: " ")
            }
            if isWrong { given = chance(0.1) ? draw(givens) : misspelt(given) }
            return isWrong && chance(0.3) ? String(given.split(separator: " ")[0]) : given
        case .fullName:
            let given = isWrong && chance(0.4) ? misspelt(person.given) : person.given
            let surname = isWrong && chance(0.4) ? misspelt(person.surname) : person.surname
            return isWrong && chance(0.3) ? "\(surname), \(given)" : "\(given) \(surname)"
        case .birthDate: return date(isWrong ? shifted(person.date) : person.date)
        case .birthYear: return "\(isWrong ? shifted(person.date).year : person.date.year)"
        case .sex: return person.isMale != isWrong ? "M" : "F"
        case .nationalID: return isWrong ? mistyped(person.identifier) : person.identifier
        case .phone:
            return isWrong
                ? chance(0.5) ? mistyped(person.phone) : "0639\(number(1_000_000...9_999_999))" : person.phone
        case .email:
            return isWrong ? chance(0.5) ? misspelt(person.email) : "x\(number(1...99_999))@example.org" : person.email
        case .streetNumber: return isWrong ? "\(number(1...120))" : person.home.number
        case .street:
            return isWrong ? chance(0.5) ? misspelt(person.home.street) : newHome().street : person.home.street
        case .postcode:
            return isWrong ? chance(0.5) ? mistyped(person.home.postcode) : newHome().postcode : person.home.postcode
        case .town: return isWrong ? chance(0.5) ? misspelt(person.home.town) : newHome().town : person.home.town
        case .region: return isWrong ? "region \(number(0...11))" : person.home.region
        case .occupation: return isWrong ? misspelt(person.occupation) : person.occupation
        case .birthPlace: return isWrong ? misspelt(person.birthPlace) : person.birthPlace
        default: return person.category
        }
    }

    private mutating func shifted(_ date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
        var date = date
        switch number(0...4) {
        case 0: date.day = number(1...28)
        case 1: date.month = number(1...12)
        case 2: date.year += [-10, -1, 1, 10][number(0...3)]
        case 3:
            if date.day <= 12 { (date.day, date.month) = (date.month, date.day) } else { date.day = date.day % 28 + 1 }
        default: date = (number(set.years), number(1...12), number(1...28))
        }
        return date
    }

    private func date(_ date: (year: Int, month: Int, day: Int)) -> String {
        switch set.dateStyle {
        case .iso: "\(date.year)-\(two(date.month))-\(two(date.day))"
        case .american: "\(date.month)/\(date.day)/\(date.year)"
        case .german: "\(two(date.day)).\(two(date.month)).\(date.year)"
        case .yearOnly: "\(date.year)"
        }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func misspelt(_ text: String) -> String {
        var letters = Array(text)
        guard letters.count > 1 else { return text + "e" }
        let place = number(0...letters.count - 2)
        switch number(0...3) {
        case 0: letters[place] = Character(UnicodeScalar(UInt8(97 + number(0...25))))
        case 1: letters.remove(at: place)
        case 2: letters.insert(Character(UnicodeScalar(UInt8(97 + number(0...25)))), at: place)
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    private mutating func mistyped(_ digits: String) -> String {
        var letters = Array(digits)
        let place = number(1...letters.count - 2)
        if chance(0.3) { letters.swapAt(place, place + 1) } else { letters[place] = Character("\(number(0...9))") }
        return String(letters)
    }
}
