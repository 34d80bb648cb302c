/// A file as understood before any of it is published, with what speaks for it.
package struct FileAnalysis: Sendable {
    package let understanding: Understanding
    package let encoding: EncodingVerdict
    /// Best first; empty for a single column.
    package let hypotheses: [DialectHypothesis]
    package let evidence: [ColumnEvidence]
    package let lines: UInt64
    package let bytes: UInt64
    /// Lines ended by LF, CRLF and CR.
    package let lineEnds: (lineFeed: UInt64, pair: UInt64, carriageReturn: UInt64)
    package let nulBytes: UInt64

    /// The readings that explain the file equally well: two or more, or none. The operator has to decide.
    package var tied: [DialectHypothesis] {
        guard let best = hypotheses.first else { return [] }
        let tied = hypotheses.filter { best.score - $0.score < 0.02 && $0.share > 0.6 }
        return tied.count > 1 ? tied : []
    }

    /// Refuses a file that two readings explain equally well: a guess would be silent.
    package func requireDecided() throws(FileRefused) {
        guard !tied.isEmpty else { return }
        let names = tied.map { "\(Dialect.name(of: $0.delimiter)) (\($0.width) fields)" }.joined(separator: " and ")
        throw FileRefused(
            "\(names) delimit it equally well: try `vigie inspect --delimiter C`, then give it with --set delimiter=C")
    }

    /// Looks through the whole of `source`, once, then at samples of it.
    package init(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        bytes = source.count
        guard source.count > 0 else { throw FileRefused("is empty") }
        let head = try source.bytes(at: 0, length: 64 * 1024)
        if let refusal = Signature.refusal(head) { throw FileRefused("seems to be \(refusal)") }
        let dates = DateReader(referenceYear: settings.referenceYear)
        var textByte: UInt64 = 0
        var unit = TextWindow.CodeUnit.byte
        var unicode: TextEncoding?
        let isMarked = head.starts(with: [0xef, 0xbb, 0xbf])
        if isMarked { textByte = 3 }
        if let forced = settings.encoding {
            unit = forced.unit
            if unit != .byte, let (_, length) = Signature.utf16(head) { textByte = UInt64(length) }
        } else if let (found, length) = Signature.utf16(head) {
            (unicode, unit, textByte) = (found, found.unit, UInt64(length))
        }
        let survey = try TextSurveyor.survey(source, unit: unit, from: textByte)
        var verdict = survey.encoding.verdict()
        verdict.byteOrderMark = isMarked || unicode != nil && textByte > 0
        if let unicode { verdict.main = unicode }
        if let forced = settings.encoding {
            verdict.main = forced
            if !forced.upperHalf.isEmpty { verdict.fallback = forced }
            verdict.isForced = true
        }
        let forcedBySep = FileAnalysis.separatorLine(survey.samples.first)
        let hypotheses = DialectHypothesis.rank(survey, forced: settings.delimiter ?? forcedBySep, dates: dates)
        let finder = LayoutFinder(
            survey: survey, verdict: verdict, textByte: textByte, dates: dates, settings: settings)
        let found = try finder.find(source, hypotheses.first, delimiter: settings.delimiter ?? forcedBySep)
        if let stranger = ColumnJudge.strangers(
            in: settings.map, header: found.header, columns: found.statistics.count
        ).first {
            throw FileRefused("map: there is no column \(stranger); name one by its header or by its number, from 1")
        }
        let judge = ColumnJudge(
            found.statistics, header: found.header, map: settings.map, referenceYear: settings.referenceYear)
        understanding = Understanding(
            layout: found.layout, columns: judge.columns, referenceYear: settings.referenceYear,
            controller: settings.controller)
        (encoding, self.hypotheses, evidence) = (verdict, hypotheses, judge.evidence)
        (lines, nulBytes) = (survey.lines, survey.nulBytes)
        lineEnds = (survey.lineFeeds, survey.pairs, survey.carriageReturns)
    }

    /// `sep=;`: the line Excel writes before the header.
    static func separatorLine(_ line: [UInt8]?) -> UInt8? {
        guard let line, line.count == 5, line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8))
        else { return nil }
        return line[4]
    }
}
