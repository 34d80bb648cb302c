package import Log

/// An entry of the audit log, read back: refused unless it is canonical and of the known form.
package struct Leaf: Equatable, Sendable {
    package let sequence: UInt64
    package let type: String
    package let caseID: String?
    package let source: TopicPartition
    /// One offset for an event; more for offsets skipped.
    package let offsets: ClosedRange<Int64>
    /// Why they were skipped.
    package let reason: String?
    package let subject: String?
    package let outcome: String?

    package var isSkip: Bool { reason != nil }

    private static let known: Set<String> = [
        "actor", "case", "commit", "evidence", "occurred_at", "seq", "src", "subj", "type", "v",
    ]

    /// nil if it is not a leaf this version could have written.
    package init?(_ entry: ArraySlice<UInt8>) {
        var reader = CanonicalReader(entry)
        guard let fields = reader.object(), reader.isAtEnd, fields.keys.allSatisfy(Leaf.known.contains),
            case .number(LeafWriter.version) = fields["v"],
            case .number(let sequence) = fields["seq"], sequence >= 0,
            case .word(let type) = fields["type"],
            case .object(let source) = fields["src"], source.count == 3,
            case .word(let topic) = source["topic"], case .number(let partition) = source["partition"],
            case .number(let offset) = source["offset"], offset >= 0, let partition = Int32(exactly: partition)
        else { return nil }
        func word(_ value: CanonicalReader.Value?) -> String? {
            if case .word(let word) = value { word } else { nil }
        }
        var evidence: [String: CanonicalReader.Value] = [:]
        if case .object(let object) = fields["evidence"] { evidence = object }
        self.sequence = UInt64(sequence)
        self.type = type
        self.source = TopicPartition(topic, partition)
        caseID = word(fields["case"])
        subject = word(fields["subj"])
        outcome = word(evidence["outcome"])
        if type.utf8.elementsEqual(LeafWriter.skipped) {
            guard case .number(let last) = evidence["last"], last >= offset, let reason = word(evidence["reason"])
            else {
                return nil
            }
            offsets = offset...last
            self.reason = reason
        } else {
            offsets = offset...offset
            reason = nil
        }
    }
}
