import Testing

@Suite(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"))
struct KafkaTestBrokerTests {
    @Test func aBrokerRunsForTheTests() throws {
        #expect(try #require(TestBroker.shared).address.hasPrefix("127.0.0.1:"))
    }
}
