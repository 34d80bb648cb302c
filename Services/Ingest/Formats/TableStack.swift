/// Tables one below the other in one text, each judged by itself: by all that stands below its header, wherever that
/// stands.
struct TableStack {
    /// The first of them is the one the text begins with.
    private(set) var tables: [StackedTable] = []
    private(set) var columns: [[ColumnReading]] = []
    private(set) var found: [PartAnalysis.Table] = []

    /// Of each table so many bytes are looked at.
    private static let sampleBytes: UInt64 = 256 << 10
    /// Of all tables: what is kept of them stays small.
    private static let columnsMax = 4096

    /// nil where one table is all there is. `layout`: as the whole text is read.
    init?(
        _ source: any ByteSource, _ finder: LayoutFinder, _ layout: Layout, _ settings: ReadingSettings
    ) throws(FileRefused) {
        var headers = finder.survey.sections.headers
        let begun = try TableStack.begun(source, finder.survey.sections.sections, layout)
        let sections = try SectionJudge(source, layout).judged(begun, &headers)
        guard let first = sections.first, sections.contains(where: { $0.header != first.header }) else { return nil }
        guard headers.count < SectionFinder.headersMax else {
            throw FileRefused(
                "holds \(SectionFinder.headersMax) tables of different columns one below the other, or more: "
                    + "split it first")
        }
        let samples = try TableStack.samples(source, sections, headers.count)
        let order = [first.header] + headers.indices.filter { !samples[$0].isEmpty && $0 != first.header }
        for index in order {
            let header = headers[index]
            var own = settings
            own.delimiter = settings.delimiter ?? header.delimiter
            if layout.encoding.unit != .byte { own.encoding = layout.encoding }
            if !HeaderRow.isOneAmid(header.words, finder.dates) { own.hasHeader = true }
            let analysis = try PartAnalysis(section: BytesInMemory(samples[index]), own)
            let isFirst = index == first.header
            let table = layout.of(analysis.part.layout, shifted: isFirst ? 0 : header.offset, isFirst: isFirst)
            tables.append(
                StackedTable(
                    lower: header.offset, upper: header.offset + header.length,
                    quoted: finder.survey.sections.quoted[header.text] ?? [], layout: table))
            var (readings, evidence) = (analysis.part.tables[0], analysis.tables[0].evidence)
            if !TableStack.namesAnyone(header.words) { TableStack.doubt(&readings, &evidence) }
            columns.append(readings)
            found.append(PartAnalysis.Table(name: "", evidence: evidence, rows: header.rows))
        }
        guard tables.reduce(0, { $0 + $1.quoted.count }) < SectionFinder.quotesMax else {
            throw FileRefused("holds the words over its tables amid texts, over and over: split it first")
        }
        guard columns.reduce(0, { $0 + $1.count }) <= TableStack.columnsMax else {
            throw FileRefused(
                "holds tables one below the other of more than \(TableStack.columnsMax) columns: split it first")
        }
        let last = order.firstIndex(of: sections[sections.count - 1].header) ?? 0
        let footer = finder.footer(tables[last].layout)
        for index in tables.indices { tables[index].layout.footerByte = footer }
    }

    private static let telling = PartAnalysis.naming.union([.birthDate, .address, .localID])

    private static func namesAnyone(_ words: [String]) -> Bool {
        words.contains { HeaderWords.meaning($0).map { telling.contains($0.field) } ?? false }
    }

    /// Below words of which none says who it is, what may be a name is none: results stand below the table of their
    /// person.
    private static func doubt(_ columns: inout [ColumnReading], _ evidence: inout [ColumnEvidence]) {
        for index in columns.indices
        where PartAnalysis.byWords.contains(columns[index].field) && !evidence[index].isForced {
            columns[index] = ColumnReading(.ignore)
            evidence[index].text += ", but no column says who it is"
        }
    }

    /// Those that begin where a line does: a carriage return that ends no line begins none either.
    private static func begun(
        _ source: any ByteSource, _ sections: [SectionFinder.Section], _ layout: Layout
    ) throws(FileRefused) -> [SectionFinder.Section] {
        var begun: [SectionFinder.Section] = []
        for section in sections {
            let unit: UInt64 = layout.encoding.unit == .byte ? 1 : 2
            guard !layout.dialect.carriageReturn, section.begin.offset > layout.textByte else {
                begun.append(section)
                continue
            }
            let before = try source.bytes(at: section.begin.offset - unit, length: 2)
            if before.contains(0x0a) { begun.append(section) }
        }
        return begun
    }

    /// Of each header, what stands below it; below the first what is above it too.
    private static func samples(
        _ source: any ByteSource, _ sections: [SectionFinder.Section], _ headers: Int
    ) throws(FileRefused) -> [[UInt8]] {
        var samples = [[UInt8]](repeating: [], count: headers)
        for (index, section) in sections.enumerated() {
            let lower = index == 0 ? 0 : section.begin.offset
            let upper = section.end?.offset ?? source.count
            let taken = UInt64(samples[section.header].count)
            guard taken < sampleBytes, upper > lower else { continue }
            let length = Int(min(upper - lower, sampleBytes - taken))
            try source.read(at: lower, length: length, into: &samples[section.header])
        }
        return samples
    }
}

extension Layout {
    /// A table's own way of being written amid this text; `shifted`: where its sample begins in it.
    fileprivate func of(_ table: Layout, shifted: UInt64, isFirst: Bool) -> Layout {
        var own = self
        own.dialect = table.dialect
        own.dialect.carriageReturn = dialect.carriageReturn
        (own.headerLower, own.headerUpper) = (table.headerLower + shifted, table.headerUpper + shifted)
        own.bodyByte = isFirst ? table.bodyByte : 0
        own.shape = table.shape
        return own
    }
}
