import Model
import Testing

@testable import Ingest

struct JSONTests {
    private static func object(_ person: Invented) -> String {
        """
        {"nom": "\(person.surname)", "prenom": "\(person.given)", "sexe": "\(person.sex)", \
        "naissance": {"date": "\(person.french)"}, "nir": \(person.nir), \
        "adresse": {"cp": "\(person.postcode)", "ville": "\(person.town)"}, "tel": ["\(person.phone)"], "note": null}
        """
    }
    private static let objects = Invented.all.map(object)

    private static let shapes: [(String, String)] = [
        ("lines", objects.joined(separator: "\n") + "\n"),
        ("lines without an end", objects.joined(separator: "\r\n")),
        ("array", "[\n  " + objects.joined(separator: ",\n  ") + "\n]\n"),
        ("array in one line", "[" + objects.joined(separator: ",") + "]"),
        ("concatenated", objects.joined()),
        ("within an object", "{\"count\": 60, \"patients\": [" + objects.joined(separator: ",\n") + "]}"),
        (
            "one object over many lines",
            "[" + objects.map { $0.split(separator: ",").joined(separator: ",\n    ") }.joined(separator: ",\n") + "\n]"
        ),
    ]

    @Test(arguments: shapes.map(\.0)) func peopleAreReadInEachShape(_ shape: String) throws {
        let text = try #require(JSONTests.shapes.first { $0.0 == shape }?.1)
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].format == .json)
        reading.expectPeople()
        try Reading([0xef, 0xbb, 0xbf] + Array(text.utf8)).expectPeople()
    }

    @Test func utf16IsRead() throws {
        var bytes: [UInt8] = [0xff, 0xfe]
        for unit in JSONTests.shapes[0].1.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
        try Reading(bytes).expectPeople()
    }

    @Test func otherEncodingsThanTheStandardsAreRead() throws {
        try Reading(encoded(JSONTests.shapes[0].1, .windows1252)).expectPeople()
    }

    @Test func aBrokenLineTakesNoOtherWithIt() throws {
        for broken in [
            "{\"nom\": \"LE", "{\"nom\": \"A\",", "{\"nom\" \"A\"}", "}}}", "garbage", "{\"a\": @}", "{\"a\":[}",
        ] {
            var lines = JSONTests.objects
            lines.insert(broken, at: 30)
            let reading = try Reading(lines.joined(separator: "\n") + "\n")
            #expect(reading.texts(.nir) == Invented.all.map(\.nir), "\(broken)")
            #expect(reading.rejections.count <= 1, "\(broken)")
        }
    }

    @Test func aBrokenElementOfAnArrayTakesNoOtherWithIt() throws {
        var objects = JSONTests.objects
        objects.insert("{\"nom\": \"A\", \"x\": {\"y\" 1}}", at: 30)
        for separator in [",\n  ", ","] {
            let reading = try Reading("[\n  " + objects.joined(separator: separator) + "\n]\n")
            #expect(reading.texts(.nir) == Invented.all.map(\.nir))
            #expect(reading.reasons == ["shape"])
        }
    }

    @Test func aFileCutShortKeepsWhatItHas() throws {
        let text = JSONTests.shapes[2].1
        let reading = try Reading(Array(Array(text.utf8).dropLast(60)))
        #expect(reading.records.count == Invented.all.count - 1)
        #expect(reading.reasons == ["truncated"])
    }

    @Test func escapesAreUndone() throws {
        let reading = try Reading(
            #"{"nom": "LEF\u00c8VRE", "prenom": "Zo\u00e9\ud83d\ude00", "ville": "a\"b\\c\/d"}"# + "\n"
                + #"{"nom": "X\ud800Y", "prenom": "\udc00Z", "ville": "\u00"}"# + "\n")
        #expect(reading.texts(.surname) == ["LEFÈVRE", "X\u{fffd}Y"])
        #expect(reading.texts(.givenName).first == "Zoé😀")
        #expect(reading.texts(.town).first == "a\"b\\c/d")
    }

    @Test func aNumberKeepsItsDigits() throws {
        let reading = try Reading(
            "[{\"nom\": \"A\", \"nir\": 275045626001458}, {\"nom\": \"B\", \"nir\": 2.75045626001458E+14}, "
                + "{\"nom\": \"C\", \"nir\": 2.75046E+14}]")
        #expect(reading.texts(.nir).prefix(2) == ["275045626001458", "275045626001458"])
        #expect(reading.texts(.nirState) == ["valid", "valid", "lossy"])
    }

    @Test func peopleByTheirNumberAreRows() throws {
        let members = Invented.all.enumerated().map { "\"\(1000 + $0)\": " + JSONTests.object($1) }
        try Reading("{" + members.joined(separator: ",\n") + "}").expectPeople()
    }

    @Test func someoneElsesNameIsNotThePatients() throws {
        let reading = try Reading(
            #"[{"nom":"LE GOFF","medecin":{"nom":"MARTIN","ville":"Brest"}},{"nom":"DURAND","medecin":{"nom":"MOREL"}}]"#
        )
        #expect(reading.texts(.surname) == ["LE GOFF", "DURAND"])
        #expect(reading.texts(.town) == [nil, nil])
        #expect(reading.records[0].exposures.contains(.doctor))
    }

    @Test func hostileTextIsBounded() throws {
        #expect(throws: FileRefused.self) {
            try Reading("[{\"a\":" + String(repeating: "[", count: 100_000))
        }
        let long = try Reading("{\"nom\":\"" + String(repeating: "A", count: 3_000_000) + "\"}\n{\"nom\":\"B\"}\n")
        #expect(long.rejections.count + long.records.count == 2)
        let keys = (0..<30_000).map { number -> String in
            let letters = String(number, radix: 2).map { $0 == "0" ? "a" : "b" }
            return "\"k\(letters.joined())\":1"
        }
        let wide = try Reading("{\"nom\":\"A\"}\n{" + keys.joined(separator: ",") + "}\n{\"nom\":\"B\"}\n")
        #expect(wide.texts(.surname) == ["A", "B"])
        _ = try Reading("{\"nom\":\"A\u{0}B\"}\n")
    }

    @Test func theKeyOfARowIsACellOfIt() throws {
        let people = [("LE GOFF", "162075626001417"), ("MARTIN", "275045626001458"), ("DURAND", "148023500100149")]
        let objects = people.map { "\"\($0.1)\": {\"nom\": \"\($0.0)\", \"ville\": \"Brest\"}" }
        let reading = try Reading("{" + objects.joined(separator: ",\n") + "}\n")
        #expect(reading.texts(.surname) == people.map(\.0))
        #expect(reading.texts(.nir) == people.map(\.1))
    }
}
