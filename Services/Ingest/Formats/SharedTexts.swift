/// The texts that the cells of a workbook name by number, in storage that grows without being copied: twice its size is
/// never in memory.
struct SharedTexts {
    private var blocks: [[UInt8]] = []
    /// Where each text begins in the blocks put end to end, in blocks of their own.
    private var starts: [[UInt32]] = []
    private(set) var count = 0
    private var length = 0
    /// The text that is being read.
    private var text: [UInt8] = []
    private static let sizeMax = 128 << 20
    private static let blockSize = 1 << 20
    private static let startsInBlock = 1 << 16

    /// Appends the text of that number to `text`; false where there is none.
    func read(_ index: Int, into text: inout [UInt8]) -> Bool {
        guard index >= 0, index < count else { return false }
        var at = start(index)
        let end = index + 1 < count ? start(index + 1) : length
        while at < end {
            let (block, from) = (at / SharedTexts.blockSize, at % SharedTexts.blockSize)
            let upper = min(from + end - at, SharedTexts.blockSize)
            text += blocks[block][from..<upper]
            at += upper - from
        }
        return true
    }

    private func start(_ index: Int) -> Int {
        Int(starts[index / SharedTexts.startsInBlock][index % SharedTexts.startsInBlock])
    }

    /// Adds to the text that is being read. No cell holds more than `RowCells.cellLimit`: what goes on beyond is not
    /// copied into every cell that names it.
    mutating func append(_ piece: [UInt8]) {
        if text.count < RowCells.cellLimit { text += piece }
    }

    /// The text is complete.
    mutating func finish() throws(FileRefused) {
        if count % SharedTexts.startsInBlock == 0 { starts.append([]) }
        starts[starts.count - 1].append(UInt32(length))
        count += 1
        // The cells cut at the end of a character: one byte more tells where it is.
        var rest = text.prefix(RowCells.cellLimit + 1)
        while !rest.isEmpty {
            let room = SharedTexts.blockSize - length % SharedTexts.blockSize
            if room == SharedTexts.blockSize { blocks.append([]) }
            blocks[blocks.count - 1] += rest.prefix(room)
            length += min(room, rest.count)
            rest = rest.dropFirst(room)
        }
        text.removeAll(keepingCapacity: true)
        guard length + count * 4 <= SharedTexts.sizeMax else {
            throw FileRefused("is a workbook of too many texts to be read at once: save it as CSV")
        }
    }
}
