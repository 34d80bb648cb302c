/// Reads address lines into a house number and a street text, abbreviations of street and place names spelt out.
enum AddressReading {
    /// The house number at the head of a line (`12`, `12B`, `12BIS`; empty when there is none), and the rest.
    static func split(_ line: ArraySlice<UInt8>) -> (number: ArraySlice<UInt8>, street: ArraySlice<UInt8>) {
        var start = line.startIndex
        while start < line.endIndex, line[start] == 0x20 { start += 1 }
        var index = start
        while index < line.endIndex, (0x30...0x39).contains(line[index]) { index += 1 }
        guard index > start, index - start <= 5, index < line.endIndex else {
            return (line[start..<start], line[start...])
        }
        var end = index
        while index < line.endIndex, line[index] == 0x20 || line[index] == 0x2c { index += 1 }
        // A suffix: one letter alone, BIS or TER, glued to the number or after a space.
        var word = index
        while word < line.endIndex, isLetter(line[word]) { word += 1 }
        let suffix = line[index..<word]
        let standsAlone = word == line.endIndex || !isLetter(line[word])
        if standsAlone, suffix.count == 1 || suffix.count == 3 && suffixes.contains(where: { same(suffix, $0) }) {
            end = word
            index = word
        }
        return (line[start..<end], line[index...])
    }

    /// Folds a street or a town to letters and digits, its abbreviated words spelt out.
    static func fold(_ text: ArraySlice<UInt8>, words: Words, into folded: inout [UInt8]) {
        var index = text.startIndex
        while index < text.endIndex {
            while index < text.endIndex, isSeparator(text[index]) { index += 1 }
            let start = index
            while index < text.endIndex, !isSeparator(text[index]) { index += 1 }
            guard start < index else { break }
            let before = folded.count
            var boundaries: UInt32 = 0
            NameFolding.fold(text[start..<index], into: &folded, boundaries: &boundaries, limit: 48)
            if let full = words[folded[before...]] {
                folded.removeSubrange(before...)
                folded.append(contentsOf: full)
            }
        }
        if folded.count > 56 { folded.removeSubrange(56...) }
    }

    /// Abbreviations of up to five letters, and what they stand for.
    struct Words: Sendable {
        private let full: [UInt64: [UInt8]]

        init(_ words: [String: String]) {
            full = Dictionary(uniqueKeysWithValues: words.map { (Words.pack(Array($0.utf8)[...]), Array($1.utf8)) })
        }

        subscript(word: ArraySlice<UInt8>) -> [UInt8]? { word.count > 5 ? nil : full[Words.pack(word)] }

        private static func pack(_ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    static let streetWords = Words([
        "AV": "AVENUE", "AVE": "AVENUE", "BD": "BOULEVARD", "BLD": "BOULEVARD", "BVD": "BOULEVARD", "BLVD": "BOULEVARD",
        "R": "RUE", "CH": "CHEMIN", "CHE": "CHEMIN", "CHEM": "CHEMIN", "PL": "PLACE", "RTE": "ROUTE", "ALL": "ALLEE",
        "IMP": "IMPASSE", "SQ": "SQUARE", "RES": "RESIDENCE", "LOT": "LOTISSEMENT", "QU": "QUAI", "CRS": "COURS",
        "FG": "FAUBOURG", "FBG": "FAUBOURG", "HAM": "HAMEAU", "PASS": "PASSAGE", "RD": "ROAD", "STR": "STREET",
        "DR": "DRIVE", "GAL": "GENERAL", "GEN": "GENERAL", "MAL": "MARECHAL", "DOC": "DOCTEUR", "STE": "SAINTE",
    ])
    static let townWords = Words(["ST": "SAINT", "STE": "SAINTE", "CEDEX": ""])

    private static let suffixes: [[UInt8]] = ["BIS", "TER"].map { Array($0.utf8) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte < 0x30 && byte != 0x27 || (0x3a...0x40).contains(byte) || byte == 0x5f
    }
    private static func same(_ text: ArraySlice<UInt8>, _ capitals: [UInt8]) -> Bool {
        text.elementsEqual(capitals) { $0 & 0xdf == $1 }
    }
}
