/// Whether a cell holds a blood group. Its value stops here: only that it was exposed leaves.
enum BloodGroup {
    static func isOne(_ text: Span<UInt8>) -> Bool {
        var at = 0
        var letters = 0
        while at < text.count, letters < 2 {
            let byte = ASCII.upper(text[at])
            guard byte == 0x41 || byte == 0x42 || byte == 0x4f || byte == 0x30 else { break }
            letters += 1
            at += 1
        }
        guard letters > 0 else { return false }
        if letters == 2, text[0] == text[1] { return false }
        while at < text.count, text[at] == 0x20 { at += 1 }
        if at == text.count { return true }
        for sign in signs where at + sign.utf8CodeUnitCount <= text.count {
            if text.equals(sign, in: at..<at + sign.utf8CodeUnitCount) { return true }
        }
        return false
    }

    private static let signs: [StaticString] = [
        "+", "-", "POSITIF", "NEGATIF", "POS", "NEG", "RHESUS+", "RHESUS-", "RHESUS", "RH1", "RH-1", "RH+", "RH-", "RH",
        "D+", "D-",
        "(",
    ]
}
