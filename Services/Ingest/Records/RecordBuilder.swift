import Model

/// Makes one record of the cells of a row: normalised values, what is exposed, and remarks. What F8 of the formats holds
/// back (comments, blood groups, credentials) is seen here last. Its storage is kept from row to row.
struct RecordBuilder: Sendable {
    let columns: [ColumnReading]
    let dates: DateReader
    private let controller: [UInt8]
    private let hasPostcode: Bool
    private let hasTown: Bool
    private let exposureOfColumn: [Exposures]
    private(set) var record = Record()
    private(set) var hasPerson = false
    private var nirText: [UInt8] = []
    private var keyText: [UInt8] = []
    private var line: [UInt8] = []
    private var out: [UInt8] = []
    private var sex: UInt8 = 0
    private var birth = CalendarDate(year: 0, month: 0, day: 0)
    private var parts = CalendarDate(year: 0, month: 0, day: 0)
    private var seen: Seen = []

    // Ready as arrays: most rows need them.
    private static let male = [UInt8(ascii: "M")]
    private static let female = [UInt8(ascii: "F")]
    private static let valid = Array(NIR.State.valid.rawValue.utf8)

    private struct Seen: OptionSet, Sendable {
        let rawValue: UInt8
        static let controller = Seen(rawValue: 1)
        static let birthName = Seen(rawValue: 2)
        static let postcode = Seen(rawValue: 4)
        static let town = Seen(rawValue: 8)
        static let department = Seen(rawValue: 16)
        static let title = Seen(rawValue: 32)
    }

    /// For rows of a table with `columns`.
    init(_ columns: [ColumnReading], _ understanding: Understanding) {
        self.columns = columns
        dates = DateReader(referenceYear: understanding.referenceYear)
        controller = Array((understanding.controller ?? "").utf8)
        hasPostcode = columns.contains { $0.field == .postcode }
        hasTown = columns.contains { $0.field == .town }
        exposureOfColumn = columns.map(\.field.exposure)
    }

    mutating func begin(row: UInt32) {
        record.reset(row: row)
        hasPerson = false
        nirText.removeAll(keepingCapacity: true)
        keyText.removeAll(keepingCapacity: true)
        line.removeAll(keepingCapacity: true)
        sex = 0
        birth = CalendarDate(year: 0, month: 0, day: 0)
        parts = CalendarDate(year: 0, month: 0, day: 0)
        seen = []
    }

    /// Takes the text of column `index`, trimmed and not empty.
    mutating func take(_ index: Int, _ text: Span<UInt8>) {
        record.exposures.formUnion(exposureOfColumn[index])
        let column = columns[index]
        switch column.field {
        case .ignore, .careDate, .insurer, .doctor, .bloodGroup, .rhesus, .login, .password, .bank, .relative, .photo,
            .treatment, .test, .testResult, .age, .category, .occupation, .initial, .region:
            break
        case .comment, .text: takeComment(text)
        case .surname, .birthName: takeName(column.field, text)
        case .givenNames: takeGivenNames(text, 0..<text.count)
        case .fullName: takeFullName(text, column.nameOrder ?? .surnameFirst)
        case .title: takeTitle(text)
        case .sex: takeSex(text)
        case .birthDate, .deathDate: takeDate(column.field, text, column.dateOrder ?? .dayFirst)
        case .birthYear: parts.year = RecordBuilder.number(text)
        case .birthMonth: parts.month = RecordBuilder.number(text)
        case .birthDay: parts.day = RecordBuilder.number(text)
        case .nationalID: if nirText.isEmpty { RecordBuilder.copy(text, to: &nirText) }
        case .nirKey: if keyText.isEmpty { RecordBuilder.copy(text, to: &keyText) }
        case .phone: takePhones(text)
        case .email: takeEMails(text)
        case .streetNumber, .street:
            if !line.isEmpty { line.append(0x20) }
            RecordBuilder.copy(text, to: &line)
        case .address: takeAddress(text)
        case .postcode: takePostcode(text)
        case .town: takeTown(text)
        case .department: takeDepartment(text)
        case .country: takeCountry(text)
        case .birthPlace: takeBirthPlace(text)
        case .birthPlaceCode: record.append(.birthPlaceCode, text)
        case .localID: takeLocalID(column.kind ?? "id", text)
        case .controller:
            if seen.insert(.controller).inserted { record.append(.controller, text) }
        case .guardian: record.append(.guardian, text)
        case .deceased: answer(.deceased, YesNo.deceased(text, dates))
        case .doNotContact: answer(.doNotContact, YesNo.doNotContact(text))
        case .preferredChannel: takeChannel(text)
        }
    }

