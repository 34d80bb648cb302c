import Ingest

/// A content that is made where it is read: a head, a unit over and over, a tail.
struct Repeated: ByteSource {
    let head: [UInt8]
    let unit: [UInt8]
    let times: Int
    let tail: [UInt8]
    /// The unit over and over, to copy from.
    private let block: [UInt8]

    init(_ head: String, _ unit: String, _ times: Int, _ tail: String) {
        self.init(Array(head.utf8), Array(unit.utf8), times, Array(tail.utf8))
    }

    init(_ head: [UInt8], _ unit: [UInt8], _ times: Int, _ tail: [UInt8]) {
        (self.head, self.unit, self.times, self.tail) = (head, unit, times, tail)
        block = (0..<max(1, (64 << 10) / unit.count)).flatMap { _ in unit }
    }

    var count: UInt64 { UInt64(head.count + unit.count * times + tail.count) }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) {
        var at = Int(min(offset, count))
        let end = Int(min(offset + UInt64(length), count))
        let (body, rear) = (head.count, head.count + unit.count * times)
        while at < end {
            if at < body {
                buffer += head[at..<min(end, body)]
                at = min(end, body)
            } else if at >= rear {
                buffer += tail[(at - rear)..<(end - rear)]
                at = end
            } else {
                let from = (at - body) % unit.count
                let length = min(min(end, rear) - at, block.count - from)
                buffer += block[from..<from + length]
                at += length
            }
        }
    }
}

enum HostileInput {
    private static let rows = "LE GOFF;Anne;56000;Vannes\nMARTIN;Paul;35000;Rennes\n"
    private static let csv = "NOM;PRENOM;CP;VILLE\n" + rows
    private static let mega = 1 << 20

    static func named(_ name: String, path: String) throws(FileRefused) -> (any ByteSource)? {
        if name == "file" { return try PlainFile(path: path) }
        return lines(name) ?? depths(name) ?? tables(name) ?? beginnings(name) ?? documents(name) ?? lists(name)
    }

    private static func documents(_ name: String) -> (any ByteSource)? {
        let head = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><recordTarget><patientRole><patient><name><family>A"
        let body = "</family></name></patient></patientRole></recordTarget><component><structuredBody>"
        let end = "</structuredBody></component></ClinicalDocument>\n"
        let section = "<component><section><title>x</title><text>y</text></section></component>"
        switch name {
        case "line-cda": return Repeated(head, "x", 48 * mega, body + end)
        case "names-cda": return Repeated(head + "</family>", "<given>B</given>", mega, "<family>" + body + end)
        case "sections-cda": return Repeated(head + body, section, mega / 2, end)
        case "deep-cda": return Repeated(head + body, "<component><section>", 100_000, end)
        case "base64-hl7":
            let start = "MSH|^~\\&|A|B|||||ORU^R01|1|P|2.5\rPID|1||5||A^B\rOBX|1|ED|11488-4||^TEXT^XML^Base64^"
            return Repeated(start, "PENsaW5pY2FsRG9jdW1lbnQ+", 2 * mega, "||||||F\r")
        default: return nil
        }
    }

