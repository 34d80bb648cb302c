/// Writes one visit of one person as the leaked file has it: with the laboratory's habits, what is missing, what was
/// mistyped, and what the migration damaged. The columns are those the press named in 2021.
struct LeakRow {
    static let header = [
        "NUM_DOSSIER", "LABO", "CIVILITE", "NOM", "NOM_NAISS", "PRENOM", "SEXE", "DDN", "ADR1", "ADR2", "CP", "VILLE",
        "TEL", "PORTABLE", "EMAIL", "NUMSS", "CAISSE", "MUTUELLE", "NUM_ADH", "MEDECIN", "MED_CP", "PRELEVEUR",
        "DATPREL", "GROUPE", "RHESUS", "LOGIN", "MDP", "COMMENT",
    ]

    let rates: DrillRates
    let communes: Communes
    let laboratories: Laboratories
    let prescribers: Prescribers
    private var row: DelimitedRow

    init(
        rates: DrillRates, communes: Communes, laboratories: Laboratories, prescribers: Prescribers, delimiter: UInt8
    ) {
        (self.rates, self.communes) = (rates, communes)
        (self.laboratories, self.prescribers) = (laboratories, prescribers)
        row = DelimitedRow(delimiter: delimiter)
    }

    /// The line without its end.
    mutating func compose(
        _ resident: Resident, of household: Household, laboratory: Int, sampled: DrillDate, serial: Int,
        _ generator: inout Generator
    ) -> [UInt8] {
        row.start()
        let (id, style) = (laboratories.all[laboratory].id, laboratories.all[laboratory].style)
        let isBefore = household.since.map { sampled < $0 } ?? false
        if generator.chance(rates.badRow) {
            return bad(resident, id, style, &generator)
        }
        row.append("\(1_000_000 + serial)")
        row.append(id)
        appendNames(resident, household, style, isBefore, &generator)
        row.append(birthDate(resident, &generator))
        appendAddress(resident, household, style, isBefore, &generator)
        appendContact(resident, household, style, isBefore, &generator)
        row.append(number(resident, style, &generator))
        appendCare(resident, household, laboratory, sampled, &generator)
        return row.bytes
    }

    // MARK: Who

    private mutating func appendNames(
        _ resident: Resident, _ household: Household, _ style: Laboratories.Style, _ isBefore: Bool,
        _ generator: inout Generator
    ) {
        let isUnmarried = household.bride.map { household.residents[$0].number == resident.number } ?? false && isBefore
        var surname = isUnmarried ? resident.birthName : resident.surname
        let isChanged = resident.surname != resident.birthName
        if isChanged, generator.chance(0.06) { surname = resident.birthName }
        var birthName = generator.chance(0.65) ? resident.birthName : []
        if isChanged, birthName.isEmpty, !isUnmarried, generator.chance(0.05) {
            // " née "
            surname += [0x20, 0x6e, 0xe9, 0x65, 0x20] + resident.birthName
        }
        var given = resident.givenNames[0]
        if resident.givenNames.count > 1, generator.chance(0.25) {
            given = Array(resident.givenNames.joined(separator: [0x20]))
        }
        if generator.chance(rates.typo) { surname = Misspelling.slip(surname, &generator) }
        if generator.chance(rates.typo * 0.3) { birthName = Misspelling.slip(birthName, &generator) }
        if generator.chance(rates.typo * 0.8) { given = Misspelling.slip(given, &generator) }
        if generator.chance(rates.typo * 0.07) { swap(&surname, &given) }
        let age = resident.birth.age(at: HouseholdMaker.leak)
        let title = resident.isFemale ? (resident.surname == resident.birthName && age < 25 ? "MLLE" : "MME") : "M"
        row.append(generator.chance(0.9) ? title : "")
        row.append(letters(surname, style))
        row.append(letters(birthName, style))
        row.append(letters(given, style))
        row.append(generator.chance(0.985) ? (resident.isFemale ? "F" : "M") : "")
    }

    private func letters(_ text: [UInt8], _ style: Laboratories.Style) -> [UInt8] {
        switch style.letters {
        case .mixed: text
        case .capitals: Windows1252.upper(text)
        case .plainCapitals: Windows1252.plain(Windows1252.upper(text))
        }
    }

    private func birthDate(_ resident: Resident, _ generator: inout Generator) -> [UInt8] {
        if generator.chance(rates.placeholder * 0.5) { return generator.chance(0.5) ? Array("01/01/1900".utf8) : [] }
        let text = resident.birth.french
        guard generator.chance(rates.typo * 0.4) else { return text }
        if generator.chance(0.3), resident.birth.day <= 12 {
            let swapped = DrillDate(year: resident.birth.year, month: resident.birth.day, day: resident.birth.month)
            return swapped.french
        }
        return Misspelling.slipDigit(text, &generator)
    }

    private func number(
        _ resident: Resident, _ style: Laboratories.Style, _ generator: inout Generator
    ) -> [UInt8] {
        if generator.chance(rates.missingNumber) { return [] }
        if generator.chance(rates.placeholder) {
            return Array(generator.pick(["0000000000000", "1111111111111", "1234567890123", "9999999999999"]).utf8)
        }
        var nir = resident.nir.characters
        if let insured = resident.insuredNIR, generator.chance(0.85) { nir = insured.characters }
        if generator.chance(rates.typo * 0.2) { nir = Misspelling.slipDigit(nir, &generator) }
        if generator.chance(rates.wrongKey) { nir[14] = 0x30 + (nir[14] - 0x30 + 1) % 10 }
        if generator.chance(rates.shortNumber) { return Array(nir.prefix(13)) }
        guard style.isNIRSpaced else { return nir }
        var spaced: [UInt8] = []
        for (index, character) in nir.enumerated() {
            if [1, 3, 5, 7, 10, 13].contains(index) { spaced.append(0x20) }
            spaced.append(character)
        }
        return spaced
    }

