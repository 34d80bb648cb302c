import Files
import Foundation
import Testing

@testable import Operator

/// The main job through all four services in one process, on a real embedded log.
@Suite(.serialized) struct RunTests {
    private let scratch: Scratch
    private var home: String { scratch.path + "/home" }

    init() throws { scratch = try Scratch() }

    private func drill(rows: Int) throws {
        var options = Drill.Options(folder: scratch.path + "/drill")
        options.rows = rows
        var drill = try Drill(options)
        _ = try drill.run()
    }

    private func run(_ arguments: String...) -> Spoken {
        Spoken(["run", scratch.path + "/drill/leak.csv"] + arguments + ["--home", home])
    }

    private func lines(_ path: String) throws -> [[Substring]] {
        let bytes = try #require(FileManager.default.contents(atPath: "\(home)/out/\(path)"), "\(path)")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }

    @Test func everyRowEndsAsAPersonOrAReasonAndEveryPersonInOneState() throws {
        try drill(rows: 600)
        let registry = scratch.path + "/drill/registry-LAB01.csv"
        let spoken = run(
            "--registry", "LAB01=\(registry)", "--deaths", scratch.path + "/drill/deaths.csv", "--controllers",
            scratch.path + "/drill/controllers.csv", "--leak-date", "2020-10-31")
        #expect(spoken.status == 0, "\(spoken.error)")
        let rows = try lines("rows.csv")
        #expect(rows.count { $0[0] == "leak.csv" } == 600)
        for row in rows { #expect(row[2].isEmpty != row[3].isEmpty, "\(row)") }
        let persons = try lines("persons.csv")
        let notices = try lines("notices.csv")
        #expect(Set(persons.map { $0[0] }) == Set(notices.map { $0[1] }))
        #expect(Set(notices.map { $0[0] }).count == notices.count)
        for person in persons { #expect(["planned", "unreachable"].contains(person[6]), "\(person)") }
        for name in ["summary.json", "controllers.csv", "audit/checkpoint", "letters/manifest.csv"] {
            #expect(Files.kind(of: "\(home)/out/\(name)") == .file, "\(name)")
        }
        #expect(Spoken("verify", "--home", home).status == 0)
        let accuracy = try DemoCommand.measure("\(home)/out/rows.csv", rows: 600, scratch.path + "/drill")
        #expect(accuracy.pairs.precision > 0.95, "\(accuracy)")
        #expect(accuracy.pairs.recall > 0.85, "\(accuracy)")

        // The same command again changes nothing.
        let before = try lines("persons.csv")
        let again = run(
            "--registry", "LAB01=\(registry)", "--deaths", scratch.path + "/drill/deaths.csv", "--controllers",
            scratch.path + "/drill/controllers.csv")
        #expect(again.status == 0, "\(again.error)")
        #expect(try lines("persons.csv") == before)

        // The case in plain files again, at any time; never among files of somebody's.
        let folder = scratch.path + "/export"
        #expect(Spoken("case", "export", folder, "--home", home, "--case", "leak").status == 0)
        for name in ["persons.csv", "notices.csv", "rows.csv", "controllers.csv"] {
            let (here, there) = ("\(folder)/\(name)", "\(home)/out/\(name)")
            #expect(try Files.read(here) == Files.read(there), "\(name)")
        }
        #expect(Spoken("case", "export", scratch.path + "/drill", "--home", home).error.contains("something else"))

        // Other files in the same home are another run.
        let other = Spoken("run", registry, "--home", home)
        #expect(other.status == 1)
        #expect(other.error.contains("another --home"))
    }

    @Test func aHomeHoldsOneRunAtATime() throws {
        try drill(rows: 20)
        try Files.makeFolder(home)
        let lock = try FileLock(home + "/run.lock")
        let spoken = run()
        lock.release()
        #expect(spoken.status == 1)
        #expect(spoken.error.contains("another `vigie run` is at work here"))
        #expect(spoken.error.split(separator: "\n").count == 1)
        #expect(Files.kind(of: home + "/vigie.db") == nil)
    }

    @Test func whatCannotBeReadLeavesNoHomeBehind() throws {
        try Files.makeFolder(scratch.path + "/drill")
        let path = scratch.path + "/drill/leak.csv"
        #expect(run().error.contains(path))
        for bytes in [Data(), Data([0x50, 0x4b, 3, 4] + [UInt8](repeating: 7, count: 500))] {
            try bytes.write(to: URL(fileURLWithPath: path))
            let spoken = run()
            #expect(spoken.status == 1)
            #expect(spoken.error.contains(path))
            #expect(spoken.error.split(separator: "\n").count == 1, "\(spoken.error)")
        }
        #expect(Files.kind(of: home) == nil)
    }

    @Test func aWrongMasterKeyIsSaidInOneLine() throws {
        try drill(rows: 20)
        try Files.makeFolder(home)
        try Data("bm90IGEga2V5\n".utf8).write(to: URL(fileURLWithPath: home + "/master.key"))
        #expect(chmod(home + "/master.key", 0o600) == 0)
        let spoken = run()
        #expect(spoken.status == 1)
        #expect(spoken.error.contains("is not a master key"))
        #expect(spoken.error.split(separator: "\n").count == 1)
    }
}
