import Foundation

/// A CSV file read row by row: quoted by `"`, first line the header. Gzip is unpacked by `gzip -dc`. Only a piece of the
/// file is in memory, so that the engine's own need is what is measured.
struct CSV {
    enum Encoding { case utf8, windows1252 }

    let header: [String]
    private let file: FileHandle
    private let delimiter: UInt8
    private let encoding: Encoding
    private var buffer: [UInt8] = []
    private var at = 0
    private var isAtEnd = false

    init(path: String, delimiter: UInt8 = 0x2c, encoding: Encoding = .utf8) throws {
        if path.hasSuffix(".gz") {
            let gzip = Process()
            gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            gzip.arguments = ["gzip", "-dc", path]
            let pipe = Pipe()
            gzip.standardOutput = pipe
            try gzip.run()
            file = pipe.fileHandleForReading
        } else {
            file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        }
        (self.delimiter, self.encoding) = (delimiter, encoding)
        var first: CSV = CSV(file, delimiter, encoding)
        header = try first.next()?.map { String(decoding: $0, as: UTF8.self) } ?? []
        (buffer, at, isAtEnd) = (first.buffer, first.at, first.isAtEnd)
    }

    private init(_ file: FileHandle, _ delimiter: UInt8, _ encoding: Encoding) {
        (self.file, self.delimiter, self.encoding, header) = (file, delimiter, encoding, [])
    }

    /// The fields of the next row, as UTF-8; nil at the end.
    mutating func next() throws -> [ArraySlice<UInt8>]? {
        var end = at
        var isQuoted = false
        while true {
            if end == buffer.count {
                if isAtEnd {
                    if at == end { return nil }
                    break
                }
                buffer.removeSubrange(..<at)
                (end, at) = (end - at, 0)
                let piece = try file.read(upToCount: 1 << 18) ?? Data()
                if piece.isEmpty { isAtEnd = true }
                buffer.append(contentsOf: piece)
                continue
            }
            if buffer[end] == 0x22 { isQuoted.toggle() }
            if buffer[end] == 0x0a, !isQuoted { break }
            end += 1
        }
        defer { at = min(end + 1, buffer.count) }
        let last = end > at && buffer[end - 1] == 0x0d ? end - 1 : end
        return fields(at..<last)
    }

    private func fields(_ line: Range<Int>) -> [ArraySlice<UInt8>] {
        var fields: [ArraySlice<UInt8>] = []
        var start = line.lowerBound
        var isQuoted = false
        for index in line {
            if buffer[index] == 0x22 { isQuoted.toggle() }
            if buffer[index] == delimiter, !isQuoted {
                fields.append(value(start..<index))
                start = index + 1
            }
        }
        fields.append(value(start..<line.upperBound))
        return fields
    }

    private func value(_ range: Range<Int>) -> ArraySlice<UInt8> {
        var field = buffer[range]
        if field.count >= 2, field.first == 0x22, field.last == 0x22 {
            field = field.dropFirst().dropLast()
            if field.contains(0x22) {
                field = Array(String(decoding: field, as: UTF8.self).replacing("\"\"", with: "\"").utf8)[...]
            }
        }
        guard encoding == .windows1252, field.contains(where: { $0 >= 0x80 }) else { return field }
        var decoded: [UInt8] = []
        for byte in field {
            switch byte {
            case 0..<0x80: decoded.append(byte)
            case 0x8c, 0x9c: decoded += Array((byte == 0x8c ? "Œ" : "œ").utf8)
            case 0x91, 0x92: decoded.append(0x27)
            default: decoded += [0xc0 | byte >> 6, 0x80 | byte & 0x3f]
            }
        }
        return decoded[...]
    }
}
