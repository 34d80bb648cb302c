/// Values whose meaning stands beside them: `{"type": "mobile", "value": "06…"}`, `{"key": "nom", "value": "MARTIN"}`,
/// `<contact type="email">…</contact>`.
struct TreePairs {
    enum Part {
        case kind
        /// `name`: a kind, or else someone's name.
        case kindOrName
        case value
        /// A value where the kind is of numbers.
        case number
        case name
        /// What an organisation has none of.
        case givenName
        /// Whose a contact is to the one it is told of.
        case relation
        case other
    }

    /// What a value is whose kind stands beside it.
    struct Kind {
        var name: [UInt8]
        /// nil where the value alone tells: `perso`.
        var field: ColumnField?
        var takesNumbers: Bool { field.map { TreePairs.numbers.contains($0) } ?? true }
        /// It reaches someone.
        var reaches: Bool { field.map { TreePairs.reaching.contains($0) } ?? true }
    }

    /// Of each path, once it is met: its part, and what its own name means.
    private var parts: [Part?] = []
    private var meanings: [Int: ColumnField?] = [:]
    private var contacts: [Bool?] = []
    private var kinds: [[UInt8]: Kind?] = [:]
    /// Paths of kinds whatever they are named, and whatever they say.
    private let known: Set<Int>
    private static let kindsMax = 1024
    private static let lengthMax = 48
    private static let numbers: Set<ColumnField> = [.phone, .nationalID, .localID, .relative]
    private static let reaching: Set<ColumnField> = [.phone, .email, .address, .relative]

    init(known: Set<Int>) { self.known = known }

    /// What a value there is of a pair, where that was asked before.
    func known(_ path: Int) -> Part? { path < parts.count ? parts[path] : nil }

    /// What a value under `name` is of a pair.
    mutating func part(_ path: Int, _ name: [UInt8]) -> Part {
        while parts.count <= path { parts.append(nil) }
        let part: Part =
            known.contains(path)
            ? .kind
            : name.count > 32 ? .other : TreePairs.part(HeaderWords.fold(String(decoding: name, as: UTF8.self)))
        parts[path] = part
        return part
    }

    private static func part(_ name: String) -> Part {
        if kindNames.contains(name) { return name == "name" ? .kindOrName : .kind }
        if valueNames.contains(name) { return .value }
        if numberNames.contains(name) { return .number }
        if relationNames.contains(name) { return .relation }
        switch HeaderWords.meaning(name)?.field {
        case .givenNames: return .givenName
        case .surname, .fullName, .birthName: return .name
        default: return .other
        }
    }

    static func isKind(_ name: [UInt8]) -> Bool {
        kindNames.contains(HeaderWords.fold(String(decoding: name.prefix(32), as: UTF8.self)))
    }

    static func isValue(_ name: [UInt8]) -> Bool {
        valueNames.contains(HeaderWords.fold(String(decoding: name.prefix(32), as: UTF8.self)))
    }

    private static let kindNames: Set = [
        "type", "system", "kind", "key", "cle", "name", "label", "field", "champ", "attribute", "attribut", "property",
        "question", "usage", "use",
    ]
    private static let valueNames: Set = ["value", "valeur", "val", "answer", "reponse", "content", "contenu"]
    private static let relationNames: Set = [
        "lien", "lienparente", "liendeparente", "lienfamilial", "parente", "relation", "relationship",
    ]
    private static let numberNames: Set = ["numero", "number", "num"]

    /// What `text` at `path` says of a value beside it in `branch`, named `name`; nil where nobody would know it over a
    /// column, or the branch says itself that it is something else.
    mutating func kind(_ text: [UInt8], at path: Int, in branch: Int, _ name: [UInt8]) -> Kind? {
        guard !text.isEmpty, text.count <= TreePairs.lengthMax else { return nil }
        if known.contains(path) { return kind(text) ?? unknown(text) }
        guard let kind = kind(text) else { return nil }
        guard let own = meaning(of: branch, name), own != .relative, own != kind.field else { return kind }
        let saysWhose = kind.field == nil || kind.field == .relative
        return saysWhose && TreePairs.reaching.contains(own) ? kind : nil
    }

    /// A kind that nobody knows has a column of its own, if there are few.
    private mutating func unknown(_ text: [UInt8]) -> Kind {
        if strangers.count < TreePairs.strangersMax { strangers.insert(text) }
        return Kind(name: strangers.contains(text) ? text : TreePairs.others, field: .ignore)
    }

    private var strangers: Set<[UInt8]> = []
    private static let strangersMax = 64
    private static let others = Array("autres".utf8)

    /// Whether the branch says of its values that they are telephones, say.
    func saysOfWhat(_ branch: Int) -> Bool { meanings[branch].map { $0 == .phone || $0 == .email } ?? false }

    /// Whether what stands under `lien` or the like is another than the one it is told of.
    static func isAnother(_ text: [UInt8]) -> Bool {
        text.contains(where: ASCII.isLetter)
            && !own.contains(HeaderWords.fold(String(decoding: text.prefix(lengthMax), as: UTF8.self)))
            && !isPlace(text)
    }

    private static let own: Set = [
        "luimeme", "ellememe", "soimeme", "moi", "patient", "patiente", "assure", "assuree", "titulaire", "interesse",
        "interessee", "mobile", "fixe", "telephone", "email", "self",
    ]

    /// Whether the branch, named `name`, is one of what reaches someone.
    mutating func isOfContacts(_ branch: Int, _ name: [UInt8]) -> Bool {
        while contacts.count <= branch { contacts.append(nil) }
        if let known = contacts[branch] { return known }
        let isReach = HeaderRole(String(decoding: name, as: UTF8.self))?.isReach ?? false
        let own = meaning(of: branch, name)
        let isOne = isReach || own == .relative || own == .phone || own == .email
        contacts[branch] = isOne
        return isOne
    }

    private mutating func meaning(of branch: Int, _ name: [UInt8]) -> ColumnField? {
        if let known = meanings[branch] { return known }
        let own = HeaderWords.meaning(String(decoding: name, as: UTF8.self))?.field
        meanings[branch] = .some(own)
        return own
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
        } else if let role = HeaderRole(words + " contact"), role.rest == "contact", role.bearer == .other {
            kind = Kind(name: name + " contact".utf8, field: .relative)  // what reaches them
        } else {
            // `Tél. perso`
            let others = HeaderRole.words(words).filter { !TreePairs.places.contains($0) }.joined()
            let field = HeaderWords.meaning(others)?.field
            if others.isEmpty || field.map({ TreePairs.reaching.contains($0) }) == true {
                kind = Kind(name: name, field: field)
            }
        }
        kinds[text] = .some(kind)
        return kind
    }

    /// Where, or as what, one is reached oneself.
    private static let places: Set = [
        "perso", "personnel", "personnelle", "personal", "prive", "privee", "private", "domicile", "maison", "home",
        "pro", "professionnel", "professionnelle", "travail", "bureau", "work", "office", "principal", "principale",
        "main", "primary", "secondaire", "secondary", "fax", "sms", "whatsapp", "old", "ancien", "ancienne", "actuel",
        "actuelle", "temp", "preferred", "prefere", "preferee", "default", "defaut", "autre", "other", "appartement",
        "billing", "facturation",
    ]

    /// Says where the one told of is reached, and names nobody.
    static func isPlace(_ text: [UInt8]) -> Bool {
        guard text.count <= lengthMax else { return false }
        let words = HeaderRole.words(String(decoding: text, as: UTF8.self))
        return !words.isEmpty && words.allSatisfy(places.contains)
    }
}
