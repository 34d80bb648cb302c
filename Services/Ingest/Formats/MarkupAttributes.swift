/// The attributes of one tag, in one storage that is kept from tag to tag.
struct MarkupAttributes {
    private var bytes: [UInt8] = []
    private var places: [(name: Range<Int>, value: Range<Int>)] = []

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
    }

    mutating func append(_ name: [UInt8], _ value: [UInt8]) {
        let start = bytes.count
        bytes += name
        let end = bytes.count
        bytes += value
        places.append((start..<end, end..<bytes.count))
    }
}
