package import Log
package import Model

/// The cases a service knows. Topics are read side by side, so that an event may be seen before the command that opened
/// its case: such events wait, in order, for the case to be opened.
package struct CaseBook<State> {
    private var states: [CaseID: State] = [:]
    private var waiting: [CaseID: [LogRecord]] = [:]
    private var closed: Set<CaseID> = []

    package init() {}

    package var ids: [CaseID] { states.keys.sorted() }

    package subscript(id: CaseID) -> State? { states[id] }

    /// Opens a case, once; gives what waited for it, to be applied now.
    package mutating func open(_ id: CaseID, _ make: () throws -> State) rethrows -> [LogRecord] {
        guard states[id] == nil, !closed.contains(id) else { return [] }
        states[id] = try make()
        return waiting.removeValue(forKey: id) ?? []
    }

    /// What comes of a closed case, or of one whose key is gone, is passed over from now on.
    package mutating func close(_ id: CaseID) {
        states[id] = nil
        waiting[id] = nil
        closed.insert(id)
    }

    /// Changes the state in place; nothing if the case is not open.
    @discardableResult
    package mutating func update<Result>(_ id: CaseID, _ body: (inout State) throws -> Result) rethrows -> Result? {
        // Taken out, so that what it holds is not copied.
        guard var state = states.removeValue(forKey: id) else { return nil }
        defer { states[id] = state }
        return try body(&state)
    }

    /// Applies an event to its case, or keeps it until the case is open.
    package mutating func apply(_ record: LogRecord, _ body: (inout State) throws -> Void) rethrows {
        guard let id = record.caseID, !closed.contains(id) else { return }
        if try update(id, body) == nil { waiting[id, default: []].append(record) }
    }
}
