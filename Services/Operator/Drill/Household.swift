/// Someone invented.
struct Resident {
    /// From 1, over all people of the drill.
    var number = 0
    var kinds: Kinds = []
    var isFemale: Bool
    /// As used now; `birthName` is the one of the birth record.
    var surname: [UInt8]
    var birthName: [UInt8]
    var givenNames: [[UInt8]]
    var birth: DrillDate
    var death: DrillDate?
    /// The INSEE code and the name of the place of birth.
    var birthPlace: (code: [UInt8], name: [UInt8])
    var nir: InsuranceNumber
    /// The insured parent's.
    var insuredNIR: InsuranceNumber?
    var mobile: [UInt8]?
    var email: [UInt8]?
    /// Whether the e-mail is out; registries know more of them.
    var isEmailLeaked = false
    var bloodGroup = 0
    /// Whether any row of the leak is about this person.
    var isInLeak = true
}

struct Address {
    /// Number and street.
    var street: [UInt8]
    /// Building, or empty.
    var complement: [UInt8]
    /// Index into `Communes.all`.
    var commune: Int
}

/// People who live together; the unit in which a drill invents.
struct Household {
    var number = 0
    var residents: [Resident] = []
    var address: Address
    var landline: [UInt8]?
    /// Before `since`: where the household, or the wife alone, lived then.
    var formerAddress: Address?
    var formerLandline: [UInt8]?
    var since: DrillDate?
    /// Who has married at `since`: an index into `residents`.
    var bride: Int?
    var laboratory: Int
    var doctor: Int
    var insurer: Int
}
