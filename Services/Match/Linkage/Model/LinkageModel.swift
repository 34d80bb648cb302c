/// What training found: how likely each level is in each class of pairs, and how large the classes are. Plain numbers,
/// to be published as JSON: whoever has it and the same records computes the same scores.
package struct LinkageModel: Codable, Sendable, Equatable {
    /// P(level | class), at `((class * comparisons) + comparison) * levelRoom + level`; level 0 (missing) is 1.
    package var probabilities: [Double]
    /// Of all pairs, by class; 0 where the class does not exist.
    package var shares: [Double]
    /// What is added to all odds, in nats: by how much the classes alone misjudge these records, as far as the persons
    /// found tell (`Calibration`).
    package var shift: Double
    /// The comparisons whose fields the records had.
    package var comparisons: [Comparison]
    /// The keys to block by.
    package var blockingKeys: [BlockingKey]
    /// Whether only pairs across files count: each file holds a person once at most.
    package var acrossFilesOnly: Bool
    /// Rows, random pairs and candidate pairs trained on.
    package var trainedRows: Int
    package var randomPairs: Int
    package var candidatePairs: Int

    package func probability(_ level: Int, _ comparison: Comparison, _ pairClass: PairClass) -> Double {
        probabilities[LinkageModel.place(pairClass.rawValue, comparison.rawValue, level)]
    }

    package func share(_ pairClass: PairClass) -> Double { shares[pairClass.rawValue] }

    static func place(_ pairClass: Int, _ comparison: Int, _ level: Int) -> Int {
        (pairClass * Comparison.allCases.count + comparison) * Comparison.levelRoom + level
    }
}
