import Foundation

/// Files of a leak in which every text of an invented person stands once, in good rows and in all kinds of bad ones;
/// gone at the end.
final class CanaryLeak {
    let folder: String
    private(set) var canaries: [Canary] = []
    /// The cells of the person who stands in two rows and in the registry.
    private var twice: [String] = []
    /// Those of one of whom the registry has no address.
    private var mailed: [String] = []
    /// Rows of `leak.csv`, and how many of them are good.
    private(set) var rows = 0
    private(set) var good = 0

    static let header = [
        "NUM_DOSSIER", "LABO", "CIVILITE", "NOM", "NOM_NAISS", "PRENOM", "SEXE", "DDN", "ADR1", "CP", "VILLE", "TEL",
        "PORTABLE", "EMAIL", "NUMSS", "MEDECIN", "LOGIN", "MDP", "COMMENT",
    ]
    private static let (dossier, lab, surname, street, number, doctor) = (0, 1, 3, 8, 14, 15)
    private static let comment = 18

    var leak: String { "\(folder)/leak.csv" }
    var torn: String { "\(folder)/torn.csv" }
    var prose: String { "\(folder)/prose.txt" }
    var archive: String { "\(folder)/archive.csv" }
    var damaged: String { "\(folder)/damaged.csv" }
    var registry: String { "\(folder)/registry.csv" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/vigie-canary-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write(leakLines(), to: leak)
        try write(tornLines(), to: torn)
        try write([Array("Compte rendu de \(word("prose.title")) et de sa fille".utf8)] + proseLines(), to: prose)
        try write([[0x50, 0x4b, 3, 4] + Array(line(person("archive")).utf8)], to: archive)
        try write(
            [Array(line(CanaryLeak.header).utf8)] + ordinary(40) + [line(person("damaged")).utf8.map(\.self)],
            to: damaged)
        try write(registryLines(), to: registry)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    // MARK: Canaries

    /// A word of eleven letters that no other word holds.
    private func word(_ place: String) -> String {
        let syllables = ["ba", "ki", "ro", "lu", "me", "fo", "ti", "ga"]
        let index = canaries.count
        let word = "Zwé" + [9, 6, 3, 0].map { syllables[index >> $0 & 7] }.joined()
        canaries.append(Canary(word: word, at: place))
        return word
    }

    private func plain(_ place: String) -> String {
        word(place).folding(options: .diacriticInsensitive, locale: nil).lowercased()
    }

    private func nir(_ place: String) -> String {
        let number = 1_13_07_99_351_000 + canaries.count
        let digits = "\(number)" + Canary.two(97 - number % 97)
        canaries.append(Canary(nir: digits, at: place))
        return digits
    }

    private func phone(_ place: String, _ prefix: String = "063998") -> String {
        let digits = prefix + "\(1000 + canaries.count)"
        canaries.append(Canary(phone: digits, at: place))
        return digits
    }

    private func date(_ place: String) -> String {
        let index = canaries.count
        let (year, month, day) = (1908 + index % 29, 1 + index % 12, 1 + index % 28)
        canaries.append(Canary(year: year, month: month, day: day, at: place))
        return "\(Canary.two(day))/\(Canary.two(month))/\(year)"
    }

    /// The cells of a person of whom nothing stands anywhere else.
    private func person(_ place: String, lab: String = "LAB01") -> [String] {
        [
            plain("\(place).dossier"), lab, "MME", word("\(place).surname"), word("\(place).birthName"),
            word("\(place).givenName"), "F", date("\(place).birthDate"), "17 impasse \(word("\(place).street"))",
            "56000", word("\(place).town"), phone("\(place).phone", "019900"), phone("\(place).mobile"),
            "\(plain("\(place).email"))@courriel.example.fr", nir("\(place).nir"), "DR \(word("\(place).doctor"))",
            plain("\(place).login"), plain("\(place).password"), "enceinte, dit \(word("\(place).comment"))",
        ]
    }

    // MARK: Files

    private func line(_ cells: [String]) -> String { cells.joined(separator: ";") }

    private func write(_ lines: [[UInt8]], to path: String) throws {
        try Data(lines.joined(separator: [0x0d, 0x0a])).write(to: URL(fileURLWithPath: path))
    }

    /// Rows of people who are nobody in particular.
    private func ordinary(_ count: Int) -> [[UInt8]] {
        let names = ["MARTIN", "DURAND", "LE GOFF", "PETIT", "MOREAU", "ROUX", "FAURE"]
        let given = ["ANNE", "PAUL", "MARIE", "JEAN", "CLAIRE"]
        return (0..<count).map { index in
            let birth = "\(Canary.two(1 + index % 28))/\(Canary.two(1 + index % 12))/\(1941 + index * 7 % 60)"
            let cells = [
                "\(200_000 + index)", "LAB0\(1 + index % 3)", "MME", names[index % 7], "", given[index % 5], "F", birth,
                "\(index + 1) rue de la Gare", "56000", "VANNES", "02619100\(Canary.two(index % 100))", "",
                "", "", "DR PETIT", "", "", index % 9 == 0 ? "RAS" : "",
            ]
            return Array(line(cells).utf8)
        }
    }

    private func leakLines() -> [[UInt8]] {
        let title = "Export du 14/02/2021 pour \(word("preamble"))"
        let header = line(CanaryLeak.header + ["SUIVI_\(word("header"))"])
        var body = ordinary(120).map { $0 + [0x3b] }
        func add(_ cells: [String]) { body.append(Array((line(cells) + ";").utf8)) }
        func add(_ text: String) { body.append(Array(text.utf8)) }

        // Good rows, as differently written as may be.
        twice = person("good")
        add(twice)
        twice[CanaryLeak.lab] = "LAB02"
        add(twice)
        mailed = person("mailed")
        add(mailed.map { "\"\($0)\"" })
        var odd = person("odd")
        odd[CanaryLeak.comment] =
            "\"\(odd[CanaryLeak.comment]) ou \"\"\(word("odd.quote"))\"\"\r\net \(word("odd.secondLine"))\""
        odd[CanaryLeak.doctor] += "=HYPERLINK(\"\"\(plain("odd.formula"))\"\")"
        add(odd)
        body.append(Array((line(person("latin")) + ";").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
        let mojibake = (line(person("mojibake")) + ";").utf8.map { String(Unicode.Scalar($0)) }.joined()
        add(mojibake)
        add(line(person("entity")).replacing("é", with: "&eacute;") + ";")
        good = body.count

        // Out of joint: what belongs elsewhere stands where the laboratory should.
        for place in ["shifted1", "shifted2"] {
            let cells = person(place)
            add(Array(cells.dropFirst(2)) + [cells[0], ""])
        }
        for (index, cell) in [CanaryLeak.number, CanaryLeak.street, 11, 13, 7].enumerated() {
            var cells = person("swapped\(index)")
            cells.swapAt(CanaryLeak.lab, cell)
            add(cells)
        }
        // Rejected.
        let short = person("short")
        add(Array(short.prefix(8)) + [short.dropFirst(8).joined(separator: " ")])
        add(line(person("long") + person("longer")))
        add([String](repeating: "", count: CanaryLeak.comment) + ["à rappeler : \(word("nobody"))"])
        var flood = person("flood")
        flood[CanaryLeak.comment] += String(repeating: " x", count: 200_000) + word("flood.end")
        add(flood)
        let garbled = "\u{1}\u{2}\u{3}\0\0\0\0\0\0\(line(person("garbled")))"
        body.append(garbled.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
        rows = body.count
        return [Array(title.utf8), [], Array(header.utf8)] + body + ordinary(5).map { $0 + [0x3b] } + [
            [], Array("Edité par \(word("footer"))".utf8),
        ]
    }

    /// Quotes that nothing closes, and an end in the middle of a row.
    private func tornLines() -> [[UInt8]] {
        var open = person("open")
        open[CanaryLeak.surname] = "\"" + open[CanaryLeak.surname]
        var inner = person("inner")
        inner[CanaryLeak.surname] = "a\"b\"\(inner[CanaryLeak.surname])\"\"\""
        return [Array(line(CanaryLeak.header).utf8)] + ordinary(60) + [open, inner].map { Array(line($0).utf8) }
            + ordinary(60) + [Array((line(person("torn")) + " et").utf8)]
    }

    private func proseLines() -> [[UInt8]] {
        (0..<30).map {
            Array("Vu le \(date("prose.\($0)")) avec \(word("prose.\($0)")) au \(phone("prose.\($0)"))".utf8)
        }
    }

    /// The same person as `good` and one more, as the laboratory itself knows them.
    private func registryLines() -> [[UInt8]] {
        let header = "NOM;PRENOM;SEXE;DDN;NUMSS;ADRESSE;CP;VILLE;TEL;EMAIL;TUTEUR"
        let first = [
            twice[CanaryLeak.surname], twice[5], "F", twice[7], twice[CanaryLeak.number],
            "4 allée \(word("registry.street"))", "56100", word("registry.town"), phone("registry.phone", "026191"),
            "\(plain("registry.email"))@courriel.example.fr", "",
        ]
        let second = [
            mailed[CanaryLeak.surname], mailed[5], "F", mailed[7], mailed[CanaryLeak.number], "", "", "", "",
            "\(plain("registry.onlyEmail"))@courriel.example.fr", "",
        ]
        let third = [
            word("ward.surname"), word("ward.givenName"), "M", date("ward.birthDate"), nir("ward.nir"),
            "5 allée \(word("ward.street"))", "56100", word("ward.town"), phone("ward.phone", "026191"), "",
            word("ward.guardian"),
        ]
        return [header, first.joined(separator: ";"), second.joined(separator: ";"), third.joined(separator: ";")].map {
            Array($0.utf8)
        }
    }
}
