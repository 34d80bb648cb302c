import Model

/// Makes one record of the cells of a row: normalised values, what is exposed, and remarks. What F8 of the formats holds
/// back (comments, blood groups, credentials) is seen here last. Its storage is kept from row to row; nothing but the
/// extensions changes it from outside.
struct RecordBuilder: Sendable {
    let columns: [ColumnReading]
    let dates: DateReader
    private let controller: [UInt8]
    let hasPostcode: Bool
    let hasTown: Bool
    private let hasCountry: Bool
    private let exposureOfColumn: [Exposures]
    private let healthOfColumn: [HealthTerms.Kind?]
    /// Columns of a patient's own number (IPP), by which the hospital that gave it knows the person (GDPR art. 4(1)). Other
    /// numbers are of a row, a file or a stay, or refer to a row of another table under another name.
    private let isPatientNumber: [Bool]
    private let hasPatientNumber: Bool
    let hasGivenNames: Bool
    /// Most rows of the table name their person beside the patient's number.
    let namesPatients: Bool
    /// Of each column, how many of results stand before it; and all of them.
    let resultsBefore: [Int]
    let results: Int
    var record = Record()
    var hasPerson = false
    var nirText: [UInt8] = []
    var keyText: [UInt8] = []
    private var line: [UInt8] = []
    /// The test that the row speaks of, and its result.
    var asked = AskedTest()
    var localPhone: [UInt8] = []
    var heldPhones: [UInt8] = []
    var out: [UInt8] = []
    var sex: UInt8 = 0
    var birth = CalendarDate(year: 0, month: 0, day: 0)
    var parts = CalendarDate(year: 0, month: 0, day: 0)
    var seen: Seen = []

    // Ready as arrays: most rows need them.
    static let male = [UInt8(ascii: "M")]
    static let female = [UInt8(ascii: "F")]
    static let valid = Array(NIR.State.valid.rawValue.utf8)

    struct Seen: OptionSet, Sendable {
        let rawValue: UInt16
        static let controller = Seen(rawValue: 1)
        static let birthName = Seen(rawValue: 2)
        static let postcode = Seen(rawValue: 4)
        static let town = Seen(rawValue: 8)
        static let department = Seen(rawValue: 16)
        static let title = Seen(rawValue: 32)
        static let initial = Seen(rawValue: 64)
        /// A number among given names.
        static let givenNumber = Seen(rawValue: 128)
        /// A patient's number; a word that totals begin with; whatever else is no number.
        static let patientNumber = Seen(rawValue: 256)
        static let frame = Seen(rawValue: 512)
        static let words = Seen(rawValue: 1024)
        static let belgium = Seen(rawValue: 2048)
        static let placeholder = Seen(rawValue: 4096)
    }

    /// For rows of a table with `columns`.
    init(_ columns: [ColumnReading], _ understanding: Understanding) {
        self.columns = columns
        dates = DateReader(referenceYear: understanding.referenceYear)
        controller = Array((understanding.controller ?? "").utf8)
        hasPostcode = columns.contains { $0.field == .postcode }
        hasTown = columns.contains { $0.field == .town }
        hasCountry = columns.contains { $0.field == .country }
        // A treatment may be none, an act a treatment.
        exposureOfColumn = columns.map {
            $0.field == .treatment || $0.kind == HealthHeader.act ? [] : $0.field.exposure
        }
        healthOfColumn = columns.map { $0.kind.flatMap { HealthTerms.Kind(name: $0[...]) } }
        var results = 0
        resultsBefore = columns.map { column in
            defer { results += column.field == .testResult ? 1 : 0 }
            return results
        }
        self.results = results
        isPatientNumber = columns.map { $0.field == .localID && $0.kind == "ipp" }
        hasPatientNumber = isPatientNumber.contains(true)
        hasGivenNames = columns.contains { $0.field == .givenNames }
        namesPatients = columns.contains { $0.isBesideNames == true }
    }

    mutating func begin(row: UInt32) {
        record.reset(row: row)
        hasPerson = false
        nirText.removeAll(keepingCapacity: true)
        keyText.removeAll(keepingCapacity: true)
        line.removeAll(keepingCapacity: true)
        localPhone.removeAll(keepingCapacity: true)
        if !heldPhones.isEmpty { heldPhones.removeAll(keepingCapacity: true) }
        asked.reset()
        sex = 0
        birth = CalendarDate(year: 0, month: 0, day: 0)
        parts = CalendarDate(year: 0, month: 0, day: 0)
        seen = []
    }

