/// The settings of Vigie's topics in Kafka: with what they are made, and what is wrong with others.
struct KafkaTopicSettings {
    typealias Setting = KafkaAddress.Property

    private let values: [String: String]

    /// `text`: lines `name=value`, as Kafka tells them.
    init(_ text: String) {
        values = text.split(separator: "\n").reduce(into: [:]) { values, line in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
        }
    }

    /// The log is the only store: nothing leaves it by age or size.
    static let made = [
        Setting(name: "cleanup.policy", value: "delete"), Setting(name: "retention.ms", value: "-1"),
        Setting(name: "retention.bytes", value: "-1"),
        Setting(name: "max.message.bytes", value: "\(KafkaProperties.recordBytes * 2)"),
    ]

    /// What would lose records, or refuse some, one line each. A setting that Kafka does not tell is not judged.
    var faults: [String] {
        var faults: [String] = []
        func judge(_ name: String, _ isRight: (String) -> Bool, _ right: String, _ why: String) {
            guard let value = values[name], !isRight(value) else { return }
            faults.append("\(name) is \(value) where \(right) is needed: \(why)")
        }
        for name in ["retention.ms", "retention.bytes"] {
            judge(name, { $0 == "-1" }, "-1", "Kafka would delete what is the only store")
        }
        judge("cleanup.policy", { $0 == "delete" }, "delete", "compaction would drop all but the last of each key")
        judge(
            "max.message.bytes", { Int($0).map { $0 >= KafkaProperties.recordBytes } ?? false },
            "\(KafkaProperties.recordBytes) or more", "large records would be refused")
        judge(
            "unclean.leader.election.enable", { $0 == "false" }, "false",
            "committed records could be lost with a broker")
        return faults
    }
}
