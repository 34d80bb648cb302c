import Inflating

/// What a file's content is packed in.
package enum Container: String, Sendable, Codable {
    case none, gzip, zip, tar, tarGzip

    /// As an operator reads it, before what it holds.
    package var words: String {
        switch self {
        case .none: ""
        case .gzip: "gzip of "
        case .zip: "a zip archive of "
        case .tar: "a tar archive of "
        case .tarGzip: "a gzipped tar archive of "
        }
    }
}

/// The files packed in a file, those of an archive in it as if they were packed here. Their names are never taken for
/// paths.
struct Archive {
    struct Entry {
        var name: String
        /// Unpacked, as the archive says.
        var bytes: UInt64
        var packed: UInt64
        /// Of its local header; in a tar archive of its content.
        var offset: UInt64
        var method: UInt16 = 0
        /// Why it cannot be read.
        var trouble: String?
        /// What it is packed in, which lies in `outer` where that is in the archive itself.
        var container = Container.none
        var outer: Int?
        /// The file of texts that belongs to a table: none or one.
        var memo: [Entry] = []

        /// Empty, as folders are. By what it holds: a file may be named as folders are, or say that it is empty. An empty
        /// one packs in two bytes.
        var isEmpty: Bool { bytes == 0 && packed <= 2 }
    }

    private(set) var entries: [Entry] = []
    /// The archives in it.
    private var outers: [Entry] = []
    private let source: any ByteSource
    private let opened = OpenedArchive()

    static let entriesMax = 20_000
    private static let depthMax = 4

    /// nil where nothing is packed.
    init?(_ source: any ByteSource, _ container: Container) throws(FileRefused) {
        self.source = source
        guard container != .none else { return nil }
        try add(source, container, outer: nil, name: "", depth: 1)
        try InflatedSource.check(entries.reduce(0) { $0 + min($1.bytes, 1 << 48) }, 0..<source.count)
    }

    /// Adds what is packed in `source`, which is `outer`'s content or the archive itself.
    private mutating func add(
        _ source: any ByteSource, _ container: Container, outer: Int?, name: String, depth: Int
    ) throws(FileRefused) {
        var found: [Entry]
        var (container, source, outer) = (container, source, outer)
        let whole = Entry(name: "", bytes: 0, packed: source.count, offset: 0, container: .gzip, outer: outer)
        switch container {
        case .none: return
        case .gzip: found = [whole]
        case .zip: found = try ZipDirectory(source, entriesMax: Archive.entriesMax).entries
        case .tar: found = try TarDirectory(source, entriesMax: Archive.entriesMax).entries
        case .tarGzip:
            outers.append(whole)
            (container, outer) = (.tar, outers.count - 1)
            source = try content(of: outers.count - 1)
            found = try TarDirectory(source, entriesMax: Archive.entriesMax).entries
        }
        for index in found.indices {
            (found[index].container, found[index].outer) = (container, outer)
            if !name.isEmpty { found[index].name = found[index].name.isEmpty ? name : name + "/" + found[index].name }
        }
        found = try pairMemos(try withoutSystemFiles(found))
        let isDocument = container == .zip && Workbook.isDocument(found)
        for entry in found {
            let isOpened = isDocument ? false : try addFiles(of: entry, depth + 1)
            if !isOpened { entries.append(entry) }
            guard entries.count <= Archive.entriesMax else {
                throw FileRefused("is an archive of more than \(Archive.entriesMax) files: unpack it first")
            }
        }
    }

    /// Adds the files of an archive in the archive; false where `entry` is none, or a document packed as one.
    private mutating func addFiles(of entry: Entry, _ depth: Int) throws(FileRefused) -> Bool {
        let before = (entries.count, outers.count)
        var reason = "is an archive within archives, of which \(Archive.depthMax) are opened: unpack it first"
        do throws(FileRefused) {
            // What a gzip file holds was looked at with the file; to look into it again is to unpack it all.
            guard entry.trouble == nil, entry.container != .gzip else { return false }
            let content = try content(of: entry)
            let head = try content.bytes(at: 0, length: 4096)
            guard case .container(let container) = Signature.kind(head, count: content.count) else { return false }
            if container == .zip {
                let files = try ZipDirectory(content, entriesMax: Archive.entriesMax).entries
                if Workbook.isDocument(files) { return false }
            }
            if depth <= Archive.depthMax {
                outers.append(entry)
                try add(content, container, outer: outers.count - 1, name: entry.name, depth: depth)
                return true
            }
        } catch {
            if error.isOfAccess { throw error }
            reason = error.description
        }
        // The files of it that were found already stay out: what it holds cannot be known.
        entries.removeLast(entries.count - before.0)
        outers.removeLast(outers.count - before.1)
        opened.path.removeAll { $0.number >= outers.count }
        entries.append(entry)
        entries[entries.count - 1].trouble = reason
        return true
    }

