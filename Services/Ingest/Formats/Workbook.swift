/// What an XLSX workbook says of its sheets, dates and texts, apart from the sheets themselves (ECMA-376, part 1).
struct Workbook {
    struct Sheet {
        var name: String
        /// In the archive.
        var number: Int
        var bytes: UInt64
    }

    private(set) var sheets: [Sheet] = []
    /// Days count from 1904.
    private(set) var is1904 = false
    /// By style: whether a number is a date.
    private(set) var dateStyles: [Bool] = []
    private(set) var texts = SharedTexts()
    private let archive: Archive
    private static let sheetsMax = 1000

    private static let mark = "xl/workbook.xml"
    private static let others = [
        ("xl/workbook.bin", "an XLSB workbook: save it as XLSX or CSV"),
        ("word/document.xml", "a Word document: save its table as CSV"),
        ("Index/Document.iwa", "a document of Numbers or Pages: save its table as CSV"),
    ]

    static func isOne(_ archive: Archive) -> Bool { archive.number(named: mark) != nil }

    /// The document of another program that is packed the same way; nil where it is none.
    static func other(_ archive: Archive) -> String? { others.first { archive.number(named: $0.0) != nil }?.1 }

    /// The files packed in a zip archive are those of one document.
    static func isDocument(_ files: [Archive.Entry]) -> Bool {
        files.contains { file in file.name == mark || others.contains { $0.0 == file.name } }
    }

    init(_ source: any ByteSource) throws(FileRefused) {
        guard let archive = try Archive(source, .zip) else { throw FileRefused("is no workbook") }
        self.archive = archive
        try readSheets()
        try readStyles()
        try readTexts()
        guard !sheets.isEmpty else { throw FileRefused("is a workbook without a sheet") }
    }

    func content(_ sheet: Int) throws(FileRefused) -> any ByteSource { try archive.content(sheets[sheet].number) }

    static let layout = Layout(
        encoding: .utf8, fallback: .windows1252, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1))

    private func lexer(_ name: String) throws(FileRefused) -> MarkupLexer? {
        guard let number = archive.number(named: name) else { return nil }
        return MarkupLexer(try archive.content(number), Workbook.layout, isHTML: false)
    }

    private mutating func readSheets() throws(FileRefused) {
        var targets: [[UInt8]: String] = [:]
        if var lexer = try lexer("xl/_rels/workbook.xml.rels") {
            while true {
                let token = try lexer.next()
                if token == .end { break }
                guard token == .open, let id = lexer.attribute("Id"), let target = lexer.attribute("Target") else {
                    continue
                }
                let path = String(decoding: target, as: UTF8.self)
                targets[Array(id)] = path.hasPrefix("/") ? String(path.dropFirst()) : "xl/" + path
            }
        }
        guard var lexer = try lexer("xl/workbook.xml") else { return }
        var listed: Set<Int> = []
        while true {
            let token = try lexer.next()
            if token == .end { break }
            guard token == .open else { continue }
            if lexer.isNamed("workbookPr"), let flag = lexer.attribute("date1904") {
                is1904 = MarkupLexer.equals(flag, "1") || MarkupLexer.equals(flag, "true")
            }
            guard lexer.isNamed("sheet") else { continue }
            let name = String(decoding: lexer.attribute("name") ?? [], as: UTF8.self)
            let path =
                lexer.attribute("id").flatMap { targets[Array($0)] } ?? "xl/worksheets/sheet\(sheets.count + 1).xml"
            // One that is listed twice is read once.
            if let number = archive.number(named: path), listed.insert(number).inserted {
                guard sheets.count < Workbook.sheetsMax else {
                    throw FileRefused("is a workbook of more than \(Workbook.sheetsMax) sheets: save them as CSV")
                }
                sheets.append(Sheet(name: name, number: number, bytes: archive.entries[number - 1].bytes))
            }
        }
    }

    private mutating func readStyles() throws(FileRefused) {
        guard var lexer = try lexer("xl/styles.xml") else { return }
        var formats: [Int: Bool] = [:]
        var isInCells = false
        while dateStyles.count < 65_536 {
            let token = try lexer.next()
            if token == .end { break }
            if token == .close, lexer.isNamed("cellXfs") { isInCells = false }
            guard token == .open else { continue }
            func number(_ bytes: ArraySlice<UInt8>?) -> Int {
                bytes.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
            }
            if lexer.isNamed("numFmt"), let code = lexer.attribute("formatCode") {
                formats[number(lexer.attribute("numFmtId"))] = SpreadsheetNumber.isDate(code)
            } else if lexer.isNamed("cellXfs") {
                isInCells = true
            } else if isInCells, lexer.isNamed("xf") {
                let id = number(lexer.attribute("numFmtId"))
                dateStyles.append(formats[id] ?? SpreadsheetNumber.isDate(builtIn: id))
            }
        }
    }

    private mutating func readTexts() throws(FileRefused) {
        guard var lexer = try lexer("xl/sharedStrings.xml") else { return }
        var (isText, isPhonetic) = (false, false)
        while true {
            switch try lexer.next() {
            case .end: return
            case .open:
                isText = lexer.isNamed("t") && !lexer.isEmpty
                if lexer.isNamed("rPh") { isPhonetic = !lexer.isEmpty }
                if lexer.isNamed("si"), lexer.isEmpty { try texts.finish() }
            case .text:
                if isText, !isPhonetic { texts.append(lexer.text) }
            case .close:
                isText = false
                if lexer.isNamed("rPh") { isPhonetic = false }
                if lexer.isNamed("si") { try texts.finish() }
            }
        }
    }
}
