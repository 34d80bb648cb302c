/// What a reader of nested data found next.
enum TreeEvent: Equatable {
    /// A branch named `name` begins.
    case open
    /// A value `text` named `name`; without a name it is the branch's own.
    case leaf
    case close
    /// The text is broken here; nothing of it can be read before `recover`.
    case broken(String)
    case end
}

/// Reads nested data (JSON, XML, HTML) piece by piece, in memory that does not grow with it.
protocol TreeReader: AnyObject {
    var name: [UInt8] { get }
    var text: [UInt8] { get }
    /// Where the event's text begins, and how far into its line that is; -1 where other text stands before it there.
    var eventMark: TextFeed.Mark { get }
    var eventIndent: Int { get }
    /// How deep the branches are that are open now.
    var depth: Int { get }
    /// Whether anything but space was read since it was last set to false.
    var hasContent: Bool { get set }
    /// Another number in each list of values.
    var brackets: Int { get }
    /// Where reading stands.
    var mark: TextFeed.Mark { get }
    /// What is to be told of the row just read, once.
    func takeRemark() -> StaticString?
    func next() throws(FileRefused) -> TreeEvent
    /// Passes what ends a row and its line.
    func skipRowEnd() throws(FileRefused)
    func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace
    /// Goes on after the row that began at `start`, `indent` far into its line, `depth` deep, and is broken: at what
    /// looks like the next one.
    func recover(from start: TextFeed.Mark, indent: Int, depth: Int) throws(FileRefused)
}

extension TreeReader {
    static var depthMax: Int { 128 }
    var brackets: Int { 0 }
    func takeRemark() -> StaticString? { nil }
}
