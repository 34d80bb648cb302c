import Model
import Testing

@testable import Ingest

struct DeclaredEncodingTests {
    private func xml(_ declared: String, _ names: [String]) -> String {
        let rows = names.map { "<p><nom>\($0)</nom><prenom>Anne</prenom><ville>Vannes</ville></p>\n" }
        return "<?xml version=\"1.0\" encoding=\"\(declared)\"?>\n<l>\n" + rows.joined() + "</l>\n"
    }

    @Test(arguments: [
        ("ISO-8859-1", TextEncoding.windows1252), ("ISO-8859-15", .latin9), ("windows-1252", .windows1252),
        ("IBM850", .cp850),
        ("macintosh", .macRoman),
    ]) func aDeclarationIsHonoured(_ declared: String, _ encoding: TextEncoding) throws {
        let names = ["LEFÈVRE", "Gwénaëlle", "MARTIN"]
        let reading = try Reading(encoded(xml(declared, names), encoding))
        #expect(reading.texts(.surname) == names)
        #expect(reading.analysis.encoding.main == encoding)
        #expect(reading.analysis.encoding.evidence == "as the file's head says")
    }

    @Test func aDeclarationDecidesWhereLettersDoNot() throws {
        // 0xA4 is the euro in one, nothing in the other: French letters tell nothing of it.
        let reading = try Reading(encoded(xml("ISO-8859-15", ["A €", "B"]), .latin9))
        #expect(reading.texts(.surname) == ["A €", "B"])
    }

    @Test func aDeclarationThatTheBytesContradictIsNotBelieved() throws {
        let names = ["LEFÈVRE", "Gwénaëlle", "Zoé"]
        let utf8 = try Reading(xml("ISO-8859-1", names))
        #expect(utf8.texts(.surname) == names)
        #expect(utf8.analysis.encoding.evidence.hasSuffix("its head says windows-1252"))
        let latin = try Reading(encoded(xml("UTF-8", names), .windows1252))
        #expect(latin.texts(.surname) == names)
        #expect(latin.analysis.encoding.evidence.hasSuffix("its head says utf-8"))
        #expect(try Reading(encoded(xml("ISO-8859-1", names), .cp850)).texts(.surname) == names)
    }

    @Test func utf16IsReadWhateverItSays() throws {
        var bytes: [UInt8] = [0xff, 0xfe]
        for unit in xml("UTF-16", ["LEFÈVRE", "Zoé"]).utf16 { bytes += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        #expect(try Reading(bytes).texts(.surname) == ["LEFÈVRE", "Zoé"])
    }

    @Test(arguments: [
        "<meta charset=\"iso-8859-15\">", "<META http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\">",
    ]) func aPageNamesItsEncoding(_ meta: String) throws {
        let page =
            "<html><head>\(meta)</head><body><table><tr><th>Nom</th><th>Prénom</th><th>Ville</th></tr>"
            + "<tr><td>LECŒUR</td><td>Zoé €</td><td>Vannes</td></tr></table></body></html>"
        let reading = try Reading(encoded(page, .latin9))
        #expect(reading.texts(.surname) == ["LECŒUR"])
        #expect(reading.analysis.encoding.main == .latin9)
    }

    @Test func theOperatorGoesBeforeAll() throws {
        let reading = try Reading(
            encoded(xml("ISO-8859-1", ["LEFÈVRE", "Zoé"]), .cp850), ["encoding": "cp850"])
        #expect(reading.texts(.surname) == ["LEFÈVRE", "Zoé"])
    }
}
