/// The delimiters of a text seen beside each other: what holds another of them is no cell, for whichever parts the cells
/// stands in all of it.
struct RivalDelimiters {
    /// Those on half of the lines and more that part something.
    private var dividing: [UInt8] = []
    /// Those that stand as they do within a text: `12 rue A, 29200 BREST`, `0,95`.
    private(set) var punctuation: [UInt8] = []

    init(_ survey: TextSurvey) {
        for (index, delimiter) in survey.delimiters.enumerated() {
            guard (survey.plain[index] + survey.raw[index]).share(of: survey.textLines) >= 0.5 else { continue }
            if RivalDelimiters.isPunctuation(delimiter, survey.samples) {
                punctuation.append(delimiter)
            } else {
                dividing.append(delimiter)
            }
        }
    }

    /// Whether the cell holds something that parts cells too, or the one quote of two.
    func divide(_ text: Span<UInt8>, _ cell: Cell, of delimiter: UInt8) -> Bool {
        guard !cell.form.contains(.quoted) else { return false }
        var isQuoteOpen = false
        for index in cell.lower..<cell.upper {
            let byte = text[index]
            if byte == 0x22 { isQuoteOpen.toggle() }
            if byte != delimiter, dividing.contains(byte) { return true }
        }
        return isQuoteOpen
    }

    /// A space behind it and none before, or a comma between two digits: so are 19 of 20.
    private static func isPunctuation(_ delimiter: UInt8, _ samples: [[UInt8]]) -> Bool {
        var (all, within) = (0, 0)
        for sample in samples.prefix(samplesMax) {
            for at in sample.indices where sample[at] == delimiter {
                all += 1
                guard at > 0, at + 1 < sample.count else { continue }
                let (before, after) = (sample[at - 1], sample[at + 1])
                if after == 0x20 ? before != 0x20 : isDecimal(delimiter, before, after) { within += 1 }
            }
        }
        return within > 0 && within * 20 >= all * 19
    }

    private static func isDecimal(_ delimiter: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
        delimiter == UInt8(ascii: ",") && ASCII.isDigit(before) && ASCII.isDigit(after)
    }

    private static let samplesMax = 256
}
