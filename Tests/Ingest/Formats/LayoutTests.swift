import Model
import Testing

@testable import Ingest

/// Formats reference, section 4.1: delimiters, quotes, line ends, frames.
struct LayoutTests {
    @Test(arguments: [";", ",", "|", "\t", "~", "^", "\u{01}", "\u{1e}", "\u{1f}"])
    func eachDelimiterIsFound(_ delimiter: String) throws {
        let rows = [
            ["NOM", "PRENOM", "DDN", "CP", "VILLE"], ["LE GOFF", "Anne", "01/04/1975", "56000", "Vannes"],
            ["MARTIN", "Paul", "13/02/1948", "35000", "Rennes"], ["DURAND", "Zoé", "30/11/2001", "27000", "Évreux"],
        ]
        let reading = try Reading(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
        #expect(reading.texts(.birthDate) == ["1975-04-01", "1948-02-13", "2001-11-30"])
        #expect(reading.texts(.department) == ["56", "35", "27"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func eachLineEndIsRead(_ end: String) throws {
        let reading = try Reading(["NOM;CP", "LE GOFF;56000", "MARTIN;35000", ""].joined(separator: end))
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN"])
        #expect(reading.counts.lines == 3)
    }

    @Test func mixedLineEndsAreRead() throws {
        let reading = try Reading("NOM;CP\r\nLE GOFF;56000\nMARTIN;35000\rDURAND;27000\r\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
    }

    @Test func apostrophesThatQuoteAreTold() throws {
        let reading = try Reading("'NOM','CP'\n'LE GOFF, Y','56000'\n'D''ARC','35000'\n'MARTIN','27000'\n")
        #expect(reading.texts(.surname) == ["LE GOFF, Y", "D'ARC", "MARTIN"])
    }

    @Test func aQuotedCellMayRunOverLines() throws {
        let reading = try Reading(
            "NOM;COMMENT;CP\n\"LE GOFF\";\"enceinte\r\nà jeun; oui\n\";56000\nMARTIN;ok;35000\nDURAND;;27000\n")
        #expect(reading.texts(.postcode) == ["56000", "35000", "27000"])
        #expect(reading.counts.continuation == 2)
        #expect(reading.records[0].exposures.contains(.healthCondition))
    }

    @Test func aLineBreakWithoutQuotesIsMended() throws {
        let reading = try Reading(
            "NOM;PRENOM;COMMENT;CP\nLE GOFF;Anne;voir\nDr X;56000\nMARTIN;Paul;ok;35000\nDURAND;Luc;ok;27000\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
        #expect(reading.counts.continuation == 1)
    }

    @Test func preambleSeparatorLineAndFooterAreNoRows() throws {
        let reading = try Reading(
            "sep=;\nNOM;PRENOM;CP\nLE GOFF;Anne;56000\nMARTIN;Paul;35000\n\nTotal : 2 patients\nÉdité le 5 octobre\n")
        #expect(reading.counts.preamble == 1)
        #expect(reading.counts.header == 1)
        #expect(reading.counts.footer == 2)
        #expect(reading.counts.blank == 1)
        #expect(reading.records.count == 2)
        let titled = try Reading(
            "Liste des patients\nLabo du Port\n\nNOM;PRENOM;CP\nLE GOFF;Anne;56000\nMARTIN;Paul;35000\n")
        #expect(titled.counts.preamble == 2)
        #expect(titled.counts.blank == 1)
        #expect(titled.texts(.surname) == ["LE GOFF", "MARTIN"])
    }

    @Test func aRepeatedHeaderIsNoRow() throws {
        let reading = try Reading("NOM;CP\nLE GOFF;56000\nNOM;CP\nMARTIN;35000\n")
        #expect(reading.counts.header == 2)
        #expect(reading.records.map(\.row) == [1, 2])
    }

    @Test func withoutHeaderContentTells() throws {
        let rows = [
            "LE GOFF;Anne;F;01/04/1975;275045626001458;56000;VANNES;02 61 91 12 34;a.legoff@example.fr",
            "MARTIN;Paul;M;13/02/1948;148023500100149;35000;RENNES;06 39 98 12 34;",
            "DURAND;Marie;F;30/11/2001;201112722900190;27000;EVREUX;02 61 91 12 35;m@example.fr",
            "MOREAU;Jean;M;12/06/1962;162064523400124;45000;ORLEANS;06 39 98 12 35;",
        ]
        let reading = try Reading(rows.joined(separator: "\n") + "\n")
        #expect(
            reading.fields == [
                .surname, .givenNames, .sex, .birthDate, .nationalID, .postcode, .town, .phone, .email,
            ])
        #expect(reading.counts.header == 0)
        #expect(reading.records.count == 4)
    }

    @Test func theOperatorDecides() throws {
        let reading = try Reading(
            "A;B;C\nLE GOFF;Anne;56000\n",
            ["map:A": "surname", "map:2": "givenNames", "map:C": "ignore", "header": "first"])
        #expect(reading.fields == [.surname, .givenNames, .ignore])
        #expect(reading.texts(.surname) == ["LE GOFF"])
        let bare = try Reading("NOM;PRENOM\nLE GOFF;Anne\n", ["header": "none"])
        #expect(bare.counts.header == 0)
        #expect(bare.records.count == 2)
    }

    @Test func aTieIsShownNotGuessed() throws {
        let reading = try Reading("x;y,z\nu;v,w\nr;s,t\n")
        #expect(reading.analysis.parts[0].tied.count == 2)
        let decided = try Reading("x;y,z\nu;v,w\nr;s,t\n", ["delimiter": ","])
        #expect(decided.analysis.parts[0].tied.isEmpty)
        #expect(throws: FileRefused.self) { try reading.analysis.decided() }
    }

    @Test func aSeparatorLineIsBelievedWhereItIsTrue() throws {
        let rows = "NOM;PRENOM;CP\nLE GOFF;Anne;56000\nMARTIN;Paul;35000\nDURAND;Luc;27000\n"
        #expect(try Reading("sep=,\n" + rows).texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
        let other = "sep=,\nNOM,NOTE\nLE GOFF,a;b\nMARTIN,c;d\nDURAND,e;f\n"
        #expect(try Reading(other).texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
    }

    @Test func anyCharacterMayBeTheDelimiter() throws {
        let rows = "NOM;PRENOM;CP\nLE GOFF;Anne;56000\nMARTIN;Paul;35000\n".replacing(";", with: ":")
        let reading = try Reading(rows, ["delimiter": ":"])
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN"])
        #expect(reading.texts(.postcode) == ["56000", "35000"])
    }

    @Test func aColonSetsAPasswordOffFromAnEMail() throws {
        let reading = try Reading("anne@example.fr:S3cret0\npaul@example.fr:S3:ret1\nluc@example.fr:S3cret2\n")
        #expect(reading.fields == [.email, .password])
        #expect(reading.texts(.email) == ["anne@example.fr", "paul@example.fr", "luc@example.fr"])
        #expect(reading.records.allSatisfy { $0.exposures.contains(.credential) })
    }

    @Test(arguments: [
        "https://www.example.fr/login:M:P", "www.example.fr/login:M:P", "https://portail.example.fr:8443/a:M:P",
        "android://a1@com.example.app/:M:P", "M:P:https://www.example.fr/login", "https://www.example.fr:M:P",
    ])
    func anAddressOfAPageHoldsColons(_ form: String) throws {
        let lines = (0..<20).map { number in
            form.replacing("M", with: "anne\(number)@example.fr").replacing("P", with: "Secret\(number)!") + "\n"
        }
        let reading = try Reading(lines.joined())
        #expect(reading.texts(.email) == (0..<20).map { "anne\($0)@example.fr" })
        #expect(reading.records.allSatisfy { $0.exposures.contains(.credential) })
    }

    @Test func addressesWithPortsStandAmidOthers() throws {
        let lines = (0..<20).map { number in
            let port = number % 3 == 0 ? ":8443" : ""
            let login = number % 2 == 0 ? "anne\(number)@example.fr" : "anne\(number)"
            return "https://portail.example.fr\(port)/login:\(login):Secret\(number)!\n"
        }
        let reading = try Reading(lines.joined())
        #expect(reading.texts(.email) == (0..<10).map { "anne\($0 * 2)@example.fr" })
        #expect(reading.reasons == Array(repeating: "no-person", count: 10))
    }

    @Test func aRowOfPeopleIsNoHeader() throws {
        for row in ["LE GOFF;Anne;Infirmier;Service;Note", "MARTIN;Paul;Mutuelle;MGEN"] {
            #expect(try Reading(row + "\n").records.count == 1)
        }
    }

    @Test(arguments: [
        "Bonjour\nvoici les fichiers\nMerci\n",
        "# Titre\n\nUn texte; un autre, et un; troisième.\nUne ligne; une autre.\n",
    ])
    func proseIsRefusedInOneLine(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.records.isEmpty)
        let error = #expect(throws: FileRefused.self) { try reading.analysis.decided() }
        #expect(error?.description.contains("names and reaches nobody") == true)
        _ = try Reading(text, ["map:1": "comment"]).analysis.decided()
    }

    @Test func damageIsRejectedWithItsReason() throws {
        let reading = try Reading(
            "NOM;PRENOM;CP;VILLE\nLE GOFF;Anne;56000;Vannes\nMARTIN;Paul;35000;Rennes;x;y\n(page 2)\n;;;\n"
                + "DURAND;Luc;27000;Evreux\nMOREAU;Je")
        #expect(reading.reasons == ["shape", "not-a-row", "no-person", "truncated"])
        #expect(reading.rejections.map(\.row) == [2, 3, 4, 6])
        #expect(reading.rejections[0].detail == "6 fields where 4 are expected")
    }

    @Test func anOverlongLineCostsOneRow() throws {
        let long = String(repeating: "x", count: 3 * 1024 * 1024)
        let reading = try Reading("NOM;CP\nLE GOFF;56000\nMARTIN;\(long)\nDURAND;27000\n")
        #expect(reading.reasons == ["too-long"])
        #expect(reading.texts(.surname) == ["LE GOFF", "DURAND"])
    }

    @Test(arguments: [
        Array("%PDF-1.4".utf8), [0x50, 0x4b, 3, 4], [0x1f, 0x8b, 8], (0..<200).map { UInt8($0 * 37 % 32) }, [],
    ])
    func whatIsNoTableIsRefusedInOneLine(_ bytes: [UInt8]) {
        let error = #expect(throws: FileRefused.self) { try Reading(bytes) }
        #expect(error?.description.contains("\n") == false)
    }
}
