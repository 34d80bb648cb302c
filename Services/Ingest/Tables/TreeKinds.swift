/// Which values say what those beside them are, by the words they hold: `{"nom": "prenom", "valeur": "Anne"}`.
struct TreeKinds {
    private struct Words {
        var known = 0
        var unknown = 0
        /// Each once.
        var fields: [ColumnField] = []
    }

    /// Of each path.
    private var words: [Words] = []
    private static let lengthMax = 32
    /// So many values of a path tell.
    static let enough = 64

    /// A value under a name that does not say that it is one.
    mutating func take(_ path: Int, _ text: [UInt8]) {
        guard !text.isEmpty else { return }
        let word = text.count > TreeKinds.lengthMax ? "" : String(decoding: text, as: UTF8.self)
        let isKnown = HeaderWords.isKnown(HeaderWords.fold(word))
        count(path, isKnown ? HeaderWords.meaning(word)?.field : nil)
    }

    /// One that says `field` of the value beside it, or what nobody knows over a column.
    mutating func count(_ path: Int, _ field: ColumnField?) {
        while words.count <= path { words.append(Words()) }
        guard let field else {
            words[path].unknown += 1
            return
        }
        words[path].known += 1
        if !words[path].fields.contains(field) { words[path].fields.append(field) }
    }

    /// The paths that hold words over columns of persons, as no names of persons are, beside a value.
    func found(_ paths: TreePaths, _ leaves: [Int: Int]) -> [Int] {
        let valued = Set(
            leaves.keys.map { TreePairs.isValue(paths.names[$0]) ? paths.parents[$0] : $0 })
        return words.indices.filter { path in
            let words = words[path]
            let single = words.fields.count(where: TreeShape.single.contains)
            guard single > 0, valued.contains(paths.parents[path]) else { return false }
            return single > 1
                ? words.known * 8 >= words.unknown
                : words.known >= words.unknown * 2 && words.fields.count(where: TreeShape.reaching.contains) > 1
        }
    }

    /// Whether all of them are known.
    func areKnown(_ path: Int) -> Bool { words[path].unknown == 0 }
}
