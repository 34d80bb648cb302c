import Model

/// Categories that are told together. Constants, since a literal of several is made through the protocol each time.
extension Exposures {
    static let none: Exposures = []
    /// A test, and what came out.
    static let outcome: Exposures = [.test, .testResult]
    /// A treatment, and the condition that it is for.
    static let cure: Exposures = [.healthCondition, .treatment]
    /// What is said of the health of someone's family: a relative's, in a comment on health.
    static let ofFamily: Exposures = [.healthComment, .relative]
}
