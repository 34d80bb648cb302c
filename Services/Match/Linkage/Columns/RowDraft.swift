import Model

/// Gathers the values of one record, then interns them as a row. Its buffers are kept from record to record.
package struct RowDraft: Sendable {
    private var surname: [UInt8] = []
    private var birthName: [UInt8] = []
    private var given: [UInt8] = []
    private var fullName: [UInt8] = []
    private var initial: [UInt8] = []
    private var nationalID: [UInt8] = []
    private var phones = Values()
    private var emails = Values()
    private var number: [UInt8] = []
    private var street: [UInt8] = []
    private var postcode: [UInt8] = []
    private var town: [UInt8] = []
    private var localID: [UInt8] = []
    private var localScope: [UInt8] = []
    private var categories: [[UInt8]] = [[], [], [], []]
    private var date: UInt32 = 0
    /// What the date as written tells of its file.
    private(set) var order = BirthDate.Order.told
    private var (year, month, day) = (0, 0, 0)
    private var sex: UInt8 = 0
    private var titleSex: UInt8 = 0
    private var nirIsValid: Bool?
    private var ignoreNIR = false
    private var folded: [UInt8] = []

    init() {}

    mutating func reset() {
        surname.removeAll(keepingCapacity: true)
        birthName.removeAll(keepingCapacity: true)
        given.removeAll(keepingCapacity: true)
        fullName.removeAll(keepingCapacity: true)
        initial.removeAll(keepingCapacity: true)
        nationalID.removeAll(keepingCapacity: true)
        phones.removeAll()
        emails.removeAll()
        number.removeAll(keepingCapacity: true)
        street.removeAll(keepingCapacity: true)
        postcode.removeAll(keepingCapacity: true)
        town.removeAll(keepingCapacity: true)
        localID.removeAll(keepingCapacity: true)
        localScope.removeAll(keepingCapacity: true)
        for slot in categories.indices { categories[slot].removeAll(keepingCapacity: true) }
        (date, order) = (0, .told)
        (year, month, day) = (0, 0, 0)
        (sex, titleSex) = (0, 0)
        nirIsValid = nil
        ignoreNIR = false
        controllerLength = 0
    }

    package mutating func set(_ field: PersonField, _ raw: ArraySlice<UInt8>) {
        let value = RowDraft.trimmed(raw)
        if value.isEmpty { return }
        switch field {
        case .surname: RowDraft.join(value, to: &surname)
        case .birthName: RowDraft.join(value, to: &birthName)
        case .givenNames: RowDraft.join(value, to: &given)
        case .fullName: RowDraft.join(value, to: &fullName)
        case .initial: RowDraft.join(value, to: &initial)
        case .title: if titleSex == 0 { titleSex = RowDraft.sex(ofTitle: value) }
        case .sex: if sex == 0 { sex = RowDraft.sex(value) }
        case .birthDate: if date == 0 { (date, order) = BirthDate.read(value) }
        case .birthYear: year = BirthDate.number(value)
        case .birthMonth: month = BirthDate.number(value)
        case .birthDay: day = BirthDate.number(value)
        case .nationalID: if nationalID.isEmpty { nationalID.append(contentsOf: value) }
        case .phone: phones.append(value)
        case .email: emails.append(value)
        case .streetNumber: RowDraft.join(value, to: &number)
        case .street, .address: addLine(value)
        case .postcode: if postcode.isEmpty { postcode.append(contentsOf: value) }
        case .town: RowDraft.join(value, to: &town)
        case .birthPlace: RowDraft.join(value, to: &categories[0])
        case .occupation: RowDraft.join(value, to: &categories[1])
        case .region: RowDraft.join(value, to: &categories[2])
        case .category, .country: RowDraft.join(value, to: &categories[3])
        case .localID: if localID.isEmpty { localID.append(contentsOf: value) }
        case .age, .text: break  // says too little about who it is
        }
    }

    mutating func set(_ field: Record.Field, _ value: ArraySlice<UInt8>) {
        switch field {
        case .surname: set(PersonField.surname, value)
        case .birthName: set(PersonField.birthName, value)
        case .givenName: set(PersonField.givenNames, value)
        case .title: set(PersonField.title, value)
        case .sex: set(PersonField.sex, value)
        case .birthDate: set(PersonField.birthDate, value)
        case .birthPlaceCode: categories[0] = Array(value)
        case .birthPlaceName: if categories[0].isEmpty { categories[0] = Array(value) }
        case .nir: set(PersonField.nationalID, value)
        case .nirState:
            nirIsValid = value.elementsEqual("valid".utf8)
            ignoreNIR = value.elementsEqual("placeholder".utf8) || value.elementsEqual("lossy".utf8)
        case .phone: set(PersonField.phone, value)
        case .email: set(PersonField.email, value)
        case .addressLine: set(PersonField.address, value)
        case .postcode: set(PersonField.postcode, value)
        case .town: set(PersonField.town, value)
        case .localID:
            let cut = value.firstIndex(of: 0x3d) ?? value.startIndex
            // A patient's permanent number says more than that of one visit.
            if localID.isEmpty || value[..<cut].elementsEqual("ipp".utf8) {
                localID = Array(value)
                localScope.removeLast(localScope.count - controllerLength)
                localScope.append(contentsOf: value[..<cut])
            }
        case .controller:
            localScope.insert(contentsOf: value, at: 0)
            controllerLength = value.count
        case .deathDate, .department, .remark, .guardian, .deceased, .doNotContact, .preferredChannel: break
        }
    }
    private var controllerLength = 0

    /// The row, its values interned in `lexicons`.
    mutating func row(into lexicons: inout Lexicons) -> Row {
        var row = Row()
        if surname.isEmpty, !fullName.isEmpty { splitFullName() }
        if given.isEmpty { given = initial }
        row.surname = lexicons.names.intern(surname[...])
        row.birth = lexicons.names.intern(birthName[...])
        if row.surname == 0 { swap(&row.surname, &row.birth) }
        if row.birth == row.surname { row.birth = 0 }
        row.given = lexicons.names.intern(given[...])
        row.date = date != 0 ? date : BirthDate.pack(year: year, month: month, day: day)
        if order != .told { row.marks.insert(.openDate) }
        row.sex = sex != 0 ? sex : titleSex
        internContacts(&row, &lexicons)
        internAddress(&row, &lexicons)
        internIdentifiers(&row, &lexicons)
        for slot in 0..<4 where !categories[slot].isEmpty {
            row.categories[slot] = lexicons.categories.intern(fold(categories[slot][...]))
        }
        return row
    }

    private mutating func internContacts(_ row: inout Row, _ lexicons: inout Lexicons) {
        for index in phones.indices {
            folded.removeAll(keepingCapacity: true)
            for byte in phones[index] where (0x30...0x39).contains(byte) { folded.append(byte) }
            let digits = folded.suffix(9)
            if digits.count < 6 || NationalID.isPlaceholder(digits) { continue }
            let id = lexicons.phones.intern(digits)
            if row.phone == 0 { row.phone = id } else if id != row.phone, row.secondPhone == 0 { row.secondPhone = id }
        }
        for index in emails.indices {
            folded.removeAll(keepingCapacity: true)
            for byte in emails[index] where byte != 0x20 {
                folded.append((0x41...0x5a).contains(byte) ? byte + 32 : byte)
            }
            let id = lexicons.emails.intern(folded[...])
            if Int(id) == lexicons.emailLocals.count {
                let local = Array(folded.prefix { $0 != 0x40 })
                lexicons.emailLocals.append(lexicons.texts.intern(fold(local[...])))
            }
            if row.email == 0, spellsNames(lexicons.emailLocals[Int(id)], lexicons) { row.marks.insert(.namedEmail) }
            if row.email == 0 { row.email = id } else if id != row.email, row.secondEmail == 0 { row.secondEmail = id }
        }
    }

    /// Whether the local part of an e-mail is made of the names beside it: the surname, given names or their first letters,
    /// and digits.
    private mutating func spellsNames(_ local: UInt32, _ lexicons: borrowing Lexicons) -> Bool {
        let name = fold(surname[...])
        let letters = lexicons.texts[local].filter { $0 > 0x39 }
        guard name.count > 1, letters.count >= name.count else { return false }
        let rest =
            letters.starts(with: name)
            ? letters.dropFirst(name.count)
            : letters.suffix(name.count).elementsEqual(name) ? letters.dropLast(name.count) : letters[...]
        return rest.count < letters.count && (rest.count < 3 || fold(given[...]).starts(with: rest))
    }

    private mutating func internAddress(_ row: inout Row, _ lexicons: inout Lexicons) {
        row.number = lexicons.texts.intern(fold(number[...]))
        folded.removeAll(keepingCapacity: true)
        AddressReading.fold(street[...], words: AddressReading.streetWords, into: &folded)
        row.street = lexicons.texts.intern(folded[...])
        row.postcode = lexicons.postcodes.intern(fold(postcode[...]))
        folded.removeAll(keepingCapacity: true)
        AddressReading.fold(town[...], words: AddressReading.townWords, into: &folded)
        row.town = lexicons.texts.intern(folded[...])
    }

    private mutating func internIdentifiers(_ row: inout Row, _ lexicons: inout Lexicons) {
        if !localID.isEmpty {
            folded.removeAll(keepingCapacity: true)
            folded.append(contentsOf: localScope)
            folded.append(0)
            folded.append(contentsOf: localID)
            row.localID = lexicons.localIDs.intern(folded[...])
            row.localScope = UInt32(truncatingIfNeeded: ContentHash.of(localScope[...])) | 1
        }
        let value = fold(nationalID[...])
        guard !ignoreNIR, !NationalID.isPlaceholder(value) else { return }
        guard let (number, keyIsRight) = NationalID.nir(value) else {
            row.nationalID = lexicons.nationalIDs.intern(value)
            return
        }
        row.nationalID = lexicons.nationalIDs.intern(number)
        // Provisional numbers (3, 4, 7, 8) give way to a definite one: two numbers need not be two people.
        if nirIsValid ?? keyIsRight, number.first == 0x31 || number.first == 0x32 { row.marks.insert(.validNIR) }
        switch NationalID.agrees(number, sex: row.sex, year: row.year, month: row.month) {
        case true?: row.marks.insert(.ownNIR)
        case false?: row.marks.insert(.foreignNIR)
        case nil: break
        }
    }

    /// `SURNAME, Given` by the comma; else words all in capitals beside others are the surname; else the last word is.
    private mutating func splitFullName() {
        if let comma = fullName.firstIndex(of: 0x2c) {
            surname = Array(fullName[..<comma])
            given = Array(fullName[(comma + 1)...]) + given
            return
        }
        let words = fullName.split(separator: 0x20)
        let isCapital = { (word: ArraySlice<UInt8>) in word.count > 1 && !word.contains { (0x61...0x7a).contains($0) } }
        let capitals = words.filter(isCapital)
        if !capitals.isEmpty, capitals.count < words.count {
            surname = Array(capitals.joined(separator: [0x20]))
            given = Array(words.filter { !isCapital($0) }.joined(separator: [0x20])) + given
        } else {
            surname = Array(words.last ?? [])
            given = Array(words.dropLast().joined(separator: [0x20])) + given
        }
    }

    private mutating func addLine(_ value: ArraySlice<UInt8>) {
        let (head, rest) = AddressReading.split(value)
        if street.isEmpty || (number.isEmpty && !head.isEmpty) {
            street.removeAll(keepingCapacity: true)
            street.append(contentsOf: rest)
            if number.isEmpty { number.append(contentsOf: head) }
        }
    }

    private mutating func fold(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        folded.removeAll(keepingCapacity: true)
        var boundaries: UInt32 = 0
        NameFolding.fold(value, into: &folded, boundaries: &boundaries, limit: 48)
        return folded[...]
    }

    private static func join(_ value: ArraySlice<UInt8>, to buffer: inout [UInt8]) {
        if !buffer.isEmpty { buffer.append(0x20) }
        buffer.append(contentsOf: value)
    }

    private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = value.first, let last = value.last, first <= 0x20 || last <= 0x20 else { return value }
        var slice = value
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    /// Several values of one field, one after the other.
    private struct Values: Sendable {
        private var bytes: [UInt8] = []
        private var ends: [Int] = []

        var indices: Range<Int> { ends.indices }
        subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

        mutating func append(_ value: ArraySlice<UInt8>) {
            bytes.append(contentsOf: value)
            ends.append(bytes.count)
        }

        mutating func removeAll() {
            bytes.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
        }
    }

    private static func sex(_ value: ArraySlice<UInt8>) -> UInt8 {
        switch value.first.map({ $0 | 0x20 }) {
        case UInt8(ascii: "m"), UInt8(ascii: "h"), 0x31: 1
        case UInt8(ascii: "f"), UInt8(ascii: "w"), 0x32: 2
        default: 0
        }
    }

    private static func sex(ofTitle value: ArraySlice<UInt8>) -> UInt8 {
        switch String(decoding: value, as: UTF8.self).uppercased().filter({ $0 != "." }) {
        case "M", "MR", "MONSIEUR", "HERR": 1
        case "MME", "MLLE", "MADAME", "MADEMOISELLE", "MRS", "MS", "MISS", "FRAU": 2
        default: 0
        }
    }
}
