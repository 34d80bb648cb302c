import Model
import Testing

@testable import Ingest

/// Statements as other programs than mysqldump and pg_dump write them.
struct SQLStatementTests {
    private static let columns = "id, nom, prenom, date_naissance, nir"
    private static let people = [
        ("LE GOFF", "Anne", "1975-04-01", "275045626001458"), ("O''BRIEN", "Paul", "1948-02-13", "148023500100149"),
        ("MARTIN", "Marie", "1990-12-30", "290125626001483"),
    ]

    /// One line a person, put together by `line`.
    private static func lines(_ line: (String) -> String) -> String {
        people.enumerated().map { line("\($0), '\($1.0)', '\($1.1)', '\($1.2)', '\($1.3)'") }.joined(separator: "\n")
    }

    private func expectPeople(_ text: String, location: SourceLocation = #_sourceLocation) throws {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .sql, sourceLocation: location)
        #expect(reading.texts(.surname) == ["LE GOFF", "O'BRIEN", "MARTIN"], sourceLocation: location)
        #expect(reading.texts(.nir) == SQLStatementTests.people.map(\.3), sourceLocation: location)
        #expect(reading.records.allSatisfy { $0.text(.birthDate) != nil }, sourceLocation: location)
        #expect(reading.rejections.isEmpty, sourceLocation: location)
    }

    // MARK: Expressions

    private static func isComputed(_ record: Record) -> Bool {
        record.values(.remark).contains { Array($0) == Array("sql.expression".utf8) }
    }

    @Test(arguments: [
        "TO_DATE('14/07/1962','DD/MM/YYYY')", "STR_TO_DATE('14/07/1962', '%d/%m/%Y')",
        "CAST(N'1962-07-14T00:00:00.000' AS DateTime)", "CONVERT(datetime, '1962-07-14', 120)", "DATE '1962-07-14'",
        "{d '1962-07-14'}", "'1962-07-14'::timestamp without time zone", "cast('1962-07-14' as character varying(10))",
        "to_timestamp(concat('1962-07', '-14'), 'YYYY-MM-DD')", "('1962-07-14')", "'1962' || '-07-14'",
        "REPLACE('1962/07/14', '/', CHAR(45))", "UNHEX('313936322d30372d3134')",
    ])
    func ofAFunctionTheTextIsTheValue(_ birth: String) throws {
        let reading = try Reading(
            "INSERT INTO patient (nir, nom, ddn, prenom) VALUES ('162075626001417','LE GOFF',\(birth),'Yann'),"
                + "('275045626001458','MARTIN',\(birth),'Anne');\n")
        #expect(reading.texts(.nir) == ["162075626001417", "275045626001458"])
        #expect(reading.texts(.birthDate) == ["1962-07-14", "1962-07-14"])
        #expect(reading.texts(.givenName) == ["Yann", "Anne"])
        #expect(!reading.records.contains { SQLStatementTests.isComputed($0) })
    }

    @Test(arguments: [
        "NOW()", "SYSDATE", "sous(1, ')', (2))", "NOW() - INTERVAL 1 DAY", "@jour", "1 + f('x')",
        "TRIM(BOTH ' ' FROM '1962-07-14')", "CASE WHEN 1 = 2 THEN '1962-07-14' ELSE NULL END", "INTERVAL 1 DAY",
    ])
    func whatOnlyTheDatabaseKnowsIsNoValue(_ birth: String) throws {
        let reading = try Reading(
            "INSERT INTO patient (nir, nom, ddn, prenom) VALUES ('162075626001417','LE GOFF',\(birth),'Yann');\n")
        #expect(reading.texts(.nir) == ["162075626001417"])
        #expect(reading.texts(.givenName) == ["Yann"])
        #expect(reading.texts(.birthDate) == [nil])
        #expect(SQLStatementTests.isComputed(reading.records[0]))
    }

    @Test func whatAFunctionMakesIsBounded() throws {
        let long = String(repeating: "a", count: 60_000)
        let made = "REPLACE('\(long)', 'a', '\(long)')"
        let nested = String(repeating: "CONCAT(", count: 300) + "'x'" + String(repeating: ")", count: 300)
        let reading = try Reading(
            "INSERT INTO p (nom, remarque) VALUES ('A', CONCAT(\(made), \(made))), ('B', \(nested)), ('C', 'x');\n")
        #expect(reading.texts(.surname) == ["A", "C"])
        #expect(reading.reasons == ["shape"])
    }

