/// The names of columns as they stand beside the rows: `"columns": ["nom", …]`, or an object for each of them
/// (`"cols": [{"name": "nom", "type": "text"}, …]`).
struct JSONColumnNames {
    private(set) var words: [String] = []
    /// The names of the open objects, and whether each is of one column.
    private var open: [(name: [UInt8], isColumn: Bool)] = []
    /// What the open object says of its column, and how well.
    private var column: (word: String, rank: Int)?
    private static let wordsMax = 2000
    private static let lengthMax = 256

    /// `isElement`: it stands in a list.
    mutating func open(_ name: [UInt8], isElement: Bool) {
        let isColumn = isElement && isOfColumns(name) && !open.contains { $0.isColumn }
        open.append((name, isColumn))
        if isColumn { column = nil }
    }

    mutating func close() {
        if open.popLast()?.isColumn == true { append(column?.word ?? "") }
    }

    /// Whether a value outside of the rows names a column, or something of one. `isElement`: it stands in a list.
    mutating func take(_ name: [UInt8], _ text: [UInt8], isElement: Bool) -> Bool {
        let word = String(decoding: text.prefix(JSONColumnNames.lengthMax), as: UTF8.self)
        if let last = open.last, open.contains(where: { $0.isColumn }) {
            let key = HeaderWords.fold(String(decoding: name, as: UTF8.self))
            guard let rank = JSONColumnNames.keys.firstIndex(of: key) else { return false }
            if last.isColumn, rank < column?.rank ?? .max { column = (word, rank) }
            return true
        }
        guard isElement, isOfColumns(name) else { return false }
        append(word)
        return true
    }

    mutating func takeWords() -> [String] {
        defer { words = [] }
        return words
    }

    private mutating func append(_ word: String) {
        if words.count < JSONColumnNames.wordsMax { words.append(word) }
    }

    private func isOfColumns(_ name: [UInt8]) -> Bool {
        name.count < 32 && JSONColumnNames.lists.contains(HeaderWords.fold(String(decoding: name, as: UTF8.self)))
    }

    private static let lists: Set = [
        "columns", "cols", "fields", "header", "headers", "columnnames", "fieldnames", "colnames", "colonnes",
        "entetes",
        "champs",
    ]
    /// Best first.
    private static let keys = [
        "name", "nom", "label", "libelle", "title", "titre", "displayname", "field", "key", "id",
    ]
}
