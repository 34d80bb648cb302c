/// A file as understood before any of it is published, with what speaks for it.
package struct FileAnalysis: Sendable {
    package let understanding: Understanding
    /// In the order of the understanding's.
    package let parts: [PartAnalysis]
    /// Why other files of the archive are not read, one line each.
    package let skipped: [String]
    /// Of the file as it stands.
    package let bytes: UInt64

    package var lines: UInt64 { parts.reduce(0) { $0 + $1.lines } }
    package var nulBytes: UInt64 { parts.reduce(0) { $0 + $1.nulBytes } }
    // Of the first part:
    package var encoding: EncodingVerdict { parts[0].encoding }
    package var hypotheses: [DialectHypothesis] { parts[0].hypotheses }
    package var evidence: [ColumnEvidence] { parts[0].tables.first?.evidence ?? [] }
    package var lineEnds: (lineFeed: UInt64, pair: UInt64, carriageReturn: UInt64) { parts[0].lineEnds }

    /// The readings that explain the file equally well: two or more, or none. The operator has to decide.
    package var tied: [DialectHypothesis] {
        guard let best = hypotheses.first else { return [] }
        let tied = hypotheses.filter { best.score - $0.score < 0.02 && $0.share > 0.6 }
        return tied.count > 1 ? tied : []
    }

    /// Refuses a map of a column that no table has: it would be silently without effect.
    package func requireMapped(_ map: [String: ColumnField]) throws(FileRefused) {
        let tables = parts.flatMap(\.tables).map { $0.evidence.map { $0.header ?? "" } }
        let stranger = map.keys.sorted().first { name in
            !tables.contains { ColumnJudge.strangers(in: [name: .ignore], header: $0, columns: $0.count).isEmpty }
        }
        guard let stranger else { return }
        throw FileRefused("map: there is no column \(stranger); name one by its header or by its number, from 1")
    }

    /// Refuses a file that two readings explain equally well: a guess would be silent.
    package func requireDecided() throws(FileRefused) {
        guard !tied.isEmpty else { return }
        let names = tied.map { "\(Dialect.name(of: $0.delimiter)) (\($0.width) fields)" }.joined(separator: " and ")
        throw FileRefused(
            "\(names) delimit it equally well: try `vigie inspect --delimiter C`, then give it with --set delimiter=C")
    }

    /// Looks through the whole of `source`, once, then at samples of it.
    package init(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        bytes = source.count
        guard source.count > 0 else { throw FileRefused("is empty") }
        let head = try source.bytes(at: 0, length: 64 * 1024)
        var container = Container.none
        if case .container(let found) = Signature.kind(head, count: source.count) { container = found }
        if container == .zip, let archive = try Archive(source, .zip), Workbook.isOne(archive) { container = .none }
        var parts: [PartAnalysis] = []
        var skipped: [String] = []
        if let archive = try Archive(source, container) {
            for entry in 1...max(archive.entries.count, 1) where entry <= archive.entries.count {
                do throws(FileRefused) {
                    var part = try PartAnalysis(try FileAnalysis.content(archive, entry), settings)
                    part.name = archive.entries[entry - 1].name
                    part.enter(entry)
                    parts.append(part)
                } catch {
                    if error.isOfAccess { throw error }
                    skipped.append("file \(entry) of the archive \(error.description)")
                }
            }
            guard !parts.isEmpty else { throw FileRefused(skipped.first ?? "is an archive with nothing in it") }
        } else {
            parts = [try PartAnalysis(source, settings)]
        }
        var (byte, line) = (UInt64(0), UInt64(0))
        for index in parts.indices {
            parts[index].begin(at: byte, line: line)
            byte += parts[index].part.bytes
            line += parts[index].lines
        }
        self.parts = parts
        self.skipped = skipped
        understanding = Understanding(
            parts.map(\.part), container: container, referenceYear: settings.referenceYear,
            controller: settings.controller)
    }

    /// A workbook within an archive is read here and there, so it is unpacked at once.
    static func content(_ archive: Archive, _ entry: Int) throws(FileRefused) -> any ByteSource {
        let content = try archive.content(entry)
        guard content.count <= 64 << 20, try content.bytes(at: 0, length: 4) == [0x50, 0x4b, 0x03, 0x04] else {
            return content
        }
        return BytesInMemory(try content.bytes(at: 0, length: Int(content.count)))
    }

    /// Looks at the beginning alone, and refuses what is no table at all; the whole is for ingest to judge.
    package static func glance(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        let head = try source.bytes(at: 0, length: 128 * 1024)
        if case .container(let container) = Signature.kind(head, count: source.count) {
            guard let archive = try Archive(source, container), !Workbook.isOne(archive) else { return }
            var reason = FileRefused("is an archive with nothing in it")
            for entry in 1...max(archive.entries.count, 1) {
                do throws(FileRefused) {
                    _ = try archive.content(entry)
                    return
                } catch {
                    if error.isOfAccess { throw error }
                    reason = FileRefused("file \(entry) of the archive \(error.description)")
                }
            }
            throw reason
        } else {
            let analysis = try FileAnalysis(BytesInMemory(head), settings)
            guard UInt64(head.count) == source.count else { return }
            try analysis.requireDecided()
            try analysis.requireMapped(settings.map)
        }
    }

    /// `sep=;`: the line Excel writes before the header.
    static func separatorLine(_ line: [UInt8]?) -> UInt8? {
        guard let line, line.count == 5, line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8))
        else { return nil }
        return line[4]
    }
}
