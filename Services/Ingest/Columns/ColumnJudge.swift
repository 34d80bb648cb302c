/// Decides what each column means, from the words over it and from what its cells look like.
struct ColumnJudge {
    let statistics: [ColumnStatistics]
    /// The words over the columns; empty without a header.
    let header: [String]
    /// They name someone, and are shown to nobody.
    private let isPerson: Bool
    let map: [String: ColumnField]
    /// What `map` says of columns that would be read otherwise.
    private var forced: [Int: ColumnField] = [:]
    /// What the format itself says; shorter than the columns where it says nothing.
    let known: [ColumnReading?]
    let referenceYear: Int
    /// Years of the century in which the file's people were born.
    private let births: Set<Int>

    var columns: [ColumnReading] = []
    var evidence: [ColumnEvidence] = []

    init(
        _ statistics: [ColumnStatistics], header: [String], map: [String: ColumnField], known: [ColumnReading?] = [],
        referenceYear: Int
    ) {
        (self.statistics, self.header, self.map) = (statistics, header, map)
        (self.known, self.referenceYear, isPerson) = (known, referenceYear, HeaderRow.isPerson(header))
        births = Set(
            statistics.enumerated().filter { index, column in
                let isSaid = index < header.count && HeaderWords.meaning(header[index])?.field == .birthDate
                return column.share(.date) >= 0.7 && (isSaid || column.looksLikeBirth(referenceYear))
            }.flatMap(\.element.years).map { $0 % 100 })
        // What the reader finds by itself is no news: only what it would not find is forced, so that a map of all columns
        // as they are found changes nothing.
        let said = statistics.indices.map { asked($0, $0 < header.count ? header[$0] : nil) }
        repeat { judgeAll() } while force(said)
        for index in statistics.indices where said[index] != nil {
            evidence[index].isForced = true
            evidence[index].text = "as the operator says"
            if columns[index].dateOrder != nil, let order = statistics[index].dateOrderWords {
                evidence[index].text += ", \(order)"
            }
        }
    }

    /// Takes up what is said otherwise than it was found; `false` when there is nothing of that.
    private mutating func force(_ said: [ColumnField?]) -> Bool {
        var isNew = false
        for (index, field) in said.enumerated() where forced[index] == nil && field != columns[index].field {
            guard let field else { continue }
            forced[index] = field
            isNew = true
        }
        return isNew
    }

    private mutating func judgeAll() {
        (columns, evidence) = ([], [])
        for index in statistics.indices { judge(index) }
        settleOwners()
        settleTogether()
        let namesMost = columns.indices.contains {
            [.surname, .fullName].contains(columns[$0].field) && statistics[$0].filled * 2 > statistics[$0].seen
        }
        for index in columns.indices {
            if namesMost, columns[index].kind == "ipp", !evidence[index].isForced {
                columns[index].isBesideNames = true
            }
            if [.birthDate, .deathDate, .deceased].contains(columns[index].field) {
                columns[index].dateOrder = statistics[index].dateOrder
                if let order = statistics[index].dateOrderWords { evidence[index].text += ", \(order)" }
                columns[index].clock = statistics[index].clock
                if let clock = columns[index].clock { evidence[index].text += ", \(clock) since 1970" }
                if statistics[index].sixDigits > 0, statistics[index].dayNumbers > 0 { columns[index].lostZeros = true }
            }
            if columns[index].field == .birthDate { columns[index].yearOnly = statistics[index].yearOnly }
            if columns[index].field == .fullName { columns[index].nameOrder = statistics[index].nameOrder }
        }
    }

