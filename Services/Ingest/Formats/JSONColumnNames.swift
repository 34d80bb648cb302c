/// The names of columns as they stand beside the rows: `"columns": ["nom", …]`, or an object for each of them
/// (`"cols": [{"name": "nom", "type": "text"}, …]`).
struct JSONColumnNames {
    private(set) var words: [String] = []
    /// The names of the open objects.
    private var open: [[UInt8]] = []
    /// What the open object says of its column, and how well.
    private var column: (word: String, rank: Int)?
    private static let wordsMax = 2000
    private static let lengthMax = 256

    mutating func open(_ name: [UInt8]) {
        open.append(name)
        column = nil
    }

    mutating func close() {
        if let name = open.popLast(), isOfColumns(name), let column { append(column.word) }
        column = nil
    }

    /// Whether a value outside of the rows is of columns.
    mutating func take(_ name: [UInt8], _ text: [UInt8]) -> Bool {
        let word = String(decoding: text.prefix(JSONColumnNames.lengthMax), as: UTF8.self)
        if isOfColumns(name) {
            append(word)
            return true
        }
        guard open.contains(where: isOfColumns) else { return false }
        let rank = JSONColumnNames.keys.firstIndex(of: HeaderWords.fold(String(decoding: name, as: UTF8.self)))
        if let rank, isOfColumns(open[open.count - 1]), rank < column?.rank ?? .max { column = (word, rank) }
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
