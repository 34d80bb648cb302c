internal import Files
internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// All that a folder of outputs holds of a case: what it amounts to, the audit log, the summary.
enum CaseOutputs {
    /// Throws, all written, where not all is accounted for.
    static func write(
        _ watch: CaseWatch, _ key: CaseKey, home: String, log: any Log, to folder: String,
        since start: ContinuousClock.Instant, _ console: Console
    ) throws -> Summary {
        let partitions = try log.partitions()
        let progress = console.progress("writing", total: watch.resolved.map { Int($0.persons) }, unit: "people")
        let totals = try CaseExport.write(log, partitions: partitions, key: key, watch: watch, to: folder) {
            progress.update($0)
        }
        if Files.kind(of: "\(home)/audit") == .folder {
            try Files.linkTree("\(home)/audit", to: "\(folder)/audit")
        }
        progress.finish(Int(totals.persons))
        let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
        let summary = Summary(watch, totals, key: key, parts: Int(partitions[.person] ?? 0), seconds: seconds)
        let file = try OutputFile("\(folder)/summary.json")
        try file.write(try JSON.encode(summary) + [0x0a])
        try file.close()
        try console.show(summary, summary.text + "outputs in \(folder)\n")
        guard summary.faults.isEmpty else {
            throw CommandFailure("not all is accounted for: \(summary.faults[0])")
        }
        return summary
    }
}
