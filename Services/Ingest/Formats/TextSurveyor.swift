/// Fills a `TextSurvey` in one pass, in bounded memory.
struct TextSurveyor: ~Copyable {
    private var survey = TextSurvey()
    private var kinds = InlineArray<256, UInt8>(repeating: 0)
    private var counts = InlineArray<10, UInt16>(repeating: 0)
    private var carried = InlineArray<10, UInt16>(repeating: 0)
    private var isInQuotes = false
    private var linesInQuotes = 0
    /// What backslashes escape in the line, if anything: tabs, and its end.
    private var escapes: (tabs: UInt16, hasEnd: Bool) = (0, false)
    /// The tabs between cells of the lines that go on in this one, if the backslashes at their ends escape those.
    private var tabsBefore: UInt16?
    /// The last line read goes on beyond the window.
    private var isOpen = false
    /// Nothing, or one cell, stands in the line before.
    private var isBelowGap = true
    /// Beyond the head, each so many lines one is a sample.
    private var stride: UInt64 = 1

    private enum Kind {
        static let lastDelimiter: UInt8 = 10
        static let high: UInt8 = 16
        static let lineFeed: UInt8 = 17
        static let carriageReturn: UInt8 = 18
        static let double: UInt8 = 19
        static let single: UInt8 = 20
        static let nul: UInt8 = 21
        static let ampersand: UInt8 = 22
        static let backslash: UInt8 = 23
    }
    private static let tailLength = 64
    private static let headSamples = 50
    private static let samplesMax = 2048

    /// `extra`: one more byte that may stand between cells.
    private init(_ extra: UInt8?) {
        if let extra, !survey.delimiters.contains(extra) { survey.delimiters.append(extra) }
        for byte in 128..<256 { kinds[byte] = Kind.high }
        for (index, delimiter) in survey.delimiters.enumerated() { kinds[Int(delimiter)] = UInt8(index + 1) }
        kinds[0x0a] = Kind.lineFeed
        kinds[0x0d] = Kind.carriageReturn
        kinds[0x22] = Kind.double
        kinds[0x27] = Kind.single
        kinds[0x26] = Kind.ampersand
        kinds[0x5c] = Kind.backslash
        kinds[0] = Kind.nul
    }

    /// Reads `source` from `offset` to its end.
    static func survey(
        _ source: any ByteSource, unit: TextWindow.CodeUnit, from offset: UInt64, extra: UInt8? = nil
    ) throws(FileRefused) -> TextSurvey {
        var surveyor = TextSurveyor(extra)
        var window = TextWindow(source, unit: unit, from: offset)
        while true {
            try window.fill()
            if window.remaining == 0 {
                if surveyor.isOpen { surveyor.survey.lines += 1 }
                surveyor.survey.sections.finish(textLines: surveyor.survey.textLines)
                return surveyor.survey
            }
            surveyor.read(&window)
        }
    }

    private struct Line {
        var end: Int
        var contentEnd: Int
        var isEnded = true
        var hasHigh = false
        var hasQuote = false
        /// A cell begins with a digit.
        var hasNumber = false
        var hasDelimiter = false
    }

    /// Counts the whole lines of the window, at least one.
    private mutating func read(_ window: inout TextWindow) {
        let first = window.start
        var start = first
        let limit = window.bytes.count
        var recent: [(start: Int, tail: TextSurvey.Tail)] = []
        while start < limit {
            counts = InlineArray<10, UInt16>(repeating: 0)
            escapes = (0, false)
            let text = window.bytes.span
            guard let line = scan(text, start, limit, isLast: window.isAtEnd || start == first) else { break }
            isOpen = !line.isEnded && !window.isAtEnd
            if isOpen {  // a piece of a line longer than the window: counted at its end
                survey.lines -= 1
                start = line.end
                break
            }
            let content = text.extracting(start..<line.contentEnd)
            let isBlank = isBlank(content)
            if isBlank { survey.blankLines += 1 }
            if line.hasDelimiter, !line.hasNumber { lookForHeader(content, line, window, start) }
            isBelowGap = isBlank || !line.hasDelimiter
            if escapes.tabs > 0 || escapes.hasEnd || tabsBefore != nil { concludeEscapes() }
            conclude(content, line)
            if survey.lines <= UInt64(TextSurveyor.headSamples) || survey.lines % stride == 0, !isBlank,
                content.count <= 4096
            {
                survey.samples.append(Array(window.bytes[start..<line.contentEnd]))
                if survey.samples.count == TextSurveyor.samplesMax { thinOut() }
            }
            if recent.count == 2 * TextSurveyor.tailLength { recent.removeFirst(TextSurveyor.tailLength) }
            recent.append((start, .init(offset: 0, isBlank: isBlank, isEnded: line.isEnded, counts: counts)))
            start = line.end
        }
        var (known, offset) = (first, window.sourceOffset)
        for (start, tail) in recent.suffix(TextSurveyor.tailLength) {
            offset += UInt64(window.sourceLength(known..<start))
            known = start
            survey.tail.append(tail)
            survey.tail[survey.tail.count - 1].offset = offset
        }
        if survey.tail.count > TextSurveyor.tailLength {
            survey.tail.removeFirst(survey.tail.count - TextSurveyor.tailLength)
        }
        window.advance(to: start)
    }

