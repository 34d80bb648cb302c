/// What an XLS workbook says of its sheets, dates and texts, apart from the sheets themselves ([MS-XLS]; BIFF8 of 1997 and
/// later, BIFF5 before).
struct BIFFWorkbook {
    let stream: any ByteSource
    /// By where the sheet begins in the stream.
    private(set) var sheetNames: [UInt64: String] = [:]
    private(set) var is1904 = false
    /// By style: whether a number is a date.
    private(set) var dateStyles: [Bool] = []
    private(set) var texts = SharedTexts()
    /// Of strings in old workbooks.
    private(set) var codePage = TextEncoding.windows1252
    private var formats: [Int: Bool] = [:]
    private var styleFormats: [Int] = []

    init(_ source: any ByteSource) throws(FileRefused) {
        stream = try BIFFWorkbook.stream(source)
        var records = BIFFRecords(stream)
        guard try records.next() == 0x809 else { throw FileRefused("seems to be an XLS workbook older than 1993") }
        records.isOld = BIFFWorkbook.isOld(records.body)
        guard BinaryFields(records.body).int16(2) == 5 else { return }  // a sheet alone, as some programs write it
        while let kind = try records.next(), kind != 0x0a {
            try read(kind, &records)
        }
        guard sheetNames.keys.allSatisfy({ $0 < stream.count }) else {
            throw FileRefused("is cut short: sheets of it are missing")
        }
        dateStyles = styleFormats.map { formats[$0] ?? SpreadsheetNumber.isDate(builtIn: $0) }
    }

    /// `body`: of the BOF record a part of the stream begins with.
    static func isOld(_ body: ArraySlice<UInt8>) -> Bool { BinaryFields(body).int16(0) != 0x600 }

    private mutating func read(_ kind: Int, _ records: inout BIFFRecords) throws(FileRefused) {
        let fields = BinaryFields(records.body)
        switch kind {
        case 0x2f: throw FileRefused("is a workbook locked by a password: take it off first")
        case 0x22: is1904 = fields.int16(0) == 1
        case 0x42: codePage = BIFFWorkbook.encoding(fields.int16(0) ?? 0)
        case 0x85:
            try records.skip(6)
            guard let offset = fields.int32(0), let name = try records.text(lengthBytes: 1) else { return }
            guard sheetNames.count < XLSCursor.sheetsMax else { throw XLSCursor.tooManySheets }
            let cells = RowCells(BIFFWorkbook.layout(codePage))
            cells.append(0, name)
            sheetNames[UInt64(offset)] = cells.cells.isEmpty ? "" : cells.string(0)
        case 0x41e:
            try records.skip(2)
            guard let id = fields.int16(0), let format = try records.text(lengthBytes: records.isOld ? 1 : 2) else {
                return
            }
            formats[id] = SpreadsheetNumber.isDate(format)
        case 0xe0: if styleFormats.count < 65_536 { styleFormats.append(fields.int16(2) ?? 0) }
        case 0xfc:
            try records.skip(8)
            var left = fields.int32(4) ?? 0
            while left > 0, let text = try records.text(lengthBytes: 2) {
                texts.append(text)
                try texts.finish()
                left -= 1
            }
        default: break
        }
    }

    static func layout(_ codePage: TextEncoding) -> Layout {
        Layout(encoding: .utf8, fallback: codePage, dialect: Workbook.layout.dialect)
    }

    private static func encoding(_ page: Int) -> TextEncoding {
        switch page {
        case 437: .cp437
        case 850: .cp850
        case 10_000, 0x8000: .macRoman
        default: .windows1252
        }
    }

    // MARK: Where the stream is

    /// A stream that stands alone, without a compound file around it.
    static func isBare(_ head: [UInt8]) -> Bool {
        [4, 8, 16].contains { head.starts(with: [0x09, 0x08, $0, 0x00]) }
    }

    private static func stream(_ source: any ByteSource) throws(FileRefused) -> any ByteSource {
        if isBare(try source.bytes(at: 0, length: 8)) { return source }
        let file = try CompoundFile(source)
        for name in ["Workbook", "WORKBOOK", "Book", "BOOK"] {
            if let stream = try file.stream(name) { return stream }
        }
        throw FileRefused("seems to be \(kind(of: file))")
    }

    /// What a compound file without a workbook seems to be.
    private static func kind(of file: CompoundFile) -> String {
        let names = file.names
        func has(_ name: String) -> Bool { names.contains(name) }
        if has("EncryptedPackage") { return "an Office file locked by a password: take it off first" }
        if has("WordDocument") { return "a Word document: save its tables as CSV" }
        if has("PowerPoint Document") { return "a PowerPoint presentation" }
        if names.contains(where: { $0.hasPrefix("__properties_version") }) { return "an Outlook message" }
        if file.classID.starts(with: [0x84, 0x10, 0x0c, 0x00]) { return "a Windows installer (MSI)" }
        if has("VisioDocument") { return "a Visio drawing" }
        return "an old Office file without a workbook in it"
    }
}
