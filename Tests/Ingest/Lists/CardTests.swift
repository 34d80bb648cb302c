import Model
import Testing

@testable import Ingest

struct CardTests {
    @Test func cardsOfAllVersionsAreRead() throws {
        let text = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:GU=C9RIN;H=E9l=
            =E8ne;;Mme
            TEL;HOME:02 97 54 32 10
            TEL;CELL:0639980012
            BDAY:19750401
            PHOTO;ENCODING=BASE64;TYPE=JPEG:
             /9j/4AAQSkZJRgABAQ
             AAAQABAAD

            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:LE GOFF;Yann;;;
            FN:Yann LE GOFF
            BDAY:1962-07-14T00:00:00Z
            item1.EMAIL;TYPE=INTERNET:yann@exam
             ple.fr
            ADR;TYPE=HOME:;;12\\, rue de la Gare;VANNES;;56000;France
            NOTE:sous insuline\\, rappeler
            END:VCARD

            BEGIN:VCARD
            VERSION:4.0
            FN:Anne-Sophie ROUX
            TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6-39-98-00-13
            BDAY:--0714
            GENDER:F
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:;;;;
            FN:Clinique du Port
            ORG:Clinique du Port;
            END:VCARD

            """
        let reading = try Reading(text.replacing("\n", with: "\r\n"))
        #expect(reading.analysis.proposed.parts[0].format == .vCard)
        #expect(reading.texts(.surname) == ["GUÉRIN", "LE GOFF", "ROUX"])
        #expect(reading.texts(.givenName) == ["Hélène", "Yann", "Anne-Sophie"])
        #expect(reading.records[0].values(.phone).count == 2)
        #expect(reading.texts(.phone)[2] == "+33639980013")
        #expect(reading.texts(.birthDate) == ["1975-04-01", "1962-07-14", nil])
        #expect(reading.texts(.email)[1] == "yann@example.fr")
        #expect(reading.texts(.addressLine)[1] == "12, rue de la Gare")
        #expect(reading.texts(.town)[1] == "VANNES")
        #expect(reading.records[0].exposures.contains(.photo))
        #expect(reading.records[1].exposures.contains(.healthComment))
        #expect(reading.reasons == ["no-person"])
    }

    @Test func aCardCutShortIsKept() throws {
        let reading = try Reading("BEGIN:VCARD\nN:MARTIN;Anne\nBEGIN:VCARD\nN:ROUX;Paul\nTEL:06399")
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
    }

    @Test func theAgentOfACardIsNotItsPerson() throws {
        for inner in ["AGENT:\nBEGIN:VCARD", "AGENT:BEGIN:VCARD"] {
            let reading = try Reading(
                """
                BEGIN:VCARD
                N:MARTIN;Anne
                \(inner)
                VERSION:2.1
                N:DURAND;Paul
                FN:Paul DURAND
                TEL:0639980019
                END:VCARD
                TEL:0639980012
                BDAY:19750401
                END:VCARD
                BEGIN:VCARD
                N:ROUX;Luc
                END:VCARD

                """)
            #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
            #expect(reading.records[0].values(.phone).count == 1)
            #expect(reading.texts(.phone)[0] == "+33639980012")
            #expect(reading.texts(.birthDate)[0] == "1975-04-01")
            #expect(reading.records[0].exposures.contains(.relative))
            #expect(reading.counts.footer == 0 && reading.rejections.isEmpty)
        }
    }

    @Test(arguments: [
        ("BDAY:1975-4-1", "1975-04-01"), ("BDAY:75-04-01", "1975-04-01"), ("BDAY:1975/04/01", "1975-04-01"),
        ("BDAY:April 1, 1975", "1975-04-01"), ("BDAY:1 avril 1975", "1975-04-01"), ("BDAY:avril 1975", "1975-04"),
        ("BDAY:01/04/1975", "1975-04-01"), ("BDAY:19750401T120000Z", "1975-04-01"), ("BDAY:1975", "1975"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-01", nil), ("BDAY:--0401", nil), ("BDAY:---01", nil), ("BDAY:", nil),
        ("BDAY;VALUE=text:vers le printemps", nil),
    ])
    func aBirthDateIsReadAsItIsWritten(_ line: String, _ expected: String?) throws {
        let reading = try Reading("BEGIN:VCARD\nN:MARTIN;Anne\n\(line)\nEND:VCARD\n")
        #expect(reading.texts(.birthDate) == [expected])
        #expect(reading.records[0].values(.remark).isEmpty != line.contains("printemps"))
    }

    @Test func aBrokenLineOfACutCardTakesNoCardWithIt() throws {
        let reading = try Reading(
            """
            BEGIN:VCARD
            N:MARTIN;Anne
            NOTE;ENCODING=QUOTED-PRINTABLE:rappeler=
            BEGIN:VCARD
            N:ROUX;Paul
            NOTE;ENCODING=QUOTED-PRINTABLE:rappeler=
            END:VCARD
            BEGIN:VCARD
            N:DURAND;Luc
            END:VCARD

            """)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX", "DURAND"])
    }

    @Test func cardsStandBelowATitleAndBetweenReturns() throws {
        let cards = "BEGIN:VCARD\nN:MARTIN;Anne\nEND:VCARD\nBEGIN:VCARD\nN:ROUX;Paul\nEND:VCARD\n"
        for text in [cards, "Contacts\n\n" + cards] {
            for end in ["\n", "\r", "\r\n"] {
                let reading = try Reading(text.replacing("\n", with: end))
                #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
                #expect(reading.rejections.isEmpty)
            }
        }
        let named = try Reading("DUPONT Jean 0639980015\n" + cards + "LE GOFF Yann\n")
        #expect(named.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(named.reasons == ["not-a-row", "not-a-row"])
    }
}
