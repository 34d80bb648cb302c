import Log
import Model

/// What audit has to say, each thing once: findings have ids derived from what they are about, and those that stand in
/// the topic are not published again.
struct FindingBook {
    private struct Due {
        let id: String
        let finding: Finding
    }

    private var published: Set<String> = []
    private var due: [Due] = []
    /// The size of the last checkpoint that was announced.
    private(set) var announced: UInt64 = 0
    private(set) var alarms = 0

    /// At most this many go into one transaction.
    static let batch = 500

    var isEmpty: Bool { due.isEmpty }

    /// Folds in what the topic says. Whether it is about a checkpoint: those have no entry of their own, since each
    /// would call for another checkpoint.
    mutating func apply(_ record: LogRecord) -> Bool {
        if let id = record.headers[EventHeaders.Field.id] { published.insert(id) }
        guard let finding = try? JSON.decode(Finding.self, record.value ?? []),  // what can't be read gets its entry
            finding.kind == .checkpointPublished
        else { return false }
        announced = max(announced, UInt64(finding.figures["size"] ?? 0))
        return true
    }

    mutating func add(_ finding: Finding, id: String) {
        switch finding.kind {
        case .checkpointPublished, .conservationHeld: break
        default: alarms += 1
        }
        due.append(Due(id: id, finding: finding))
    }

    /// The next findings that are not in the topic yet. Call when everything in it has been applied.
    mutating func next(at now: Timestamp) throws -> [Append] {
        var appends: [Append] = []
        while let first = due.first, appends.count < FindingBook.batch {
            due.removeFirst()
            guard published.insert(first.id).inserted else { continue }
            var finding = first.finding
            finding.at = now
            if finding.kind == .checkpointPublished { announced = UInt64(finding.figures["size"] ?? 0) }
            appends.append(try FindingBook.append(finding, id: first.id))
        }
        return appends
    }

    private static func append(_ finding: Finding, id: String) throws -> Append {
        var headers: Headers = [
            EventHeaders.Field.id: id, EventHeaders.Field.type: EventType.finding.rawValue,
            EventHeaders.Field.source: "/vigie/\(AuditService.name)", EventHeaders.Field.time: finding.at.description,
            "ce_specversion": "1.0", "content-type": "application/json",
        ]
        if let caseID = finding.caseID { headers.append(EventHeaders.Field.caseID, caseID.text) }
        return Append(
            topic: Topic.finding.rawValue, key: Array((finding.caseID?.text ?? AuditService.name).utf8),
            headers: headers, value: try JSON.encode(finding))
    }
}
