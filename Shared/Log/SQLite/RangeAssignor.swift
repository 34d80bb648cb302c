/// Who owns what: each topic's partitions in runs of near equal length over its subscribers in the order of their
/// names, the first ones taking one more (Kafka's RangeAssignor with static members). Members with the same topics so
/// get equal numbers of each.
enum RangeAssignor {
    /// `members` in any order, names unique; `partitions` holds each subscribed topic.
    static func owned(
        by instance: String, members: [(instance: String, topics: [String])], partitions: [String: Int32]
    ) -> Set<TopicPartition> {
        var owned: Set<TopicPartition> = []
        let topics = members.first { $0.instance == instance }?.topics ?? []
        for topic in topics {
            let subscribers = members.filter { $0.topics.contains(topic) }.map(\.instance).sorted()
            guard let place = subscribers.firstIndex(of: instance), let count = partitions[topic] else { continue }
            let (each, extra) = Int(count).quotientAndRemainder(dividingBy: subscribers.count)
            let first = place * each + min(place, extra)
            for partition in first..<first + each + (place < extra ? 1 : 0) {
                owned.insert(TopicPartition(topic, Int32(partition)))
            }
        }
        return owned
    }
}
