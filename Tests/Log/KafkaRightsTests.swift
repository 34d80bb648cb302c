import ChildProcess
import Foundation
import Testing

@testable import Log

/// A node that speaks TLS alone, asks every client for a certificate, and gives rights to `admin` only.
@Suite(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"), .serialized)
struct KafkaRightsTests {
    private static let node = Result { try TLSNode() }

    private func refusal(_ properties: String, start: Duration = .seconds(4)) throws -> LogError? {
        let node = try Self.node.get()
        var timeouts = LogTimeouts()
        timeouts.start = start
        return #expect(throws: LogError.self) { try KafkaLog(node.broker.url + properties, timeouts: timeouts) }
    }

    @Test func aKnownCertificateWithAllRightsWorks() throws {
        let node = try Self.node.get()
        let log = try KafkaLog(node.broker.url + node.properties(of: "admin"))
        try log.create([TopicSpecification(name: "secured", partitions: 2)])
        let writer = try log.writer(id: "w")
        try writer.append(numbered("secured", 0..<10))
        try writer.commit(positions: [:], of: nil)
        writer.close()
        // The marks that decide a transaction reach its partitions a moment after the commit.
        let partitions = [TopicPartition("secured", 0), TopicPartition("secured", 1)]
        try eventually("the records show") {
            try log.extent(of: partitions).values.map(\.count).reduce(0, +) >= 10
        }
    }

    @Test func aClientWithoutACertificateIsToldToShowOne() throws {
        let node = try Self.node.get()
        let error = try refusal("?security.protocol=ssl&ssl.ca.location=\(node.folder)/ca.crt")
        #expect(error?.message.contains("client certificate") == true, "\(error?.message ?? "")")
    }

    @Test func aBrokerOfAnotherAuthorityIsNotTrusted() throws {
        let node = try Self.node.get()
        let error = try refusal("?security.protocol=ssl&ssl.ca.location=\(node.folder)/other.crt")
        #expect(error?.message.contains("not signed by ssl.ca.location") == true, "\(error?.message ?? "")")
    }

    @Test func plainTextOnATLSPortIsAnotherProtocol() throws {
        let error = try refusal("")
        #expect(error?.message.contains("another protocol") == true, "\(error?.message ?? "")")
    }

    @Test func eachRightThatIsMissingIsAFault() throws {
        let node = try Self.node.get()
        let topic = TopicSpecification(name: "looked-at", partitions: 1)
        try KafkaLog(node.broker.url + node.properties(of: "admin")).create([topic])
        let log = try KafkaLog(node.broker.url + node.properties(of: "match"))
        #expect(try log.faults(of: topic, writing: false).first?.contains("hides it from this client") == true)
        func faults(_ count: Int) throws -> [String] {
            var found: [String] = []
            // A right given takes effect a moment later.
            try eventually("\(count) faults") {
                found = try log.faults(of: topic, writing: true)
                return found.count == count && found.first?.contains("hides it") != true
            }
            return found
        }
        try node.grant("match", "--operation", "Describe", "--topic", "looked-at")
        try node.grant(
            "match", "--operation", "Write", "--transactional-id", "operator-", "--resource-pattern-type", "prefixed")
        for fault in try faults(2) { #expect(fault.contains("Kafka refuses this client"), "\(fault)") }
        try node.grant("match", "--operation", "Read", "--topic", "looked-at")
        for fault in try faults(1) { #expect(fault.contains("writing"), "\(fault)") }
        try node.grant("match", "--operation", "Write", "--topic", "looked-at")
        #expect(try faults(0) == [])
    }

    @Test func aClientWithoutRightsIsRefusedForGood() throws {
        let node = try Self.node.get()
        let log = try KafkaLog(node.broker.url + node.properties(of: "match"))
        let writer = #expect(throws: LogError.self) { try log.writer(id: "match-1") }
        #expect(writer?.message.contains("Kafka refuses this client") == true, "\(writer?.message ?? "")")
        let created = #expect(throws: LogError.self) {
            try log.create([TopicSpecification(name: "mine", partitions: 1)])
        }
        let member = #expect(throws: LogError.self) { try log.member(of: "g", instance: "i", topics: ["secured"]) }
        #expect(member?.message.contains("hides it from this client") == true, "\(member?.message ?? "")")
        for error in [writer, created, member] { #expect(error?.code == .fatal, "\(error?.message ?? "")") }
    }
}

/// The node and its certificates: an authority, the broker, and clients whose common names are their principals.
private final class TLSNode: Sendable {
    let broker: TestBroker
    var folder: String { broker.folder.path }

    init() throws {
        broker = try TestBroker { port, controller, folder in
            try Self.certificates(folder)
            return """
                listeners=CONTROLLER://127.0.0.1:\(controller),MTLS://127.0.0.1:\(port)
                advertised.listeners=MTLS://127.0.0.1:\(port)
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,MTLS:SSL
                inter.broker.listener.name=MTLS
                ssl.client.auth=required
                ssl.keystore.type=PEM
                ssl.keystore.location=\(folder)/broker.pem
                ssl.truststore.type=PEM
                ssl.truststore.location=\(folder)/ca.crt
                ssl.principal.mapping.rules=RULE:^CN=([a-z0-9-]+)(,.*)?$/$1/,DEFAULT
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:broker;User:admin;User:ANONYMOUS
                allow.everyone.if.no.acl.found=false

                """
        }
    }

    func properties(of client: String) -> String {
        "?security.protocol=ssl&ssl.ca.location=\(folder)/ca.crt&ssl.certificate.location=\(folder)/\(client).crt"
            + "&ssl.key.location=\(folder)/\(client).key"
    }

    /// Gives `client` a right, by Kafka's own tool.
    func grant(_ client: String, _ arguments: String...) throws {
        guard let home = TestBroker.installation().home, let java = TestBroker.java else { return }
        let settings = "\(folder)/admin.properties"
        try """
        security.protocol=SSL
        ssl.truststore.type=PEM
        ssl.truststore.location=\(folder)/ca.crt
        ssl.keystore.type=PEM
        ssl.keystore.location=\(folder)/admin.pem

        """.write(toFile: settings, atomically: true, encoding: .utf8)
        let tool = ChildProcess()
        tool.executableURL = java
        tool.arguments =
            [
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "\(home.path)/libs/*",
                "org.apache.kafka.tools.AclCommand", "--bootstrap-server", broker.address, "--command-config", settings,
                "--add", "--allow-principal", "User:\(client)",
            ] + arguments
        tool.standardOutput = FileHandle.nullDevice
        tool.standardError = FileHandle.nullDevice
        try tool.run()
        tool.waitUntilExit()
        guard tool.terminationStatus == 0 else { throw TestBroker.Failure(message: "no right could be given") }
    }

    private static func certificates(_ folder: String) throws {
        let script = """
            set -e
            cd "$1"
            for name in ca other; do
                openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=$name" \\
                    -keyout $name.key -out $name.crt
            done
            for name in broker admin match; do
                openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" \\
                    -keyout $name.key -out $name.csr
                printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\nextendedKeyUsage=serverAuth,clientAuth\\n' >$name.ext
                openssl x509 -req -in $name.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile $name.ext \\
                    -out $name.crt
            done
            for name in broker admin; do cat $name.key $name.crt ca.crt >$name.pem; done
            """
        let shell = ChildProcess()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", script, "certificates", folder]
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        guard shell.terminationStatus == 0 else {
            throw TestBroker.Failure(message: "openssl could not make certificates")
        }
    }
}
