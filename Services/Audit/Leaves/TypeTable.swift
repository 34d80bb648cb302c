import Model

/// Finds the type of an event by the bytes of its name, without making text of them.
struct TypeTable {
    private let names = EventType.allCases.map { Array($0.rawValue.utf8) }
    private let types = EventType.allCases
    private var last = 0

    /// The place of the type in `EventType.allCases`; nil if this version does not know it.
    mutating func index(of name: ArraySlice<UInt8>?) -> Int? {
        guard let name else { return nil }
        // Events of one type come in runs.
        if names[last].elementsEqual(name) { return last }
        guard let found = names.firstIndex(where: { $0.elementsEqual(name) }) else { return nil }
        last = found
        return found
    }

    func type(_ index: Int) -> EventType { types[index] }
}
