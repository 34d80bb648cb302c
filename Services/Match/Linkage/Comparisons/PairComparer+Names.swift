/// Surnames and given names: compared together, since they are exchanged often enough.
extension PairComparer {
    func names(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> (surname: Outcome, given: Outcome) {
        let surname = surname(a, b, &cache)
        let given = given(a, b, &cache)
        if given.level >= 8, surname.level > 1, surname.level < 9, let swapped = exchanged(a, b, &cache) {
            return (swapped, .missing)
        }
        let isOpen =
            given.level >= 8 && surname.level == 0 || given.level == 0 && (surname.level == 0 || surname.level == 8)
        if isOpen, let lone = loneName(a, b), let outcome = stands(lone, &cache) { return (outcome, .missing) }
        return (surname, given)
    }

    /// The one name that a record has, and the names of the other kind that the other record has.
    struct LoneName {
        let name: UInt32
        let others: (UInt32, UInt32)
        let isGiven: Bool
    }

    @inline(__always)
    func loneName(_ a: Row, _ b: Row) -> LoneName? {
        if a.surname == 0, a.given != 0, b.surname != 0 {
            return LoneName(name: a.given, others: (b.surname, b.birth), isGiven: true)
        }
        if b.surname == 0, b.given != 0, a.surname != 0 {
            return LoneName(name: b.given, others: (a.surname, a.birth), isGiven: true)
        }
        if a.given == 0, a.surname != 0, b.given != 0 {
            return LoneName(name: a.surname, others: (b.given, 0), isGiven: false)
        }
        if b.given == 0, b.surname != 0, a.given != 0 {
            return LoneName(name: b.surname, others: (a.given, 0), isGiven: false)
        }
        return nil
    }

    /// The lone name written in the column of the other kind, exactly.
    @inline(__always)
    func standsById(_ lone: LoneName) -> Outcome? {
        guard lone.name == lone.others.0 || lone.name == lone.others.1 else { return nil }
        let frequencies = lone.isGiven ? records.frequencies.surname : records.frequencies.given
        return Outcome(12, frequencies[Int(lone.name)])
    }

    private func stands(_ lone: LoneName, _ cache: inout SimilarityCache) -> Outcome? {
        if let exact = standsById(lone) { return exact }
        if lone.others.0 != 0, similarity(lone.name, lone.others.0, &cache) <= 3 { return Outcome(13) }
        return lone.others.1 != 0 && similarity(lone.name, lone.others.1, &cache) <= 3 ? Outcome(13) : nil
    }

    /// Equal or crossed names, which need no look at the letters; nil when neither.
    @inline(__always)
    func surnameById(_ a: Row, _ b: Row) -> Outcome? {
        if a.surname == 0 || b.surname == 0 { return .missing }
        let frequencies = records.frequencies.surname
        if a.surname == b.surname {
            let differ = a.birth != 0 && b.birth != 0 && a.birth != b.birth
            return Outcome(differ ? 11 : 1, frequencies[Int(a.surname)])
        }
        if a.birth != 0, a.birth == b.surname || a.birth == b.birth { return Outcome(2, frequencies[Int(a.birth)]) }
        if b.birth != 0, a.surname == b.birth { return Outcome(2, frequencies[Int(b.birth)]) }
        return nil
    }

    func surname(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome {
        if let outcome = surnameById(a, b) { return outcome }
        var level = surnameLevel(a.surname, b.surname, &cache)
        if a.birth != 0 { level = min(level, surnameLevel(a.birth, b.surname, &cache)) }
        if b.birth != 0 { level = min(level, surnameLevel(a.surname, b.birth, &cache)) }
        if a.birth != 0, b.birth != 0 { level = min(level, surnameLevel(a.birth, b.birth, &cache)) }
        return Outcome(level)
    }

    private func surnameLevel(_ a: UInt32, _ b: UInt32, _ cache: inout SimilarityCache) -> UInt8 {
        // A frequent name beside a string never seen elsewhere is a typing error; two frequent names are two people's.
        switch similarity(a, b, &cache) {
        case 1, 2: return isRare(a, b) ? 3 : 4
        case 3: return isRare(a, b) ? 5 : 6
        case 4: return 7
        default:
            let mayShare = records.names.isMultiple(a) || records.names.isMultiple(b)
            return mayShare && records.names.shareAPart(a, b) ? 7 : 8
        }
    }

    @inline(__always)
    private func isRare(_ a: UInt32, _ b: UInt32) -> Bool {
        min(records.frequencies.surnameCounts[Int(a)], records.frequencies.surnameCounts[Int(b)]) <= 2
    }

    func given(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome {
        if a.given == 0 || b.given == 0 { return .missing }
        if a.given == b.given { return Outcome(1, records.frequencies.given[Int(a.given)]) }
        let isMultiple = records.names.isMultiple(a.given) || records.names.isMultiple(b.given)
        if isMultiple, records.names.shareAPart(a.given, b.given) { return Outcome(2) }
        if areInitials(a.given, of: b.given) || areInitials(b.given, of: a.given) { return Outcome(3) }
        let isRare =
            min(records.frequencies.givenCounts[Int(a.given)], records.frequencies.givenCounts[Int(b.given)]) <= 2
        switch similarity(a.given, b.given, &cache) {
        case 1, 2: return Outcome(isRare ? 4 : 5)
        case 3: return Outcome(isRare ? 6 : 7)
        case 4: return Outcome(8)
        default:
            guard isMultiple else { return Outcome(9) }
            let (first, second) = (bytes.firstParts[Int(a.given)], bytes.firstParts[Int(b.given)])
            return Outcome(similarity(first, second, &cache) <= 3 ? 8 : 9)
        }
    }

    /// Whether surname and given names stand in each other's place, exactly or nearly.
    private func exchanged(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome? {
        if let exact = exchangedById(a, b) { return exact }
        return stands(b.given, inPlaceOfSurnameOf: a, &cache) && stands(a.given, inPlaceOfSurnameOf: b, &cache)
            ? Outcome(10) : nil
    }

    private func stands(_ given: UInt32, inPlaceOfSurnameOf row: Row, _ cache: inout SimilarityCache) -> Bool {
        let first = bytes.firstParts[Int(given)]
        return isAlike(given, first, row.surname, &cache) || isAlike(given, first, row.birth, &cache)
    }

    private func isAlike(_ given: UInt32, _ first: UInt32, _ surname: UInt32, _ cache: inout SimilarityCache) -> Bool {
        if surname == 0 { return false }
        if similarity(given, surname, &cache) <= 3 { return true }
        if first != given, similarity(first, surname, &cache) <= 3 { return true }
        let part = bytes.firstParts[Int(surname)]
        return part != surname && similarity(given, part, &cache) <= 3
    }

    @inline(__always)
    func exchangedById(_ a: Row, _ b: Row) -> Outcome? {
        if a.given == 0 || b.given == 0 || a.given == b.given { return nil }
        guard a.given == b.surname || a.given == b.birth, b.given == a.surname || b.given == a.birth else { return nil }
        let (surname, given) = (records.frequencies.surname, records.frequencies.given)
        // Each name counted where it is the more common, as the one written right.
        return Outcome(
            9, max(surname[Int(a.given)] + given[Int(b.given)], surname[Int(b.given)] + given[Int(a.given)]))
    }

    /// Whether surnames and given names, neither equal, are surely different, and not exchanged either.
    @inline(__always)
    func namesAreUnlike(_ a: Row, _ b: Row) -> Bool {
        if a.birth != 0 || b.birth != 0 || a.marks.union(b.marks).contains(.surnameInParts) { return false }
        return givenIsUnlike(a, b) && !a.surnameSignature.mayBeAlike(b.surnameSignature)
            && !(a.surnameSignature.mayBeAlike(b.givenSignature) && b.surnameSignature.mayBeAlike(a.givenSignature))
    }

    /// Whether given names, not equal, are surely different.
    @inline(__always)
    func givenIsUnlike(_ a: Row, _ b: Row) -> Bool {
        !a.marks.union(b.marks).contains(.givenInParts) && a.givenSignature.length > 1 && b.givenSignature.length > 1
            && !a.givenSignature.mayBeAlike(b.givenSignature)
    }

    private func areInitials(_ short: UInt32, of long: UInt32) -> Bool {
        let (x, y) = (bytes.names[short], bytes.names[long])
        if x.count == 1 { return y.first == x.first }
        let letters = records.names.initials[Int(long)]
        guard letters != 0, (2...4).contains(x.count) else { return false }
        var packed: UInt32 = 0
        for letter in x { packed = packed << 8 | UInt32(letter) }
        return packed == letters
    }

    func similarity(_ a: UInt32, _ b: UInt32, _ cache: inout SimilarityCache) -> UInt8 {
        if a == b { return 1 }
        if records.shapes[Int(a)].isUnlike(records.shapes[Int(b)]) { return NameSimilarity.different.rawValue }
        return cache.value(.name, a, b) {
            let names = bytes.names.bytes
            return NameSimilarity.of(
                names.span.extracting(bytes.names.range(a)), names.span.extracting(bytes.names.range(b))
            ).rawValue
        }
    }
}