    private mutating func judge(_ index: Int) {
        let column = statistics[index]
        let words = index < header.count ? header[index] : nil
        let shown = isPerson && words.map(HeaderRow.isWord) != true ? nil : words
        var evidence = ColumnEvidence(header: shown, filled: column.filled, seen: column.seen, samples: column.masked)
        if let forced = forced[index] {
            evidence.isForced = true
            evidence.text = "as the operator says"
            let kind = words.flatMap { HealthHeader.kind($0, of: forced) }
            columns.append(ColumnReading(forced, kind: forced == .localID ? words.map(HeaderWords.kind) ?? "id" : kind))
            self.evidence.append(evidence)
            return
        }
        if index < known.count, let reading = known[index] {
            (evidence.isForced, evidence.isKnown) = (true, true)
            evidence.text = "as the format says"
            columns.append(reading)
            self.evidence.append(evidence)
            return
        }
        let meaning = words.flatMap { HealthHeader.meaning($0, said($0, column)) }
        let content = content(column, under: words)
        var reading = meaning.map { ColumnReading($0.field, kind: $0.kind) }
        if let meaning, let words {
            evidence.text = "header \(words)"
            if let content, contradicts(meaning.field, words, content, column) {
                reading = ColumnReading(content.field, kind: ColumnJudge.kind(ofContent: content.field))
                evidence.text = "header \(words), but \(content.text)"
            } else if let agreed = agreement(meaning.field, column) {
                evidence.text += ", \(agreed)"
            }
        } else if column.share(.object) >= 0.6, column.share(.health) < 0.15 {
            evidence.text = "JSON, which is not opened: write it to a file of its own, one object a line"
        } else if let content, column.isConvincing(content.field, in: words) {
            reading = ColumnReading(content.field, kind: ColumnJudge.kind(ofContent: content.field))
            evidence.text = content.text
        } else if let content {
            evidence.text = "\(content.text), but the header says nothing of it"
        } else {
            evidence.text = column.filled == 0 ? "empty" : "not recognised"
        }
        columns.append(reading ?? ColumnReading(.ignore))
        self.evidence.append(evidence)
    }

    private static func kind(ofContent field: ColumnField) -> String? {
        switch field {
        case .localID: "id"
        case .health: "\(HealthTerms.Kind.test)"
        default: nil
        }
    }

    /// What the words over a column say; some need cells that agree.
    private func said(_ words: String, _ column: ColumnStatistics) -> HeaderWords.Meaning? {
        if let meaning = HeaderWords.meaning(words) {
            // `Birthday` is a date more often than the day of one.
            if meaning.field == .birthDay, column.share(.date) >= 0.5 { return HeaderWords.Meaning(field: .birthDate) }
            // An insured person's number, or any firm's.
            guard meaning.field == .nationalID, HeaderWords.fold(words).contains("matricul"), column.filled > 0,
                column.share(.nir) < 0.5 || !column.nationalNumbers.areOfPeople(under: nil, births)
            else { return meaning }
            return HeaderWords.Meaning(field: .localID, kind: HeaderWords.kind(words))
        }
        guard column.share(.phone) >= 0.3, PhoneHeader.says(words) else { return nil }
        return HeaderWords.Meaning(field: .phone)
    }

    private func said(_ index: Int) -> HeaderWords.Meaning? {
        evidence[index].header.flatMap { said($0, statistics[index]) }
    }

    /// Names of `map` that are of no column.
    static func strangers(in map: [String: ColumnField], header: [String]?, columns: Int) -> [String] {
        let known = Set((header ?? []).map(HeaderWords.fold))
        return map.keys.sorted().filter { name in
            if header?.contains(name) == true { return false }
            if let number = Int(name.drop { $0 == "#" }) { return !(1...max(columns, 1)).contains(number) }
            return !known.contains(HeaderWords.fold(name))
        }
    }

    /// `--map` names a column by its words or by its number, from 1.
    private func asked(_ index: Int, _ words: String?) -> ColumnField? {
        if let words {
            if let field = map[words] { return field }
            let folded = HeaderWords.fold(words)
            if let match = map.keys.sorted().first(where: {
                !folded.isEmpty && HeaderWords.fold($0) == folded && Int($0.drop { $0 == "#" }) == nil
            }) {
                return map[match]
            }
        }
        return map["\(index + 1)"] ?? map["#\(index + 1)"]
    }

    private static let kinds: [ColumnField: CellKind] = [
        .nationalID: .nir, .birthDate: .date, .deathDate: .date, .careDate: .date, .phone: .phone, .email: .email,
        .postcode: .postcode, .town: .town, .surname: .surname, .birthName: .surname, .givenNames: .givenName,
        .sex: .sex, .title: .title, .bloodGroup: .bloodGroup, .street: .street, .address: .street, .comment: .health,
        .fullName: .wholeName, .bank: .iban,
    ]

    private func agreement(_ field: ColumnField, _ column: ColumnStatistics) -> String? {
        guard let kind = ColumnJudge.kinds[field], column.filled > 0 else { return nil }
        let numbers = kind == .date ? Double(column.dayNumbers) / Double(column.filled) : 0
        return ColumnJudge.percent(column.share(kind) + numbers, kind)
    }

