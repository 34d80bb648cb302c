import FoundationEssentials

extension LinkageModel {
    /// The model as JSON, the same bytes for the same model; numbers survive exactly.
    package func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return Array(try encoder.encode(self))
    }

    /// Throws when the bytes are no model, or one of another shape.
    package init(decoding bytes: some Sequence<UInt8>) throws {
        self = try JSONDecoder().decode(LinkageModel.self, from: Data(bytes))
        let expected = PairClass.allCases.count * Comparison.allCases.count * Comparison.levelRoom
        guard probabilities.count == expected, shares.count == PairClass.allCases.count else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: [], debugDescription: "the model's tables have another size"))
        }
    }
}