    private mutating func lookForHeader(
        _ text: Span<UInt8>, _ line: Line, _ window: borrowing TextWindow, _ start: Int
    ) {
        var most = 0
        for index in 1..<10 where counts[index] > counts[most] { most = index }
        let delimiter = survey.delimiters[most]
        guard isInQuotes || survey.sections.mayBegin(text, survey.lines, delimiter: delimiter) else { return }
        let offset = window.sourceOffset + UInt64(window.sourceLength(window.start..<start))
        if isInQuotes {
            return survey.sections.meetQuoted(text, offset, delimiter: delimiter, width: Int(counts[most]) + 1)
        }
        let found = SectionFinder.Line(
            offset: offset,
            length: UInt64(window.sourceLength(start..<line.end)), number: survey.lines, textNumber: survey.textLines,
            delimiter: delimiter, isBelowGap: isBelowGap)
        survey.sections.look(text, found, width: Int(counts[most]) + 1)
    }

    /// Drops every other sample, so that those kept stay spread over all the file read so far.
    private mutating func thinOut() {
        stride *= 2
        var kept: [[UInt8]] = []
        kept.reserveCapacity(TextSurveyor.samplesMax)
        for (index, sample) in survey.samples.enumerated() where index < TextSurveyor.headSamples || index % 2 == 0 {
            kept.append(sample)
        }
        survey.samples = kept
    }

    /// Counts the delimiters of the line at `start`; nil if its end is not in the window.
    private mutating func scan(_ text: Span<UInt8>, _ start: Int, _ limit: Int, isLast: Bool) -> Line? {
        var line = Line(end: limit, contentEnd: limit)
        line.hasNumber = beginsWithDigit(text, start, limit)
        var (hasAmpersand, hasEntity) = (false, false)
        survey.endsWithReturn = false
        var at = start
        while at < limit {
            let kind = kinds[Int(text[at])]
            if kind == 0 {
                at &+= 1
                continue
            }
            switch kind {
            case 1...Kind.lastDelimiter:
                if hasAmpersand, kind == 1, HTMLEntities.length(text, endingAt: at) != nil {
                    hasEntity = true
                } else if text[at] != 0x3a || !AddressColon.isOne(text, start, at, limit) {
                    counts[Int(kind) - 1] &+= 1
                    line.hasDelimiter = true
                    line.hasNumber = line.hasNumber || beginsWithDigit(text, at + 1, limit)
                }
            case Kind.lineFeed:
                survey.lineFeeds += 1
                return ended(&line, text, start, at, at + 1, hasEntity)
            case Kind.carriageReturn:
                if at + 1 < limit, text[at + 1] == 0x0a {
                    survey.pairs += 1
                    return ended(&line, text, start, at, at + 2, hasEntity)
                }
                if at + 1 == limit, !isLast { return nil }
                survey.carriageReturns += 1
                survey.endsWithReturn = at + 1 == limit
                return ended(&line, text, start, at, at + 1, hasEntity)
            case Kind.high: line.hasHigh = true
            case Kind.double: line.hasQuote = true
            case Kind.single: countSingle(text, start, at, limit)
            case Kind.nul: survey.nulBytes += 1
            case Kind.backslash: if countBackslash(text, start, at, limit) { at &+= 1 }
            default: hasAmpersand = true
            }
            at &+= 1
        }
        guard isLast else { return nil }
        line.isEnded = false
        return ended(&line, text, start, limit, limit, hasEntity)
    }

    private mutating func ended(
        _ line: inout Line, _ text: Span<UInt8>, _ start: Int, _ contentEnd: Int, _ end: Int, _ hasEntity: Bool
    ) -> Line {
        survey.lines += 1
        if hasEntity { survey.entityLines += 1 }
        (line.contentEnd, line.end) = (contentEnd, end)
        return line
    }

    /// Whether the cell at `start` begins with a digit, a quote before it aside: that of a header seldom does, whatever
    /// number it ends with.
    private func beginsWithDigit(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        guard start < limit else { return false }
        let first = text[start]
        return ASCII.isDigit(first) || first == 0x22 && start + 1 < limit && ASCII.isDigit(text[start + 1])
    }

