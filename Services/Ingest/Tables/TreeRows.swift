/// Which branches of nested data are rows, by their numbers in `TreePaths`.
struct TreeRows: Sendable, Equatable, Codable {
    /// What in JSON is a branch beside the objects.
    enum Lists: String, Codable {
        /// A list of pairs, which are one row: `[{"name": "nom", "value": "MARTIN"}, …]`
        case ofPairs
        /// Each value: `["MARTIN Anne", …]`
        case ofValues
    }

    var rows: [Int] = []
    /// Branches that name each row in them by a key of its own: `{"LE GOFF Anne": {…}, "MARTIN Paul": {…}}`.
    var keyed: [Int] = []
    /// Values that say what those beside them are, whatever they are named; nil where there are none.
    var kinds: [Int]?
    var lists: Lists?

    private static let attempts = 12

    private init() {}

    /// Reads all of it, and again where a branch proves to be other than it seemed.
    init(_ source: any ByteSource, _ layout: Layout, _ format: Format) throws(FileRefused) {
        for _ in 0..<TreeRows.attempts {
            let isJSON = format == .json || format == .fhir
            let reader: any TreeReader =
                isJSON ? JSONReader(source, layout, lists) : XMLReader(source, layout, isFHIR: format == .fhirXML)
            let shape = try TreeShape(reader, format, self)
            guard let other = shape.other else {
                rows = shape.rows
                return
            }
            self = other
        }
        throw FileRefused("has keys for names on too many levels: make a table of it first")
    }

    /// With branches keyed, or values that are kinds, from `path` on: what is numbered after it has other numbers then.
    func anew(from path: Int, isKeyed: Bool) -> TreeRows {
        var other = self
        other.keyed = keyed.filter { $0 < path } + (isKeyed ? [path] : [])
        other.kinds = kinds?.filter { $0 < path }
        if !isKeyed { other.kinds = (other.kinds ?? []) + [path] }
        return other
    }

    /// With these branches keyed.
    func keyed(_ branches: [Int]) -> TreeRows {
        var other = self
        let first = branches.first { !keyed.contains($0) } ?? .max
        (other.keyed, other.kinds) = (branches, kinds?.filter { $0 < first })
        return other
    }

    static func lists(_ lists: Lists) -> TreeRows {
        var rows = TreeRows()
        rows.lists = lists
        return rows
    }
}
