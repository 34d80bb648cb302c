import Model

/// A set of records linked as a whole, from records to persons, by one process.
package struct Linking: Sendable {
    package let scorer: Scorer
    package let blocks: Blocks
    package let links: [Link]
    package let clusters: [Cluster]

    /// `acrossFilesOnly`: each file holds a person once at most; nil finds out from the records.
    package init(_ records: SortedRecords, acrossFilesOnly: Bool? = nil) {
        let first = Linking.score(records, acrossFilesOnly: acrossFilesOnly ?? false)
        let isClean = acrossFilesOnly == nil && Linking.filesHoldPersonsOnce(first.links, records)
        let (scorer, blocks, links) = isClean ? Linking.score(records, acrossFilesOnly: true) : first
        (self.scorer, self.blocks) = (scorer, blocks)
        self.links = scorer.competing(links).filter { $0.logOdds >= Scorer.defaultFloor }
        clusters = scorer.resolve(self.links)
    }

    private static func score(
        _ records: SortedRecords, acrossFilesOnly: Bool
    ) -> (scorer: Scorer, blocks: Blocks, links: [Link]) {
        let training = LinkageModel.train(
            records, acrossFilesOnly: acrossFilesOnly, size: .standard(records.count))
        let scorer = Scorer(records, training.model)
        if let links = training.links { return (scorer, training.blocks, links) }
        // Of many rows the doubtful pairs are too many to keep.
        let isSmall = records.count <= Calibration.mostRows
        let floor = acrossFilesOnly && isSmall ? OneToOne.floor : Scorer.defaultFloor
        return (scorer, training.blocks, scorer.score(0..<records.count, in: training.blocks, floor: floor))
    }

    /// Whether next to no links stand within files, while many join them.
    private static func filesHoldPersonsOnce(_ links: [Link], _ records: SortedRecords) -> Bool {
        guard Set(records.ids.map(\.file)).count > 1 else { return false }
        var (within, across) = (0, 0)
        for link in links where link.logOdds >= 0 {
            if link.a.file == link.b.file { within += 1 } else { across += 1 }
        }
        return across >= 10 && within * 50 <= across
    }
}
