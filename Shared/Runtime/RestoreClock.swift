internal import Model

/// Times one replay of the log, from an assignment to its end.
struct RestoreClock {
    private let start: Timestamp
    private var end: Timestamp?
    /// Records applied so far.
    var applied = 0

    init(_ start: Timestamp) { self.start = start }

    /// Whether this call ended it; later ones change nothing.
    mutating func finish(at now: Timestamp) -> Bool {
        guard end == nil else { return false }
        end = now
        return true
    }

    var seconds: Double { Double((end ?? start).milliseconds - start.milliseconds) / 1000 }

    /// `1200 events applied, 300 to go, about 2 s`
    func progress(at now: Timestamp, behind: Int64) -> String {
        let seconds = Double(now.milliseconds - start.milliseconds) / 1000
        let rate = seconds > 0 ? Double(applied) / seconds : 0
        let left = rate > 0 ? ", about \(Int64((Double(behind) / rate).rounded(.up))) s" : ""
        return "\(applied) events applied, \(behind) to go\(left)"
    }
}
