internal import Files
internal import Model

/// Lines of a sheet in one block of bytes, to be written in the order of their keys.
struct SortedLines<Key: Comparable> {
    private var bytes: [UInt8] = []
    private var lines: [(key: Key, end: Int)] = []

    /// `body` appends the line, without its line feed.
    mutating func append(_ key: Key, _ body: (inout [UInt8]) -> Void) {
        body(&bytes)
        bytes.append(0x0a)
        lines.append((key, bytes.count))
    }

    consuming func write(to path: String, header: String) throws(FileFailure) {
        let file = try OutputFile(path)
        try file.write(header + "\n")
        let order = lines.indices.sorted { lines[$0].key < lines[$1].key }
        for line in order { try file.write(bytes[(line == 0 ? 0 : lines[line - 1].end)..<lines[line].end]) }
        try file.close()
    }
}

/// The order of notices: the worst exposed first, then by id.
struct NoticeOrder: Comparable {
    let tier: Person.Tier
    let notice: PersonID

    static func < (a: Self, b: Self) -> Bool { (b.tier, a.notice) < (a.tier, b.notice) }
}
