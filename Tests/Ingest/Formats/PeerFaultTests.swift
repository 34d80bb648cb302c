import Model
import Testing

@testable import Ingest

/// The faults of peer tools, formats reference section 9: the tiny input that shows each, read here without loss.
struct PeerFaultTests {
    @Test func aByteOrderMarkJoinsNoHeader() throws {  // 1, 2
        let plain = try Reading([0xef, 0xbb, 0xbf] + Array("NOM;NIR\nLE GOFF;162075626001417\n".utf8))
        #expect(plain.fields == [.surname, .nationalID])
        #expect(plain.texts(.surname) == ["LE GOFF"])
        let quoted = try Reading([0xef, 0xbb, 0xbf] + Array("\"NOM\";\"CP\"\n\"LE GOFF\";\"56000\"\n".utf8))
        #expect(quoted.fields == [.surname, .postcode])
    }

    @Test func anEntityEndsNoCell() throws {  // 3
        let reading = try Reading("nom,prenom\nO&#039;Brien,Anne\nD&#039;Arc,Jeanne\n")
        #expect(reading.texts(.surname) == ["O'Brien", "D'Arc"])
        let semicolon = try Reading("nom;prenom;ville\nO&#039;Brien;Anne;Vannes\nMartin;Paul;Rennes\n")
        #expect(semicolon.texts(.surname) == ["O'Brien", "Martin"])
        #expect(semicolon.texts(.town) == ["Vannes", "Rennes"])
    }

    @Test func quotesThatFirstAppearLateAreSeen() throws {  // 4
        let rows = (1...3000).map { "MARTIN,Anne,\($0)" }.joined(separator: "\n")
        let reading = try Reading("nom,prenom,dossier\n" + rows + "\n\"LE GOFF,x\",Yann,1\n")
        #expect(reading.records.count == 3001)
        #expect(reading.texts(.surname).last == "LE GOFF,x")
    }

    @Test func aLateDelimiterLosesNoRow() throws {  // 5
        let reading = try Reading("c0\nv0\na;b\n")
        #expect(reading.counts.lines == 3)
        #expect(reading.records.count + reading.rejections.count >= 2)
    }

    @Test func anOpenQuoteSwallowsNoRow() throws {  // 6
        let reading = try Reading(
            "nom;ville;comment\n1A;B;ok\n2A;B;\"sourde\n3A;C;ok\n4A;D;il dit \"non\"\n5A;E;ok\n")
        #expect(reading.texts(.surname) == ["1A", "2A", "3A", "4A", "5A"])
    }

    @Test func anOpenQuoteMergesNoRows() throws {  // 7
        let reading = try Reading("nom;ville;cp\nMARTIN;\"SARL X;56000\nLE GOFF;Vannes;56000\nDURAND;Rennes;35000\n")
        #expect(reading.texts(.surname) == ["MARTIN", "LE GOFF", "DURAND"])
        #expect(reading.texts(.postcode) == ["56000", "56000", "35000"])
    }

