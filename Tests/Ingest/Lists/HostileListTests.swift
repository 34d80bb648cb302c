import Testing

/// Lists without end: one person is lost at most.
@Suite(.serialized) struct HostileListTests {
    @Test(arguments: [
        "line-blocks", "text-blocks", "fields-blocks", "inner-blocks", "folded-blocks", "line-addresses",
        "line-cards", "open-cards", "broken-cards",
    ])
    func whatNeverEndsCostsOneRowAtMost(_ name: String) throws {
        let outcome = try HostileReading.of(name)
        #expect(outcome.isBalanced && outcome.rejections <= 1)
    }

    @Test func aQuoteThatNeverClosesTakesNoAddressWithIt() throws {
        let outcome = try HostileReading.of("quote-addresses")
        #expect(outcome.records == 5000 + (1 << 20) && outcome.rejections == 1)
    }

    @Test func aMillionAddressesInOneLineAreAMillionRows() throws {
        #expect(try HostileReading.of("names-addresses").records == 1 << 20 | 1)
    }
}