    private static func percent(_ share: Double, _ kind: CellKind) -> String {
        let name = CellKind.all.first { $0.kind == kind }?.name ?? ""
        return "\(Int((share * 100).rounded())) % \(name)"
    }

    private typealias Content = (field: ColumnField, text: String, share: Double)

    /// Whether the content speaks against the header loudly enough to be believed instead.
    private func contradicts(
        _ field: ColumnField, _ words: String, _ content: Content, _ column: ColumnStatistics
    ) -> Bool {
        guard column.filled >= 3, content.field != field, content.share >= 0.8 else { return false }
        let strong: Set<ColumnField> = [.nationalID, .email, .phone, .bank]
        switch field {
        case .nationalID, .phone, .email, .postcode:
            let own = ColumnJudge.kinds[field].map(column.share) ?? 0
            return own < 0.2
                && (strong.contains(content.field) || content.field == .birthDate || content.field == .careDate)
        case .surname, .birthName, .givenNames, .fullName, .town, .address, .street, .sex, .title:
            return strong.contains(content.field) || content.field == .birthDate && content.share > 0.9
        case .birthDate:
            // Day numbers and years are dates too, though they look like other numbers.
            return (ColumnJudge.kinds[field].map(column.share) ?? 0) < 0.2 && strong.contains(content.field)
        case .localID:
            return content.field == .nationalID || content.field == .email
        case .login:
            // People log in by what reaches them; other accounts are numbered too.
            guard content.share >= 0.9 else { return false }
            if content.field == .phone { return saysLogin(words) || saysPassword }
            return content.field == .nationalID || content.field == .email
        case .relative:
            guard let role = HeaderRole(words), role.isReach, role.isAlone else { return false }
            return [.phone, .email, .fullName].contains(content.field)
        default: return false
        }
    }

    private func content(_ column: ColumnStatistics, under words: String?) -> Content? {
        guard column.filled > 0 else { return nil }
        func told(_ field: ColumnField, _ kind: CellKind) -> Content {
            (field, ColumnJudge.percent(column.share(kind), kind), column.share(kind))
        }
        if column.share(.email) >= 0.6 { return told(.email, .email) }
        if column.share(.iban) >= 0.6 { return told(.bank, .iban) }
        if column.share(.nir) >= 0.6, column.nationalNumbers.areOfPeople(under: words, births) {
            return told(.nationalID, .nir)
        }
        if column.isBelgian { return told(.nationalID, .belgianNumber) }
        // A number passes by chance in one of ten cases: several must.
        if column.share(.professional) >= 0.9, column.distinct.count > 2 { return told(.doctor, .professional) }
        if column.share(.establishment) >= 0.95, column.distinct.count > 2, column.distinct.count <= 300 {
            return told(.controller, .establishment)
        }
        if column.share(.doctor) >= 0.6 { return told(.doctor, .doctor) }
        // Numbers within sentences are mostly the sender's.
        if column.share(.health) >= 0.5, column.share(.words) >= 0.9, column.averageLength > 40 {
            return told(.comment, .health)
        }
        if column.share(.phone) >= 0.6, column.share(.phone) >= column.share(.date) { return told(.phone, .phone) }
        if column.share(.date) >= 0.7 {
            return told(column.looksLikeBirth(referenceYear) ? .birthDate : .careDate, .date)
        }
        if column.share(.postcode) >= 0.7, column.share(.year) < 0.9 || column.areTownPostcodes,
            column.averageLength >= 4,
            column.distinct.count > 1 || column.filled < 5
        {
            return told(.postcode, .postcode)
        }
        if column.share(.title) >= 0.9, column.averageLength >= 2 || column.share(.sex) < 0.5 {
            return told(.title, .title)
        }
        if column.share(.sex) >= 0.9, (2...4).contains(column.distinct.count) { return told(.sex, .sex) }
        if column.share(.bloodGroup) >= 0.8, column.averageLength >= 2 { return told(.bloodGroup, .bloodGroup) }
        if column.share(.street) >= 0.4 { return told(.address, .street) }
        if column.share(.wholeName) >= 0.4 { return told(.fullName, .wholeName) }
        // Of whatever its header names.
        if column.share(.outcome) >= 0.8 { return told(.health, .outcome) }
        if column.share(.health) >= 0.15 { return told(.comment, .health) }
        let (given, surname, town) = (column.share(.givenName), column.share(.surname), column.share(.town))
        if town >= 0.5, town >= given, town >= surname { return told(.town, .town) }
        if given >= 0.4, given >= surname { return told(.givenNames, .givenName) }
        if surname >= 0.25 { return told(.surname, .surname) }
        if column.share(.words) >= 0.5, column.averageLength > 20 { return told(.comment, .words) }
        if column.longDigits * 2 > column.filled { return told(.localID, .digits) }
        return nil
    }