    /// Takes the text of column `index`, trimmed and not empty.
    mutating func take(_ index: Int, _ text: Span<UInt8>) {
        record.exposures.unite(exposureOfColumn[index])
        let column = columns[index]
        if hasPatientNumber { lookForTotal(text, isNumber: isPatientNumber[index]) }
        switch column.field {
        case .ignore, .careDate, .insurer, .doctor, .bloodGroup, .rhesus, .login, .password, .bank, .relative, .photo,
            .age, .category, .occupation, .region:
            break
        case .initial: seen.insert(.initial)
        case .health, .comment, .text, .test, .treatment:
            if column.kind == HealthHeader.code {
                takeCodes(text)
            } else if column.kind == HealthHeader.act {
                takeAct(text, or: column.field.exposure)
                if resultsBefore[index] < results { takeTest(text, index) }
            } else if column.kind == HealthHeader.operation {
                if !HealthHeader.isPayment(text) { takeAct(text, or: .none) }
            } else if column.kind == HealthHeader.outcome {
                takeOutcome(text)
            } else if column.kind == HealthHeader.leave {
                takeLeave(text)
            } else if mayAsk(index), RecordBuilder.isTest(text) {
                takeTest(text, index)
            } else if column.field == .health || healthOfColumn[index] != nil {
                takeHealth(healthOfColumn[index], text)
            } else if column.field == .test {
                takeTest(text, index)
            } else if column.field == .treatment {
                takeTreatment(text)
            } else if column.kind == HealthHeader.reason, HealthWords.isOrder(text) {
                record.exposures.unite(.test)
            } else {
                takeWords(text)
            }
        case .testResult: takeResult(text, index)
        case .surname, .birthName: takeName(column.field, text)
        case .givenNames: takeGivenNames(text, 0..<text.count)
        case .fullName: takeFullName(text, column.nameOrder ?? .surnameFirst)
        case .title: takeTitle(text)
        case .sex: takeSex(text)
        case .birthDate, .deathDate: takeDate(column, text)
        case .birthYear: parts.year = RecordBuilder.number(text)
        case .birthMonth: parts.month = MonthNames.month(text, 0..<text.count) ?? RecordBuilder.number(text)
        case .birthDay: parts.day = RecordBuilder.number(text)
        case .nationalID: if nirText.isEmpty { RecordBuilder.copy(text, to: &nirText) }
        case .nirKey: if keyText.isEmpty { RecordBuilder.copy(text, to: &keyText) }
        case .phone where column.kind == nil && hasCountry: hold(phone: text)
        case .phone: takePhones(text, in: column.kind == nil ? .france : .belgium)
        case .email: takeEMails(text)
        case .streetNumber, .street:
            if !line.isEmpty { line.append(0x20) }
            RecordBuilder.copy(text, to: &line)
        case .address: takeAddress(text)
        case .postcode where column.kind == nil || !Belgium.isPostcode(text): takePostcode(text)
        case .postcode: record.append(.postcode, text)
        case .town: takeTown(text)
        case .department: takeDepartment(text)
        case .country: takeCountry(text)
        case .birthPlace: takeBirthPlace(text)
        case .birthPlaceCode: record.append(.birthPlaceCode, text)
        case .localID where mayAsk(index) && RecordBuilder.isTest(text): takeTest(text, index)
        case .localID:
            if column.kind == "matricule", nirText.isEmpty, NIR(text)?.state == .valid {
                record.exposures.unite(.nir)
                RecordBuilder.copy(text, to: &nirText)
            } else {
                takeLocalID(column.kind ?? "id", text)
            }
        case .controller:
            if seen.insert(.controller).inserted { record.append(.controller, text) }
        case .guardian: record.append(.guardian, text)
        case .deceased: takeDeath(column, text)
        case .doNotContact: answer(.doNotContact, YesNo.doNotContact(text))
        case .preferredChannel: takeChannel(text)
        }
    }

    mutating func remark(_ remark: String) { record.append(.remark, remark) }

    /// Completes the record with what several columns tell together.
    mutating func finish() {
        if !seen.contains(.controller), !controller.isEmpty { record.append(.controller, controller) }
        if !line.isEmpty { record.append(.addressLine, line) }
        finishPhone()
        finishBirth()
        finishNIR()
        if hasPerson, isNameless { hasPerson = false }
        if !hasPerson { hasPerson = isPatient || isAtHome }
    }

    /// Where someone lives, and who of those living there: initials, a title, a sex or a birth date. An address alone may
    /// be anything's.
    private var isAtHome: Bool {
        record[.addressLine] != nil && (record[.town] != nil || record[.postcode] != nil)
            && (!seen.isDisjoint(with: [.initial, .title]) || sex != 0 || birth.isKnown)
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

    static func copy(_ text: Span<UInt8>, to out: inout [UInt8]) {
        // The only copy from a span to an array that is no loop; the pointer does not outlive the closure.
        unsafe text.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
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

    static func hasLetter(_ text: Span<UInt8>) -> Bool { hasLetter(text, 0..<text.count) }

    static func hasLetter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where ASCII.isLetter(text[index]) { return true }
        return false
    }

    /// What is no clear word is no yes: both keep a person from being told.
    mutating func answer(_ field: Record.Field, _ said: YesNo) {
        switch said {
        case .yes: record.append(field, "yes")
        case .unclear: record.append(.remark, field == .deceased ? "deceased.unclear" : "doNotContact.unclear")
        case .no: break
        }
    }
}
