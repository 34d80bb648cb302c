/// Finds the branches whose inner ones are rows under keys of their own: `{"u0": {"nom": …}, "u1": {"nom": …}}`. Keys are
/// known by what stands under them, which is the same under each, and not by their form.
struct TreeKeys {
    private let paths: TreePaths
    private let times: [Int]
    private let isList: (Int) -> Bool
    /// Of each branch, those in it.
    private var inner: [[Int]]
    /// Of each branch, the names that lead to the values in it, but for those in rows of its own.
    private var names: [Set<String>]
    private static let fewest = 3
    private static let namesMax = 256
    /// So deep in a branch are its names looked for.
    private static let levelsMax = 8

    /// `times`: how often each branch comes. `isList`: it comes more than once in the one around it.
    init(_ paths: TreePaths, times: [Int], leaves: [Int], isList: @escaping (Int) -> Bool) {
        (self.paths, self.times, self.isList) = (paths, times, isList)
        inner = Array(repeating: [], count: paths.count)
        names = Array(repeating: [], count: paths.count)
        for path in 1..<max(paths.count, 1) { inner[paths.parents[path]].append(path) }
        for leaf in leaves {
            var at = paths.parents[leaf]
            for _ in 0..<TreeKeys.levelsMax where at >= 0 && names[at].count < TreeKeys.namesMax {
                names[at].insert(paths.words(leaf, below: at))
                guard !isList(at), !paths.isKeyed(at) else { break }
                at = paths.parents[at]
            }
        }
    }

    /// The branches not in `known`, with those that are, by their numbers once all of them are keyed.
    func found(beside known: Set<Int>) -> [Int]? {
        let new = (0..<paths.count).filter { !known.contains($0) && isKeyed($0) }
        return new.isEmpty ? nil : paths.numbers(ofKeyed: known.union(new))
    }

    private func isKeyed(_ branch: Int) -> Bool {
        let rows = inner[branch].filter { !inner[$0].isEmpty && (paths.isKeyed($0) || !isList($0)) }
        let named = rows.filter { !paths.isKeyed($0) }
        let count = timesOf(rows)
        // A key is met once; a name that comes again is one of a column.
        let fewest = named.allSatisfy(isSomeones) ? 2 : TreeKeys.fewest
        guard count >= fewest, timesOf(named) * 2 < named.count * 3 else { return false }
        var counts: [String: Int] = [:]
        for row in rows { for name in names[row] { counts[name, default: 0] += times[row] } }
        let common = Set(counts.filter { $0.value * 2 >= count }.keys)
        let alike = rows.filter {
            let shared = names[$0].intersection(common).count
            return shared > 0 && shared * 2 >= max(common.count, names[$0].count)
        }
        let total = inner[branch].reduce(0) { $0 + max(times[$1], 1) }
        guard timesOf(alike) >= fewest, timesOf(alike) * 4 >= total * 3, alike.contains(where: named.contains),
            rows.count > named.count || common.contains(where: TreeKeys.tells), !areWords(named)
        else { return false }
        // Whoever is told of in the branch itself has columns in it, no rows of others.
        return !inner[branch].contains { inner[$0].isEmpty && TreeKeys.tells(paths.words($0, below: branch)) }
    }

    /// An e-mail or a long number, which no column is named by.
    private func isSomeones(_ path: Int) -> Bool {
        let name = paths.names[path]
        return name.contains(UInt8(ascii: "@")) || name.count(where: ASCII.isDigit) > 7
    }

    private func timesOf(_ branches: [Int]) -> Int { branches.reduce(0) { $0 + times[$1] } }

    /// `patient`, `medecin` and `pere` say whose the values are; `patient1`, `patient2` and `patient3` number them.
    private func areWords(_ branches: [Int]) -> Bool {
        let words = branches.map(word).filter { HeaderRole($0) != nil || HeaderWords.meaning($0) != nil }
        return words.count * 2 >= branches.count && Set(words).count > 1
    }

    private func word(_ path: Int) -> String {
        String(decoding: paths.names[path].filter { !ASCII.isDigit($0) }, as: UTF8.self)
    }

    private static func tells(_ name: String) -> Bool {
        HeaderWords.meaning(name).map { TreeShape.reaching.contains($0.field) } ?? false
    }
}
