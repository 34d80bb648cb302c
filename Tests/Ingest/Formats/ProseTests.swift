import Model
import Packing
import Testing

@testable import Ingest

/// A text to be read, alone or beside the data.
struct ProseTests {
    private static let text = """
        Bonjour,

        Veuillez trouver ci-joint, comme convenu, l'export des patients du laboratoire.
        Le fichier contient les noms, prénoms, dates de naissance et numéros de téléphone.
        Les données sont extraites de la base, nettoyées, puis triées par nom.
        En cas de question, merci de contacter Paul Martin, responsable informatique.
        Les lignes vides, les doublons et les patients décédés ont été retirés.
        Attention, certaines dates, notamment les plus anciennes, sont incomplètes.
        Pour ouvrir le fichier, utilisez Excel, LibreOffice ou un éditeur de texte.
        Contact : paul.martin@example.fr, 02 97 00 00 00

        Cordialement, l'équipe informatique

        """
    private static let table = "Nom;Prénom;DDN\nLE GOFF;Anne;01/04/1975\nMARTIN;Paul;13/02/1948\n"

    @Test(arguments: ["\n", "\r\n"])
    func itNamesNobody(_ end: String) throws {
        let reading = try Reading(ProseTests.text.replacing("\n", with: end))
        #expect(reading.records == [])
        #expect(reading.reasons == ["shape"])
        #expect(reading.counts.preamble == 9)
        #expect(throws: FileRefused.self) { try reading.analysis.decided() }
    }

    @Test func besideTheDataItIsAMemberWithoutPeople() throws {
        let zip = Packed.zip([
            Packed.Entry(name: "LISEZMOI.txt", bytes: Array(ProseTests.text.utf8)),
            Packed.Entry(name: "patients.csv", bytes: Array(ProseTests.table.utf8)),
        ])
        let reading = try Reading(zip)
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN"])
        #expect(reading.reasons == ["shape"])
        _ = try reading.analysis.decided()
    }

    @Test(arguments: [
        "Bonjour,\nvoici les fichiers.\n",
        (10..<20).map {
            "Mar 12 08:17:12 srv1 sshd[10\($0)]: Failed password for invalid user martin from 10.0.0.\($0) port 20\($0) ssh2\n"
        }.joined(),
        (10..<20).map { "-rw-r--r-- 1 martin staff   2700 2021-03-\($0) 08:27 fichier\($0).txt\n" }.joined(),
        "#include <stdio.h>\nint main(void) {\n  char *nom = \"MARTIN\";\n  char *prenom = \"Anne\";\n  return 0;\n}\n",
    ])
    func whatNobodyWroteAsATableIsNone(_ text: String) throws {
        #expect(try Reading(text).records.isEmpty)
    }

    @Test func commentsAreNoProse() throws {
        let rows = (0..<20).map { number in
            "MARTIN\(number), Paul, le patient est venu pour une prise de sang au laboratoire"
        }
        for header in ["Nom, Prénom, Commentaire\n", ""] {
            let reading = try Reading(header + rows.joined(separator: "\n") + "\n")
            #expect(reading.records.count == 20)
        }
    }

    @Test func whomASentenceNamesIsTold() throws {
        let reading = try Reading(
            """
            Voici, comme convenu, les nouvelles de la semaine au laboratoire.
            MARTIN Anne, vue par le docteur, sans traitement, est suivie pour un cancer.
            Les autres patients, dans un cas sur deux, sont venus pour une prise de sang.
            Le fichier, avec les adresses, est sur le serveur pour le moment.
            Merci, au revoir, et bonne fin de semaine à vous et aux autres.

            """)
        #expect(reading.records == [])
        #expect(reading.reasons == ["shape"])
        #expect(reading.counts.preamble == 4)
    }

    @Test func shortSentencesAreNobody() throws {
        let reading = try Reading(
            """
            Bonjour, je vous envoie la liste.
            Les patients, sans exception, sont notés.
            Le docteur, en congé, revient lundi.
            Merci, au revoir, Paul

            """)
        #expect(reading.records == [])
        #expect(reading.counts.preamble == 4)
    }
}
