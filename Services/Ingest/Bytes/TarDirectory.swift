/// The files of a tar archive: ustar, GNU and pax (POSIX.1-2024, pax, "ustar Interchange Format" and "pax Interchange
/// Format"). Where a header is damaged the next good one is looked for: what lies between is told as a file that cannot be
/// read.
struct TarDirectory {
    private(set) var entries: [Archive.Entry] = []
    private let source: any ByteSource
    private let entriesMax: Int
    private var window: [UInt8] = []
    private var windowOffset: UInt64 = 0
    /// What a header of its own says of the next file.
    private var longName: String?
    private var longSize: UInt64?
    private var isSparse = false

    private static let block: UInt64 = 512
    private static let windowSize = 64 << 10
    private static let nameMax: UInt64 = 64 << 10

    /// A header of tar sums up to its checksum, and hardly anything else does.
    static func isHead(_ head: [UInt8]) -> Bool {
        head.count >= 512 && hasSum(BinaryFields(head[..<512]))
    }

    init(_ source: any ByteSource, entriesMax: Int) throws(FileRefused) {
        (self.source, self.entriesMax) = (source, entriesMax)
        var at: UInt64 = 0
        var damagedFrom: UInt64?
        var hasEnded = false
        while let head = try head(at) {
            if TarDirectory.hasSum(head) {
                if let from = damagedFrom { try addDamaged(from, at) }
                damagedFrom = nil
                hasEnded = false
                at = try read(head, at)
            } else {
                // Zeros end an archive, and another may stand behind it.
                if head.bytes.allSatisfy({ $0 == 0 }) {
                    hasEnded = true
                } else if damagedFrom == nil, !hasEnded {
                    damagedFrom = at
                }
                at += TarDirectory.block
            }
        }
        if damagedFrom == nil, at < source.count, !hasEnded { damagedFrom = at }
        if let from = damagedFrom { try addDamaged(from, source.count) }
        window = []
    }

    /// nil at the end.
    private mutating func head(_ at: UInt64) throws(FileRefused) -> BinaryFields? {
        guard at < source.count, source.count - at >= TarDirectory.block else { return nil }
        if at < windowOffset || at + TarDirectory.block > windowOffset + UInt64(window.count) {
            window.removeAll(keepingCapacity: true)
            try source.read(at: at, length: TarDirectory.windowSize, into: &window)
            windowOffset = at
        }
        return BinaryFields(window).slice(Int(at - windowOffset), Int(TarDirectory.block)).map { BinaryFields($0) }
    }

    private mutating func add(_ entry: Archive.Entry) throws(FileRefused) {
        guard entries.count < entriesMax else {
            throw FileRefused("is an archive of more than \(entriesMax) files: unpack it first")
        }
        entries.append(entry)
    }

    private mutating func addDamaged(_ lower: UInt64, _ upper: UInt64) throws(FileRefused) {
        try add(
            Archive.Entry(
                name: longName ?? "", bytes: upper - lower, packed: upper - lower, offset: lower,
                trouble: "is damaged: its head is missing"))
        (longName, longSize, isSparse) = (nil, nil, false)
    }

