/// Prometheus' text exposition format 0.0.4. Labels are the program's own words: topics, services, outcomes.
struct MetricsPage {
    private(set) var text = ""

    typealias Sample = (labels: [(name: String, value: String)], value: Double)

    /// `name` without the prefix; a family without samples is left out.
    mutating func family(_ name: String, _ type: String, _ help: String?, _ samples: [Sample]) {
        guard !samples.isEmpty else { return }
        if let help { text += "# HELP vigie_\(name) \(help)\n" }
        text += "# TYPE vigie_\(name) \(type)\n"
        for sample in samples {
            let labels = sample.labels.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ",")
            text += "vigie_\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(MetricsPage.number(sample.value))\n"
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
