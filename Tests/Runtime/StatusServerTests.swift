import Runtime
import Testing

@Test func theStatusPagesAnswerOnARealSocket() throws {
    let status = ServiceStatus(name: "match")
    let server = try StatusServer(address: "0", report: StatusReport([status]))
    let ready = try #require(get("/readyz", port: server.port))
    #expect(ready.hasPrefix("HTTP/1.1 503"))
    #expect(ready.hasSuffix("\r\n\r\nmatch: waiting for the log\n"))
    status.update { $0.state = .ready }
    #expect(get("/readyz", port: server.port)?.hasPrefix("HTTP/1.1 200") == true)
    #expect(get("/healthz", port: server.port)?.hasPrefix("HTTP/1.1 200") == true)
    #expect(get("/metrics?x=1", port: server.port)?.contains("vigie_build_info") == true)
    #expect(get("/", port: server.port)?.hasPrefix("HTTP/1.1 404") == true)
    #expect(get("/metrics", port: server.port, method: "POST")?.hasPrefix("HTTP/1.1 405") == true)
    let head = try #require(get("/healthz", port: server.port, method: "HEAD"))
    #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"), "no body")
    #expect(request("\u{1}\u{2} nonsense\r\n\r\n", port: server.port)?.hasPrefix("HTTP/1.1 200") != true)
}

@Test func aTakenPortIsAFailureAndAWrongAddressAUsageFault() throws {
    let report = StatusReport([ServiceStatus(name: "match")])
    let server = try StatusServer(address: "127.0.0.1:0", report: report)
    #expect(throws: StatusServer.Unavailable.self) { try StatusServer(address: "\(server.port)", report: report) }
    for address in ["", "localhost:1", "1.2.3.4.5:1", "127.0.0.1:", "127.0.0.1:99999", "a:b:c"] {
        #expect(throws: UsageError.self, "\(address)") { try StatusServer(address: address, report: report) }
    }
}

@Test func aPortAloneIsOfThisMachineAlone() throws {
    let server = try StatusServer(address: "0", report: StatusReport([ServiceStatus(name: "match")]))
    let hex = String(server.port, radix: 16, uppercase: true)
    let port = String(repeating: "0", count: 4 - hex.count) + hex
    // Column 2 of /proc/net/tcp is the local address, 0100007F is 127.0.0.1.
    let sockets = try lines(of: "/proc/net/tcp").filter { $0.contains(":\(port) 00000000:0000 0A") }
    #expect(sockets.count == 1)
    #expect(sockets.first?.contains(" 0100007F:\(port)") == true)
}
