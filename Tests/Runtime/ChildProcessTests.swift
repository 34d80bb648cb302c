import ChildProcess
import Foundation
import Runtime
import Testing

/// With Foundation's `Process` about one of a hundred counts as running until another child has ended.
@Test func aDeadChildIsDeadWhateverElseIsStarted() throws {
    let sleeper = { @Sendable () throws -> ChildProcess in
        let child = ChildProcess()
        child.executableURL = URL(filePath: "/bin/sleep")
        child.arguments = ["30"]
        try child.run()
        return child
    }
    let stop = StopFlag()
    let others = OSThread {
        var others: [ChildProcess] = []
        while !stop.isSet || !others.isEmpty {
            if !stop.isSet, let child = try? sleeper() { others.append(child) }
            usleep(1000)
            guard stop.isSet || others.count > 20 else { continue }
            others[0].terminate()
            others.removeFirst().waitUntilExit()
        }
    }
    defer {
        stop.set()
        others.join()
    }
    for _ in 0..<100 {
        let child = try sleeper()
        let pipe = Pipe()
        #expect(child.isRunning)
        kill(child.processIdentifier, SIGKILL)
        child.waitUntilExit()
        #expect(!child.isRunning && child.terminationReason == .uncaughtSignal && child.terminationStatus == SIGKILL)
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.readToEnd() == nil, "no other child holds its end")
    }
}
