import Model

/// Codes of diagnoses (CIM-10, which is ICD-10) and of medical acts (CCAM), by the chapters they stand in.
enum HealthCodes {
    /// What the codes that `text` begins with tell; nothing of what is no code.
    static func exposures(_ text: Span<UInt8>) -> Exposures {
        var found: Exposures = []
        var at = 0
        while at < text.count {
            while at < text.count, isBetween(text[at]) { at += 1 }
            let lower = at
            while at < text.count, !isBetween(text[at]) { at += 1 }
            guard let told = code(text.extracting(lower..<at)) else { break }
            found.formUnion(told)
        }
        return found
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x2c || byte == 0x3b || byte == 0x2f || byte == 0x7c || byte == 0x09
    }

    private static func code(_ text: Span<UInt8>) -> Exposures? {
        guard text.count >= 3, ASCII.isLetter(text[0]), text[0] < 0x80 else { return nil }
        return ASCII.isDigit(text[1]) ? diagnosis(text) : act(text)
    }

    /// A letter, two digits, and up to four signs more behind a full stop or none: `E11.9`, `B24`, `F10.2+0`.
    private static func diagnosis(_ text: Span<UInt8>) -> Exposures? {
        guard text.count <= 8, ASCII.isDigit(text[2]) else { return nil }
        for index in 3..<max(text.count, 3) where !ASCII.isDigit(text[index]) {
            guard text[index] == 0x2e && index == 3 || text[index] == 0x2b && index > 3 else { return nil }
        }
        let number = Int(text[1] - 0x30) * 10 + Int(text[2] - 0x30)
        guard ASCII.upper(text[0]) == 0x5a else { return .healthCondition }
        // Chapter XXI, why someone came: not always for an illness.
        return switch number {
        case 0...13, 32: .test
        case 23...30, 40...54: .treatment
        case 20...22, 31, 33...37, 39, 72, 85...99: .healthCondition
        default: []
        }
    }

    /// Four letters (organ, organ, action, way) and three digits.
    private static func act(_ text: Span<UInt8>) -> Exposures? {
        guard text.count == 7 else { return nil }
        for index in 1..<4 where !ASCII.isLetter(text[index]) || text[index] >= 0x80 { return nil }
        for index in 4..<7 where !ASCII.isDigit(text[index]) { return nil }
        let (first, second, action) = (ASCII.upper(text[0]), ASCII.upper(text[1]), ASCII.upper(text[2]))
        // JN, JP, JQ: the pregnant womb, the unborn, birth; JS: conception; JV: dialysis.
        let isOfState = first == 0x4a && [0x4e, 0x50, 0x51, 0x53, 0x56].contains(second)
        // ZZN, ZZM: rays and their plan; AZR: shocks.
        let isOfCure =
            first == 0x5a && second == 0x5a && (action == 0x4e || action == 0x4d)
            || first == 0x41 && second == 0x5a && action == 0x52
        // H takes a sample, Q looks; F takes out, which nobody does who is well.
        let told: Exposures = action == 0x48 || action == 0x51 ? .test : .treatment
        return isOfState || isOfCure || action == 0x46 ? told.union(.healthCondition) : told
    }
}