    // MARK: Where

    private mutating func appendAddress(
        _ resident: Resident, _ household: Household, _ style: Laboratories.Style, _ isBefore: Bool,
        _ generator: inout Generator
    ) {
        if generator.chance(rates.missingAddress) {
            for _ in 0..<4 { row.append("") }
            return
        }
        let address = (isBefore ? household.formerAddress : nil) ?? household.address
        let commune = communes.all[address.commune]
        var street = address.street
        if generator.chance(rates.typo * 3) { street = Misspelling.otherStreet(street, &generator) }
        var town = commune.name
        if generator.chance(rates.typo * 0.6) { town = Misspelling.slip(town, &generator) }
        var postcode = commune.postcode
        if postcode[0] == 0x30, generator.chance(rates.lostZero) { postcode.removeFirst() }
        if generator.chance(rates.typo * 0.1) { postcode = Misspelling.slipDigit(postcode, &generator) }
        row.append(letters(street, style))
        row.append(letters(address.complement, style))
        row.append(postcode)
        row.append(Windows1252.plain(Windows1252.upper(town)))
    }

    private mutating func appendContact(
        _ resident: Resident, _ household: Household, _ style: Laboratories.Style, _ isBefore: Bool,
        _ generator: inout Generator
    ) {
        let landline = (isBefore ? household.formerLandline : nil) ?? household.landline
        row.append(phone(landline, style, &generator))
        row.append(phone(resident.mobile, style, &generator))
        row.append(resident.isEmailLeaked && generator.chance(0.9) ? resident.email ?? [] : [])
    }

    private func phone(
        _ number: [UInt8]?, _ style: Laboratories.Style, _ generator: inout Generator
    ) -> [UInt8] {
        if generator.chance(rates.placeholder) {
            return Array(generator.pick(["0000000000", "0600000000", "NC"]).utf8)
        }
        guard var digits = number, !generator.chance(rates.missingPhone) else { return [] }
        if generator.chance(rates.typo * 0.3) { digits = Misspelling.slipDigit(digits, &generator) }
        // A slip must not leave the ranges kept for fiction.
        if let number { digits.replaceSubrange(0..<6, with: number.prefix(6)) }
        if generator.chance(rates.lostZero) { return Array(digits.dropFirst()) }
        guard !style.phoneSeparator.isEmpty else { return digits }
        var text: [UInt8] = []
        for index in digits.indices {
            if index > 0, index % 2 == 0 { text += style.phoneSeparator }
            text.append(digits[index])
        }
        return text
    }

    // MARK: What for

    private mutating func appendCare(
        _ resident: Resident, _ household: Household, _ laboratory: Int, _ sampled: DrillDate,
        _ generator: inout Generator
    ) {
        let department = laboratories.all[laboratory].department.digits
        row.append(generator.chance(0.8) ? department + [0x31] : [])
        let isInsured = generator.chance(0.75)
        row.append(isInsured ? Phrases.insurers[household.insurer] : [])
        row.append(isInsured && generator.chance(0.6) ? "\(household.number % 9_000_000 + 1_000_000)" : "")
        let index = generator.chance(0.85) ? household.doctor : generator.below(Prescribers.count)
        let doctor = prescribers.doctor(of: laboratory, index)
        row.append(generator.chance(0.93) ? doctor.name : [])
        row.append(generator.chance(0.9) ? doctor.postcode : [])
        row.append(generator.chance(0.4) ? generator.pick(prescribers.samplers) : [])
        row.append(sampled.french)
        let (group, rhesus) = Phrases.bloodGroups[resident.bloodGroup]
        let isTyped = !generator.chance(rates.missingBloodGroup)
        row.append(isTyped ? group : "")
        row.append(isTyped ? (rhesus == "+" ? generator.pick(["POS", "POS", "+"]) : "NEG") : "")
        let hasPortal = generator.chance(0.3)
        let given = Windows1252.identifier(resident.givenNames[0])
        row.append(hasPortal ? given.prefix(1) + Windows1252.identifier(resident.surname).prefix(11) : [])
        row.append(hasPortal ? (generator.chance(0.5) ? resident.birth.digits : given + [0x30, 0x31]) : [])
        let comment = generator.chance(rates.comment) ? generator.pick(Phrases.comments) : []
        row.append(comment.isEmpty && generator.chance(0.03) ? generator.pick(Phrases.remarks) : comment)
    }

    /// A row that no reader can fit to the header: cut short, torn by a delimiter without quotes, or about nobody.
    private mutating func bad(
        _ resident: Resident, _ id: String, _ style: Laboratories.Style, _ generator: inout Generator
    ) -> [UInt8] {
        let kind = generator.below(20)
        row.append("")
        row.append(id)
        if kind >= 17 {
            for _ in 2..<LeakRow.header.count { row.append("") }
            return row.bytes
        }
        row.append("")
        row.append(letters(resident.surname, style))
        row.append("")
        row.append(letters(resident.givenNames[0], style))
        if kind >= 10 { for _ in 6..<LeakRow.header.count + 2 { row.append("") } }
        return row.bytes
    }
}
