import Model
import Testing

@testable import Ingest

/// Invented people, written by a test in the format it is about and read back.
struct Invented: Equatable {
    var surname: String
    var given: String
    var sex: String
    /// `yyyy-mm-dd`
    var birth: String
    var nir: String
    var postcode: String
    var town: String
    var phone: String

    static let all: [Invented] = (0..<60).map { index in
        let sex = index % 2 == 0 ? "F" : "M"
        let (year, month, day) = (1930 + index, 1 + index % 12, 1 + index % 28)
        let body = "\(sex == "F" ? 2 : 1)\(two(year % 100))\(two(month))56260\(three(index + 1))"
        let key = 97 - (Int(body) ?? 0) % 97
        return Invented(
            surname: ["LE GOFF", "MARTIN", "LEFÈVRE", "O'NEILL", "DURAND"][index % 5],
            given: sex == "F" ? ["Hélène", "Anne", "Zoé"][index % 3] : ["Paul", "Yann", "Gwénaël"][index % 3],
            sex: sex, birth: "\(year)-\(two(month))-\(two(day))", nir: body + two(key),
            postcode: ["56000", "01000", "35000"][index % 3], town: ["Vannes", "Bourg-en-Bresse", "Rennes"][index % 3],
            phone: "06399800\(two(index))")
    }

    var french: String {
        let parts = birth.split(separator: "-")
        return "\(parts[2])/\(parts[1])/\(parts[0])"
    }
    var compact: String { birth.filter { $0 != "-" } }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func three(_ number: Int) -> String { number < 100 ? "0" + two(number) : "\(number)" }
}

extension Reading {
    /// All of the people, in order, and nothing else.
    func expectPeople(
        _ people: [Invented] = Invented.all, phones: Bool = true, location: SourceLocation = #_sourceLocation
    ) {
        #expect(reasons == [], sourceLocation: location)
        #expect(texts(.surname) == people.map(\.surname), sourceLocation: location)
        #expect(texts(.givenName) == people.map(\.given), sourceLocation: location)
        #expect(texts(.sex) == people.map(\.sex), sourceLocation: location)
        #expect(texts(.birthDate) == people.map(\.birth), sourceLocation: location)
        #expect(texts(.nir) == people.map(\.nir), sourceLocation: location)
        #expect(texts(.postcode) == people.map(\.postcode), sourceLocation: location)
        #expect(texts(.town) == people.map(\.town), sourceLocation: location)
        if phones {
            #expect(texts(.phone) == people.map { "+33" + $0.phone.dropFirst() }, sourceLocation: location)
        }
    }
}

/// Text in a single-byte encoding; characters it lacks become `?`.
func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.unicodeScalars.map { scalar in
        if scalar.value < 0x80 { return UInt8(scalar.value) }
        return encoding.upperHalf.firstIndex(of: UInt16(scalar.value)).map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
    }
}
