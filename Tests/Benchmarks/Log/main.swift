// Measures both engines of the log: append, read, consume-transform-produce; each phase in a process of its own, so
// that its peak memory is its own. Build with -c release.
//
//   LogBenchmark [URL…] [--megabytes N]       default: sqlite in a temporary folder, and Kafka if KAFKA_HOME is set
import ChildProcess
import Foundation
import Log

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if arguments.first == "phase" {
        try Phase(arguments: Array(arguments.dropFirst())).run()
    } else {
        try runAll()
    }
} catch {
    print("error: \(error)")
    exit(1)
}

func runAll() throws {
    var urls = arguments.filter { $0.contains(":") }
    let megabytes = arguments.firstIndex(of: "--megabytes").flatMap { Int(arguments[$0 + 1]) } ?? 512
    var broker: TestBroker?
    let folder = NSTemporaryDirectory() + "vigie-log-benchmark-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if urls.isEmpty {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        urls = ["sqlite:\(folder)/log"]
        if ProcessInfo.processInfo.environment["KAFKA_HOME"] != nil {
            broker = try TestBroker()
            urls += [broker?.url].compactMap { $0 }
        } else {
            print("Kafka left out: set KAFKA_HOME or name kafka://HOST:PORT")
        }
    }
    print("engine  size B    phase    messages    seconds  messages/s     MB/s    cpu s  peak MB")
    fflush(nil)
    for url in urls {
        for size in [250, 131_072] {
            let count = megabytes * 1_000_000 / size
            let name = "bench-\(getpid())-\(size)"
            for phase in ["append", "read", "copy"] {
                let process = ChildProcess()
                process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
                process.arguments = ["phase", phase, url, name, "\(size)", "\(count)"]
                try process.run()
                process.waitUntilExit()
                guard process.terminationStatus == 0 else { exit(1) }
            }
        }
    }
}
