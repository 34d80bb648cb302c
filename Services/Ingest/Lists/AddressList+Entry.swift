extension AddressList {
    /// `Anne MARTIN <a@example.fr>`
    struct Entry {
        private(set) var name: [UInt8] = []
        private(set) var address: [UInt8] = []
        private(set) var isBlank = false

        init(_ text: [UInt8]) {
            let text = text[text.span.trimmedRange]
            isBlank = text.isEmpty
            guard text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")) else {
                address = Array(text)
                return
            }
            address = Array(text[(open + 1)..<(text.endIndex - 1)])
            name = Entry.plain(text[..<open])
        }

        var isAddress: Bool {
            EMail.kind(address.span, 0..<address.count) != .unreadable && !name.contains(UInt8(ascii: "<"))
                && name.count < 256 && !address.contains(where: ASCII.isSpace)
        }

        /// Without quotes and the label of a mail's head (`À : `); an address once more is no name.
        private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
            var name = text.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || ASCII.isSpace($0) }
            if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
                name = name[(colon + 1)...].drop(while: ASCII.isSpace)
            }
            while let last = name.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || ASCII.isSpace(last) {
                name.removeLast()
            }
            return name.contains(UInt8(ascii: "@")) ? [] : Array(name)
        }
    }
}
