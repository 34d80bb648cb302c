/// Colons of web addresses, where a colon stands between cells: `https://portail.example.fr:8443/login:user:password`.
enum AddressColon {
    private static let portDigits = 5

    /// Whether the colon at `at` is one: behind a scheme, or before a port.
    static func isOne(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ limit: Int) -> Bool {
        let slash = UInt8(ascii: "/")
        if at + 2 < limit, text[at + 1] == slash, text[at + 2] == slash { return true }
        var end = at + 1
        while end < limit, end - at <= portDigits, ASCII.isDigit(text[end]) { end += 1 }
        guard end > at + 1, end < limit, text[end] == slash else { return false }
        // Nothing but a host stands between the scheme and the port.
        var host = at
        while host > start, text[host - 1] != slash, text[host - 1] != UInt8(ascii: ":") { host -= 1 }
        return host < at && host - 2 > start && text[host - 1] == slash && text[host - 2] == slash
    }
}
