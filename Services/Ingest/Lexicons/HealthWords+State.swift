/// Whose something is, and what a denial reaches.
extension HealthWords {
    enum Bearer {
        case person
        /// A relative, until a word says anything else; a parent may be the person: `mère`.
        case relative, parent
        /// The family, until the sentence ends; all along, under a header that says so.
        case family, familyAlways

        var isOne: Bool { self == .relative || self == .parent }
    }

    enum Denial {
        case none, all
        /// Behind a denied word for treatments at large, or for tests: what it names more closely is denied with it.
        case treatments, tests

        func reaches(_ kind: HealthTerms.Kind) -> Bool {
            switch self {
            case .none: false
            case .all: true
            case .treatments: kind.isTreatment
            case .tests: kind.isTested
            }
        }
    }
}
