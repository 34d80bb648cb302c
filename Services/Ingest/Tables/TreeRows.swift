/// Which branches of nested data are rows, by their numbers in `TreePaths`.
struct TreeRows: Sendable, Equatable, Codable {
    var rows: [Int] = []
    /// Branches that name each row in them by a key of its own: `{"LE GOFF Anne": {…}, "MARTIN Paul": {…}}`.
    var keyed: [Int] = []

    private static let attempts = 12

    /// Reads all of it, and again where a branch proves to be keyed.
    init(_ source: any ByteSource, _ layout: Layout, _ format: Format) throws(FileRefused) {
        for _ in 0..<TreeRows.attempts {
            let isJSON = format == .json || format == .fhir
            let reader: any TreeReader = isJSON ? JSONReader(source, layout) : XMLReader(source, layout)
            let shape = try TreeShape(reader, format, keyed: Set(keyed))
            rows = shape.rows
            guard let found = shape.newlyKeyed else { return }
            keyed = found
        }
        throw FileRefused("has keys for names on too many levels: make a table of it first")
    }
}
