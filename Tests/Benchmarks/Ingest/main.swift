// How fast files are read as ingest does, beside what mere CSV reading costs elsewhere, in the same run:
// `IngestBenchmark FILE... [--peers]`. A file on every other core would only heat it: one after the other, on one.
import Foundation
import Ingest
import Model

var paths = Array(CommandLine.arguments.dropFirst())
let withPeers = paths.contains("--peers")
paths.removeAll { $0 == "--peers" }
guard !paths.isEmpty else {
    print("usage: IngestBenchmark FILE... [--peers]")
    throw FileRefused("a file is expected")
}

/// Seconds of processor that this process has used.
func processor() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Megabytes at this process's peak so far.
func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
}

func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }

for path in paths {
    let source = try PlainFile(path: path)
    let (begin, start) = (ContinuousClock.now, processor())
    let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
    let looked = processor()
    var reader = try ChunkReader(source, file: 1, analysis.proposed)
    var counts = FileEvent.Counts()
    while true {
        let piece = try reader.next()
        counts = piece.counts
        if piece.isLast { break }
    }
    let wall = Double((ContinuousClock.now - begin) / .milliseconds(1)) / 1000
    let (end, megabytes) = (processor(), Double(source.count) / 1e6)
    print("\(analysis.proposed.parts[0].format.words), \(Int(megabytes)) MB:", terminator: " ")
    print("\(counts.records) records, \(counts.rejections) rejected", terminator: "; ")
    print("looked through in \(hundredths(looked - start)) s, read in \(hundredths(end - looked)) s of processor")
    print("  \(Int(Double(counts.rows) / (end - looked))) rows/s a core reading,", terminator: " ")
    print("\(Int(Double(counts.rows) / (end - start))) in all,", terminator: " ")
    print("\(hundredths(megabytes / (end - start))) MB/s; \(hundredths(wall)) s on the clock, \(peak()) MB at the peak")
    guard withPeers else { continue }
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    // Not resolved: the link is what makes it the environment's own.
    let python = here.appendingPathComponent("../../../.venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
        print("  skipped: the peers: no .venv")
        continue
    }
    let peers = Process()
    peers.executableURL = python
    peers.arguments = [
        here.appendingPathComponent("peers.py").path, path,
        String(UnicodeScalar(analysis.hypotheses.first?.delimiter ?? UInt8(ascii: ";"))),
    ]
    try peers.run()
    peers.waitUntilExit()
}
