/// A reader's events with the branch each belongs to: always numbered the same way.
struct TreeWalk: ~Copyable {
    /// What an open branch says.
    private struct Open {
        /// Of its value, told itself where no value comes.
        var kind: (kind: TreePairs.Kind, path: Int, text: [UInt8], isTaken: Bool)?
        /// A name, of whatever it is; one of a person.
        var isNamed = false
        var isSomeone = false
        /// It is one of what reaches someone.
        var isOfContacts = false
    }

    let reader: any TreeReader
    private(set) var paths: TreePaths
    /// The open branches, the root first.
    private(set) var stack = [0]
    /// Of the event: the branch opened or closed, or that the value is of.
    private(set) var path = 0
    /// Of branches with values whose kinds stand beside them, the paths that those give them.
    private(set) var paired: [Int: Set<Int>] = [:]
    /// What the kinds met so far say.
    private(set) var kinds = TreeKinds()
    private let hasPairs: Bool
    private var pairs: TreePairs
    /// As the stack.
    private var open = [Open()]
    /// Values of the last branch open that wait for what stands beside them there, which may say what they are.
    private var held: [(path: Int, part: TreePairs.Part, isNamed: Bool, text: [UInt8])] = []
    /// Which of them says what the others are, where one has come before a value.
    private var heldKind: (index: Int, kind: TreePairs.Kind)?
    /// Those that are to be told next, before the event that came behind them.
    private var ready: [(path: Int, text: [UInt8])] = []
    private var told: [UInt8]?
    private var waiting: TreeEvent?
    private static let heldMax = 16

    /// `hasPairs`: no standard gives the names their meaning.
    init(_ reader: any TreeReader, _ rows: TreeRows?, hasPairs: Bool) {
        (self.reader, self.hasPairs) = (reader, hasPairs)
        paths = TreePaths(keyed: Set(rows?.keyed ?? []))
        pairs = TreePairs(known: Set(rows?.kinds ?? []))
    }

    /// The value stands before what was read last.
    var isLate: Bool { told != nil }
    /// Of a value.
    var text: [UInt8] { if let told { told } else { reader.text } }

    mutating func next() throws(FileRefused) -> TreeEvent {
        told = nil
        while true {
            if !ready.isEmpty {
                let value = ready.removeFirst()
                (path, told) = (value.path, value.text)
                return .leaf
            }
            let event = if let waiting { waiting } else { try reader.next() }
            waiting = nil
            if !held.isEmpty, event != .leaf || held.count == TreeWalk.heldMax {
                settle()
                waiting = event
                continue
            }
            let top = stack.count - 1
            switch event {
            case .open:
                path = paths.child(of: stack[top], reader.name)
                stack.append(path)
                open.append(Open(isOfContacts: hasPairs && top > 0 && pairs.isOfContacts(path, reader.name)))
            case .leaf:
                let name = reader.name
                path = name.isEmpty ? stack[top] : paths.child(of: stack[top], name)
                if hasPairs, isHeld(isNamed: !name.isEmpty) { continue }
            case .close:
                if let kind = open[top].kind, !kind.isTaken {
                    (open[top].kind, path, told, waiting) = (nil, kind.path, kind.text, .close)
                    return .leaf
                }
                guard top > 0 else { break }
                path = stack.removeLast()
                open.removeLast()
            case .broken, .end: break
            }
            return event
        }
    }

    /// Whether the value that has come is not told yet.
    private mutating func isHeld(isNamed: Bool) -> Bool {
        let part = pairs.known(path) ?? pairs.part(path, paths.names[path])
        let top = stack.count - 1
        var isHeld = !held.isEmpty
        if part == .other, !isHeld, !isNamed || !open[top].isOfContacts {
            if !isNamed, let kind = open[top].kind?.kind { name(kind, in: top) }
            return false
        }
        // An element of its own says it of the one around it.
        let around = isNamed || top < 2 ? top : top - 1
        if part == .name || part == .givenName, !TreePairs.isPlace(reader.text) { open[around].isNamed = true }
        if part == .givenName { open[around].isSomeone = true }
        // What stands in no other branch is a row, not a pair of one.
        guard top > 1 else { return false }
        let pair = isNamed || open[top].kind != nil || top < 3 ? top : top - 1
        switch part {
        case _ where isHeld: break
        case .kind, .kindOrName:
            guard open[pair].kind == nil else { return false }
            if let kind = kind(reader.text, at: path, in: pair) {
                isHeld = isNamed
                if isNamed {
                    heldKind = (held.count, kind)
                } else {
                    open[pair].kind = (kind, path, reader.text, false)
                    return true
                }
            } else if part == .kindOrName {
                open[around].isNamed = true
            }
        case .name, .givenName: isHeld = isNamed && open[..<top].contains { $0.isSomeone }
        case .value, .number:
            isHeld = isNamed
            if !isNamed, let kind = open[pair].kind?.kind, part == .value || kind.takesNumbers { name(kind, in: pair) }
        case .relation, .other: break
        }
        isHeld = isHeld || isNamed && open[top].isOfContacts
        if isHeld { held.append((path, part, isNamed, reader.text)) }
        return isHeld
    }

