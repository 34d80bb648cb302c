/// The branches of nested data that name a person themselves, by a name and what else tells who that is.
struct TreePersons {
    /// In the order they are met.
    private(set) var branches: [Int] = []
    private let paths: TreePaths

    init(_ paths: TreePaths, _ leaves: [Int]) {
        self.paths = paths
        var fields: [Int: Set<ColumnField>] = [:]
        for leaf in leaves where paths.parents[leaf] > 0 {
            let branch = paths.parents[leaf]
            if let field = HeaderWords.meaning(paths.words(leaf, below: branch))?.field {
                fields[branch, default: []].insert(field)
            }
        }
        branches = fields.keys.sorted().filter { TreePersons.isOne(fields[$0] ?? []) }
    }

    private static func isOne(_ fields: Set<ColumnField>) -> Bool {
        guard !fields.isDisjoint(with: [.surname, .birthName, .fullName, .givenNames]) else { return false }
        return fields.intersection([.surname, .fullName, .givenNames, .birthDate, .nationalID]).count > 1
    }

    func holds(_ path: Int, in branch: Int) -> Bool {
        var at = paths.parents[path]
        while at > 0, at != branch { at = paths.parents[at] }
        return at == branch
    }

    /// Other names of the one whose row it is.
    private static let names: Set<String> = [
        "name", "names", "nom", "noms", "identite", "identites", "identity", "alias",
    ]
    private static let served: Set<ColumnField> = [.doctor, .insurer, .controller, .bank, .login]

    /// Who treats or insures the one that the row `outer` is of stays in columns of that row.
    func isServing(_ branch: Int, in outer: Int) -> Bool {
        HeaderWords.meaning(paths.words(branch, below: outer) + ".nom").map { TreePersons.served.contains($0.field) }
            ?? false
    }

    /// Whether the rows `row` are of persons other than the one that the row they stand in is of, and no other names of
    /// the same.
    func isAnother(_ row: Int, in outer: Int) -> Bool {
        let name = HeaderWords.fold(String(decoding: paths.names[row], as: UTF8.self))
        return branches.contains(row) && !TreePersons.names.contains(name) && !isServing(row, in: outer)
    }

    /// The innermost branch that holds both the first one named and `path`.
    func first(with path: Int) -> Int? {
        guard var at = branches.first else { return nil }
        while at > 0, !holds(path, in: at) { at = paths.parents[at] }
        return at > 0 ? at : nil
    }
}