    private static func lists(_ name: String) -> (any ByteSource)? {
        // So many that the beginning tells what it is.
        let people = String(repeating: "Nom : LE GOFF\nPrénom : Anne\nTél : 0639980012\n\n", count: 2000)
        let entries = String(repeating: "dn: uid=1\nsn: A\nmail: a@b.fr\n\n", count: 2000)
        let addresses = String(repeating: "A <a@example.fr>, ", count: 5000)
        let card = "BEGIN:VCARD\nN:LE GOFF;Anne\n"
        return switch name {
        case "line-blocks": Repeated(people + "Nom : ", "x", 48 * mega, "\n" + people)
        case "text-blocks": Repeated(people + "Nom : A\nNote : a\n", "Suite\n", 2 * mega, "")
        case "fields-blocks": Repeated(people + "Nom : A\n", "Tél : 0639980012\n", 2 * mega, "")
        case "inner-blocks":
            Repeated(people, "Nom : A " + String(repeating: "nom : ", count: 680) + "\n", 2048, people)
        case "folded-blocks": Repeated(entries + "dn: uid=1\nsn: A\ncn:: ", "TUFSVElO\n ", 4 * mega, "\n")
        case "line-addresses": Repeated(addresses, "x", 48 * mega, ", c@example.fr")
        case "names-addresses": Repeated("a@example.fr,", "b@example.fr,", mega, "")
        case "quote-addresses": Repeated(addresses + "\"", ", C <c@example.fr>", mega, "")
        case "line-cards": Repeated(card + "NOTE:", "x", 48 * mega, "\nEND:VCARD\n" + card)
        case "open-cards": Repeated(card, "TEL:0639980012\n", 2 * mega, "")
        case "broken-cards": Repeated(card + "NOTE;ENCODING=QUOTED-PRINTABLE:=\n", "=\n", 8 * mega, "END:VCARD\n")
        default: nil
        }
    }

    private static func lines(_ name: String) -> (any ByteSource)? {
        switch name {
        case "small": Repeated(csv, rows, 50, "")
        case "line": Repeated(csv + "A;B;", "x", 1 << 30, "\n" + rows)
        case "line-json": Repeated("{\"nom\":\"A\"}\n{\"nom\":\"", "x", 48 * mega, "\"}\n{\"nom\":\"B\"}\n")
        case "line-xml": Repeated("<l><p><nom>A</nom></p><p><nom>", "x", 48 * mega, "</nom></p></l>")
        case "line-html":
            Repeated("<table><tr><td>NOM</td><td>CP</td></tr><tr><td>", "x", 48 * mega, "</td><td>1</td></tr></table>")
        case "line-sql": Repeated("INSERT INTO p (nom) VALUES ('A'),('", "x", 48 * mega, "'),('B');\n")
        case "line-copy": Repeated("COPY p (nom, ville) FROM stdin;\nA\tB\n", "x", 48 * mega, "\nC\tD\n\\.\n")
        case "line-hl7": Repeated("MSH|^~\\&|A|B\rPID|1||5||A^", "x", 48 * mega, "\rMSH|^~\\&|A\rPID|1||6||B^C\r")
        case "line-hprim": Repeated("H|~^\\&|T||L\rP|1|00|||A~B\r", "A|xxxx\r", 4 * mega, "P|2|01|||C~D\r")
        case "line-utf16":
            Repeated([0xff, 0xfe] + csv.utf8.flatMap { [$0, 0] }, [0x78, 0], 48 * mega, [0x0a, 0])
        case "nul": Repeated(csv, "\0\0\0\0\0\0\0\0LE\0GOFF;Anne\0;56000;Vannes\0\n", mega / 2, rows)
        case "nul-line": Repeated(csv, "\0", 100 * mega, "\n" + rows)
        case "quote":
            Repeated(csv + "A;B;C;\"", "LE GOFF;Anne;56000;" + String(repeating: "x", count: 1004) + "\n", mega / 2, "")
        case "quotes": Repeated(csv, "\"LE GOFF;Anne;56000;Vannes\n", mega, rows)
        case "quotes-short": Repeated(csv, "\"\n", mega / 2, rows)
        case "returns": Repeated(csv, "\r", 20 * mega, rows)
        case "columns": Repeated(csv, "x;", 1_000_000, "\n" + rows)
        case "columns-all": Repeated("", String(repeating: "x;", count: 100_000) + "\n", 200, "")
        case "columns-json":
            Repeated("{\"nom\":\"A\"}\n{\"nom\":\"B\"", ",\"a\":[{\"b\":1}]", 1_000_000, "}\n{\"nom\":\"C\"}\n")
        default: nil
        }
    }

