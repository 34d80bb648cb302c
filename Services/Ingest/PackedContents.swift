extension FileAnalysis {
    /// What is packed in a file, content by content; none where nothing is, a workbook included. What can't be unpacked
    /// is left out.
    package static func packedContents(_ source: any ByteSource) throws(FileRefused) -> [any ByteSource] {
        guard let archive = try archive(source) else { return [] }
        return archive.entries.indices.compactMap { try? archive.content($0 + 1) }
    }

    /// Refuses to leave out what none of `sources`, which are read with the same settings, holds.
    package static func require(_ skip: Set<Int>, in sources: [any ByteSource]) throws(FileRefused) {
        var entries = 0
        for source in sources where !skip.isEmpty { entries = max(entries, try archive(source)?.entries.count ?? 0) }
        try require(skip, of: entries)
    }

    private static func archive(_ source: any ByteSource) throws(FileRefused) -> Archive? {
        let head = try source.bytes(at: 0, length: 64 * 1024)
        guard case .container(let container) = Signature.kind(head, count: source.count),
            let archive = try Archive(source, container), !Workbook.isOne(archive)
        else { return nil }
        return archive
    }
}

extension ByteSource {
    /// All of it, a block after the other.
    package func forEachBlock(_ body: ([UInt8]) -> Void) throws(FileRefused) {
        var at: UInt64 = 0
        while at < count {
            let block = try bytes(at: at, length: 256 << 10)
            guard !block.isEmpty else { return }
            body(block)
            at += UInt64(block.count)
        }
    }
}