    private mutating func kind(_ text: [UInt8], at path: Int, in pair: Int) -> TreePairs.Kind? {
        let kind = pairs.kind(text, at: path, in: stack[pair], paths.names[stack[pair]])
        kinds.count(path, kind?.field)
        return kind
    }

    /// Says of the values held what each is.
    private mutating func settle() {
        defer {
            held.removeAll(keepingCapacity: true)
            heldKind = nil
        }
        let top = stack.count - 1
        var kind = open[top].kind?.kind ?? heldKind?.kind
        var own = open[top].kind == nil ? heldKind?.index : nil
        var isTaken = false
        var isNamed =
            open[top].isNamed
            || held.contains { ($0.part == .name || $0.part == .givenName) && !TreePairs.isPlace($0.text) }
        for (index, value) in held.enumerated() where value.isNamed && index != own {
            guard value.part == .kindOrName || value.part == .kind && kind?.field == nil else { continue }
            let said = pairs.kind(value.text, at: value.path, in: stack[top], paths.names[stack[top]])
            if said == nil, value.part == .kindOrName { isNamed = true }
            if kind == nil && said != nil || kind?.field == nil && said?.field != nil { (kind, own) = (said, index) }
        }
        let isOfContacts = open[top].isOfContacts
        let hasOwn = held.contains { $0.part == .value || $0.part == .number }
        let hasValue = hasOwn || held.contains { !$0.isNamed }
        if isOfContacts, kind == nil, hasOwn, !pairs.saysOfWhat(stack[top]) {
            // Who nobody knows is not the one whose contacts they are.
            own = held.firstIndex { $0.part == .kind && $0.isNamed && TreePairs.isAnother($0.text) }
            kind = own.map { _ in TreePairs.Kind(name: TreeWalk.another, field: .relative) }
        }
        let isRelated =
            held.contains { $0.part == .relation && TreePairs.isAnother($0.text) } || kind?.field == .relative
        // Whoever is named beside what reaches them, among the contacts of someone, is another. One who is told of by
        // names and columns of their own is told of as that.
        let isAnother =
            isOfContacts
            && (isNamed
                ? hasValue && kind?.reaches == true && open[..<top].contains { $0.isSomeone } : isRelated)
        let branch = isAnother ? paths.child(of: stack[top], TreeWalk.another) : stack[top]
        for (index, value) in held.enumerated() where index != own {
            if let kind, !value.isNamed || value.part == .value || value.part == .number && kind.takesNumbers {
                name(kind, in: top, of: branch)
                isTaken = true
            } else {
                path = isAnother ? paths.child(of: branch, paths.names[value.path]) : value.path
            }
            ready.append((path, value.text))
        }
        if let own, let kind { open[top].kind = (kind, held[own].path, held[own].text, isTaken) }
    }

    /// A branch that stands in none: what reaches someone else.
    private static let another = Array("proche".utf8)

    /// The value is of a kind that stands in an open branch.
    private mutating func name(_ kind: TreePairs.Kind, in pair: Int, of branch: Int? = nil) {
        open[pair].kind?.isTaken = true
        path = paths.child(of: branch ?? stack[pair], kind.name)
        paired[stack[pair], default: []].insert(path)
    }

    /// Leaves what is open beyond `depth` branches.
    mutating func cut(to depth: Int) {
        guard stack.count > depth else { return }
        stack.removeLast(stack.count - depth)
        open.removeLast(open.count - depth)
    }
}
