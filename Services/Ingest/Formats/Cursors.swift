/// Which cursor reads which format.
enum Cursors {
    static func open(_ content: any ByteSource, _ part: Part) throws(FileRefused) -> any TableCursor {
        switch part.format {
        case .delimited: throw FileRefused("delimited text has no cursor")
        case .fixedWidth, .deathsList: try FixedWidthCursor(content, part)
        case .listing: try ListingCursor(content, part)
        case .dbf: try DBFCursor(content, part.layout)
        case .sql: SQLCursor(content, part)
        case .json, .fhir: TreeCursor(content, part, JSONReader(content, part.layout, part.tree?.lists))
        case .jsonLists: try JSONListsCursor(content, part)
        case .fhirXML: TreeCursor(content, part, XMLReader(content, part.layout, isFHIR: true))
        case .xml, .cda, .hprimXML: TreeCursor(content, part, XMLReader(content, part.layout))
        case .html, .excelXML: HTMLCursor(content, part)
        case .sqlite: try SQLiteCursor(content, part)
        case .xls: try XLSCursor(content, part)
        case .xlsx: try XLSXCursor(content, part)
        case .hl7, .hprimSante: PipeCursor(content, part)
        case .hprimMedecin: HPRIMMedecinCursor(content, part)
        case .vCard: CardCursor(content, part)
        case .addressList: try AddressListCursor(content, part)
        case .blocks: try BlockCursor(content, part)
        case .report: try ReportCursor(content, part)
        }
    }
}

extension Format {
    /// What gives the names of nested data their meaning, where a standard does.
    var resource: (any TreeResource)? {
        switch self {
        case .fhir, .fhirXML: FHIRResource()
        case .cda: CDADocument()
        case .hprimXML: HPRIMXMLEvent()
        default: nil
        }
    }
}
