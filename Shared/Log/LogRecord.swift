/// One partition of one topic.
package struct TopicPartition: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let topic: String
    package let partition: Int32

    package init(_ topic: String, _ partition: Int32) { (self.topic, self.partition) = (topic, partition) }

    package static func < (a: Self, b: Self) -> Bool { (a.topic, a.partition) < (b.topic, b.partition) }

    package var description: String { "\(topic)[\(partition)]" }
}

/// A record as it stands in the log. `key`, `headers` and `value` share the buffer of the batch they came in:
/// cheap to pass on, but one kept slice keeps its whole batch; copy what outlives the poll.
package struct LogRecord: Sendable {
    package let source: TopicPartition
    /// Grows within a partition; not dense (a transaction's control records take offsets on Kafka).
    package let offset: Int64
    /// When it was appended, milliseconds since 1970 (UTC).
    package let timestampMilliseconds: Int64
    package let key: ArraySlice<UInt8>
    package let headers: Headers
    /// nil is a tombstone.
    package let value: ArraySlice<UInt8>?

    package init(
        source: TopicPartition, offset: Int64, timestampMilliseconds: Int64, key: ArraySlice<UInt8>, headers: Headers,
        value: ArraySlice<UInt8>?
    ) {
        self.source = source
        self.offset = offset
        self.timestampMilliseconds = timestampMilliseconds
        self.key = key
        self.headers = headers
        self.value = value
    }
}

/// A record to append. Its partition is that of its key (`Partitioner`), as Java's tools choose it, unless it names one.
package struct Append: Sendable {
    package var topic: String
    /// Only for what is about a partition itself, such as a plan's part.
    package var partition: Int32?
    package var key: [UInt8]
    package var headers: Headers
    /// nil is a tombstone.
    package var value: [UInt8]?

    /// What every engine takes: key, headers and value together. Kafka's own limit leaves a little more.
    package static let maximumBytes = 1_000_000

    package var sizeBytes: Int { key.count + headers.encoded.count + (value?.count ?? 0) }

    package init(topic: String, key: [UInt8], headers: Headers = Headers(), value: [UInt8]?, partition: Int32? = nil) {
        (self.topic, self.key, self.headers, self.value) = (topic, key, headers, value)
        self.partition = partition
    }
}

extension Append {
    /// Its partition in a topic that has `partitions`. Kafka would choose one for a number below 0.
    func place(among partitions: Int32) throws(LogError) -> Int32 {
        guard let partition else { return Partitioner.partition(of: key, count: partitions) }
        guard 0..<partitions ~= partition else {
            throw LogError(.fatal, "\(topic)[\(partition)] does not exist; the topic has \(partitions) partitions")
        }
        return partition
    }
}
