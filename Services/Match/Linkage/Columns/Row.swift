/// One record as ids of interned values; 0 is absent.
struct Row: Equatable, Sendable {
    /// Names: ids of the name lexicon. `birth` is 0 when it equals `surname`.
    var surname: UInt32 = 0
    var birth: UInt32 = 0
    var given: UInt32 = 0
    /// Packed as `BirthDate` says; 0 is unknown.
    var date: UInt32 = 0
    var nationalID: UInt32 = 0
    var phone: UInt32 = 0
    var secondPhone: UInt32 = 0
    var email: UInt32 = 0
    var secondEmail: UInt32 = 0
    var street: UInt32 = 0
    var number: UInt32 = 0
    var postcode: UInt32 = 0
    var town: UInt32 = 0
    /// The whole address, for its frequency: set by `sorted()`.
    var address: UInt32 = 0
    /// Identifiers local to a controller; `scope` tells which controller and kind they belong to.
    var localID: UInt32 = 0
    var localScope: UInt32 = 0
    /// Birth place, occupation, region, any other.
    var categories = SIMD4<UInt32>(repeating: 0)
    /// 1 male, 2 female.
    var sex: UInt8 = 0
    var marks: Marks = []

    /// Of `surname` and `given`; set by `sorted()`.
    var surnameSignature = NameSignature()
    var givenSignature = NameSignature()

    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// The national id is a definite NIR whose key, as found, is right.
        static let validNIR = Marks(rawValue: 1)
        /// A NIR that agrees with the record's own sex, birth year and month.
        static let ownNIR = Marks(rawValue: 2)
        /// A NIR that contradicts them: the insured parent's or partner's.
        static let foreignNIR = Marks(rawValue: 4)
        /// A name is in several parts; set by `sorted()`.
        static let surnameInParts = Marks(rawValue: 8)
        static let givenInParts = Marks(rawValue: 16)
        /// The birth date was read as day before month; `sorted()` settles whether it is.
        static let openDate = Marks(rawValue: 32)
        /// The local part of the e-mail is made of the record's names and digits.
        static let namedEmail = Marks(rawValue: 64)
    }

    var year: Int { Int(date >> 14) }
    var month: Int { Int(date >> 7 & 127) }
    var day: Int { Int(date & 127) }
}
