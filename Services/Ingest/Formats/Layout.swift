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
    func headerText(_ source: any ByteSource) throws(FileRefused) -> [UInt8] {
        let length = headerUpper - headerLower
        guard length > 0, length <= UInt64(TextWindow.rowLimit) else { return [] }
        var text = try source.bytes(at: headerLower, length: Int(length))
        if encoding.unit != .byte {
            var units = text
            text = []
            UTF16Text.drain(&units, littleEndian: encoding == .utf16Little, isLast: true, into: &text)
        }
        while let last = text.last, last == 0x0a || last == 0x0d { text.removeLast() }
        return text
    }
}
