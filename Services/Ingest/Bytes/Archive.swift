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

/// The files packed in a file. Their names are never taken for paths.
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
        /// The file of texts that belongs to a table: none or one.
        var memo: [Entry] = []

        /// Empty, as folders are. By what it holds: a file may be named as folders are, or say that it is empty. An empty
        /// one packs in two bytes.
        var isEmpty: Bool { bytes == 0 && packed <= 2 }
    }

    private(set) var entries: [Entry] = []
    private let source: any ByteSource
    private let container: Container

    static let entriesMax = 20_000
    private static let directoryMax: UInt64 = 32 << 20

    /// nil where nothing is packed.
    init?(_ source: any ByteSource, _ container: Container) throws(FileRefused) {
        self.container = container
        self.source = container == .tarGzip ? try InflatedSource(gzip: source) : source
        switch container {
        case .none: return nil
        case .gzip: entries = [Entry(name: "", bytes: 0, packed: source.count, offset: 0, method: 8)]
        case .zip: try readDirectory()
        case .tar, .tarGzip: entries = try TarDirectory(self.source, entriesMax: Archive.entriesMax).entries
        }
        try dropSystemFiles()
        try pairMemos()
    }

    /// Of the files that hold anything, `number` counts from 1.
    func content(_ number: Int) throws(FileRefused) -> any ByteSource {
        if container == .gzip { return try InflatedSource(gzip: source) }
        guard number >= 1, number <= entries.count else { throw FileRefused("is no file of the archive") }
        let entry = entries[number - 1]
        guard let memo = entry.memo.first else { return try content(of: entry) }
        return TableWithMemo(table: try content(of: entry), memo: try content(of: memo))
    }

    private func content(of entry: Entry) throws(FileRefused) -> any ByteSource {
        if let trouble = entry.trouble { throw FileRefused(trouble) }
        if container != .zip {
            return SlicedSource(source: source, range: entry.offset..<entry.offset + entry.bytes)
        }
        let head = try source.bytes(at: entry.offset, length: 30)
        guard head.count == 30, Archive.number(head, 0, 4) == 0x0403_4b50 else {
            throw FileRefused("is damaged: its head is missing")
        }
        let start = entry.offset + 30 + Archive.number(head, 26, 2) + Archive.number(head, 28, 2)
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
    private mutating func dropSystemFiles() throws(FileRefused) {
        var kept: [Entry] = []
        for entry in entries {
            if entry.name.split(separator: "/").last?.hasPrefix("._") == true {
                do throws(FileRefused) {
                    if try content(of: entry).bytes(at: 0, length: 4) == [0, 5, 0x16, 7] { continue }
                } catch { if error.isOfAccess { throw error } }  // what is wrong with it is told when it is read
            }
            kept.append(entry)
        }
        entries = kept
    }

    /// The texts of a dBase table stand in a file of the same name beside it, which is no table of its own.
    private mutating func pairMemos() throws(FileRefused) {
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
        entries = entries.indices.filter { !paired.contains($0) }.map { entries[$0] }
    }

    func number(named name: String) -> Int? { entries.firstIndex { $0.name == name }.map { $0 + 1 } }

    // MARK: The directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3)

    private mutating func readDirectory() throws(FileRefused) {
        let (count, size, offset) = try findDirectory()
        guard count <= UInt64(Archive.entriesMax), size <= Archive.directoryMax else {
            throw FileRefused("is an archive of more than \(Archive.entriesMax) files: unpack it first")
        }
        let bytes = try source.bytes(at: offset, length: Int(size))
        var at = 0
        var ends: [(lower: UInt64, upper: UInt64)] = []
        while at + 46 <= bytes.count, Archive.number(bytes, at, 4) == 0x0201_4b50, ends.count < Archive.entriesMax {
            let (nameLength, extraLength) = (
                Int(Archive.number(bytes, at + 28, 2)), Int(Archive.number(bytes, at + 30, 2))
            )
            let end = at + 46 + nameLength + extraLength
            guard end <= bytes.count else { break }
            var entry = Entry(
                name: String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self),
                bytes: Archive.number(bytes, at + 24, 4), packed: Archive.number(bytes, at + 20, 4),
                offset: Archive.number(bytes, at + 42, 4), method: UInt16(Archive.number(bytes, at + 10, 2)),
                trouble: Archive.number(bytes, at + 8, 2) & 0x41 != 0 ? "is encrypted: unpack it first" : nil)
            Archive.widen(&entry, bytes[end - extraLength..<end])
            if entry.offset < source.count {
                ends.append((entry.offset, entry.offset + 30 + min(entry.packed, source.count)))
            }
            if !entry.isEmpty { entries.append(entry) }
            at = end + Int(Archive.number(bytes, at + 32, 2))
        }
        guard !ends.isEmpty else { throw FileRefused("is an archive with nothing in it") }
        // Each may be small, all of them together are not.
        let unpacked = entries.reduce(UInt64(0)) { $0 + min($1.bytes, 1 << 48) }
        try InflatedSource.check(unpacked, 0..<source.count)
        ends.sort { $0 < $1 }
        for (first, second) in zip(ends, ends.dropFirst()) where second.lower < first.upper {
            throw FileRefused("is an archive whose files overlap, as those of a bomb do: unpack it first")
        }
    }

    private func findDirectory() throws(FileRefused) -> (count: UInt64, size: UInt64, offset: UInt64) {
        let length = min(source.count, 22 + 65_535)
        let from = source.count - length
        let tail = try source.bytes(at: from, length: Int(length))
        var at = tail.count - 22
        while at >= 0, Archive.number(tail, at, 4) != 0x0605_4b50 { at -= 1 }
        guard at >= 0 else {
            throw FileRefused(
                "is an archive cut short: its directory is missing; `zip -FF FILE --out REPAIRED.zip` may bring it back"
            )
        }
        var (count, size, offset) = (
            Archive.number(tail, at + 10, 2), Archive.number(tail, at + 12, 4), Archive.number(tail, at + 16, 4)
        )
        if count == 0xffff || size == 0xffff_ffff || offset == 0xffff_ffff, at >= 20,
            Archive.number(tail, at - 20, 4) == 0x0706_4b50
        {
            let place = Archive.number(tail, at - 12, 8)
            guard place < source.count else { throw FileRefused("is an archive whose directory lies") }
            let wide = try source.bytes(at: place, length: 56)
            guard wide.count == 56, Archive.number(wide, 0, 4) == 0x0606_4b50 else {
                throw FileRefused("is an archive whose directory lies")
            }
            (count, size, offset) = (
                Archive.number(wide, 32, 8), Archive.number(wide, 40, 8), Archive.number(wide, 48, 8)
            )
        }
        guard offset <= source.count, size <= source.count - offset else {
            throw FileRefused("is an archive whose directory lies")
        }
        return (count, size, offset)
    }

    /// The sizes and offset that do not fit in 32 bits.
    private static func widen(_ entry: inout Entry, _ extra: ArraySlice<UInt8>) {
        let extra = Array(extra)
        var at = 0
        while at + 4 <= extra.count {
            let (id, size) = (number(extra, at, 2), Int(number(extra, at + 2, 2)))
            var value = at + 4
            let end = min(value + size, extra.count)
            func next() -> UInt64? {
                guard value + 8 <= end else { return nil }
                defer { value += 8 }
                return number(extra, value, 8)
            }
            if id == 1 {
                if entry.bytes == 0xffff_ffff { entry.bytes = next() ?? entry.bytes }
                if entry.packed == 0xffff_ffff { entry.packed = next() ?? entry.packed }
                if entry.offset == 0xffff_ffff { entry.offset = next() ?? entry.offset }
            }
            at = end
            if size == 0 { at = max(at, value) }
        }
    }

    /// Little-endian, of `length` bytes.
    private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> UInt64 {
        guard at >= 0, at + length <= bytes.count else { return 0 }
        var value: UInt64 = 0
        for index in (at..<at + length).reversed() { value = value << 8 | UInt64(bytes[index]) }
        return value
    }
}
