/// What makes an invented person hard to tell from another; written beside the truth, so that errors are counted apart.
struct Kinds: OptionSet {
    let rawValue: UInt16

    static let twin = Kinds(rawValue: 1 << 0)
    /// Parent and child of one whole name; both bear the flag.
    static let namesake = Kinds(rawValue: 1 << 1)
    /// Bears a stranger's name and birth date; so does the stranger, without the flag.
    static let homonym = Kinds(rawValue: 1 << 2)
    static let spouse = Kinds(rawValue: 1 << 3)
    /// A child known by the insured parent's NIR.
    static let childNIR = Kinds(rawValue: 1 << 4)
    static let child = Kinds(rawValue: 1 << 5)
    /// Under 18 at the time of the leak.
    static let minor = Kinds(rawValue: 1 << 6)
    static let marriedName = Kinds(rawValue: 1 << 7)
    static let moved = Kinds(rawValue: 1 << 8)
    static let deceased = Kinds(rawValue: 1 << 9)

    /// In the order of the bits.
    static let names = [
        "twin", "namesake", "homonym", "spouse", "child-nir", "child", "minor", "married-name", "moved", "deceased",
    ]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Reads `text`; unknown words are ignored.
    init(_ text: some StringProtocol) {
        self = text.split(separator: " ").reduce(into: []) { kinds, word in
            if let bit = Kinds.names.firstIndex(of: String(word)) { kinds.insert(Kinds(rawValue: 1 << UInt16(bit))) }
        }
    }

    /// The names, a space between them.
    var text: String {
        Kinds.names.indices.filter { rawValue >> UInt16($0) & 1 == 1 }.map { Kinds.names[$0] }.joined(separator: " ")
    }
}