    /// `LOGIN` means one whatever stands beside; `IDENTIFIANT` only beside a password.
    private func saysLogin(_ words: String?) -> Bool {
        let words = words.map(HeaderWords.fold) ?? ""
        return words.contains("login") || words.contains("portail")
    }

    private var saysPassword: Bool { header.contains { HeaderWords.meaning($0)?.field == .password } }

    /// Columns of other persons than the patient.
    private mutating func settleOwners() {
        guard !header.isEmpty else { return }
        let words = columns.indices.map { evidence[$0].header ?? "" }
        for (index, other) in ColumnOwners(words, columns.map(\.field), statistics).others
        where !evidence[index].isForced {
            columns[index] = ColumnReading(other.field)
            evidence[index].text = "header \(words[index]), \(other.why)"
        }
        settleStrangers()
    }

    /// What the content alone tells of a person, beside a column whose words say it, may be anyone's.
    private mutating func settleStrangers() {
        let taken = Set(
            columns.indices.filter { statistics[$0].filled > 0 && saidByHeader($0) }.map { columns[$0].field })
        for index in columns.indices where !evidence[index].isForced {
            let field = columns[index].field
            guard ColumnJudge.personal.contains(field), said(index) == nil,
                taken.contains(field) || !taken.isDisjoint(with: ColumnJudge.alike[field] ?? [])
            else { continue }
            columns[index] = ColumnReading(.ignore)
            evidence[index].text += ", but another column says it is this"
        }
    }

    /// Whoever has a name in columns of its own has none in a column that nobody announces.
    private static let alike: [ColumnField: Set<ColumnField>] = [
        .fullName: [.surname], .surname: [.fullName],
    ]

    private static let personal: Set<ColumnField> = [
        .surname, .givenNames, .fullName, .title, .sex, .nationalID, .phone, .email, .postcode, .town,
    ]

    /// What only the columns together tell.
    private mutating func settleTogether() {
        func has(_ field: ColumnField) -> Bool { columns.contains { $0.field == field } }
        settleResults()
        for index in columns.indices where !evidence[index].isForced {
            let column = statistics[index]
            switch columns[index].field {
            case .login where !has(.password) && !saysLogin(evidence[index].header):
                // Whoever has a whole name works with the file.
                let isName = column.share(.wholeName) >= 0.4
                columns[index] = isName ? ColumnReading(.ignore) : ColumnReading(.localID, kind: "id")
            case .nirKey where !has(.nationalID): columns[index] = ColumnReading(.localID, kind: "id")
            case .town where index > 0 && columns[index - 1].field == .birthDate && isPlaceWord(index):
                columns[index] = ColumnReading(.birthPlace)
                evidence[index].text += ", beside the birth date"
            case .localID where columns[index].kind == "id" && column.distinct.count == 1 && column.filled > 4:
                columns[index] = ColumnReading(.ignore)
                evidence[index].text += ", the same in all rows"
            case .controller where column.distinct.count > 300:
                // What is not a short list is none.
                columns[index] = ColumnReading(.ignore)
            case .surname where !has(.givenNames) && column.share(.wholeName) >= 0.3:
                columns[index] = ColumnReading(.fullName)
                evidence[index].text += ", " + ColumnJudge.percent(column.share(.wholeName), .wholeName)
            case .givenNames where !has(.surname) && !has(.fullName) && column.share(.wholeName) >= 0.8:
                columns[index] = ColumnReading(.fullName)
                evidence[index].text += ", " + ColumnJudge.percent(column.share(.wholeName), .wholeName)
            case .fullName where has(.givenNames) && !has(.surname): columns[index] = ColumnReading(.surname)
            case .comment, .ignore, .category: settleTests(index, beside: has(.testResult))
            default: break
            }
        }
        settleCountry()
        settleParts()
        settlePasswords()
        demoteDates()
        settleWholeNames()
        settleSurnames()
        settleGivenNames()
        swapNames()
        settleThings()
    }

