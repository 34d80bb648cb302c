import ChildProcess
import Foundation
import Glibc

/// One real Kafka node in a temporary folder, on free ports of 127.0.0.1. A watching shell stops the node and removes
/// the folder when this process ends, however it ends: the shell reads commands from a pipe that only we hold open.
final class TestBroker: Sendable {
    private static let outcome = Result { try TestBroker() }

    /// The node of this test run, started at first use; nil where there is none, and then `absence` says why.
    static var shared: TestBroker? { try? outcome.get() }

    /// Why there is no broker, for a skipped test to say; nil where there is one.
    static var absence: String? {
        guard case .failure(let failure) = outcome else { return nil }
        return (failure as? Failure)?.message ?? "\(failure)"
    }

    /// HOST:PORT of the listener.
    let address: String
    /// What `VIGIE_LOG` would hold.
    var url: String { "kafka://\(address)" }
    /// Gone after the run.
    let folder: URL
    private let port: UInt16
    private let commands: FileHandle

    struct Failure: Error { let message: String }

    /// Starts a node of its own, for a test that stops and restarts it. Returns once the port answers; a client may
    /// still have to wait for the first metadata.
    init(properties: (_ port: UInt16, _ controller: UInt16, _ folder: String) throws -> String = plain) throws {
        let installation = Self.installation()
        guard let home = installation.home else { throw Failure(message: installation.reason ?? "no Kafka") }
        (port, address, folder) = try Self.prepare(home: home, properties)

        let pipe = Pipe()
        // Without this every child process of a test would keep the watcher waiting.
        _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        commands = pipe.fileHandleForWriting
        let watcher = ChildProcess()
        // Not sh: dash waits for a signal that Foundation leaves blocked in its children.
        watcher.executableURL = URL(fileURLWithPath: "/bin/bash")
        watcher.arguments = ["-c", Self.script, "broker", home.path, folder.path]
        watcher.standardInput = pipe.fileHandleForReading
        watcher.standardOutput = FileHandle.nullDevice
        watcher.standardError = FileHandle.nullDevice
        try watcher.run()
        try? pipe.fileHandleForReading.close()
        try start()
    }

    deinit { try? commands.close() }

    /// Starts the node, again after `stop` or `kill`, on the same port and data.
    func start() throws {
        send("start")
        guard wait(forOpenPort: true, seconds: 60) else {
            throw Failure(message: "Kafka did not open \(address); see \(folder.path)/broker.log")
        }
    }

    /// SIGTERM, and waits until the port is closed.
    func stop() {
        send("stop")
        _ = wait(forOpenPort: false, seconds: 30)
    }

    /// SIGKILL.
    func kill() {
        send("kill")
        _ = wait(forOpenPort: false, seconds: 10)
    }

    /// One of Kafka's own tools against this node.
    func run(_ tool: String, _ arguments: String...) throws {
        let process = ChildProcess()
        process.executableURL = Self.java
        process.arguments =
            ["-cp", "\(Self.installation().home?.path ?? "")/libs/*", tool, "--bootstrap-server", address] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(message: "\(tool) failed") }
    }

    private func send(_ command: String) {
        try? commands.write(contentsOf: Data("\(command)\n".utf8))
    }

    private static let script = """
        home=$1 dir=$2 node=
        trap : INT HUP TERM
        end() { if [ -n "$node" ]; then kill "-$1" "$node" 2>/dev/null; wait "$node"; node=; fi; }
        while read -r command; do
            case $command in
            start) java -Xmx256m -Xms64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$home/libs/*" \\
                kafka.Kafka "$dir/server.properties" </dev/null >>"$dir/broker.log" 2>&1 &
                node=$! ;;
            stop) end TERM ;;
            kill) end KILL ;;
            esac
        done
        end KILL
        rm -rf "$dir"
        """

    /// `KAFKA_HOME`, else `../shared/kafka` beside the package.
    static func installation() -> (home: URL?, reason: String?) {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let home =
            ProcessInfo.processInfo.environment["KAFKA_HOME"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared/kafka")
        let jars =
            (try? FileManager.default.contentsOfDirectory(atPath: home.appendingPathComponent("libs").path)) ?? []
        guard jars.contains(where: { $0.hasPrefix("kafka_2.") }) else {
            return (nil, "no Kafka at \(home.path): set KAFKA_HOME to an unpacked Kafka 4 release")
        }
        guard java != nil else {
            return (nil, "no java on the path: Kafka needs Java 17 (apt install openjdk-17-jre-headless)")
        }
        return (home, nil)
    }

    static var java: URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent("java") }
            .first { access($0.path, X_OK) == 0 }
    }

    private static func prepare(
        home: URL, _ properties: (UInt16, UInt16, String) throws -> String
    ) throws -> (UInt16, String, URL) {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("vigie-kafka-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let ports = try freePorts()
        let settings = folder.appendingPathComponent("server.properties")
        try (common(ports.1, folder.path) + properties(ports.0, ports.1, folder.path)).write(
            to: settings, atomically: true, encoding: .utf8)
        let format = ChildProcess()
        format.executableURL = java
        format.arguments = [
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "\(home.path)/libs/*", "kafka.tools.StorageTool",
            "format", "-t", "VigieTestCluster00AAAA", "-c", settings.path,
        ]
        format.standardOutput = FileHandle.nullDevice
        format.standardError = FileHandle.nullDevice
        try format.run()
        format.waitUntilExit()
        guard format.terminationStatus == 0 else { throw Failure(message: "formatting Kafka's storage failed") }
        return (ports.0, "127.0.0.1:\(ports.0)", folder)
    }

    /// Without TLS or rights.
    static func plain(_ port: UInt16, _ controller: UInt16, _ folder: String) -> String {
        """
        listeners=PLAINTEXT://127.0.0.1:\(port),CONTROLLER://127.0.0.1:\(controller)
        advertised.listeners=PLAINTEXT://127.0.0.1:\(port)
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        inter.broker.listener.name=PLAINTEXT

        """
    }

    /// One node, small buffers, no rebalance delay, no topics by accident.
    private static func common(_ controller: UInt16, _ folder: String) -> String {
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:\(controller)
        controller.listener.names=CONTROLLER
        log.dirs=\(folder)/data
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        group.min.session.timeout.ms=1000
        transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
        auto.create.topics.enable=false
        log.cleaner.dedupe.buffer.size=8388608
        broker.session.timeout.ms=3000
        broker.heartbeat.interval.ms=500

        """
    }

    /// Two ports below the range the system hands out, so that no client's connection takes one during a restart.
    private static func freePorts() throws -> (UInt16, UInt16) {
        var found: [UInt16] = []
        for _ in 0..<1_000 where found.count < 2 {
            let candidate = UInt16.random(in: 20_000..<32_000)
            if !found.contains(candidate), onPort(candidate, { bind($0, $1, $2) }) { found.append(candidate) }
        }
        guard found.count == 2 else { throw Failure(message: "no free port") }
        return (found[0], found[1])
    }

    private func wait(forOpenPort open: Bool, seconds: Int) -> Bool {
        for _ in 0..<seconds * 20 {
            if Self.onPort(port, { connect($0, $1, $2) }) == open { return true }
            usleep(50_000)
        }
        return false
    }

    private static func onPort(
        _ port: UInt16, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
