import Foundation

/// Splink run beside, on the same files, by `splink_run.py` under the Python of `.venv`.
enum Splink {
    private struct Figures: Decodable {
        let pairs95: Double
        let best: [Double]
        let cluster: Double
        let b3: Double
        let seconds: Double
        let megabytes: Int
    }

    /// The sets it has settings for.
    static let sets: Set = [
        "febrl1", "febrl2", "febrl3", "febrl4", "rldata500", "rldata10000", "historical_50k", "drill",
    ]

    static func run(_ set: LabelledSet, folder: String) -> String {
        guard sets.contains(set.name) else { return "no settings" }
        let python = ".venv/bin/python"
        guard FileManager.default.isExecutableFile(atPath: python) else { return "\(python) is absent" }
        let child = Process()
        child.executableURL = URL(fileURLWithPath: python)
        let files = set.files + [set.truthFile].compactMap { $0 }
        child.arguments = ["Tests/Benchmarks/Linkage/splink_run.py", set.name] + files.map { folder + $0 }
        let output = Pipe()
        child.standardOutput = output
        child.standardError = FileHandle.nullDevice
        guard (try? child.run()) != nil else { return "cannot run" }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        child.waitUntilExit()
        let last = data.split(separator: 0x0a).last ?? Data()
        guard let figures = try? JSONDecoder().decode(Figures.self, from: last) else { return "failed" }
        return "p>=.95 \(fixed(figures.pairs95)), best \(figures.best.map(fixed).joined(separator: " / ")), "
            + "cluster \(fixed(figures.cluster)) (\(fixed(figures.b3))), "
            + "\(SetRun.tenths(.milliseconds(Int(figures.seconds * 1000)))) s, \(figures.megabytes) MB"
    }
}
