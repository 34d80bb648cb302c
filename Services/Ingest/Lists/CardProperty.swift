/// A line of a vCard: `item1.TEL;TYPE=CELL:0639980012`.
struct CardProperty {
    /// Upper case, without the group before it.
    let name: String
    private let isQuoted: Bool
    private var value: [UInt8]

    /// nil where the line has no colon.
    init?(_ line: ArraySlice<UInt8>) {
        var (end, isInQuotes) = (line.startIndex, false)
        while end < line.endIndex, isInQuotes || line[end] != UInt8(ascii: ":") {
            if line[end] == UInt8(ascii: "\"") { isInQuotes.toggle() }
            end += 1
        }
        guard end < line.endIndex else { return nil }
        let head = String(decoding: line[..<end], as: UTF8.self).uppercased()
        let words = head.split(separator: ";", omittingEmptySubsequences: false)
        name = String(words[0].split(separator: ".").last ?? "")
        isQuoted = words.dropFirst().contains { $0.hasSuffix("QUOTED-PRINTABLE") }
        value = Array(line[(end + 1)...])
    }

    /// The value goes on in the next line, as quoted-printable does.
    var isBroken: Bool { isQuoted && value.last == UInt8(ascii: "=") && value.count < RowCells.cellLimit }

    var isEmpty: Bool { value.allSatisfy(ASCII.isSpace) }

    mutating func goOn(_ line: ArraySlice<UInt8>) {
        value.removeLast()
        value += line
    }

    /// The whole value, escapes undone.
    var text: [UInt8] { CardProperty.plain(decoded[...]) }

    /// What semicolons part.
    var parts: [[UInt8]] {
        let value = decoded
        var (parts, start, at): ([[UInt8]], Int, Int) = ([], 0, 0)
        while at < value.count {
            if value[at] == UInt8(ascii: ";") {
                parts.append(CardProperty.plain(value[start..<at]))
                start = at + 1
            }
            at += value[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return parts + [CardProperty.plain(value[start...])]
    }

    private var decoded: [UInt8] {
        isQuoted ? ASCII.unescaped(value[...], UInt8(ascii: "=")) : value
    }

    /// `\n`, `\,`, `\;` and `\\` undone.
    private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in text {
            if isEscaped {
                plain.append(byte | 0x20 == UInt8(ascii: "n") ? 0x20 : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        return plain
    }
}
