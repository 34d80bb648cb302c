/// JSON whose rows are lists of values: `[["Nom","Prénom"],["MARTIN","Anne"]]`, or in an object beside the names of their
/// columns (`columns` and `rows`, `data` or `values`). Told from its beginning, the same each time.
struct JSONLists {
    /// nil where the head of a text is none: lists of values in rows that are objects are what those hold, and so are they
    /// in an object that names someone.
    init?(_ head: ArraySlice<UInt8>) {
        guard head.first == UInt8(ascii: "[") || head.first == UInt8(ascii: "{"), JSONLists.isOne(Array(head)) else {
            return nil
        }
    }

    private static func isOne(_ head: [UInt8]) -> Bool {
        var lexer = JSONLexer(BytesInMemory(head), Workbook.layout, hasLists: true)
        var names = JSONColumnNames()
        var (isFound, hasWords) = (false, false)
        // The head may end within a string.
        while let event = try? lexer.next(), event != .end {
            switch event {
            case .open where lexer.isInList:
                guard isFound || lexer.isListOfAll, !mayBeSomeones(lexer.name) else { return false }
                isFound = true
            case .open: names.open(lexer.name)
            case .leaf where lexer.isInList: hasWords = hasWords || lexer.text.contains(where: ASCII.isLetter)
            case .leaf: if !names.take(lexer.name, lexer.text), namesSomeone(lexer.name) { return false }
            case .close: if !lexer.isInList { names.close() }
            case .broken, .end: return isFound && hasWords
            }
        }
        return isFound && hasWords
    }

    /// A list under a key that is no word of a program: `{"MARTIN Anne": [["2020-01-02", "VIH"]]}`.
    private static func mayBeSomeones(_ name: [UInt8]) -> Bool {
        name.contains(0x20) || name.contains(UInt8(ascii: "@")) || name.count(where: ASCII.isDigit) > 7
    }

    /// Whether what stands under `name` tells who someone is.
    static func namesSomeone(_ name: [UInt8]) -> Bool {
        HeaderWords.meaning(String(decoding: name, as: UTF8.self)).map { PartAnalysis.naming.contains($0.field) }
            ?? false
    }
}
