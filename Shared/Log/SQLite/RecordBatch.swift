/// The bytes of one batch row: a run of records of one partition. A record is three lengths (LEB128: key, headers,
/// value + 1, where 0 stands for a tombstone), then its key, headers (as `Headers` encodes them) and value.
/// The batch ends with its XXH64 (8 bytes, little-endian).
enum RecordBatch {
    /// No batch is larger: every record fits into one (`Append.maximumBytes`).
    static let maximumBytes = 1 << 20
    static let maximumRecords = 1 << 16
    static let checksumBytes = 8

    /// Why a batch cannot be read: its bytes are not those written.
    struct Damaged: Error {}
}

/// Gathers the records of one partition into batches, until the transaction is committed. Buffers are used again:
/// fresh memory for each batch costs more than filling it.
struct RecordBatchBuilder {
    private static let keptBuffers = 1
    /// Of the three lengths and the checksum.
    private static let overheadBytes = 3 * 5 + RecordBatch.checksumBytes

    private(set) var closed: [(count: Int, bytes: [UInt8])] = []
    private var bytes: [UInt8] = []
    private var count = 0
    private var spare: [[UInt8]] = []

    mutating func append(_ record: Append) {
        let isFull = bytes.count + record.sizeBytes + Self.overheadBytes > RecordBatch.maximumBytes
        if isFull || count == RecordBatch.maximumRecords { close() }
        let valueLength = record.value.map { $0.count + 1 } ?? 0
        length(record.key.count)
        length(record.headers.encoded.count)
        length(valueLength)
        bytes.append(contentsOf: record.key)
        bytes.append(contentsOf: record.headers.encoded)
        if let value = record.value { bytes.append(contentsOf: value) }
        count += 1
    }

    /// Ends the batch at hand; what was gathered stands in `closed`, in order.
    mutating func close() {
        guard count > 0 else { return }
        let hash = bytes.withUnsafeBytes(XXH64.hash)
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: hash >> shift)) }
        closed.append((count, bytes))
        bytes = spare.popLast() ?? []
        count = 0
    }

    /// Forgets what was gathered.
    mutating func removeAll() {
        for batch in closed.suffix(Self.keptBuffers - spare.count) { spare.append(batch.bytes) }
        closed.removeAll()
        for index in spare.indices { spare[index].removeAll(keepingCapacity: true) }
        bytes.removeAll(keepingCapacity: true)
        count = 0
    }

    private mutating func length(_ value: Int) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// A batch being read: the place of the next record in it. Records share the batch's buffer.
struct RecordBatchCursor {
    private let bytes: [UInt8]
    private let end: Int
    private let source: TopicPartition
    private let timestampMilliseconds: Int64
    private var at = 0
    private(set) var offset: Int64
    /// The offset after the last record.
    let endOffset: Int64

    var isAtEnd: Bool { offset == endOffset }

    /// Checks the whole batch against its checksum.
    init(
        bytes: [UInt8], source: TopicPartition, base: Int64, count: Int64, timestampMilliseconds: Int64
    ) throws(RecordBatch.Damaged) {
        guard bytes.count > RecordBatch.checksumBytes, count > 0 else { throw RecordBatch.Damaged() }
        self.bytes = bytes
        self.source = source
        self.timestampMilliseconds = timestampMilliseconds
        (offset, endOffset) = (base, base + count)
        end = bytes.count - RecordBatch.checksumBytes
        let end = end
        let isWhole = bytes.withUnsafeBytes { buffer in
            XXH64.hash(UnsafeRawBufferPointer(rebasing: buffer[..<end]))
                == UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        }
        guard isWhole else { throw RecordBatch.Damaged() }
    }

    /// Appends records from `first` on, until about `budget` bytes of keys and values are spent; at least one.
    mutating func read(
        from first: Int64, into records: inout [LogRecord], budget: inout Int
    ) throws(RecordBatch.Damaged) {
        var delivered = false
        while offset < endOffset, !delivered || budget > 0 {
            let keyLength = try length()
            let headersLength = try length()
            let valueLength = try length()
            let keyEnd = at + keyLength
            let headersEnd = keyEnd + headersLength
            let next = headersEnd + max(valueLength - 1, 0)
            guard next <= end, !isAtEnd else { throw RecordBatch.Damaged() }
            if offset >= first {
                records.append(
                    LogRecord(
                        source: source, offset: offset, timestampMilliseconds: timestampMilliseconds,
                        key: bytes[at..<keyEnd], headers: Headers(encoded: bytes[keyEnd..<headersEnd]),
                        value: valueLength == 0 ? nil : bytes[headersEnd..<next]))
                budget -= next - at - headersLength
                delivered = true
            }
            at = next
            offset += 1
        }
        guard !isAtEnd || at == end else { throw RecordBatch.Damaged() }
    }

    /// At most five bytes: no length in a batch passes 2^35.
    private mutating func length() throws(RecordBatch.Damaged) -> Int {
        var value = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            guard at < end else { throw RecordBatch.Damaged() }
            let byte = bytes[at]
            at += 1
            value |= Int(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw RecordBatch.Damaged()
    }
}
