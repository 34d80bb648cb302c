/// What the text of one cell can be, by its form and the lexicons.
struct CellKind: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }

    static let date = CellKind(rawValue: 1 << 0)
    static let nir = CellKind(rawValue: 1 << 1)
    static let phone = CellKind(rawValue: 1 << 2)
    static let email = CellKind(rawValue: 1 << 3)
    static let postcode = CellKind(rawValue: 1 << 4)
    static let town = CellKind(rawValue: 1 << 5)
    static let givenName = CellKind(rawValue: 1 << 6)
    static let surname = CellKind(rawValue: 1 << 7)
    static let sex = CellKind(rawValue: 1 << 8)
    static let title = CellKind(rawValue: 1 << 9)
    static let bloodGroup = CellKind(rawValue: 1 << 10)
    static let street = CellKind(rawValue: 1 << 11)
    static let digits = CellKind(rawValue: 1 << 12)
    static let health = CellKind(rawValue: 1 << 13)
    /// Letters, and two words or more.
    static let words = CellKind(rawValue: 1 << 14)
    static let wholeName = CellKind(rawValue: 1 << 15)
    static let iban = CellKind(rawValue: 1 << 16)
    static let professional = CellKind(rawValue: 1 << 17)
    static let establishment = CellKind(rawValue: 1 << 18)
    /// A name behind `DR` or `PR`.
    static let doctor = CellKind(rawValue: 1 << 19)
    /// A Belgian national number; the name of the country.
    static let belgianNumber = CellKind(rawValue: 1 << 20)
    static let belgium = CellKind(rawValue: 1 << 21)

    static let webAddress = CellKind(rawValue: 1 << 22)
    /// Letters, some small, among signs or digits, and no space: what is chosen so that nobody guesses it.
    static let secret = CellKind(rawValue: 1 << 23)
    /// `Positif`, `négatif`: what came out of a test.
    static let outcome = CellKind(rawValue: 1 << 24)
    /// The name of a test and nothing else: `VIH`; a number that is no date, with or without a unit: `2,1`, `<0,5 UI`.
    static let testName = CellKind(rawValue: 1 << 30)
    static let amount = CellKind(rawValue: 1 << 31)
    /// A number from 1700 to the year after next.
    static let year = CellKind(rawValue: 1 << 25)
    /// Letters and a number of four digits at most: shorter than a date.
    static let numbered = CellKind(rawValue: 1 << 26)
    /// A word that begins or ends what firms and houses are called: `SARL`, `GARAGE`.
    static let firm = CellKind(rawValue: 1 << 27)
    /// What is kept in a password's place, with its salt or as hexadecimal digits alone.
    static let saltedHash = CellKind(rawValue: 1 << 28)
    static let digest = CellKind(rawValue: 1 << 29)
    /// A JSON object.
    static let object = CellKind(rawValue: 1 << 32)

    static let all: [(kind: CellKind, name: String)] = [
        (.date, "dates"), (.nir, "NIR"), (.phone, "phones"), (.email, "e-mails"), (.postcode, "postcodes"),
        (.town, "towns"), (.givenName, "given names"), (.surname, "surnames"), (.sex, "sexes"), (.title, "titles"),
        (.bloodGroup, "blood groups"), (.street, "streets"), (.digits, "numbers"), (.health, "health words"),
        (.words, "free text"), (.wholeName, "whole names"), (.iban, "IBAN"),
        (.professional, "RPPS numbers"), (.establishment, "FINESS numbers"), (.doctor, "doctors"),
        (.belgianNumber, "Belgian national numbers"), (.belgium, "Belgium"),
        (.webAddress, "web addresses"), (.secret, "passwords"),
        (.outcome, "results of tests"), (.testName, "tests"), (.amount, "amounts"), (.year, "years"),
        (.numbered, "words with numbers"), (.firm, "firms"), (.saltedHash, "hashes"), (.digest, "digests"),
        (.object, "JSON objects"),
    ]

    /// What a cell of a table of people holds, rather than the words of a header.
    var isTyped: Bool { !isDisjoint(with: [.date, .nir, .phone, .email, .postcode, .iban]) }

    /// Of a trimmed cell.
    init(_ text: Span<UInt8>, _ dates: DateReader) {
        self = []
        guard text.count > 0 else { return }
        if CellKind.isObject(text) {
            insert(.object)
            if !HealthWords.exposures(text).isEmpty { insert(.health) }
            return
        }
        var (digits, letters, spaces, others) = (0, 0, 0, 0)
        for index in text.indices {
            let byte = text[index]
            if ASCII.isDigit(byte) {
                digits += 1
            } else if ASCII.isLetter(byte) {
                letters += 1
            } else if byte == 0x20 {
                spaces += 1
            } else {
                others += 1
            }
        }
        if letters == 0, digits > 0, spaces + others == 0 { insert(.digits) }
        if letters > 0, (1...4).contains(digits), !CellKind.holdsGivenName(text) { insert(.numbered) }
        if digits == 4, text.count == 4 {
            let year = DateReader.groups(text).values[0]
            if (1700...dates.referenceYear + 2).contains(year) { insert(.year) }
        }
        switch text.count >= 9 && text.count <= 12 ? ProfessionalNumber(text) : nil {
        case .rpps, .idnps: insert(.professional)
        case .finess: insert(.establishment)
        case nil: break
        }
        if digits == 11, letters == 0, Belgium.isNationalNumber(text) { insert(.belgianNumber) }
        if digits == 0, text.count <= 9, Belgium.isName(text) { insert(.belgium) }
        if digits > 14, digits % 10 == 0 || letters > 0, CellKind.holdsPhones(text) { insert(.phone) }
        if digits >= 4, digits <= 14 { readNumbers(text, dates, digits: digits, letters: letters) }
        if digits >= 13, let nir = NIR(text), nir.state != .invalid || letters == 0 && digits == 15 { insert(.nir) }
        if digits >= 5, letters == 1, NIR.isRounded(text), NIR(text)?.state == .lossy { insert(.nir) }
        let isAmount = ASCII.isDigit(text[0]) || text[0] == 0x3c || text[0] == 0x3e
        if isAmount, digits > 0, letters <= 6, text.count <= 16, !contains(.date) { insert(.amount) }
        if letters > 1 { readLetters(text, digits: digits, spaces: spaces, others: others) }
        if text.count > 2, HealthAnswer(text, digits: false)?.isOutcome == true { insert(.outcome) }
        if text.count <= 12 { readShort(text) }
        if letters > 0, spaces == 0, digits + others > 0, !contains(.email) { readSecret(text) }
        if spaces == 0, text.count >= 30 { readHash(text, letters + digits) }
        if text.count >= 20, digits > 10, letters >= 2, ASCII.isLetter(text[0]), ASCII.isLetter(text[1]),
            ASCII.isDigit(text[2]),
            ASCII.isDigit(text[3])
        {
            insert(.iban)
        }
    }

    /// `{"nom": …}`, whatever stands in it.
    private static func isObject(_ text: Span<UInt8>) -> Bool {
        guard text.count > 4, text[0] == UInt8(ascii: "{"), text[text.count - 1] == UInt8(ascii: "}") else {
            return false
        }
        var at = 1
        while ASCII.isSpace(text[at]) { at += 1 }
        guard text[at] == UInt8(ascii: "\"") else { return false }
        return text.indices.contains { $0 > at && text[$0] == UInt8(ascii: ":") && text[$0 - 1] != UInt8(ascii: ":") }
    }

    private mutating func readNumbers(_ text: Span<UInt8>, _ dates: DateReader, digits: Int, letters: Int) {
        if digits >= 6 || digits == 5 && letters > 2, !CellKind.isNetworkAddress(text) {
            // What is digits alone is a date only where the calendar knows it: numbers of files are none.
            let isBare = digits == text.count
            let isDate = CellKind.isDate(dates.read(text, .dayFirst), dates, isBare)
            if isDate || isBare && digits == 6 && CellKind.isDate(dates.read(text, .yearFirst), dates, true) {
                insert(.date)
            }
        }
        if letters <= 1, digits <= 5, let postcode = Postcode(text), postcode.rest.isEmpty { insert(.postcode) }
        if letters > 2, digits == 5, let postcode = Postcode(text), !postcode.rest.isEmpty {
            insert([.postcode, .town])
        }
        if digits >= 9, CellKind.holdsPhones(text) { insert(.phone) }
    }

    private static func holdsGivenName(_ text: Span<UInt8>) -> Bool {
        let words = Words(text, 0..<text.count)
        return (0..<words.count).contains { Lexicon.givenNames.contains(text, words[$0]) }
    }

    /// `10.0.0.1`: four numbers that dots part.
    private static func isNetworkAddress(_ text: Span<UInt8>) -> Bool {
        var dots = 0
        for index in text.indices where !ASCII.isDigit(text[index]) {
            guard text[index] == 0x2e else { return false }
            dots += 1
        }
        return dots == 3 && text[0] != 0x2e && text[text.count - 1] != 0x2e
    }

    private static func isDate(_ reading: DateReader.Reading?, _ dates: DateReader, _ isBare: Bool) -> Bool {
        guard let reading else { return false }
        switch reading.remark {
        case .placeholder: return true
        case .unreadable: return false
        case nil, .century: break
        default: if isBare { return false }
        }
        return (1880...dates.referenceYear + 2).contains(reading.date.year)
    }

    private static func holdsPhones(_ text: Span<UInt8>) -> Bool {
        let (found, unreadable) = Phone.read(text) { _ in }
        return found > 0 && unreadable == 0
    }

    private mutating func readLetters(_ text: Span<UInt8>, digits: Int, spaces: Int, others: Int) {
        if others > 0, spaces == 0 && EMail.kind(text, 0..<text.count) != .unreadable || EMail.areAddresses(text) {
            insert(.email)
        }
        if digits == 0, others > 0, FullName.isParted(text) { insert(.wholeName) }
        if digits == 0 {
            if Lexicon.givenNames.contains(text) { insert(.givenName) }
            if Lexicon.surnames.contains(text) { insert(.surname) }
            if CellKind.isTown(text) { insert(.town) }
        }
        if !HealthWords.exposures(text).isEmpty {
            insert(.health)
            if text.count <= 40, HealthWords.kind(ofHeader: text)?.isTested == true { insert(.testName) }
        }
        guard spaces > 0 else { return }
        insert(.words)
        let words = Words(text, 0..<text.count)
        if digits == 0, words.count <= 7 { readNames(text, words) }
        for index in 0..<words.count where CellKind.streets.contains(text, words[index]) { insert(.street) }
        if CellKind.firms.contains(text, words[0]) || CellKind.firms.contains(text, words[words.count - 1]) {
            insert(.firm)
        }
    }

    /// Several words: given names alone, or a whole name, with or without a title.
    private mutating func readNames(_ text: Span<UInt8>, _ words: Words) {
        var start = 0
        if let title = PersonName.title(text, words.first) {
            start = 1
            if title == .dr || title == .pr { insert(.doctor) }
        }
        let last = words.count - 1
        guard start < last else { return }
        let (head, tail) = (words[start], words[last])
        let (firstIsGiven, lastIsGiven) = (
            Lexicon.givenNames.contains(text, head), Lexicon.givenNames.contains(text, tail)
        )
        if firstIsGiven, lastIsGiven, words.count - start <= 4 { insert(.givenName) }
        if (start + 1..<last).contains(where: { PersonName.marker(text, words[$0]) != nil }) {
            // LE GOFF née MARTIN is a surname's cell, with Anne a whole name's.
            if (start...last).contains(where: { Lexicon.givenNames.contains(text, words[$0]) }), last - start > 2 {
                insert(.wholeName)
            }
            return
        }
        guard words.count - start <= 4 else { return }
        func isSurname(_ range: Range<Int>, beside given: Range<Int>) -> Bool {
            Lexicon.surnames.contains(text, range)
                || FullName.isCapitals(text, range) && !FullName.isCapitals(text, given)
        }
        if lastIsGiven && isSurname(head.lowerBound..<words.end(last - 1), beside: tail)
            || firstIsGiven && isSurname(words.start(start + 1)..<tail.upperBound, beside: head)
        {
            insert(.wholeName)
        }
    }

    /// Of a cell without a space.
    private mutating func readSecret(_ text: Span<UInt8>) {
        if let colon = text.indices.first(where: { text[$0] == 0x3a }), colon + 2 < text.count,
            text[colon + 1] == 0x2f, text[colon + 2] == 0x2f
        {
            insert(.webAddress)
        } else if text.count > 4, text.count <= 64, text.indices.contains(where: { text[$0] &- 0x61 < 26 }) {
            insert(.secret)
        }
    }

    /// `$2y$10$…`, `{SSHA}…`, `pbkdf2_sha256$…`, or as many hexadecimal digits as MD5 and SHA have.
    private mutating func readHash(_ text: Span<UInt8>, _ plain: Int) {
        switch text.count {
        case 32, 40, 56, 64, 96, 128:
            if plain == text.count,
                text.indices.allSatisfy({ ASCII.isDigit(text[$0]) || (text[$0] | 0x20) &- 0x61 < 6 })
            {
                insert(.digest)
            }
        default: break
        }
        let signs = text.indices.count { text[$0] == UInt8(ascii: "$") }
        let isScheme =
            text[0] == UInt8(ascii: "{") && text.indices.prefix(12).contains { text[$0] == UInt8(ascii: "}") }
        if signs > 1 || isScheme && !text.indices.contains(where: { text[$0] == 0x3a || text[$0] == 0x22 }) {
            insert(.saltedHash)
        }
    }

    private mutating func readShort(_ text: Span<UInt8>) {
        if Sex.read(text) != nil { insert(.sex) }
        if PersonName.title(text, 0..<text.count) != nil { insert(.title) }
        if BloodGroup.isOne(text) { insert(.bloodGroup) }
    }

    private static let streets = Lexicon(
        """
        rue avenue av boulevard bd bld allee allees impasse imp place pl chemin che route rte quai square sq lotissement lot
        residence res hameau cours passage sentier faubourg esplanade bis villa cite clos venelle rond
        """)

    private static let firms = Lexicon(
        """
        sarl sas sasu eurl sci snc scp scm selarl selas gaec gie earl scea scop ets etablissements societe association
        garage pharmacie boulangerie boucherie patisserie charcuterie epicerie restaurant hotel cafe brasserie tabac presse
        cabinet clinique hopital ehpad laboratoire labo ecole college lycee creche mairie syndicat banque assurances
        mutuelle transports menuiserie plomberie coiffure salon agence entreprise groupe residence
        """)

    static func isTown(_ text: Span<UInt8>) -> Bool {
        if Lexicon.towns.contains(text) { return true }
        // ST BRIEUC, STE ANNE: the lexicon spells them out.
        guard text.count > 4, text[0] | 0x20 == 0x73, text[1] | 0x20 == 0x74 else { return false }
        let isSainte = text[2] | 0x20 == 0x65
        let from = isSainte ? 3 : 2
        guard text[from] == 0x20 || text[from] == 0x2d else { return false }
        var spelt = Array((isSainte ? "SAINTE" : "SAINT").utf8)
        for index in from..<text.count { spelt.append(text[index]) }
        return Lexicon.towns.contains(spelt.span)
    }
}

enum Sex {
    /// `M` or `F`.
    static func read(_ text: Span<UInt8>) -> UInt8? {
        guard text.count > 0, text.count <= 12 else { return nil }
        if text.count == 1 {
            switch ASCII.upper(text[0]) {
            case 0x4d, 0x48, 0x31: return 0x4d
            case 0x46, 0x32, 0x57: return 0x46
            default: return nil
            }
        }
        for word in ["MASCULIN", "HOMME", "MALE", "MASC", "MR", "M.", "MAENNLICH", "GARCON"] as [StaticString]
        where text.equals(word) {
            return 0x4d
        }
        if text.count == 7, text[0] | 0x20 == 0x67, text[3] == 0xc3 { return 0x4d }  // Garçon
        for word in ["FEMININ", "FEMME", "FEMALE", "FEM", "MME", "F.", "WEIBLICH", "FILLE"] as [StaticString]
        where text.equals(word) {
            return 0x46
        }
        if text.count == 9, text[0] | 0x20 == 0x6d, text[1] == 0xc3 { return 0x4d }  // männlich
        if text.count == 8, text[0] | 0x20 == 0x66, text[1] == 0xc3 { return 0x46 }  // Féminin
        return PersonName.title(text, 0..<text.count)?.sex
    }
}
