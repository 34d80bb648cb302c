import Packing

/// Writes compound files (OLE2).
struct CompoundWriter {
    var sectorSize = 512
    /// The sectors of each stream stand in backward order.
    var isScattered = false
    var classID = [UInt8](repeating: 0, count: 16)
    private var sectors: [[UInt8]] = []
    private var table: [Int] = []

    private static let endOfChain = 0xffff_fffe
    private static let free = 0xffff_ffff

    init(sectorSize: Int = 512, isScattered: Bool = false) {
        (self.sectorSize, self.isScattered) = (sectorSize, isScattered)
    }

    /// Gives the first sector.
    private mutating func add(_ bytes: [UInt8]) -> Int {
        let pieces = stride(from: 0, to: bytes.count, by: sectorSize).map { at in
            let piece = Array(bytes[at..<min(at + sectorSize, bytes.count)])
            return piece + [UInt8](repeating: 0, count: sectorSize - piece.count)
        }
        guard !pieces.isEmpty else { return CompoundWriter.endOfChain }
        let base = sectors.count
        let places = isScattered ? Array((base..<base + pieces.count).reversed()) : Array(base..<base + pieces.count)
        sectors += pieces
        table += pieces.map { _ in CompoundWriter.free }
        for (index, place) in places.enumerated() {
            sectors[place] = pieces[index]
            table[place] = index + 1 < places.count ? places[index + 1] : CompoundWriter.endOfChain
        }
        return places[0]
    }

    private func padded(_ bytes: [UInt8], _ unit: Int) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: (unit - bytes.count % unit) % unit)
    }

    private func entry(_ name: String, _ kind: UInt8, right: Int, child: Int, start: Int, size: Int) -> [UInt8] {
        let units = name.utf16.flatMap { Packed.little(Int($0), 2) }
        var bytes = units + [UInt8](repeating: 0, count: 64 - units.count) + Packed.little(units.count + 2, 2)
        bytes += [kind, 1] + Packed.little(CompoundWriter.free, 4) + Packed.little(right, 4) + Packed.little(child, 4)
        bytes += kind == 5 ? classID : [UInt8](repeating: 0, count: 16)
        return bytes + [UInt8](repeating: 0, count: 20) + Packed.little(start, 4) + Packed.little(size, 8)
    }

    mutating func file(_ streams: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var (mini, miniTable) = ([UInt8](), [Int]())
        var starts: [Int] = []
        for stream in streams {
            guard stream.bytes.count < 4096 else {
                starts.append(add(stream.bytes))
                continue
            }
            starts.append(miniTable.count)
            let count = (stream.bytes.count + 63) / 64
            for index in 0..<count {
                miniTable.append(index + 1 < count ? miniTable.count + 1 : CompoundWriter.endOfChain)
            }
            mini += padded(stream.bytes, 64)
        }
        let miniStart = add(mini)
        let miniTableStart = add(miniTable.flatMap { Packed.little($0, 4) })
        var directory = entry(
            "Root Entry", 5, right: CompoundWriter.free, child: streams.isEmpty ? CompoundWriter.free : 1,
            start: miniStart, size: mini.count)
        for (index, stream) in streams.enumerated() {
            directory += entry(
                stream.name, 2, right: index + 1 < streams.count ? index + 2 : CompoundWriter.free,
                child: CompoundWriter.free, start: starts[index], size: stream.bytes.count)
        }
        let directoryStart = add(directory)
        return write(directoryStart, miniTableStart, miniTable.isEmpty ? 0 : 1)
    }

    private mutating func write(_ directory: Int, _ miniTable: Int, _ miniSectors: Int) -> [UInt8] {
        let perSector = sectorSize / 4
        var (tables, lists) = (1, 0)
        while (sectors.count + tables + lists + perSector - 1) / perSector > tables
            || max(tables - 109 + perSector - 2, 0) / (perSector - 1) > lists
        {
            if max(tables - 109 + perSector - 2, 0) / (perSector - 1) > lists { lists += 1 } else { tables += 1 }
        }
        let firstTable = sectors.count
        let firstList = firstTable + tables
        table += [Int](repeating: 0xffff_fffd, count: tables) + [Int](repeating: 0xffff_fffc, count: lists)
        let holders = Array(firstTable..<firstTable + tables)
        let all = padded(
            table.flatMap { Packed.little($0, 4) }, sectorSize)
        var tail = all
        // What the last sector of the table does not need is free.
        for at in (table.count * 4)..<all.count { tail[at] = 0xff }
        for list in 0..<lists {
            let from = 109 + list * (perSector - 1)
            let slice = Array(holders[from..<min(from + perSector - 1, holders.count)])
            let filled = slice + [Int](repeating: CompoundWriter.free, count: perSector - 1 - slice.count)
            let next = list + 1 < lists ? firstList + list + 1 : CompoundWriter.endOfChain
            tail += (filled + [next]).flatMap { Packed.little($0, 4) }
        }
        var head: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] + [UInt8](repeating: 0, count: 16)
        head += Packed.little(0x3e, 2) + Packed.little(sectorSize == 512 ? 3 : 4, 2) + [0xfe, 0xff]
        head += Packed.little(sectorSize == 512 ? 9 : 12, 2) + Packed.little(6, 2) + [UInt8](repeating: 0, count: 10)
        head += Packed.little(tables, 4) + Packed.little(directory, 4) + Packed.little(0, 4) + Packed.little(4096, 4)
        head += Packed.little(miniTable, 4) + Packed.little(miniSectors, 4)
        head += Packed.little(lists > 0 ? firstList : CompoundWriter.endOfChain, 4) + Packed.little(lists, 4)
        let first = holders.prefix(109)
        head += (Array(first) + [Int](repeating: CompoundWriter.free, count: 109 - first.count))
            .flatMap { Packed.little($0, 4) }
        return padded(head, sectorSize) + sectors.flatMap(\.self) + tail
    }
}
