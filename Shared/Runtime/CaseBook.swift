package import Log
package import Model
import Sealing

/// The cases a service knows. Topics are read side by side, so that an event may be seen before the command that opened
/// its case: such events wait, in order, for the case to be opened.
package struct CaseBook<State> {
    private var states: [CaseID: State] = [:]
    private var waiting: [CaseID: [LogRecord]] = [:]
    private var closed: Set<CaseID> = []
    private let journal: Journal
    /// Events whose value could not be opened or understood: passed over, so that one does not stop a whole service at
    /// every restart. audit finds them too.
    package private(set) var unreadable: UInt64 = 0

    package init(_ journal: Journal) { self.journal = journal }

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

    /// Passes over a case of which this home has no key: it was destroyed when the case was closed, or never came here.
    package mutating func passOver(_ id: CaseID) {
        journal.note(
            .warning, "no key of this case in this home: closed, or HOME/keys lacks it", ["case": .caseID(id)])
        close(id)
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
    package mutating func apply(_ record: LogRecord, _ body: (inout State) throws -> Void) throws {
        guard let id = record.caseID, !closed.contains(id) else { return }
        do {
            if try update(id, body) == nil { waiting[id, default: []].append(record) }
        } catch  where CaseBook.isOfValue(error) {
            unreadable += 1
            journal.note(
                .error, "an event could not be read and is passed over",
                ["at": .place(record.source, record.offset), "why": .error(error)])
        }
    }

    /// Whether the event itself is at fault, rather than what it met.
    private static func isOfValue(_ error: any Error) -> Bool {
        if case .refused? = error as? SealingError { return true }
        return error is ProtoError || error is DecodingError
    }
}
