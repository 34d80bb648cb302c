/// One content as understood: a file, or a file of an archive.
package struct PartAnalysis: Sendable {
    package struct Table: Sendable {
        /// As the content names it; empty where it does not.
        package var name: String
        package var evidence: [ColumnEvidence]
        package var rows: UInt64
    }

    package private(set) var part: Part
    package let encoding: EncodingVerdict
    /// Best first; of delimited text alone.
    package private(set) var hypotheses: [DialectHypothesis] = []
    package private(set) var tables: [Table] = []
    package private(set) var lines: UInt64 = 0
    /// Lines ended by LF, CRLF and CR.
    package private(set) var lineEnds: (lineFeed: UInt64, pair: UInt64, carriageReturn: UInt64) = (0, 0, 0)
    package private(set) var nulBytes: UInt64 = 0
    /// Rows with a national health identity (INS) of tests or demonstrations, and of humans.
    package private(set) var testIdentities: UInt64 = 0
    package private(set) var humanIdentities: UInt64 = 0
    /// The file's name in its archive.
    package var name = ""
    /// A database of which no two readings need find the same.
    package private(set) var isDamaged = false
    /// What an operator may have to look for elsewhere: one line, or nil.
    package private(set) var note: String?

    /// Looks through the whole of `source`, then at samples of it.
    init(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        guard source.count > 0 else {
            throw FileRefused("is empty: no byte is in it, so it is not the file that was meant")
        }
        let head = try source.bytes(at: 0, length: 64 * 1024)
        switch Signature.kind(head, count: source.count) {
        case .container(let container):
            try PartAnalysis.requireWorkbook(source, container)
            try self.init(cells: source, .xlsx, settings)
        case .refused(let reason): throw FileRefused("seems to be \(reason)")
        case .format(let format) where format.isReadHereAndThere: try self.init(cells: source, format, settings)
        case .format(.dbf): try self.init(dbf: source, head, settings)
        case .format(let format) where format.isList && settings.delimiter != nil:
            try self.init(text: source, head, settings, nil)
        case .format(let format):
            try self.init(text: source, head, settings, format)
            if format == .xml, tables.allSatisfy({ $0.rows == 0 }) {
                // A first word in angle brackets is no markup: what gives no row is read as the text it is.
                if settings.delimiter == nil, let other = OtherText.rowless(head) {
                    throw FileRefused("seems to be \(other)")
                }
                self = try PartAnalysis(text: source, head, settings, nil)
            }
        case .lines: try self.init(text: source, head, settings, nil)
        }
    }

    /// The readings that explain the content equally well: two or more, or none. The operator has to decide.
    package var tied: [DialectHypothesis] {
        guard let best = hypotheses.first else { return [] }
        let tied = hypotheses.filter { best.score - $0.score < 0.02 && $0.share > 0.6 }
        return tied.count > 1 ? tied : []
    }

    static let naming: Set<ColumnField> = [
        .surname, .birthName, .fullName, .givenNames, .nationalID, .phone, .email,
    ]

    /// The words over some column say that people are named or reached in it.
    private var namesAnyone: Bool {
        tables.flatMap(\.evidence).contains { column in
            column.header.flatMap(HeaderWords.meaning).map { PartAnalysis.naming.contains($0.field) } ?? false
        }
    }

    mutating func enter(_ entry: Int) { part.entry = entry }

    mutating func begin(at byte: UInt64, line: UInt64) { (part.firstByte, part.firstLine) = (byte, line) }

    private init(dbf source: any ByteSource, _ head: [UInt8], _ settings: ReadingSettings) throws(FileRefused) {
        var verdict = try DBFCursor.survey(source).verdict()
        if let forced = settings.encoding {
            (verdict.main, verdict.fallback, verdict.isForced) = (forced, forced, true)
        } else if let declared = DBFCursor.encoding(head), verdict.otherLines >= verdict.utf8Lines {
            (verdict.main, verdict.fallback, verdict.isDeclared) = (declared, declared, true)
        }
        encoding = verdict
        let layout = Layout(
            encoding: verdict.main, fallback: verdict.fallback, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1)
        )
        part = Part(.dbf, layout)
        lines = try look(source, settings)
    }

    /// Of what is packed only a workbook is one content.
    static func requireWorkbook(_ source: any ByteSource, _ container: Container) throws(FileRefused) {
        let archive = try container == .zip ? Archive(source, .zip) : nil
        if let archive, Workbook.isOne(archive) { return }
        let other = archive.flatMap(Workbook.other) ?? "an archive packed once more: unpack it first"
        throw FileRefused("seems to be \(other)")
    }

    /// A workbook or a database: its cells say how they are written.
    private init(cells source: any ByteSource, _ format: Format, _ settings: ReadingSettings) throws(FileRefused) {
        var layout = Workbook.layout
        if format == .xls { layout.fallback = try XLSCursor.codePage(source) }
        if let forced = settings.encoding, !forced.upperHalf.isEmpty { layout.fallback = forced }
        encoding = EncodingVerdict(main: .utf8, fallback: layout.fallback, isDeclared: true)
        part = Part(format, layout)
        if format == .sqlite, try source.bytes(at: 18, length: 2).contains(2) {
            note = "it kept a write-ahead log: its last changes may stand in a file of its name and -wal beside it"
        }
        if format != .sqlite {
            part.headerRows = try GridHead.find(
                Cursors.open(source, part), DateReader(referenceYear: settings.referenceYear), settings)
        }
        lines = try look(source, settings)
    }

    private init(
        text source: any ByteSource, _ head: [UInt8], _ settings: ReadingSettings, _ format: Format?,
        isWhole: Bool = true
    ) throws(FileRefused) {
        let beginning = TextBeginning(head, settings)
        var survey = try TextSurveyor.survey(
            source, unit: beginning.unit, from: beginning.textByte, extra: settings.delimiter)
        var verdict = beginning.verdict(survey, settings)
        if format?.isMarkup == true, let declared = TextEncoding(declaredIn: head) {
            verdict.heed(declared, survey.encoding)
        }
        encoding = verdict
        let dates = DateReader(referenceYear: settings.referenceYear)
        var layout = Layout(
            encoding: verdict.main, fallback: verdict.fallback,
            dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1),
            bodyByte: beginning.textByte, textByte: beginning.textByte)
        if verdict.isForced { layout.isForced = true }
        (lines, nulBytes) = (survey.lines, survey.nulBytes)
        lineEnds = (survey.lineFeeds, survey.pairs, survey.carriageReturns)
        if let format {
            layout.dialect.backslash = format == .sql && Signature.hasBackslashes(head, survey)
            part = Part(format, layout)
            switch format {
            case .json, .fhir, .fhirXML, .xml, .cda, .hprimXML: part.tree = try TreeRows(source, layout, format)
            case .jsonLists: part.headerRows = try JSONListsCursor.headers(source, part, dates, settings)
            case .html, .excelXML:
                part.headerRows = try GridHead.find(HTMLCursor(source, part), dates, settings)
            default: break
            }
            _ = try look(source, settings)
            if format == .html, tables.isEmpty { throw FileRefused("seems to be \(OtherText.page)") }
            if format == .json, settings.map.isEmpty, OtherText.holdsLists(head), !namesAnyone {
                throw FileRefused("seems to be \(OtherText.lists)")
            }
            return
        }
        let forcedBySep = FileAnalysis.separatorLine(survey.samples.first)
        hypotheses = DialectHypothesis.rank(survey, forced: settings.delimiter, dates: dates)
        if settings.delimiter == nil {
            hypotheses = DialectHypothesis.heeding(forcedBySep, hypotheses)
            if hypotheses.first.map({ $0.share < 0.6 }) ?? true, DialectHypothesis.isCredentials(survey) {
                survey = try TextSurveyor.survey(
                    source, unit: beginning.unit, from: beginning.textByte, extra: UInt8(ascii: ":"))
                hypotheses = DialectHypothesis.rank(survey, forced: UInt8(ascii: ":"), dates: dates)
            }
        }
        if settings.delimiter == nil, !Prose.isMapped(survey, settings.map),
            Prose.isOne(survey, hypotheses.first, dates)
        {
            (part, hypotheses) = (Prose.part(layout, source.count, settings), [])
            if !survey.carriageReturnEndsLine { lines = survey.linesButReturns }
            part.layout.dialect.carriageReturn = survey.carriageReturnEndsLine
            tables = [Table(name: "", evidence: [ColumnEvidence(text: "prose, by its looks")], rows: survey.textLines)]
            return
        }
        if let told = settings.delimiter {
            let rival = DialectHypothesis.rank(survey, forced: nil, dates: dates).first
            if let rival, rival.delimiter != told, rival.share > 0.6, rival.width > hypotheses.first?.width ?? 1 {
                note = "the operator says \(Dialect.name(of: told)), but \(rival.text)"
            }
        }
        if let width = hypotheses.first?.width, width > TextSurvey.Histogram.tooMany {
            throw FileRefused("has more than \(TextSurvey.Histogram.tooMany) columns: a table has fewer")
        }
        if settings.delimiter == nil,
            let other = PartAnalysis.columnless(survey, head, layout, hypotheses, settings, dates, &note)
        {
            part = other
            hypotheses = []
            _ = try look(source, settings)
            return
        }
        let finder = LayoutFinder(
            survey: survey, verdict: verdict, textByte: beginning.textByte, dates: dates, settings: settings)
        let found = try finder.find(source, hypotheses.first, delimiter: settings.delimiter ?? forcedBySep)
        part = Part(.delimited, found.layout)
        if !found.layout.dialect.carriageReturn { lines = survey.linesButReturns }
        let judge = ColumnJudge(
            found.statistics, header: found.header, map: settings.map,
            known: DeathsListHeader.known(found.header) ?? [], referenceYear: settings.referenceYear)
        let (columns, evidence) = PartAnalysis.settle(judge, found, settings)
        part.tables = [columns]
        part.layout.shape = RowShape(found.statistics, columns, referenceYear: settings.referenceYear)
        part.bytes = source.count
        part.isTest = settings.isTest == true ? true : nil
        tables = [Table(name: "", evidence: evidence, rows: survey.textLines)]
        try lookBelow(source, [found.statistics], settings)
        guard isWhole, settings.hasHeader != false,
            let stack = try TableStack(source, finder, part.layout, settings)
        else { return }
        (part.stack, part.tables, tables, hypotheses) = (stack.tables, stack.columns, stack.found, [])
        part.layout = stack.tables[0].layout
    }

    /// One of several tables of a text, its header first.
    init(section source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        let head = try source.bytes(at: 0, length: 64 * 1024)
        try self.init(text: source, head, settings, nil, isWhole: false)
    }

    /// What the columns mean, with what the way they are delimited says of it.
    private static func settle(_ judge: ColumnJudge, _ found: LayoutFinder.Found, _ settings: ReadingSettings) -> (
        [ColumnReading], [ColumnEvidence]
    ) {
        var (columns, evidence) = (judge.columns, judge.evidence)
        if columns.count == 1, settings.map.isEmpty, let words = found.header.first,
            HeaderLine(Array(words.utf8), isUTF8: true, .ofAnyYear) != nil
        {
            columns[0] = ColumnReading(.ignore)
            evidence[0].text = "several columns, by the words over them, that nothing parts"
        }
        guard found.header.isEmpty, settings.map.isEmpty else { return (columns, evidence) }
        if columns.count == 1, found.statistics[0].share(.wholeName) < 0.6,
            PartAnalysis.byWords.contains(columns[0].field)
        {
            columns[0] = ColumnReading(.ignore)
            evidence[0].text = "prose, by its looks"
        }
        guard found.layout.dialect.delimiter == UInt8(ascii: ":") else { return (columns, evidence) }
        // People log in by their e-mails at one place, by other names at another.
        let mails = columns.indices.max { found.statistics[$0].share(.email) < found.statistics[$1].share(.email) }
        if let mails, found.statistics[mails].share(.email) >= 0.3 { columns[mails] = ColumnReading(.email) }
        if columns.contains(where: { $0.field == .email }) {
            for index in columns.indices where columns[index].field == .ignore && evidence[index].filled > 0 {
                columns[index] = ColumnReading(.password)
                evidence[index].text = "set off from an e-mail by a colon"
            }
        }
        return (columns, evidence)
    }

    /// What a word may be by chance: in one column under no header that tells nothing.
    static let byWords: Set<ColumnField> = [
        .surname, .birthName, .givenNames, .fullName, .town, .title, .sex, .bloodGroup, .initial,
    ]

    /// Text in which no delimiter tells cells apart, or lines that name people stand amid those it does: columns of fixed
    /// width, or people one a line.
    private static func columnless(
        _ survey: TextSurvey, _ head: [UInt8], _ layout: Layout, _ hypotheses: [DialectHypothesis],
        _ settings: ReadingSettings, _ dates: DateReader, _ note: inout String?
    ) -> Part? {
        if let fixed = fixed(survey, head, layout, hypotheses, settings, dates, &note) { return fixed }
        guard settings.hasHeader == nil else { return nil }
        if ReportShape.find(head, layout, survey, hypotheses.first) != nil { return Part(.report, layout) }
        if hypotheses.isEmpty, FixedWidth.isCrowded(survey) {
            note =
                "numbers stand side by side without a blank: what parts them is not told; write a delimiter between them"
        }
        return nil
    }

    /// Columns of fixed width, where they explain the lines and no delimiter does.
    private static func fixed(
        _ survey: TextSurvey, _ head: [UInt8], _ layout: Layout, _ hypotheses: [DialectHypothesis],
        _ settings: ReadingSettings, _ dates: DateReader, _ hint: inout String?
    ) -> Part? {
        let isUTF8 = layout.encoding == .utf8 || layout.encoding.unit != .byte
        if FixedWidth.isDeathsList(survey, isUTF8: isUTF8) { return Part(.deathsList, layout) }
        if let best = hypotheses.first, best.share > 0.6 { return nil }
        let listing = Listing(Listing.beginning(head, layout), layout, .ofAnyYear)
        let isPrinted = listing.map { $0.isRuled || $0.isTitled && settings.hasHeader == nil } ?? false
        guard !isPrinted, let starts = FixedWidth.starts(survey, isUTF8: isUTF8, dates: dates) else {
            return listing == nil ? nil : Part(.listing, layout)
        }
        var part = Part(.fixedWidth, layout)
        part.starts = starts
        let hidden = FixedWidth.hidden(survey, starts, isUTF8: isUTF8)
        if !hidden.isEmpty {
            let names = hidden.map { "\($0 + 1)" }.joined(separator: " and ")
            hint = "column \(names) holds NIR among other text: fields stand there side by side, and are not told apart"
        }
        if let first = survey.samples.first {
            let cells = starts.indices.map { index in
                let upper = index + 1 < starts.count ? starts[index + 1] : Int.max
                let cell = FixedWidth.cut(first, starts[index], upper, isUTF8)
                return String(decoding: cell[cell.span.trimmedRange], as: UTF8.self)
            }
            let isHeader = settings.hasHeader ?? HeaderRow.isOne(cells, dates)
            part.headerRows = [isHeader ? 1 : 0]
        }
        return part
    }

    /// Reads all rows through the part's cursor and judges the columns of its tables; gives the lines.
    private mutating func look(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) -> UInt64 {
        let cursor = try Cursors.open(source, part)
        let survey = try TableSurvey(cursor, DateReader(referenceYear: settings.referenceYear))
        part.bytes = cursor.place.offset + cursor.place.length
        // SQLite finds its way through a damaged tree by what it read before: another reading may find other rows.
        isDamaged = part.format == .sqlite && survey.misshapen > 0
        (testIdentities, humanIdentities) = (survey.testIdentities, survey.humanIdentities)
        // A hospital's own test patients among its patients make no test file of them.
        part.isTest = settings.isTest ?? (testIdentities > 0 && humanIdentities == 0) ? true : nil
        for (head, statistics) in zip(survey.heads, survey.statistics) {
            let words = head.columns.map(\.words)
            let judge = ColumnJudge(
                statistics, header: words, map: settings.map,
                known: DeathsListHeader.known(words) ?? head.columns.map(\.known),
                referenceYear: settings.referenceYear)
            part.tables.append(judge.columns)
            tables.append(
                Table(name: head.name, evidence: judge.evidence, rows: survey.rows[tables.count]))
        }
        if part.format == .jsonLists, survey.statistics.count == 1 {
            part.layout.shape = RowShape(
                survey.statistics[0], part.tables[0], referenceYear: settings.referenceYear)
        }
        try lookBelow(source, survey.statistics, settings)
        return survey.lines
    }

    /// Finds the tables whose rows go on those above.
    private mutating func lookBelow(
        _ source: any ByteSource, _ statistics: [[ColumnStatistics]], _ settings: ReadingSettings
    ) throws(FileRefused) {
        guard zip(statistics, part.tables).contains(where: { RowsBelow.mayBe($0, $1) }) else { return }
        let understanding = Understanding(
            [part], container: .none, referenceYear: settings.referenceYear, controller: nil)
        for (table, rows) in try RowsBelow.rows(source, understanding).enumerated() {
            for column in RowsBelow(part.tables[table], rows)?.columns ?? [] {
                part.tables[table][column].goesDown = true
                tables[table].evidence[column].text += ", empty below the first row of a person"
            }
        }
    }
}
