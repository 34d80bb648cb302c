/// What the operator decides against the reader's own judgement, and what the reader cannot know by itself.
package struct ReadingSettings: Sendable, Equatable {
    package var delimiter: UInt8?
    package var encoding: TextEncoding?
    /// `false`: the first row is data.
    package var hasHeader: Bool?
    /// Whether all of it is made up for tests, whatever identities it bears.
    package var isTest: Bool?
    /// Fields by header words or by column number, from 1.
    package var map: [String: ColumnField] = [:]
    /// Files of an archive to leave out, numbered from 1.
    package var skip: Set<Int> = []
    /// Whose people, where the rows do not say.
    package var controller: String?
    /// The year the file was taken: two-digit years are seen from there.
    package var referenceYear: Int

    package init(referenceYear: Int) { self.referenceYear = referenceYear }

    /// From the settings of a `file.added` command: `delimiter`, `encoding`, `header`, `map:COLUMN`, `skip`, `test`.
    package init(_ settings: [String: String], referenceYear: Int) throws(FileRefused) {
        self.referenceYear = referenceYear
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "delimiter":
                guard let delimiter = Dialect.delimiter(named: value), delimiter < 0x80 else {
                    throw FileRefused("delimiter: one ASCII character, TAB or 0x1F is expected")
                }
                self.delimiter = delimiter
            case "encoding":
                guard let encoding = TextEncoding(name: value) else {
                    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
                    throw FileRefused("encoding: one of \(known) is expected")
                }
                self.encoding = encoding
            case "header":
                guard ["none", "first"].contains(value) else {
                    throw FileRefused("header: none or first is expected, not \(value)")
                }
                hasHeader = value == "first"
            case "skip":
                for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                    let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map {
                        Int($0) ?? 0
                    }
                    guard let first = ends.first, let last = ends.last, first > 0, first <= last,
                        last <= Archive.entriesMax
                    else { throw FileRefused("skip: numbers of files of the archive are expected, as 3,5-9") }
                    skip.formUnion(first...last)
                }
            case "test":
                guard ["yes", "no"].contains(value) else { throw FileRefused("test: yes or no is expected") }
                isTest = value == "yes"
            case let name where name.hasPrefix("map:"):
                guard name.dropFirst(4).contains(where: { !$0.isWhitespace }) else {
                    throw FileRefused(
                        "map: no column stands before =\(value): name one by its header or number, as 3=phone")
                }
                guard let field = ColumnField(rawValue: value) else {
                    throw FileRefused(
                        "map: \(value) is no field a column can have; the nearest is "
                            + "\(ColumnField.nearest(value).rawValue): `vigie inspect --help` lists them")
                }
                map[String(name.dropFirst(4))] = field
            default: throw FileRefused("\(name): no such setting of a file")
            }
        }
    }
}
