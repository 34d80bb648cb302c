import Glibc

extension Duration {
    /// Milliseconds, rounded up, within what the C library takes.
    var wholeMilliseconds: Int32 {
        let whole = components.seconds * 1_000 + (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: max(0, whole))
    }

    /// Blocks the calling thread for this long.
    func pass() { usleep(UInt32(clamping: Int64(wholeMilliseconds) * 1_000)) }
}
