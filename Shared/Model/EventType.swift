/// What a record of the log says: the `ce_type` header (CloudEvents, binary mode). The last part is the major version.
package enum EventType: String, CaseIterable, Sendable {
    case command = "vigie.command.v1"
    case fileProgress = "vigie.file.v1"
    /// The file's content is gone from the intake. JSON.
    case fileErased = "vigie.file.erased.v1"
    case recordChunk = "vigie.record.chunk.v1"
    case rowRejected = "vigie.rejected.row.v1"
    case epochOpened = "vigie.shard.epoch-opened.v1"
    case shardOpened = "vigie.shard.opened.v1"
    case shardScored = "vigie.shard.scored.v1"
    case epochResolved = "vigie.shard.epoch-resolved.v1"
    case linkChunk = "vigie.link.chunk.v1"
    case personResolved = "vigie.person.resolved.v1"
    /// The person is now part of another: header `redirect`.
    case personRedirected = "vigie.person.redirected.v1"
    /// Records of the person are another's now: header `part` says whose. What was told of it before was not all true.
    case personSplit = "vigie.person.split.v1"
    /// The persons of an epoch in this partition all stand before this. JSON.
    case personsEnded = "vigie.person.epoch-ended.v1"
    case planComputed = "vigie.notice.plan-computed.v1"
    case noticeIntended = "vigie.notice.intended.v1"
    case noticeConcluded = "vigie.notice.concluded.v1"
    case finding = "vigie.finding.v1"
}
