import Log
import Model
import Sealing

/// Writes the entry of the audit log that stands for one event: canonical JSON, with nothing of anybody in it. Persons
/// stand as pseudonyms keyed for this log alone, contents as the salted commitments and the hashes of sealed values that
/// came with them. Entries can never be erased; what makes them speak can.
struct LeafWriter {
    static let version: Int64 = 1
    /// The type of an entry that accounts for offsets without an event.
    static let skipped = Array("vigie.audit.offsets-skipped.v1".utf8)
    /// Of a type this version does not know; its name may be anything, so it is not repeated.
    static let unknown = Array("unknown".utf8)

    private enum Evidence {
        case number(VisibleFields.Name)
        case word(VisibleFields.Name)
        case subject(VisibleFields.Name)
        /// Of the value, which is sealed, or visible and without personal data.
        case hash

        var key: [UInt8] {
            switch self {
            case .number(let name), .word(let name), .subject(let name): Array(name.text.utf8)
            case .hash: Array("sha256".utf8)
            }
        }
    }

    private struct Kind {
        let name: [UInt8]
        /// Whether the record's key is a person.
        let isAboutPerson: Bool
        /// Sorted by key.
        let evidence: [(key: [UInt8], value: Evidence)]

        init(_ type: EventType) {
            name = Array(type.rawValue.utf8)
            let topic = type.rawValue.split(separator: ".")[1]
            isAboutPerson = topic == "person" || topic == "notice" && type != .planComputed
            evidence = (Kind.evidence(topic) + [.hash]).map { ($0.key, $0) }.sorted {
                $0.0.lexicographicallyPrecedes($1.0)
            }
        }

        private static func evidence(_ topic: Substring) -> [Evidence] {
            switch topic {
            case "record":
                [.number(.file), .number(.chunk), .number(.firstRow), .number(.lastRow), .number(.records)]
            case "rejected": [.number(.file), .number(.row), .word(.reason)]
            case "shard": [.number(.epoch), .number(.shard)]
            case "link": [.number(.epoch), .number(.shard), .number(.chunk)]
            case "person": [.number(.epoch), .subject(.redirect), .subject(.part)]
            case "notice":
                [
                    .number(.attempt), .word(.campaign), .word(.channel), .word(.controller), .subject(.notice),
                    .word(.outcome),
                ]
            default: []
            }
        }
    }

    /// Looked up once: a global is checked at each use.
    private struct Keys {
        let actor = Array("actor".utf8)
        let caseID = Array("case".utf8)
        let commit = Array("commit".utf8)
        let last = Array("last".utf8)
        let reason = Array("reason".utf8)
        let occurredAt = Array("occurred_at".utf8)
        let seq = Array("seq".utf8)
        let offset = Array("offset".utf8)
        let partition = Array("partition".utf8)
        let topic = Array("topic".utf8)
        let subj = Array("subj".utf8)
        let type = Array("type".utf8)
        let v = Array("v".utf8)
    }

    /// The pseudonym of an id in a case; nil without the case's key.
    typealias Pseudonym = (_ caseID: ArraySlice<UInt8>, _ id: ArraySlice<UInt8>) -> ArraySlice<UInt8>?

    private let kinds = EventType.allCases.map(Kind.init)
    private let keys = Keys()
    private let hash = SHA256()
    private var json = CanonicalWriter()
    private var lastTopic: (name: String, bytes: [UInt8]) = ("", [])

    /// The last entry written.
    var bytes: ArraySlice<UInt8> { json.bytes[...] }

    /// `type` is the record's place in `EventType.allCases`, and `fields` are its own; `seq` is the entry's index.
    mutating func write(
        _ record: LogRecord, _ type: Int?, _ fields: VisibleFields, seq: UInt64, pseudonym: Pseudonym
    ) {
        let kind = type.map { kinds[$0] }
        let caseID = fields[.caseID] ?? []
        json.reset()
        json.open()
        if let source = fields[.source] { json.word(keys.actor, source) }
        if !caseID.isEmpty { json.word(keys.caseID, caseID) }
        if let commitment = fields[.commitment] { json.word(keys.commit, commitment) }
        if let kind { writeEvidence(of: kind, record, fields, caseID, pseudonym) }
        if let time = fields[.time] { json.word(keys.occurredAt, time) }
        json.number(keys.seq, Int64(seq))
        writeSource(record.source, record.offset)
        if kind?.isAboutPerson == true, record.key.count == 32, let subject = pseudonym(caseID, record.key) {
            json.hexadecimal(keys.subj, subject)
        }
        json.word(keys.type, (kind?.name ?? LeafWriter.unknown)[...])
        json.number(keys.v, LeafWriter.version)
        json.close()
    }

    /// The entry that accounts for `offsets` of a partition, none of which is an event with an entry.
    mutating func writeSkipped(_ source: TopicPartition, _ offsets: Range<Int64>, reason: String, seq: UInt64) {
        json.reset()
        json.open()
        json.open("evidence")
        json.number(keys.last, offsets.upperBound - 1)
        json.word(keys.reason, Array(reason.utf8)[...])
        json.close()
        json.number(keys.seq, Int64(seq))
        writeSource(source, offsets.lowerBound)
        json.word(keys.type, LeafWriter.skipped[...])
        json.number(keys.v, LeafWriter.version)
        json.close()
    }

    private mutating func writeEvidence(
        of kind: Kind, _ record: LogRecord, _ fields: VisibleFields, _ caseID: ArraySlice<UInt8>, _ pseudonym: Pseudonym
    ) {
        json.open("evidence")
        for (key, evidence) in kind.evidence {
            switch evidence {
            case .number(let name):
                if let value = fields.number(name) { json.number(key, value) }
            case .word(let name):
                if let value = fields[name] { json.word(key, value) }
            case .subject(let name):
                if let id = fields[name], let subject = pseudonym(caseID, id) { json.hexadecimal(key, subject) }
            case .hash:
                guard let value = record.value else { continue }
                hash.update(value)
                json.hexadecimal(key, hash.finish()[...])
            }
        }
        json.close()
    }

    private mutating func writeSource(_ source: TopicPartition, _ offset: Int64) {
        json.open("src")
        json.number(keys.offset, offset)
        json.number(keys.partition, Int64(source.partition))
        if lastTopic.name != source.topic { lastTopic = (source.topic, Array(source.topic.utf8)) }
        json.word(keys.topic, lastTopic.bytes[...])
        json.close()
    }
}
