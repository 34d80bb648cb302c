import Model
import Packing
import Testing

@testable import Ingest

struct XLSXTests {
    enum Text { case shared, inline }
    private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"

    private static let columns = ["NOM", "PRENOM", "SEXE", "DDN", "NIR", "CP", "VILLE", "TEL"]

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    /// Days since 1900 as a spreadsheet counts them.
    static func serial(_ iso: String) -> Int {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        var days = 1
        for year in 1900..<parts[0] { days += year % 4 == 0 ? 366 : 365 }  // 1900 too, as spreadsheets have it
        for month in 1..<parts[1] {
            days += [31, parts[0] % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }
        return days + parts[2] - 1
    }

    static func workbook(
        _ sheets: [[Invented]], _ text: Text, is1904: Bool = false, numbers: Bool = false
    ) -> [UInt8] {
        var shared: [String] = []
        func cell(_ column: Int, _ row: Int, _ value: String) -> String {
            let reference = "\(Character(UnicodeScalar(UInt8(0x41 + column))))\(row)"
            switch text {
            case .inline: return "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(escaped(value))</t></is></c>"
            case .shared:
                shared.append(
                    "<si><t xml:space=\"preserve\">\(escaped(value))</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")
                return "<c r=\"\(reference)\" t=\"s\"><v>\(shared.count - 1)</v></c>"
            }
        }
        var entries: [Packed.Entry] = []
        for (index, people) in sheets.enumerated() {
            var rows = "<row r=\"1\">" + columns.enumerated().map { cell($0, 1, $1) }.joined() + "</row>"
            for (offset, person) in people.enumerated() {
                let row = offset + 2
                let values = [
                    person.surname, person.given, person.sex, "", person.nir, person.postcode, person.town,
                    person.phone,
                ]
                rows += "<row r=\"\(row)\">"
                for (column, value) in values.enumerated() {
                    if column == 3 {
                        let day = serial(person.birth) - (is1904 ? 1462 : 0)
                        rows += "<c r=\"D\(row)\" s=\"1\"><v>\(day)</v></c>"
                    } else if numbers, column == 4 {
                        rows += "<c r=\"E\(row)\"><v>\(value.prefix(1)).\(value.dropFirst())E14</v></c>"
                    } else if numbers, column == 5 || column == 7 {
                        rows += "<c r=\"\(column == 5 ? "F" : "H")\(row)\"><v>\(Int(value) ?? 0)</v></c>"
                    } else {
                        rows += cell(column, row, value)
                    }
                }
                rows += "</row>"
            }
            let sheet = "<?xml version=\"1.0\"?>\n<worksheet \(main)><sheetData>\(rows)</sheetData></worksheet>"
            entries.append(.init(name: "xl/worksheets/feuille\(index).xml", bytes: Array(sheet.utf8)))
        }
        let names = sheets.indices.map { "<sheet name=\"F\($0)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0)\"/>" }.joined()
        func link(_ id: String, _ kind: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"\(XLSXTests.links)/\(kind)\" Target=\"\(target)\"/>"
        }
        func part(_ name: String, _ kind: String) -> String {
            let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
            return "<Override PartName=\"/xl/\(name)\" ContentType=\"\(type)\"/>"
        }
        let links =
            sheets.indices.map { link("rId\($0)", "worksheet", "worksheets/feuille\($0).xml") }.joined()
            + link("s", "styles", "styles.xml") + link("t", "sharedStrings", "sharedStrings.xml")
        let parts =
            sheets.indices.map { part("worksheets/feuille\($0).xml", "worksheet") }.joined()
            + part("workbook.xml", "sheet.main") + part("styles.xml", "styles")
            + part("sharedStrings.xml", "sharedStrings")
        let others: [(String, String)] = [
            ("[Content_Types].xml", "<Types xmlns=\"\(packages)/content-types\">\(parts)</Types>"),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(packages)/relationships\">"
                    + link("o", "officeDocument", "xl/workbook.xml") + "</Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook \(main) xmlns:r=\"\(XLSXTests.links)\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>\(names)</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(packages)/relationships\">\(links)</Relationships>"
            ),
            (
                "xl/styles.xml",
                "<styleSheet \(main)><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
            ),
            ("xl/sharedStrings.xml", "<sst \(main)>\(shared.joined())</sst>"),
        ]
        return Packed.zip(others.map { .init(name: $0.0, bytes: Array($0.1.utf8)) } + entries)
    }

    private func read(_ workbook: [UInt8]) throws -> Reading { try Reading(workbook, content: nil) }

    @Test func sharedAndInlineTextsAreRead() throws {
        for text in [Text.shared, .inline] {
            let reading = try read(XLSXTests.workbook([Invented.all], text))
            #expect(reading.analysis.proposed.parts[0].format == .xlsx)
            reading.expectPeople()
            #expect(reading.counts.header == 1)
        }
    }

    @Test func datesMayCountFrom1904() throws {
        try read(XLSXTests.workbook([Invented.all], .shared, is1904: true)).expectPeople()
    }

    @Test func numbersKeepTheirDigits() throws {
        try read(XLSXTests.workbook([Invented.all], .shared, numbers: true)).expectPeople()
        #expect(SpreadsheetNumber.plain(Array("1.62076E+14".utf8)) == Array("162076000000000".utf8))
        #expect(SpreadsheetNumber.plain(Array("3.5".utf8)) == Array("3.5".utf8))
    }

    @Test func eachSheetIsATable() throws {
        let sheets = [Array(Invented.all[..<25]), Array(Invented.all[25...])]
        let reading = try read(XLSXTests.workbook(sheets, .shared))
        reading.expectPeople()
        #expect(reading.analysis.parts[0].tables.map(\.name) == ["F0", "F1"])
        let archive = Packed.zip([.init(name: "a.xlsx", bytes: XLSXTests.workbook(sheets, .inline))])
        try read(archive).expectPeople()
    }

    @Test func damagedWorkbooksAreRefused() throws {
        let whole = XLSXTests.workbook([Invented.all], .shared)
        for count in stride(from: 10, to: whole.count, by: 501) {
            #expect(throws: FileRefused.self) { try read(Array(whole[..<count])) }
        }
    }
}
