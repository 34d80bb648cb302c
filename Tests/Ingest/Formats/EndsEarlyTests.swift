import Model
import Testing

@testable import Ingest

/// Rows whose last, empty cells are left out.
struct EndsEarlyTests {
    @Test func lastCellsMayBeLeftOut() throws {
        let rows = Invented.all.enumerated().map { index, person in
            let cells = [
                person.surname, person.given, person.french, person.nir, person.postcode, person.town, person.phone,
            ]
            return (index % 3 == 0 ? cells.dropLast() + [] : cells).joined(separator: ";") + "\n"
        }
        let reading = try Reading("NOM;PRENOM;DDN;NIR;CP;VILLE;TEL\n" + rows.joined())
        #expect(reading.reasons == [])
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.texts(.phone).enumerated().allSatisfy { ($1 == nil) == ($0 % 3 == 0) })
    }

    /// The first half of a row that a line break parts is no row.
    @Test func aHalfIsNoRow() throws {
        let rows = Invented.all.map { person in
            [person.surname, person.given, person.french, person.nir, person.postcode, person.town, person.phone]
                .joined(separator: ";") + "\n"
        }
        let broken = "MARTIN;Paul;01/02/1960;160025626000133;56000\n;Vannes;0639980012\n"
        let reading = try Reading(
            "NOM;PRENOM;DDN;NIR;CP;VILLE;TEL\n" + rows[..<30].joined() + broken + rows[30...].joined())
        #expect(reading.records.count == 60 && reading.reasons == ["shape", "shape"])
    }
}
