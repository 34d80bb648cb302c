/// What a cell says to a question such as "is the person dead": by known words alone, never guessed from others.
enum YesNo: Equatable {
    case yes, no, unclear

    private static let yesWords: Set = ["oui", "o", "yes", "y", "1", "true", "vrai", "x"]
    private static let noWords: Set = [
        "", "non", "n", "no", "0", "false", "faux", "aucun", "aucune", "neant", "ras", "vivant", "vivante", "envie",
    ]
    private static let deadWords: Set = ["decede", "decedee", "dcd", "dc", "mort", "morte", "deces"]
    private static let opposedWords: Set = ["opposition", "oppose", "opposee", "nepascontacter"]

    /// A date of death says it too: a real one, not zeros.
    static func deceased(_ text: Span<UInt8>, _ dates: DateReader) -> YesNo {
        let answer = YesNo(text, yes: deadWords)
        guard answer == .unclear, let reading = dates.read(text, .dayFirst), reading.remark == nil else {
            return answer
        }
        return reading.date.year > 0 ? .yes : .unclear
    }

    static func doNotContact(_ text: Span<UInt8>) -> YesNo { YesNo(text, yes: opposedWords) }

    /// Without regard to case, accents and punctuation.
    private init(_ text: Span<UInt8>, yes words: Set<String>) {
        let word = HeaderWords.fold(String(decoding: text.indices.map { text[$0] }, as: UTF8.self))
        self =
            YesNo.yesWords.contains(word) || words.contains(word) ? .yes : YesNo.noWords.contains(word) ? .no : .unclear
    }
}
