import Log
import Synchronization

/// A real log whose writers fail as told, before they do anything: the first commit, or the first append.
final class FaultyLog: Log {
    enum Call: Sendable { case append, commit }

    private let log: any Log
    private let call: Call
    private let code: LogError.Code
    private let left: Atomic<Int>

    init(_ log: any Log, fails call: Call, _ code: LogError.Code, times: Int) {
        (self.log, self.call, self.code) = (log, call, code)
        left = Atomic(times)
    }

    func topics() throws(LogError) -> [String: Int32] { try log.topics() }
    func create(_ topics: [TopicSpecification]) throws(LogError) { try log.create(topics) }
    func reader() throws(LogError) -> any LogReader { try log.reader() }
    func writer(id: String) throws(LogError) -> any LogWriter { Writer(log: self, writer: try log.writer(id: id)) }
    func member(of group: String, instance: String, topics: [String]) throws(LogError) -> any LogMember {
        try log.member(of: group, instance: instance, topics: topics)
    }
    func extent(of partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Range<Int64>] {
        try log.extent(of: partitions)
    }

    func committed(by group: String, _ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64] {
        try log.committed(by: group, partitions)
    }
    func faults(of topic: TopicSpecification, writing: Bool) throws(LogError) -> [String] {
        try log.faults(of: topic, writing: writing)
    }

    private func fail(_ call: Call) throws(LogError) {
        guard call == self.call, left.subtract(1, ordering: .relaxed).newValue >= 0 else { return }
        throw LogError(code, "as the test told")
    }

    private final class Writer: LogWriter {
        let log: FaultyLog
        let writer: any LogWriter

        init(log: FaultyLog, writer: any LogWriter) { (self.log, self.writer) = (log, writer) }

        func append(_ records: [Append]) throws(LogError) {
            try log.fail(.append)
            try writer.append(records)
        }
        func commit(positions: [TopicPartition: Int64], of member: (any LogMember)?) throws(LogError) {
            try log.fail(.commit)
            try writer.commit(positions: positions, of: member)
        }
        func abort() throws(LogError) { try writer.abort() }
        func close() { writer.close() }
    }
}