    private mutating func settleResults() {
        let isOpen = columns.indices.map { index in
            guard !evidence[index].isForced, index < header.count else { return !evidence[index].isForced }
            return HealthHeader.meaning(header[index], said(index)) == nil
        }
        let found = TestsAndResults(header, columns.map(\.field), isOpen: isOpen, statistics)
        for index in found.results {
            columns[index] = ColumnReading(.testResult)
            evidence[index].text += ", beside the names of tests"
        }
        for index in found.names {
            columns[index] = ColumnReading(.test, kind: HealthHeader.label)
            evidence[index].text += ", the names of tests"
        }
    }

    /// The name of a test says nothing of a person: only its result does.
    private mutating func settleTests(_ index: Int, beside results: Bool) {
        guard let words = evidence[index].header, statistics[index].filled > 0 else { return }
        let isTold = columns[index].field == .comment && said(index) == nil
        if isTold || results && columns[index].field != .comment, HealthHeader.isOfTests(words, beside: results) {
            columns[index] = ColumnReading(.test, kind: HealthHeader.label)
            evidence[index].text += ", the names of tests"
        } else if columns[index].field == .comment, HealthHeader.isReason(words) {
            columns[index].kind = HealthHeader.reason
        }
    }

    /// Telephones and postcodes are Belgian where the country's column or a column of national numbers says so.
    private mutating func settleCountry() {
        let isBelgian = columns.indices.contains { index in
            let (field, column) = (columns[index].field, statistics[index])
            return field == .country && column.share(.belgium) >= 0.9 || field == .nationalID && column.isBelgian
        }
        guard isBelgian else { return }
        for index in columns.indices where [.phone, .postcode].contains(columns[index].field) {
            columns[index].kind = Belgium.kind
            evidence[index].text += ", Belgian"
        }
    }

    /// `JJ`, `MM` and `AAAA` beside one another, where no other column tells the birth date.
    private mutating func settleParts() {
        let fields: [ColumnField] = [.birthDate, .birthYear, .birthMonth, .birthDay]
        guard columns.count > 2, !columns.contains(where: { fields.contains($0.field) }) else { return }
        let words = columns.indices.map { evidence[$0].header.map(HeaderWords.fold) ?? "" }
        guard
            let first = columns.indices.dropLast(2).first(where: {
                [["jj", "mm", "aaaa"], ["dd", "mm", "yyyy"]].contains(Array(words[$0..<$0 + 3]))
            })
        else { return }
        for (index, field) in zip(first..., [.birthDay, .birthMonth, .birthYear] as [ColumnField])
        where !evidence[index].isForced {
            columns[index] = ColumnReading(field)
            evidence[index].text = "header \(evidence[index].header ?? ""), a part of the only date"
        }
    }

    private mutating func settlePasswords() {
        let said = columns.indices.map { self.said($0) != nil }
        for (index, why) in PasswordColumns(columns.map(\.field), evidence.map(\.header), said: said, statistics).why
        where !evidence[index].isForced {
            columns[index] = ColumnReading(.password)
            evidence[index].text = why
        }
    }

    /// `Né le`, `à`
    private func isPlaceWord(_ index: Int) -> Bool {
        evidence[index].header.map { ["a", "lieu"].contains(HeaderWords.fold($0)) } ?? false
    }

    /// One birth date: where content alone speaks, the oldest dates. Dates without words over them that are many more than
    /// those with some are of other people.
    private mutating func demoteDates() {
        let named = columns.indices.filter { columns[$0].field == .birthDate }
        guard named.count > 1 else { return }
        func middle(_ index: Int) -> Int {
            let years = statistics[index].years.sorted()
            return years.isEmpty ? .max : years[years.count / 2]
        }
        let keep = named.first(where: saidByHeader) ?? named.min { (middle($0), $0) < (middle($1), $1) }
        for index in named where index != keep && !saidByHeader(index) {
            let isOfOthers = evidence[index].header?.isEmpty ?? false
            if isOfOthers, let keep, statistics[keep].filled * 5 < statistics[index].filled { continue }
            columns[index] = ColumnReading(.careDate)
        }
    }

    func saidByHeader(_ index: Int) -> Bool {
        evidence[index].isForced
            || said(index)?.field == columns[index].field
    }
}
