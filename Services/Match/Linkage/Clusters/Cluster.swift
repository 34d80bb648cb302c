package import Model

/// Records held to be one person.
package struct Cluster: Hashable, Sendable {
    /// Growing.
    package let members: [RecordID]
    /// ln of the odds at which it was joined last and weakest: where it would come apart first. nil for one record.
    package let weakest: Float?
    /// ln of the odds of the strongest link to a record outside, of the links given; nil when there is none.
    package let nearest: Float?
}

/// What reviewers decided, above any score.
package struct Decisions: Sendable {
    package var same: [(RecordID, RecordID)] = []
    package var different: [(RecordID, RecordID)] = []

    package init(same: [(RecordID, RecordID)] = [], different: [(RecordID, RecordID)] = []) {
        (self.same, self.different) = (same, different)
    }
}
