import Model
import Testing

@Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_614_556_799_999, "2021-02-28T23:59:59.999Z"),
    (951_782_400_000, "2000-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
])
func aTimestampReadsBackFromItsText(milliseconds: Int64, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
    #expect(Timestamp(text) == Timestamp(milliseconds: milliseconds))
}

@Test(arguments: ["", "2021-02-28", "2021-13-01T00:00:00Z", "2021-02-28T23:59:59", "2021-02-28 23:59:59Z"])
func whatIsNoTimestampIsRefused(text: String) {
    #expect(Timestamp(text) == nil)
}
