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
            case "person": [.number(.epoch), .subject(.redirect)]
            case "notice":
                [
                    .number(.attempt), .word(.campaign), .word(.channel), .word(.controller), .subject(.notice),
                    .word(.outcome),
                ]
            default: []
            }
        }
    }

    private enum Key {
        static let (actor, caseID, commit) = (Array("actor".utf8), Array("case".utf8), Array("commit".utf8))
        static let (last, reason, occurredAt) = (Array("last".utf8), Array("reason".utf8), Array("occurred_at".utf8))
        static let (seq, offset, partition) = (Array("seq".utf8), Array("offset".utf8), Array("partition".utf8))
        static let (topic, subj, type, v) = (
            Array("topic".utf8), Array("subj".utf8), Array("type".utf8), Array("v".utf8)
        )
    }

    /// The pseudonym of an id in a case; nil without the case's key.
    typealias Pseudonym = (_ caseID: ArraySlice<UInt8>, _ id: ArraySlice<UInt8>) -> ArraySlice<UInt8>?

    private let kinds = EventType.allCases.map(Kind.init)
    private var lastKind = 0
    private let hash = SHA256()
    private var json = CanonicalWriter()
    private var topics: [String: [UInt8]] = [:]

    /// The last entry written.
    var bytes: ArraySlice<UInt8> { json.bytes[...] }

    /// `fields` are those of `record`; `seq` is the entry's index.
    mutating func write(_ record: LogRecord, _ fields: VisibleFields, seq: UInt64, pseudonym: Pseudonym) {
        let kind = kind(fields[.type] ?? [])
        let caseID = fields[.caseID] ?? []
        json.reset()
        json.open()
        if let source = fields[.source] { json.word(Key.actor, source) }
        if !caseID.isEmpty { json.word(Key.caseID, caseID) }
        if let commitment = fields[.commitment] { json.word(Key.commit, commitment) }
        if let kind { writeEvidence(of: kind, record, fields, caseID, pseudonym) }
        if let time = fields[.time] { json.word(Key.occurredAt, time) }
        json.number(Key.seq, Int64(seq))
        writeSource(record.source, record.offset)
        if kind?.isAboutPerson == true, record.key.count == 32, let subject = pseudonym(caseID, record.key) {
            json.hexadecimal(Key.subj, subject)
        }
        json.word(Key.type, (kind?.name ?? LeafWriter.unknown)[...])
        json.number(Key.v, LeafWriter.version)
        json.close()
    }

    /// The entry that accounts for `offsets` of a partition, none of which is an event with an entry.
    mutating func writeSkipped(_ source: TopicPartition, _ offsets: Range<Int64>, reason: String, seq: UInt64) {
        json.reset()
        json.open()
        json.open("evidence")
        json.number(Key.last, offsets.upperBound - 1)
        json.word(Key.reason, Array(reason.utf8)[...])
        json.close()
        json.number(Key.seq, Int64(seq))
        writeSource(source, offsets.lowerBound)
        json.word(Key.type, LeafWriter.skipped[...])
        json.number(Key.v, LeafWriter.version)
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
        json.number(Key.offset, offset)
        json.number(Key.partition, Int64(source.partition))
        let topic = topics[source.topic] ?? Array(source.topic.utf8)
        topics[source.topic] = topic
        json.word(Key.topic, topic[...])
        json.close()
    }

    private mutating func kind(_ type: ArraySlice<UInt8>) -> Kind? {
        // Events of one type come in runs.
        if kinds[lastKind].name.elementsEqual(type) { return kinds[lastKind] }
        guard let index = kinds.firstIndex(where: { $0.name.elementsEqual(type) }) else { return nil }
        lastKind = index
        return kinds[index]
    }
}
