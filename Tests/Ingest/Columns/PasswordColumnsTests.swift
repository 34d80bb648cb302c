import Model
import Testing

@testable import Ingest

/// What is kept in a password's place gives it away to whoever guesses it.
struct PasswordColumnsTests {
    private static let digits = "0123456789abcdef0123456789abcdef01234567"

    /// Rows of `form`: a mail, a telephone, names, and what is kept of a password.
    private func reading(_ header: String, _ form: String) throws -> Reading {
        let rows = Invented.all.prefix(20).enumerated().map { index, person in
            let number = Invented.two(index + 10)
            return form.split(separator: ";").map { cell in
                switch cell {
                case "mail": "p\(number)@example.fr"
                case "tel": person.phone
                case "names": "\(person.surname);\(person.given)"
                case "bcrypt": "$2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ0" + number
                case "md5": PasswordColumnsTests.digits.prefix(30) + number
                case "sha1": PasswordColumnsTests.digits.prefix(38) + number
                default: cell + number
                }
            }.joined(separator: ";") + "\n"
        }
        return try Reading(Array(((header.isEmpty ? "" : header + "\n") + rows.joined()).utf8))
    }

    @Test(arguments: [
        ("", "mail;names;tel;bcrypt"), ("", "mail;names;md5"), ("", "mail;md5"), ("", "mail;sha1"),
        ("nom;prenom;tel;hash", "names;tel;sha1"), ("email;nom;prenom;md5", "mail;names;md5"),
        ("email;nom;prenom;x", "mail;names;bcrypt"), ("email;hash;salt", "mail;sha1;abc"),
    ])
    func aHashBesideALoginIsAPassword(_ header: String, _ form: String) throws {
        let reading = try reading(header, form)
        #expect(reading.records.count == 20)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.credential) })
    }

    @Test(arguments: [
        ("uid;nom;prenom;tel", "md5;names;tel"), ("email;nom;prenom;checksum", "mail;names;md5"), ("", "md5;names;tel"),
        ("email;nom;prenom;uuid", "mail;names;md5"),
    ])
    func otherDigestsAreNone(_ header: String, _ form: String) throws {
        #expect(try reading(header, form).records.allSatisfy { !$0.exposures.contains(.credential) })
    }

    @Test func peopleLogInByTheirNumber() throws {
        let reading = try Reading(Invented.all.enumerated().map { "\($1.nir):azerty\($0)\n" }.joined())
        #expect(reading.fields == [.nationalID, .password])
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.records.allSatisfy { $0.exposures.contains(.credential) })
    }
}
