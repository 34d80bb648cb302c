/// One segment of a message, its fields by number: 0 is its name.
struct PipeSegment {
    let separators: PipeSeparators
    private let text: [UInt8]
    /// Where each field ends.
    private let ends: [Int]
    private static let fieldsMax = 512

    init(_ line: [UInt8], _ separators: PipeSeparators) {
        let text = separators.smallTilde.isEmpty ? line : PipeSegment.withoutSmallTildes(line, separators.smallTilde)
        var ends: [Int] = []
        ends.reserveCapacity(48)
        for (index, byte) in text.enumerated() where byte == separators.field && ends.count < PipeSegment.fieldsMax {
            ends.append(index)
        }
        ends.append(text.count)
        (self.text, self.ends, self.separators) = (text, ends, separators)
    }

    var count: Int { ends.count }

    /// Empty where there is none.
    private func field(_ number: Int) -> ArraySlice<UInt8> {
        guard number < ends.count else { return [] }
        return text[(number == 0 ? 0 : ends[number - 1] + 1)..<ends[number]]
    }

    private static func withoutSmallTildes(_ line: [UInt8], _ small: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var at = 0
        while at < line.count {
            let isSmall = line[at] == small[0] && line[at...].starts(with: small)
            kept.append(isSmall ? UInt8(ascii: "~") : line[at])
            at += isSmall ? small.count : 1
        }
        return kept
    }

    private static let deletion = Array("\"\"".utf8)

    /// Whether the field says `""`: what was known is to be forgotten. An empty one says nothing.
    func isDeleted(_ field: Int) -> Bool { self.field(field).elementsEqual(PipeSegment.deletion) }

    /// The repetitions of a field; none where it is empty or deleted.
    func repetitions(_ field: Int) -> [ArraySlice<UInt8>] {
        let whole = self.field(field)
        guard !whole.isEmpty, !whole.elementsEqual(PipeSegment.deletion) else { return [] }
        guard let sign = separators.repetition, whole.contains(sign) else { return [whole] }
        return whole.split(separator: sign, omittingEmptySubsequences: true)
    }

    /// A component from 1 of a repetition, its escapes undone; empty where there is none. `sub`: of its parts, from 1;
    /// nil for all of it.
    func component(_ repetition: ArraySlice<UInt8>, _ number: Int, sub: Int? = 1) -> [UInt8] {
        var part = repetition
        if let sign = separators.component {
            guard let found = PipeSegment.part(repetition, number, sign) else { return [] }
            part = found
        } else if number > 1 {
            return []
        }
        if let sub {
            if let sign = separators.subcomponent {
                guard let found = PipeSegment.part(part, sub, sign) else { return [] }
                part = found
            } else if sub > 1 {
                return []
            }
        }
        if part.elementsEqual(PipeSegment.deletion) { return [] }
        return PipeEscapes.undone(part, separators)
    }

    private static func part(_ text: ArraySlice<UInt8>, _ number: Int, _ sign: UInt8) -> ArraySlice<UInt8>? {
        var rest = text
        for _ in 1..<max(number, 1) {
            guard let end = rest.firstIndex(of: sign) else { return nil }
            rest = rest[(end + 1)...]
        }
        return rest.prefix { $0 != sign }
    }

    /// A field's first repetition and component.
    func value(_ field: Int) -> [UInt8] {
        let whole = self.field(field)
        guard !whole.isEmpty else { return [] }
        guard let sign = separators.repetition else { return component(whole, 1) }
        return component(whole.drop { $0 == sign }.prefix { $0 != sign }, 1)
    }

    /// A field's text, whatever stands in it.
    func text(_ field: Int) -> [UInt8] {
        let whole = self.field(field)
        guard !whole.isEmpty else { return [] }
        let (component, repetition) = (separators.component, separators.repetition)
        let text = whole.map { $0 == component || $0 == repetition ? 0x20 : $0 }
        return PipeEscapes.undone(text[...], separators)
    }
}
