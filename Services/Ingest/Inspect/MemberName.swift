/// The name of a file in an archive as a screen shows it. A file may be named after someone.
enum MemberName {
    /// `file 3 of the archive (lab03/patients.csv)`; where a word of the name may be a person's, its form alone.
    static func words(_ entry: Int, _ name: String) -> String {
        let number = "file \(entry) of the archive"
        let name = String(name.filter { $0.isLetter || $0.isNumber || $0.isPunctuation || $0.isSymbol || $0 == " " })
        return name.isEmpty ? number : "\(number) (\(shown(name)))"
    }

    private static func shown(_ name: String) -> String {
        let end = name.lastIndex(of: ".") ?? name.endIndex
        let isSomeone = name[..<end].split(whereSeparator: { !$0.isLetter }).contains { word in
            let word = Array(word.utf8)
            return Lexicon.surnames.contains(word.span) || Lexicon.givenNames.contains(word.span)
        }
        let text = isSomeone ? Mask.text(name[..<end].utf8.span) + name[end...] : name
        return text.count > 60 ? "…" + text.suffix(59) : text
    }
}
