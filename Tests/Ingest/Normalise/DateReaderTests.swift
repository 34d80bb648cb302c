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
        "1 Apr 1975", "01 04 1975",
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
}
