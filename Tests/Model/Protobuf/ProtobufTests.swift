import Model
import Testing

/// Our wire format against Google's protobuf, over the `.proto` files of Shared/Model/Proto.
@Suite(.enabled(if: Oracle.absence == nil, Comment(rawValue: Oracle.absence ?? "")))
struct ProtobufTests {
    private static let rounds = 200
    private let seed = UInt64.random(in: 1...0xffff_ffff)

    private struct Written {
        let type: String
        let fields: String
        let bytes: [UInt8]
        /// Whether any writer must write these very bytes.
        var isOnlyForm = true
    }

    @Test func whatWeWriteIsReadAsMeantAndWrittenAlike() throws {
        var random = RandomMessages(seed: seed)
        var written: [Written] = []
        for round in 0..<Self.rounds {
            let (person, intent, links) = (random.person(), random.intent(), random.links())
            written.append(Written(type: "Person", fields: Fields(person).text, bytes: person.encoded()))
            written.append(Written(type: "NoticeIntent", fields: Fields(intent).text, bytes: intent.encoded()))
            written.append(Written(type: "LinkChunk", fields: Fields(links).text, bytes: links.encoded()))
            let chunk = random.chunk(inOrder: round % 2 == 0)
            written.append(
                Written(
                    type: "RecordChunk", fields: try Fields(RecordChunk(decoding: chunk[...])).text, bytes: chunk,
                    isOnlyForm: round % 2 == 0))
        }
        let replies = try Oracle.ask(written.map { "read \($0.type) \(Oracle.hexadecimal($0.bytes))" })
        for (ours, reply) in zip(written, replies) {
            #expect(reply.fields == ours.fields, "\(ours.type), seed \(seed)")
            if ours.isOnlyForm {
                #expect(reply.bytes == ours.bytes, "\(ours.type), seed \(seed)")
            } else {
                #expect(reply.bytes.count == ours.bytes.count, "\(ours.type), seed \(seed)")
                #expect(try Fields(RecordChunk(decoding: reply.bytes[...])).text == ours.fields, "seed \(seed)")
            }
        }
    }

    /// `plain`: what it writes by itself; `unknown`: with fields of a later version; `packed`: repeated numbers in pieces;
    /// `huge`: numbers wider than their fields.
    @Test(arguments: ["plain", "unknown", "packed", "huge"])
    func whatOthersWriteIsReadAsMeant(kind: String) throws {
        let types = ["Person", "NoticeIntent", "LinkChunk", "RecordChunk"]
        let requests = (0..<Self.rounds).map { "make \(types[$0 % 4]) \(seed + UInt64($0)) \(kind)" }
        for (request, reply) in zip(requests, try Oracle.ask(requests)) {
            let bytes = reply.bytes[...]
            let read =
                switch request.split(separator: " ")[1] {
                case "Person": Fields(try Person(decoding: bytes)).text
                case "NoticeIntent": Fields(try NoticeIntent(decoding: bytes)).text
                case "LinkChunk": Fields(try LinkChunk(decoding: bytes)).text
                default: try Fields(RecordChunk(decoding: bytes)).text
                }
            #expect(read == understood(reply.fields, isPerson: request.contains(" Person ")), "\(request)")
        }
    }

    /// A person's two scales know few words: what is none of them is taken for the most careful.
    private func understood(_ fields: String, isPerson: Bool) -> String {
        guard isPerson else { return fields }
        let scales = #/(?:sure=(\d+);)?(?:tier=(\d+);)?((?:flag=[0-9a-f]*;)*(?:weakest=\d+;)?)$/#
        return fields.replacing(scales, maxReplacements: 1) { match in
            var own = Fields()
            let sure = match.1.flatMap { UInt8($0) }.flatMap(Person.Sure.init) ?? .possible
            let tier = match.2.map { UInt8($0).flatMap(Person.Tier.init) ?? .veryHigh } ?? .none
            own.number("sure", sure.rawValue)
            own.number("tier", tier.rawValue)
            return own.text + match.3
        }
    }
}
