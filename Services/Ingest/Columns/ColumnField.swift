import Model

/// What a column means. The raw values are the words of `--map COLUMN=FIELD`.
package enum ColumnField: String, Sendable, Codable, CaseIterable {
    case surname, birthName, givenNames, fullName, initial, title, sex
    case birthDate, birthYear, birthMonth, birthDay, age
    case nationalID = "nationalId"
    case phone, email
    case streetNumber, street, address, postcode, town, region, country
    case birthPlace, occupation
    case localID = "localId"
    case category, text, ignore

    // Beyond the linkage of persons:
    case nirKey, birthPlaceCode, deathDate, department, controller
    // Exposures alone: the value stops in ingest.
    case insurer, doctor, bloodGroup, rhesus, comment, login, password, bank, relative, photo, treatment, test
    case testResult, careDate
    /// Under a header that is a health term: whether it is so.
    case health
    // Of a controller's registry:
    case guardian, deceased, doNotContact, preferredChannel

    /// All of them, as one asks for them.
    package static var list: String {
        let registry: [ColumnField] = [.guardian, .deceased, .doNotContact, .preferredChannel]
        let exposed: [ColumnField] = [
            .insurer, .doctor, .bloodGroup, .rhesus, .comment, .login, .password, .bank, .relative, .photo, .treatment,
            .test,
            .testResult, .careDate,
        ]
        func words(_ fields: some Sequence<ColumnField>) -> String { fields.map(\.rawValue).joined(separator: " ") }
        let persons = allCases.filter { !registry.contains($0) && !exposed.contains($0) }
        return
            "of a person: \(words(persons));\nonly seen as exposed: \(words(exposed)); of a registry: \(words(registry))"
    }

    /// The field whose word is most like `word`.
    static func nearest(_ word: String) -> ColumnField {
        let text = Array(word.lowercased())
        return allCases.min { distance(text, $0) < distance(text, $1) } ?? .ignore
    }

    /// How many letters are to be added or left out.
    private static func distance(_ word: [Character], _ field: ColumnField) -> Int {
        let other = Array(field.rawValue.lowercased())
        var above = Array(0...other.count)
        for (row, letter) in word.prefix(40).enumerated() {
            var line = [row + 1]
            for (column, own) in other.enumerated() {
                line.append(min(above[column] + (letter == own ? 0 : 2), above[column + 1] + 1, line[column] + 1))
            }
            above = line
        }
        return above[other.count]
    }

    /// What of a person is out when a cell of the column holds anything.
    var exposure: Exposures {
        switch self {
        case .surname, .birthName, .givenNames, .fullName, .initial: .name
        case .sex, .title: self == .sex ? .sex : []
        case .age: .birthDate
        case .nationalID, .nirKey: .nir
        case .phone: .phone
        case .email: .email
        case .streetNumber, .street, .address, .postcode, .town, .department: .address
        case .birthPlace, .birthPlaceCode: .birthPlace
        case .insurer: .insurer
        case .doctor: .doctor
        case .bloodGroup, .rhesus: .bloodGroup
        case .comment: .healthComment
        case .login, .password: .credential
        case .bank: .bank
        case .relative: .relative
        case .photo: .photo
        case .treatment: .treatment
        case .test: .test
        case .testResult: .testResult
        case .region, .country, .occupation, .localID, .category, .text, .ignore, .deathDate, .controller, .careDate,
            .health, .guardian, .deceased, .doNotContact, .preferredChannel:
            []
        // Where the date can be read: zeros tell nothing of anyone.
        case .birthDate, .birthYear, .birthMonth, .birthDay: []
        }
    }
}
