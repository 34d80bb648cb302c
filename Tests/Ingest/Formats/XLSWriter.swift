import Packing

@testable import Ingest

/// Writes the stream of an XLS workbook.
struct XLSWriter {
    enum Text: CaseIterable { case shared, label, rich, formula }
    enum Number: CaseIterable { case packed, severalPacked, double, formula }

    var text = Text.shared
    var number = Number.double
    /// Before 1997: strings of one byte a character, in `codePage`.
    var isOld = false
    var codePage = TextEncoding.windows1252
    var is1904 = false
    /// Bytes of a record, after which shared texts go on in the next.
    var recordMax = 8224
    var extraRecords: [UInt8] = []

    private var shared: [String] = []
    static let columns = ["NOM", "PRENOM", "SEXE", "DDN", "NIR", "CP", "VILLE", "TEL"]

    static func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] {
        Packed.little(kind, 2) + Packed.little(body.count, 2) + body
    }

    private func string(_ text: String, lengthBytes: Int) -> [UInt8] {
        if isOld {
            let bytes = encoded(text, codePage)
            return Packed.little(bytes.count, lengthBytes) + bytes
        }
        let units = Array(text.utf16)
        let isWide = units.contains { $0 > 255 }
        return Packed.little(units.count, lengthBytes) + [isWide ? 1 : 0]
            + units.flatMap { Packed.little(Int($0), isWide ? 2 : 1) }
    }

    private mutating func cell(_ row: Int, _ column: Int, _ value: String) -> [UInt8] {
        let place = Packed.little(row, 2) + Packed.little(column, 2) + Packed.little(0, 2)
        switch text {
        case .shared where !isOld:
            shared.append(value)
            return XLSWriter.record(0xfd, place + Packed.little(shared.count - 1, 4))
        case .shared, .label: return XLSWriter.record(0x204, place + string(value, lengthBytes: 2))
        case .rich:
            return XLSWriter.record(
                0xd6, place + string(value, lengthBytes: 2) + (isOld ? [1, 0, 0] : [1, 0, 0, 0, 0, 0]))
        case .formula:
            let formula = place + [0, 0, 0, 0, 0, 0, 0xff, 0xff] + [UInt8](repeating: 0, count: 8)
            return XLSWriter.record(0x06, formula) + XLSWriter.record(0x4bc, [UInt8](repeating: 0, count: 10))
                + XLSWriter.record(0x207, string(value, lengthBytes: 2))
        }
    }

    private func cell(_ row: Int, _ column: Int, _ value: Double, style: Int) -> [UInt8] {
        let place = Packed.little(row, 2) + Packed.little(column, 2)
        let bits = withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        let whole = Int(exactly: value).flatMap { abs($0) < 1 << 28 ? $0 : nil }
        switch number {
        case .packed where whole != nil:
            return XLSWriter.record(0x27e, place + Packed.little(style, 2) + Packed.little((whole ?? 0) << 2 | 2, 4))
        case .severalPacked where whole != nil:
            let packed = Packed.little((whole ?? 0) * 100 << 2 | 3, 4)
            if abs((whole ?? 0) * 100) < 1 << 28 {
                return XLSWriter.record(0xbd, place + Packed.little(style, 2) + packed + Packed.little(column, 2))
            }
            fallthrough
        case .packed, .severalPacked, .double: return XLSWriter.record(0x203, place + Packed.little(style, 2) + bits)
        case .formula:
            return XLSWriter.record(
                0x06, place + Packed.little(style, 2) + bits + [UInt8](repeating: 0, count: 8))
        }
    }

    private mutating func sheet(_ people: [Invented]) -> [UInt8] {
        let version = Packed.little(isOld ? 0x500 : 0x600, 2)
        var bytes = XLSWriter.record(0x809, version + [0x10, 0] + [UInt8](repeating: 0, count: 12)) + extraRecords
        for (column, name) in XLSWriter.columns.enumerated() { bytes += cell(0, column, name) }
        for (index, person) in people.enumerated() {
            let row = index + 1
            bytes += XLSWriter.record(0x208, Packed.little(row, 2) + [UInt8](repeating: 0, count: 14))
            let texts = [person.surname, person.given, person.sex]
            for (column, value) in texts.enumerated() { bytes += cell(row, column, value) }
            let day = XLSXTests.serial(person.birth) - (is1904 ? 1462 : 0)
            bytes += cell(row, 3, Double(day), style: 1)
            bytes += cell(row, 4, Double(person.nir) ?? 0, style: 0)
            bytes += cell(row, 5, Double(person.postcode) ?? 0, style: 0)
            bytes += cell(row, 6, person.town)
            bytes += cell(row, 7, Double(person.phone) ?? 0, style: 0)
            bytes += XLSWriter.record(0xbe, Packed.little(row, 2) + [8, 0, 0, 0, 0, 0, 9, 0])
        }
        // A chart within the sheet keeps copies of its numbers.
        let chart = XLSWriter.record(0x809, version + [0x20, 0] + [UInt8](repeating: 0, count: 12))
        bytes += chart + cell(0, 0, 7, style: 0) + XLSWriter.record(0x0a, [])
        return bytes + XLSWriter.record(0xd7, [0, 0, 0, 0]) + XLSWriter.record(0x0a, [])
    }

    /// The shared texts: where a record is full they go on in the next, which tells anew how wide its characters are.
    private func sharedTexts() -> [UInt8] {
        var records: [[UInt8]] = []
        var body = Packed.little(shared.count, 4) + Packed.little(shared.count, 4)
        func flush() {
            records.append(XLSWriter.record(records.isEmpty ? 0xfc : 0x3c, body))
            body = []
        }
        for (index, text) in shared.enumerated() {
            let units = Array(text.utf16)
            let isRich = index % 7 == 0
            if body.count + 12 > recordMax { flush() }
            var isWide = units.contains { $0 > 255 }
            body += Packed.little(units.count, 2) + [(isWide ? 1 : 0) | (isRich ? 12 : 0)]
            if isRich { body += Packed.little(2, 2) + Packed.little(5, 4) }
            for (place, unit) in units.enumerated() {
                if body.count + 2 > recordMax {
                    flush()
                    isWide = units[place...].contains { $0 > 255 } || index % 2 == 0
                    body.append(isWide ? 1 : 0)
                }
                body += Packed.little(Int(unit), isWide ? 2 : 1)
            }
            // Runs of formatting are not split, phonetic bytes may be.
            for length in isRich ? [4, 4, 1, 1, 1, 1, 1] : [] {
                if body.count + length > recordMax { flush() }
                body += [UInt8](repeating: 0, count: length)
            }
        }
        flush()
        return records.flatMap(\.self)
    }

    mutating func stream(_ sheets: [[Invented]]) -> [UInt8] {
        shared = []
        let bodies = sheets.map { sheet($0) }
        let version = Packed.little(isOld ? 0x500 : 0x600, 2)
        var head = XLSWriter.record(0x809, version + [5, 0] + [UInt8](repeating: 0, count: 12))
        let page = [TextEncoding.windows1252: 1252, .cp850: 850, .macRoman: 10_000][codePage] ?? 1252
        head += XLSWriter.record(0x42, Packed.little(isOld ? page : 1200, 2))
        head += XLSWriter.record(0x22, [is1904 ? 1 : 0, 0])
        head += XLSWriter.record(0x41e, Packed.little(164, 2) + string("General", lengthBytes: isOld ? 1 : 2))
        head += XLSWriter.record(0x41e, Packed.little(165, 2) + string("dd/mm/yyyy", lengthBytes: isOld ? 1 : 2))
        for format in [164, 165] {
            let rest = [UInt8](repeating: 0, count: isOld ? 12 : 16)
            head += XLSWriter.record(0xe0, [0, 0] + Packed.little(format, 2) + rest)
        }
        let tail = (isOld ? [] : sharedTexts()) + XLSWriter.record(0x0a, [])
        let names = sheets.indices.map { string("Été \($0)", lengthBytes: 1) }
        var offset = head.count + names.reduce(0) { $0 + $1.count + 10 } + tail.count
        for (index, name) in names.enumerated() {
            // The second is hidden, as well as one can be.
            head += XLSWriter.record(0x85, Packed.little(offset, 4) + [index == 1 ? 2 : 0, 0] + name)
            offset += bodies[index].count
        }
        return head + tail + bodies.flatMap(\.self)
    }

    mutating func file(_ sheets: [[Invented]], sectorSize: Int = 512, isScattered: Bool = false) -> [UInt8] {
        var compound = CompoundWriter(sectorSize: sectorSize, isScattered: isScattered)
        return compound.file([
            ("\u{5}SummaryInformation", [UInt8](repeating: 1, count: 200)),
            (isOld ? "Book" : "Workbook", stream(sheets)),
        ])
    }
}
