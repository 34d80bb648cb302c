/// What a clock counts that tells a time by one number, from 1970 on.
enum ClockUnit: String, Sendable, Codable {
    case seconds, milliseconds

    /// Of a whole number, with its sign, or `/Date(-728956800000+0100)/`; nil where it is none.
    static func count(_ text: Span<UInt8>) -> Int? {
        var at = 0
        let wrapper: StaticString = "/DATE("
        let isWrapped = text.count > 8 && text.equals(wrapper, in: 0..<wrapper.utf8CodeUnitCount)
        if isWrapped { at = wrapper.utf8CodeUnitCount }
        let isNegative = at < text.count && text[at] == 0x2d
        if isNegative { at += 1 }
        let start = at
        var value = 0
        while at < text.count, ASCII.isDigit(text[at]), at - start < 15 {
            value = value * 10 + Int(text[at] - 0x30)
            at += 1
        }
        guard at > start, at == text.count || isWrapped && !ASCII.isDigit(text[at]) else { return nil }
        return isNegative ? -value : value
    }

    func seconds(_ text: Span<UInt8>) -> Int? {
        guard let count = ClockUnit.count(text) else { return nil }
        guard self == .milliseconds else { return count }
        return count >= 0 ? count / 1000 : -((999 - count) / 1000)
    }
}