    mutating func remark(_ remark: String) { record.append(.remark, remark) }

    /// Completes the record with what several columns tell together.
    mutating func finish() {
        if !seen.contains(.controller), !controller.isEmpty { record.append(.controller, controller) }
        if !line.isEmpty { record.append(.addressLine, line) }
        finishBirth()
        finishNIR()
    }

    // MARK: Names

    private mutating func takeName(_ field: ColumnField, _ text: Span<UInt8>) {
        guard RecordBuilder.hasLetter(text) else { return }
        hasPerson = true
        let name = PersonName(text)
        if let title = name.title { append(title) }
        if field == .birthName {
            // In a column of birth names a marker tells the used name too.
            if seen.insert(.birthName).inserted {
                record.append(.birthName, text.extracting(name.birthName ?? name.surname))
            }
            return
        }
        record.append(.surname, text.extracting(name.surname))
        if let birthName = name.birthName, seen.insert(.birthName).inserted {
            record.append(.birthName, text.extracting(birthName))
        }
        if name.hasBrackets { record.append(.remark, "name.brackets") }
    }

    private mutating func takeGivenNames(_ text: Span<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        var at = start
        while at <= range.upperBound {
            if at == range.upperBound || ASCII.isSpace(text[at]) || text[at] == 0x2c || text[at] == 0x7e
                || text[at] == 0x2f
            {
                if at > start, RecordBuilder.hasLetter(text, start..<at) {
                    record.append(.givenName, text.extracting(start..<at))
                    hasPerson = true
                }
                start = at + 1
            }
            at += 1
        }
    }

    private mutating func takeFullName(_ text: Span<UInt8>, _ order: FullName.Order) {
        guard RecordBuilder.hasLetter(text) else { return }
        let name = FullName(text, order)
        if let title = name.title { append(title) }
        takeName(.surname, text.extracting(name.surname))
        takeGivenNames(text, name.given)
    }

    private mutating func takeTitle(_ text: Span<UInt8>) {
        if let title = PersonName.title(text, 0..<text.count) {
            append(title)
        } else {
            record.append(.title, text)
        }
    }

    private mutating func append(_ title: PersonName.Title) {
        guard seen.insert(.title).inserted else { return }
        record.append(.title, title.rawValue)
        if sex == 0, let told = title.sex { sex = told }
    }

    private mutating func takeSex(_ text: Span<UInt8>) {
        guard let told = Sex.read(text) else { return }
        sex = told
        record.append(.sex, told == UInt8(ascii: "M") ? RecordBuilder.male : RecordBuilder.female)
    }

    // MARK: Dates and NIR

    private mutating func takeDate(_ field: ColumnField, _ text: Span<UInt8>, _ order: CalendarDate.Order) {
        guard let reading = dates.read(text, order) else { return }
        if let remark = reading.remark {
            record.append(.remark, (field == .birthDate ? "birthDate." : "deathDate.") + remark.rawValue)
        }
        guard reading.date.isKnown else { return }
        if field == .birthDate {
            if birth.isKnown { return }
            birth = reading.date
        } else {
            write(reading.date, .deathDate)
        }
    }

    private mutating func finishBirth() {
        if !birth.isKnown, (1850...dates.referenceYear).contains(parts.year) {
            birth.year = parts.year
            if (1...12).contains(parts.month) {
                birth.month = parts.month
                if parts.day >= 1, parts.day <= CalendarDate.days(in: parts.month, of: parts.year) {
                    birth.day = parts.day
                }
            }
        }
        if birth.isKnown { write(birth, .birthDate) }
    }

