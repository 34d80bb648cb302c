/// The attributes of one tag, in one storage that is kept from tag to tag.
struct MarkupAttributes {
    private var bytes: [UInt8] = []
    private var places: [(name: Range<Int>, value: Range<Int>)] = []
    /// Where the name begins that is being read.
    private var start = 0

    var count: Int { places.count }

    subscript(index: Int) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
        (bytes[places[index].name], bytes[places[index].value])
    }

    func value(of word: StaticString) -> ArraySlice<UInt8>? {
        places.first { MarkupLexer.equals(bytes[$0.name], word) }.map { bytes[$0.value] }
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        start = 0
    }

    /// A name begins, in place of one that is not finished.
    mutating func begin() { bytes.removeLast(bytes.count - start) }

    mutating func appendToName(_ byte: UInt8, _ limit: Int) {
        if bytes.count - start < limit { bytes.append(byte) }
    }

    mutating func finish(_ value: [UInt8]) {
        let end = bytes.count
        bytes += value
        places.append((start..<end, end..<bytes.count))
        start = bytes.count
    }
}
