import ChildProcess
import Foundation

/// The program `LogChild`, running: it can be killed as a process of a service would be.
final class Child {
    private let process = ChildProcess()
    private let input = Pipe()
    private let output = Pipe()
    private var pending: [UInt8] = []

    /// The executable stands beside that of the tests.
    static var path: String {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("LogChild").path
    }

    convenience init(_ arguments: [String]) throws { try self.init(command: [Self.path] + arguments) }

    /// A command that runs the program in the end.
    init(command words: [String]) throws {
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit { kill() }

    /// The next line it says; nil when it ended.
    func line(within timeout: Duration = .seconds(30)) throws -> String? {
        let deadline = ContinuousClock.now + timeout
        let descriptor = output.fileHandleForReading.fileDescriptor
        while true {
            if let end = pending.firstIndex(of: 0x0a) {
                defer { pending.removeSubrange(...end) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            guard ContinuousClock.now < deadline else { throw Late(what: "a line of the child", timeout: timeout) }
            var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&wanted, 1, 50) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return nil }
            pending += buffer[..<count]
        }
    }

    /// Reads lines until one is `expected`; the lines before it are dropped.
    func expect(_ expected: String, within timeout: Duration = .seconds(30)) throws {
        while let line = try line(within: timeout) {
            if line == expected { return }
        }
        throw Late(what: "the child says: \(expected)", timeout: timeout)
    }

    /// kill -9, and waits for the end.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func signal(_ number: Int32) { Foundation.kill(process.processIdentifier, number) }

    func send(_ line: String) { input.fileHandleForWriting.write(Data((line + "\n").utf8)) }

    /// Ends its standard input, and waits for the end.
    func leave() -> Int32 {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
