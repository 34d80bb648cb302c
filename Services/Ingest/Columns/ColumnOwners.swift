/// The columns of someone else than the patient, where only all headers together tell.
struct ColumnOwners {
    struct Other: Equatable {
        /// How the column is read.
        var field: ColumnField
        /// What tells, in a few words.
        var why: String
    }

    /// By column.
    private(set) var others: [Int: Other] = [:]

    private let header: [String]
    private let fields: [ColumnField]
    private let statistics: [ColumnStatistics]
    private let roles: [HeaderRole?]

    /// `fields`: how each column is read by itself.
    init(_ header: [String], _ fields: [ColumnField], _ statistics: [ColumnStatistics]) {
        (self.header, self.fields, self.statistics) = (header, fields, statistics)
        roles = header.map { HeaderRole($0) }
        for (index, role) in roles.enumerated() {
            guard let role, role.bearer == .other, !role.isAlone || isName(index) else { continue }
            others[index] = Other(field: role.field, why: "another's: \(role.word)")
        }
        for (index, field) in NamesBeside(header, roles, statistics).things where others[index] == nil {
            others[index] = Other(field: field, why: "what something is called: someone is named beside it")
        }
        settleRoles()
        settlePlain()
        settleRepeated()
        settleLone()
    }

    /// What a column says of a person, whoever it is.
    private func claim(_ index: Int) -> ColumnField? {
        guard let meaning = meant(index), ColumnOwners.personal.contains(meaning) else { return nil }
        let field = meaning == .fullName ? .surname : meaning
        // `#1001` under `Name` is an order's number.
        return field == .surname && !statistics[index].mayBeWords ? nil : field
    }

    private func meant(_ index: Int) -> ColumnField? {
        var meaning = HeaderWords.plainMeaning(header[index])?.field
        if let role = roles[index], !role.isAlone {
            meaning = HeaderWords.plainMeaning(role.rest)?.field ?? meaning ?? fields[index]
        } else if isName(index) {
            meaning = .surname
        } else if roles[index]?.isReach == true {
            meaning = fields[index]
        }
        return meaning
    }

    /// Nothing but a word for somebody stands over names: `père`.
    private func isName(_ index: Int) -> Bool {
        guard let role = roles[index], role.isAlone, role.isSomeone || role.isStaff || role.rank < 3 else {
            return false
        }
        return [.surname, .fullName, .givenNames].contains(fields[index])
    }

    private static let reach: Set<ColumnField> = [.phone, .email]
    private static let names: Set<ColumnField> = [.surname, .givenNames, .birthName, .birthDate, .nationalID]
    private static let personal = names.union([
        .fullName, .title, .sex, .birthPlace, .phone, .email, .address, .street, .postcode, .town, .deathDate,
    ])

    /// One word at a time: of all the columns that bear it, one that says what the patient's say settles them. A word that
    /// nobody knows tells of a whole other person only: `1er prénom` is the patient's.
    private mutating func settleRoles() {
        let claims = header.indices.map(claim)
        var bearers: [String: [Int]] = [:]
        for (index, role) in roles.enumerated() {
            if let role, case .perhaps = role.bearer { bearers[role.word, default: []].append(index) }
        }
        var lowest = lowest(claims)
        let insured = header.indices.filter { roles[$0]?.rank == 3 && roles[$0]?.field == .relative }
        if lowest[.surname] == 3, insured.contains(where: { claims[$0] == .surname }) {
            // Given names of children beside an insured who is named in full: the row is the insured's.
            let children = header.indices.filter { roles[$0]?.rank == 2 && roles[$0]?.field == .relative }
            for column in children { others[column] = Other(field: .relative, why: "another's: the insured is named") }
            lowest = self.lowest(claims)
        }
        let named = min(lowest[.surname] ?? .max, lowest[.givenNames] ?? .max)
        var isWhole = false
        for (word, columns) in bearers.sorted(by: { $0.value[0] < $1.value[0] }) {
            guard let role = roles[columns[0]], columns.contains(where: { others[$0] == nil }) else { continue }
            let said = Set(columns.compactMap { claims[$0] })
            if role.isStaff {
                for column in columns {
                    guard let claim = claims[column], min(named, lowest[claim] ?? .max) < role.rank else { continue }
                    others[column] = Other(field: role.field, why: "another's: \(word)")
                }
                continue
            }
            if role.isQualified, !said.contains(.surname) || said.count < 2 {
                settleReach(columns, claims, lowest)
                continue
            }
            let isNamed = roles.contains { $0?.bearer == .other && $0?.word == word }
            let isOther =
                isNamed || role.isQualified && isWhole
                || columns.contains { column in
                    if roles[column]?.isAlone == true, fields[column] == role.field { return role.field != .ignore }
                    guard let claim = claims[column] else { return false }
                    guard lowest[claim] ?? .max < role.rank else { return false }
                    if role.isQualified { return ColumnOwners.names.contains(claim) }
                    return !role.isReach || ColumnOwners.names.contains(claim) || ColumnOwners.reach.contains(claim)
                }
            if role.isQualified { isWhole = true }
            guard isOther else { continue }
            for column in columns where others[column] == nil {
                others[column] = Other(field: role.field, why: "another's: \(word)")
            }
        }
    }

