import Model
import Testing

@testable import Ingest

struct SQLTests {
    private static func quoted(_ text: String, backslash: Bool) -> String {
        var quoted = "'"
        for character in text {
            if character == "'" { quoted += backslash ? "\\'" : "''" } else { quoted.append(character) }
        }
        return quoted + "'"
    }

    private static func tuple(_ person: Invented, backslash: Bool) -> String {
        let values = [
            person.surname, person.given, person.sex, person.birth, person.nir, person.postcode, person.town,
            person.phone,
        ]
        return "(" + values.map { quoted($0, backslash: backslash) }.joined(separator: ",") + ",NULL)"
    }

    private static let columns = [
        "nom", "prenom", "sexe", "date_naissance", "nir", "cp", "ville", "tel", "commentaire",
    ]

    private static let create = """
        -- MySQL dump 10.13
        /*!40101 SET NAMES utf8mb4 */;
        DROP TABLE IF EXISTS `patient`;
        CREATE TABLE `patient` (
          `nom` varchar(40) DEFAULT 'x,y)',
          `prenom` varchar(40), `sexe` enum('F','M'), `date_naissance` date,
          `nir` char(15), `cp` char(5), `ville` text COMMENT 'l''endroit',
          `tel` varchar(20), `commentaire` text,
          PRIMARY KEY (`nir`), KEY `k` (`nom`,`prenom`)
        ) ENGINE=InnoDB DEFAULT CHARSET=latin1;
        LOCK TABLES `patient` WRITE;

        """

    private static func mysql(_ rows: [String]) -> String {
        create + "INSERT INTO `patient` VALUES " + rows.joined(separator: ",") + ";\nUNLOCK TABLES;\n"
    }

    @Test func mysqlInTheOrderOfTheTable() throws {
        let reading = try Reading(SQLTests.mysql(Invented.all.map { SQLTests.tuple($0, backslash: true) }))
        #expect(reading.analysis.proposed.parts[0].format == .sql)
        reading.expectPeople()
        #expect(reading.counts.shared > 0)
        try Reading(encoded(SQLTests.mysql(Invented.all.map { SQLTests.tuple($0, backslash: true) }), .windows1252))
            .expectPeople()
    }

    @Test func aListOfColumnsDecides() throws {
        let columns = SQLTests.columns.map { "`\($0)`" }.joined(separator: ", ")
        let lines = Invented.all.map {
            "INSERT INTO `base`.`patient` (\(columns)) VALUES \(SQLTests.tuple($0, backslash: true));"
        }
        try Reading(lines.joined(separator: "\n") + "\n").expectPeople()
    }

    @Test func escapesAreUndone() throws {
        let reading = try Reading(
            SQLTests.mysql([
                #"('L\'A"B','Z\\o\né','F','1975-04-01',0x323735303435363236303031343538,_binary '56000','Van''nes',NOW(),'x\0y')"#,
                #"("MARTIN",'Paul','M','1948-02-13','148023500100149','35000','Rennes',NULL,NULL)"#,
            ]))
        #expect(reading.texts(.surname) == ["L'A\"B", "MARTIN"])
        #expect(reading.texts(.nir) == ["275045626001458", "148023500100149"])
        #expect(reading.texts(.postcode) == ["56000", "35000"])
        #expect(reading.texts(.town) == ["Van'nes", "Rennes"])
        #expect(reading.records[0].exposures.contains(.healthComment))
    }

    @Test func postgresCopy() throws {
        var text = "--\n-- PostgreSQL database dump\n--\nSET standard_conforming_strings = on;\n"
        text += "CREATE FUNCTION f() RETURNS int AS $$ SELECT ';' $$ LANGUAGE sql;\n"
        text += "COPY public.patient (\(SQLTests.columns.joined(separator: ", "))) FROM stdin;\n"
        for person in Invented.all {
            text +=
                [
                    person.surname, person.given, person.sex, person.birth, person.nir, person.postcode, person.town,
                    person.phone, "\\N",
                ].joined(separator: "\t") + "\n"
        }
        let reading = try Reading(text + "\\.\n\nALTER TABLE patient OWNER TO x;\n")
        reading.expectPeople()
        let hurt = try Reading(text.replacing("MARTIN\tPaul", with: "MARTIN"))
        #expect(Set(hurt.reasons) == ["shape"])
        #expect(hurt.records.count + hurt.rejections.count == Invented.all.count)
    }

