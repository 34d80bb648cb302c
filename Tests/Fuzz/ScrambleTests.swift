import Probing
import Testing

/// Pieces of each format in no order: what a fuzzer finds by chance is tried here on purpose, without its tools.
struct ScrambleTests {
    private static let pieces: [(reader: ProbedReader, pieces: [String])] = [
        (
            .sql,
            [
                "INSERT INTO ", "p ", "`a`", "(nom, ville)", " VALUES ", "('A','B')", "('A", "'", "''", "\\'", ",",
                ";\n",
                "(", ")", "CREATE TABLE t (nom text, cp int);\n", "COPY t (nom) FROM stdin;\n", "A\tB\n", "\\.\n",
                "\\N",
                "/*", "*/", "-- ", "$x$", "$$", "\"", "0x41", "NULL", "E'\\n'", "::text", "\n",
            ]
        ),
        (
            .json,
            [
                "{", "}", "[", "]", ",", ":", "\"nom\"", "\"a\":\"b\"", "{\"nom\":\"A\",\"cp\":\"56000\"}", "\n", "\"",
                "\\\"", "\\u00e9", "\\ud83d", "12", "null", " ", "\u{1e}", "\r\n", "@",
            ]
        ),
        (
            .fhir,
            [
                "{\"resourceType\":\"Patient\",", "\"name\":[{\"family\":\"A\"}]", "}", "{", "[", "]", ",", "\n", "\"",
                "\"entry\":[", "{\"resource\":", "\"identifier\":[{\"value\":\"1\"}]", "\"birthDate\":\"1975-04-01\"",
            ]
        ),
        (
            .xml,
            [
                "<p>", "</p>", "<nom>A</nom>", "<p a=\"1\"", ">", "/>", "<", "&amp;", "&x;", "<!--", "-->", "<![CDATA[",
                "]]>", "<?x", "?>", "<!DOCTYPE a [", "]>", "\n", " ", "text", "</", "'", "\"", "<q:r/>",
            ]
        ),
        (
            .html,
            [
                "<table>", "</table>", "<tr>", "</tr>", "<td>NOM", "<td>", "</td>", "<th colspan=2>", "<br>",
                "<script>",
                "</script>", "<!--", "-->", "A", "56000", "\n", "&nbsp;", "<", ">", "<TD COLSPAN='99'>",
                "<td rowspan=3>",
            ]
        ),
        (
            .hl7,
            [
                "MSH|^~\\&|A|B", "PID|1||5||A^B||19750401|F", "\r", "\n", "\r\n", "OBX|1|TX|||x", "NTE|", "\u{0b}",
                "\u{1c}", "FHS|^~\\&|", "BTS|1", "|", "^", "~", "\\F\\", "\\X41\\", "\\", "MSH|", "text",
            ]
        ),
        (
            .hprimSante,
            [
                "H|~^\\&|T||L", "P|1|00|||A~B", "A|x", "\r", "\n", "OBR|1|", "C|1||x", "L|1", "|", "~", "^", "AP|",
                "text",
            ]
        ),
        (
            .hprimMedecin,
            [
                "1\nLE GOFF\nANNE\n\nRUE\n56000 VANNES\n01/04/1975\n\nD\n05/10/2020\nL\nDOC\n", "01/04/1975", "\n",
                "\r\n", "RES|A|B|N|5|", "****FINFICHIER****\n", "LE GOFF", "56000 V", "\r", "x",
            ]
        ),
        (
            .vCard,
            [
                "BEGIN:VCARD\n", "END:VCARD\r\n", "N:LE GOFF;Anne;;\n", "TEL;CELL:06", "\n", "\r", " fold", ";", ":",
                "\\",
                "N;ENCODING=QUOTED-PRINTABLE:G=E9=\n", "=\n", "\"", "x",
            ]
        ),
        (
            .addressList,
            [
                "Anne LE GOFF <a@example.fr>", "b@example.fr", ";", ",", "\n", "\r\n", "\r", "\"", "<", ">", " ", "x",
                "é",
            ]
        ),
        (
            .blocks,
            [
                "Nom : LE GOFF\n", "Prénom : Anne\r\n", "Tél : 0639980012\n", "dn: uid=1\n", "sn:: TUFSVElO\n", "\n",
                "\r",
                " suite\n", "---\n", "-[ RECORD 2 ]\n", "nom | A\n", "Total\n", ":", "=", "x",
            ]
        ),
        (
            .report,
            [
                "Patient : LE GOFF Anne  Né(e) le : 12/03/1980\n", "MARTIN Jean 01/02/1950 06 39 98 00 12\n",
                "VIH    Positif\n", "Calcium;90;N\r\n", "Page 1/2\n\u{c}", "LABORATOIRE\n", "Tél : 0639980012", "\n",
                "\r",
                ":", " ", "é", "x@example.fr", "Total 3\n", "1 80 03 56 260 011 45",
            ]
        ),
        (
            .listing,
            [
                "NOM         PRENOM    NE LE\n", "LE GOFF     Anne      12/03/1980 06 39 98 00 12\n",
                "MARTIN      Jean      01/02/1950\r\n", "----------- --------- ----------\n", "Page 1/2\n\u{c}", "\n",
                " ",
                "é", "\t", "x", "                    ", "12/03/2021", "Total 3\n",
            ]
        ),
        (
            .delimited,
            [
                "\u{1}", "NOM;PRENOM;CP\n", "LE GOFF;Anne;56000\n", "MARTIN;", "\"", "\"\"", "\"a;b\"", ";", ",", "\t",
                "\n", "\r", "\r\n", "\u{0}", "é", "\u{feff}", " ", "sep=;\n", "Total\n", "\\", "&#39;",
            ]
        ),
        (
            .members,
            [
                "NOM;CP\nLE GOFF;56000\nMARTIN;35000\n", "{\"nom\":\"A\"}\n{\"nom\":\"B\"}\n", "\u{feff}",
                "INSERT INTO p (nom) VALUES ('A'),('B');\n", "<l><p><nom>A</nom></p><p><nom>B</nom></p></l>", "\n", "x",
                "\u{ff}",
            ]
        ),
    ]

    @Test(arguments: pieces.map(\.reader)) func noOrderOfPiecesBreaksAPromise(_ reader: ProbedReader) throws {
        let pieces = try #require(ScrambleTests.pieces.first { $0.reader == reader }?.pieces)
        let seed = UInt64.random(in: 0 ... .max)
        print("\(reader.rawValue): seed \(seed)")
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<60, using: &random) {
                let piece = try #require(pieces.randomElement(using: &random))
                bytes += piece == "\u{ff}" ? [0xff] : Array(piece.utf8)  // the end of a member
            }
            let faults = reader.faults(bytes)
            #expect(faults == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            guard faults.isEmpty else { return }
        }
    }
}
