/// A compound file (OLE2) of streams, as old Office writes them ([MS-CFB] 12.0). Chains of sectors that lead outside, in
/// circles or on for ever end in a refusal.
struct CompoundFile {
    private struct Entry {
        var name: String
        var kind: UInt8
        var left: Int
        var right: Int
        var child: Int
        var start: UInt32
        var size: UInt64
    }

    static let signature: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

    private let source: any ByteSource
    private let sectorSize: Int
    private var table: [UInt32] = []
    private var miniTable: [UInt32] = []
    private var miniStream: (any ByteSource)?
    private let miniCutoff: UInt64
    private var entries: [Entry] = []
    /// The class of the whole, as 16 bytes.
    private(set) var classID: [UInt8] = []
    /// Of the outermost folder, by name: an index of `entries`.
    private var streams: [String: Int] = [:]

    /// Old Office writes no more than this, and the table of sectors is kept whole.
    private static let sizeMax: UInt64 = 1 << 30
    private static let directoryMax = 4 << 20
    private static let miniTableMax = 16 << 20
    private static let miniSize = 64

    init(_ source: any ByteSource) throws(FileRefused) {
        self.source = source
        guard source.count <= CompoundFile.sizeMax else {
            throw FileRefused("is an old Office file of more than 1 GB: save it as CSV")
        }
        let head = BinaryFields(try source.bytes(at: 0, length: 512))
        guard head.count == 512, let shift = head.int16(30), shift == 9 || shift == 12,
            let directory = head.int32(48), let cutoff = head.int32(56), let miniStart = head.int32(60)
        else { throw CompoundFile.damaged("its head") }
        sectorSize = 1 << shift
        miniCutoff = UInt64(min(cutoff, 1 << 20))
        table = try CompoundFile.readTable(source, head, sectorSize)
        try readDirectory(UInt32(truncatingIfNeeded: directory))
        guard let root = entries.first, root.kind == 5 else { throw CompoundFile.damaged("its directory") }
        if root.size > 0 { miniStream = try stream(from: root.start, size: min(root.size, source.count)) }
        if miniStream != nil {
            let chain = try chain(from: UInt32(truncatingIfNeeded: miniStart), in: table)
            let sectors = SectoredSource(source: source, sectors: chain, size: sectorSize, base: UInt64(sectorSize))
            guard sectors.count <= UInt64(CompoundFile.miniTableMax) else {
                throw CompoundFile.damaged("its table of small sectors")
            }
            miniTable = CompoundFile.numbers(try sectors.bytes(at: 0, length: Int(sectors.count)))
        }
        try findStreams(root.child)
    }

    var names: [String] { streams.keys.sorted() }

    /// nil where there is none of that name in the outermost folder.
    func stream(_ name: String) throws(FileRefused) -> (any ByteSource)? {
        guard let index = streams[name] else { return nil }
        let entry = entries[index]
        guard entry.kind == 2 else { return nil }
        guard entry.size <= source.count else { throw CompoundFile.damaged("a stream's length") }
        guard entry.size < miniCutoff else { return try stream(from: entry.start, size: entry.size) }
        guard let miniStream else { return BytesInMemory([]) }
        let chain = try chain(from: entry.start, in: miniTable)
        let sectors = SectoredSource(source: miniStream, sectors: chain, size: CompoundFile.miniSize, base: 0)
        return try CompoundFile.cut(sectors, entry.size)
    }

    private func stream(from start: UInt32, size: UInt64) throws(FileRefused) -> any ByteSource {
        let chain = try chain(from: start, in: table)
        let sectors = SectoredSource(source: source, sectors: chain, size: sectorSize, base: UInt64(sectorSize))
        return try CompoundFile.cut(sectors, size)
    }

    private static func cut(_ sectors: SectoredSource, _ size: UInt64) throws(FileRefused) -> any ByteSource {
        guard size <= sectors.count else { throw damaged("a stream that ends too early") }
        return SlicedSource(source: sectors, range: 0..<size)
    }

    private static func damaged(_ what: String) -> FileRefused {
        FileRefused("seems to be a damaged old Office file (\(what))")
    }

    // MARK: Chains of sectors

    private func chain(from start: UInt32, in table: [UInt32]) throws(FileRefused) -> [UInt32] {
        var chain: [UInt32] = []
        var next = start
        while next < 0xffff_fffc {
            guard Int(next) < table.count, chain.count < table.count else {
                throw CompoundFile.damaged("a chain of sectors")
            }
            chain.append(next)
            next = table[Int(next)]
        }
        return chain
    }

    private static func numbers(_ bytes: [UInt8]) -> [UInt32] {
        let fields = BinaryFields(bytes)
        return stride(from: 0, to: bytes.count - 3, by: 4).map { UInt32(truncatingIfNeeded: fields.int32($0) ?? 0) }
    }