    @Test func postgresInsert() throws {
        let columns = SQLTests.columns.joined(separator: ", ")
        let lines = Invented.all.map {
            "INSERT INTO public.patient (\(columns)) VALUES \(SQLTests.tuple($0, backslash: false));"
        }
        try Reading("-- PostgreSQL database dump\n" + lines.joined(separator: "\n")).expectPeople()
        let reading = try Reading(
            "-- PostgreSQL database dump\nINSERT INTO p (nom, ville, cp) VALUES ('C:\\', E'a\\'b', '56000'::bpchar);\n")
        #expect(reading.texts(.surname) == ["C:\\"])
        #expect(reading.texts(.town) == ["a'b"])
        #expect(reading.texts(.postcode) == ["56000"])
    }

    @Test func severalTablesHaveTheirOwnColumns() throws {
        let reading = try Reading(
            "INSERT INTO a (nom, ville) VALUES ('LE GOFF', 'Vannes');\nINSERT INTO b (cp, nom) VALUES ('35000','MARTIN');\n"
                + "INSERT INTO a (nom, ville) VALUES ('DURAND', 'Brest');\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
        #expect(reading.texts(.town) == ["Vannes", nil, "Brest"])
        #expect(reading.texts(.postcode) == [nil, "35000", nil])
        #expect(reading.analysis.parts[0].tables.map(\.name) == ["a", "b"])
    }

    @Test func aStringThatNeverClosesTakesNoOtherRowWithIt() throws {
        var rows = Invented.all.map { SQLTests.tuple($0, backslash: true) }
        rows.insert("('X,'Y','F','1975-04-01','1','2','3','4','5')", at: 30)
        let reading = try Reading(SQLTests.mysql(rows))
        #expect(Set(Invented.all.map(\.nir)).isSubset(of: Set(reading.texts(.nir).compactMap(\.self))))
        #expect(!reading.rejections.isEmpty)
        let cut = try Reading(Array(Array(SQLTests.mysql(rows).utf8).prefix(3000)))
        #expect(cut.reasons == ["truncated"])
    }

    @Test func tuplesOfAnotherWidthAreRejected() throws {
        let reading = try Reading(
            "INSERT INTO a (nom, ville) VALUES ('A', 'Vannes'), ('B'), ('C', 'Brest', 1), ('D', 'Rennes');\n")
        #expect(reading.texts(.surname) == ["A", "D"])
        #expect(reading.reasons == ["shape", "shape"])
    }

    @Test func daysInBytesAreDays() throws {
        let reading = try Reading(
            """
            INSERT [dbo].[Patients] ([Nom], [Prenom], [DateNaissance]) VALUES (N'PICARD', N'Anne', CAST(0x0000867A00000000 AS DateTime))
            INSERT [dbo].[Patients] ([Nom], [Prenom], [DateNaissance]) VALUES (N'ROUX', N'Luc', CAST(0x867A0000 AS SmallDateTime))
            INSERT [dbo].[Patients] ([Nom], [Prenom], [DateNaissance]) VALUES (N'MARTIN', N'Paul', CAST(0xD51B0B00 AS Date))
            INSERT [dbo].[Patients] ([Nom], [Prenom], [DateNaissance]) VALUES (N'BLANC', N'Rose', CAST(0x070000000000D51B0B AS DateTime2))
            INSERT [dbo].[Patients] ([Nom], [Prenom], [DateNaissance]) VALUES (N'PETIT', N'Jean', CAST(N'19940404' AS DateTime2))

            """)
        #expect(reading.texts(.birthDate) == Array(repeating: "1994-04-04", count: 5))
    }
}
