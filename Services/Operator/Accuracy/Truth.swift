internal import Files

/// Who each row of an invented leak is about: `truth.csv` of `vigie drill`.
struct Truth {
    /// By row, from 0.
    private(set) var lines: [TruthLine] = []

    init(_ lines: [TruthLine]) { self.lines = lines }

    init(path: String) throws {
        guard let bytes = try Files.read(path) else { throw CommandFailure("\(path): no such file") }
        for line in bytes.split(separator: 0x0a).dropFirst() {
            let parts = line.split(separator: 0x2c, omittingEmptySubsequences: false)
            guard parts.count == 4, Truth.number(parts[0]) == lines.count + 1, let person = Truth.number(parts[1]),
                let household = Truth.number(parts[2])
            else { throw CommandFailure("\(path): line \(lines.count + 2) is not row,person,household,kinds") }
            let kinds = parts[3].isEmpty ? [] : Kinds(String(decoding: parts[3], as: UTF8.self))
            lines.append(TruthLine(person: person, household: household, kinds: kinds))
        }
    }

    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        if digits.isEmpty || digits.count > 18 { return nil }
        return digits.reduce(into: 0 as Int?) { value, digit in
            value = value.flatMap { (0x30...0x39).contains(digit) ? $0 * 10 + Int(digit) - 0x30 : nil }
        }
    }
}