    @Test func nullAndDefaultAreNothing() throws {
        let reading = try Reading("INSERT INTO p (nom, prenom, ville) VALUES ('MARTIN',  DEFAULT , null );\n")
        #expect(reading.texts(.givenName) == [nil])
        #expect(reading.records[0].values(.remark).isEmpty)
    }

    @Test func aLineBreakOfSQLiteIsOne() throws {
        let reading = try Reading(
            "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n"
                + "INSERT INTO patients VALUES('LE GOFF','Anne',replace('diabete\\nVIH+','\\n',char(10)),'275045626001458');\n"
                + "INSERT INTO patients VALUES('MARTIN','Paul','rien','148023500100149');\nCOMMIT;\n")
        #expect(reading.texts(.nir) == ["275045626001458", "148023500100149"])
        #expect(reading.rejections.isEmpty)
    }

    // MARK: Forms of INSERT

    @Test func formsOfInsert() throws {
        let (columns, lines) = (SQLStatementTests.columns, SQLStatementTests.lines)
        let create = "CREATE TABLE patient (id int, nom text, prenom text, date_naissance date, nir char(15));\n"
        for head in [
            "INSERT INTO p (\(columns)) OVERRIDING SYSTEM VALUE VALUES",
            "INSERT INTO public.p AS x (\(columns)) VALUES",
            "INSERT LOW_PRIORITY IGNORE INTO p PARTITION (p0, p1) (\(columns)) VALUES",
            "INSERT [dbo].[p] (\(columns)) VALUES", "REPLACE INTO `p` (\(columns)) VALUE",
        ] { try expectPeople(lines { "\(head) (\($0));" } + "\n") }
        try expectPeople(create + lines { "INSERT INTO patient PARTITION (p0) VALUES (\($0));" })
        try expectPeople(
            "INSERT INTO p (\(columns)) VALUES " + lines { "row(\($0))" }.replacing("\n", with: ", ") + ";\n")
        try expectPeople(
            "INSERT ALL\n" + lines { " INTO p (\(columns)) VALUES (\($0))" } + "\nSELECT * FROM dual;\nCOMMIT;\n")
    }

    @Test func assignmentsAreARow() throws {
        func pairs(_ values: String, _ separator: String) -> [String] {
            zip(SQLStatementTests.columns.split(separator: ", "), values.split(separator: ", "))
                .map { "`\($0)`\(separator)\($1)" }
        }
        try expectPeople(
            SQLStatementTests.lines { "INSERT IGNORE INTO p SET " + pairs($0, " = ").joined(separator: ", ") + ";" })
        try expectPeople(
            "-- phpMyAdmin SQL Dump\n"
                + SQLStatementTests.lines {
                    let all = pairs($0, "=")
                    return
                        "UPDATE `p` SET \(all[1...3].joined(separator: ",")) WHERE `p`.\(all[4]) AND \(all[0]) LIMIT 1;"
                })
    }

    @Test func selectedLiteralsAreRows() throws {
        let head = "INSERT INTO p (\(SQLStatementTests.columns)) SELECT "
        let joined = SQLStatementTests.lines { $0 }.replacing("\n", with: " FROM dual UNION ALL\nSELECT ")
        try expectPeople(head + joined + ";\n")
        try expectPeople(head + joined.replacing(" FROM dual", with: " AS \"nir\"") + "\n")
    }

