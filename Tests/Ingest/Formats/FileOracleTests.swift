import Testing

@testable import Ingest

/// Our readers of binary files against the libraries that everybody uses.
@Suite(.enabled(if: FileOracle.absence == nil, Comment(rawValue: FileOracle.absence ?? "")))
struct FileOracleTests {
    private let seed = UInt64.random(in: 1...0xffff_ffff)

    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return mixed ^ mixed >> 31
        }
    }

    /// Tables of anything that cells hold; each begins with a text, so that no row is empty.
    private func tables(longest: Int) -> [[[FileOracle.Cell]]] {
        var random = Random(state: seed)
        let letters = Array("aZ é œ€'\";,&<>_x0041_\t\u{1F600}Ÿ中")
        func text(_ length: Int) -> String {
            String((0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
        }
        func cell() -> FileOracle.Cell {
            switch Int.random(in: 0..<12, using: &random) {
            case 0: return .none
            case 1: return .integer(Int.random(in: -1000...1000, using: &random))
            case 2: return .integer(Int.random(in: 0...999_999_999_999_999, using: &random))
            case 3: return .real(Double(Int.random(in: -99_999...99_999, using: &random)) / 100)
            case 4: return .real(Double.random(in: -1e12...1e12, using: &random))
            case 5: return .real([1e-7, 1.5e300, -2.5e-300, 0.1, 1e15][Int.random(in: 0..<5, using: &random)])
            case 6, 7:
                let month = Invented.two(Int.random(in: 1...12, using: &random))
                let day = Invented.two(Int.random(in: 1...28, using: &random))
                return .date("\(Int.random(in: 1905...2099, using: &random))-\(month)-\(day)")
            case 8: return .flag(Bool.random(using: &random))
            default: return .text(text(Int.random(in: 0..<30, using: &random)))
            }
        }
        return (0..<3).map { number in
            (0..<150).map { row in
                let first = row == 70 ? text(longest) : "r\(number) \(row)"
                return [.text(first)] + (0..<Int.random(in: 0..<12, using: &random)).map { _ in cell() }
            }
        }
    }

    private func trimmed(_ tables: [[[String]]]) -> [[[String]]] {
        tables.map { rows in
            // Where only white space is, nothing is.
            rows.map { row in Array(row.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()) }
                .filter { !$0.isEmpty }
        }
    }

    /// openpyxl writes fractions with 16 digits, where 17 may be needed.
    private func isSame(_ ours: String, _ theirs: String) -> Bool {
        if ours == theirs { return true }
        guard theirs.contains("."), let first = Double(ours), let second = Double(theirs) else {
            return ours.allSatisfy(\.isWhitespace) && theirs.allSatisfy(\.isWhitespace)
        }
        return abs(first - second) <= abs(second) * 1e-15
    }

    private func expect(_ ours: [[[String]]], _ theirs: [[[String]]]) {
        let (ours, theirs) = (trimmed(ours), trimmed(theirs))
        #expect(ours.map(\.count) == theirs.map(\.count), "seed \(seed)")
        for (table, rows) in zip(ours, theirs).enumerated() {
            for (row, pair) in zip(rows.0, rows.1).enumerated() {
                let differing = zip(pair.0, pair.1).filter { !isSame($0.0, $0.1) }
                if pair.0.count == pair.1.count, differing.isEmpty { continue }
                let cells = differing.map {
                    "\($0.0.prefix(60)) | \($0.1.prefix(60))"
                }
                Issue.record("table \(table), row \(row), seed \(seed): \(cells)")
            }
        }
    }

    // MARK: What they write

    @Test(arguments: [[:], ["1904": "1"], ["stream": "1"]])
    func whatOpenpyxlWritesIsRead(_ options: [String: String]) throws {
        let tables = tables(longest: 32_000)
        let file = try FileOracle.write("xlsx", tables, options)
        expect(try FileOracle.ours(file), tables.map { $0.map { $0.map(\.words) } })
    }

    @Test(arguments: [[:], ["1904": "1"], ["flush": "1"], ["format": "[$-40C]jj\\ mmm\\ aaaa;@"]])
    func whatXlwtWritesIsRead(_ options: [String: String]) throws {
        let tables = tables(longest: 32_000)
        let file = try FileOracle.write("xls", tables, options)
        expect(try FileOracle.ours(file), tables.map { $0.map { $0.map(\.words) } })
    }

    @Test(arguments: [
        [:], ["pragmas": "page_size=512;auto_vacuum=1"], ["pragmas": "encoding='UTF-16'"], ["keyed": "1"],
        ["pragmas": "journal_mode=WAL"], ["holes": "1"],
    ])
    func whatPythonsSQLiteWritesIsRead(_ options: [String: String]) throws {
        let tables = tables(longest: 20_000)
        let file = try FileOracle.write("sqlite", tables, options)
        var words = tables.map { $0.map { $0.map(\.words) } }
        // A table without row numbers stands in the order of its key.
        if options["keyed"] != nil {
            words = words.map { $0.sorted { Array($0[0].utf8).lexicographicallyPrecedes(Array($1[0].utf8)) } }
        }
        expect(try FileOracle.ours(file), words)
    }

    @Test(arguments: ["ustar", "gnu", "pax"])
    func whatPythonsTarfileWritesIsRead(_ form: String) throws {
        let names = ["NOM", "PRENOM", "SEXE", "DDN", "NIR", "CP", "VILLE", "TEL"]
        let tables = [Invented.all[..<20], Invented.all[20...]].map { people in
            ([names]
                + people.map {
                    [$0.surname, $0.given, $0.sex, $0.french, $0.nir, $0.postcode, $0.town, $0.phone]
                }).map { $0.map { FileOracle.Cell.text($0) } }
        }
        let folder = String(repeating: "d", count: form == "ustar" ? 40 : 150) + "/"
        for options in [["form": form, "name": folder], ["form": form, "gzip": "1"]] {
            let file = try FileOracle.write("tar", tables, options)
            let reading = try Reading(file, content: nil)
            reading.expectPeople()
            #expect(reading.analysis.parts.map(\.name) == [0, 1].map { (options["name"] ?? "") + "é\($0).csv" })
        }
    }

    // MARK: What our generators write

    @Test func xlrdReadsOurXLSAsWeDo() throws {
        for isOld in [false, true] {
            for (text, number) in zip(XLSWriter.Text.allCases, XLSWriter.Number.allCases) {
                for recordMax in [8224, 100] {
                    var writer = XLSWriter()
                    (writer.text, writer.number, writer.isOld, writer.recordMax) = (text, number, isOld, recordMax)
                    let file = writer.file([Array(Invented.all[..<25]), Array(Invented.all[25...])])
                    expect(try FileOracle.ours(file), try FileOracle.read("xls", [("table.xls", file)]))
                }
            }
        }
    }

    @Test func openpyxlReadsOurXLSXAsWeDo() throws {
        for text in [XLSXTests.Text.shared, .inline] {
            for (is1904, numbers) in [(false, false), (true, true)] {
                let file = XLSXTests.workbook(
                    [Array(Invented.all[..<25]), Array(Invented.all[25...])], text, is1904: is1904, numbers: numbers)
                expect(try FileOracle.ours(file), try FileOracle.read("xlsx", [("table.xlsx", file)]))
            }
        }
    }

    @Test(arguments: DBFMemoTests.Kind.allCases)
    func dbfreadReadsOurTablesAsWeDo(_ kind: DBFMemoTests.Kind) throws {
        let (memo, blocks) = DBFMemoTests.memos(kind, Invented.all.count)
        let table = DBFTests.table(Invented.all, codePage: 2, .cp850, memos: blocks, version: kind.rawValue)
        let theirs = try FileOracle.read("dbf", [("table.dbf", table), ("table.\(kind.suffix.lowercased())", memo)])
        let archive = BytesInMemory(table)
        let cursor = try DBFCursor(
            TableWithMemo(table: archive, memo: BytesInMemory(memo)),
            Layout(encoding: .cp850, fallback: .cp850, dialect: Workbook.layout.dialect))
        var ours: [[String]] = []
        while true {
            let outcome = try cursor.next()
            if outcome == .end { break }
            guard outcome == .row else { continue }
            var row = [String](repeating: "", count: 9)
            for (index, cell) in cursor.cells.cells.enumerated() { row[cell.column] = cursor.cells.string(index) }
            ours.append(row)
        }
        // The editor's line ends within a text stay in theirs; and of dBase IV theirs takes a length without the head
        // that it counts, and so 8 bytes too many.
        let plain = theirs.map { $0.map { $0.map { $0.replacing("ì\n", with: " ").filter { $0 != "\0" } } } }
        expect([ours], plain)
    }
}
