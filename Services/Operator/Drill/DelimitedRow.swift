/// One line of a delimited file, in Windows-1252, in the making. A field that holds the delimiter, a quote or a line
/// end is quoted, quotes doubled (RFC 4180).
struct DelimitedRow {
    let delimiter: UInt8
    private(set) var bytes: [UInt8] = []
    private(set) var fields = 0

    init(delimiter: UInt8) { self.delimiter = delimiter }

    mutating func start() {
        // Not emptied in place: a line given away would be copied, with a capacity that creeps up each time.
        bytes = []
        bytes.reserveCapacity(320)
        fields = 0
    }

    mutating func append(_ value: some Collection<UInt8>) {
        if fields > 0 { bytes.append(delimiter) }
        fields += 1
        guard value.contains(where: { $0 == delimiter || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d }) else {
            bytes.append(contentsOf: value)
            return
        }
        bytes.append(0x22)
        for byte in value {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    mutating func append(_ value: String) { append(value.utf8) }

    /// `values` as a whole line with its end.
    static func line(_ values: [String], delimiter: UInt8) -> [UInt8] {
        var row = DelimitedRow(delimiter: delimiter)
        for value in values { row.append(value) }
        return row.bytes + [0x0a]
    }
}
