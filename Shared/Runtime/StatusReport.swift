package import Model

/// What the status pages say. Plain text; metrics in Prometheus' exposition format, names prefixed `vigie_`.
package struct StatusReport: Sendable {
    private let services: [ServiceStatus]
    private let clock: @Sendable () -> Timestamp

    /// A loop that has not turned for this long is not healthy: as long as its membership is kept alive while it
    /// computes (`LogMember.poll`).
    private let stallMilliseconds: Int64 = 300_000

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
        case .restoring: "restoring from the log: \(values.restore.isEmpty ? "begun" : values.restore)"
        case .stopped: "stopped"
        case .ready, .standby: unhealthy(service)
        }
    }

    private var metrics: String {
        var page = MetricsPage()
        let all = services.map { (name: $0.name, values: $0.current) }
        func family(
            _ name: String, _ type: String, _ help: String, _ value: (ServiceStatus.Values) -> Double?
        ) {
            page.family(
                name, type, help,
                all.compactMap { service in value(service.values).map { ([("service", service.name)], $0) } })
        }
        func byTopic(_ name: String, _ help: String, _ counts: (ServiceStatus.Values) -> [String: UInt64]) {
            page.family(
                name, "counter", help,
                all.flatMap { service in
                    counts(service.values).sorted { $0.key < $1.key }.map {
                        ([("service", service.name), ("topic", $0.key)], Double($0.value))
                    }
                })
        }
        byTopic("records_consumed_total", "Records folded.") { $0.consumed }
        byTopic("records_produced_total", "Records committed.") { $0.produced }
        page.family(
            "transactions_total", "counter", "Transactions by outcome.",
            all.flatMap { service in
                [("committed", service.values.committed), ("aborted", service.values.aborted)].map {
                    ([("service", service.name), ("outcome", $0.0)], Double($0.1))
                }
            })
        family("transaction_duration_seconds_sum", "counter", "Time spent appending and committing.") {
            Double($0.commitMilliseconds) / 1000
        }
        family("rebuilds_total", "counter", "Times the state was built anew after a refusal.") { Double($0.rebuilds) }
        family("rebalances_total", "counter", "Changes of the partitions owned.") { Double($0.rebalances) }
        family("partitions_owned", "gauge", "Partitions whose work is this instance's.") { Double($0.owned) }
        family("consumer_lag_records", "gauge", "Records not yet folded, looked up every 10 s.") { Double($0.lag) }
        family("state_restore_seconds", "gauge", "Duration of the last replay.") { $0.restoreSeconds }
        family("ready", "gauge", "1 when ready or standby.") { $0.state == .ready || $0.state == .standby ? 1 : 0 }
        family("last_commit_timestamp_seconds", "gauge", "When the last transaction was committed.") {
            $0.lastCommit.map { Double($0.milliseconds) / 1000 }
        }
        page.family("build_info", "gauge", "The version running.", [([("version", ServiceMain.version)], 1)])
        for service in all {
            for (name, value) in service.values.figures {
                page.family(
                    "\(service.name)_\(name)", name.hasSuffix("_total") ? "counter" : "gauge", nil, [([], value)])
            }
        }
        return page.text
    }
}
