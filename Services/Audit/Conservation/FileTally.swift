import Model

/// What the log says of one file: every line ends as exactly one record or one rejection, or is counted as neither.
struct FileTally: Sendable {
    /// What a chunk's visible fields come to.
    struct Chunk: Equatable, Sendable {
        var firstRow: Int64
        var lastRow: Int64
        var records: Int64
    }

    private var chunks: [UInt32: Chunk] = [:]
    private var rejectedRows = Bitmap()
    private(set) var records: Int64 = 0
    private(set) var byController: [String: Int64] = [:]
    private(set) var rejectedByReason: [String: Int64] = [:]
    /// The file's last word.
    private(set) var told: FileEvent?

    var rejections: Int64 { Int64(rejectedRows.count) }

    /// False if this chunk was there before with other fields; the same again changes nothing.
    mutating func chunk(_ index: UInt32, _ chunk: Chunk, byController counts: [(String, Int64)]) -> Bool {
        if let known = chunks[index] { return known == chunk }
        chunks[index] = chunk
        records += chunk.records
        for (controller, count) in counts { byController[controller, default: 0] += count }
        return true
    }

    mutating func rejected(row: UInt32, reason: String) {
        guard rejectedRows.insert(row) else { return }
        rejectedByReason[reason, default: 0] += 1
    }

    mutating func tell(_ event: FileEvent) {
        // Partitions keep order, and a restart may tell an older state again only before the newest was told.
        if told?.state == .completed || told?.state == .failed { return }
        told = event
    }

    /// nil before the file is read to its end.
    func equation(_ file: UInt32) -> Equation? {
        guard let told, told.state == .completed else { return nil }
        let counts = told.counts
        var figures: [String: Int64] = [
            "rows": Int64(counts.rows), "records": records, "rejections": rejections, "lines": Int64(counts.lines),
            "chunks": Int64(chunks.count),
        ]
        for (controller, count) in byController { figures["records.\(controller)"] = count }
        let subject = "file \(file)"
        func broken(_ what: String) -> Equation { Equation(subject, .broken(what), figures) }
        if let lines = told.lines, lines != counts.lines {
            return broken("\(lines) lines, of which \(counts.lines) are accounted for")
        }
        // A chunk's index is used up even if all its rows were rejected, and then there is no such chunk.
        if records > Int64(counts.records) || chunks.count > Int(told.position.chunk) {
            return broken("\(records) records in \(chunks.count) chunks, where \(counts.records) were read")
        }
        if rejections > Int64(counts.rejections) {
            return broken("\(rejections) rows rejected, where \(counts.rejections) were read")
        }
        // A chunk or rejection may still be on its way from another partition.
        if records < Int64(counts.records) || rejections < Int64(counts.rejections) {
            return Equation(subject, .open, figures)
        }
        guard rejectedByReason == counts.rejected.filter({ $0.value > 0 }).mapValues({ Int64($0) }) else {
            return broken("rejections by reason are not those that were read")
        }
        let named = byController.values.reduce(0, +)
        guard byController.isEmpty || named == records else {
            return broken("\(named) records by controller, of \(records)")
        }
        return Equation(subject, .held, figures)
    }
}
