import Log
import Model
import Runtime
import Testing

private let now = Timestamp(milliseconds: 1_613_952_000_000)

private func report(_ change: (inout ServiceStatus.Values) -> Void) -> StatusReport {
    let status = ServiceStatus(name: "match")
    status.update(change)
    return StatusReport([status]) { now }
}

@Test func aServiceIsReadyOnlyOnceItsStateIsRestored() {
    #expect(report { _ in }.answer("/readyz") == (503, "match: waiting for the log\n"))
    let restoring = report {
        $0.state = .restoring
        $0.restore = "10 events applied, 5 to go, about 1 s"
    }
    #expect(
        restoring.answer("/readyz")
            == (503, "match: restoring from the log: 10 events applied, 5 to go, about 1 s\n"))
    #expect(restoring.answer("/healthz") == (200, "ok\n"))
    for state in [ServiceStatus.State.ready, .standby] {
        let ready = report {
            $0.state = state
            $0.lastTick = now
        }
        #expect(ready.answer("/readyz") == (200, "ok\n"))
    }
    #expect(report { $0.state = .stopped }.answer("/readyz") == (503, "match: stopped\n"))
}

@Test func aLoopThatNoLongerTurnsIsNeitherHealthyNorReady() {
    let stuck = report {
        $0.state = .ready
        $0.lastTick = Timestamp(milliseconds: now.milliseconds - 301_000)
    }
    #expect(stuck.answer("/healthz") == (503, "match: the loop has not turned for 301 s\n"))
    #expect(stuck.answer("/readyz").status == 503)
}

@Test func metricsAreInPrometheusTextFormat() {
    let page = report {
        $0.state = .ready
        $0.consumed = ["vigie.record": 12, "vigie.file": 3]
        $0.committed = 2
        $0.commitMilliseconds = 1500
        $0.lag = 4
        $0.lastCommit = now
        $0.figures = [("shards_scored_total", 6), ("resolved_share", 0.25)]
    }.answer("/metrics")
    #expect(page.status == 200)
    let lines = page.body.split(separator: "\n").map(String.init)
    for line in [
        #"vigie_records_consumed_total{service="match",topic="vigie.file"} 3"#,
        #"vigie_records_consumed_total{service="match",topic="vigie.record"} 12"#,
        #"vigie_transactions_total{service="match",outcome="committed"} 2"#,
        #"vigie_transaction_duration_seconds_sum{service="match"} 1.5"#,
        #"vigie_consumer_lag_records{service="match"} 4"#,
        #"vigie_last_commit_timestamp_seconds{service="match"} 1613952000"#,
        #"vigie_ready{service="match"} 1"#,
        "# TYPE vigie_match_shards_scored_total counter", "vigie_match_shards_scored_total 6",
        "# TYPE vigie_match_resolved_share gauge", "vigie_match_resolved_share 0.25",
    ] {
        #expect(lines.contains(line), "\(line)")
    }
    // Each family is described once, before its samples.
    let described = lines.filter { $0.hasPrefix("# TYPE") }
    #expect(Set(described).count == described.count)
    for line in lines where !line.hasPrefix("#") {
        #expect(line.wholeMatch(of: /vigie_[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[0-9.e+-]+/) != nil)
    }
}

@Test func anythingElseIsNotFound() { #expect(report { _ in }.answer("/secrets").status == 404) }
