/// The texts that the cells of a workbook name by number: all in one, and where each begins.
struct SharedTexts {
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0]
    private static let sizeMax = 128 << 20

    var count: Int { starts.count - 1 }

    subscript(index: Int) -> ArraySlice<UInt8> {
        guard index >= 0, index < count else { return [] }
        return bytes[Int(starts[index])..<Int(starts[index + 1])]
    }

    /// Adds to the text that is being read.
    mutating func append(_ piece: some Collection<UInt8>) throws(FileRefused) {
        bytes.append(contentsOf: piece)
        guard bytes.count + starts.count * 4 <= SharedTexts.sizeMax else {
            throw FileRefused("is a workbook of too many texts to be read at once: save it as CSV")
        }
    }

    /// The text is complete.
    mutating func finish() throws(FileRefused) {
        starts.append(UInt32(bytes.count))
        try append([])
    }
}
