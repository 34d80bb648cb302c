import KafkaShim

/// An error of librdkafka: its code, what to do about it, its words.
struct KafkaFailure: Error {
    let code: Int32
    let kind: Int32
    let text: String

    /// Runs a call of the shim that fills an error and returns its kind; nil on success.
    static func of(_ call: (UnsafeMutablePointer<kafka_error>) -> Int32) -> KafkaFailure? {
        var error = kafka_error()
        guard call(&error) != KAFKA_OK else { return nil }
        return KafkaFailure(error)
    }

    init(_ error: kafka_error) {
        (code, kind) = (error.code, error.kind)
        text = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    init(code: Int32, isFatal: Bool, requiresAbort: Bool, isRetriable: Bool, text: String) {
        (self.code, self.text) = (code, text)
        kind = kafka_kind(code, isFatal ? 1 : 0, requiresAbort ? 1 : 0, isRetriable ? 1 : 0)
    }

    var passes: Bool { kind == KAFKA_RETRY }

    /// What the caller of the log is told. `what` says what was attempted, and on what.
    func logError(_ what: String) -> LogError {
        switch kind {
        case Int32(KAFKA_RETRY): LogError(.retriable, "\(what): \(text)")
        case Int32(KAFKA_ABORT): LogError(.abortable, "\(what): \(text)")
        case Int32(KAFKA_AUTHORISATION):
            LogError(.fatal, "\(what): Kafka refuses this client: \(text); grant its principal the right, then restart")
        default: LogError(.fatal, "\(what): \(text)")
        }
    }
}
