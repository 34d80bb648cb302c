/// A reader's events with the branch each belongs to: always numbered the same way.
struct TreeWalk {
    let reader: any TreeReader
    private(set) var paths: TreePaths
    /// The open branches, the root first.
    private(set) var stack = [0]
    /// Of the event: the branch opened or closed, or that the value is of.
    private(set) var path = 0

    init(_ reader: any TreeReader, keyed: Set<Int>) {
        self.reader = reader
        paths = TreePaths(keyed: keyed)
    }

    mutating func next() throws(FileRefused) -> TreeEvent {
        let event = try reader.next()
        switch event {
        case .open:
            path = paths.child(of: stack[stack.count - 1], reader.name)
            stack.append(path)
        case .leaf:
            path = stack[stack.count - 1]
            if !reader.name.isEmpty { path = paths.child(of: path, reader.name) }
        case .close:
            if stack.count > 1 { path = stack.removeLast() }
        case .broken, .end: break
        }
        return event
    }

    /// Leaves what is open beyond `depth` branches.
    mutating func cut(to depth: Int) {
        if stack.count > depth { stack.removeLast(stack.count - depth) }
    }
}
