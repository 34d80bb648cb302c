package import Model
import Sealing

/// How a file is understood, and what comes of all its rows: shown before anything is published.
package struct Inspection: Sendable {
    /// Gets bytes of JSON lines, some at a time.
    package typealias Sink = ([UInt8]) throws -> Void

    package let analysis: FileAnalysis
    /// What the operator said of it.
    let given: ReadingSettings
    package private(set) var counts = FileEvent.Counts()
    /// Records of each table, of all parts one after the other.
    package private(set) var recordsOfTable: [UInt64]
    package private(set) var doubtfulLines: UInt64 = 0
    /// Records with each exposure, in the order of the bits.
    package private(set) var exposed = [UInt64](repeating: 0, count: Exposures.names.count)
    package private(set) var remarks: [String: UInt64] = [:]
    package private(set) var nirStates: [String: UInt64] = [:]
    /// Records by controller, masked where it is no code.
    package private(set) var controllers: [String: UInt64] = [:]

    /// Reads the whole file. `records` and `rejected` get personal data; leave them out unless asked for.
    package init(
        _ source: any ByteSource, _ settings: ReadingSettings, records: Sink? = nil, rejected: Sink? = nil
    ) throws {
        given = settings
        analysis = try FileAnalysis(source, settings)
        try analysis.requireMapped()
        recordsOfTable = RowStream.tables(analysis.proposed).map { _ in 0 }
        var reader = try RecordReader(source, analysis.proposed)
        var (accepted, refused) = (JSONLine(), JSONLine())
        reading: while true {
            switch try reader.next() {
            case .record:
                let record = reader.record
                count(record)
                recordsOfTable[reader.table] += 1
                if let records {
                    accepted.write(record)
                    try Inspection.pour(&accepted, into: records, atLeast: 64 * 1024)
                }
            case .rejection(let rejection):
                if let rejected {
                    refused.write(rejection)
                    try Inspection.pour(&refused, into: rejected, atLeast: 64 * 1024)
                }
            case .end: break reading
            }
        }
        if let records { try Inspection.pour(&accepted, into: records, atLeast: 0) }
        if let rejected { try Inspection.pour(&refused, into: rejected, atLeast: 0) }
        (counts, doubtfulLines) = (reader.counts, reader.doubtfulLines)
    }

    /// Tables with rows, none of which names a person, by their place among all.
    /// `key`: the column that may tell whose the rows are, where they tell of health.
    var nameless: [(name: String, rows: UInt64, key: String?)] {
        let tables = analysis.parts.flatMap { part in
            part.tables.isEmpty
                ? [(PartAnalysis.Table(name: "", evidence: [], rows: 0), nil)]
                : part.tables.indices.map { (part.tables[$0], key(of: $0, part)) }
        }
        return zip(tables, recordsOfTable).enumerated().compactMap { index, found in
            let ((table, key), records) = found
            guard table.rows > 0, records == 0 else { return nil }
            return (table.name.isEmpty ? "\(index + 1)" : table.name, table.rows, key)
        }
    }

    private func key(of table: Int, _ part: PartAnalysis) -> String? {
        guard table < part.part.tables.count else { return nil }
        let columns = part.part.tables[table]
        let tells: Set<ColumnField> = [.health, .testResult, .treatment, .comment]
        guard columns.contains(where: { tells.contains($0.field) }),
            let key = columns.firstIndex(where: { $0.field == .localID && $0.kind != "id" && $0.kind != "request" })
        else { return nil }
        return shownHeader(part.tables[table].evidence, part.part.format).words(key)
    }

    /// The words over a table's columns, for showing.
    func shownHeader(_ evidence: [ColumnEvidence], _ format: Format) -> ShownHeader {
        ShownHeader(evidence, format, referenceYear: analysis.proposed.referenceYear)
    }

    private static func pour(_ line: inout JSONLine, into sink: Sink, atLeast size: Int) throws {
        guard line.bytes.count >= size else { return }
        try sink(line.bytes)
        line.removeAll()
    }

    /// A code as it is, of other texts the form alone: a row out of joint may hold anybody's name there.
    private static func shown(_ controller: ArraySlice<UInt8>) -> String {
        let text = controller.isEmpty ? "-" : String(decoding: controller, as: UTF8.self)
        return CasePseudonyms.isControllerCode(text) ? text : Mask.text(text.utf8.span)
    }

    private mutating func count(_ record: borrowing Record) {
        for bit in 0..<exposed.count where record.exposures.rawValue & 1 << UInt32(bit) != 0 { exposed[bit] += 1 }
        for remark in record.values(.remark) { remarks[String(decoding: remark, as: UTF8.self), default: 0] += 1 }
        if let state = record.text(.nirState) { nirStates[state, default: 0] += 1 }
        if controllers.count < 1000 { controllers[Inspection.shown(record[.controller] ?? []), default: 0] += 1 }
    }
}
