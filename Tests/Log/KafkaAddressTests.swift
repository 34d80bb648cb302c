import Testing

@testable import Log

@Suite struct KafkaAddressTests {
    @Test func brokersAndPropertiesAreTakenApart() throws {
        let address = try KafkaAddress("kafka://a:9092,b:9093?ssl.ca.location=/etc/ca.crt&sasl.password=a%26b%3dc")
        #expect(address.brokers == "a:9092,b:9093")
        #expect(
            address.properties == [
                .init(name: "ssl.ca.location", value: "/etc/ca.crt"), .init(name: "sasl.password", value: "a&b=c"),
            ])
    }

    @Test(arguments: [
        "kafka://", "kafka://host", "kafka://host:", "kafka://host:0", "kafka://host:70000", "kafka://:9092",
        "kafka://a:1,b", "kafka://a:1?x", "kafka://a:1?=y", "kafka://a:1?x=%zz", "kafka://a:1?x=%ff",
    ])
    func whatIsNoAddressIsRefused(url: String) {
        let error = #expect(throws: LogError.self) { try KafkaAddress(url) }
        #expect(error?.code == .fatal)
    }

    @Test(arguments: ["group.id", "transactional.id", "isolation.level", "enable.idempotence", "auto.offset.reset"])
    func whatThePromisesRestOnIsNotTheOperatorsToSet(name: String) {
        let error = #expect(throws: LogError.self) { try KafkaAddress("kafka://a:1?\(name)=x") }
        #expect(error?.message.contains(name) == true)
    }

    @Test func anUnknownPropertyIsNamedAndNoValueIsShown() {
        let unknown = #expect(throws: LogError.self) { try KafkaLog("kafka://127.0.0.1:1?no.such.thing=hidden") }
        #expect(unknown?.message.contains("no.such.thing") == true)
        let wrong = #expect(throws: LogError.self) { try KafkaLog("kafka://127.0.0.1:1?linger.ms=hidden") }
        #expect(wrong?.message.contains("linger.ms") == true)
        for error in [unknown, wrong] {
            #expect(error?.code == .fatal)
            #expect(error?.message.contains("hidden") == false)
        }
    }
}
