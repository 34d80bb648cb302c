import FoundationEssentials

/// What a file, or one file of an archive, is.
package enum Format: String, Sendable, Codable {
    case delimited, fixedWidth, deathsList, dbf, sql, sqlite, json, jsonLists, fhir, fhirXML, xml, html, excelXML, xls,
        xlsx
    case hl7, hprimSante, hprimMedecin, hprimXML, cda, vCard, addressList, blocks, report, listing

    /// Not from its beginning to its end.
    var isReadHereAndThere: Bool { self == .xls || self == .xlsx || self == .sqlite }

    /// As an operator reads it.
    package var words: String {
        switch self {
        case .delimited: "delimited text"
        case .fixedWidth: "text of fixed width"
        case .deathsList: "the deaths list of INSEE (fixed width)"
        case .dbf: "a dBase table"
        case .sql: "an SQL dump"
        case .sqlite: "an SQLite database"
        case .json: "JSON"
        case .jsonLists: "JSON, its rows lists of values"
        case .fhir: "FHIR R4 (JSON)"
        case .fhirXML: "FHIR R4 (XML)"
        case .xml: "XML"
        case .html: "an HTML page with tables"
        case .excelXML: "a workbook saved as XML (Excel 2003)"
        case .xls: "an XLS workbook"
        case .xlsx: "an XLSX workbook"
        case .hl7: "HL7 v2 messages"
        case .hprimSante: "HPRIM Santé messages"
        case .hprimMedecin: "HPRIM Médecin reports"
        case .hprimXML: "HPRIM XML"
        case .cda: "CDA R2 documents"
        case .vCard: "vCards"
        case .addressList: "a list of mail addresses"
        case .blocks: "fields below each other, person after person"
        case .listing: "a printed listing, its columns parted by blanks"
        case .report: "lines that each name a person, with what stands below"
        }
    }
}

extension Format {
    /// XML and HTML name their encoding.
    var isMarkup: Bool { [.xml, .html, .excelXML, .fhirXML, .cda, .hprimXML].contains(self) }

    /// People in no table, as content alone tells: an operator may know better.
    var isList: Bool { self == .addressList || self == .blocks }

    /// Its columns are those that a standard has, whatever the file uses of them.
    var isStandard: Bool {
        switch self {
        case .hl7, .fhir, .fhirXML, .cda, .hprimSante, .hprimMedecin, .hprimXML, .vCard: true
        default: false
        }
    }
}

/// How one content is read: a file, or a file of an archive. Holds no value and no name that stands in it.
package struct Part: Sendable, Equatable, Codable {
    package var format: Format
    /// Which file of the archive, from 1; 0 where the file is none.
    package var entry = 0
    /// Bytes of the content, and of those read before it.
    package var bytes: UInt64 = 0
    package var firstByte: UInt64 = 0
    /// Physical lines read before it.
    package var firstLine: UInt64 = 0
    package var layout: Layout
    /// Where several tables stand one below the other: all of them, in the order of `tables`.
    var stack: [StackedTable]?
    /// Of each table, its columns.
    package var tables: [[ColumnReading]]
    /// Where the columns of fixed-width lines begin.
    var starts: [Int]?
    /// All of it is made up, for tests or demonstrations: nobody may be told from it.
    var isTest: Bool?
    var tree: TreeRows?
    /// Of each table, which row holds the words over the columns, from 1; 0 where none does.
    var headerRows: [Int]?

    init(_ format: Format, _ layout: Layout, tables: [[ColumnReading]] = []) {
        (self.format, self.layout, self.tables) = (format, layout, tables)
    }
}

/// How a file is read, settled once: reading goes on the same way after a restart. Holds no value of the file.
package struct Understanding: Sendable, Equatable, Codable {
    /// Never empty; read one after the other.
    package var parts: [Part]
    package var container = Container.none
    package var referenceYear: Int
    /// Whose people, where the rows do not say.
    package var controller: String?
    /// The version of the health lexicon it was settled under; nil before there were versions. Flags of rows read after an
    /// update follow the new one.
    package var lexicon: Int?

    /// JSON in one line, the same for the same understanding.
    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // Encoding plain values of this type cannot fail.
        guard let data = try? encoder.encode(self) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    package init(text: String) throws(FileRefused) {
        do { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) } catch {
            throw FileRefused("its understanding was written by another version")
        }
        guard !parts.isEmpty else { throw FileRefused("its understanding names nothing to read") }
    }

    init(_ parts: [Part], container: Container, referenceYear: Int, controller: String?) {
        (self.parts, self.container, self.referenceYear, self.controller) = (
            parts, container, referenceYear, controller
        )
        lexicon = HealthWords.version
    }

    /// Of all that is read: what is packed counts as it is unpacked.
    package var bytes: UInt64 { parts.reduce(0) { $0 + $1.bytes } }
    /// Of the first part.
    package var layout: Layout { parts[0].layout }
    /// Of the first table.
    package var columns: [ColumnReading] { parts[0].tables.first ?? [] }
}
