import Match
import Model

/// An invented set of a kind that no public set shows: who is in it, what of them is written down, and how badly.
struct StressSet: Sendable {
    let name: String
    var rows: Int
    /// Records a person has, drawn evenly from these.
    var copies: [Int]
    var tongue: Tongue
    /// What is written down, with the share of records that lack it.
    var fields: [(field: PersonField, missing: Double)]
    /// How many of a record's fields are written wrong, on average.
    var errors = 0.3
    /// Part of the people who live with others: surname, address and phone are shared.
    var households = 0.0
    /// Records of a person in the first half of the copies stand in file 1, the rest in file 2; each holds them once.
    var isTwoFiles = false
    var dateStyle = DateStyle.iso
    /// Given names shortened to initials.
    var initials = 0.0
    var years = 1930...2005
    /// Records of one person stand together instead of anywhere.
    var isSorted = false

    enum DateStyle: Sendable { case iso, american, german, yearOnly }

    static let all: [StressSet] = [
        StressSet(
            name: "tiny, names date town", rows: 200, copies: [1, 1, 1, 1, 1, 1, 1, 2], tongue: .german,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0), (.town, 0.05)]),
        StressSet(
            name: "names and year only", rows: 5000, copies: [1, 1, 1, 1, 1, 1, 1, 1, 2, 3], tongue: .german,
            fields: [(.givenNames, 0), (.surname, 0), (.birthYear, 0.02)], errors: 0.25),
        StressSet(
            name: "two files, names and year", rows: 6000, copies: [1, 1, 2], tongue: .english,
            fields: [(.givenNames, 0), (.surname, 0), (.birthYear, 0.02)], errors: 0.25, isTwoFiles: true),
        StressSet(
            name: "one full-name column", rows: 10_000, copies: [1, 1, 1, 2, 3], tongue: .dutch,
            fields: [(.fullName, 0), (.birthDate, 0.05), (.postcode, 0.1), (.town, 0.1)], errors: 0.5, households: 0.5,
            isSorted: true),
        StressSet(
            name: "nordic with id", rows: 20_000, copies: [1, 1, 2, 2, 3], tongue: .nordic,
            fields: [
                (.givenNames, 0.02), (.surname, 0.02), (.nationalID, 0.4), (.birthDate, 0.1), (.street, 0.2),
                (.postcode, 0.2), (.town, 0.2), (.phone, 0.5),
            ], errors: 0.7, households: 0.6),
        StressSet(
            name: "voters, year of birth", rows: 30_000, copies: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2], tongue: .english,
            fields: [
                (.givenNames, 0), (.surname, 0), (.birthYear, 0), (.sex, 0.02), (.streetNumber, 0), (.street, 0),
                (.town, 0), (.postcode, 0), (.phone, 0.6), (.region, 0), (.category, 0.05),
            ], errors: 0.8, households: 0.7),
        StressSet(
            name: "clusters of 1 to 20", rows: 20_000, copies: Array(1...20), tongue: .english,
            fields: [
                (.givenNames, 0.05), (.surname, 0.05), (.birthDate, 0.1), (.town, 0.1), (.email, 0.3),
            ], errors: 0.9, isSorted: true),
        StressSet(
            name: "staff, no dates", rows: 8000, copies: [1, 1, 1, 2, 2, 3], tongue: .english,
            fields: [
                (.givenNames, 0), (.surname, 0), (.email, 0.3), (.phone, 0.3), (.occupation, 0.2), (.town, 0.1),
            ], errors: 0.5, initials: 0.1),
        StressSet(
            name: "no duplicates at all", rows: 5000, copies: [1], tongue: .german,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0.02), (.postcode, 0.1), (.town, 0.1)],
            households: 0.6),
        StressSet(
            name: "no duplicates, e-mails of names", rows: 5000, copies: [1], tongue: .english,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0), (.town, 0.1), (.email, 0)]),
        StressSet(
            name: "two files, all in both", rows: 10_000, copies: [2], tongue: .german,
            fields: [
                (.givenNames, 0.05), (.surname, 0.05), (.birthDate, 0.1), (.postcode, 0.1), (.town, 0.1),
                (.street, 0.1),
            ], errors: 1.6, isTwoFiles: true),
        StressSet(
            name: "wrong everywhere", rows: 5000, copies: [1, 2, 3, 5], tongue: .english,
            fields: [
                (.givenNames, 0.05), (.surname, 0.05), (.birthDate, 0.1), (.nationalID, 0.1), (.street, 0.1),
                (.streetNumber, 0.1), (.postcode, 0.1), (.town, 0.1), (.region, 0.1),
            ], errors: 3),
        StressSet(
            name: "half is missing", rows: 10_000, copies: [1, 1, 2, 3], tongue: .nordic,
            fields: [
                (.givenNames, 0.3), (.surname, 0.2), (.birthDate, 0.5), (.sex, 0.4), (.postcode, 0.5), (.town, 0.5),
                (.phone, 0.6), (.email, 0.6),
            ], errors: 0.4, households: 0.3),
        StressSet(
            name: "no names", rows: 3000, copies: [1, 1, 1, 2], tongue: .german,
            fields: [
                (.birthDate, 0.02), (.sex, 0), (.postcode, 0.05), (.town, 0.05), (.occupation, 0.1),
                (.birthPlace, 0.1),
            ], errors: 0.3),
        StressSet(
            name: "german dates", rows: 10_000, copies: [1, 1, 1, 2], tongue: .german,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0.05), (.sex, 0.05), (.town, 0.2)], errors: 0.5,
            dateStyle: .german),
        StressSet(
            name: "american dates", rows: 10_000, copies: [1, 1, 1, 2], tongue: .english,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0.05), (.postcode, 0.2)], errors: 0.5,
            dateStyle: .american),
        StressSet(
            name: "authors by initials", rows: 4000, copies: [1, 2, 4, 8], tongue: .english,
            fields: [(.givenNames, 0), (.surname, 0), (.occupation, 0.2), (.town, 0.3), (.email, 0.7)], errors: 0.4,
            initials: 0.5),
        StressSet(
            name: "few names for many", rows: 20_000, copies: [1, 1, 1, 1, 2], tongue: .few,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0.03), (.sex, 0), (.town, 0.1)], errors: 0.3,
            isSorted: true),
        StressSet(
            name: "50k, names date sex", rows: 50_000, copies: [1, 1, 1, 1, 1, 1, 1, 1, 2], tongue: .german,
            fields: [(.givenNames, 0), (.surname, 0), (.birthDate, 0.01), (.sex, 0)], errors: 0.6),
        StressSet(
            name: "few duplicates", rows: 10_000, copies: [Int](repeating: 1, count: 99) + [2], tongue: .english,
            fields: [
                (.givenNames, 0), (.surname, 0), (.birthDate, 0.05), (.street, 0.1), (.postcode, 0.1), (.town, 0.1),
            ], errors: 0.4, households: 0.8),
        StressSet(
            name: "two files, some in both", rows: 8000, copies: [1, 1, 1, 1, 2], tongue: .nordic,
            fields: [
                (.givenNames, 0), (.surname, 0), (.birthDate, 0.2), (.postcode, 0.2), (.town, 0.1), (.phone, 0.5),
            ], errors: 0.7, households: 0.4, isTwoFiles: true),
    ]
}
