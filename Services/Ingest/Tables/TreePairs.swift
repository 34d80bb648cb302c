/// Values whose meaning stands beside them: `{"type": "mobile", "value": "06…"}`, `{"key": "nom", "value": "MARTIN"}`,
/// `<contact type="email">…</contact>`.
struct TreePairs {
    enum Part {
        case kind, value
        /// A value where the kind is of numbers.
        case number
        case other
    }

    /// What a value is whose kind stands beside it.
    struct Kind {
        var name: [UInt8]
        fileprivate var field: ColumnField
        var takesNumbers: Bool { [.phone, .nationalID, .localID].contains(field) }
    }

    /// Of each path, once it is met: its part, and what its own name means.
    private var parts: [Part?] = []
    private var meanings: [Int: ColumnField?] = [:]
    private var kinds: [[UInt8]: Kind?] = [:]
    private static let kindsMax = 1024
    private static let lengthMax = 48

    /// What a value there is of a pair, where that was asked before.
    func known(_ path: Int) -> Part? { path < parts.count ? parts[path] : nil }

    /// What a value under `name` is of a pair.
    mutating func part(_ path: Int, _ name: [UInt8]) -> Part {
        while parts.count <= path { parts.append(nil) }
        let part = name.count > 16 ? .other : TreePairs.part(HeaderWords.fold(String(decoding: name, as: UTF8.self)))
        parts[path] = part
        return part
    }

    private static func part(_ name: String) -> Part {
        if kindNames.contains(name) { return .kind }
        return valueNames.contains(name) ? .value : numberNames.contains(name) ? .number : .other
    }

    private static let kindNames: Set = [
        "type", "system", "kind", "key", "cle", "name", "label", "field", "champ", "attribute", "attribut", "property",
        "question",
    ]
    private static let valueNames: Set = ["value", "valeur", "val", "answer", "reponse", "content", "contenu"]
    private static let numberNames: Set = ["numero", "number", "num"]

    /// What `text` says of a value beside it in `branch`, named `name`; nil where nobody would know it over a column, or
    /// the branch says itself that it is something else.
    mutating func kind(_ text: [UInt8], in branch: Int, _ name: [UInt8]) -> Kind? {
        guard text.count <= TreePairs.lengthMax, let kind = kind(text) else { return nil }
        let own: ColumnField?
        if let known = meanings[branch] {
            own = known
        } else {
            own = HeaderWords.meaning(String(decoding: name, as: UTF8.self))?.field
            meanings[branch] = .some(own)
        }
        return own == nil || own == .relative || own == kind.field ? kind : nil
    }

    private mutating func kind(_ text: [UInt8]) -> Kind? {
        if let known = kinds[text] { return known }
        // Of names of people there is no end.
        if kinds.count == TreePairs.kindsMax { kinds.removeAll(keepingCapacity: true) }
        let words = String(decoding: text, as: UTF8.self)
        let name = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        var kind: Kind?
        if let field = HeaderWords.meaning(words)?.field {
            kind = Kind(name: name, field: field)
        } else if HeaderRole(words)?.isSomeone == true {
            kind = Kind(name: name + " contact".utf8, field: .relative)  // what reaches them
        }
        kinds[text] = .some(kind)
        return kind
    }
}
