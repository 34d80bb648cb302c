/// JSON of values alone: a list of them, or one in a list line by line. Told from its beginning.
struct JSONValues {
    /// Most of them name or reach someone: `["MARTIN Anne", "ROUX Paul", …]`
    let areOfPeople: Bool

    private static let telling: CellKind = [.wholeName, .email, .phone, .nir]

    init?(_ head: ArraySlice<UInt8>) {
        guard head.first == UInt8(ascii: "[") else { return nil }
        var lexer = JSONLexer(BytesInMemory(Array(head)), Workbook.layout, hasLists: true, hasLoneLists: true)
        var (values, telling, lists, several) = (0, 0, 0, 0)
        reading: while let event = try? lexer.next() {
            switch event {
            case .open:
                guard lexer.isInList, lexer.depth == 1 else { return nil }
                lists += 1
            case .leaf:
                guard lexer.isInList, lexer.depth == 1 else { return nil }
                values += 1
                let text = lexer.text
                let kind = CellKind(text.span.extracting(text.span.trimmedRange), .ofAnyYear)
                if !kind.isDisjoint(with: JSONValues.telling) { telling += 1 }
            case .close: if lexer.listCount > 1 { several += 1 }
            case .end: break reading
            case .broken:
                // The head may end within a string.
                guard lexer.mark.offset == UInt64(head.count) else { return nil }
                break reading
            }
        }
        guard values > 0, lists == 1 || several == 0 else { return nil }
        areOfPeople = telling * 10 >= values * 6
    }
}
