package import Model

/// What the status pages say. Plain text; metrics in Prometheus' exposition format, names prefixed `vigie_`.
package struct StatusReport: Sendable {
    private let services: [ServiceStatus]
    private let clock: @Sendable () -> Timestamp

    /// A loop that has not ticked for this long is not healthy. Above the longest piece of work.
    private let stallMilliseconds: Int64 = 60_000

    package init(_ services: [ServiceStatus], clock: @escaping @Sendable () -> Timestamp = Clock.now) {
        (self.services, self.clock) = (services, clock)
    }

    package func answer(_ path: String) -> (status: Int, body: String) {
        switch path {
        case "/healthz": page(fault: unhealthy)
        case "/readyz": page(fault: unready)
        case "/metrics": (200, metrics)
        default: (404, "there are /healthz, /readyz and /metrics\n")
        }
    }

    private func page(fault: (ServiceStatus) -> String?) -> (status: Int, body: String) {
        let faults = services.compactMap { service in fault(service).map { "\(service.name): \($0)" } }
        return faults.isEmpty ? (200, "ok\n") : (503, faults.joined(separator: "\n") + "\n")
    }

    private func unhealthy(_ service: ServiceStatus) -> String? {
        let values = service.current
        guard let tick = values.lastTick else { return nil }  // still starting, which is bounded by itself
        let silence = clock().milliseconds - tick.milliseconds
        return silence > stallMilliseconds ? "the loop has not turned for \(silence / 1000) s" : nil
    }

    private func unready(_ service: ServiceStatus) -> String? {
        let values = service.current
        return switch values.state {
        case .starting: "waiting for the log"
        case .restoring: "restoring from the log, \(values.applied) events so far"
        case .stopped: "stopped"
        case .ready, .standby: unhealthy(service)
        }
    }

    private var metrics: String {
        var lines: [String] = []
        func family(_ name: String, _ type: String, _ value: (ServiceStatus.Values) -> Double?) {
            lines.append("# TYPE vigie_\(name) \(type)")
            for service in services {
                if let value = value(service.current) {
                    lines.append("vigie_\(name){service=\"\(service.name)\"} \(StatusReport.text(value))")
                }
            }
        }
        family("records_consumed_total", "counter") { Double($0.applied) }
        family("records_produced_total", "counter") { Double($0.produced) }
        family("transactions_total", "counter") { Double($0.transactions) }
        family("rebuilds_total", "counter") { Double($0.rebuilds) }
        family("partitions_owned", "gauge") { Double($0.owned) }
        family("ready", "gauge") { $0.state == .ready || $0.state == .standby ? 1 : 0 }
        family("last_commit_timestamp_seconds", "gauge") { $0.lastCommit.map { Double($0.milliseconds) / 1000 } }
        for service in services {
            for (name, value) in service.current.figures {
                lines.append("# TYPE vigie_\(service.name)_\(name) \(name.hasSuffix("_total") ? "counter" : "gauge")")
                lines.append("vigie_\(service.name)_\(name) \(StatusReport.text(value))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