    /// Takes what `head`, which stands at `offset`, says; gives where the next one stands.
    private mutating func read(_ head: BinaryFields, _ offset: UInt64) throws(FileRefused) -> UInt64 {
        let kind = head.byte(156) ?? 0
        var size = TarDirectory.number(head, 124, 12)
        let isExtension = [UInt8(ascii: "x"), UInt8(ascii: "g"), UInt8(ascii: "L"), UInt8(ascii: "K")].contains(kind)
        if !isExtension, let longSize { size = longSize }
        let hasContent = isExtension || ![UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "5")].contains(kind)
        var start = offset + TarDirectory.block
        if kind == UInt8(ascii: "S") {
            isSparse = true
            var isContinued = head.byte(482) == 1
            while isContinued, let more = try self.head(start) {
                isContinued = more.byte(504) == 1
                start += TarDirectory.block
            }
        }
        let rest = source.count - min(start, source.count)
        guard let size else {
            try add(entry(head, start, 0, trouble: "is damaged: its length is no number"))
            return start
        }
        guard hasContent else {
            (longName, longSize, isSparse) = (nil, nil, false)
            return start
        }
        guard size <= rest else {
            try add(entry(head, start, rest, trouble: "is cut short: the archive ends too early"))
            return source.count
        }
        switch kind {
        case UInt8(ascii: "L"):
            longName = BinaryFields(try content(start, size)).text(0, Int(min(size, TarDirectory.nameMax)))
        case UInt8(ascii: "x"): readRecords(try content(start, size))
        case UInt8(ascii: "g"), UInt8(ascii: "K"), UInt8(ascii: "D"), UInt8(ascii: "V"): break
        case UInt8(ascii: "M"):
            try add(entry(head, start, size, trouble: "began in another archive: put them together first"))
        default:
            let file = entry(head, start, size, trouble: isSparse ? "is stored with holes: unpack it first" : nil)
            if !file.isEmpty { try add(file) }
        }
        let padded = size + (TarDirectory.block - size % TarDirectory.block) % TarDirectory.block
        return start + min(padded, rest)
    }

    private func content(_ start: UInt64, _ size: UInt64) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: start, length: Int(min(size, TarDirectory.nameMax)))
    }

    private mutating func entry(
        _ head: BinaryFields, _ start: UInt64, _ size: UInt64, trouble: String?
    ) -> Archive.Entry {
        var name = longName ?? head.text(0, 100)
        let prefix = head.text(345, 155)
        // GNU's own headers hold other things there.
        if longName == nil, head.text(257, 6) == "ustar", !prefix.isEmpty { name = prefix + "/" + name }
        (longName, longSize, isSparse) = (nil, nil, false)
        return Archive.Entry(name: name, bytes: size, packed: size, offset: start, trouble: trouble)
    }

    /// Records of pax: `30 path=d/a.csv`, the number being their length.
    private mutating func readRecords(_ records: [UInt8]) {
        var rest = records[...]
        while let space = rest.firstIndex(of: 0x20), space - rest.startIndex <= 8,
            let length = Int(String(decoding: rest[..<space], as: UTF8.self)), length > space - rest.startIndex,
            length <= rest.count
        {
            let record = rest[(space + 1)..<(rest.startIndex + length)]
            rest = rest[(rest.startIndex + length)...]
            guard let sign = record.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let value = String(decoding: record[(sign + 1)...].prefix { $0 != 0x0a }, as: UTF8.self)
            switch String(decoding: record[..<sign], as: UTF8.self) {
            case "path": longName = value
            case "size": longSize = UInt64(value).flatMap { $0 < 1 << 62 ? $0 : nil }
            case let name where name.hasPrefix("GNU.sparse."): isSparse = true
            default: break
            }
        }
    }

    /// Octal digits, or a binary number where the first bit is set; nil where it is neither or too big.
    private static func number(_ head: BinaryFields, _ at: Int, _ length: Int) -> UInt64? {
        guard let field = head.slice(at, length), let first = field.first else { return nil }
        if first & 0x80 != 0 {
            guard first == 0x80, field.dropFirst().dropLast(8).allSatisfy({ $0 == 0 }) else { return nil }
            let value = field.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return value < 1 << 62 ? value : nil
        }
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
        guard digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
        return digits.reduce(UInt64(0)) { $0 << 3 | UInt64($1 - 0x30) }
    }

    private static func hasSum(_ head: BinaryFields) -> Bool {
        guard let told = number(head, 148, 8) else { return false }
        var (sum, signed) = (UInt64(8 * 0x20), 8 * 0x20)
        for (index, byte) in head.bytes.enumerated() where !(148..<156).contains(index) {
            sum += UInt64(byte)
            signed += Int(Int8(bitPattern: byte))  // as some old writers had it
        }
        return told == sum || signed >= 0 && told == UInt64(signed)
    }
}
