import Model
import Testing

@testable import Ingest

/// HPRIM Médecin, formats reference 5.1.
struct HPRIMMedecinTests {
    private static func head(_ person: Invented, width: Int = 0) -> [String] {
        [
            "000123", person.surname, person.given, " ", "12 rue des Lilas", "\(person.postcode) \(person.town)",
            person.french, "\(person.nir.prefix(13)) \(person.nir.suffix(2))", "D77", "05/10/2020", "LAB56 LABO",
            "DOC DR",
        ].map { $0 + String(repeating: " ", count: max(0, width - $0.count)) }
    }
    private static let body = [
        "Compte rendu : diabète", "****LAB****", "TEX|glycémie à jeun",
        "RES|GLYCEMIE|GLY|N|5.1|mmol/l|3.9|5.8||F|0.92|g/l",
        "****FIN****", "****FINFICHIER****",
    ]

    private func expect(_ reading: Reading, _ people: [Invented] = Invented.all) {
        #expect(reading.analysis.proposed.parts[0].format == .hprimMedecin)
        #expect(reading.texts(.surname) == people.map(\.surname))
        #expect(reading.texts(.givenName) == people.map(\.given))
        #expect(reading.texts(.birthDate) == people.map(\.birth))
        #expect(reading.texts(.nir) == people.map(\.nir))
        #expect(reading.texts(.postcode) == people.map(\.postcode))
        #expect(reading.texts(.town) == people.map(\.town))
        #expect(reading.texts(.addressLine) == people.map { _ in "12 rue des Lilas" })
    }

    /// 13th line, padding, line ends, code page.
    @Test(arguments: ["none", "blank", "extra"], [0, 30, 36]) func eachVariantIsRead(_ line13: String, _ width: Int)
        throws
    {
        for (end, encoding) in [("\r\n", TextEncoding.cp850), ("\n", .windows1252), ("\r\n", .utf8)] {
            let reports = Invented.all.map { person in
                let extra = line13 == "none" ? [] : [line13 == "blank" ? "" : "X1"]
                return (HPRIMMedecinTests.head(person, width: width) + extra + HPRIMMedecinTests.body)
                    .joined(separator: end) + end
            }
            let text = reports.joined()
            let reading = try Reading(encoding == .utf8 ? Array(text.utf8) : encoded(text, encoding))
            expect(reading)
            #expect(reading.reasons == [])
            for exposure in [Exposures.healthCondition, .test, .testResult, .doctor] {
                #expect(reading.records[0].exposures.contains(exposure))
            }
            let ids = reading.records[0].values(.localID).map { String(decoding: $0, as: UTF8.self) }
            #expect(ids == ["ipp=000123", "dossier=D77"])
        }
    }

    @Test func reportsFollowOneAnotherWithoutMarks() throws {
        let reports = Invented.all.map { HPRIMMedecinTests.head($0) + ["", "Cholestérol : 2 g/l", "RAS", ""] }
        expect(try Reading(reports.flatMap { $0 }.joined(separator: "\r\n")))
        expect(try Reading(Invented.all.flatMap { HPRIMMedecinTests.head($0) }.joined(separator: "\n")))
        let alone = try Reading(HPRIMMedecinTests.head(Invented.all[0]).joined(separator: "\n"))
        expect(alone, [Invented.all[0]])
    }

    @Test func aReportWithoutNIRTownOrFullYearIsOne() throws {
        var lines = HPRIMMedecinTests.head(Invented.all[40])
        (lines[5], lines[7]) = ("", "")
        lines[6] = String(lines[6].prefix(6) + lines[6].suffix(2))
        let reading = try Reading((lines + ["texte"]).joined(separator: "\n"))
        #expect(reading.analysis.proposed.parts[0].format == .hprimMedecin)
        #expect(reading.texts(.birthDate) == [Invented.all[40].birth])
        #expect(reading.texts(.nir) == [nil])
    }

    @Test func textBetweenTheEndMarksIsRejected() throws {
        let stray = "suite de quelqu'un"
        let reports = Invented.all.map { person in
            HPRIMMedecinTests.head(person) + HPRIMMedecinTests.body.dropLast() + [stray, stray, "****FINFICHIER****"]
        }
        let reading = try Reading(reports.flatMap { $0 }.joined(separator: "\r\n") + "\r\n")
        expect(reading)
        #expect(reading.reasons == Invented.all.map { _ in "not-a-row" })
        #expect(reading.rejections[0].raw == Array("\(stray)\r\n\(stray)\r\n".utf8))
        #expect(reading.rejections[0].place.line == 18)
        #expect(reading.counts.footer == UInt64(Invented.all.count))
    }

    @Test func aDamagedReportBehindAnEndMarkIsRejected() throws {
        var broken = HPRIMMedecinTests.head(Invented.all[1])
        broken[6] = "inconnue"
        let lines =
            HPRIMMedecinTests.head(Invented.all[0]) + HPRIMMedecinTests.body + broken + HPRIMMedecinTests.body
            + HPRIMMedecinTests.head(Invented.all[2]) + HPRIMMedecinTests.body
        let reading = try Reading(lines.joined(separator: "\n") + "\n")
        expect(reading, [Invented.all[0], Invented.all[2]])
        #expect(reading.reasons == ["not-a-row"])
    }

    @Test func whatIsLeftOfAMailIsUndone() throws {
        let reports = Invented.all.map { person in
            HPRIMMedecinTests.head(person, width: 20) + [
                "Cher confrère, " + String(repeating: "à revoir ", count: 12), "=====",
            ]
        }
        let text = reports.flatMap { $0 }.joined(separator: "\r\n") + "\r\n"
        for encoding in [TextEncoding.utf8, .windows1252] {
            let bytes = encoding == .utf8 ? Array(text.utf8) : encoded(text, encoding)
            let reading = try Reading(HPRIMMedecinTests.quoted(bytes))
            expect(reading)
            #expect(reading.reasons == [])
        }
    }

    /// Quoted-printable: bytes beyond ASCII and spaces at a line's end escaped, lines broken at 76.
    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var length = 0
        for (index, byte) in bytes.enumerated() {
            let isEnd = index + 1 < bytes.count && bytes[index + 1] == 0x0d
            var piece = [byte]
            if byte >= 0x80 || byte == 0x20 && isEnd {
                piece = Array(("=" + String(byte, radix: 16, uppercase: true)).utf8)
            }
            if byte == 0x0a {
                length = 0
            } else if length + piece.count > 75 {
                out += Array("=\r\n".utf8)
                length = 0
            }
            if byte != 0x0a { length += piece.count }
            out += piece
        }
        return out
    }

    @Test func aReportWithoutABirthDateIsOne() throws {
        func reports(_ lacking: [Int]) -> String {
            Invented.all.map { person in
                var head = HPRIMMedecinTests.head(person)
                for line in lacking { head[line - 1] = "" }
                return (head + HPRIMMedecinTests.body).joined(separator: "\n") + "\n"
            }.joined()
        }
        let unborn = try Reading(reports([7]))
        #expect(unborn.analysis.proposed.parts[0].format == .hprimMedecin)
        #expect(unborn.texts(.nir) == Invented.all.map(\.nir))
        #expect(unborn.rejections.isEmpty)
        // One with neither is known by where it stands.
        let first = HPRIMMedecinTests.head(Invented.all[0]) + HPRIMMedecinTests.body
        let bare = try Reading(first.joined(separator: "\n") + "\n" + reports([7, 8]))
        #expect(bare.texts(.surname) == [Invented.all[0].surname] + Invented.all.map(\.surname))
        #expect(bare.rejections.isEmpty)
    }
}
