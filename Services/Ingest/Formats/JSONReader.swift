/// JSON as nested data.
final class JSONReader: TreeReader {
    private var lexer: JSONLexer

    init(_ source: any ByteSource, _ layout: Layout) { lexer = JSONLexer(source, layout) }

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

    func next() throws(FileRefused) -> TreeEvent { try lexer.next() }
    func skipRowEnd() throws(FileRefused) { try lexer.skipRowEnd() }
    func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace { try lexer.place(from: start) }

    func recover(from start: TextFeed.Mark, indent: Int, depth: Int) throws(FileRefused) {
        try lexer.recover(from: start, indent: indent, depth: depth)
    }
}
