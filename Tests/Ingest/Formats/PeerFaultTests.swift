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
}
