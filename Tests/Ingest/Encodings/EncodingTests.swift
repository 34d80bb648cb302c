import Model
import Testing

@testable import Ingest

/// Formats reference, section 6: the encodings of French leaks told apart, on words whose accents they share.
struct EncodingTests {
    private static let people = [
        ("LEFÈVRE", "Hélène", "Évreux", "12 rue de la Forêt"), ("GARÇON", "Élodie", "Orléans", "3 allée des Chênes"),
        ("MÜLLER", "Noël", "Saint-Rémy", "Résidence d'Août"), ("L'HÔPITAL", "Françoise", "Besançon", "1 place à côté"),
        ("CŒUR", "Gwénaëlle", "Plœmeur", "8 rue du Cœur"), ("DÉSIRÉ", "Jérôme", "Guérande", "9 rue Zoé"),
    ]
    private static var table: String {
        "NOM;PRENOM;VILLE;ADRESSE\r\n"
            + people.map { "\($0.0);\($0.1);\($0.2);\($0.3)\r\n" }.joined()
    }

    static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16Little: return text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        case .utf16Big: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        default:
            return text.unicodeScalars.map { scalar in
                if scalar.value < 0x80 { return UInt8(scalar.value) }
                let index = encoding.upperHalf.firstIndex { UInt32($0) == scalar.value }
                return index.map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
            }
        }
    }

    @Test(arguments: TextEncoding.allCases)
    func eachEncodingIsRecognised(_ encoding: TextEncoding) throws {
        // CP437 has no È, À, œ: words without them.
        var text = EncodingTests.table
        if encoding == .cp437 || encoding == .cp850 {
            text = text.replacing("œ", with: "oe").replacing("Œ", with: "OE")
        }
        if encoding == .cp437 { text = text.replacing("È", with: "E").replacing("Ô", with: "O") }
        let reading = try Reading(EncodingTests.encoded(text, encoding))
        let found = reading.analysis.encoding.main
        // What CP437 holds of French, CP850 holds at the same places.
        #expect(found == encoding || encoding == .cp437 && found == .cp850)
        let surnames = text.split(separator: "\r\n").dropFirst().map { String($0.split(separator: ";")[0]) }
        #expect(reading.texts(.surname) == surnames)
    }

    @Test func linesOfAnotherEncodingAreReadByThemselves() throws {
        var bytes = Array("NOM;PRENOM;VILLE\n".utf8)
        for _ in 0..<20 { bytes += Array("LEFÈVRE;Hélène;Évreux\n".utf8) }
        bytes += EncodingTests.encoded("GARÇON;Élodie;Besançon\n", .windows1252)
        let reading = try Reading(bytes)
        #expect(reading.analysis.encoding.main == .utf8)
        #expect(reading.texts(.surname).last == "GARÇON")
        #expect(reading.doubtfulLines == 1)
    }

    @Test func aLineOfAnotherCodePageIsReadByItself() throws {
        var bytes = Array("NOM;PRENOM;VILLE\n".utf8)
        for _ in 0..<20 { bytes += EncodingTests.encoded("LEFÈVRE;Hélène;Évreux\n", .windows1252) }
        bytes += EncodingTests.encoded("GARÇON;Hélène;Besançon\n", .cp850)
        let reading = try Reading(bytes)
        #expect(reading.texts(.surname).last == "GARÇON")
        #expect(reading.texts(.givenName).last == "Hélène")
        #expect(reading.doubtfulLines == 1)
    }

    @Test func mojibakeIsUndoneOnceAndTwice() {
        func repaired(_ text: String) -> String {
            var bytes = Array(text.utf8)
            Mojibake.repair(&bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(repaired("HÃ©lÃ¨ne") == "Hélène")
        #expect(repaired("LEFÃˆVRE") == "LEFÈVRE")
        #expect(repaired("cÅ“ur") == "cœur")
        #expect(repaired("lâ€™hÃ´pital") == "l’hôpital")
        #expect(repaired("HÃƒÂ©lÃƒÂ¨ne") == "Hélène")
        #expect(repaired("LEFÈVRE HÃ©lÃ¨ne") == "LEFÈVRE Hélène")
        #expect(repaired("PÂQUES à Nîmes") == "PÂQUES à Nîmes")
    }

    @Test func theOperatorsEncodingWins() throws {
        let reading = try Reading(
            EncodingTests.encoded("NOM;PRENOM\nGARÇON;Zoé\n", .macRoman), ["encoding": "mac-roman"])
        #expect(reading.texts(.surname) == ["GARÇON"])
    }
}
