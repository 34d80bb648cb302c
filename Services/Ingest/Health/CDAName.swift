/// A `name` of CDA R2. Its parts say by their qualifier which they are: `BR` of birth, `CL` used.
struct CDAName {
    private var parts: [(name: String, qualifier: String, text: [UInt8])] = []
    /// Where it has no parts.
    var whole: [UInt8] = []

    var isEmpty: Bool { parts.isEmpty }

    mutating func append(_ element: ElementTree.Element) {
        guard parts.count < 64 else { return }
        parts.append((element.name, element.word("qualifier").uppercased(), element.text))
    }

    private func texts(_ name: String, _ qualifiers: String...) -> [[UInt8]] {
        parts.filter { $0.name == name && qualifiers.contains($0.qualifier) && !$0.text.isEmpty }.map(\.text)
    }

    /// Those of one person together.
    static func pour(_ names: [CDAName], into cells: RowCells) {
        func first(_ name: String, _ qualifiers: [String]) -> [[UInt8]] {
            for qualifier in qualifiers {
                let found = names.flatMap { $0.texts(name, qualifier) }
                if !found.isEmpty { return found }
            }
            return []
        }
        let birth = first("family", ["BR"]).first
        let used = first("family", ["CL", "SP", ""]).first
        if let surname = used ?? birth { cells.append(.surname, surname) }
        if let birth, used != nil { cells.append(.birthName, birth) }
        if used == nil, birth == nil, let whole = names.first(where: { !$0.whole.isEmpty })?.whole {
            cells.append(.fullName, whole)
        }
        // The list of birth is longer than the used one; without qualifiers it is whatever stands there.
        for given in first("given", ["", "BR", "CL"]) { cells.append(.givenNames, given) }
        if let prefix = first("prefix", ["", "AC", "NB"]).first { cells.append(.title, prefix) }
    }
}
