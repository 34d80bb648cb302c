/// Mixes a stream with a bounded memory: each element waits in a window and leaves it at random. What comes in
/// together leaves about a window's length apart.
struct ShuffleWindow<Element> {
    private var waiting: [Element] = []
    private let capacity: Int

    init(capacity: Int) { self.capacity = capacity }

    /// Takes `element` in; gives another one back once the window is full.
    mutating func exchange(_ element: Element, _ generator: inout Generator) -> Element? {
        guard waiting.count >= capacity else {
            waiting.append(element)
            return nil
        }
        let index = generator.below(waiting.count)
        let leaving = waiting[index]
        waiting[index] = element
        return leaving
    }

    /// Takes one of those that still wait.
    mutating func drain(_ generator: inout Generator) -> Element? {
        guard !waiting.isEmpty else { return nil }
        waiting.swapAt(generator.below(waiting.count), waiting.count - 1)
        return waiting.removeLast()
    }
}
