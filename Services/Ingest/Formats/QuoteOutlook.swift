/// Remembers up to where no quote closes a cell, so that many lines that open one look through the text ahead but once.
/// Tells what looking would tell, no more.
struct QuoteOutlook: Sendable {
    private var from: UInt64 = .max
    /// The ends of the lines looked through, in order: from `from` to the last of them nothing closes.
    private var ends: [UInt64] = []

    /// Whether a quote that may close a cell stands in the lines from `start` of `text`, byte `offset` of the file, up
    /// to `limit`.
    mutating func mayClose(
        _ text: Span<UInt8>, _ start: Int, _ limit: Int, offset: UInt64, _ splitter: borrowing RowSplitter
    ) -> Bool {
        if offset < from || offset > ends.last ?? 0 { (from, ends) = (offset, []) }
        ends.removeFirst(ends.prefix { $0 <= offset }.count)
        var at = start + Int((ends.last ?? offset) - offset)
        let quote = splitter.dialect.quote.byte
        while at < limit, ends.count < RowSplitter.linesOfACell {
            let byte = text[at]
            if byte == quote {
                var after = at + 1
                while after < limit, text[after] == 0x20 { after += 1 }
                if splitter.isEnd(text, after, limit) { return true }
            } else if byte == 0x0a
                || byte == 0x0d && splitter.dialect.carriageReturn && at + 1 < limit && text[at + 1] != 0x0a
            {
                ends.append(offset + UInt64(at + 1 - start))
            }
            at += 1
        }
        return false
    }
}
