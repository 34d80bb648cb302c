/// What a cell says to a question such as "is the person dead": by known words alone, never guessed from others.
enum YesNo: Equatable {
    case yes, no, unclear

    private static let yesWords: Set = ["oui", "o", "yes", "y", "1", "true", "vrai", "x"]
    private static let noWords: Set = [
        "", "non", "n", "no", "0", "false", "faux", "aucun", "aucune", "neant", "ras", "vivant", "vivante", "envie",
    ]
    private static let deadWords: Set = ["decede", "decedee", "dcd", "dc", "mort", "morte", "deces"]
    private static let opposedWords: Set = ["opposition", "oppose", "opposee", "nepascontacter"]

    static func saysDead(_ text: Span<UInt8>) -> Bool { deadWords.contains(fold(text)) }

    static func deceased(_ text: Span<UInt8>) -> YesNo { YesNo(text, yes: deadWords) }
    static func doNotContact(_ text: Span<UInt8>) -> YesNo { YesNo(text, yes: opposedWords) }

    /// Without regard to case, accents and punctuation.
    private init(_ text: Span<UInt8>, yes words: Set<String>) {
        let word = YesNo.fold(text)
        self =
            YesNo.yesWords.contains(word) || words.contains(word) ? .yes : YesNo.noWords.contains(word) ? .no : .unclear
    }

    private static func fold(_ text: Span<UInt8>) -> String {
        HeaderWords.fold(String(decoding: text.indices.map { text[$0] }, as: UTF8.self))
    }
}
