/// The rules of a person's tier: ENISA's severity (2013), SE = DPC x EI + CB. A file that a named person signs, so that
/// every figure says under which rules it stands; numbers are quarters, so that the edges of bands are exact.
package struct SeverityRules: Sendable, Equatable, Codable {
    /// DPC: how sensitive the data are, from 1 simple to 4.
    package struct Context: Sendable, Equatable, Codable {
        package var score: Int
        /// Any of them gives the score.
        package var categories: [String]
        package init(score: Int, categories: [String]) { (self.score, self.categories) = (score, categories) }
    }

    /// EI: how easily the person is identified.
    package struct Identification: Sendable, Equatable, Codable {
        /// From 1 negligible to 4 maximum.
        package var quarters: Int
        /// All of these, and any of the others unless there are none.
        package var all: [String]
        package var any: [String]
        package init(quarters: Int, all: [String], any: [String]) {
            (self.quarters, self.all, self.any) = (quarters, all, any)
        }
    }

    /// SE from which on a band begins, in quarters.
    package struct Bands: Sendable, Equatable, Codable {
        package var medium: Int
        package var high: Int
        package var veryHigh: Int
        package init(medium: Int, high: Int, veryHigh: Int) {
            (self.medium, self.high, self.veryHigh) = (medium, high, veryHigh)
        }
    }

    /// Names the rules wherever a figure stands.
    package var version: String
    /// The highest that fits counts; 1 where none does.
    package var contexts: [Context]
    /// The least score of minors and protected adults.
    package var protectedContext: Int
    /// The first that fits counts; 1 where none does.
    package var identifications: [Identification]
    /// CB: confidentiality, integrity, availability and intent together.
    package var circumstances: Int
    package var bands: Bands

    package init(
        version: String, contexts: [Context], protectedContext: Int, identifications: [Identification],
        circumstances: Int, bands: Bands
    ) {
        (self.version, self.contexts, self.protectedContext) = (version, contexts, protectedContext)
        (self.identifications, self.circumstances, self.bands) = (identifications, circumstances, bands)
    }

    /// A laboratory's leak, published with malicious intent. ENISA gives no score for blood group or NIR: the 2 is ours.
    package static let standard = SeverityRules(
        version: "enisa-2013/laboratory-1",
        contexts: [
            // A state of health; credentials score as what they open, the results.
            Context(score: 4, categories: ["healthCondition", "testResult", "credential"]),
            Context(score: 3, categories: ["test", "treatment", "healthComment"]),
            Context(score: 2, categories: ["bloodGroup", "insurer", "doctor", "bank"]),
        ],
        protectedContext: 4,
        identifications: [
            Identification(
                quarters: 4, all: ["name"], any: ["birthDate", "nir", "phone", "email", "address", "photo"]),
            Identification(quarters: 1, all: ["name"], any: []),
            Identification(quarters: 3, all: [], any: ["nir", "email", "phone"]),
        ],
        // Unknown or published recipients 0.5, malicious intent 0.5.
        circumstances: 4, bands: Bands(medium: 8, high: 12, veryHigh: 16))

    /// What is wrong with them, in words; nil when nothing is.
    package var fault: String? {
        let named = contexts.flatMap(\.categories) + identifications.flatMap { $0.all + $0.any }
        if version.isEmpty || version.utf8.count > 60 { return "version takes 1 to 60 characters" }
        if let unknown = named.first(where: { !Exposures.names.contains($0) }) {
            return "no category \(unknown); there are \(Exposures.names.joined(separator: " "))"
        }
        let scores = contexts.map(\.score) + [protectedContext] + identifications.map(\.quarters)
        if scores.contains(where: { !(1...4).contains($0) }) { return "scores are 1, 2, 3 or 4" }
        // CB is at most 0.5 each for three harms and for intent.
        if !(0...8).contains(circumstances) { return "circumstances are 0 to 8 quarters" }
        if !(0 < bands.medium && bands.medium < bands.high && bands.high < bands.veryHigh) {
            return "bands grow: medium, high, veryHigh"
        }
        return nil
    }
}

extension Exposures {
    /// Of the names known; others are left out.
    package init(names: [String]) {
        self = names.reduce(into: []) { all, name in
            if let bit = Exposures.names.firstIndex(of: name) { all.insert(Exposures(rawValue: 1 << UInt32(bit))) }
        }
    }
}