    /// Which sector follows each. The sectors that hold this are named in the head, and in sectors chained from there.
    private static func readTable(
        _ source: any ByteSource, _ head: BinaryFields, _ sectorSize: Int
    ) throws(FileRefused) -> [UInt32] {
        let sectors = Int(source.count) / sectorSize
        func sector(_ number: UInt32) throws(FileRefused) -> [UInt8] {
            let offset = (UInt64(number) + 1) * UInt64(sectorSize)
            guard offset < source.count else { throw damaged("its table of sectors") }
            return try source.bytes(at: offset, length: sectorSize)
        }
        var holders = numbers(Array(head.slice(76, 436) ?? []))
        var next = UInt32(truncatingIfNeeded: head.int32(68) ?? 0xffff_fffe)
        var visited = 0
        while next < 0xffff_fffc {
            visited += 1
            guard visited <= sectors else { throw damaged("its table of sectors") }
            let list = numbers(try sector(next))
            holders += list.dropLast()
            next = list.last ?? 0xffff_fffe
        }
        var table: [UInt32] = []
        // Sectors of the file that no entry names cannot be in a chain.
        for holder in holders where holder < 0xffff_fffc && table.count < sectors {
            table += numbers(try sector(holder))
        }
        return table
    }

    // MARK: The directory

    private mutating func readDirectory(_ start: UInt32) throws(FileRefused) {
        let chain = try chain(from: start, in: table)
        let sectors = SectoredSource(source: source, sectors: chain, size: sectorSize, base: UInt64(sectorSize))
        guard sectors.count <= UInt64(CompoundFile.directoryMax) else { throw CompoundFile.damaged("its directory") }
        let bytes = try sectors.bytes(at: 0, length: Int(sectors.count))
        for at in stride(from: 0, to: bytes.count - 127, by: 128) {
            let fields = BinaryFields(bytes[at..<at + 128])
            let length = min(max((fields.int16(64) ?? 0) - 2, 0), 62)
            var (units, name) = (Array(fields.slice(0, length) ?? []), [UInt8]())
            UTF16Text.drain(&units, littleEndian: true, isLast: true, into: &name)
            // Files of 512-byte sectors keep no more than 32 bits of it, and may leave others unset.
            let size = fields.number(120, sectorSize == 512 ? 4 : 8) ?? 0
            entries.append(
                Entry(
                    name: String(decoding: name, as: UTF8.self), kind: fields.byte(66) ?? 0,
                    left: fields.int32(68) ?? 0, right: fields.int32(72) ?? 0, child: fields.int32(76) ?? 0,
                    start: UInt32(truncatingIfNeeded: fields.int32(116) ?? 0), size: size))
            if at == 0 { classID = Array(fields.slice(80, 16) ?? []) }
        }
    }

    /// The outermost folder is a tree; what is in folders belongs to things embedded.
    private mutating func findStreams(_ top: Int) throws(FileRefused) {
        var (waiting, visited) = ([top], [Bool](repeating: false, count: entries.count))
        while let index = waiting.popLast() {
            guard index < entries.count, !visited[index] else { continue }
            visited[index] = true
            let entry = entries[index]
            waiting += [entry.left, entry.right]
            // Folders by name too: some kinds of file are known by them.
            if streams[entry.name] == nil, entry.kind == 1 || entry.kind == 2 { streams[entry.name] = index }
        }
    }
}

/// Sectors of another source, put end to end.
private struct SectoredSource: ByteSource {
    let source: any ByteSource
    let sectors: [UInt32]
    let size: Int
    /// Of the first sector.
    let base: UInt64
    var count: UInt64 { UInt64(sectors.count) * UInt64(size) }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        var at = offset
        let end = min(offset + UInt64(length), count)
        while at < end {
            let (index, within) = (Int(at) / size, at % UInt64(size))
            // Sectors that follow one another are read at once.
            var last = index
            while last + 1 < sectors.count, sectors[last + 1] == sectors[last] &+ 1,
                UInt64(last + 1) * UInt64(size) < end
            {
                last += 1
            }
            guard base + UInt64(sectors[last]) * UInt64(size) < source.count else {
                throw FileRefused("is cut short: a stream of it ends too early")
            }
            let wanted = min(UInt64(last + 1) * UInt64(size), end) - at
            let before = buffer.count
            try source.read(
                at: base + UInt64(sectors[index]) * UInt64(size) + within, length: Int(wanted), into: &buffer)
            let missing = Int(wanted) - (buffer.count - before)
            // The last sector of a file may be cut where nothing is in it any more.
            guard missing < size else { throw FileRefused("is cut short: a stream of it ends too early") }
            buffer.append(contentsOf: repeatElement(0, count: missing))
            at += wanted
        }
    }
}
