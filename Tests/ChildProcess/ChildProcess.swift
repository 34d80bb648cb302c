package import Foundation
internal import SpawnShim

/// A process that a test starts, with the parts of Foundation's `Process` that tests use.
///
/// Foundation learns of an end by a socket that the child holds, and a child begun at that moment by another thread
/// inherits a copy of it: the dead then count as running for as long as that other lives. Tests run at once, so the
/// kernel itself is asked here, and a child gets nothing but its three streams.
package final class ChildProcess {
    package enum Reason { case exit, uncaughtSignal }

    /// What the system answered to the start, as `errno`.
    package struct NotStarted: Error { let executable: String, code: Int32 }

    package var executableURL: URL?
    package var arguments: [String] = []
    /// Nil: that of the test.
    package var environment: [String: String]?
    package var currentDirectoryURL: URL?
    /// `FileHandle` or `Pipe`; nil: that of the test.
    package var standardInput: Any?
    package var standardOutput: Any?
    package var standardError: Any?
    package private(set) var processIdentifier: Int32 = 0
    private var ending: siginfo_t?

    package init() {}

    package func run() throws {
        let executable = executableURL?.path(percentEncoded: false) ?? ""
        let variables = environment ?? ProcessInfo.processInfo.environment
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        var none = sigset_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        if let folder = currentDirectoryURL {
            vigie_spawn_in(&actions, folder.path(percentEncoded: false))
        }
        for (stream, number) in [(standardInput, STDIN_FILENO), (standardOutput, 1), (standardError, 2)] {
            let end = (stream as? Pipe).map { number == 0 ? $0.fileHandleForReading : $0.fileHandleForWriting }
            guard let handle = end ?? stream as? FileHandle else { continue }
            posix_spawn_file_actions_adddup2(&actions, handle.fileDescriptor, number)
        }
        vigie_spawn_close_from(&actions, 3)
        var words = ([executable] + arguments).map { strdup($0) } + [nil]
        var pairs = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + pairs { free(word) } }
        let code = posix_spawn(&processIdentifier, executable, &actions, &attributes, &words, &pairs)
        guard code == 0 else { throw NotStarted(executable: executable, code: code) }
        // A pipe ends only when nobody holds its other end.
        try (standardInput as? Pipe)?.fileHandleForReading.close()
        for case let pipe as Pipe in [standardOutput, standardError] { try? pipe.fileHandleForWriting.close() }
    }

    package var isRunning: Bool { !hasEnded(waiting: false) }

    package func waitUntilExit() { _ = hasEnded(waiting: true) }

    /// Nothing where it never began or has ended: its number may be another's.
    package func terminate() { if isRunning { kill(processIdentifier, SIGTERM) } }

    /// The exit status or, by `terminationReason`, the signal; waits for the end.
    package var terminationStatus: Int32 {
        waitUntilExit()
        return ending?._sifields._sigchld.si_status ?? -1
    }

    package var terminationReason: Reason {
        waitUntilExit()
        return ending?.si_code == Int32(CLD_EXITED) ? .exit : .uncaughtSignal
    }

    private func hasEnded(waiting: Bool) -> Bool {
        guard ending == nil, processIdentifier > 0 else { return true }
        var info = siginfo_t()
        let options = WEXITED | (waiting ? 0 : WNOHANG)
        while waitid(P_PID, id_t(processIdentifier), &info, options) != 0 {
            guard errno == EINTR else { return true }
        }
        guard info._sifields._sigchld.si_pid != 0 else { return false }
        ending = info
        return true
    }
}
