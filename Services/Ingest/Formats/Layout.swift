/// Where the rows of a file stand and how they are written. Offsets are bytes of the file.
package struct Layout: Sendable, Equatable, Codable {
    package var encoding: TextEncoding
    /// Of lines that are not UTF-8.
    package var fallback: TextEncoding
    package var dialect: Dialect
    /// The operator has said which encoding it is: no declaration and no score go before that.
    package var isForced: Bool?
    /// The header's line, empty when there is none.
    package var headerLower: UInt64 = 0
    package var headerUpper: UInt64 = 0
    /// The first byte after the header: the rows begin here.
    package var bodyByte: UInt64 = 0
    package var footerByte: UInt64 = .max
    /// Where the text begins: after the byte order mark.
    package var textByte: UInt64 = 0

    /// What the rows have in common; nil while it is not known.
    var shape: RowShape?

    var headerBytes: Range<UInt64> { headerLower..<headerUpper }

    /// The header's line as a window shows it, without its line end; empty when there is none or it is over-long.
    func headerText(_ source: any ByteSource) throws(FileRefused) -> [UInt8] { try line(source, headerBytes) }

    /// The lines above the header.
    func titles(_ source: any ByteSource) throws(FileRefused) -> PageTitles {
        var titles = PageTitles()
        guard headerLower > textByte, headerLower - textByte < 16 << 10 else { return titles }
        for line in try line(source, textByte..<headerLower).split(whereSeparator: { $0 == 0x0a || $0 == 0x0d })
        where !PersonLine.plain(line).isEmpty { _ = titles.take(Array(line)) }
        return titles
    }

    /// A line of `source` as a window shows it, without its line end; empty when it is over-long.
    func line(_ source: any ByteSource, _ range: Range<UInt64>) throws(FileRefused) -> [UInt8] {
        guard !range.isEmpty, range.count <= TextWindow.rowLimit else { return [] }
        var text = try source.bytes(at: range.lowerBound, length: range.count)
        if encoding.unit != .byte {
            var units = text
            text = []
            UTF16Text.drain(&units, littleEndian: encoding == .utf16Little, isLast: true, into: &text)
        }
        while let last = text.last, last == 0x0a || last == 0x0d { text.removeLast() }
        return text
    }
}

/// One of several tables that stand one below the other, each wherever its first line stands.
struct StackedTable: Sendable, Equatable, Codable {
    /// That line, where it stands first.
    var lower: UInt64
    var upper: UInt64
    /// Where the same words stand amid a quoted cell.
    var quoted: [UInt64]
    var layout: Layout
}
