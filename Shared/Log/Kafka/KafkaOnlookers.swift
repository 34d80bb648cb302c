import KafkaShim
import Synchronization

/// Consumers that name a group and never join it: what the group has committed can be asked of them. Kept, since each
/// connects anew. (librdkafka 2.0.2 has a request for it that needs no consumer; from a producer it gets no answer.)
final class KafkaOnlookers: Sendable {
    private struct Clients: @unchecked Sendable {  // reached through the mutex alone
        var byGroup: [String: KafkaClient] = [:]
    }

    private let properties: KafkaProperties
    private let clients = Mutex(Clients())

    init(_ properties: KafkaProperties) { self.properties = properties }

    /// Negative where there is none.
    func committed(by group: String, _ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64] {
        try clients.withLock { (clients) throws(LogError) in
            let client: KafkaClient
            if let known = clients.byGroup[group] {
                client = known
            } else {
                client = try KafkaClient(.member, properties.onlooker(group: group))
                clients.byGroup[group] = client
            }
            return try KafkaOffsets.ask(partitions, -1_001, "group \(group): asking for its positions") {
                kafka_member_committed(client.handle, $0, 10_000, $1)
            }
        }
    }
}
