/// Words and what they stand for on alternate lines: `Nom`, below it `MARTIN`, below that `Prénom`. Told from a text's
/// beginning, the same each time.
struct AlternateLines {
    private var labels: Set<[UInt8]> = []
    /// A blank line stands behind every other.
    private(set) var isSpaced = false

    private static let lengthMax = 40
    private static let linesMax = 2000

    /// nil where the lines are none.
    init?(_ lines: [ArraySlice<UInt8>]) {
        let lines = lines.prefix(AlternateLines.linesMax).map(AlternateLines.words)
        let blanks = lines.count(where: \.isEmpty)
        isSpaced = blanks * 10 >= (lines.count - blanks) * 9
        enum Above { case nothing, label, loose }
        var (above, known, pairs, others) = (Above.nothing, 0, 0, 0)
        var fields: Set<ColumnField> = []
        var times: [[UInt8]: Int] = [:]
        var loose: [[UInt8]: Int] = [:]
        for line in lines {
            if line.isEmpty {
                if !isSpaced { above = .nothing }
            } else if let field = AlternateLines.field(line) {
                (above, known) = (.label, known + 1)
                fields.insert(field)
                times[line, default: 0] += 1
                labels.insert(line)
            } else if above == .label {
                (above, pairs) = (.nothing, pairs + 1)
            } else if above == .loose {
                above = .nothing
            } else {
                (above, others) = (.loose, others + 1)
                loose[line, default: 0] += 1
            }
            // Most texts are told soon.
            if known == 0, others > 20 { return nil }
        }
        guard fields.count > 1, !fields.isDisjoint(with: BlockShape.single), pairs * 3 >= known * 2,
            (known + pairs) * 10 >= (lines.count - blanks) * 6
        else { return nil }
        // Those that nobody knows stand in most people's fields, as values do not, and say nothing of anyone.
        let people = times.values.max() ?? 0
        labels.formUnion(
            loose.filter { $0.value > 1 && $0.value * 2 > people && AlternateLines.mayBeLabel($0.key) }.keys)
    }

    func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
        line.count < 2 * AlternateLines.lengthMax && labels.contains(AlternateLines.words(line))
    }

    /// Whether it may be what the label above stands for, and be empty.
    func isValue(_ line: ArraySlice<UInt8>) -> Bool {
        let words = AlternateLines.words(line)
        return !labels.contains(words) && !BlockMark.isOne(words[...])
    }

    /// A field as it is written on one line.
    func field(_ label: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> [UInt8] {
        AlternateLines.words(label) + ": ".utf8 + value
    }

    /// Fields each on one line.
    func joined(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
        var fields: [ArraySlice<UInt8>] = []
        var at = lines.startIndex
        while at < lines.endIndex {
            guard isLabel(lines[at]) else {
                fields.append(lines[at])
                at += 1
                continue
            }
            var next = at + 1
            if isSpaced, next < lines.endIndex, lines[next].allSatisfy(ASCII.isSpace) { next += 1 }
            let value = next < lines.endIndex && isValue(lines[next]) ? lines[next] : nil
            fields.append(field(lines[at], value ?? [])[...])
            at = value == nil ? at + 1 : next + 1
        }
        return fields
    }

    /// Without spaces and a colon at the end.
    private static func words(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var line = line.drop(while: ASCII.isSpace)
        while let last = line.last, ASCII.isSpace(last) || last == 0x3a && line.count > 1 { line.removeLast() }
        return Array(line)
    }

    private static func field(_ words: [UInt8]) -> ColumnField? {
        guard words.count <= lengthMax, words.allSatisfy({ ASCII.isLetter($0) || isOfWords($0) }) else { return nil }
        let words = BlockKey.words(words[...])
        return HeaderWords.isKnown(HeaderWords.fold(words)) ? HeaderWords.meaning(words)?.field : nil
    }

    private static func mayBeLabel(_ words: [UInt8]) -> Bool {
        words.count <= lengthMax && words.contains(where: ASCII.isLetter) && !words.contains(where: ASCII.isDigit)
            && !BlockKey.namesSomeone(BlockKey.words(words[...])) && HealthWords.exposures(words.span).isEmpty
            && !CellKind.isTown(words.span) && HealthAnswer(words.span, digits: false) == nil
    }

    private static func isOfWords(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
