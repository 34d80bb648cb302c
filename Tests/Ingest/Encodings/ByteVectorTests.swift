import Model
import Testing

@testable import Ingest

/// Formats reference, 6.1: what each byte is in each encoding, and which wrong reading of it is to be recognised.
struct ByteVectorTests {
    /// By character: cp1252, 8859-15, CP850, CP437, Mac Roman; nil where the encoding lacks it.
    private static let table: [(character: Unicode.Scalar, bytes: [UInt8?])] = [
        ("é", [0xe9, 0xe9, 0x82, 0x82, 0x8e]), ("è", [0xe8, 0xe8, 0x8a, 0x8a, 0x8f]),
        ("ê", [0xea, 0xea, 0x88, 0x88, 0x90]), ("à", [0xe0, 0xe0, 0x85, 0x85, 0x88]),
        ("ç", [0xe7, 0xe7, 0x87, 0x87, 0x8d]), ("ô", [0xf4, 0xf4, 0x93, 0x93, 0x99]),
        ("É", [0xc9, 0xc9, 0x90, 0x90, 0x83]), ("È", [0xc8, 0xc8, 0xd4, nil, 0xe9]),
        ("À", [0xc0, 0xc0, 0xb7, nil, 0xcb]), ("œ", [0x9c, 0xbd, nil, nil, 0xcf]),
        ("€", [0x80, 0xa4, nil, nil, 0xdb]), ("’", [0x92, nil, nil, nil, 0xd5]),
    ]
    private static let encodings: [TextEncoding] = [.windows1252, .latin9, .cp850, .cp437, .macRoman]

    @Test(arguments: table.indices) func eachByteIsItsCharacter(_ row: Int) {
        let (character, bytes) = ByteVectorTests.table[row]
        for (encoding, byte) in zip(ByteVectorTests.encodings, bytes) {
            let found = encoding.upperHalf.firstIndex { UInt32($0) == character.value }.map { UInt8(0x80 + $0) }
            #expect(found == byte, "\(encoding)")
            guard let byte else { continue }
            var text = CellText()
            text.use(encoding)
            let raw = [byte]
            text.read(raw.span, Cell(lower: 0, upper: 1, form: .high), Dialect(delimiter: 0x3b, width: 1))
            #expect(String(decoding: text.bytes, as: UTF8.self) == String(character), "\(encoding)")
        }
    }

    /// UTF-8 that was read as Windows-1252 once, and twice.
    @Test(arguments: [
        ("Ã©", "é"), ("Ã‰", "É"), ("Å“", "œ"), ("â€™", "’"), ("ÃƒÂ©", "é"), ("cÅ“ur", "cœur"), ("HÃ©lÃ¨ne", "Hélène"),
        ("LEFÃˆVRE", "LEFÈVRE"), ("lâ€™hÃ´pital", "l’hôpital"), ("HÃƒÂ©lÃƒÂ¨ne", "Hélène"), ("FranÃ§ois", "François"),
        ("Ã‰LODIE", "ÉLODIE"), ("MÃ¼ller", "Müller"), ("NoÃ«l", "Noël"), ("Ã€ cÃ´tÃ©", "À côté"), ("NÃ®mes", "Nîmes"),
        ("LÃ  vu, Ã©tÃ©", "Là vu, été"), ("â‚¬", "€"), ("PÃƒÂ¢ques", "Pâques"), ("LÃ\u{a0}", "Là"),
    ])
    func mojibakeIsUndone(_ text: String, _ expected: String) {
        var bytes = Array(text.utf8)
        Mojibake.repair(&bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        "Hélène", "PÂQUES à Nîmes", "ÂGE", "CÂLIN", "SÃO PAULO", "Ã", "Â", "ÅSA", "ÂÂ", "Ångström", "É",
        "\u{fffd}",
        "prix 3 €", "l’été", "H‡n",
    ])
    func whatIsNoMojibakeStays(_ text: String) {
        var bytes = Array(text.utf8)
        Mojibake.repair(&bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    /// The byte alone does not tell: case and neighbours do.
    @Test(arguments: [
        ([0x48, 0x82, 0x6c, 0x8a, 0x6e, 0x65] as [UInt8], TextEncoding.cp850),  // Hélène
        ([0x82, 0x41, 0x56, 0x41], .macRoman),  // ÇAVA
        ([0x46, 0x6f, 0x72, 0x88, 0x74], .cp850),  // Forêt
        ([0x4c, 0x45, 0x46, 0xe9, 0x56, 0x52, 0x45], .macRoman),  // LEFÈVRE
        ([0x48, 0xe9, 0x6c, 0x65], .windows1252),  // Héle
        ([0x48, 0x8e, 0x6c, 0x8f, 0x6e, 0x65], .macRoman),  // Hélène
    ])
    func neighboursTellTheReadingsOfAByteApart(_ bytes: [UInt8], _ expected: TextEncoding) {
        let scores = FrenchScorer.all.map { (encoding: $0.encoding, score: $0.score(bytes.span)) }
        let best = scores.map(\.score).max() ?? 0
        #expect(scores.first { $0.score == best }?.encoding == expected, "\(scores)")
    }

    /// CP850 and Mac Roman read as Windows-1252: what stands there then is no French, and the file is not read so.
    @Test(arguments: [
        (TextEncoding.cp850, "é", "‚"), (.cp850, "è", "Š"), (.cp850, "ê", "ˆ"), (.cp850, "à", "…"), (.cp850, "ç", "‡"),
        (.cp850, "ô", "“"), (.cp850, "È", "Ô"), (.cp850, "À", "·"), (.macRoman, "é", "Ž"), (.macRoman, "à", "ˆ"),
        (.macRoman, "ô", "™"), (.macRoman, "É", "ƒ"), (.macRoman, "È", "é"), (.macRoman, "À", "Ë"),
        (.macRoman, "œ", "Ï"),
    ])
    func aWrongReadingIsNotTaken(_ encoding: TextEncoding, _ right: String, _ wrong: String) throws {
        let byte = encoded(right, encoding)[0]
        let scalar = try #require(wrong.unicodeScalars.first)
        #expect(TextEncoding.windows1252.upperHalf[Int(byte) - 0x80] == UInt16(scalar.value))
        let isUpper = "ÉÈÀ".contains(right)
        let word = isUpper ? "LEF\(right)VRE" : "Gu\(right)rin"
        let other = isUpper ? "GARÇON" : "Hélène"
        let text = "NOM;PRENOM;CP\n" + (0..<6).map { "\(word);\(other)\($0);56000\n" }.joined()
        #expect(try Reading(encoded(text, encoding)).texts(.surname) == [String](repeating: word, count: 6))
    }
}
