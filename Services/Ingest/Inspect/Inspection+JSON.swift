private import FoundationEssentials
import Model

extension Inspection {
    private struct Report: Encodable {
        struct Column: Encodable {
            /// From 1, over all tables.
            var table: Int
            var column: Int
            var header: String?
            var field: String
            var kind: String?
            var dateOrder: String?
            var filled: Int
            var seen: Int
            var evidence: String
            var samples: [String]
        }
        struct Hypothesis: Encodable {
            var delimiter: String
            var fields: Int
            var shareOfLines: Double
            var shareTyped: Double
        }
        struct Dialect: Encodable {
            var delimiter: String
            var quote: String
            var backslash: Bool
            var entities: Bool
            var fields: Int
            var ragged: Bool
            var hasHeader: Bool
        }

        struct Table: Encodable {
            /// In the archive, from 1; 0 where the file is none.
            var file: Int
            var format: String
            var name: String
            var rows: UInt64
            /// Of its rows, those that name or reach someone.
            var records: UInt64
        }

        struct LeftOut: Encodable {
            var file: Int
            var reason: String?
        }

        /// Of the first file.
        var format: String
        var container: String
        /// Of the health words.
        var lexicon: Int
        var tables: [Table]
        /// Files of the archive that are not read.
        var leftOut: [LeftOut]
        var notes: [String]
        /// Rows with identities of tests or demonstrations; whether all of it is taken for made up.
        var testIdentities: UInt64
        var test: Bool
        var bytes: UInt64
        var encoding: String
        var encodingEvidence: String
        var doubtfulLines: UInt64
        var dialect: Dialect
        var hypotheses: [Hypothesis]
        var tied: Bool
        var lines: UInt64
        var counts: FileEvent.Counts
        var exposures: [String: UInt64]
        var nirStates: [String: UInt64]
        var remarks: [String: UInt64]
        var controllers: [String: UInt64]
        var columns: [Column]
    }

    /// The same as `text`, for machines.
    package var report: any Encodable {
        let understanding = analysis.proposed
        let dialect = understanding.layout.dialect
        var exposures: [String: UInt64] = [:]
        for (bit, count) in exposed.enumerated() where count > 0 { exposures[Exposures.names[bit]] = count }
        let parts = analysis.parts
        var first = 0
        let tables = parts.flatMap { part in
            defer { first += max(part.tables.count, 1) }
            return part.tables.enumerated().map { index, table in
                Report.Table(
                    file: part.part.entry, format: part.part.format.rawValue, name: table.name, rows: table.rows,
                    records: recordsOfTable[first + index])
            }
        }
        let report = Report(
            format: understanding.parts[0].format.rawValue, container: understanding.container.rawValue,
            lexicon: HealthWords.version, tables: tables,
            leftOut: analysis.leftOut.map { .init(file: $0.entry, reason: $0.reason) },
            notes: analysis.parts.compactMap(\.note),
            testIdentities: analysis.testIdentities, test: analysis.isTest,
            bytes: analysis.bytes, encoding: analysis.encoding.main.rawValue,
            encodingEvidence: analysis.encoding.evidence,
            doubtfulLines: doubtfulLines,
            dialect: .init(
                delimiter: Ingest.Dialect.name(of: dialect.delimiter), quote: dialect.quote.rawValue,
                backslash: dialect.backslash, entities: dialect.entities, fields: dialect.width, ragged: dialect.ragged,
                hasHeader: !understanding.layout.headerBytes.isEmpty),
            hypotheses: analysis.hypotheses.map {
                .init(
                    delimiter: Ingest.Dialect.name(of: $0.delimiter), fields: $0.width, shareOfLines: $0.share,
                    shareTyped: $0.typed)
            },
            tied: analysis.parts.contains { !$0.tied.isEmpty }, lines: analysis.lines, counts: counts,
            exposures: exposures,
            nirStates: nirStates, remarks: remarks, controllers: controllers,
            columns: columns)
        return report
    }

    private var columns: [Report.Column] {
        let tables = analysis.parts.flatMap { part in
            zip(part.part.tables, part.tables).map { ($0, $1.evidence, shownHeader($1.evidence, part.part.format)) }
        }
        return tables.enumerated().flatMap { table, found in
            found.0.enumerated().map { index, column in
                let evidence = found.1[index]
                return .init(
                    table: table + 1, column: index + 1, header: found.2.words(index), field: column.field.rawValue,
                    kind: column.kind, dateOrder: column.dateOrder?.rawValue, filled: evidence.filled,
                    seen: evidence.seen, evidence: found.2.why(index), samples: evidence.samples)
            }
        }
    }

    /// The report as JSON.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self)
    }
}