    private mutating func write(_ date: CalendarDate, _ field: Record.Field) {
        out.removeAll(keepingCapacity: true)
        date.write(to: &out)
        record.append(field, out)
    }

    private mutating func finishNIR() {
        guard !nirText.isEmpty, let nir = NIR(nirText.span, key: keyText.span) else { return }
        hasPerson = hasPerson || nir.isTrusted || nir.state == .invalid && nirText.count >= 13
        if nir.isTrusted {
            out.removeAll(keepingCapacity: true)
            for index in 0..<15 { out.append(nir.digits[index]) }
            record.append(.nir, out)
        } else {
            record.append(.nir, nirText)
        }
        record.append(.nirState, nir.state == .valid ? RecordBuilder.valid : Array(nir.state.rawValue.utf8))
        if let remark = nir.remark { record.append(.remark, remark.rawValue) }
        guard nir.isTrusted else { return }
        if sex != 0, let told = nir.sex, told != sex { record.append(.remark, "nir.sex-mismatch") }
        if birth.isKnown {
            let monthDiffers = (1...12).contains(nir.month) && birth.month > 0 && nir.month != birth.month
            if nir.year != birth.year % 100 || monthDiffers { record.append(.remark, "nir.birth-mismatch") }
        }
    }

    // MARK: Contact

    private mutating func takePhones(_ text: Span<UInt8>) {
        var (record, out, isReal) = (Record(), [UInt8](), false)
        swap(&record, &self.record)
        swap(&out, &self.out)
        let (_, unreadable) = Phone.read(text) { phone in
            out.removeAll(keepingCapacity: true)
            phone.write(to: &out)
            record.append(.phone, out)
            if phone.isPlaceholder { record.append(.remark, "phone.placeholder") } else { isReal = true }
        }
        if unreadable > 0 { record.append(.remark, "phone.unreadable") }
        swap(&record, &self.record)
        swap(&out, &self.out)
        hasPerson = hasPerson || isReal
    }

    private mutating func takeEMails(_ text: Span<UInt8>) {
        var (record, out, local) = (Record(), [UInt8](), -1..<(-1))
        var isReached = false
        swap(&record, &self.record)
        swap(&out, &self.out)
        EMail.read(text) { range, kind in
            switch kind {
            case .address:
                isReached = true
                RecordBuilder.lowerDomain(text, range, into: &out)
                record.append(.email, out)
            case .placeholder: record.append(.remark, "email.placeholder")
            case .nir: local = range
            case .unreadable: record.append(.remark, "email.unreadable")
            }
        }
        swap(&record, &self.record)
        swap(&out, &self.out)
        hasPerson = hasPerson || isReached
        guard local.lowerBound >= 0 else { return }
        // The local part is the NIR: exposed as such, kept as such, no address to write to.
        self.record.exposures.formUnion(.nir)
        guard nirText.isEmpty else { return }
        for index in local {
            if text[index] == 0x40 { break }
            nirText.append(text[index])
        }
    }

