/// Numbers of French professionals and establishments, by form and check digit. None of them leaves ingest as such: they
/// tell what a column is about.
enum ProfessionalNumber: Sendable, Equatable {
    /// 11 digits (Répertoire partagé des professionnels de santé).
    case rpps
    /// `8` and an RPPS number, as health messages carry it: Luhn holds on the last 11 alone.
    case idnps
    /// An establishment's 9 characters. Corsica's letters count as 1 and 2.
    case finess

    init?(_ text: Span<UInt8>) {
        switch text.count {
        case 11 where ProfessionalNumber.passesLuhn(text): self = .rpps
        case 12 where text[0] == 0x38 && ProfessionalNumber.passesLuhn(text.extracting(1..<12)): self = .idnps
        case 9 where ProfessionalNumber.passesLuhn(text, letterAt: 1): self = .finess
        default: return nil
        }
    }

    /// The formula of Luhn (ISO/IEC 7812-1) over digits; an A or B at `letterAt` counts as 1 or 2.
    static func passesLuhn(_ text: Span<UInt8>, letterAt letter: Int = -1) -> Bool {
        var sum = 0
        for index in text.indices {
            var digit = Int(text[index]) - 0x30
            if index == letter, text[0] == 0x32, text[index] == 0x41 || text[index] == 0x42 { digit -= 0x10 }
            guard (0...9).contains(digit) else { return false }
            if (text.count - index) % 2 == 0 { digit = digit > 4 ? digit * 2 - 9 : digit * 2 }
            sum += digit
        }
        return text.count > 1 && sum % 10 == 0
    }
}
