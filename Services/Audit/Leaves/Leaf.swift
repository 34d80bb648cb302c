package import Log

/// An entry of the audit log, read back: refused unless it is canonical and of the known form. Shares the entry's bytes.
package struct Leaf: Sendable {
    package private(set) var sequence: UInt64 = 0
    package private(set) var source = TopicPartition("", 0)
    /// One offset for an event; more for offsets skipped.
    package private(set) var offsets: ClosedRange<Int64> = 0...0
    private(set) var typeBytes: ArraySlice<UInt8> = []
    private var caseBytes: ArraySlice<UInt8>?
    private var subjectBytes: ArraySlice<UInt8>?
    private var reasonBytes: ArraySlice<UInt8>?
    private var outcomeBytes: ArraySlice<UInt8>?
    private var last: Int64?

    package var type: String { String(decoding: typeBytes, as: UTF8.self) }
    package var caseID: String? { caseBytes.map { String(decoding: $0, as: UTF8.self) } }
    /// The pseudonym of the person it is about.
    package var subject: String? { subjectBytes.map { String(decoding: $0, as: UTF8.self) } }
    /// Of a notice.
    package var outcome: String? { outcomeBytes.map { String(decoding: $0, as: UTF8.self) } }
    /// Why offsets were skipped, or a row rejected.
    package var reason: String? { reasonBytes.map { String(decoding: $0, as: UTF8.self) } }

    package var isSkip: Bool { typeBytes.elementsEqual(Leaf.skipped) }

    private static let skipped = LeafWriter.skipped

    /// nil if it is not a leaf this version could have written.
    package init?(_ entry: ArraySlice<UInt8>) {
        var reader = CanonicalReader(entry)
        var (hasSequence, version) = (false, Int64(0))
        var place: (topic: ArraySlice<UInt8>, partition: Int64, offset: Int64) = ([], -1, -1)
        let isSound = reader.object { key, reader in
            switch key.count {
            case 1 where key.elementsEqual("v".utf8):
                guard let number = reader.number() else { return false }
                version = number
            case 3 where key.elementsEqual("seq".utf8):
                guard let number = reader.number() else { return false }
                (sequence, hasSequence) = (UInt64(number), true)
            case 3 where key.elementsEqual("src".utf8): return Leaf.readSource(&reader, &place)
            case 4 where key.elementsEqual("case".utf8):
                caseBytes = reader.word()
                return caseBytes != nil
            case 4 where key.elementsEqual("subj".utf8):
                subjectBytes = reader.word()
                return subjectBytes != nil
            case 4 where key.elementsEqual("type".utf8):
                guard let word = reader.word() else { return false }
                typeBytes = word
            case 5 where key.elementsEqual("actor".utf8), 6 where key.elementsEqual("commit".utf8),
                11 where key.elementsEqual("occurred_at".utf8):
                return reader.word() != nil
            case 8 where key.elementsEqual("evidence".utf8): return readEvidence(&reader)
            default: return false
            }
            return true
        }
        guard isSound, reader.isAtEnd, version == LeafWriter.version, hasSequence, !typeBytes.isEmpty,
            !place.topic.isEmpty, place.offset >= 0, place.partition >= 0,
            let partition = Int32(exactly: place.partition)
        else { return nil }
        source = TopicPartition(String(decoding: place.topic, as: UTF8.self), partition)
        let last = isSkip ? self.last ?? -1 : place.offset
        guard last >= place.offset else { return nil }
        offsets = place.offset...last
    }

    private static func readSource(
        _ reader: inout CanonicalReader, _ place: inout (topic: ArraySlice<UInt8>, partition: Int64, offset: Int64)
    ) -> Bool {
        reader.object { key, reader in
            if key.elementsEqual("topic".utf8) {
                place.topic = reader.word() ?? []
                return true
            }
            guard let number = reader.number() else { return false }
            if key.elementsEqual("offset".utf8) {
                place.offset = number
            } else if key.elementsEqual("partition".utf8) {
                place.partition = number
            } else {
                return false
            }
            return true
        }
    }

    private mutating func readEvidence(_ reader: inout CanonicalReader) -> Bool {
        reader.object { key, reader in
            switch key.count {
            case 4 where key.elementsEqual("last".utf8):
                last = reader.number()
                return last != nil
            case 6 where key.elementsEqual("reason".utf8):
                reasonBytes = reader.word()
                return reasonBytes != nil
            case 7 where key.elementsEqual("outcome".utf8):
                outcomeBytes = reader.word()
                return outcomeBytes != nil
            default: return reader.skip()
            }
        }
    }
}
