/// One way the text may be delimited, and what speaks for it.
package struct DialectHypothesis: Sendable, Equatable {
    package var delimiter: UInt8
    package var width: Int
    /// Of lines with the most frequent number of cells.
    package var share: Double
    /// Of sampled cells that are dates, numbers of people, postcodes, addresses.
    package var typed: Double
    package var score: Double

    package var text: String {
        "\(Dialect.name(of: delimiter)) gives \(width) fields on \(percent(share)) of lines; \(percent(typed)) of the cells "
            + "are dates, numbers, places or the like"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// All that stand, best first. `forced` is the operator's delimiter.
    static func rank(_ survey: TextSurvey, forced: UInt8?, dates: DateReader) -> [DialectHypothesis] {
        let rivals = RivalDelimiters(survey)
        var found: [DialectHypothesis] = []
        for (index, delimiter) in survey.delimiters.enumerated() where forced == nil || forced == delimiter {
            let plain = survey.plain[index]
            let rows = survey.rowsOverLines > survey.blankLines ? survey.rowsOverLines - survey.blankLines : 0
            var best: (mode: Int, share: Double) = (0, 0)
            // Rows of several lines first: halves of them may be as wide as one another.
            for (histogram, total) in [
                (plain + survey.overLines[index], rows), (plain + survey.unquoted[index], survey.textLines),
                (plain + survey.raw[index], survey.textLines),
            ] {
                let mode = histogram.mode
                let share = histogram.share(mode, of: total)
                if mode > 0, share > best.share { best = (mode, share) }
            }
            // Fewer than the lines without any: those are stray characters of a text.
            let none = 1 - (plain + survey.raw[index]).share(of: survey.textLines)
            guard best.mode > 0, best.share >= 0.25 && best.share >= none || forced != nil else { continue }
            let look = CellLook(survey.samples, delimiter, best.mode + 1, rivals, dates)
            // More columns on as many lines, cells of a table and words over them speak for it; cells that others would
            // divide, and that it may be punctuation, against it.
            found.append(
                DialectHypothesis(
                    delimiter: delimiter, width: best.mode + 1, share: best.share, typed: look.typed,
                    score: best.share * (1 + 0.03 * Double(min(best.mode, 10))) + 0.5 * (look.typed - look.divided)
                        + 0.3 * look.header - (rivals.punctuation.contains(delimiter) ? 0.3 : 0)))
        }
        return found.sorted { ($0.score, $1.delimiter) > ($1.score, $0.delimiter) }
    }

    /// Parts one of which is an e-mail or a NIR with its key, set off by a colon, as lists of credentials have them, or the address of a page
    /// before them: what else a colon may be, a time or a heading, it is too often to be looked for in every text.
    static func isCredentials(_ survey: TextSurvey) -> Bool {
        let lines = survey.samples.filter { !$0.isEmpty }
        var (found, mails) = (0, 0)
        for line in lines where line.contains(UInt8(ascii: ":")) {
            let hasMail = line.split(separator: UInt8(ascii: ":"), maxSplits: 5).contains { part in
                let part = Array(part)
                return EMail.kind(part.span, 0..<part.count) != .unreadable || NIR(part.span)?.state == .valid
            }
            if hasMail { mails += 1 }
            if hasMail || holdsAddress(line) { found += 1 }
        }
        return mails > 0 && found * 5 >= lines.count * 4
    }

    /// `https://`, and a colon behind it.
    private static func holdsAddress(_ line: [UInt8]) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 2, colon < 12 else { return false }
        return line[colon...].starts(with: "://".utf8) && line[(colon + 1)...].contains(UInt8(ascii: ":"))
    }

    /// What `sep=` says, where the content bears it out; else whatever does best.
    static func heeding(_ separator: UInt8?, _ hypotheses: [Self]) -> [Self] {
        guard let own = hypotheses.first(where: { $0.delimiter == separator }), let best = hypotheses.first,
            own.share >= 0.5 || own == best
        else { return hypotheses }
        return [own]
    }
}
