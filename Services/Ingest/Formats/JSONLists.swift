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
        var beside = Beside()
        var (isFound, hasWords, lists) = (false, false, 0)
        /// Of the list that is open: objects open in it, and whether it holds objects alone.
        var list: (objects: Int, holdsObjects: Bool, holdsValues: Bool)?
        var words: [String] = []
        /// Words over columns that stand first in lists of two: `[["nom", "MARTIN"], ["prenom", "Anne"]]`
        var (firsts, arePairs): (Set<ColumnField>, Bool) = ([], true)
        reading: while let event = try? lexer.next(), event != .end {
            switch event {
            case .open where list != nil:
                list?.objects += 1
                list?.holdsObjects = true
            case .open where lexer.isInList:
                guard isFound || lexer.isListOfAll, !mayBeSomeones(lexer.name) else { return false }
                isFound = true
                list = (0, false, false)
                beside.holdsLists()
            case .open:
                names.open(lexer.name, isElement: lexer.isElement(isOpen: true))
                let isRow = lexer.isElement(isOpen: true) || areLone && lexer.depth == 1
                beside.open(isRow: isRow, isAmid: lexer.isInListsAlone)
            case .leaf where lexer.isInList:
                hasWords = hasWords || lexer.text.contains(where: ASCII.isLetter)
                if list?.objects == 0 { list?.holdsValues = true }
                if lexer.column == 0, let field = nameOfColumn(lexer.text) { firsts.insert(field) }
                if lists == 0 { words.append(String(decoding: lexer.text.prefix(64), as: UTF8.self)) }
            case .leaf:
                let isOfColumns = names.take(lexer.name, lexer.text, isElement: lexer.isElement(isOpen: false))
                if !isOfColumns, namesSomeone(lexer.name) { beside.isNamed() }
            case .close where lexer.isInList: list?.objects -= 1
            case .close where list != nil:
                // One a line, as sentences in brackets are not.
                if areLone { guard lexer.listCount > 1, lists > 0 || hasWords else { return false } }
                if let list, list.holdsObjects, !list.holdsValues { return false }
                arePairs = arePairs && lexer.listCount == 2
                list = nil
                lists += 1
            case .close:
                names.close()
                guard beside.close() else { return false }
            // The head may end within a string.
            case .broken, .end: break reading
            }
        }
        if arePairs, firsts.count > 1 { return false }
        guard isFound, hasWords, !areLone || lists > 1, beside.people < lists, beside.areClosed else { return false }
        return !beside.areElsewhere || beside.people * 2 <= lists && HeaderRow.hits(names.words + words) > 1
    }

    private static func nameOfColumn(_ text: [UInt8]) -> ColumnField? {
        let word = String(decoding: text.prefix(32), as: UTF8.self)
        guard text.count < 32, HeaderWords.isKnown(HeaderWords.fold(word)), let field = HeaderWords.meaning(word)?.field
        else { return nil }
        return TreeShape.single.contains(field) ? field : nil
    }

    /// The objects that stand beside the lists: those that tell who someone is are rows that are read as none. So one is
    /// no more where the lists are its own.
    private struct Beside {
        private var open: [(isRow: Bool, isAmid: Bool, isNamed: Bool, holdsLists: Bool)] = []
        private(set) var people = 0
        /// Some stand in another list than the lists.
        private(set) var areElsewhere = false

        /// `isRow`: it stands where a row would. `isAmid`: so do the lists.
        mutating func open(isRow: Bool, isAmid: Bool) { open.append((isRow, isAmid, false, false)) }

        mutating func holdsLists() { for index in open.indices { open[index].holdsLists = true } }

        mutating func isNamed() { if !open.isEmpty { open[open.count - 1].isNamed = true } }

        /// Whether the one that ends leaves the lists what they seem.
        mutating func close() -> Bool {
            guard let last = open.popLast(), last.isNamed else { return true }
            guard !last.holdsLists else { return false }
            if !open.isEmpty, !last.isRow || open.contains(where: \.isRow) {
                isNamed()  // by a branch of its own
            } else {
                people += 1
                areElsewhere = areElsewhere || !last.isAmid
            }
            return true
        }

        /// None that names someone holds them.
        var areClosed: Bool { !open.contains { $0.isNamed && $0.holdsLists } }
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
