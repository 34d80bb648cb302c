/// A case: one leak. Chosen by the operator: 1 to 40 of `a-z 0-9 -`, beginning with a letter or digit.
package struct CaseID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    package init?(_ text: String) {
        guard (1...40).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-"),
            text.utf8.allSatisfy({
                (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { return nil }
        self.text = text
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = CaseID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a case id")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    package var description: String { text }
}

/// A file of a case: its ordinal, from 1, in the order the files were added.
package struct FileID: Hashable, Comparable, Sendable {
    package let caseID: CaseID
    package let ordinal: UInt32

    package init(_ caseID: CaseID, _ ordinal: UInt32) { (self.caseID, self.ordinal) = (caseID, ordinal) }

    /// `case/ordinal`: the key of the file's events, records and rejections.
    package var key: [UInt8] { Array("\(caseID)/\(ordinal)".utf8) }

    package init?(key: some Collection<UInt8>) {
        let parts = String(decoding: key, as: UTF8.self).split(separator: "/")
        guard parts.count == 2, let caseID = CaseID(String(parts[0])), let ordinal = UInt32(parts[1]) else {
            return nil
        }
        self.init(caseID, ordinal)
    }

    package static func < (a: Self, b: Self) -> Bool { (a.caseID, a.ordinal) < (b.caseID, b.ordinal) }
}

/// A record of a case: the ordinal of its file and its row there. Orders as (file, row).
package struct RecordID: Hashable, Comparable, Sendable {
    package let packed: UInt64

    package init(file: UInt32, row: UInt32) { packed = UInt64(file) << 32 | UInt64(row) }
    package init(packed: UInt64) { self.packed = packed }

    package var file: UInt32 { UInt32(packed >> 32) }
    package var row: UInt32 { UInt32(truncatingIfNeeded: packed) }

    package static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}

/// A person of a case, or a notice: 128 bits, derived from the case key, so that they tell nothing by themselves.
/// Text form: 32 hexadecimal digits.
package struct PersonID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// The first 16 bytes, big-endian.
    package init(bytes: some Collection<UInt8>) {
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.prefix(16).enumerated() {
            if index < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
        }
        self.init(high: words.0, low: words.1)
    }

    /// Of 32 lower-case hexadecimal digits.
    package init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 32 else { return nil }
        var (high, low) = (UInt64(0), UInt64(0))
        for at in digits.indices {
            let digit = digits[at]
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x57
            default: return nil
            }
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(value)
        }
        self.init(high: high, low: low)
    }

    package init?(_ text: String) { self.init(hexadecimal: ArraySlice(text.utf8)) }

    package static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }

    package var utf8: [UInt8] {
        var text = [UInt8](repeating: 0, count: 32)
        for digit in 0..<16 {
            text[digit] = PersonID.hex[Int(truncatingIfNeeded: high >> UInt64(60 - 4 * digit)) & 15]
            text[16 + digit] = PersonID.hex[Int(truncatingIfNeeded: low >> UInt64(60 - 4 * digit)) & 15]
        }
        return text
    }

    private static let hex = Array("0123456789abcdef".utf8)

    package var description: String { String(decoding: utf8, as: UTF8.self) }
}
