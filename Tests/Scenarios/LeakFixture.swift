import Foundation
import Model

@testable import Operator

/// An invented leak in a folder of its own, with registries; gone at the end.
final class LeakFixture {
    let folder: String
    let rows: Int

    init(rows: Int, seed: UInt64 = 7) throws {
        folder = FileManager.default.temporaryDirectory.path + "/vigie-scenario-\(UInt64.random(in: 0 ... .max))"
        self.rows = rows
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var options = Drill.Options(folder: folder + "/drill")
        options.rows = rows
        options.seed = seed
        var drill = try Drill(options)
        _ = try drill.run()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The leak, then two registries.
    var additions: [CaseDesk.Addition] {
        [
            CaseDesk.Addition(path: "\(folder)/drill/leak.csv", kind: .leak),
            CaseDesk.Addition(path: "\(folder)/drill/registry-LAB01.csv", kind: .registry, controller: "LAB01"),
            CaseDesk.Addition(path: "\(folder)/drill/registry-LAB02.csv", kind: .registry, controller: "LAB02"),
        ]
    }
}
