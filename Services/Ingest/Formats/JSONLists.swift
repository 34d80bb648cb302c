/// JSON whose rows are lists of values: `[["Nom","Prénom"],["MARTIN","Anne"]]`, or in an object beside the names of their
/// columns (`columns` and `rows`, `data` or `values`), or line by line. Told from its beginning, the same each time.
struct JSONLists {
    /// Each stands in no other.
    let areLone: Bool
    /// They stand in lists again, those of one page or sheet in each.
    let arePaged: Bool

    /// nil where the head of a text is none: lists of values in rows that are objects are what those hold, and so are they
    /// in an object that names someone.
    init?(_ head: ArraySlice<UInt8>) {
        guard let first = head.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return nil }
        let second = head.dropFirst().first { !ASCII.isSpace($0) }
        areLone = first == UInt8(ascii: "[") && second != first && second != UInt8(ascii: "{")
        arePaged = !areLone && JSONLists.arePaged(Array(head))
        guard JSONLists.isOne(Array(head), areLone: areLone, arePaged: arePaged) else { return nil }
    }

    /// Not where the innermost lists are the values of one row, or pairs of a name and a value: `[[["nom","MARTIN"],
    /// ["prenom","Anne"]], …]`
    private static func arePaged(_ head: [UInt8]) -> Bool {
        var lexer = JSONLexer(BytesInMemory(head), Workbook.layout, hasLists: true, hasPages: true)
        var (firsts, lists, least): (Set<[UInt8]>, Int, Int) = ([], 0, .max)
        while let event = try? lexer.next(), event != .end {
            if case .broken = event { break }
            if event == .open, lexer.isInList, !lexer.isOnPage { return false }
            if event == .leaf, lexer.isInList, lexer.column == 0 { firsts.insert(lexer.text) }
            guard event == .close, !lexer.isInList, lexer.listCount > 0 else { continue }
            (lists, least) = (lists + 1, min(least, lexer.listCount))
        }
        return lists > 1 && (least > 2 || least == 2 && firsts.count * 2 > lists)
    }

    private static func isOne(_ head: [UInt8], areLone: Bool, arePaged: Bool) -> Bool {
        var lexer = JSONLexer(
            BytesInMemory(head), Workbook.layout, hasLists: true, hasLoneLists: areLone, hasPages: arePaged)
        var names = JSONColumnNames()
        var (isFound, hasWords, lists) = (false, false, 0)
        reading: while let event = try? lexer.next(), event != .end {
            switch event {
            case .open where lexer.isInList:
                guard isFound || lexer.isListOfAll, !mayBeSomeones(lexer.name) else { return false }
                isFound = true
            case .open: names.open(lexer.name, isElement: lexer.isElement(isOpen: true))
            case .leaf where lexer.isInList: hasWords = hasWords || lexer.text.contains(where: ASCII.isLetter)
            case .leaf:
                let isOfColumns = names.take(lexer.name, lexer.text, isElement: lexer.isElement(isOpen: false))
                if !isOfColumns, namesSomeone(lexer.name) { return false }
            case .close where lexer.depth == 0 && areLone:
                // One a line, as sentences in brackets are not.
                guard lexer.listCount > 1, lists > 0 || hasWords else { return false }
                lists += 1
            case .close: if !lexer.isInList { names.close() }
            // The head may end within a string.
            case .broken, .end: break reading
            }
        }
        return isFound && hasWords && (!areLone || lists > 1)
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