    @Test func bareInnerQuotesOverLinesAreOneCell() throws {  // 8
        let reading = try Reading(
            "\"nom\"|\"comment\"\n\"LE GOFF\"|\"il a dit \"non\"\nfin\"\n\"MARTIN\"|\"ok\"\n\"DURAND\"|\"ok\"\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN", "DURAND"])
        #expect(reading.reasons == [])
        #expect(reading.counts.continuation == 1)
    }

    @Test func backslashesEscapeQuotesAndNullIsNothing() throws {  // 9
        let reading = try Reading("id,nom,ville\n1,\"\\\"X Y\\\"\",\\N\n2,\"LE GOFF\",Vannes\n")
        #expect(reading.texts(.town) == [nil, "Vannes"])
        #expect(reading.texts(.surname) == ["\"X Y\"", "LE GOFF"])
    }

    @Test func aTrailingDelimiterShiftsNobody() throws {  // 10
        let reading = try Reading("NOM;PRENOM;CP\nLE GOFF;Anne;56000;\nMARTIN;Paul;35000;\n")
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN"])
        #expect(reading.texts(.postcode) == ["56000", "35000"])
        #expect(reading.counts.header == 1)
    }

    @Test func aTinyFileHasADialect() throws {  // 11
        let reading = try Reading("a;b\n1;2\n")
        #expect(reading.analysis.hypotheses.first?.delimiter == UInt8(ascii: ";"))
        #expect(reading.counts.lines == 2)
    }

    @Test func utf16IsNotCutAtItsBytes() throws {  // 13
        let text = "NOM;PRENOM;VILLE\r\nĊERČ;Hélène;Vannes\r\nMARTIN;Anne;Rennes\r\n"
        var bytes: [UInt8] = [0xff, 0xfe]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        let reading = try Reading(bytes)
        #expect(reading.texts(.surname) == ["ĊERČ", "MARTIN"])
        #expect(reading.texts(.givenName) == ["Hélène", "Anne"])
    }

    @Test func utf16OfAnOddLengthLosesNoByte() throws {
        let text = "NOM;PRENOM\nLE GOFF;Anne\nMARTIN;Paul\n"
        for extra: [UInt8] in [[0x41], [0x3d, 0xd8, 0x41], [0x0a]] {
            let reading = try Reading([0xff, 0xfe] + text.utf8.flatMap { [$0, 0] } + extra)
            #expect(Array(reading.texts(.surname).prefix(2)) == ["LE GOFF", "MARTIN"])
        }
    }

    @Test func aDecimalCommaAndAFooterAreSeen() throws {  // 14
        let reading = try Reading("NOM;VALEUR\nMARTIN;3,5\nLE GOFF;4,5\n\nLégende : tout, vraiment\n")
        #expect(reading.texts(.surname) == ["MARTIN", "LE GOFF"])
        #expect(reading.counts.blank == 1)
        #expect(reading.counts.footer == 1)
    }

    @Test func cellsBeyondTheWidthAreNotDropped() throws {  // 19
        let reading = try Reading("NOM\tVILLE\nLE GOFF\tVannes\nMARTIN\tRennes\nA\tB\tC\tD\n")
        #expect(reading.reasons == ["shape"])
        #expect(reading.rejections.first?.place.line == 4)
    }

    @Test func surnamesThatLookMissingStay() throws {  // 22
        let reading = try Reading(
            "NOM;PRENOM;VILLE\nNULL;Anne;Vannes\nNA;Paul;Rennes\nn/a;Luc;Brest\nLE\0GOFF;Marie;Vannes\n")
        #expect(reading.texts(.surname) == ["NULL", "NA", "n/a", "LEGOFF"])
    }

    @Test func aRowAcrossTheHeadOfTheFileIsRead() throws {  // 11
        for size in [1024, 4096, 20 * 1024, 64 * 1024] {
            var text = "NOM;PRENOM;CP\n"
            while text.utf8.count < size - 20 { text += "MARTIN;Paul;35000\n" }
            let rows = text.split(separator: "\n").count
            text += "DURAND DE LA TOUR D'AUVERGNE;Marie Anne Charlotte;27000\nPETIT;Luc;22000\n"
            #expect(try Reading(text).records.count == rows + 1)
        }
    }

    /// Short text near ASCII and its twin, one character apart, are of one encoding.
    @Test func oneCharacterChangesNoEncoding() throws {  // 12
        for text in ["NOM;PRENOM\nLEGOFF;Zoé\nPETIT;Luc\n", "NOM;PRENOM\nLEGOFFE;Zoé\nPETIT;Luc\n"] {
            let reading = try Reading(encoded(text, .windows1252))
            #expect(reading.analysis.encoding.fallback == .windows1252)
            #expect(reading.texts(.givenName) == ["Zoé", "Luc"])
            #expect(try Reading([0xef, 0xbb, 0xbf] + Array(text.utf8)).texts(.givenName) == ["Zoé", "Luc"])
        }
    }

    @Test func utf16IsCutBetweenItsUnits() throws {  // 13
        let bytes: [UInt8] = [0xff, 0xfe, 0x4e, 0x00, 0x0a, 0x00]
        #expect(try Reading(bytes).counts.lines == 1)
    }

    @Test func messagesWithLineFeedsAloneAreWhole() throws {  // 15
        let text = "MSH|^~\\&|A|B|C|D|2021||ORU^R01|1|P|2.5\nPID|1||5^^^^PI||LE GOFF^ANNE||19750401|F\n"
        #expect(try Reading(text + text).texts(.surname) == ["LE GOFF", "LE GOFF"])
    }

    @Test func separatorsAreNeverFilledIn() throws {  // 16
        let other = "MSH|@~\\&|A|B\rPID|1||5||LE GOFF@ANNE^X||19750401|F\r"
        #expect(try Reading(other).texts(.surname) == ["LE GOFF"])
        // A short MSH-2 names no sub-component: the sign is a letter like any other.
        #expect(try Reading("MSH|^~|A|B\rPID|1||5||A&B^ANNE\r").texts(.surname) == ["A&B"])
    }

    @Test(arguments: ["8859/1", "8859/15", "UNICODE UTF-8", ""])
    func theCharacterSetIsReadFromMSH18AndTheBytes(_ set: String) throws {  // 17
        let text =
            "MSH|^~\\&|A|B|C|D|2021||ADT^A01|1|P|2.5||||||\(set)\rPID|1||5^^^^PI||LEFÈVRE^Gwénaëlle||19750401|F\r"
        for encoding in [TextEncoding.windows1252, .utf8] where !(encoding == .windows1252 && set == "UNICODE UTF-8") {
            let reading = try Reading(encoding == .utf8 ? Array(text.utf8) : encoded(text, encoding))
            #expect(reading.texts(.givenName) == ["Gwénaëlle"], "\(encoding)")
            #expect(reading.texts(.surname) == ["LEFÈVRE"], "\(encoding)")
        }
    }

    @Test func aVersionEndsWithItsLine() throws {  // 18
        let text = "MSH|^~\\&|A|B|C|D|2021||ADT^A01|1|P|2.7\nPID|1||5^^^^PI||LE GOFF\\X0D0A\\Y^ANNE||19750401|F\n"
        let reading = try Reading(text)
        #expect(reading.texts(.givenName) == ["ANNE"])
        #expect(reading.records.count == 1)
        #expect(reading.reasons == [])
    }

    @Test func overseasPhonesAreRefusedNowhere() throws {  // 20
        let reading = try Reading("NOM;TEL\nA;0690 12 34 56\nB;+33692123456\nC;0694123456\nD;0262 41 23 45\n")
        #expect(reading.texts(.phone) == ["+590690123456", "+262692123456", "+594694123456", "+262262412345"])
    }

    @Test func oddInsuranceNumbersAreKept() throws {  // 21
        let reading = try Reading(
            "NOM;NIR\nA;176052A00404293\nB;1620756260014\nC;145209935000123\nD;133509910020050\nE;176052a00404293\n")
        #expect(reading.texts(.nirState) == ["valid", "computed", "valid", "valid", "valid"])
        #expect(reading.texts(.nir)[0] == "176052A00404293")
        #expect(reading.reasons == [])
    }
}