    /// Of each claim, the lowest rank of the columns that are not another's yet.
    private func lowest(_ claims: [ColumnField?]) -> [ColumnField: Int] {
        var lowest: [ColumnField: Int] = [:]
        for (index, role) in roles.enumerated() where role?.bearer != .other && others[index] == nil {
            if let claim = claims[index] { lowest[claim] = min(lowest[claim] ?? .max, role?.rank ?? 1) }
        }
        return lowest
    }

    /// What reaches someone under a word that nobody knows, beside what reaches the patient or the same in most rows, is
    /// another's.
    private mutating func settleReach(_ columns: [Int], _ claims: [ColumnField?], _ lowest: [ColumnField: Int]) {
        for column in columns where !HeaderRole.isPath(header[column]) {
            guard let claim = claims[column], ColumnOwners.reach.contains(claim), let role = roles[column] else {
                continue
            }
            let filled = statistics[column].filled
            let isConstant = filled > 2 && statistics[column].distinct.count * 3 <= min(filled, 1000)
            guard lowest[claim] ?? .max < role.rank || isConstant else { continue }
            others[column] = Other(field: role.field, why: "perhaps another's: \(role.word)")
        }
    }

    /// NOM beside NOM_PATIENT is someone else's.
    private mutating func settlePlain() {
        let own = Set(roles.compactMap { $0?.bearer == .patient ? $0?.rest : nil })
        for index in header.indices where roles[index] == nil && claim(index) != nil {
            if own.contains(HeaderWords.fold(header[index])) {
                others[index] = Other(field: .ignore, why: "another column says it is the patient's")
            }
        }
    }

    /// Where only one other is named, one a row, and nothing tells of a patient, they are whom the file is about: a list of
    /// doctors.
    private mutating func settleLone() {
        let named = header.indices.filter { claim($0).map(ColumnOwners.names.contains) ?? false }
        guard let surname = named.first(where: { claim($0) == .surname }), let lone = roles[surname],
            lone.bearer == .other, lone.field == .doctor || lone.field == .relative,
            named.allSatisfy({ roles[$0]?.word == lone.word }),
            !header.indices.contains(where: {
                roles[$0]?.word != lone.word && ColumnOwners.patients.contains(fields[$0])
            }),
            statistics[surname].distinct.count * 2 >= min(statistics[surname].filled, 1000)
        else { return }
        for index in header.indices where roles[index]?.word == lone.word {
            guard let role = roles[index],
                let field = role.isAlone ? fields[index] : HeaderWords.plainMeaning(role.rest)?.field,
                ColumnOwners.personal.contains(field)
            else { continue }
            others[index] = Other(field: field, why: "nobody else is named")
        }
    }

    /// What a file holds of patients, even where it does not name them.
    private static let patients: Set<ColumnField> = [
        .localID, .sex, .health, .comment, .text, .test, .testResult, .treatment, .careDate, .bloodGroup, .surname,
        .givenNames, .fullName, .birthName, .birthDate, .nationalID, .age, .birthYear,
    ]

    /// A second column of surnames under the same words: from there on the columns are another person's.
    private mutating func settleRepeated() {
        var firsts: [String: Int] = [:]
        for index in header.indices where roles[index] == nil && claim(index) == .surname {
            let words = HeaderWords.fold(header[index])
            guard let first = firsts[words] else {
                firsts[words] = index
                continue
            }
            guard first + 1 < index, !statistics[index].isLike(statistics[first]) else { continue }
            let isDoctor = fields[index - 1] == .doctor
            for column in header.indices[index...] where others[column] == nil {
                let claim = claim(column) ?? fields[column]
                guard ColumnOwners.personal.contains(claim) else { continue }
                // No file holds when a doctor was born.
                if isDoctor, claim == .birthDate || claim == .nationalID { continue }
                others[column] = Other(
                    field: isDoctor ? .doctor : .relative, why: "another's: the words come a second time")
            }
            return
        }
    }
}
