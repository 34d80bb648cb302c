/// The visible fields of a record, in order: names and UTF-8 values, kept encoded so that a batch costs no allocation
/// per field. Encoding of one field: length of name (1 byte), name, length of value (2 bytes, big-endian), value.
package struct Headers: Sendable, Equatable {
    package private(set) var encoded: ArraySlice<UInt8>

    package init() { encoded = [] }

    /// Takes what `encoded` of another gave; the bytes are trusted, since only engines call this.
    package init(encoded: ArraySlice<UInt8>) { self.encoded = encoded }

    package init(_ fields: KeyValuePairs<String, String>) {
        self.init()
        for (name, value) in fields { append(name, value) }
    }

    /// `name` at most 255 bytes, `value` at most 65 535.
    package mutating func append(_ name: String, _ value: String) {
        append(name, utf8: value.utf8)
    }

    package mutating func append(_ name: String, utf8 value: some Collection<UInt8>) {
        let nameBytes = name.utf8
        precondition(nameBytes.count <= 255 && value.count <= 65_535, "header too long")
        encoded.append(UInt8(nameBytes.count))
        encoded.append(contentsOf: nameBytes)
        encoded.append(UInt8(value.count >> 8))
        encoded.append(UInt8(value.count & 0xff))
        encoded.append(contentsOf: value)
    }

    /// The first value under `name`.
    package subscript(name: String) -> String? {
        var found: String?
        forEach { field, value in
            if found == nil, field.elementsEqual(name.utf8) { found = String(decoding: value, as: UTF8.self) }
        }
        return found
    }

    package func forEach(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
        var at = encoded.startIndex
        while at < encoded.endIndex {
            let nameEnd = at + 1 + Int(encoded[at])
            let valueStart = nameEnd + 2
            let valueEnd = valueStart + Int(encoded[nameEnd]) << 8 + Int(encoded[nameEnd + 1])
            body(encoded[at + 1..<nameEnd], encoded[valueStart..<valueEnd])
            at = valueEnd
        }
    }

    package static func == (a: Headers, b: Headers) -> Bool { a.encoded.elementsEqual(b.encoded) }
}
