/// Reads XML of any shape as nested data: elements are branches, attributes and texts are values. An element left open is
/// closed with the one around it. Where all columns are elements of one kind (`<field name="nom">`), the attribute is the
/// branch's name. FHIR's XML is the JSON it stands for: an element's attribute `value` is the value of that name, and what
/// is named as a type says of what type the branch around it is.
final class XMLReader: TreeReader {
    private var lexer: MarkupLexer
    private let isFHIR: Bool
    /// Some are no branches.
    private var open: [(name: [UInt8], isBranch: Bool)] = []
    private var waiting: [(event: TreeEvent, name: [UInt8], text: [UInt8])] = []
    private(set) var name: [UInt8] = []
    private(set) var text: [UInt8] = []
    private(set) var eventMark: TextFeed.Mark
    let eventIndent = 0
    var hasContent = false

    init(_ source: any ByteSource, _ layout: Layout, isFHIR: Bool = false) {
        self.isFHIR = isFHIR
        lexer = MarkupLexer(source, layout, isHTML: false)
        eventMark = lexer.mark
    }

    var mark: TextFeed.Mark { lexer.here }
    var depth: Int { open.count }

    func next() throws(FileRefused) -> TreeEvent {
        if !waiting.isEmpty {
            let first = waiting.removeFirst()
            (name, text) = (first.name, first.text)
            if first.event == .close { closeBranch() }
            return first.event
        }
        while true {
            let token = try lexer.next()
            eventMark = lexer.mark
            if token != .end { hasContent = true }
            switch token {
            case .end: return .end
            case .text:
                (name, text) = ([], lexer.text)
                return .leaf
            case .open:
                guard open.count < XMLReader.depthMax else {
                    throw FileRefused("is XML nested deeper than \(XMLReader.depthMax)")
                }
                if isFHIR, let leaf = leafOfFHIR() {
                    if !lexer.isEmpty { open.append((lexer.name, false)) }
                    (name, text) = leaf
                    return .leaf
                }
                name = lexer.name
                if isFHIR, open.isEmpty { waiting.append((.leaf, XMLReader.type, name)) }
                open.append((name, true))
                let isNamed = XMLReader.named.contains(XMLReader.lowered(name))
                for index in 0..<lexer.attributes.count {
                    let attribute = lexer.attributes[index]
                    if isNamed, XMLReader.lowered(Array(attribute.name)) == "name" {
                        name = Array(attribute.value)
                    } else if !MarkupLexer.equals(attribute.name, "nil") {  // `xsi:nil`: an element without a value
                        waiting.append((.leaf, Array(attribute.name), Array(attribute.value)))
                    }
                }
                if lexer.isEmpty { waiting.append((.close, [], [])) }
                return .open
            case .close:
                guard let index = open.lastIndex(where: { $0.name == lexer.name }) else { continue }
                let branches = open[index...].count(where: \.isBranch)
                guard branches > 0 else {
                    open.removeSubrange(index...)
                    continue
                }
                for _ in 1..<branches { waiting.append((.close, [], [])) }
                closeBranch()
                return .close
            }
        }
    }

    private func closeBranch() { while let last = open.popLast(), !last.isBranch {} }

    private static let type = Array("resourceType".utf8)

    /// Of the element that begins, where it is no branch: `<family value="MARTIN"/>`, `<Patient>`.
    private func leafOfFHIR() -> (name: [UInt8], text: [UInt8])? {
        if let first = lexer.name.first, first &- 0x41 < 26, !open.isEmpty { return (XMLReader.type, lexer.name) }
        for index in 0..<lexer.attributes.count where MarkupLexer.equals(lexer.attributes[index].name, "value") {
            return (lexer.name, Array(lexer.attributes[index].value))
        }
        return nil
    }

    /// Elements whose attribute `name` says which column they are, or which table: those of mysqldump, phpMyAdmin, SQL
    /// Developer, Solr and the like.
    private static let named: Set<String> = [
        "field", "column", "col", "attribute", "property", "param", "parameter", "simpledata", "str", "int", "date",
        "var",
        "table", "table_data", "database",
    ]

    private static func lowered(_ name: [UInt8]) -> String {
        String(decoding: name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// An entity that the document itself declares is not expanded, wherever it would lead.
    func takeRemark() -> StaticString? { lexer.takeUnexpanded() ? "xml.entity" : nil }

    func skipRowEnd() throws(FileRefused) { try lexer.skipLineEnd() }

    func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace { try lexer.place(from: start) }

    /// Never needed: nothing of XML is so broken that it cannot be read on.
    func recover(from start: TextFeed.Mark, indent: Int, depth: Int) {}
}
