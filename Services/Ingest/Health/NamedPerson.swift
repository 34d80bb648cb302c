/// Whom a part of a patient's file names, to see whether it is the patient: the insured, who a document is about.
struct NamedPerson {
    /// Used and birth names; each list folded.
    private let families: Set<String>
    private let given: [String]
    private let birthDate: String
    private let numbers: Set<String>

    init(families: [String], given: [String], birthDate: String = "", numbers: [String] = []) {
        self.families = Set(families.map(HeaderWords.fold).filter { !$0.isEmpty })
        self.given = given.flatMap { $0.split { !$0.isLetter && $0 != "'" } }.map { HeaderWords.fold(String($0)) }
            .filter { !$0.isEmpty }
        self.birthDate = birthDate
        self.numbers = Set(numbers.map(HeaderWords.fold).filter { !$0.isEmpty })
    }

    init(_ cells: RowCells) {
        self.init(
            families: cells.values(.surname) + cells.values(.birthName), given: cells.values(.givenNames),
            birthDate: cells.values(.birthDate).first ?? "", numbers: cells.values(.nationalID))
    }

    var isUnnamed: Bool { families.isEmpty && given.isEmpty && numbers.isEmpty }

    /// Whether the two are not the same human. What only one of them tells speaks neither for nor against it; a common
    /// NIR settles it.
    func isOther(than other: NamedPerson) -> Bool {
        if !numbers.isDisjoint(with: other.numbers) { return false }
        if birthDate.utf8.count == 10, other.birthDate.utf8.count == 10, birthDate != other.birthDate { return true }
        if !families.isEmpty, !other.families.isEmpty, families.isDisjoint(with: other.families) {
            return !(given.isEmpty && isWhole(other)) && !(other.given.isEmpty && other.isWhole(self))
        }
        let (few, many) = given.count <= other.given.count ? (given, other.given) : (other.given, given)
        return !few.allSatisfy { name in many.contains { $0 == name || name.utf8.count == 1 && $0.hasPrefix(name) } }
    }

    /// Whether the other's family and given name stand together in one of these families.
    private func isWhole(_ other: NamedPerson) -> Bool {
        families.contains { whole in
            other.families.contains { family in
                guard whole.hasPrefix(family) else { return false }
                let rest = whole.dropFirst(family.count)
                return other.given.contains(where: rest.hasPrefix)
            }
        }
    }
}
