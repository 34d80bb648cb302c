/// The name of a file as a screen shows it. A file may be named after someone: words are shown that files and columns are
/// named with, of all others the form.
package enum MemberName {
    /// `file 3 of the archive (lab03/patients.csv)`
    static func words(_ entry: Int, _ name: String) -> String {
        let number = "file \(entry) of the archive"
        let shown = shown(name)
        return shown.isEmpty ? number : "\(number) (\(shown))"
    }

    /// `lab03/patients.csv`, `AAAAAA_Aaaa.csv`
    package static func shown(_ name: String) -> String {
        var shown = ""
        for folder in name.split(separator: "/") {
            if !shown.isEmpty { shown += "/" }
            let dot = folder.lastIndex(of: ".") ?? folder.endIndex
            let isExtension =
                folder[dot...].count <= 6 && folder[dot...].dropFirst().allSatisfy { $0.isASCII && $0.isLetter }
            shown += masked(folder[..<(isExtension ? dot : folder.endIndex)])
            if isExtension { shown += folder[dot...] }
        }
        return shown.count > 60 ? "…" + shown.suffix(59) : shown
    }

    private static func masked(_ text: Substring) -> String {
        var (masked, word, digits) = ("", "", "")
        func end() {
            masked +=
                plain.contains(HeaderWords.fold(word)) || HeaderWords.isKnown(HeaderWords.fold(word))
                ? word : String(word.map { $0.isUppercase ? "A" : "a" })
            masked += digits.count < 6 ? digits : String(repeating: "9", count: digits.count)
            (word, digits) = ("", "")
        }
        for character in text {
            if character.isLetter {
                if !digits.isEmpty { end() }
                word.append(character)
            } else if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                end()
                if character.isPunctuation || character.isSymbol || character == " " { masked.append(character) }
            }
        }
        end()
        return masked
    }

    /// What files are named with.
    private static let plain: Set = [
        "a", "analyse", "analyses", "annuaire", "archive", "backup", "base", "bdd", "bilan", "bilans", "clients",
        "contacts",
        "copie", "data", "db", "dossiers", "donnees", "dump", "export", "exports", "extract", "extraction", "feuille",
        "fichier",
        "file", "files", "final", "full", "img", "image", "import", "lab", "labo", "laboratoire", "leak", "list",
        "liste",
        "listing", "log", "mails", "mysql", "new", "old", "page", "part", "partie", "patients", "pg", "prod", "records",
        "registre", "registry", "resultats", "results", "sample", "sauvegarde", "scan", "sheet", "site", "sql", "table",
        "tables",
        "test", "tests", "tmp", "total", "users", "utilisateurs", "v", "vol",
    ]
}