    private mutating func countSingle(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ limit: Int) {
        if at == start || isDelimiter(text[at - 1]) {
            survey.singleOpened += 1
        } else if at + 1 == limit || isDelimiter(text[at + 1]) || text[at + 1] == 0x0a || text[at + 1] == 0x0d {
            survey.singleClosed += 1
        }
        if at > start, text[at - 1] == 0x5c { survey.backslashApostrophes += 1 }
    }

    /// Whether the byte behind it belongs to it.
    private mutating func countBackslash(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ limit: Int) -> Bool {
        guard at + 1 < limit else { return false }
        switch text[at + 1] {
        case UInt8(ascii: "N") where at == start || isDelimiter(text[at - 1]):
            let isCell = at + 2 >= limit || text[at + 2] == 0x0a || text[at + 2] == 0x0d || isDelimiter(text[at + 2])
            if isCell { survey.nullCells += 1 } else { survey.plainBackslashes += 1 }
        case 0x09:
            survey.escapes += 1
            escapes.tabs &+= 1
        case 0x0a, 0x0d:
            survey.escapes += 1
            escapes.hasEnd = true
        case 0x5c:
            survey.escapes += 1
            return true
        case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "0"): break
        default: survey.plainBackslashes += 1
        }
        return false
    }

    private mutating func concludeEscapes() {
        let tabs = (tabsBefore ?? 0) &+ counts[TextSurveyor.tab] &- escapes.tabs
        if !escapes.hasEnd { survey.escaped.count(tabs) }
        tabsBefore = escapes.hasEnd ? tabs : nil
    }

    private static let tab = Dialect.delimiters.firstIndex(of: 0x09) ?? 0

    private func isDelimiter(_ byte: UInt8) -> Bool {
        let kind = kinds[Int(byte)]
        return kind >= 1 && kind <= Kind.lastDelimiter
    }

    private mutating func conclude(_ content: Span<UInt8>, _ line: Line) {
        if line.hasHigh { survey.encoding.count(content) } else { survey.encoding.countASCII() }
        guard line.hasQuote || isInQuotes else {
            for index in 0..<10 where counts[index] != 0 { survey.plain[index].count(counts[index]) }
            survey.rowsOverLines += 1
            return
        }
        survey.quotedLines += 1
        var outside = InlineArray<10, UInt16>(repeating: 0)
        let wasInQuotes = isInQuotes
        let endsInQuotes = countOutside(content, inQuotes: false, into: &outside)
        if wasInQuotes {
            var counted = carried
            isInQuotes = countOutside(content, inQuotes: true, into: &counted)
            carried = counted
        } else {
            isInQuotes = endsInQuotes
            carried = outside
        }
        for index in 0..<10 {
            if counts[index] != 0 { survey.raw[index].count(counts[index]) }
            if outside[index] != 0 { survey.unquoted[index].count(outside[index]) }
        }
        linesInQuotes = isInQuotes ? linesInQuotes + 1 : 0
        if wasInQuotes, !isInQuotes { survey.sections.closeQuote(isOne: true) }
        if linesInQuotes > 50 {
            (isInQuotes, linesInQuotes) = (false, 0)
            survey.sections.closeQuote(isOne: false)
        }
        if !isInQuotes {
            for index in 0..<10 where carried[index] != 0 { survey.overLines[index].count(carried[index]) }
            carried = InlineArray<10, UInt16>(repeating: 0)
            survey.rowsOverLines += 1
        }
    }

    /// Counts the delimiters outside quotes; a quote opens after a delimiter and closes before one. Returns whether the
    /// line ends inside.
    private mutating func countOutside(
        _ content: Span<UInt8>, inQuotes: Bool, into outside: inout InlineArray<10, UInt16>
    ) -> Bool {
        var isInside = inQuotes
        var at = 0
        while at < content.count {
            let byte = content[at]
            if byte == 0x22 {
                if isInside {
                    if at + 1 == content.count || isDelimiter(content[at + 1]) {
                        isInside = false
                    } else if content[at + 1] == 0x22 {
                        at += 1
                    }
                    if isInside, at > 0, content[at - 1] == 0x5c { survey.backslashQuotes += 1 }
                } else if at == 0 || isDelimiter(content[at - 1]) {
                    isInside = true
                    survey.doubleOpened += 1
                }
            } else if !isInside {
                let kind = kinds[Int(byte)]
                if kind >= 1, kind <= Kind.lastDelimiter { outside[Int(kind) - 1] &+= 1 }
            }
            at += 1
        }
        return isInside
    }

    private func isBlank(_ content: Span<UInt8>) -> Bool {
        for index in content.indices
        where content[index] != 0x20 && content[index] != 0x09 && content[index] != 0x1a
            && content[index] != 0x0c
        {
            return false
        }
        return true
    }
}
