package import Model

/// Two records compared: ln of the odds that they are one person's. Above 0 more likely than not.
package struct Link: Hashable, Sendable {
    /// The record first in the order of ids.
    package let a: RecordID
    package let b: RecordID
    /// Rounded to 1/256.
    package let logOdds: Float

    package init(_ a: RecordID, _ b: RecordID, logOdds: Float) {
        (self.a, self.b) = a < b ? (a, b) : (b, a)
        self.logOdds = logOdds
    }

    package var probability: Double { 1 / (1 + ExpLog.exp(-Double(logOdds))) }
}
