/// What two records must share to be compared at all: one of these. The order breaks ties of cost.
package enum BlockingKey: String, CaseIterable, Codable, Sendable {
    case nationalID, email, phone, localID
    case dateAndSurname, dateAndGiven
    /// Given names and surname, whichever stands where.
    case names
    case streetNumberAndPostcode
    case phoneticNamesAndYear
    case prefixesAndMonthDay
    case surnameAndMonthDay
    case prefixesAndYearMonth
    // Broad ones, for training, and for scoring where the file is small enough:
    case namesAndYear
    case givenAndMonthDay
    case postcodeAndYear, dateAndPostcode
    case emailPrefix
    case surname, given, postcode, date, street
    case townAndSurname, categoryAndSurname, categoryAndGiven
    case secondCategoryAndSurname
    // For records without a name:
    case namelessDate, namelessPlace
    /// All rows are one block: for few rows.
    case everyPair

    /// Whether a record has two values to be found by: a name used and one at birth, two phones, two e-mails.
    var slots: Int {
        switch self {
        case .email, .phone, .dateAndSurname, .names, .phoneticNamesAndYear, .prefixesAndMonthDay,
            .surnameAndMonthDay, .prefixesAndYearMonth, .surname, .namesAndYear:
            2
        default: 1
        }
    }
}

/// Computes the blocking keys of rows as 32-bit hashes of their content.
struct BlockingKeys: Sendable {
    let lexicons: Lexicons
    let names: NameParts

    init(_ records: SortedRecords) { (lexicons, names) = (records.lexicons, records.names) }

    /// The hash, or nil where the row lacks a part of the key.
    func hash(_ key: BlockingKey, slot: Int, _ row: Row) -> UInt32? {
        // A name that stands alone may be either kind.
        let surname = slot > 0 ? row.birth : row.surname != 0 ? row.surname : row.given
        switch key {
        case .nationalID: return value(lexicons.nationalIDs, row.nationalID, key)
        case .email: return value(lexicons.emails, slot == 0 ? row.email : row.secondEmail, key)
        case .phone: return value(lexicons.phones, slot == 0 ? row.phone : row.secondPhone, key)
        case .localID: return value(lexicons.localIDs, row.localID, key)
        case .dateAndSurname: return join(key, full(row), name(surname))
        case .dateAndGiven: return join(key, full(row), UInt64(names.firstPart[Int(row.given)]))
        case .names: return join(key, unordered(surname, row.given), 1)
        case .namesAndYear: return join(key, unordered(surname, row.given), UInt64(row.year))
        case .streetNumberAndPostcode:
            let place = row.postcode != 0 ? lexicons.postcodes.hash(row.postcode) : lexicons.texts.hash(row.town)
            return join(key, lexicons.texts.hash(row.street), lexicons.texts.hash(row.number) &+ 1, place)
        case .phoneticNamesAndYear:
            return join(
                key, UInt64(names.phonetic[Int(surname)]), UInt64(names.phonetic[Int(row.given)]), UInt64(row.year))
        case .prefixesAndMonthDay:
            return join(key, prefix(surname, 3), prefix(row.given, 3), monthDay(row))
        case .surnameAndMonthDay: return join(key, name(surname), monthDay(row))
        case .prefixesAndYearMonth:
            return join(
                key, prefix(surname, 1), prefix(row.given, 3),
                row.year != 0 && row.month != 0 ? UInt64(row.year * 100 + row.month) : 0)
        case .givenAndMonthDay: return join(key, name(row.given), monthDay(row))
        case .postcodeAndYear: return join(key, lexicons.postcodes.hash(row.postcode), UInt64(row.year))
        case .dateAndPostcode: return join(key, lexicons.postcodes.hash(row.postcode), full(row))
        case .emailPrefix:
            let local = lexicons.texts[lexicons.emailLocals[Int(row.email)]]
            return local.count < 4 ? nil : join(key, ContentHash.of(local.prefix(6)), 1)
        case .surname: return join(key, name(surname), 1)
        case .given: return join(key, name(row.given), 1)
        case .postcode: return join(key, lexicons.postcodes.hash(row.postcode), 1)
        case .date: return join(key, full(row), 1)
        case .street: return join(key, lexicons.texts.hash(row.street), 1)
        case .townAndSurname: return join(key, lexicons.texts.hash(row.town), name(surname))
        case .categoryAndSurname: return join(key, category(row, 0), name(surname))
        case .categoryAndGiven: return join(key, category(row, 0), name(row.given))
        case .secondCategoryAndSurname: return join(key, category(row, 1), name(surname))
        case .namelessDate:
            return surname != 0 ? nil : join(key, UInt64(row.date), UInt64(row.sex) + 1)
        case .namelessPlace:
            let year = UInt64(row.year) + 1
            if surname != 0 || row.categories == SIMD4() { return nil }
            let categories = ContentHash.join(category(row, 0) ^ category(row, 2), category(row, 1) ^ category(row, 3))
            return join(key, categories, year, UInt64(row.sex) + 1)
        case .everyPair: return 0
        }
    }

    /// How many fields an oversize block is split by, one after the other.
    static let refinements = 6

    /// The field of `step`, from 0, hashed; 0 where the row lacks it. Sounds come first: they survive most errors.
    func refinement(_ step: Int, _ row: Row) -> UInt32 {
        switch step {
        case 0: names.phonetic[Int(row.given)]
        case 1: names.phonetic[Int(row.surname)]
        case 2: UInt32(row.year)
        case 3: UInt32(monthDay(row))
        case 4: UInt32(truncatingIfNeeded: lexicons.postcodes.hash(row.postcode) >> 32)
        default: UInt32(truncatingIfNeeded: lexicons.texts.hash(row.street) >> 32)
        }
    }

    private func name(_ id: UInt32) -> UInt64 { lexicons.names.names.hash(id) }

    private func unordered(_ a: UInt32, _ b: UInt32) -> UInt64 { a == 0 || b == 0 ? 0 : name(a) &+ name(b) }

    private func prefix(_ id: UInt32, _ length: Int) -> UInt64 {
        if length == 3 { return UInt64(names.prefix3[Int(id)]) }
        return lexicons.names[id].first.map { UInt64($0) } ?? 0
    }

    private func full(_ row: Row) -> UInt64 { row.year != 0 && row.month != 0 && row.day != 0 ? UInt64(row.date) : 0 }

    private func monthDay(_ row: Row) -> UInt64 {
        row.month != 0 && row.day != 0 ? UInt64(row.month * 100 + row.day) : 0
    }

    private func category(_ row: Row, _ slot: Int) -> UInt64 { lexicons.categories.hash(row.categories[slot]) }

    private func value(_ lexicon: Lexicon, _ id: UInt32, _ key: BlockingKey) -> UInt32? {
        join(key, lexicon.hash(id), 1)
    }

    /// 0 stands for a missing part.
    @inline(__always)
    private func join(_ key: BlockingKey, _ a: UInt64, _ b: UInt64, _ c: UInt64 = 1) -> UInt32? {
        if a == 0 || b == 0 || c == 0 { return nil }
        return UInt32(truncatingIfNeeded: ContentHash.join(ContentHash.join(a, b), c) >> 32)
    }
}
