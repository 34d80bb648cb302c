import Foundation
import Log
import Model
import Testing

/// One event as it was written when its version was new: where it stands in the log, its headers, and its payload, that
/// of a sealed event before sealing. In the file: topic and key, the headers one a line, an empty line, the payload
/// (JSON as it is, other bytes in hexadecimal).
struct GoldenEvent: Sendable, CustomTestStringConvertible {
    let type: EventType
    /// What sets it apart from others of its type.
    let variant: String?
    let topic: Topic
    let key: String
    let headers: Headers
    let payload: [UInt8]
    /// Whether the payload reads back as the value it was written from.
    let readsBack: @Sendable (ArraySlice<UInt8>) throws -> Bool

    static let caseID = CaseID("demo")!
    static let time = Timestamp(milliseconds: 1_614_556_799_999)

    init(
        _ type: EventType, _ variant: String? = nil, in topic: Topic, key: String, id: String, source: String,
        fields: KeyValuePairs<String, String> = [:], sealed: Bool = false, payload: [UInt8],
        readsBack: @escaping @Sendable (ArraySlice<UInt8>) throws -> Bool
    ) {
        (self.type, self.variant, self.topic, self.key) = (type, variant, topic, key)
        var headers = EventHeaders.make(
            type, id: id, source: source, time: Self.time, caseID: Self.caseID, sealed: sealed)
        for (name, value) in fields { headers.append(name, value) }
        self.headers = headers
        (self.payload, self.readsBack) = (payload, readsBack)
    }

    /// An event whose payload is JSON.
    init<Value: Codable & Equatable & Sendable>(
        _ type: EventType, _ variant: String? = nil, in topic: Topic, key: String, id: String, source: String,
        fields: KeyValuePairs<String, String> = [:], json value: Value
    ) throws {
        self.init(
            type, variant, in: topic, key: key, id: id, source: source, fields: fields,
            payload: try JSON.encode(value), readsBack: { try JSON.decode(Value.self, $0) == value })
    }

    var name: String { type.rawValue + (variant.map { ".\($0)" } ?? "") }
    var testDescription: String { name }

    var text: String {
        var lines = ["\(topic.rawValue) \(key)"]
        // Headers are no sequence.
        // swift-format-ignore: ReplaceForEachWithForLoop
        headers.forEach {
            lines.append("\(String(decoding: $0, as: UTF8.self)): \(String(decoding: $1, as: UTF8.self))")
        }
        lines.append("")
        if headers["content-type"] == "application/json" {
            lines.append(String(decoding: payload, as: UTF8.self))
        } else {
            for start in stride(from: 0, to: payload.count, by: 32) {
                lines.append(payload[start..<min(start + 32, payload.count)].map { hexadecimal($0) }.joined())
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The payload of a golden file.
    static func payload(of text: String) throws -> [UInt8] {
        let parts = text.split(separator: "\n\n", maxSplits: 1)
        guard parts.count == 2 else { throw CancellationError() }
        if parts[1].hasPrefix("{") { return Array(parts[1].dropLast().utf8) }
        let digits = Array(parts[1].utf8.filter { $0 != UInt8(ascii: "\n") })
        return try stride(from: 0, to: digits.count, by: 2).map { at in
            guard let byte = UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16) else {
                throw CancellationError()
            }
            return byte
        }
    }

    private func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private var file: URL { GoldenEvent.folder.appending(path: "\(name).txt") }

    /// The golden file; nil if there is none.
    var golden: String? {
        FileManager.default.contents(atPath: file.path(percentEncoded: false)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Never over one that is there: what was written once must be read for ever.
    func writeGolden() throws { try Data(text.utf8).write(to: file, options: .withoutOverwriting) }
}
