/// What is compared of two records. The raw value is the place in every table of levels and weights.
package enum Comparison: Int, CaseIterable, Codable, Sendable {
    case birthDate, sex, nationalID, phone, email, address, birthPlace, occupation, region, category, localID
    case surname, givenNames

    /// Rooms for levels in each table: level 0 (a side is missing) and up to 31 more.
    static let levelRoom = 32

    /// The place of a category slot.
    static func categorySlot(_ slot: Int) -> Int { Comparison.birthPlace.rawValue + slot }
}

/// How the agreement of one value is worth more when the value is rare, in the classes where agreement is chance.
enum TermFrequency: Sendable {
    case none
    /// The value's share of the records.
    case common
    /// The same, copies of one person not counted.
    case personal
    /// A frequent value weakens, a rare one adds nothing: rare categories travel with rare names, and the product would
    /// count one surprise twice.
    case weakening
}

/// How a class's level probabilities of one comparison come about. What defines a class is fixed: learned, it drifts
/// (a twin class with a learned date turns into siblings, and twins return to the matches).
enum Learning: Sendable {
    /// Those of random pairs, term frequencies included.
    case chance
    case learned
    /// The match class's start values: agrees as in a match.
    case asMatch
    /// Equal but for typing errors.
    case sameDay
    /// Chance, but for the levels given, whose part is learned: how far apart years stand where days differ, say.
    case chanceBut(ClosedRange<Int>)

    /// Whether agreement at `level` is chance.
    func isChance(_ level: Int) -> Bool {
        switch self {
        case .chance: true
        case .chanceBut(let learned): !learned.contains(level)
        case .learned, .asMatch, .sameDay: false
        }
    }
}

/// One comparison as declared.
struct ComparisonRule: Sendable {
    let comparison: Comparison
    /// Names of levels 1…; level 0 is missing.
    let levels: [String]
    /// The match class's start values, for levels 1….
    let start: [Double]
    let frequency: TermFrequency
    /// For household, twins, namesakes, name-alikes, same birthday.
    let learning: [Learning]
    /// How near the match's values a household's start, where learned.
    let householdStart: Double
}

/// The comparisons of persons, all declared here; those whose fields a file lacks drop out by themselves.
enum ComparisonTable {
    static let rules: [ComparisonRule] = [
        ComparisonRule(
            comparison: .birthDate,
            levels: [
                "equal", "day and month exchanged", "one digit", "year and month", "year and day", "month and day",
                "year", "other, under 15 years apart", "other, 15 years or more", "partial: year and one part",
                "partial: year", "partial: month and day", "partial: one part", "partial: year, other part differs",
                "partial: year differs", "partial: differs",
            ],
            start: [0.85, 0.01, 0.04, 0.01, 0.01, 0.01, 0.005, 0.01, 0.005]
                + [Double](repeating: 0.01, count: 7),
            frequency: .common, learning: [.chanceBut(7...9), .sameDay, .chanceBut(8...9), .chance, .learned],
            householdStart: 0.3),
        ComparisonRule(
            comparison: .sex, levels: ["same", "differs"], start: [0.98, 0.02], frequency: .none,
            // Learned, the twins would be those of unlike sex, and the others would count as matches.
            learning: [.learned, .chance, .asMatch, .learned, .learned], householdStart: 0.3),
        ComparisonRule(
            comparison: .nationalID,
            levels: [
                "equal", "one edit", "two edits", "different", "equal, contradicts one record",
                "equal, contradicts both records", "different, contradicts a record",
            ],
            start: [0.87, 0.03, 0.01, 0.03, 0.02, 0.02, 0.02], frequency: .personal,
            // A NIR that contradicts its record's sex or birth date is another's: the insured parent's, as a rule.
            learning: [.chanceBut(5...7), .chanceBut(5...7), .chanceBut(5...7), .chance, .chance],
            householdStart: 0.3),
        ComparisonRule(
            comparison: .phone, levels: ["equal", "one edit", "two edits", "different"],
            start: [0.70, 0.03, 0.01, 0.26], frequency: .personal,
            learning: [.learned, .learned, .learned, .learned, .chance], householdStart: 0.5),
        ComparisonRule(
            comparison: .email,
            levels: ["equal", "local part equal", "one edit", "two edits", "alike", "different"],
            start: [0.75, 0.03, 0.05, 0.02, 0.03, 0.12], frequency: .personal,
            learning: [.learned, .learned, .learned, .learned, .chance], householdStart: 0.3),
        ComparisonRule(
            comparison: .address, levels: addressLevels, start: addressStart, frequency: .common,
            learning: [.learned, .learned, .learned, .learned, .learned], householdStart: 0.8),
        category(.birthPlace), category(.occupation), category(.region), category(.category),
        ComparisonRule(
            comparison: .localID, levels: ["equal", "different"], start: [0.7, 0.3], frequency: .personal,
            learning: [.learned, .learned, .learned, .learned, .chance], householdStart: 0.3),
        ComparisonRule(
            comparison: .surname,
            levels: [
                "equal", "birth name", "one edit, rare", "one edit", "close, rare", "close", "loose or a part",
                "different",
                "exchanged with the given names", "exchanged, alike", "equal, birth names differ",
                "one name only, the other kind", "one name only, alike",
            ],
            start: [0.80, 0.03, 0.03, 0.02, 0.01, 0.01, 0.02, 0.04, 0.01, 0.005, 0.005, 0.01, 0.005],
            frequency: .common,
            learning: [.learned, .learned, .asMatch, .learned, .chance], householdStart: 0.8),
        ComparisonRule(
            comparison: .givenNames,
            levels: [
                "equal", "a part", "initials", "one edit, rare", "one edit", "close, rare", "close", "loose",
                "different",
            ],
            start: [0.80, 0.04, 0.01, 0.03, 0.02, 0.015, 0.015, 0.02, 0.05], frequency: .common,
            learning: [.chance, .chance, .asMatch, .learned, .chance], householdStart: 0.3),
    ]

    static func rule(_ comparison: Comparison) -> ComparisonRule { rules[comparison.rawValue] }

    private static func category(_ comparison: Comparison) -> ComparisonRule {
        ComparisonRule(
            comparison: comparison, levels: ["equal", "alike", "different"], start: [0.80, 0.05, 0.15],
            frequency: .weakening, learning: [.learned, .learned, .learned, .learned, .learned], householdStart: 0.3)
    }

    // One comparison, since street, postcode and town depend on each other: level = 5 * street + place.
    static let streets = [
        "no street", "street and number", "street", "street alike, number", "street alike", "street differs",
    ]
    static let places = ["no place", "postcode", "postcode near", "town", "place differs"]
    private static let addressLevels = (1..<30).map { "\(streets[$0 / 5]), \(places[$0 % 5])" }
    private static let addressStart = (1..<30).map {
        [0.1, 0.5, 0.05, 0.1, 0.02, 0.23][$0 / 5] * [0.05, 0.75, 0.07, 0.03, 0.1][$0 % 5]
    }
}
