/// Distinct folded names, with the parts each is made of.
///
/// `LE GOFF` and `LEGOFF` are one name: boundaries seen in any spelling are kept together, whatever the order of arrival.
struct NameLexicon: Sendable {
    private(set) var names = Lexicon()
    private(set) var boundaries: [UInt32] = [0]
    /// The name that a name's first part is; itself when it has one part. Of settled names.
    private(set) var firstParts: [UInt32] = [0]
    private var scratch: [UInt8] = []

    var count: Int { names.count }

    mutating func intern(_ text: ArraySlice<UInt8>) -> UInt32 {
        scratch.removeAll(keepingCapacity: true)
        var marks: UInt32 = 0
        NameFolding.fold(text, into: &scratch, boundaries: &marks)
        let id = names.intern(scratch[...])
        if Int(id) == boundaries.count { boundaries.append(0) }
        if id >= firstParts.count { boundaries[Int(id)] |= marks }
        return id
    }

    /// The names that are here have their parts: no spelling changes them any more.
    mutating func settle() {
        while firstParts.count < count {
            let id = UInt32(firstParts.count)
            firstParts.append(id)
            guard boundaries[Int(id)] != 0 else { continue }
            let first = names.intern(Array(self[id].prefix(boundaries[Int(id)].trailingZeroBitCount))[...])
            if Int(first) == boundaries.count { boundaries.append(0) }
            firstParts[Int(id)] = first
        }
    }

    /// The same to look names up by id.
    func closed() -> NameLexicon {
        var closed = self
        closed.names = names.closed()
        return closed
    }

    /// The name's bytes, parts joined.
    subscript(id: UInt32) -> ArraySlice<UInt8> { names[id] }

    /// The byte ranges of the name's parts within the arena; one when it has a single part.
    func parts(_ id: UInt32) -> [Range<Int>] {
        let whole = names.range(id)
        var parts: [Range<Int>] = []
        var start = whole.lowerBound
        var marks = boundaries[Int(id)]
        while marks != 0 {
            let cut = whole.lowerBound + marks.trailingZeroBitCount
            marks &= marks - 1
            if cut < whole.upperBound {
                parts.append(start..<cut)
                start = cut
            }
        }
        parts.append(start..<whole.upperBound)
        return parts
    }
}
