/// The run of one matching: an epoch is opened over whole files, cut into shards of rows, each shard is scored by
/// whoever owns its partition, and the leader resolves the links into persons.
package struct EpochOpened: Sendable, Equatable, Codable {
    package struct File: Sendable, Equatable, Codable {
        package var file: UInt32
        package var chunks: UInt32
        package var records: UInt64
        package init(file: UInt32, chunks: UInt32, records: UInt64) {
            (self.file, self.chunks, self.records) = (file, chunks, records)
        }
    }

    package var caseID: CaseID
    /// From 1.
    package var epoch: UInt32
    /// Sorted by ordinal.
    package var files: [File]
    package var shards: UInt32
    /// The trained parameters, base64: shares and probabilities of levels, no value of a record.
    package var model: String
    /// Reviewers' decisions and rules of severity count that stand before this offset of `vigie.command`; absent is none.
    package var commands: Int64?
    /// The epoch whose model this one keeps and whose links stand: only pairs of the records of further files are scored,
    /// and where nothing but decisions or rules changed none, so that it has no shards.
    package var basis: UInt32?
    /// The date for which ages are told, besides that of the leak: `yyyy-mm-dd`.
    package var date: String?

    package init(
        caseID: CaseID, epoch: UInt32, files: [File], shards: UInt32, model: String, commands: Int64? = nil,
        basis: UInt32? = nil, date: String? = nil
    ) {
        (self.caseID, self.epoch, self.files, self.shards, self.model) = (caseID, epoch, files, shards, model)
        (self.commands, self.basis, self.date) = (commands, basis, date)
    }
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case epoch, files, shards, model, commands, basis, date
    }
}

/// A shard, to do or done. Shard s of n holds the rows `[rows * s / n, rows * (s + 1) / n)` of the sorted records; in an
/// epoch that keeps a model, of the pairs that its further records make.
package struct ShardEvent: Sendable, Equatable, Codable {
    package var caseID: CaseID
    package var epoch: UInt32
    package var shard: UInt32
    /// Only when scored:
    package var links: UInt64?
    package var chunks: UInt32?

    package init(caseID: CaseID, epoch: UInt32, shard: UInt32, links: UInt64? = nil, chunks: UInt32? = nil) {
        (self.caseID, self.epoch, self.shard, self.links, self.chunks) = (caseID, epoch, shard, links, chunks)
    }
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case epoch, shard, links, chunks
    }

    /// `case/epoch/shard`
    package static func key(_ caseID: CaseID, _ epoch: UInt32, _ shard: UInt32) -> [UInt8] {
        Array("\(caseID)/\(epoch)/\(shard)".utf8)
    }
}

/// In each partition of `vigie.person`: what the epoch said of its persons all stands before. Order within a partition is
/// the only order there is.
package struct PersonsEnded: Sendable, Equatable, Codable {
    package var caseID: CaseID
    package var epoch: UInt32
    package var partition: Int32

    package init(caseID: CaseID, epoch: UInt32, partition: Int32) {
        (self.caseID, self.epoch, self.partition) = (caseID, epoch, partition)
    }
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case epoch, partition
    }
}

package struct EpochResolved: Sendable, Equatable, Codable {
    package var caseID: CaseID
    package var epoch: UInt32
    /// Persons with at least one leaked record; then those only a registry knows.
    package var persons: UInt64
    package var unconcerned: UInt64
    /// Person events this epoch published.
    package var changed: UInt64
    package var redirected: UInt64
    package var records: UInt64
    /// Of the persons with a leaked record, with bounds; absent before that was told.
    package var count: PersonCount?
    /// As persons show controllers: codes, or pseudonyms.
    package var byController: [String: PersonCount]?
    /// By the department of the person's address; `-` is unknown.
    package var byDepartment: [String: PersonCount]?
    /// The rules that tiers stand under, by their version.
    package var rules: String?

    package init(
        caseID: CaseID, epoch: UInt32, persons: UInt64, unconcerned: UInt64, changed: UInt64, redirected: UInt64,
        records: UInt64, count: PersonCount? = nil, byController: [String: PersonCount]? = nil,
        byDepartment: [String: PersonCount]? = nil, rules: String? = nil
    ) {
        (self.caseID, self.epoch, self.persons, self.unconcerned) = (caseID, epoch, persons, unconcerned)
        (self.changed, self.redirected, self.records) = (changed, redirected, records)
        (self.count, self.byController, self.byDepartment) = (count, byController, byDepartment)
        self.rules = rules
    }
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case epoch, persons, unconcerned, changed, redirected, records, count, byController, byDepartment, rules
    }
}
