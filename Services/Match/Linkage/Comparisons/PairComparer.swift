/// Compares two records field by field.
final class PairComparer: Sendable {
    let records: SortedRecords
    let bytes: Arenas

    /// The lexicons' bytes, to be viewed without copies.
    struct Arenas: Sendable {
        let names: Lexicon
        let firstParts: [UInt32]
        let texts: Lexicon
        let nationalIDs: Lexicon
        let phones: Lexicon
        let postcodes: Lexicon
        let categories: Lexicon
    }

    init(_ records: SortedRecords) {
        self.records = records
        let lexicons = records.lexicons
        bytes = Arenas(
            names: lexicons.names.names, firstParts: lexicons.names.firstParts, texts: lexicons.texts,
            nationalIDs: lexicons.nationalIDs,
            phones: lexicons.phones, postcodes: lexicons.postcodes, categories: lexicons.categories)
    }

    /// All levels of a pair, nothing left out; those of the names as they are known, if they are.
    func compare(
        _ a: Row, _ b: Row, _ cache: inout SimilarityCache, names known: (surname: Outcome, given: Outcome)? = nil
    ) -> PairLevels {
        var pair = PairLevels()
        pair.set(.birthDate, birthDate(a, b))
        pair.set(.sex, sex(a, b))
        pair.set(.nationalID, nationalID(a, b))
        pair.set(.phone, phone(a, b))
        pair.set(.email, email(a, b, &cache))
        pair.set(.address, address(a, b, &cache))
        for slot in 0..<4 {
            let outcome = category(slot, a, b, &cache)
            pair.levels[Comparison.categorySlot(slot)] = outcome.level
            pair.frequencies[Comparison.categorySlot(slot)] = outcome.frequency
        }
        pair.set(.localID, localID(a, b))
        let (surname, given) = known ?? names(a, b, &cache)
        pair.set(.surname, surname)
        pair.set(.givenNames, given)
        return pair
    }

    @inline(__always)
    func birthDate(_ a: Row, _ b: Row) -> Outcome {
        let level = DateComparison.level(a.date, b.date)
        return Outcome(level, level == 1 ? records.frequencies.date(a.date) : 0)
    }

    @inline(__always)
    func sex(_ a: Row, _ b: Row) -> Outcome {
        a.sex == 0 || b.sex == 0 ? .missing : Outcome(a.sex == b.sex ? 1 : 2)
    }

    func nationalID(_ a: Row, _ b: Row) -> Outcome {
        if a.nationalID == 0 || b.nationalID == 0 { return .missing }
        let contradicted = (a.marks.contains(.foreignNIR) ? 1 : 0) + (b.marks.contains(.foreignNIR) ? 1 : 0)
        if a.nationalID == b.nationalID {
            let level: UInt8 = contradicted == 0 ? 1 : contradicted == 1 ? 5 : 6
            return Outcome(level, records.frequencies.nationalID[Int(a.nationalID)])
        }
        if contradicted > 0 { return Outcome(7) }
        // A typing error breaks the key, and twins' numbers are neighbours: two right keys are two people.
        if a.marks.contains(.validNIR), b.marks.contains(.validNIR) { return Outcome(4) }
        return Outcome(edits(bytes.nationalIDs, a.nationalID, b.nationalID))
    }

    func phone(_ a: Row, _ b: Row) -> Outcome {
        if a.phone == 0 || b.phone == 0 { return .missing }
        if let shared = shared(a.phone, a.secondPhone, b.phone, b.secondPhone) {
            return Outcome(1, records.frequencies.phone[Int(shared)])
        }
        var level = edits(bytes.phones, a.phone, b.phone)
        if a.secondPhone != 0 { level = min(level, edits(bytes.phones, a.secondPhone, b.phone)) }
        if b.secondPhone != 0 { level = min(level, edits(bytes.phones, a.phone, b.secondPhone)) }
        return Outcome(level)
    }

    func email(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome {
        if a.email == 0 || b.email == 0 { return .missing }
        if let shared = shared(a.email, a.secondEmail, b.email, b.secondEmail) {
            return Outcome(1, records.frequencies.email[Int(shared)])
        }
        let (first, second) = (
            records.lexicons.emailLocals[Int(a.email)], records.lexicons.emailLocals[Int(b.email)]
        )
        // Namesakes have e-mails alike because their names are, which is counted already: only the same one tells more.
        let areOfNames = a.marks.contains(.namedEmail) && b.marks.contains(.namedEmail)
        if first == second {
            let isPlain = areOfNames && !bytes.texts.bytes[bytes.texts.range(first)].contains { $0 < 0x3a }
            return isPlain ? .missing : Outcome(2)
        }
        let level = cache.value(.email, first, second) {
            let texts = bytes.texts.bytes
            let (x, y) = (
                texts.span.extracting(bytes.texts.range(first)), texts.span.extracting(bytes.texts.range(second))
            )
            let edits = EditDistance.upToTwo(x, y)
            if edits <= 2 { return UInt8(2 + edits) }
            return JaroWinkler.reaches(0.92, x, y) ? 5 : 6
        }
        return areOfNames && level < 6 ? .missing : Outcome(level)
    }

    func localID(_ a: Row, _ b: Row) -> Outcome {
        if a.localID == 0 || b.localID == 0 || a.localScope != b.localScope { return .missing }
        return a.localID == b.localID ? Outcome(1, records.frequencies.localID[Int(a.localID)]) : Outcome(2)
    }

    @inline(__always)
    func category(_ slot: Int, _ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome {
        let (first, second) = (a.categories[slot], b.categories[slot])
        if first == 0 || second == 0 { return .missing }
        if first == second { return Outcome(1, records.frequencies.categories[slot][Int(first)]) }
        let level = cache.value(.category, first, second) {
            let categories = bytes.categories.bytes
            let (x, y) = (
                categories.span.extracting(bytes.categories.range(first)),
                categories.span.extracting(bytes.categories.range(second))
            )
            return isPrefixOrSuffix(x, y) || JaroWinkler.reaches(0.9, x, y) ? 2 : 3
        }
        return Outcome(level)
    }

    @inline(__always)
    func shared(_ a: UInt32, _ a2: UInt32, _ b: UInt32, _ b2: UInt32) -> UInt32? {
        if a == b || a == b2 { return a }
        return a2 != 0 && (a2 == b || a2 == b2) ? a2 : nil
    }

    /// 2 one edit apart, 3 two edits, 4 more.
    private func edits(_ lexicon: Lexicon, _ a: UInt32, _ b: UInt32) -> UInt8 {
        switch EditDistance.upToTwo(
            lexicon.bytes.span.extracting(lexicon.range(a)), lexicon.bytes.span.extracting(lexicon.range(b)))
        {
        case 0, 1: 2
        case 2: 3
        default: 4
        }
    }

    private func isPrefixOrSuffix(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
        let short = min(a.count, b.count)
        var prefix = 0
        while prefix < short, a[prefix] == b[prefix] { prefix += 1 }
        if prefix == short { return true }
        var suffix = 0
        while suffix < short, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
        return suffix == short
    }
}
