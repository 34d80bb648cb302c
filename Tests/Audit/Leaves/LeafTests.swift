import Log
import Model
import Sealing
import Testing

@testable import Audit

@Suite struct LeafTests {
    private func leaf(_ record: LogRecord, seq: UInt64 = 7) -> String {
        var (writer, fields, types) = (LeafWriter(), VisibleFields(), TypeTable())
        fields.read(record.headers)
        writer.write(record, types.index(of: fields[.type]), fields, seq: seq) { caseID, id in
            SHA256.digest(caseID + id).prefix(16)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func record(
        _ topic: Topic, key: String, _ headers: Headers, value: [UInt8]? = [1, 2, 3], partition: Int32 = 2,
        offset: Int64 = 40
    ) -> LogRecord {
        LogRecord(
            source: TopicPartition(topic.rawValue, partition), offset: offset, timestampMilliseconds: 5,
            key: Array(key.utf8)[...], headers: headers, value: value?[...])
    }

    private func headers(_ type: EventType) throws -> Headers {
        EventHeaders.make(
            type, id: "x", source: "ingest", time: try #require(Timestamp("2026-03-01T10:00:00.000Z")),
            caseID: try #require(CaseID("c1")), sealed: true)
    }

    @Test func aChunkIsOneCanonicalLine() throws {
        var headers = try headers(.recordChunk)
        headers.append(EventHeaders.Field.records, "90")
        headers.append(EventHeaders.Field.file, "3")
        headers.append(EventHeaders.Field.chunk, "0")
        headers.append(EventHeaders.Field.firstRow, "1")
        headers.append(EventHeaders.Field.lastRow, "100")
        let hash = SHA256.digest([1, 2, 3]).hexadecimal
        #expect(
            leaf(record(.record, key: "c1/3", headers))
                == """
                {"actor":"/vigie/ingest","case":"c1","evidence":{"chunk":0,"file":3,"first_row":1,"last_row":100,\
                "records":90,"sha256":"\(hash)"},"occurred_at":"2026-03-01T10:00:00.000Z","seq":7,\
                "src":{"offset":40,"partition":2,"topic":"\(Topic.record.rawValue)"},\
                "type":"vigie.record.chunk.v1","v":1}
                """)
    }

    @Test func aPersonStandsUnderAPseudonym() throws {
        let person = PersonID(high: 1, low: 2).description
        var headers = try headers(.noticeConcluded)
        headers.append(EventHeaders.Field.notice, PersonID(high: 3, low: 4).description)
        headers.append(EventHeaders.Field.outcome, "told")
        let text = leaf(record(.notice, key: person, headers))
        #expect(!text.contains(person))
        let read = try #require(Leaf(Array(text.utf8)[...]))
        #expect(read.outcome == "told")
        #expect(read.subject == SHA256.digest(Array("c1\(person)".utf8)).prefix(16).hexadecimal)
        #expect(read.source == TopicPartition(Topic.notice.rawValue, 2))
        #expect(read.offsets == 40...40)
    }

    @Test func whatIsNoWordOfOursIsLeftOut() throws {
        var headers = try headers(.rowRejected)
        headers.append(EventHeaders.Field.reason, "Mme LE GOFF Anne")
        headers.append(EventHeaders.Field.row, "007")
        headers.append("note", "06 39 98 12 34")
        let text = leaf(record(.rejected, key: "Anne", headers))
        #expect(Leaf(Array(text.utf8)[...]) != nil)
        for token in ["GOFF", "Anne", "\"007\"", "06 39", "\"row\"", "note"] {
            #expect(!text.contains(token), "\(token)")
        }
    }

    @Test func anUnknownTypeIsNotRepeated() throws {
        let headers: Headers = [EventHeaders.Field.type: "vigie.person.LE-GOFF.v9", EventHeaders.Field.caseID: "c1"]
        let text = leaf(record(.person, key: "k", headers))
        #expect(!text.contains("GOFF"))
        #expect(!text.contains("sha256"))
        #expect(Leaf(Array(text.utf8)[...])?.type == "unknown")
    }

    @Test func everyEventTypeGivesAReadableLeaf() throws {
        for type in EventType.allCases {
            let text = leaf(record(.command, key: String(repeating: "a", count: 32), try headers(type), value: nil))
            let read = try #require(Leaf(Array(text.utf8)[...]), "\(type.rawValue)")
            #expect(read.type == type.rawValue)
            #expect(read.sequence == 7)
        }
    }

    @Test func skippedOffsetsAreARange() throws {
        var writer = LeafWriter()
        writer.writeSkipped(TopicPartition("t", 1), 5..<9, reason: "transaction-marker", seq: 3)
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == """
                {"evidence":{"last":8,"reason":"transaction-marker"},"seq":3,\
                "src":{"offset":5,"partition":1,"topic":"t"},"type":"vigie.audit.offsets-skipped.v1","v":1}
                """)
        #expect(Leaf(writer.bytes)?.offsets == 5...8)
    }

    @Test(arguments: [
        "", "{}", "{\"seq\":1}",
        "{\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1} ",
        "{ \"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"seq\":1,\"type\":\"a\",\"v\":1}",
        "{\"seq\":01,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"seq\":1.0,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"seq\":1,\"src\":{\"offset\":-1,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"\\u0074\"},\"type\":\"a\",\"v\":1}",
        "{\"name\":\"x\",\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":2}",
        "{\"seq\":1,\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}",
    ])
    func whatIsNotCanonicalIsRefused(_ text: String) { #expect(Leaf(Array(text.utf8)[...]) == nil) }

    @Test func theSoundFormOfThoseIsRead() {
        let text = "{\"seq\":1,\"src\":{\"offset\":0,\"partition\":0,\"topic\":\"t\"},\"type\":\"a\",\"v\":1}"
        #expect(Leaf(Array(text.utf8)[...]) != nil)
    }
}
