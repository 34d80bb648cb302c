import Audit
import Foundation
import Log
import Model
import Runtime
import Sealing

/// Entries a second into the audit log and through its check: `AuditBenchmark [ENTRIES] [FOLDER]`.
let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000
let folder =
    CommandLine.arguments.count > 2
    ? CommandLine.arguments[2] : NSTemporaryDirectory() + "vigie-audit-benchmark-\(getpid())"
defer { try? FileManager.default.removeItem(atPath: folder) }

/// Events of the kind there are most of: one person each, about 600 bytes of sealed value.
func events(_ range: Range<Int>) -> [LogRecord] {
    let source = TopicPartition(Topic.person.rawValue, 0)
    let value = [UInt8](repeating: 0xa5, count: 600)
    let time = Timestamp(milliseconds: 1_772_000_000_000)
    return range.map { index in
        let id = PersonID(high: UInt64(index), low: 1)
        var headers: Headers = [
            "ce_specversion": "1.0", "ce_id": "\(id)/1", "ce_type": EventType.personResolved.rawValue,
            "ce_source": "/vigie/match", "ce_time": time.description,
            "content-type": "application/vnd.vigie.sealed", "case": "c1",
        ]
        for (name, text) in [
            ("epoch", "1"), ("founder", "1/\(index)"), ("sure", "certain"), ("tier", "medium"),
            ("controllers", "LAB01,LAB02"), ("categories", "name,birthDate,nir,address,phone"), ("records", "2"),
            ("commitment", SHA256.digest(id.utf8).hexadecimal),
        ] { headers.append(name, text) }
        return LogRecord(
            source: source, offset: Int64(index), timestampMilliseconds: time.milliseconds, key: id.utf8[...],
            headers: headers, value: value[...])
    }
}

/// Wall and processor time spent in one phase.
struct Spent {
    var wall = Duration.zero
    var processor = 0.0

    mutating func measure(_ body: () throws -> Void) rethrows {
        let before = Spent.processorSeconds
        wall += try ContinuousClock().measure(body)
        processor += Spent.processorSeconds - before
    }

    static var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }

    func report(_ what: String, _ count: Int) {
        let seconds = Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18
        let each = processor / Double(count) * 1e6
        print(
            "\(what): \(count) in \(String(format: "%.2f", seconds)) s, \(Int(Double(count) / seconds)) a second, "
                + "\(String(format: "%.2f", each)) us of processor each")
    }
}

try MasterSecret.create(home: folder)
let caseID = CaseID("c1")
if let caseID {
    _ = try Keyring(home: folder, master: try MasterSecret.load(home: folder, environment: [:])).loadOrCreate(caseID)
}
let log = try openLog("sqlite:\(folder)/vigie.db")
try log.create(Topic.allCases.map { TopicSpecification(name: $0.rawValue, partitions: $0.isPartitioned ? 6 : 1) })
let settings = try Settings(
    ["--home", folder, "--log-format", "json"], options: AuditService.options, environment: [:])
var service = try AuditService(try ServiceMain.connect(settings, Journal(service: "audit", format: .json)))
_ = try service.assign([TopicPartition(Topic.finding.rawValue, 0)])

let batch = 100_000
var now = Timestamp(milliseconds: 1_772_000_000_000)
var (applied, published, verified) = (Spent(), Spent(), Spent())
for start in stride(from: 0, to: count, by: batch) {
    let records = events(start..<min(start + batch, count))
    try applied.measure { for record in records { try service.apply(record) } }
    now = now + .seconds(10)
    try published.measure { _ = try service.work(at: now) }
}
applied.report("folded, hashed, written", count)
published.report("of it, a durable checkpoint every \(batch)", count)
let home = LogHome(folder)
let verification = LogVerification(folder: home.folder, key: try home.publishedKey())
try verified.measure { _ = try verification.run() }
verified.report("verified", count)
