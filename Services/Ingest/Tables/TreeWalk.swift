/// A reader's events with the branch each belongs to: always numbered the same way.
struct TreeWalk: ~Copyable {
    let reader: any TreeReader
    private(set) var paths: TreePaths
    /// The open branches, the root first.
    private(set) var stack = [0]
    /// Of the event: the branch opened or closed, or that the value is of.
    private(set) var path = 0
    /// Of branches with values whose kinds stand beside them, the paths that those give them.
    private(set) var paired: [Int: Set<Int>] = [:]
    private let hasPairs: Bool
    private var pairs = TreePairs()
    /// What each open branch says of its value, told itself where no value comes.
    private var kinds: [(kind: TreePairs.Kind, path: Int, text: [UInt8], isTaken: Bool)?] = [nil]
    /// A value that waits for its kind, which may come next; it is told before whatever else does.
    private var held: (path: Int, text: [UInt8])?
    private var told: [UInt8]?
    private var waiting: TreeEvent?

    /// `hasPairs`: no standard gives the names their meaning.
    init(_ reader: any TreeReader, keyed: Set<Int>, hasPairs: Bool) {
        (self.reader, self.hasPairs) = (reader, hasPairs)
        paths = TreePaths(keyed: keyed)
    }

    /// Of a value.
    var text: [UInt8] { if let told { told } else { reader.text } }

    mutating func next() throws(FileRefused) -> TreeEvent {
        told = nil
        while true {
            let event = if let waiting { waiting } else { try reader.next() }
            waiting = nil
            if let value = held {
                (held, told, path) = (nil, value.text, value.path)
                if event != .leaf || !takesKind() { waiting = event }
                return .leaf
            }
            switch event {
            case .open:
                path = paths.child(of: stack[stack.count - 1], reader.name)
                stack.append(path)
                kinds.append(nil)
            case .leaf:
                let name = reader.name
                path = stack[stack.count - 1]
                if !name.isEmpty { path = paths.child(of: path, name) }
                // What stands in no other branch is a row, not a pair of one.
                if hasPairs, stack.count > 2, !isTold(isNamed: !name.isEmpty) { continue }
            case .close:
                if let kind = kinds[stack.count - 1], !kind.isTaken {
                    (kinds[stack.count - 1], path, told, waiting) = (nil, kind.path, kind.text, .close)
                    return .leaf
                }
                guard stack.count > 1 else { break }
                path = stack.removeLast()
                kinds.removeLast()
            case .broken, .end: break
            }
            return event
        }
    }

    /// Whether the value that has come is told now.
    private mutating func isTold(isNamed: Bool) -> Bool {
        let part = pairs.known(path) ?? pairs.part(path, paths.names[path])
        if part == .other, isNamed { return true }
        var pair = stack.count - 1
        if !isNamed, kinds[pair] == nil, stack.count > 3 { pair -= 1 }  // an element of its own
        switch part {
        case .other: if let kind = kinds[stack.count - 1]?.kind { name(kind, in: stack.count - 1) }
        case .kind:
            guard kinds[pair] == nil, let kind = kind(in: pair) else { break }
            kinds[pair] = (kind, path, reader.text, false)
            return false
        case .value, .number:
            if let kind = kinds[pair]?.kind {
                if part == .value || kind.takesNumbers { name(kind, in: pair) }
            } else if part == .value, isNamed {
                held = (path, reader.text)
                return false
            }
        }
        return true
    }

    private mutating func kind(in pair: Int) -> TreePairs.Kind? {
        pairs.kind(reader.text, in: stack[pair], paths.names[stack[pair]])
    }

    /// Whether what has come is the kind of the value that was held, which it names.
    private mutating func takesKind() -> Bool {
        let own = paths.child(of: stack[stack.count - 1], reader.name)
        guard (pairs.known(own) ?? pairs.part(own, reader.name)) == .kind, let kind = kind(in: stack.count - 1) else {
            return false
        }
        name(kind, in: stack.count - 1)
        return true
    }

    private mutating func name(_ kind: TreePairs.Kind, in pair: Int) {
        let branch = stack[pair]
        kinds[pair]?.isTaken = true
        path = paths.child(of: branch, kind.name)
        paired[branch, default: []].insert(path)
    }

    /// Leaves what is open beyond `depth` branches.
    mutating func cut(to depth: Int) {
        guard stack.count > depth else { return }
        stack.removeLast(stack.count - depth)
        kinds.removeLast(kinds.count - depth)
    }
}
