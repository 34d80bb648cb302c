import ChildProcess
import Foundation
import Model
import RuntimeChild
import Testing

/// A service's process, and what it said.
final class ServiceProcess {
    private let process = ChildProcess()
    private let errors: String
    private let output: String

    init(_ arguments: [String], in installation: Installation, environment: [String: String] = [:]) throws {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("RuntimeChild")
        process.arguments = arguments
        process.environment = environment.merging(["VIGIE_HOME": installation.home]) { $1 }
        let name = "\(installation.home)/\(UInt32.random(in: 0 ... .max))"
        (errors, output) = (name + ".err", name + ".out")
        for path in [errors, output] { try Data().write(to: URL(fileURLWithPath: path)) }
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    var identifier: Int32 { process.processIdentifier }

    func said() throws -> [String] { try lines(of: errors) }

    func printed() throws -> String { try String(contentsOfFile: output, encoding: .utf8) }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// The exit status, and how long it took; negative for a signal.
    func end(within timeout: Duration = .seconds(30)) -> (status: Int32, after: Duration) {
        let start = ContinuousClock.now
        while process.isRunning, ContinuousClock.now - start < timeout { usleep(5_000) }
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            Issue.record("the process did not end within \(timeout)")
        }
        process.waitUntilExit()
        let status = process.terminationStatus
        return (process.terminationReason == .exit ? status : -status, ContinuousClock.now - start)
    }

    /// Waits for a line that holds `text`.
    func says(_ text: String) throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline, process.isRunning {
            if try said().contains(where: { $0.contains(text) }) { return true }
            usleep(5_000)
        }
        return try said().contains { $0.contains(text) }
    }
}

func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
}

@Test(arguments: [SIGTERM, SIGINT]) func aServiceAskedToStopLeavesWithStatusZero(signal: Int32) throws {
    let installation = try Installation()
    try installation.publish(0..<5)
    let service = try ServiceProcess([], in: installation)
    #expect(try service.says("state restored"))
    service.send(signal)
    let end = service.end()
    #expect(end.status == 0)
    #expect(end.after < .seconds(5))
    let said = try service.said()
    #expect(said.last?.contains(#""message":"stopped""#) == true)
    #expect(said.allSatisfy { $0.hasPrefix(#"{"time":""#) && $0.hasSuffix("}") }, "JSON where there is no terminal")
}

@Test func aServiceStuckInItsWorkIsGoneWithinTenSeconds() throws {
    let installation = try Installation()
    let service = try ServiceProcess([], in: installation, environment: ["TALLY_STUCK": "1"])
    #expect(try service.says("state restored"))
    service.send(SIGTERM)
    let end = service.end()
    #expect(end.status == 1)
    #expect(end.after < .seconds(10))
    #expect(try service.said().last?.contains("the restart recovers from the log") == true)
}

@Test func aKilledServiceGoesOnWhereItWas() throws {
    let installation = try Installation()
    try installation.publish(0..<200)
    for milliseconds: UInt32 in [0, 5, 20, 50] {
        let service = try ServiceProcess([], in: installation)
        #expect(try service.says("state restored"))
        usleep(milliseconds * 1000)
        service.send(SIGKILL)
        #expect(service.end().status == -SIGKILL)
    }
    let last = try ServiceProcess([], in: installation)
    // Those before it may have left it nothing to do, and a signal before its start ends it as it would anybody.
    #expect(try last.says("state restored"))
    let deadline = ContinuousClock.now + .seconds(30)
    while try installation.answers().count < 200, ContinuousClock.now < deadline { usleep(10_000) }
    last.send(SIGTERM)
    #expect(last.end().status == 0)
    let answers = try installation.answers()
    #expect(answers.count == 200 && Set(answers).count == 200)
}

@Test func aServicesMemoryIsNeitherDumpedNorReadable() throws {
    let installation = try Installation()
    let service = try ServiceProcess([], in: installation)
    #expect(try service.says("state restored"))
    let limits = try lines(of: "/proc/\(service.identifier)/limits").first { $0.hasPrefix("Max core file size") }
    #expect(limits?.split(separator: " ").dropFirst(4).prefix(2).elementsEqual(["0", "0"]) == true)
    // The files of a process that may not be dumped are root's, whoever runs it (proc(5)): only told apart without root.
    if geteuid() != 0 {
        let owner = try FileManager.default.attributesOfItem(atPath: "/proc/\(service.identifier)/mem")[.ownerAccountID]
        #expect(owner as? Int == 0)
    }
    service.send(SIGTERM)
    #expect(service.end().status == 0)
}

@Test func aUsageFaultIsOneLineAndStatusTwo() throws {
    let installation = try Installation()
    for arguments in [["--colour"], ["--http", "nowhere"], ["--log-format", "xml"]] {
        let service = try ServiceProcess(arguments, in: installation)
        #expect(service.end().status == 2)
        #expect(try service.said().count == 1)
    }
}

@Test func aLogThatCannotBeUsedIsOneLineAndStatusOne() throws {
    let installation = try Installation()
    for log in ["sqlite:\(installation.home)/none/vigie.db", "sqlite:\(installation.home)/empty.db", "file:x"] {
        let service = try ServiceProcess(["--log", log], in: installation)
        #expect(service.end().status == 1)
        let said = try service.said()
        #expect(said.count == 1 && said.first?.hasPrefix("tally: ") == true, "\(log): \(said)")
    }
}

/// As where the machine's policy allows approved modules only, and none is installed.
@Test func anOpenSSLWithoutOurCiphersIsOneLineAndStatusOne() throws {
    let installation = try Installation()
    let policy = "\(installation.home)/openssl.cnf"
    try """
    openssl_conf = openssl_init
    [openssl_init]
    providers = providers
    [providers]
    base = base
    [base]
    activate = 1

    """.write(toFile: policy, atomically: true, encoding: .utf8)
    let service = try ServiceProcess([], in: installation, environment: ["OPENSSL_CONF": policy])
    #expect(service.end().status == 1)
    let said = try service.said()
    #expect(said.count == 1 && said.first?.contains("OpenSSL") == true, "\(said)")
}

@Test func helpAndVersionGoToStandardOutput() throws {
    let installation = try Installation()
    let help = try ServiceProcess(["--help"], in: installation)
    #expect(help.end().status == 0)
    for text in ["usage: tally", "VIGIE_HOME", "--http", "example:"] { #expect(try help.printed().contains(text)) }
    let version = try ServiceProcess(["--version"], in: installation)
    #expect(version.end().status == 0)
    #expect(try version.printed().hasPrefix("tally "))
    #expect(try help.said().isEmpty && version.said().isEmpty)
}
