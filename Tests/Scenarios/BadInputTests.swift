import ChildProcess
import Foundation
import Log
import Model
import Sealing
import Testing

@testable import Operator

/// What an operator gets wrong, through the executable: one line that says what to do, status 1, nothing half done.
@Suite(.serialized) struct BadInputTests {
    private let leak: LeakFixture
    private var home: String { leak.folder + "/home" }
    private var file: String { leak.folder + "/drill/leak.csv" }

    init() throws { leak = try LeakFixture(rows: 200) }

    private func run(_ words: String...) throws -> VigieProcess {
        try VigieProcess(["run"] + words + ["--home", home])
    }

    /// What stands in the home's log and intake: what nothing half done must leave as it is.
    private func standing() throws -> [String] {
        guard FileManager.default.fileExists(atPath: home + "/vigie.db") else { return [] }
        let commands = try openLog("sqlite:\(home)/vigie.db", timeouts: LogTimeouts())
            .extent(of: [TopicPartition(Topic.command.rawValue, 0)])
        let intake = FileManager.default.subpaths(atPath: home + "/intake") ?? []
        return [commands.map { "\($0.key) \($0.value)" }.sorted().joined()] + intake.sorted()
    }

    private func expectOneLine(_ run: VigieProcess, _ words: String...) {
        #expect(run.status == 1)
        #expect(run.lines.count == 1, "\(run.error)")
        #expect(run.output.isEmpty)
        for word in words { #expect(run.error.contains(word), "\(run.error)") }
    }

    @Test func aFileThatCannotBeReadStopsAllBeforeAnythingIsDone() throws {
        let folder = leak.folder + "/bad"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let files: [(name: String, bytes: [UInt8]?, says: String)] = [
            ("missing.csv", nil, "no such file"), ("empty.csv", [], "is empty"),
            ("noise.csv", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) & 0x1f }, "binary data"),
            ("sheet.csv", [0x50, 0x4b, 3, 4] + [UInt8](repeating: 9, count: 900), "archive cut short"),
            ("two.csv", Array(repeating: "A;B,C;D,E\n", count: 60).joined().utf8.map(\.self), "--set delimiter="),
        ]
        var bad: [(String, String)] = [(folder, "is a folder")]
        for file in files {
            let path = "\(folder)/\(file.name)"
            if let bytes = file.bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
            bad.append((path, file.says))
        }
        let pipe = folder + "/pipe.csv"
        #expect(mkfifo(pipe, 0o600) == 0)
        bad.append((pipe, "is not a regular file"))
        for (path, says) in bad {
            expectOneLine(try run(file, path), path, says)
            expectOneLine(try run(file, "--registry", "LAB01=\(path)"), path, says)
            #expect(!FileManager.default.fileExists(atPath: home), "\(path)")
        }
        #expect(try run(file).status == 0)
        let before = try standing()
        for (path, says) in bad {
            expectOneLine(try VigieProcess(["case", "add", path, "--home", home]), path, says)
            for command in ["inspect", "link"] {
                let words = command == "link" ? ["--out", leak.folder + "/persons.csv"] : []
                if says.hasPrefix("--set"), command == "inspect" { continue }
                expectOneLine(try VigieProcess([command, path] + words), path, says)
            }
        }
        #expect(try standing() == before)
        #expect(try run(file).status == 0)
    }

    @Test func aFileThatMayNotBeReadIsSaidSo() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: leak.folder)
        var words = [VigieProcess.executable.path, "run", file, "--home", home]
        if geteuid() == 0 { words = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] + words }
        let process = ChildProcess()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        let error = Pipe()
        process.standardError = error
        try process.run()
        let said = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(said.split(separator: "\n").count == 1 && said.contains("permission denied"), "\(said)")
        #expect(!FileManager.default.fileExists(atPath: home))
    }

    @Test func aWrongKeyIsSaidBeforeAnythingIsDone() throws {
        #expect(try run(file).status == 0)
        let before = try standing()
        let persons = try String(contentsOfFile: home + "/out/persons.csv", encoding: .utf8)
        func swapped(_ key: String, for other: () throws -> Void, _ says: String) throws {
            let kept = try Data(contentsOf: URL(fileURLWithPath: "\(home)/\(key)"))
            try other()
            expectOneLine(try run(file), says)
            expectOneLine(try VigieProcess(["case", "add", leak.additions[1].path, "--home", home]), says)
            #expect(try standing() == before)
            try kept.write(to: URL(fileURLWithPath: "\(home)/\(key)"))
            #expect(chmod("\(home)/\(key)", 0o600) == 0)
        }
        try swapped(
            "master.key",
            for: {
                try FileManager.default.removeItem(atPath: home + "/master.key")
                try MasterSecret.create(home: home)
            }, "master key")
        let ring = Keyring(home: home, master: try MasterSecret.load(home: home, environment: [:]))
        try swapped(
            "keys/leak.key",
            for: {
                let other = try #require(CaseID("other"))
                _ = try ring.loadOrCreate(other)
                try FileManager.default.removeItem(atPath: home + "/keys/leak.key")
                try FileManager.default.moveItem(atPath: home + "/keys/other.key", toPath: home + "/keys/leak.key")
            }, "leak.key")
        try swapped(
            "keys/leak.key",
            for: {
                try FileManager.default.removeItem(atPath: home + "/keys/leak.key")
            }, "leak.key")
        let again = try run(file)
        #expect(again.status == 0, "\(again.error)")
        #expect(try String(contentsOfFile: home + "/out/persons.csv", encoding: .utf8) == persons)
    }

    @Test func aSecondRunLeavesTheFirstAlone() throws {
        let large = try LeakFixture(rows: 8000)
        let (first, _, error) = try VigieProcess.start(["run", large.additions[0].path, "--home", home])
        while !FileManager.default.fileExists(atPath: home + "/vigie.db"), first.isRunning { usleep(10_000) }
        expectOneLine(try run(large.additions[0].path), "another `vigie run` is at work here")
        expectOneLine(try run(file), "another `vigie run` is at work here")
        first.waitUntilExit()
        let said = try String(contentsOf: error, encoding: .utf8)
        #expect(first.terminationStatus == 0, "\(said)")
        try FileManager.default.removeItem(at: error.deletingLastPathComponent())
    }

    @Test func aFileThatFailedMayBeGivenAgain() throws {
        // A run that was broken off when the file was added, and whose sealed copy then lost some bytes.
        let settings = try CaseRun.settings(home: home)
        let begun = try RunHome(settings)
        let log = try settings.openedLog()
        try TopicsCommand.create(in: log, partitions: Topic.defaultPartitions)
        let desk = try CaseDesk(try #require(CaseID("leak")), settings: settings, log: log, person: try begun.signer())
        try desk.open(CaseOpened(title: "leak"))
        try desk.add([leak.additions[0]], request: false)
        begun.release()
        let sealed = try FileHandle(forUpdating: URL(fileURLWithPath: home + "/intake/leak/1.sealed"))
        try sealed.seek(toOffset: 900)
        try sealed.write(contentsOf: [UInt8](repeating: 0, count: 64))
        try sealed.close()

        let failed = try run(file)
        #expect(failed.status == 1)
        #expect(failed.lines.last?.contains("was altered or cut") == true, "\(failed.error)")
        let again = try run(file)
        #expect(again.status == 0, "\(again.error)")
        #expect(again.output.contains("every row, person and notice is accounted for"))
    }

    @Test func aHomeThatCannotBeMadeIsSaidInOneLine() throws {
        expectOneLine(try VigieProcess(["run", file, "--home", "/dev/null/home"]), "/dev/null")
        try Data().write(to: URL(fileURLWithPath: home))
        expectOneLine(try run(file), home)
    }
}