    @Test(arguments: [
        "INSERT INTO p SELECT * FROM q WHERE nir = '162075626001417';", "INSERT INTO p (nom) (SELECT 'LE GOFF');",
        "UPDATE p SET nom = 'LE GOFF' WHERE nir IN ('162075626001417');", "REPLACE p WITH 'LE GOFF';",
        "MERGE INTO p USING (SELECT 'LE GOFF' nom) s ON (1=1);", "CALL ajoute('LE GOFF', 'Yann');",
        "INSERT INTO p (nom, ddn) SELECT 'LE GOFF', f(x FROM dual;", "INSERT INTO p SET nom 'LE GOFF';",
        "WITH q AS (SELECT 'LE GOFF' nom) INSERT INTO p SELECT nom FROM q;",
    ])
    func whatCannotBeReadIsNoFrame(_ statement: String) throws {
        let reading = try Reading(
            "-- dump\nCREATE TABLE p (nom text);\n\(statement)\nINSERT INTO p (nom, ville) VALUES ('MARTIN', 'Brest');\n"
        )
        #expect(reading.texts(.surname) == ["MARTIN"])
        #expect(reading.reasons == ["shape"])
        #expect(
            String(decoding: reading.rejections[0].raw, as: UTF8.self).contains("LE GOFF") || statement.contains("*"))
    }

    // MARK: Scripts

    @Test func sqlServer() throws {
        func script(_ between: String) -> String {
            "USE [labo]\nGO\nSET IDENTITY_INSERT [dbo].[Patient] ON \nGO\n"
                + SQLStatementTests.lines { values in
                    "INSERT [dbo].[Patient] ([Id], [Nom], [Prenom], [DateNaissance], [NIR]) VALUES ("
                        + values.replacing(" '", with: " N'").replacing(
                            #/N('....-..-..')/#, with: { "CAST(N\($0.output.1) AS DateTime)" }) + ")" + between
                }
        }
        try expectPeople(script("\nGO"))
        try expectPeople(script(""))
        try expectPeople(script(";"))
    }

    @Test func oracleDeveloper() throws {
        try expectPeople(
            "REM INSERTING into PATIENT\nSET DEFINE OFF;\n"
                + SQLStatementTests.lines { "Insert into PATIENT (\(SQLStatementTests.columns)) values (\($0));" }
                + "\n")
    }

    @Test func delimitersOfMySQL() throws {
        for body in [
            "DELIMITER ;;\n/*!50003 CREATE TRIGGER t BEFORE INSERT ON p FOR EACH ROW BEGIN INSERT INTO log VALUES ('l\\'x'); END */;;",
            "DELIMITER $$\nCREATE PROCEDURE p() BEGIN\n SELECT \"don't\";\nINSERT INTO x VALUES (1,'a');\nEND$$",
        ] {
            try expectPeople(
                body + "\nDELIMITER ;\n"
                    + SQLStatementTests.lines { "INSERT INTO `p` (\(SQLStatementTests.columns)) VALUES (\($0));" }
                    + "\n")
        }
    }

    @Test(arguments: ["INSERT;NOM\nx;MARTIN\ny;DURAND\n", "nom;note\nMARTIN;a\nINSERT INTO x VALUES (1);b\n"])
    func otherTextIsNoScript(_ text: String) throws {
        #expect(try Reading(text).analysis.proposed.parts[0].format == .delimited)
    }

    // MARK: COPY

    @Test(arguments: [
        "WITH (FORMAT csv, HEADER false, DELIMITER ';', NULL 'nul')", "WITH CSV DELIMITER AS ';' NULL AS 'nul'",
    ])
    func copyOfCSV(_ options: String) throws {
        let reading = try Reading(
            "CREATE TABLE p (nom text);\nCOPY p (nom, prenom, nir, remarque) FROM stdin \(options);\n"
                + "LE GOFF;Anne;275045626001458;\"a;\"\"b\"\"\nc\"\n\"MAR;TIN\";nul;148023500100149;\nX;Y\n\\.\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MAR;TIN"])
        #expect(reading.texts(.givenName) == ["Anne", nil])
        #expect(reading.texts(.nir) == ["275045626001458", "148023500100149"])
        #expect(reading.reasons == ["shape"])
    }

    @Test func theHeaderOfACopyIsNoRow() throws {
        let reading = try Reading("COPY p (nom, prenom) FROM stdin CSV HEADER;\nnom,prenom\nMARTIN,Anne\n\\.\n")
        #expect(reading.texts(.surname) == ["MARTIN"])
    }

    @Test func escapesAreThoseOfEachDatabase() {
        let copied = Array(#"a\tb\\\x41\101\0\Z\q\;"#.utf8)
        #expect(SQLEscapes.postgres(copied[...]) == Array("a\tb\\AA\u{0}Zq;".utf8))
        #expect(SQLEscapes.mysql(UInt8(ascii: "Z")) == 0x1a)
        #expect(SQLEscapes.mysql(UInt8(ascii: "0")) == 0)
    }

    @Test func aDelimiterThatIsEscapedIsText() throws {
        let reading = try Reading(
            "COPY p (nom, prenom) FROM stdin WITH DELIMITER ';';\nMAR\\;TIN;An\\x6ee\n\\.\n")
        #expect(reading.texts(.surname) == ["MAR;TIN"])
        #expect(reading.texts(.givenName) == ["Anne"])
    }
}
