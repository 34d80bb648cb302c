import Foundation

/// A CSV file in memory: comma-separated, quoted by `"`, first line the header. Gzip is unpacked by `gzip -dc`.
struct CSV {
    let header: [String]
    /// The bytes of each field, by row.
    let rows: [[ArraySlice<UInt8>]]

    init(path: String) throws {
        let bytes = try CSV.bytes(path)
        var rows: [[ArraySlice<UInt8>]] = []
        var fields: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        var isQuoted = false
        func close(_ end: Int) {
            var field = bytes[start..<end]
            if field.count >= 2, field.first == 0x22, field.last == 0x22 {
                field = field.dropFirst().dropLast()
                if field.contains(0x22) {
                    field = Array(String(decoding: field, as: UTF8.self).replacing("\"\"", with: "\"").utf8)[...]
                }
            }
            fields.append(field)
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x2c || byte == 0x0a {
                close(byte == 0x0a && index > start && bytes[index - 1] == 0x0d ? index - 1 : index)
                start = index + 1
                if byte == 0x0a {
                    rows.append(fields)
                    fields = []
                }
            }
            index += 1
        }
        if start < bytes.count || !fields.isEmpty {
            close(bytes.count)
            rows.append(fields)
        }
        header = rows.first?.map { String(decoding: $0, as: UTF8.self) } ?? []
        self.rows = Array(rows.dropFirst())
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard path.hasSuffix(".gz") else { return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", path]
        let pipe = Pipe()
        gzip.standardOutput = pipe
        try gzip.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return [UInt8](data)
    }
}
