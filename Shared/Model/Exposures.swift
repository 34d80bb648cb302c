/// What of a person is out, by category. The raw values are the bits of the wire form: never renumber.
package struct Exposures: OptionSet, Hashable, Sendable {
    package private(set) var rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// As `formUnion`, which other modules only reach through the protocol: a row unites a dozen.
    package mutating func unite(_ other: Exposures) { rawValue |= other.rawValue }

    /// In the order of the bits; also the names operators read.
    package static let names = [
        "name", "birthDate", "sex", "birthPlace", "nir", "address", "phone", "email", "credential", "insurer", "doctor",
        "bloodGroup", "healthComment", "healthCondition", "treatment", "test", "testResult", "bank", "relative",
        "photo",
    ]

    package static let name = Exposures(rawValue: 1 << 0)
    package static let birthDate = Exposures(rawValue: 1 << 1)
    package static let sex = Exposures(rawValue: 1 << 2)
    package static let birthPlace = Exposures(rawValue: 1 << 3)
    package static let nir = Exposures(rawValue: 1 << 4)
    package static let address = Exposures(rawValue: 1 << 5)
    package static let phone = Exposures(rawValue: 1 << 6)
    package static let email = Exposures(rawValue: 1 << 7)
    package static let credential = Exposures(rawValue: 1 << 8)
    package static let insurer = Exposures(rawValue: 1 << 9)
    package static let doctor = Exposures(rawValue: 1 << 10)
    package static let bloodGroup = Exposures(rawValue: 1 << 11)
    package static let healthComment = Exposures(rawValue: 1 << 12)
    package static let healthCondition = Exposures(rawValue: 1 << 13)
    package static let treatment = Exposures(rawValue: 1 << 14)
    package static let test = Exposures(rawValue: 1 << 15)
    package static let testResult = Exposures(rawValue: 1 << 16)
    package static let bank = Exposures(rawValue: 1 << 17)
    package static let relative = Exposures(rawValue: 1 << 18)
    package static let photo = Exposures(rawValue: 1 << 19)

    /// The names of those present, in the order of the bits.
    package var list: [String] {
        Exposures.names.indices.filter { rawValue & (1 << UInt32($0)) != 0 }.map { Exposures.names[$0] }
    }
}
