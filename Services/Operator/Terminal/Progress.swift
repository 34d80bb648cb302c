/// How far a stage is: rate, share and time left. A bar redrawn ten times a second on a terminal, else a line now and
/// then, so that a log stays readable. Owned by one thread.
final class Progress {
    enum Style: Sendable, Equatable {
        case bar(columns: Int)
        case lines
        case none
    }

    private let label: String
    private var total: Int?
    private let unit: String
    private let style: Style
    private let write: (String) -> Void
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var last: ContinuousClock.Instant?
    private var done = 0

    init(_ label: String, total: Int?, unit: String, style: Style, write: @escaping (String) -> Void) {
        (self.label, self.total, self.unit, self.style, self.write) = (label, total, unit, style, write)
        start = clock.now
    }

    /// `done` never falls. The total may become known, or grow, on the way.
    func update(_ done: Int, total: Int? = nil) {
        self.done = done
        if let total { self.total = total }
        let now = clock.now
        if done == 0, style == .lines { return }
        let pause: Duration = style == .lines ? .seconds(5) : .milliseconds(100)
        guard now - (last ?? start) >= pause else { return }
        last = now
        draw(now, isEnd: false)
    }

    /// The stage is over; its last line stays, and `note` with it.
    func finish(_ done: Int? = nil, note: String? = nil) {
        if let done { self.done = done }
        draw(clock.now, isEnd: true, note: note.map { "  \($0)" } ?? "")
    }

    private func draw(_ now: ContinuousClock.Instant, isEnd: Bool, note: String = "") {
        let elapsed = now - start
        switch style {
        case .none: return
        case .lines: write(Progress.line(label, done, total, unit, elapsed, isEnd: isEnd) + note + "\n")
        case .bar(let columns):
            let text = Progress.line(label, done, total, unit, elapsed, isEnd: isEnd)
            let bar = isEnd ? "" : Progress.bar(done, total, width: columns - text.count - 4)
            write("\r\u{1b}[K" + text + bar + note + (isEnd ? "\n" : ""))
        }
    }

    /// `reading   412 000 rows  58 %  310 000/s  1 s left`; at the end the whole time in place of the rest.
    static func line(
        _ label: String, _ done: Int, _ total: Int?, _ unit: String, _ elapsed: Duration, isEnd: Bool
    ) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var parts = [label.padded(10), "\(Table.grouped(done)) \(unit)"]
        if let total, total > 0, !isEnd { parts.append("\(min(100, done * 100 / total)) %") }
        if rate >= 1 { parts.append("\(Table.grouped(Int(rate)))/s") }
        if isEnd {
            parts.append(duration(seconds))
        } else if let total, rate > 0, total > done {
            parts.append("\(duration(Double(total - done) / rate)) left")
        }
        return parts.joined(separator: "  ")
    }

    static func bar(_ done: Int, _ total: Int?, width: Int) -> String {
        guard let total, total > 0, width >= 10 else { return "" }
        let inner = min(width, 42) - 2
        let full = min(inner, done * inner / total)
        return "  [" + String(repeating: "#", count: full) + String(repeating: ".", count: inner - full) + "]"
    }

    static func duration(_ seconds: Double) -> String {
        if seconds < 10 { return "\(Int(seconds * 10) / 10).\(Int(seconds * 10) % 10) s" }
        let whole = Int(seconds)
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}

extension String {
    /// Filled with spaces on the right.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
