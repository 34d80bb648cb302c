import Model

/// The records of one case as they came, chunk by chunk: what persons are assembled from. Chunks that come twice are
/// dropped; order of arrival leaves no trace.
struct RecordStore {
    struct File {
        var chunks: [UInt32: RecordChunk] = [:]
        /// Where each chunk's rows begin, sorted; rebuilt when asked after a change.
        var records: UInt64 = 0
    }

    private(set) var files: [UInt32: File] = [:]

    /// Whether the chunk is new.
    mutating func insert(_ chunk: RecordChunk) -> Bool {
        guard files[chunk.file]?.chunks[chunk.index] == nil else { return false }
        files[chunk.file, default: File()].chunks[chunk.index] = chunk
        files[chunk.file]?.records += UInt64(chunk.count)
        return true
    }

    var count: UInt64 { files.values.reduce(0) { $0 + $1.records } }

    /// Whether the first `count` chunks of the file are here.
    func holds(file: UInt32, chunks count: UInt32) -> Bool {
        guard count > 0 else { return true }
        return (files[file]?.chunks.count ?? 0) >= Int(count)
    }

    /// Finds records by id; made once for many look-ups.
    struct Index {
        private let chunks: [UInt32: [RecordChunk]]

        init(_ store: RecordStore) {
            chunks = store.files.mapValues { $0.chunks.values.sorted { $0.firstRow < $1.firstRow } }
        }

        /// Fills `record`; false if there is none of that id.
        func find(_ id: RecordID, into record: inout Record) throws -> Bool {
            guard let list = chunks[id.file] else { return false }
            var (low, high) = (0, list.count)
            while low < high {
                let middle = (low + high) / 2
                if list[middle].lastRow < id.row { low = middle + 1 } else { high = middle }
            }
            guard low < list.count else { return false }
            return try list[low].find(row: id.row, into: &record)
        }
    }
}
