package import Log

/// The topics of Vigie, v1. The table is the only place that spells them.
package enum Topic: String, CaseIterable, Sendable {
    /// Signed orders of named people. JSON. Key: case.
    case command = "vigie.command"
    /// What became of each file: started, progressed, completed, failed. JSON. Key: case/file.
    case file = "vigie.file"
    /// Chunks of records, sealed. Key: case/file.
    case record = "vigie.record"
    /// Rows not understood, sealed; the reason is visible. Key: case/file.
    case rejected = "vigie.rejected"
    /// Pieces of matching to do, and done. JSON. Key: case/epoch/shard.
    case shard = "vigie.shard"
    /// Chunks of scored pairs, sealed. Key: case/epoch/shard.
    case link = "vigie.link"
    /// One person an event: profile sealed; tier, controllers, categories visible. Key: person.
    case person = "vigie.person"
    /// The ledger of notices: plans, intents, outcomes. Key: person (plans: case/campaign/partition).
    case notice = "vigie.notice"
    /// What audit found: checkpoints, conservation, alarms. JSON. Key: case.
    case finding = "vigie.finding"

    /// Partitions of the topics that are shared out, unless the operator chose another number when creating them.
    package static let defaultPartitions: Int32 = 6

    /// Whether the topic's partitions are shared over instances; else it has one.
    package var isPartitioned: Bool { self != .command && self != .finding }

    /// As it is to be made: with `partitions`, unless it has one by its nature.
    package func specification(partitions: Int32) -> TopicSpecification {
        TopicSpecification(name: rawValue, partitions: isPartitioned ? partitions : 1)
    }
}
