import Model
import Testing

@testable import Ingest

/// Logins below each other, as malware gathers them from browsers: who logs in by an e-mail or a NIR is told by it.
struct LoginBlockTests {
    private static let logins = [
        ("anne@example.fr", "azerty0"), ("luc.martin", "tel:0639980019"), ("275045626001458", "Mail: x@example.fr"),
        ("zoe@example.fr", ""), ("@admin", ""), ("paul@example.fr", "p, login: q@example.fr"),
    ]

    @Test(arguments: [
        ("URL: https://portail.example.fr/%\nUsername: %\nPassword: %\nApplication: Chrome", "\n===============\n"),
        ("URL: https://portail.example.fr/%\nUsername: %\nPassword: %", "\n\n"),
        ("Host: portail.example.fr/%\nLogin: %\nPassword: %", "\n\n"),
        ("SOFT: Chrome Default\nURL: https://portail.example.fr/%\nUSER: %\nPASS: %", "\n\n"),
        ("SOFT:\tChrome (Default)\r\nHOST:\t%\r\nUSER:\t%\r\nPASS:\t%", "\r\n\r\n"),
    ])
    func whoLogsInIsTold(_ form: String, _ parting: String) throws {
        let blocks = LoginBlockTests.logins.map { login in
            zip(form.split(separator: "%", omittingEmptySubsequences: false), ["", login.0, login.1, ""])
                .map { $0 + $1 }.joined()
        }
        let reading = try Reading(blocks.joined(separator: parting) + "\n")
        #expect(reading.analysis.proposed.parts[0].format == .blocks)
        #expect(reading.texts(.email) == ["anne@example.fr", nil, "zoe@example.fr", "paul@example.fr"])
        #expect(reading.texts(.nir) == [nil, "275045626001458", nil, nil])
        #expect(reading.records.allSatisfy { $0.exposures.contains(.credential) && $0.values(.phone).isEmpty })
        #expect(reading.rejections.map(\.reason) == ["no-person", "no-person"])
        #expect(reading.rejections.allSatisfy { $0.detail.contains("login") })
    }

    @Test func whoeverIsNamedIsNotWhoLogsIn() throws {
        let people = [("MARTIN", "Anne"), ("ROUX", "Luc"), ("BLANC", "Zoé")].map {
            "Nom : \($0.0)\nPrénom : \($0.1)\nUtilisateur : accueil\nMot de passe : x\n"
        }
        let reading = try Reading(people.joined(separator: "\n"))
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX", "BLANC"])
    }
}
