/// How many persons were found, and between which bounds the true number lies, 19 times in 20: links are never quite
/// sure. One figure without its bounds has been wrong by a seventh in a known case.
package struct PersonCount: Sendable, Equatable, Codable {
    package var persons: UInt64
    package var low: UInt64
    package var high: UInt64
    package var certain: UInt64
    package var probable: UInt64
    package var possible: UInt64

    package init(persons: UInt64, low: UInt64, high: UInt64, certain: UInt64, probable: UInt64, possible: UInt64) {
        (self.persons, self.low, self.high) = (persons, low, high)
        (self.certain, self.probable, self.possible) = (certain, probable, possible)
    }
}
