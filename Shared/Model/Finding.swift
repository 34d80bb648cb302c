/// What audit found. JSON, visible: ids, kinds, counts.
package struct Finding: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case checkpointPublished = "checkpoint.published"
        /// An equation of conservation holds, with its terms.
        case conservationHeld = "conservation.held"
        /// It does not, though all its terms are in.
        case conservationBroken = "conservation.broken"
        /// A command that is unsigned, of an unknown person, altered, or replayed.
        case commandRefused = "command.refused"
        /// An event of a type or major version this version does not know.
        case eventUnknown = "event.unknown"
        /// The same event id with other content.
        case eventContradicted = "event.contradicted"
        /// Offsets that no record accounts for.
        case offsetsMissing = "offsets.missing"
    }

    package var kind: Kind
    package var caseID: CaseID?
    package var at: Timestamp
    /// What it is about: `file 3`, `vigie.command[0]@17`, `controller LAB03`.
    package var subject: String
    /// One line for the operator.
    package var message: String
    /// Terms of an equation, or size and the like, by name.
    package var figures: [String: Int64]

    package init(
        kind: Kind, caseID: CaseID?, at: Timestamp, subject: String, message: String, figures: [String: Int64] = [:]
    ) {
        (self.kind, self.caseID, self.at) = (kind, caseID, at)
        (self.subject, self.message, self.figures) = (subject, message, figures)
    }
    private enum CodingKeys: String, CodingKey {
        case kind
        case caseID = "case"
        case at, subject, message, figures
    }
}
