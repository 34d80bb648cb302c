/// The test that a row speaks of by one name or several (its code, its label), and a short result that stands before them.
struct AskedTest: Sendable {
    private(set) var names: [UInt8] = []
    private(set) var result: [UInt8] = []
    private var isAnswered = false
    private var last = -1
    private var group = 0

    mutating func reset() {
        guard last >= 0 || !result.isEmpty else { return }
        names.removeAll(keepingCapacity: true)
        result.removeAll(keepingCapacity: true)
        (isAnswered, last, group) = (false, -1, 0)
    }

    /// Takes a name that stands in `column`, behind `group` columns of results. What has its result already is another
    /// test; so is what comes after a column of results, or in the same column again.
    mutating func name(_ text: Span<UInt8>, _ column: Int, group: Int) {
        if !names.isEmpty, isAnswered || column <= last || group != self.group {
            names.removeAll(keepingCapacity: true)
            result.removeAll(keepingCapacity: true)
        }
        (isAnswered, last, self.group) = (false, column, group)
        if !names.isEmpty { names.append(0x20) }
        for index in text.indices {
            // `VIH+HCG` names two tests, `VIH+` a result.
            let joins = text[index] == 0x2b && index + 1 < text.count && ASCII.isLetter(text[index + 1])
            names.append(joins ? 0x20 : text[index])
        }
    }

    /// A result is met in `column`. Where results stand before the names, those that were named had theirs.
    mutating func beginResult(_ column: Int) {
        guard !names.isEmpty else { return }
        if !result.isEmpty, column < last { names.removeAll(keepingCapacity: true) }
        result.removeAll(keepingCapacity: true)
        isAnswered = !names.isEmpty
    }

    /// Keeps a short result for the names that follow it.
    mutating func keep(_ text: Span<UInt8>) {
        guard names.isEmpty, result.isEmpty, text.count <= 12 else { return }
        for index in text.indices { result.append(text[index]) }
    }
}
