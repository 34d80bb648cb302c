import Model

/// The entries of a health lexicon, found by the folded words of a text.
struct HealthTerms: Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case condition = 1
        case pregnancy, illness, allergy, infection, treatment, cure, remedy, hormone, vaccine, test, measure, proof,
            nothing
        // What stands between:
        case ordinary, filler, link, trace, title, doctor, place, before, both, after, negative, positive, result,
            immune, join
        case end, kin, parent, heredity, theirs, own, returned, aside

        init?(name: Substring) {
            guard let kind = Kind.allCases.first(where: { "\($0)" == name }) else { return nil }
            self = kind
        }

        /// Tells something of whom it is asserted of.
        var isOfHealth: Bool { rawValue < Kind.nothing.rawValue }
        var isTest: Bool { self == .test || self == .measure || self == .proof }
        /// Named at large: what follows may say it more closely.
        var isAtLarge: Bool { self == .illness || self == .allergy }
        /// What a test can be about.
        var isTested: Bool { self == .infection || isTest }
        var isTreatment: Bool { rawValue >= Kind.treatment.rawValue && rawValue <= Kind.vaccine.rawValue }
        /// What it tells of whom it is asserted of.
        var exposures: Exposures {
            switch self {
            case .condition, .pregnancy, .illness, .allergy, .infection: .healthCondition
            case .treatment, .cure, .vaccine: .treatment
            case .remedy, .hormone: .cure
            case .test, .measure, .proof: .test
            default: .none
            }
        }
    }

    /// By hash, in open addressing; 0 where nothing stands.
    private var keys: [UInt64]
    private var values: [UInt8]
    private let mask: Int
    private(set) var count = 0
    private(set) var spellings = HealthSpellings()
    /// Sections whose kind is none, and entries that say two things; for a test to find.
    private(set) var faults: [String] = []

    init(_ text: String) {
        let entries = text.utf8.count(where: { $0 == UInt8(ascii: ",") })
        var size = 1024
        while size < entries * 4 { size *= 2 }
        (keys, values, mask) = ([UInt64](repeating: 0, count: size), [UInt8](repeating: 0, count: size), size - 1)
        var kind: Kind?
        var section = ""
        func close(_ terms: inout HealthTerms) {
            for entry in section.split(separator: ",") {
                let entry = entry.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if let kind, !entry.isEmpty { terms.add(entry, kind) }
            }
            section = ""
        }
        for line in text.split(separator: "\n") {
            guard line.hasPrefix("==") else {
                section += line + " "
                continue
            }
            close(&self)
            let name = line[(line.lastIndex(of: ":") ?? line.startIndex)...].dropFirst().drop { $0 == " " }
            kind = Kind(name: name)
            if kind == nil { faults.append(String(line)) }
        }
        close(&self)
        spellings.close()
    }

    /// What stands under a key: `kind` in its lower bits, 0 for none; `begins` where longer entries begin so; `isAlsoWord`.
    func value(_ key: UInt64) -> UInt8 {
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    static let begins: UInt8 = 0x80
    /// In capitals it is an abbreviation, or a word like others.
    static let isAlsoWord: UInt8 = 0x40
    static func kind(_ value: UInt8) -> Kind? { Kind(rawValue: value & 0x3f) }

    private mutating func add(_ entry: String, _ kind: Kind) {
        let bytes = Array(entry.utf8)
        var words = HealthTokens()
        var (key, length, isNamed) = (UInt64(0), 0, false)
        while let word = words.next(bytes.span) {
            if entry.contains(" "), HealthTerms.kind(value(word.hash)) == .filler { continue }
            // The first word that is no number says whether capitals matter.
            let own = !isNamed && word.isCapitals && !word.isNumber ? HealthTerms.capitals(word.hash) : word.hash
            if !word.isNumber { isNamed = true }
            if length > 0 { insert(key, HealthTerms.begins) }
            key = length == 0 ? own : HealthTerms.phrase(key, own)
            length += 1
        }
        let known = HealthTerms.kind(value(key))
        guard length > 0, length <= 3, known == nil || known == kind else {
            faults.append(entry)
            return
        }
        if known == nil { count += 1 }
        if length == 1, kind.isOfHealth, !entry.contains(where: \.isUppercase) {
            spellings.add(bytes.span, 0..<bytes.count, kind)
        }
        insert(key, kind.rawValue | (entry.hasSuffix("?") ? HealthTerms.isAlsoWord : 0))
    }

    private mutating func insert(_ key: UInt64, _ value: UInt8) {
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        keys[slot] = key
        values[slot] |= value
    }

    static func phrase(_ first: UInt64, _ next: UInt64) -> UInt64 { (first &* 0x9e37_79b9_7f4a_7c15) ^ next }
    /// Of a word whose small letters mean something else.
    static func capitals(_ hash: UInt64) -> UInt64 { hash ^ 0xa5a5_5a5a_c3c3_3c3c }
}
