/// Entries of the log side by side, each after its length in two bytes, big-endian (C2SP tlog-tiles).
package enum EntryBundle {
    package static let maximumEntryBytes = 65_535

    static func append(_ entry: some Collection<UInt8>, to bundle: inout [UInt8]) {
        bundle.append(UInt8(truncatingIfNeeded: entry.count >> 8))
        bundle.append(UInt8(truncatingIfNeeded: entry.count))
        bundle.append(contentsOf: entry)
    }

    /// nil if the bytes do not end with an entry.
    package static func entries(_ bundle: [UInt8]) -> [ArraySlice<UInt8>]? {
        var (entries, at): ([ArraySlice<UInt8>], Int) = ([], 0)
        entries.reserveCapacity(TilePath.fullWidth)
        while at < bundle.count {
            guard at + 2 <= bundle.count else { return nil }
            let end = at + 2 + Int(bundle[at]) << 8 + Int(bundle[at + 1])
            guard end <= bundle.count else { return nil }
            entries.append(bundle[at + 2..<end])
            at = end
        }
        return entries
    }
}
