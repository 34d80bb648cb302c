/// `kafka://HOST:PORT,HOST:PORT?property=value&property=value`: brokers, and any property of librdkafka.
/// Values may be percent-encoded. They may hold passwords: never print them.
struct KafkaAddress: Sendable, Equatable {
    let brokers: String
    let properties: [Property]

    struct Property: Sendable, Equatable {
        let name: String
        let value: String
    }

    init(_ url: String) throws(LogError) {
        let scheme = "kafka://"
        guard url.hasPrefix(scheme) else { throw LogError(.fatal, "the log's address does not begin with kafka://") }
        let parts = url.dropFirst(scheme.count).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var brokers = String(parts[0])
        if brokers.hasSuffix("/") { brokers.removeLast() }
        guard !brokers.isEmpty, brokers.split(separator: ",").allSatisfy({ Self.isHostAndPort($0) }) else {
            throw LogError(.fatal, "kafka://\(brokers): expected HOST:PORT, or several separated by commas")
        }
        var properties: [Property] = []
        for field in (parts.count == 2 ? parts[1] : "").split(separator: "&") {
            let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[0].isEmpty, let value = Self.decoded(pair[1]) else {
                throw LogError(.fatal, "kafka://\(brokers): after ? expected property=value&property=value")
            }
            let name = String(pair[0])
            guard !Self.reserved.contains(name) else {
                throw LogError(.fatal, "kafka://\(brokers): \(name) is Vigie's to set; leave it out of the address")
            }
            properties.append(Property(name: name, value: value))
        }
        (self.brokers, self.properties) = (brokers, properties)
    }

    /// What the engine's promises rest on.
    private static let reserved: Set<String> = [
        "bootstrap.servers", "metadata.broker.list", "group.id", "group.instance.id", "transactional.id",
        "enable.idempotence", "acks", "request.required.acks", "isolation.level", "enable.auto.commit",
        "enable.auto.offset.store", "auto.offset.reset", "enable.partition.eof", "partition.assignment.strategy",
        "session.timeout.ms",
    ]

    private static func isHostAndPort(_ text: Substring) -> Bool {
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex else { return false }
        return UInt16(text[text.index(after: colon)...]).map { $0 > 0 } ?? false
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
