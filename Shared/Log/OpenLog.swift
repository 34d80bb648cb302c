/// How long a member may be silent before its partitions move, and how long to wait for the log at the start.
package struct LogTimeouts: Sendable {
    package var session: Duration = .seconds(30)
    package var start: Duration = .seconds(60)

    package init() {}
}

/// Opens `sqlite:PATH` (created if missing, its folder is not) or `kafka://HOST:PORT,HOST:PORT?property=value&…`
/// (any librdkafka property). Fatal with a line that says what to do if it cannot be used.
package func openLog(_ url: String, timeouts: LogTimeouts = LogTimeouts()) throws(LogError) -> any Log {
    if url.hasPrefix("sqlite:") {
        let path = String(url.dropFirst("sqlite:".count))
        guard !path.isEmpty else { throw LogError(.fatal, "VIGIE_LOG: no path after sqlite:, as in sqlite:vigie.log") }
        return try SQLiteLog(path: path, timeouts: timeouts)
    }
    if url.hasPrefix("kafka://") {
        return try KafkaLog(url, timeouts: timeouts)
    }
    // Only the scheme is shown: a password may follow.
    throw LogError(.fatal, "VIGIE_LOG: \(url.prefix { $0 != ":" }) is neither sqlite:PATH nor kafka://HOST:PORT")
}