    private static func lowerDomain(_ text: Span<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        var isDomain = false
        for index in range {
            let byte = text[index]
            if byte == 0x40 { isDomain = true }
            out.append(isDomain && byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
    }

    private mutating func takeAddress(_ text: Span<UInt8>) {
        guard !hasPostcode, text.count > 8 else {
            record.append(.addressLine, text)
            return
        }
        // 12 rue X 56000 VANNES: five digits, a space, letters to the end.
        var at = text.count - 6
        while at > 0 {
            if text[at - 1] == 0x20 || text[at - 1] == 0x2c, ASCII.isDigit(text[at]) {
                let tail = text.extracting(at..<text.count)
                if let postcode = Postcode(tail), !postcode.isPadded, !postcode.rest.isEmpty {
                    var end = at
                    while end > 0, ASCII.isSpace(text[end - 1]) || text[end - 1] == 0x2c { end -= 1 }
                    if end > 0 { record.append(.addressLine, text.extracting(0..<end)) }
                    takePostcode(tail)
                    return
                }
            }
            at -= 1
        }
        record.append(.addressLine, text)
    }

    private mutating func takePostcode(_ text: Span<UInt8>) {
        guard let postcode = Postcode(text) else {
            record.append(.postcode, text)
            record.append(.remark, "postcode.unreadable")
            return
        }
        out.removeAll(keepingCapacity: true)
        postcode.write(to: &out)
        if postcode.isPlaceholder {
            record.append(.remark, "postcode.placeholder")
        } else {
            record.append(.postcode, out)
            if postcode.isPadded { record.append(.remark, "postcode.padded") }
            if postcode.isINSEE { record.append(.remark, "postcode.insee") }
            out.removeAll(keepingCapacity: true)
            postcode.writeDepartment(to: &out)
            if !out.isEmpty, seen.insert(.department).inserted { record.append(.department, out) }
        }
        if !postcode.rest.isEmpty, !hasTown { takeTown(text.extracting(postcode.rest)) }
    }

    private mutating func takeTown(_ text: Span<UInt8>) {
        // 56000 VANNES under "VILLE".
        if !hasPostcode, text.count > 6, ASCII.isDigit(text[0]), !seen.contains(.postcode),
            let postcode = Postcode(text),
            !postcode.rest.isEmpty
        {
            seen.insert(.postcode)
            takePostcode(text.extracting(0..<postcode.rest.lowerBound))
            takeTown(text.extracting(postcode.rest))
            return
        }
        guard let end = Town.cedex(text) else {
            record.append(.town, text)
            return
        }
        record.append(.town, text.extracting(0..<end))
        record.append(.remark, "town.cedex")
    }

    private mutating func takeDepartment(_ text: Span<UInt8>) {
        guard text.count <= 3, seen.insert(.department).inserted else { return }
        record.append(.department, text)
    }

    private mutating func takeCountry(_ text: Span<UInt8>) {
        if text.equals("FRANCE") || text.equals("FR") || text.equals("FRA") { return }
        record.append(.remark, "address.foreign")
    }

    private mutating func takeBirthPlace(_ text: Span<UInt8>) {
        let isCode = text.count == 5 && ASCII.isDigit(text[0]) && ASCII.isDigit(text[4])
        record.append(isCode ? .birthPlaceCode : .birthPlaceName, text)
    }

    // MARK: The rest

    private mutating func takeComment(_ text: Span<UInt8>) {
        guard RecordBuilder.hasLetter(text) else { return }
        record.exposures.formUnion(HealthWords.exposures(text))
    }

    private mutating func takeLocalID(_ kind: String, _ text: Span<UInt8>) {
        out.removeAll(keepingCapacity: true)
        out.append(contentsOf: kind.utf8)
        out.append(UInt8(ascii: "="))
        RecordBuilder.copy(text, to: &out)
        record.append(.localID, out)
    }

    private mutating func takeChannel(_ text: Span<UInt8>) {
        let first = ASCII.upper(text[0])
        record.append(.preferredChannel, first == 0x53 ? "sms" : first == 0x45 || first == 0x4d ? "email" : "letter")
    }

    private static func copy(_ text: Span<UInt8>, to out: inout [UInt8]) {
        for index in text.indices { out.append(text[index]) }
    }

    private static func number(_ text: Span<UInt8>) -> Int {
        var value = 0
        for index in text.indices {
            guard ASCII.isDigit(text[index]), value < 100_000 else {
                return index > 0 && text[index] == 0x2e ? value : 0
            }
            value = value * 10 + Int(text[index] - 0x30)
        }
        return value
    }

    private static func hasLetter(_ text: Span<UInt8>) -> Bool { hasLetter(text, 0..<text.count) }

    private static func hasLetter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where ASCII.isLetter(text[index]) { return true }
        return false
    }

    /// What is no clear word is no yes: both keep a person from being told.
    private mutating func answer(_ field: Record.Field, _ said: YesNo) {
        switch said {
        case .yes: record.append(field, "yes")
        case .unclear: record.append(.remark, field == .deceased ? "deceased.unclear" : "doNotContact.unclear")
        case .no: break
        }
    }
}