    private static func depths(_ name: String) -> (any ByteSource)? {
        switch name {
        case "deep-json": Repeated("[{\"nom\":\"A\"},{\"nom\":", "[", 100_000, "")
        case "deep-objects": Repeated("[{\"nom\":\"A\"},", "{\"a\":", 100_000, "")
        case "deep-xml": Repeated("<l><p><nom>A</nom></p>", "<b>", 100_000, "</l>")
        case "deep-html":
            Repeated("<table><tr><td>NOM</td><td>CP</td></tr>", "<table><tr><td>", 100_000, "A</td></tr></table>")
        case "deep-sql": Repeated("INSERT INTO p VALUES ", "(a", 100_000, ");\n")
        default: nil
        }
    }

    private static func tables(_ name: String) -> (any ByteSource)? {
        func each(_ count: Int, _ text: (Int) -> String) -> any ByteSource {
            BytesInMemory(Array((0..<count).map(text).joined().utf8))
        }
        switch name {
        case "tables-sql":
            return each(10_000) {
                "CREATE TABLE t\($0) (nom text, ville text);\nINSERT INTO t\($0) VALUES ('LE GOFF','Vannes');\n"
            }
        case "tables-wide-sql":
            let columns = (0..<1000).map { "c\($0)" }.joined(separator: ",")
            let values = (0..<1000).map { "\($0)" }.joined(separator: ",")
            return each(500) { "INSERT INTO t\($0) (\(columns)) VALUES (\(values));\n" }
        case "tables-html":
            let cells = String(repeating: "<td colspan=100></td>", count: 150) + "<td>x</td>"
            return each(2000) { _ in "<table><tr>\(cells)</tr><tr>\(cells)</tr></table>\n" }
        case "names-json":
            return each(30_000) {
                "{\"nom\":\"A\",\"" + String($0, radix: 2).map { $0 == "0" ? "ab" : "ba" }.joined() + "\":{\"x\":1}}\n"
            }
        case "names-xml":
            return each(30_000) {
                let name = String($0, radix: 2).map { $0 == "0" ? "ab" : "ba" }.joined()
                return
                    "<\(name)><nom>A</nom><ville>B</ville></\(name)><\(name)><nom>A</nom><ville>B</ville></\(name)>\n"
            }
        case "leaves-fhir":
            return Repeated(
                "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"A\"}", ",{\"use\":\"\"}", mega, "]}\n")
        default: return nil
        }
    }

    /// Beginnings whose end never comes, over and over: each looks for it.
    private static func beginnings(_ name: String) -> (any ByteSource)? {
        let xml = "<l><p><nom>A</nom></p>"
        switch name {
        case "comments-xml": return Repeated(xml, "<!--", mega, "</l>")
        case "declarations-xml": return Repeated(xml, "<![x", mega, "</l>")
        case "instructions-xml": return Repeated(xml, "<?x ", mega, "</l>")
        case "cdata-xml": return Repeated(xml, "<![CDATA[", mega, "</l>")
        case "strings-json": return Repeated("[{\"nom\":\"A\"}", ",{\"\\\"}", mega, "]")
        case "objects-json": return Repeated("", "{\"nom\":\"A\n", mega, "")
        case "comments-sql": return Repeated("INSERT INTO p (nom) VALUES ('A');\n", "/* ", mega, "")
        case "quotes-sql": return Repeated("INSERT INTO p (nom) VALUES ('A');\nSET ", "\\'", 2 * mega, "")
        case "dollars-sql":
            let tags = (0..<1_000_000).map { "$t\($0)$ " }.joined()
            return BytesInMemory(Array(("INSERT INTO p (nom) VALUES ('A');\nSET " + tags).utf8))
        case "tuples-sql": return Repeated("INSERT INTO p (nom) VALUES ('A'),\n", "(a(\n", mega, "")
        case "strings-sql": return Repeated("INSERT INTO p (nom) VALUES ('A'),\n", "(\"\\\",\n('\\',\n", 2 * mega, "")
        case "heads-hprim":
            let head = "1\nLE GOFF\nANNE\n\nRUE\n56000 VANNES\n01/04/1975\n\nD\n05/10/2020\nL\nDOC\n"
            return Repeated(head, "01/04/1975\n", mega, head)
        default: return nil
        }
    }
}
