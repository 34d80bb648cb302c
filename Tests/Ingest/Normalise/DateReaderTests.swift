import Model
import Testing

@testable import Ingest

/// Formats reference, section 7.5.
struct DateReaderTests {
    private let dates = DateReader(referenceYear: 2021)
    private func read(_ text: String, _ order: CalendarDate.Order = .dayFirst) -> String? {
        guard let reading = withSpan(text, { dates.read($0, order) }), reading.date.isKnown else { return nil }
        var out: [UInt8] = []
        reading.date.write(to: &out)
        return String(decoding: out, as: UTF8.self)
    }
    private func remark(_ text: String) -> CalendarDate.Remark? { withSpan(text) { dates.read($0, .dayFirst)?.remark } }

    @Test(arguments: [
        "01/04/1975", "1/4/1975", "01-04-75", "01.04.1975", "01041975", "1041975", "19750401", "1975-04-01", "010475",
        "1 avr. 1975", "01-AVR-75", "1er avril 1975", "01/04/1975 12:30:00", "1975-04-01T00:00:00Z", "27485", "27485.5",
        "1 Apr 1975", "01 04 1975", "1975/04/01", "1975.04.01", "01/04/75", "01.04.75", "01/04/1975 00:00",
        "1er avr 1975",
        "mardi 1er avril 1975", "01 AVRIL 1975", "01-avr.-1975", "1975-04-01 12:00:00.000", "1-4-75",
    ])
    func theFirstOfApril1975IsReadInEveryForm(_ text: String) { #expect(read(text) == "1975-04-01") }

    @Test func theOrderIsTheColumns() {
        #expect(read("03/04/1975", .monthFirst) == "1975-03-04")
        #expect(read("75-04-01", .yearFirst) == "1975-04-01")
        #expect(read("750401", .yearFirst) == "1975-04-01")
    }

    @Test func onlyWhatIsKnownIsTold() {
        #expect(read("1975") == "1975")
        #expect(read("04/1975") == "1975-04")
        #expect(read("1975-04") == "1975-04")
        #expect(read("19750400") == "1975-04")
        #expect(read("19750000") == "1975")
        #expect(read("30/02/1975") == "1975-02")
        #expect(remark("30/02/1975") == .lunar)
        #expect(read("12/25/1975") == "1975")
    }

    @Test(arguments: [
        "01/01/1900", "01/01/0001", "1899-12-30", "01/01/1970", "31/12/9999", "0000-00-00", "11/11/1111", "00000000",
    ])
    func aPlaceholderIsUnknown(_ text: String) {
        #expect(read(text) == nil)
        #expect(remark(text) == .placeholder)
    }

    @Test func dayNumbersOfSpreadsheets() {
        #expect(CalendarDate(serial: 1) == CalendarDate(year: 1900, month: 1, day: 1))
        #expect(CalendarDate(serial: 59) == CalendarDate(year: 1900, month: 2, day: 28))
        #expect(CalendarDate(serial: 60) == CalendarDate(year: 1900, month: 2, day: 28))
        #expect(CalendarDate(serial: 61) == CalendarDate(year: 1900, month: 3, day: 1))
        #expect(CalendarDate(serial: 27485) == CalendarDate(year: 1975, month: 4, day: 1))
    }

    @Test func twoDigitYearsStandInThePast() {
        #expect(read("01/04/22") == "1922-04-01")
        #expect(read("01/04/15") == "2015-04-01")
        #expect(remark("01/04/15") == .century)
    }

    @Test(arguments: [
        ("01/02/1975", "1975-02-01"), ("1 fév. 1975", "1975-02-01"), ("1 août 1975", "1975-08-01"),
        ("1 déc. 1975", "1975-12-01"),
        ("1 juin 1975", "1975-06-01"), ("1 juil. 1975", "1975-07-01"), ("1 mars 1975", "1975-03-01"),
        ("1 mai 1975", "1975-05-01"),
        ("1 janv. 1975", "1975-01-01"), ("1 sept. 1975", "1975-09-01"), ("1 oct. 1975", "1975-10-01"),
        ("1 nov. 1975", "1975-11-01"), ("1 DECEMBRE 1975", "1975-12-01"), ("1 FEVRIER 1975", "1975-02-01"),
    ])
    func eachMonthIsReadByName(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    /// Insured records hold dates that no calendar knows: what is known of them is kept.
    @Test(arguments: [
        ("00/00/1975", "1975"), ("00/04/1975", "1975-04"), ("01/13/1975", "1975"), ("30/02/1975", "1975-02"),
        ("19751301", "1975"), ("15/20/1962", "1962"), ("31/04/1975", "1975-04"),
    ])
    func aLunarDateKeepsItsPrecision(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test func whatCannotBeIsARemark() {
        #expect(remark("01/04/2022") == .future)
        #expect(remark("01/04/1901") == .tooOld)
        #expect(remark("01/04/1902") == nil)
        #expect(remark("inconnue") == .unreadable)
        #expect(remark("01/04/19750") == .unreadable)
    }

    @Test func theOrderIsDecidedOverTheColumn() throws {
        let french = try Reading("NOM;DDN\nA;03/04/1975\nB;13/04/1975\nC;05/06/1980\n")
        #expect(french.texts(.birthDate) == ["1975-04-03", "1975-04-13", "1980-06-05"])
        let american = try Reading("NOM;DDN\nA;03/04/1975\nB;04/13/1975\nC;05/06/1980\n")
        #expect(american.texts(.birthDate) == ["1975-03-04", "1975-04-13", "1980-05-06"])
        let undecided = try Reading("NOM;DDN\nA;03/04/1975\nB;05/06/1980\n")
        #expect(undecided.texts(.birthDate) == ["1975-04-03", "1980-06-05"])
    }

    @Test(arguments: ["06 39 98 10 00", "06.39.98.10.00", "02-61-91-01-01", "0639 98 10 00"])
    func aTelephoneIsNoDate(_ text: String) {
        #expect(read(text) == nil)
        #expect(remark(text) == .unreadable)
        #expect(read("01/04/75 10:00") == "1975-04-01")
    }

    @Test func telephonesAmongDatesSayNothingOfTheirOrder() throws {
        let reading = try Reading(
            "NOM;PRENOM;DDN\nLE GOFF;Yann;03/04/1975\nMARTIN;Anne;02 61 91 01 01\nDUPONT;Luc;05/06/1980\n"
                + "PETIT;Léa;02 61 91 02 02\n")
        #expect(reading.texts(.birthDate) == ["1975-04-03", nil, "1980-06-05", nil])
    }

    @Test(arguments: ["birthday", "birth_day", "Birthday", "Jour de naissance"])
    func aBirthdayIsADate(_ header: String) throws {
        let reading = try Reading("nom,prenom,\(header)\nPETIT,Anne,1975-03-12\n")
        #expect(reading.texts(.birthDate) == ["1975-03-12"])
    }

    @Test(arguments: [
        ("Année de naissance;Mois de naissance;Jour de naissance", "1975;03;12", "1975-03-12"),
        ("Jour naiss;Mois naiss;An naiss", "12;mars;1975", "1975-03-12"),
        ("Jour de naissance;Mois de naissance;Année de naissance", "1;août;1975", "1975-08-01"),
        ("JJ;MM;AAAA", "12;03;1975", "1975-03-12"), ("Année de naissance", "1975", "1975"),
        ("DDN;JJ;MM;AAAA", "01/02/1980;12;03;2021", "1980-02-01"),
    ])
    func partsOfABirthDateAreOne(_ header: String, _ cells: String, _ date: String) throws {
        let reading = try Reading("NOM;PRENOM;\(header)\nPETIT;Anne;\(cells)\nROUX;Luc;\(cells)\n")
        #expect(reading.texts(.birthDate) == [date, date])
    }

    /// Software that wants a whole date gets the first of January where only the year is known.
    @Test func aSpikeOnADayIsTheYearAlone() throws {
        var text = "NOM;DDN\n"
        for row in 0..<300 {
            text +=
                row % 10 == 0
                ? "A;01/01/\(1940 + row % 60)\n" : "A;\(1 + row % 28)/\(1 + row % 12)/\(1940 + row % 60)\n"
        }
        let reading = try Reading(text)
        #expect(reading.texts(.birthDate)[10] == "1950")
        #expect(reading.texts(.remark)[10] == "birthDate.year-only")
        #expect(reading.texts(.birthDate)[11] == "1951-12-12")
        let few = try Reading("NOM;DDN\nA;01/01/1950\nB;02/03/1951\nC;04/05/1952\n")
        #expect(few.texts(.birthDate)[0] == "1950-01-01")
    }

    @Test(arguments: [
        "Apr  1 1975 12:00AM", "April 1, 1975", "Apr 1 1975", "Tue Apr 01 1975 00:00:00 GMT+0100 (CET)",
        "Tuesday, April 1, 1975", "né le 01/04/1975", "Née le 1er avril 1975", "01/04/1975 (46 ans)", "01/04/1975?",
        "19750401000000", "19750401123059",
    ])
    func otherProgramsFormsAreRead(_ text: String) { #expect(read(text) == "1975-04-01") }

    @Test func aNumberOfFourteenDigitsIsMostlyNoDate() {
        #expect(remark("19750401250000") == .unreadable)
        #expect(read("12345678901234") == nil)
    }

    /// Six digits of which a spreadsheet took the first zero.
    @Test func lostZerosAreSeenOverTheColumn() throws {
        let french = try Reading("NOM;DDN\nA;140762\nB;30475\nC;21148\nD;311299\n")
        #expect(french.texts(.birthDate) == ["1962-07-14", "1975-04-03", "1948-11-02", "1999-12-31"])
        let yearFirst = try Reading("NOM;DDN\nA;50401\nB;620213\nC;991231\nD;512\n")
        #expect(yearFirst.texts(.birthDate) == ["2005-04-01", "1962-02-13", "1999-12-31", "2000-05-12"])
        let serials = try Reading("NOM;DDN\nA;22841\nB;27487\nC;9999\n")
        #expect(serials.texts(.birthDate) == ["1962-07-14", "1975-04-03", nil])
    }

    @Test(arguments: ["DECES", "Décédé le", "DATE_DECES"])
    func aDateOfDeathIsKept(_ header: String) throws {
        let reading = try Reading(
            "NOM;DDN;\(header)\nA;14/07/1962;14/02/2019\nB;03/04/1975;\nC;03/04/1976;00/00/0000\n")
        #expect(reading.texts(.deathDate) == ["2019-02-14", nil, nil])
    }

    @Test func aDeathWithoutADateIsStillADeath() throws {
        let reading = try Reading("NOM;DECES\nA;14/02/2019\nB;O\nC;N\nD;2018\n")
        #expect(reading.texts(.deceased) == ["yes", "yes", nil, "yes"])
        #expect(reading.texts(.deathDate) == ["2019-02-14", nil, nil, "2018"])
    }

    @Test func aDateThatTellsNothingIsNoExposure() throws {
        let reading = try Reading("NOM;DDN\nA;14/07/1962\nB;0000-00-00\nC;01/01/1900\nD;inconnue\nE;00/00/1950\n")
        #expect(reading.records.map { $0.exposures.contains(.birthDate) } == [true, false, false, false, true])
        let mapped = try Reading("NOM;X\nA;MARTIN\nB;DURAND\n", ["map:X": "birthDate"])
        #expect(mapped.records.allSatisfy { !$0.exposures.contains(.birthDate) })
        let parts = try Reading("NOM;birthYear;birthMonth;birthDay\nA;1962;7;14\nB;0;0;0\n")
        #expect(parts.records.map { $0.exposures.contains(.birthDate) } == [true, false])
    }

    @Test(arguments: [
        "1946-12-07T23:00:00.000Z", "1946-12-07T23:00:00Z", "1946-12-07T22:00Z", "1946-12-07 23:00:00+00",
        "1946-12-07T23:00:00+00:00", "1946-12-07 23:00:00.0 UTC",
    ])
    func midnightInFranceIsOfTheDayAfterItsHourInUTC(_ text: String) {
        #expect(read(text) == "1946-12-08")
        #expect(remark(text) == .utcMidnight)
    }

    @Test(arguments: [
        "1946-12-08T21:00:00Z", "1946-12-08T23:00:01Z", "1946-12-08T23:30:00Z", "1946-12-08T23:00:00",
        "1946-12-08T23:00:00+01:00", "1946-12-08T00:00:00.000Z", "1946-12-08 23:00:00",
    ])
    func anotherHourIsOfItsOwnDay(_ text: String) {
        #expect(read(text) == "1946-12-08")
        #expect(remark(text) == nil)
    }

    @Test func theDayAfterTheLastIsTheFirst() {
        #expect(read("1979-12-31T23:00:00Z") == "1980-01-01")
        #expect(read("1980-02-28T23:00:00Z") == "1980-02-29")
        #expect(remark("1969-12-31T23:00:00Z") == .placeholder)
    }

    @Test(arguments: [
        ("-728956800000", ClockUnit.milliseconds, "1946-11-26"), ("-728956800", .seconds, "1946-11-26"),
        ("601516800000", .milliseconds, "1989-01-23"), ("86400000", .milliseconds, "1970-01-02"),
        ("-3600000", .milliseconds, ""), ("-82800", .seconds, "1969-12-31"), ("-86400", .seconds, "1969-12-31"),
        ("-86401", .seconds, "1969-12-30"),
        ("/Date(601513200000+0100)/", .milliseconds, "1989-01-23"), ("n", .seconds, ""),
        ("999999999999999", .seconds, ""),
    ])
    func timesOfAClockAreDays(_ text: String, _ clock: ClockUnit, _ day: String) {
        var out: [UInt8] = []
        if let date = withSpan(text, { dates.read($0, clock)?.date }), date.isKnown { date.write(to: &out) }
        #expect(String(decoding: out, as: UTF8.self) == day)
    }
}
