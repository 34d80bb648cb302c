/// Why a client cannot reach Kafka. librdkafka makes no error of a wrong certificate, password or protocol: it logs, and
/// tries again for ever. Its last line is all there is to go by.
enum KafkaDiagnosis {
    /// One line for the operator: what is wrong, what to do, and the client's own words.
    static func unreachable(brokers: String, after seconds: Int64, lastLine: String, failure: String) -> String {
        let words = lastLine.isEmpty ? failure : lastLine
        return "Kafka at \(brokers) is not usable after \(seconds) s: \(cause(words)) (\(words))"
    }

    private static func cause(_ words: String) -> String {
        func says(_ texts: String...) -> Bool {
            texts.contains { words.lowercased().contains($0) }
        }
        if says("certificate verify failed", "unable to get local issuer", "self signed", "self-signed") {
            return "its certificate is not signed by ssl.ca.location, or names another host"
        }
        if says("bad certificate", "certificate required", "handshake failure", "unknown ca", "certificate unknown") {
            return "it wants a client certificate it knows: check ssl.certificate.location and ssl.key.location"
        }
        if says("authentication fail", "sasl authentication", "invalid credentials") {
            return "it refuses the log-in: check sasl.mechanism, user and password"
        }
        if says("security.protocol", "wrong version number", "ssl handshake failed", "unexpected message", "sasl mech")
        {
            return "it speaks another protocol: check security.protocol"
        }
        if says("connection refused") { return "nothing listens there: is Kafka running, and the port right?" }
        if says("failed to resolve", "name or service not known", "temporary failure in name resolution") {
            return "the host name is unknown"
        }
        if says("authorization", "not authorized") { return "it refuses this client's rights" }
        if says("no route", "network is unreachable", "timed out", "timeout", "host is down") {
            return "no answer: check the network and the port"
        }
        return "no broker answered"
    }
}
