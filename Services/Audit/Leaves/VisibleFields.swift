import Log
import Model

/// The headers of one record that audit looks at, found in one pass and without an allocation each.
struct VisibleFields {
    enum Name: Int, CaseIterable {
        case type, time, source, caseID, file, chunk, firstRow, lastRow, records, rejected, byController, row, reason
        case epoch, shard, controllers, redirect, part, commitment, campaign, notice, controller, channel, attempt,
            outcome

        var text: String {
            switch self {
            case .type: EventHeaders.Field.type
            case .time: EventHeaders.Field.time
            case .source: EventHeaders.Field.source
            case .caseID: EventHeaders.Field.caseID
            case .file: EventHeaders.Field.file
            case .chunk: EventHeaders.Field.chunk
            case .firstRow: EventHeaders.Field.firstRow
            case .lastRow: EventHeaders.Field.lastRow
            case .records: EventHeaders.Field.records
            case .rejected: EventHeaders.Field.rejected
            case .byController: EventHeaders.Field.byController
            case .row: EventHeaders.Field.row
            case .reason: EventHeaders.Field.reason
            case .epoch: EventHeaders.Field.epoch
            case .shard: EventHeaders.Field.shard
            case .controllers: EventHeaders.Field.controllers
            case .redirect: EventHeaders.Field.redirect
            case .part: EventHeaders.Field.part
            case .commitment: EventHeaders.Field.commitment
            case .campaign: EventHeaders.Field.campaign
            case .notice: EventHeaders.Field.notice
            case .controller: EventHeaders.Field.controller
            case .channel: EventHeaders.Field.channel
            case .attempt: EventHeaders.Field.attempt
            case .outcome: EventHeaders.Field.outcome
            }
        }
    }

    private let names = Name.allCases.map { Array($0.text.utf8) }
    private let codes = Name.allCases.map { VisibleFields.code(Array($0.text.utf8)[...]) }
    private var bytes: ArraySlice<UInt8> = []
    private var found = [Range<Int>?](repeating: nil, count: Name.allCases.count)

    /// Takes up another record's headers; the first field of a name counts.
    mutating func read(_ headers: Headers) {
        for name in found.indices { found[name] = nil }
        let encoded = headers.encoded
        bytes = encoded
        // swift-format-ignore: ReplaceForEachWithForLoop
        headers.forEach { name, value in
            guard let index = codes.firstIndex(of: VisibleFields.code(name)), found[index] == nil,
                name.elementsEqual(names[index])
            else { return }
            found[index] = value.startIndex..<value.endIndex
        }
    }

    subscript(name: Name) -> ArraySlice<UInt8>? { found[name.rawValue].map { bytes[$0] } }

    func number(_ name: Name) -> Int64? { self[name].flatMap(VisibleFields.number) }

    func text(_ name: Name) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }

    /// nil unless it is a whole number in its shortest form, of at most 15 digits: exact in every JSON reader.
    static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard (1...15).contains(digits.count), digits.first != UInt8(ascii: "0") || digits.count == 1 else {
            return nil
        }
        var value: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - 0x30)
        }
        return value
    }

    /// The length and the first seven bytes: tells the names above apart at one comparison each.
    private static func code(_ name: ArraySlice<UInt8>) -> UInt64 {
        var code = UInt64(name.count)
        for byte in name.prefix(7) { code = code << 8 | UInt64(byte) }
        return code
    }
}
