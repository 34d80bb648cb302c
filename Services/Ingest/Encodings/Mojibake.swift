/// Undoes UTF-8 that was read as Windows-1252 and written as UTF-8 again, once or twice (`HÃ©lÃ¨ne`, `ÃƒÂ©`).
enum Mojibake {
    /// Whether the text may hold some: `Ã`, `Â`, `Å` or `â` stand in it.
    static func isSuspected(_ text: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in text {
            if previous == 0xc3, byte == 0x83 || byte == 0x82 || byte == 0x85 || byte == 0xa2 { return true }
            previous = byte
        }
        return false
    }

    /// Repairs valid UTF-8 in place. What does not decode to a likely character is left alone.
    static func repair(_ text: inout [UInt8]) {
        var isRepaired = false
        for _ in 0..<2 {
            guard isSuspected(text), let repaired = pass(text) else { break }
            text = repaired
            isRepaired = true
        }
        if isRepaired, isSuspected(text) { restoreGrave(&text) }
    }

    /// The second half of a misread à is a no-break space, which much software writes as a space: where the rest was
    /// mended, `Ã ` is à too, before one space.
    private static func restoreGrave(_ text: inout [UInt8]) {
        var at = 0
        while at + 2 < text.count {
            if text[at] == 0xc3, text[at + 1] == 0x83, text[at + 2] == 0x20 {
                text[at + 1] = 0xa0
                if at + 3 < text.count, text[at + 3] == 0x20 { text.remove(at: at + 2) }
            }
            at += 1
        }
    }

    private static let bytes: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for (index, scalar) in CodePages.windows1252.enumerated() {
            // The five undefined bytes pass through as C1 controls, as browsers do (WHATWG, windows-1252).
            bytes[scalar == 0 ? UInt32(0x80 + index) : UInt32(scalar)] = UInt8(0x80 + index)
        }
        return bytes
    }()

    private static func pass(_ text: [UInt8]) -> [UInt8]? {
        let span = text.span
        var repaired: [UInt8] = []
        repaired.reserveCapacity(text.count)
        var changed = false
        var at = 0
        while at < span.count {
            guard let (scalar, length) = UTF8Text.scalar(span, at: at) else { return nil }
            if scalar >= 0xc2, let lead = bytes[scalar], lead >= 0xc2, lead < 0xf0,
                let (value, consumed) = sequence(span, from: at + length, lead: lead), isLikely(value)
            {
                UTF8Text.append(value, to: &repaired)
                at += length + consumed
                changed = true
            } else {
                for index in at..<at + length { repaired.append(span[index]) }
                at += length
            }
        }
        return changed ? repaired : nil
    }

    private static func sequence(_ text: Span<UInt8>, from start: Int, lead: UInt8) -> (UInt32, Int)? {
        let wanted = lead < 0xe0 ? 1 : 2
        var value = UInt32(lead & (lead < 0xe0 ? 0x1f : 0x0f))
        var at = start
        for _ in 0..<wanted {
            guard at < text.count, let (scalar, length) = UTF8Text.scalar(text, at: at), let byte = bytes[scalar],
                byte & 0xc0 == 0x80
            else { return nil }
            value = value << 6 | UInt32(byte & 0x3f)
            at += length
        }
        return wanted == 2 && value < 0x800 ? nil : (value, at - start)
    }

    private static func isLikely(_ scalar: UInt32) -> Bool {
        (0xa0...0x24f).contains(scalar) || (0x2010...0x20ac).contains(scalar) || scalar == 0x2122 || scalar == 0x2c6
            || scalar == 0x2dc
    }
}
