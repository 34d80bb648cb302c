/// What the comparisons and the blocking keys need to know of each name beside its bytes, by id.
struct NameParts: Sendable {
    /// Of names in several parts: hashes of the parts of two letters or more (of surnames: that are not particles), none
    /// repeated; of a name in one part: its own hash alone.
    private var hashes: [UInt32] = []
    private var ends: [UInt32] = [0]
    /// First letters of the parts, up to four, packed by bytes; 0 for a name in one part.
    private(set) var initials: [UInt32] = [0]
    private(set) var firstPart: [UInt32] = [0]
    private(set) var phonetic: [UInt32] = [0]
    private(set) var prefix3: [UInt32] = [0]

    /// Takes the names in that are not here yet.
    mutating func extend(_ lexicon: NameLexicon) {
        ends.reserveCapacity(lexicon.count)
        for id in UInt32(ends.count)..<UInt32(max(lexicon.count, ends.count)) {
            let parts = lexicon.parts(id)
            let bytes = lexicon.names.bytes
            var letters: UInt32 = 0
            for part in parts {
                if parts.count > 1 { letters = letters << 8 | UInt32(bytes[part.lowerBound]) }
                if part.count < 2 && parts.count > 1 || NameParts.isParticle(bytes[part]) { continue }
                hashes.append(NameParts.hash(bytes[part]))
            }
            ends.append(UInt32(hashes.count))
            initials.append(parts.count > 4 ? 0 : letters)
            firstPart.append(NameParts.hash(bytes[parts[0]]))
            phonetic.append(Phonetic.code(lexicon[id]))
            prefix3.append(NameParts.hash(lexicon[id].prefix(3)))
        }
    }

    func isMultiple(_ id: UInt32) -> Bool { initials[Int(id)] != 0 }

    /// Whether a part of one name is a part of the other.
    func shareAPart(_ a: UInt32, _ b: UInt32) -> Bool {
        let (rangeA, rangeB) = (range(a), range(b))
        for i in rangeA { for j in rangeB where hashes[i] == hashes[j] { return true } }
        return false
    }

    private func range(_ id: UInt32) -> Range<Int> {
        id == 0 ? 0..<0 : Int(ends[Int(id) - 1])..<Int(ends[Int(id)])
    }

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 { UInt32(ContentHash.of(bytes) >> 32) | 1 }

    /// Particles tell nothing: VAN DAM is not VAN BERG.
    private static func isParticle(_ part: ArraySlice<UInt8>) -> Bool {
        particles.contains { part.elementsEqual($0) }
    }
    private static let particles: [[UInt8]] = [
        "LE", "LA", "DE", "DU", "DI", "DA", "DO", "EL", "VAN", "VON", "LES", "DER", "DEN", "DES", "DOS", "DEL", "BEN",
        "BIN", "SAINT",
    ].map { Array($0.utf8) }
}
