/// The escapes of HL7 v2 and HPRIM Santé: `\F\ \S\ \T\ \R\ \E\ \X0D0A\ \.br\`, with whatever sign the header names.
enum PipeEscapes {
    /// Where the text was escaped twice (`\E\T\E\` for `&`), both are undone.
    static func undone(_ text: ArraySlice<UInt8>, _ separators: PipeSeparators) -> [UInt8] {
        guard let sign = separators.escape, text.contains(sign) else { return Array(text) }
        let once = undoneOnce(text, sign, separators)
        guard once.count(where: { $0 == sign }) > 1 else { return once }
        return undoneOnce(once[...], sign, separators)
    }

    private static func undoneOnce(_ text: ArraySlice<UInt8>, _ sign: UInt8, _ separators: PipeSeparators) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = text
        while let first = rest.first {
            guard first == sign, let end = rest.dropFirst().prefix(64).firstIndex(of: sign) else {
                plain.append(first)
                rest = rest.dropFirst()
                continue
            }
            guard let meant = meant(rest[(rest.startIndex + 1)..<end], separators) else {
                plain.append(first)
                rest = rest.dropFirst()
                continue
            }
            plain += meant
            rest = rest[(end + 1)...]
        }
        return plain
    }

    /// nil for what is no escape.
    private static func meant(_ code: ArraySlice<UInt8>, _ separators: PipeSeparators) -> [UInt8]? {
        guard let first = code.first else { return nil }
        switch first {
        case UInt8(ascii: "F") where code.count == 1: return [separators.field]
        case UInt8(ascii: "S") where code.count == 1: return separators.component.map { [$0] }
        case UInt8(ascii: "T") where code.count == 1: return separators.subcomponent.map { [$0] }
        case UInt8(ascii: "R") where code.count == 1: return separators.repetition.map { [$0] }
        case UInt8(ascii: "E") where code.count == 1: return separators.escape.map { [$0] }
        case UInt8(ascii: "H"), UInt8(ascii: "N"): return code.count == 1 ? [] : nil
        case UInt8(ascii: "."): return [0x20]
        case UInt8(ascii: "X"): return hexadecimal(code.dropFirst())
        default: return nil
        }
    }

    /// Bytes of the message's own encoding; line ends and other controls as spaces.
    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count % 2 == 0, !digits.isEmpty else { return nil }
        var bytes: [UInt8] = []
        for at in stride(from: digits.startIndex, to: digits.endIndex, by: 2) {
            guard let high = ASCII.hexadecimal(digits[at]), let low = ASCII.hexadecimal(digits[at + 1]) else {
                return nil
            }
            bytes.append(max(high << 4 | low, 0x20))
        }
        return bytes
    }
}
