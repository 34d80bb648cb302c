/// JSON as nested data.
final class JSONReader: TreeReader {
    private var lexer: JSONLexer
    /// Each value is a branch.
    private let isOfValues: Bool
    /// What is to be told of the value that has come.
    private var waiting: [TreeEvent] = []

    init(_ source: any ByteSource, _ layout: Layout, _ lists: TreeRows.Lists?) {
        let hasLists = lists == .ofPairs
        isOfValues = lists == .ofValues
        lexer = JSONLexer(source, layout, hasLists: hasLists, hasLoneLists: hasLists, hasPages: hasLists)
        if isOfValues { lexer.opening = UInt8(ascii: "\"") }
    }

    var name: [UInt8] { lexer.name }
    var text: [UInt8] { lexer.text }
    var eventMark: TextFeed.Mark { lexer.eventMark }
    var eventIndent: Int { lexer.eventIndent }
    var depth: Int { lexer.depth }
    var mark: TextFeed.Mark { lexer.mark }
    var hasContent: Bool {
        get { lexer.hasContent }
        set { lexer.hasContent = newValue }
    }

    var brackets: Int { lexer.brackets }

    func next() throws(FileRefused) -> TreeEvent {
        if let event = waiting.popLast() { return event }
        let event = try lexer.next()
        guard isOfValues, event == .leaf else { return event }
        waiting = [.close, .leaf]
        return .open
    }

    func skipRowEnd() throws(FileRefused) { try lexer.skipRowEnd() }
    func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace { try lexer.place(from: start) }

    func recover(from start: TextFeed.Mark, indent: Int, depth: Int) throws(FileRefused) {
        try lexer.recover(from: start, indent: indent, depth: depth)
    }
}