    /// Of the files that hold anything, `number` counts from 1.
    func content(_ number: Int) throws(FileRefused) -> any ByteSource {
        guard number >= 1, number <= entries.count else { throw FileRefused("is no file of the archive") }
        let entry = entries[number - 1]
        guard let memo = entry.memo.first else {
            let content = try content(of: entry)
            if let packed = content as? InflatedSource,
                Signature.isDatabase(try packed.bytes(at: 0, length: 16))
            {
                packed.keepMore()
            }
            return content
        }
        return TableWithMemo(table: try content(of: entry), memo: try content(of: memo))
    }

    /// Of an archive in it. The one used last stays open, and those around it: their files are mostly read one after the
    /// other.
    private func content(of outer: Int) throws(FileRefused) -> any ByteSource {
        if let open = opened.path.last(where: { $0.number == outer }) { return open.content }
        let content = try content(of: outers[outer])
        while let last = opened.path.last, last.number != outers[outer].outer { opened.path.removeLast() }
        opened.path.append((outer, content))
        return content
    }

    private func content(of entry: Entry) throws(FileRefused) -> any ByteSource {
        if let trouble = entry.trouble { throw FileRefused(trouble) }
        let source = try entry.outer.map { outer throws(FileRefused) in try content(of: outer) } ?? source
        switch entry.container {
        case .none, .tarGzip: return source
        case .gzip: return try InflatedSource(gzip: source)
        case .tar: return SlicedSource(source: source, range: entry.offset..<entry.offset + entry.bytes)
        case .zip: break
        }
        let head = BinaryFields(try source.bytes(at: entry.offset, length: 30))
        guard head.number(0, 4) == 0x0403_4b50, let name = head.number(26, 2), let extra = head.number(28, 2) else {
            throw FileRefused("is damaged: its head is missing")
        }
        let start = entry.offset + 30 + name + extra
        guard start <= source.count, entry.packed <= source.count - start else {
            throw FileRefused("is cut short: its packed content ends too early")
        }
        switch entry.method {
        case 0: return SlicedSource(source: source, range: start..<start + entry.packed)
        case 8: return try InflatedSource(source, packed: start..<start + entry.packed, .raw, count: entry.bytes)
        default: throw FileRefused("is packed in a way (method \(entry.method)) not read here: unpack it first")
        }
    }

    /// What macOS adds beside each file, in AppleDouble (RFC 1740): by name and by content, for any file may have the name.
    private func withoutSystemFiles(_ entries: [Entry]) throws(FileRefused) -> [Entry] {
        var kept: [Entry] = []
        for entry in entries {
            if entry.name.split(separator: "/").last?.hasPrefix("._") == true {
                do throws(FileRefused) {
                    if try content(of: entry).bytes(at: 0, length: 4) == [0, 5, 0x16, 7] { continue }
                } catch { if error.isOfAccess { throw error } }  // what is wrong with it is told when it is read
            }
            kept.append(entry)
        }
        return kept
    }

    /// The texts of a dBase table stand in a file of the same name beside it, which is no table of its own.
    private func pairMemos(_ found: [Entry]) throws(FileRefused) -> [Entry] {
        var entries = found
        func parts(_ name: String) -> (stem: String, kind: String) {
            let lower = name.lowercased()
            return (String(lower.dropLast(4)), String(lower.suffix(4)))
        }
        var memos: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where [".dbt", ".fpt"].contains(parts(entry.name).kind) {
            memos[parts(entry.name).stem] = index
        }
        var paired: Set<Int> = []
        for (index, entry) in entries.enumerated() where parts(entry.name).kind == ".dbf" {
            guard let memo = memos[parts(entry.name).stem], entry.trouble == nil, !paired.contains(memo) else {
                continue
            }
            do throws(FileRefused) {
                let table = try content(of: entry)
                guard DBFCursor.isOne(try table.bytes(at: 0, length: 64 << 10), count: table.count) else { continue }
            } catch {
                if error.isOfAccess { throw error }
                continue  // what is wrong with it is told when it is read
            }
            entries[index].memo = [entries[memo]]
            paired.insert(memo)
        }
        return entries.indices.filter { !paired.contains($0) }.map { entries[$0] }
    }

    func number(named name: String) -> Int? { entries.firstIndex { $0.name == name }.map { $0 + 1 } }
}

/// The archive in an archive that was used last, and those that it lies in, the outermost first.
private final class OpenedArchive {
    var path: [(number: Int, content: any ByteSource)] = []
}
