import Model

/// A file as understood before any of it is published, with what speaks for it.
package struct FileAnalysis: Sendable {
    /// A file of the archive that is not read.
    package struct LeftOut: Sendable, Equatable {
        /// Its number in the archive, from 1.
        package var entry: Int
        /// Its name there.
        package var name: String
        /// One line; nil where the operator said to leave it out.
        package var reason: String?
    }

    /// The best reading there is, for showing: what is read for good is `decided`.
    package let proposed: Understanding
    /// In the order of the understanding's.
    package let parts: [PartAnalysis]
    package let leftOut: [LeftOut]
    /// Of the file as it stands.
    package let bytes: UInt64
    private let map: [String: ColumnField]
    private let skip: Set<Int>
    /// Files of the archive; 0 where it is none.
    package let entries: Int
    /// No row names or reaches anyone, as far as was looked; the files of an archive of which that is so.
    private let namesNobody: Bool
    private let nameless: [LeftOut]

    package var lines: UInt64 { parts.reduce(0) { $0 + $1.lines } }
    package var nulBytes: UInt64 { parts.reduce(0) { $0 + $1.nulBytes } }
    /// Rows with a national health identity (INS) of tests or demonstrations.
    package var testIdentities: UInt64 { parts.reduce(0) { $0 + $1.testIdentities } }
    /// Some part of it is made up for tests: its records bear `test-identity`, and nobody may be told from them.
    package var isTest: Bool { parts.contains { $0.part.isTest == true } }
    // Of the first part:
    package var encoding: EncodingVerdict { parts[0].encoding }
    package var hypotheses: [DialectHypothesis] { parts[0].hypotheses }
    package var evidence: [ColumnEvidence] { parts[0].tables.first?.evidence ?? [] }
    package var lineEnds: (lineFeed: UInt64, pair: UInt64, carriageReturn: UInt64) { parts[0].lineEnds }

    /// How to read the file, with nothing left to decide: refuses where two readings explain it equally well, where a
    /// file of the archive can't be read and nobody said to leave it out, where a map is of no column. Each would be
    /// silent otherwise. `others` are read with the same settings: a map may be meant for one of them.
    package func decided(beside others: [FileAnalysis] = []) throws(FileRefused) -> Understanding {
        try requireMapped(beside: others)
        for part in parts where !part.tied.isEmpty {
            let names = part.tied.map { "\(Dialect.name(of: $0.delimiter)) (\($0.width) fields)" }
            let place = part.part.entry > 0 ? "in file \(part.part.entry) of the archive " : ""
            throw FileRefused(
                "\(place)\(names.joined(separator: " and ")) delimit it equally well: try `vigie inspect --delimiter C`, "
                    + "then give it with --set delimiter=C")
        }
        for part in parts where part.isDamaged {
            let place = part.part.entry > 0 ? "file \(part.part.entry) of the archive " : ""
            throw FileRefused("\(place)is a damaged database: recover it first, as sqlite3 does with .recover")
        }
        let unread = leftOut.filter { $0.reason != nil } + (namesNobody || !map.isEmpty ? [] : nameless)
        if !unread.isEmpty { throw FileRefused(FileAnalysis.unread(unread.sorted { $0.entry < $1.entry })) }
        guard !namesNobody || !map.isEmpty else {
            throw FileRefused(
                "names and reaches nobody: it is prose, or its columns are not known; to read it, say what they mean with "
                    + "--map COLUMN=FIELD, then --set map:COLUMN=FIELD")
        }
        return proposed
    }

    /// All are to be left out at once, the first few said why.
    private static func unread(_ files: [LeftOut]) -> String {
        var told = files.prefix(3).map { "file \($0.entry) of the archive \($0.reason ?? "")" }
        if files.count > told.count { told.append("and \(files.count - told.count) more can't be read") }
        var runs: [ClosedRange<Int>] = []
        for file in files {
            if let last = runs.last, last.upperBound + 1 == file.entry {
                runs[runs.count - 1] = last.lowerBound...file.entry
            } else {
                runs.append(file.entry...file.entry)
            }
        }
        let skip = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        let them = files.count == 1 ? "it" : "them"
        return "\(told.joined(separator: "; ")); to leave \(them) out: --set skip=\(skip.joined(separator: ","))"
    }

    /// Refuses what is said of a column that no table has, or of a file that no archive holds.
    package func requireMapped(beside others: [FileAnalysis] = []) throws(FileRefused) {
        try FileAnalysis.require(skip, of: ([self] + others).map(\.entries).max() ?? 0)
        let tables = ([self] + others).flatMap(\.parts).flatMap(\.tables).map { $0.evidence.map { $0.header ?? "" } }
        let stranger = map.keys.sorted().first { name in
            !tables.contains { ColumnJudge.strangers(in: [name: .ignore], header: $0, columns: $0.count).isEmpty }
        }
        guard let stranger else { return }
        throw FileRefused("map: there is no column \(stranger); name one by its header or by its number, from 1")
    }

    /// Of all files of an archive: what is told of them stays small.
    private static let columnsMax = 65_536

    /// Looks through the whole of `source`, once, then at samples of it.
    package init(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        (bytes, map, skip) = (source.count, settings.map, settings.skip)
        guard source.count > 0 else {
            throw FileRefused("is empty: no byte is in it, so it is not the file that was meant")
        }
        let head = try source.bytes(at: 0, length: 64 * 1024)
        var container = Container.none
        if case .container(let found) = Signature.kind(head, count: source.count) { container = found }
        var archive = try Archive(source, container)
        if let zip = archive, container == .zip {
            if Workbook.isOne(zip) { (container, archive) = (.none, nil) }
            if let other = Workbook.other(zip) { throw FileRefused("seems to be \(other)") }
        }
        var parts: [PartAnalysis] = []
        var leftOut: [LeftOut] = []
        var columns = 0
        entries = archive?.entries.count ?? 0
        if let archive {
            for entry in 1...max(archive.entries.count, 1) where entry <= archive.entries.count {
                let name = archive.entries[entry - 1].name
                guard !settings.skip.contains(entry) else {
                    leftOut.append(LeftOut(entry: entry, name: name))
                    continue
                }
                do throws(FileRefused) {
                    var part = try PartAnalysis(try archive.content(entry), settings)
                    part.name = name
                    part.enter(entry)
                    parts.append(part)
                    columns += part.part.tables.reduce(0) { $0 + $1.count }
                } catch {
                    if error.isOfAccess { throw error }
                    leftOut.append(LeftOut(entry: entry, name: name, reason: error.description))
                }
                guard columns <= FileAnalysis.columnsMax else {
                    throw FileRefused(
                        "is an archive of more than \(FileAnalysis.columnsMax) columns in all: unpack it first")
                }
            }
            try FileAnalysis.require(parts.count, of: archive, leftOut)
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
        self.leftOut = leftOut
        let proposed = Understanding(
            parts.map(\.part), container: container, referenceYear: settings.referenceYear,
            controller: settings.controller)
        let rows = try proposed.parts.map { part throws(FileRefused) in
            try FileAnalysis.rowsOfNobody(source, proposed, part, in: archive)
        }
        self.proposed = proposed
        namesNobody = rows.allSatisfy { $0 != nil }
        nameless = zip(parts, rows).compactMap { part, rows in
            // A header without rows is an empty table, text without either is none.
            let isText = part.part.layout.headerBytes.isEmpty && part.tables.first.map { $0.rows > 0 } == true
            guard part.part.entry > 0, let rows, rows > 0 || isText else { return nil }
            return LeftOut(
                entry: part.part.entry, name: part.name,
                reason: "names and reaches nobody: it is prose, or --set map:COLUMN=FIELD says what its columns mean")
        }
    }

    /// The first rows of a part, a hundred thousand at most, where none holds a person; nil where one does.
    private static func rowsOfNobody(
        _ source: any ByteSource, _ understanding: Understanding, _ part: Part, in archive: Archive?
    ) throws(FileRefused) -> Int? {
        let start = FileEvent.Position(byte: part.firstByte + part.layout.textByte, line: part.firstLine + 1)
        var reader = try RecordReader(source, understanding, from: start, in: archive)
        var rows = 0
        reading: while rows < 100_000, reader.position.byte < part.firstByte + part.bytes {
            switch try reader.next() {
            case .record: return nil
            case .rejection: rows += 1
            case .end: break reading
            }
        }
        return rows
    }

    /// Of one part.
    static func content(_ source: any ByteSource, _ archive: Archive?, _ part: Part) throws(FileRefused)
        -> any ByteSource
    {
        try archive.map { archive throws(FileRefused) in try archive.content(part.entry) } ?? source
    }

    /// Refuses to leave out what is not there: a file to be left out would be read.
    static func require(_ skip: Set<Int>, of entries: Int) throws(FileRefused) {
        guard let stranger = skip.sorted().first(where: { $0 > entries }) else { return }
        throw FileRefused(
            entries == 0
                ? "skip: it is no archive, and holds no file \(stranger) to be left out"
                : "skip: there is no file \(stranger) in the archive; its files are 1 to \(entries)")
    }

    private static func require(_ parts: Int, of archive: Archive, _ leftOut: [LeftOut]) throws(FileRefused) {
        guard parts == 0 else { return }
        guard let first = leftOut.first(where: { $0.reason != nil }), let reason = first.reason else {
            throw FileRefused("is an archive with nothing in it to be read")
        }
        throw FileRefused("file \(first.entry) of the archive \(reason)")
    }

    /// Looks at the beginning alone, of an archive at that of each file in it, and refuses what is no table at all; the
    /// whole is for ingest to judge.
    package static func glance(_ source: any ByteSource, _ settings: ReadingSettings) throws(FileRefused) {
        let head = try source.bytes(at: 0, length: 128 * 1024)
        let kind = Signature.kind(head, count: source.count)
        if case .format(let format) = kind, format.isReadHereAndThere {
            _ = try Cursors.open(source, Part(format, Workbook.layout))
        } else if case .container(let container) = kind {
            guard let archive = try Archive(source, container), !Workbook.isOne(archive) else { return }
            var leftOut: [LeftOut] = []
            for entry in 1...max(archive.entries.count, 1) where entry <= archive.entries.count {
                do throws(FileRefused) {
                    if !settings.skip.contains(entry) { try glance(archive, entry) }
                } catch {
                    if error.isOfAccess { throw error }
                    let name = archive.entries[entry - 1].name
                    leftOut.append(LeftOut(entry: entry, name: name, reason: error.description))
                }
            }
            let parts = archive.entries.count - leftOut.count - settings.skip.count { $0 <= archive.entries.count }
            try require(max(parts, 0), of: archive, leftOut)
            if !leftOut.isEmpty { throw FileRefused(unread(leftOut)) }
        } else if case .format(let format) = kind, format.isMarkup, UInt64(head.count) < source.count {
            return  // its first row may stand far below
        } else {
            let analysis = try FileAnalysis(BytesInMemory(head), settings)
            guard UInt64(head.count) == source.count else { return }
            _ = try analysis.decided()
        }
    }

    private static func glance(_ archive: Archive, _ entry: Int) throws(FileRefused) {
        let content = try archive.content(entry)
        switch Signature.kind(try content.bytes(at: 0, length: 64 * 1024), count: content.count) {
        case .refused(let reason): throw FileRefused("seems to be \(reason)")
        case .container(let inner): try PartAnalysis.requireWorkbook(content, inner)
        default: break
        }
    }

    /// `sep=;`: the line Excel writes before the header.
    static func separatorLine(_ line: [UInt8]?) -> UInt8? {
        guard let line, line.count == 5, line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8))
        else { return nil }
        return line[4]
    }
}
