/// Columns under a word for a name where someone is named in columns of their own: `name` beside `nom` and `prenom`,
/// `visit_motive.name` beside `patient.last_name`. What stands there is what something is called.
struct NamesBeside {
    /// How each of them is read.
    private(set) var things: [Int: ColumnField] = [:]

    private struct Column {
        /// What stands before the last dot.
        var branch = ""
        var field: ColumnField?
        /// What the word behind it says alone.
        var last: ColumnField?
        var role: HeaderRole?

        init(_ header: String, _ role: HeaderRole?) {
            self.role = role
            field = HeaderWords.plainMeaning(header)?.field
            last = field
            // `Tél. référent` is cut short, no name with a dot.
            guard let dot = header.lastIndex(of: "."), !header.contains(". ") else { return }
            branch = String(header[..<dot])
            last = HeaderWords.plainMeaning(String(header[header.index(after: dot)...]))?.field
        }

        var isName: Bool { field == .surname || field == .fullName }
        /// Of no word that says whose it is.
        var isAnyones: Bool { role == nil || role?.isQualified == true }
    }

    private let columns: [Column]
    private let statistics: [ColumnStatistics]

    init(_ header: [String], _ roles: [HeaderRole?], _ statistics: [ColumnStatistics]) {
        self.statistics = statistics
        columns = zip(header, roles).map { Column($0, $1) }
        guard columns.count(where: \.isName) > 1 || columns.contains(where: { $0.isName && !$0.branch.isEmpty })
        else { return }
        find()
    }

    private mutating func find() {
        var (surnames, givenNames): ([String: Int], [String: Int]) = ([:], [:])
        /// Branches of people, whatever they are named.
        var (people, reached): (Set<String>, Set<String>) = ([], [])
        for (index, column) in columns.enumerated() where column.role?.bearer != .other {
            if column.field == .surname, surnames[column.branch] == nil { surnames[column.branch] = index }
            if column.field == .givenNames { givenNames[column.branch] = index }
            guard let field = column.field else { continue }
            if NamesBeside.personal.contains(field) { people.insert(column.branch) }
            if field == .phone || field == .email { reached.insert(column.branch) }
        }
        let whole = surnames.filter { givenNames[$0.key] != nil }.values.sorted()
        let branches = Set(whole.map { columns[$0].branch })
        let patients = columns.indices.filter {
            columns[$0].role?.bearer == .patient && !columns[$0].branch.isEmpty
                && columns[$0].field.map(NamesBeside.personal.union([.surname, .fullName, .phone]).contains) == true
        }
        let named = columns.indices.filter {
            columns[$0].isName && columns[$0].isAnyones
                && (columns[$0].branch.isEmpty ? areOfPeople($0) : statistics[$0].share(.wholeName) >= 0.4)
        }
        guard !whole.isEmpty || !patients.isEmpty || !named.isEmpty else { return }
        // Of several who are named alike, each may be the one.
        if whole.isEmpty, patients.isEmpty, !named.contains(where: { columns[$0].branch.isEmpty }) {
            people.formUnion(reached)
        }
        let own = (whole + patients).filter { columns[$0].isName && columns[$0].role?.isQualified != true }
        for (index, column) in columns.enumerated() where column.isAnyones && statistics[index].filled > 0 {
            if column.branch.isEmpty {
                guard column.field == .fullName, !whole.isEmpty else { continue }
            } else {
                guard column.last == .surname || column.last == .fullName, column.isName else { continue }
                // A surname beside a given name is somebody's.
                if column.field == .surname, givenNames[column.branch] != nil { continue }
            }
            let isWhole = branches.contains(column.branch)
            let matter = HeaderWords.plainMeaning(column.branch)?.field
            if let matter, NamesBeside.places.contains(matter) {
                things[index] = matter
            } else if areOfPeople(index) || !isWhole && people.contains(column.branch) {
                let isTold = own.contains { statistics[$0].filled >= statistics[index].filled }
                if isTold, !isWhole, !column.branch.isEmpty { things[index] = .ignore }  // another's
            } else {
                // A text tells what it tells where nobody knows the word.
                things[index] = matter.flatMap { NamesBeside.matters.contains($0) ? $0 : nil } ?? .text
            }
        }
    }

    /// Of nothing but people.
    private static let personal: Set<ColumnField> = [.givenNames, .birthDate, .nationalID, .sex, .birthName]

    private func areOfPeople(_ index: Int) -> Bool {
        statistics[index].share(.wholeName) >= 0.4 || statistics[index].share(.surname) >= 0.4
    }

    /// `ville.nom`, whatever else is named so; `analyse.nom`, `motif.nom`.
    private static let places: Set<ColumnField> = [.birthPlace, .town, .region, .country, .department]
    private static let matters: Set<ColumnField> = [.comment, .test, .treatment, .insurer, .controller, .doctor]
}
