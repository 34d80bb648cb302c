import Model
import Testing

@testable import Ingest

/// Formats reference, 6.2: where generic detectors fail. Three texts in eight encodings, then people drawn by seeds.
struct DetectionTests {
    private static let texts = [
        // Short, one accent a line.
        "NOM;PRENOM;VILLE\nLEGRAND;Hélène;Vannes\nPETIT;Zoé;Rennes\nMOREAU;Gaël;Brest\n",
        // All in capitals.
        "NOM;PRENOM;VILLE\nLEFÈVRE;HÉLÈNE;ÉVREUX\nGARÇON;ÉLODIE;ORLÉANS\nLHÔTE;JÉRÔME;SAINT-RÉMY\nDÉSIRÉ;NOËL;GUÉRANDE\n",
        // A comment in sentences.
        "NOM;COMMENT;CP\nLEGRAND;patiente enceinte, à revoir après l'été, très inquiète;56000\n"
            + "PETIT;déjà opéré, ne reçoit plus de traitement, prévenir sa sœur;35000\nMOREAU;âgé, hôpital de Nîmes;45000\n",
    ]
    /// 8859-1 is read as Windows-1252, which holds all of it.
    private static let encodings: [(name: String, encoding: TextEncoding)] = [
        ("UTF-8", .utf8), ("UTF-16LE", .utf16Little), ("cp1252", .windows1252), ("8859-15", .latin9),
        ("8859-1", .windows1252), ("CP850", .cp850), ("CP437", .cp437), ("Mac Roman", .macRoman),
    ]

    /// The text without what `encoding` lacks.
    private static func possible(_ text: String, _ name: String) -> String {
        var text = text
        if name != "UTF-8", name != "UTF-16LE", name != "cp1252", name != "8859-15", name != "Mac Roman" {
            text = text.replacing("œ", with: "oe").replacing("Œ", with: "OE")
        }
        guard name == "CP437" else { return text }
        let plain: [(String, String)] = [
            ("È", "E"), ("À", "A"), ("Â", "A"), ("Û", "U"), ("Ê", "E"), ("Ë", "E"), ("Ô", "O"), ("Î", "I"), ("Ï", "I"),
        ]
        return plain.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        EncodingTests.encoded(text, encoding)
    }

    @Test(arguments: texts.indices, encodings.indices)
    func allAccentsAreReadRight(_ text: Int, _ encoding: Int) throws {
        let (name, encoding) = DetectionTests.encodings[encoding]
        let possible = DetectionTests.possible(DetectionTests.texts[text], name)
        let reading = try Reading(DetectionTests.bytes(possible, encoding))
        let expected = possible.split(separator: "\n").dropFirst().map { String($0.split(separator: ";")[0]) }
        #expect(reading.texts(.surname) == expected, "\(name): \(reading.analysis.encoding.evidence)")
        if text < 2 {
            let given = possible.split(separator: "\n").dropFirst().map { String($0.split(separator: ";")[1]) }
            #expect(reading.texts(.givenName) == given, "\(name): \(reading.analysis.encoding.evidence)")
        }
    }

    private static let surnames = [
        "LEFÈVRE", "Lefèvre", "GARÇON", "Müller", "DÉSIRÉ", "Bœuf", "L'HÔPITAL", "Le Noël", "MARTIN", "BERNARD",
        "Lhôte",
        "CHÂTEL", "Guérin", "DUPRÉ", "Françon", "Peña", "Ménès", "Août", "Maïer", "Île",
    ]
    private static let given = [
        "Hélène", "ÉLODIE", "Zoé", "NOËL", "Françoise", "Jérôme", "Gwénaëlle", "ANNE", "Paul", "Loïc", "Irène", "Léa",
        "Maël",
        "Benoît", "Désirée", "Chloé", "RÉMI", "Inès", "Anaïs", "Joël",
    ]
    private static let towns = [
        "Évreux", "Orléans", "Nîmes", "Vannes", "Besançon", "Guérande", "Châlons", "Mâcon", "Pluméliau",
    ]

    /// 25 to 200 people of either case in each encoding, without a byte order mark.
    @Test(arguments: encodings.indices) func drawnPeopleAreReadRight(_ index: Int) throws {
        let (name, encoding) = DetectionTests.encodings[index]
        for _ in 0..<12 {
            let seed = UInt64.random(in: 1...0xffff_ffff)
            var random = SplitMix(state: seed)
            let rows = (0..<Int.random(in: 25...200, using: &random)).map { _ in
                [DetectionTests.surnames, DetectionTests.given, DetectionTests.towns].map {
                    $0[Int.random(in: 0..<$0.count, using: &random)]
                }
            }
            let text = DetectionTests.possible(
                "NOM;PRENOM;VILLE\n" + rows.map { $0.joined(separator: ";") + "\n" }.joined(), name)
            let reading = try Reading(DetectionTests.bytes(text, encoding))
            let expected = text.split(separator: "\n").dropFirst().map { $0.split(separator: ";").map(String.init) }
            #expect(reading.texts(.surname) == expected.map { $0[0] }, "\(name), seed \(seed)")
            #expect(reading.texts(.givenName) == expected.map { $0[1] }, "\(name), seed \(seed)")
            #expect(reading.texts(.town) == expected.map { $0[2] }, "\(name), seed \(seed)")
        }
    }

    /// The share of lines that the file's encoding does not explain is told.
    @Test func linesOfAnotherEncodingAreCounted() throws {
        var bytes = Array("NOM;PRENOM;VILLE\n".utf8)
        for row in 0..<100 {
            let line = "LEFÈVRE;Hélène;Évreux\n"
            bytes += row % 10 == 3 ? encoded(line, .windows1252) : Array(line.utf8)
        }
        let reading = try Reading(bytes)
        #expect(reading.doubtfulLines == 10)
        #expect(reading.texts(.givenName) == [String](repeating: "Hélène", count: 100))
    }
}
