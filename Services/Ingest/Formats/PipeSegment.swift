/// One segment of a message, its fields by number: 0 is its name.
struct PipeSegment {
    let fields: [ArraySlice<UInt8>]
    let separators: PipeSeparators

    init(_ line: [UInt8], _ separators: PipeSeparators) {
        var line = line
        if separators.hasSmallTilde { PipeSegment.replaceSmallTildes(&line) }
        fields = line.split(separator: separators.field, maxSplits: 512, omittingEmptySubsequences: false)
        self.separators = separators
    }

    private static func replaceSmallTildes(_ line: inout [UInt8]) {
        var kept: [UInt8] = []
        var at = 0
        while at < line.count {
            if line[at] == 0xcb, at + 1 < line.count, line[at + 1] == 0x9c {
                kept.append(UInt8(ascii: "~"))
                at += 2
            } else {
                kept.append(line[at])
                at += 1
            }
        }
        line = kept
    }

    var name: String { String(decoding: fields[0], as: UTF8.self) }

    /// The repetitions of a field; none where it is empty or says "delete".
    func repetitions(_ field: Int) -> [ArraySlice<UInt8>] {
        guard field < fields.count, !fields[field].isEmpty, fields[field] != Array("\"\"".utf8)[...] else { return [] }
        guard let sign = separators.repetition else { return [fields[field]] }
        return fields[field].split(separator: sign, omittingEmptySubsequences: true)
    }

    /// A component from 1 of a repetition, its escapes undone; empty where there is none.
    func component(_ repetition: ArraySlice<UInt8>, _ number: Int, sub: Int? = 1) -> [UInt8] {
        var part = repetition
        if let sign = separators.component {
            let parts = repetition.split(separator: sign, maxSplits: 64, omittingEmptySubsequences: false)
            guard number <= parts.count else { return [] }
            part = parts[number - 1]
        } else if number > 1 {
            return []
        }
        if let sub, let sign = separators.subcomponent {
            let parts = part.split(separator: sign, maxSplits: 64, omittingEmptySubsequences: false)
            guard sub <= parts.count else { return [] }
            part = parts[sub - 1]
        }
        if part == Array("\"\"".utf8)[...] { return [] }
        return unescaped(part)
    }

    /// A field's first repetition and component.
    func value(_ field: Int) -> [UInt8] { repetitions(field).first.map { component($0, 1) } ?? [] }

    /// A field's text, whatever stands in it.
    func text(_ field: Int) -> [UInt8] {
        guard field < fields.count else { return [] }
        return unescaped(fields[field]).map { $0 == separators.component || $0 == separators.repetition ? 0x20 : $0 }
    }

    private func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard let sign = separators.escape, text.contains(sign) else { return Array(text) }
        var plain: [UInt8] = []
        var rest = text
        while let first = rest.first {
            guard first == sign, let end = rest.dropFirst().prefix(64).firstIndex(of: sign) else {
                plain.append(first)
                rest = rest.dropFirst()
                continue
            }
            plain += escaped(rest[(rest.startIndex + 1)..<end]) ?? Array(rest[rest.startIndex...end])
            rest = rest[(end + 1)...]
        }
        return plain
    }

    /// What `\F\`, `\X0D0A\`, `\.br\` and the others stand for; nil for what is no escape.
    private func escaped(_ code: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = code.first else { return [] }
        switch first {
        case UInt8(ascii: "F") where code.count == 1: return [separators.field]
        case UInt8(ascii: "S") where code.count == 1: return separators.component.map { [$0] }
        case UInt8(ascii: "T") where code.count == 1: return separators.subcomponent.map { [$0] }
        case UInt8(ascii: "R") where code.count == 1: return separators.repetition.map { [$0] }
        case UInt8(ascii: "E") where code.count == 1: return separators.escape.map { [$0] }
        case UInt8(ascii: "H"), UInt8(ascii: "N"): return code.count == 1 ? [] : nil
        case UInt8(ascii: "."): return [0x20]
        case UInt8(ascii: "X"):
            let digits = String(decoding: code.dropFirst(), as: UTF8.self)
            guard digits.utf8.count % 2 == 0 else { return nil }
            var bytes: [UInt8] = []
            var at = digits.startIndex
            while at < digits.endIndex {
                let next = digits.index(at, offsetBy: 2, limitedBy: digits.endIndex) ?? digits.endIndex
                guard let byte = UInt8(digits[at..<next], radix: 16) else { return nil }
                bytes.append(byte < 0x20 ? 0x20 : byte)
                at = next
            }
            return bytes
        default: return nil
        }
    }
}
