import Model

/// Makes a person of the records of one cluster: the profile by majority, the exposure from the leak alone, the contacts
/// of registries first. Depends on the set of records only; ties go to the record first in order.
struct PersonAssembly {
    let files: [UInt32: FileAdded]
    let index: RecordStore.Index
    /// When the data was taken: who was a minor then is one for the notice. `yyyy-mm-dd`.
    let leakDate: String
    /// Who is a minor still; nil where that was not told.
    var date: String?
    var tiering = Tiering()

    private static let profile: [Record.Field] = [.surname, .birthName, .title, .sex, .birthDate]
    private static let deceased = "deceased-suggested"
    /// Of an identity made up for tests: nobody is to be told of it.
    private static let test = "test-identity"

    /// `members` sorted. `weakest` as the engine gives it.
    func person(_ members: [RecordID], weakest: Float?) throws -> Person {
        var person = Person()
        var votes = Votes()
        var exposures: [Key: (categories: Exposures, rows: UInt32)] = [:]
        var leaked = LeakedContact()
        var flags: Set<String> = []
        var record = Record()
        for id in members {
            guard try index.find(id, into: &record) else { continue }
            let file = files[id.file]
            switch file?.kind ?? .leak {
            case .leak:
                person.records.append(id)
                if record.values(.remark).contains(where: { $0.elementsEqual(PersonAssembly.test.utf8) }) {
                    flags.insert(PersonAssembly.test)
                    break
                }
                let controller = record.text(.controller) ?? file?.controller ?? "-"
                let key = Key(controller: controller, file: id.file)
                exposures[key, default: ([], 0)].categories.formUnion(record.exposures)
                exposures[key, default: ([], 0)].rows += 1
                leaked.add(record)
            case .registry:
                person.registryRecords.append(id)
                person.contacts.append(contact(record, controller: file?.controller ?? record.text(.controller) ?? "-"))
                if record.text(.deceased) == "yes" { flags.insert(PersonAssembly.deceased) }
                if record[.guardian] != nil { flags.insert("protected") }
            case .deaths:
                // A suggestion to review, never more (law: a death file names people who only resemble).
                person.registryRecords.append(id)
                flags.insert(PersonAssembly.deceased)
                continue
            }
            votes.add(record, PersonAssembly.profile)
            if record[.remark] != nil,
                record.values(.remark).map(text).contains(where: PersonAssembly.foreignNIR.contains)
            {
                flags.insert("insured-nir")
            }
        }
        person.surname = votes.winner(.surname)
        person.birthName = votes.winner(.birthName)
        person.givenNames = votes.givenNames
        person.title = votes.winner(.title)
        person.sex = votes.winner(.sex)
        person.birthDate = votes.winner(.birthDate)
        person.exposures = exposures.sorted { $0.key < $1.key }.map {
            Person.Exposure(
                controller: $0.key.controller, file: $0.key.file, categories: $0.value.categories, rows: $0.value.rows)
        }
        person.contacts.sort { ($0.controller, $0.emails.first ?? "") < ($1.controller, $1.emails.first ?? "") }
        if let contact = leaked.contact { person.contacts.append(contact) }
        if isMinor(person.birthDate, at: leakDate) { flags.insert("minor") }
        if let date, isMinor(person.birthDate, at: date) { flags.insert("minor-now") }
        person.flags = flags.sorted()
        let isProtected = flags.contains("minor") || flags.contains("protected")
        person.tier = tiering.tier(person.categories, isProtected: isProtected)
        person.weakest = weakest ?? .infinity
        person.sure = PersonAssembly.sure(weakest)
        return person
    }

    /// By how often joins as weak as the weakest are right: 99 times in 100 certain, 9 in 10 probable.
    static func sure(_ weakest: Float?) -> Person.Sure {
        guard let weakest else { return .certain }
        let probability = CountEstimate.probability(weakest)
        return probability >= 0.99 ? .certain : probability >= 0.9 ? .probable : .possible
    }

    /// Under 18 at that date, as far as the birth date tells.
    private func isMinor(_ birthDate: String, at date: String) -> Bool {
        guard let born = Int(birthDate.prefix(4)), let year = Int(date.prefix(4)) else { return false }
        if year - born != 18 || birthDate.utf8.count < 7 { return year - born < 18 }
        return birthDate.dropFirst(5) > date.dropFirst(5)
    }

    private func contact(_ record: borrowing Record, controller: String) -> Person.Contact {
        var contact = Person.Contact()
        contact.fromRegistry = true
        contact.controller = controller
        contact.emails = record.values(.email).map(text)
        contact.phones = record.values(.phone).map(text)
        contact.addressLines = record.values(.addressLine).map(text)
        contact.postcode = record.text(.postcode) ?? ""
        contact.town = record.text(.town) ?? ""
        contact.guardian = record.text(.guardian) ?? ""
        contact.doNotContact = record.text(.doNotContact) == "yes"
        contact.preferredChannel = record.text(.preferredChannel) ?? ""
        return contact
    }

    private struct Key: Hashable, Comparable {
        let controller: String
        let file: UInt32
        static func < (a: Self, b: Self) -> Bool { (a.controller, a.file) < (b.controller, b.file) }
    }
}

private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

/// How often each value occurs, by field; the first among the most frequent wins.
private struct Votes {
    private var counts: [(field: Record.Field, value: String, count: Int)] = []
    private var names: [(value: [String], count: Int)] = []

    mutating func add(_ record: borrowing Record, _ fields: [Record.Field]) {
        for field in fields {
            guard let value = record[field], !value.isEmpty else { continue }
            let string = text(value)
            if let at = counts.firstIndex(where: { $0.field == field && $0.value == string }) {
                counts[at].count += 1
            } else {
                counts.append((field, string, 1))
            }
        }
        let given = record.values(.givenName).map(text)
        if given.isEmpty { return }
        if let at = names.firstIndex(where: { $0.value == given }) {
            names[at].count += 1
        } else {
            names.append((given, 1))
        }
    }

    func winner(_ field: Record.Field) -> String {
        var best: (value: String, count: Int) = ("", 0)
        for entry in counts where entry.field == field {
            // A full date says more than a year, however often the year stands.
            let isFuller = field == .birthDate && entry.value.utf8.count > best.value.utf8.count
            let isPoorer = field == .birthDate && entry.value.utf8.count < best.value.utf8.count
            if isFuller || (!isPoorer && entry.count > best.count) { best = (entry.value, entry.count) }
        }
        return best.value
    }

    var givenNames: [String] {
        var best: (value: [String], count: Int) = ([], 0)
        for entry in names where entry.count > best.count { best = entry }
        return best.value
    }
}

/// What the leak itself says of where the person is: each address of the first record that has one, all mails.
private struct LeakedContact {
    private var found = Person.Contact()
    private var isEmpty = true

    mutating func add(_ record: borrowing Record) {
        for email in record.values(.email).map(text) where !found.emails.contains(email) {
            found.emails.append(email)
            isEmpty = false
        }
        for phone in record.values(.phone).map(text) where !found.phones.contains(phone) {
            found.phones.append(phone)
            isEmpty = false
        }
        let lines = record.values(.addressLine).map(text)
        if found.addressLines.isEmpty, !lines.isEmpty, let postcode = record.text(.postcode) {
            found.addressLines = lines
            found.postcode = postcode
            found.town = record.text(.town) ?? ""
            isEmpty = false
        }
    }

    var contact: Person.Contact? { isEmpty ? nil : found }
}
