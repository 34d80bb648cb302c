import ChildProcess
import Foundation
import Ingest
import Log
import Model
import Runtime
import Sealing
import Testing

@testable import Operator

/// What becomes of a file from the moment it is given: sealed, told apart from copies, read, erased.
@Suite struct IntakeTests {
    private let scratch: Scratch
    private var home: String { scratch.path + "/home" }

    init() throws {
        scratch = try Scratch()
        for command in [["key", "master"], ["key", "new", "anne"], ["topics", "create"]] {
            #expect(Spoken(command + ["--home", home]).status == 0)
        }
    }

    private func vigie(_ arguments: String...) -> Spoken { Spoken(arguments + ["--home", home]) }

    private func file(_ name: String, _ people: Range<Int>) throws -> String {
        let path = "\(scratch.path)/\(name)"
        let rows = people.map { "LE GOFF;ANNE\($0);1975-04-01;0261911\(100 + $0)\n" }
        try ("NOM;PRENOM;DDN;TEL\n" + rows.joined()).write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func copiesAreToldApart() throws {
        let leak = try file("leak.csv", 0..<100)
        #expect(vigie("case", "open", "lab").status == 0)
        let twice = vigie("case", "add", leak, leak)
        #expect(twice.status == 1 && twice.error.contains("same as \(leak), another file given"), "\(twice.error)")
        #expect(vigie("case", "add", leak).status == 0)
        let again = vigie("case", "add", leak)
        #expect(again.status == 1 && again.error.contains("--copy-of 1"), "\(again.error)")
        // Half of it, and the header, stand in the first.
        let other = vigie("case", "add", try file("other.csv", 50..<150))
        #expect(other.status == 0 && other.output.contains("file 2: about 50 % of its lines stand in file 1 too"))
        #expect(other.output.contains("the originals stay"))
        #expect(FileManager.default.fileExists(atPath: leak))

        let noCopy = vigie("case", "add", scratch.path + "/other.csv", "--copy-of", "1")
        #expect(noCopy.status == 1 && noCopy.error.contains("not the same"), "\(noCopy.error)")
        #expect(vigie("case", "add", leak, "--copy-of", "9").status == 1)
        #expect(vigie("case", "add", leak, "--copy-of", "1", "--found", "a forum").status == 0)
        let status = vigie("case", "status")
        #expect(status.output.contains("file 1: 1 more copy found"), "\(status.output)")
        #expect(!status.output.contains("forum"))
    }

    @Test func shreddingTakesTheOriginalOnceItIsSealed() throws {
        let leak = try file("leak.csv", 0..<10)
        #expect(vigie("case", "open", "lab").status == 0)
        let held = try #require(FileHandle(forReadingAtPath: leak))
        #expect(vigie("case", "add", leak, "--shred").status == 0)
        #expect(!FileManager.default.fileExists(atPath: leak))
        let rest = try held.readToEnd() ?? Data()
        #expect(!rest.isEmpty && rest.allSatisfy { $0 == 0 }, "its blocks were overwritten")
    }

    @Test func whatCannotBeShreddedIsNotEvenAdded() throws {
        let leak = try file("leak.csv", 0..<10)
        #expect(vigie("case", "open", "lab").status == 0)
        let (soft, hard) = (scratch.path + "/soft", scratch.path + "/hard")
        try FileManager.default.createSymbolicLink(atPath: soft, withDestinationPath: leak)
        #expect(vigie("case", "add", soft, "--shred").error.contains("name the file itself"))
        try FileManager.default.linkItem(atPath: leak, toPath: hard)
        #expect(vigie("case", "add", leak, "--shred").error.contains("another name"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: hard)).starts(with: Data("NOM".utf8)))
        #expect(!vigie("case", "status").output.contains("leak"))
    }

    @Test func aRegistryOfNobodyIsRefused() throws {
        let registry = try file("registry.csv", 0..<10)
        #expect(vigie("case", "open", "lab").status == 0)
        let list = scratch.path + "/labs.csv"
        try "id,name\nLAB01,Laboratoire du Port\n".write(toFile: list, atomically: true, encoding: .utf8)
        #expect(vigie("case", "controllers", list).status == 0)
        let mistyped = vigie("case", "add", "--registry", "LAB1=\(registry)")
        #expect(mistyped.status == 1 && mistyped.error.contains("no controller LAB1 (it has LAB01)"))
        #expect(vigie("case", "add", "--registry", "LAB01=\(registry)").status == 0)
    }

    @Test func aRunRefusedLeavesNoKey() throws {
        #expect(vigie("case", "open", "lab").status == 0)
        let refused = vigie("run", try file("leak.csv", 0..<10))
        #expect(refused.status == 1 && refused.error.contains("holds case lab already"), "\(refused.error)")
        #expect(NamedKey.names(home: home) == ["anne"])
    }

    @Test func whatIsPackedIsComparedByWhatItHolds() throws {
        let leak = try file("leak.csv", 0..<100)
        #expect(vigie("case", "open", "lab").status == 0)
        #expect(vigie("case", "add", leak).status == 0)
        let packed = ChildProcess()
        packed.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        packed.arguments = ["gzip", "-k", leak]
        try packed.run()
        packed.waitUntilExit()
        let added = vigie("case", "add", leak + ".gz")
        #expect(added.output.contains("file 2: all of its lines stand in file 1 too"), "\(added.output)")
        // A header alone is no overlap.
        let apart = vigie("case", "add", try file("apart.csv", 200..<220))
        #expect(!apart.output.contains("stand in"), "\(apart.output)")
    }

    @Test func controllersMayBeListedLater() throws {
        #expect(vigie("case", "open", "lab").status == 0)
        let list = scratch.path + "/labs.csv"
        try "id,name,email\nLAB1,Labo 1,dpo@example.fr\n".write(toFile: list, atomically: true, encoding: .utf8)
        #expect(vigie("case", "controllers", list).output.contains("1 controllers are listed"))
        #expect(vigie("case", "controllers", list + "x").status == 1)
    }

    @Test func rawFilesAreErasedOnTheClockWithACertificate() throws {
        #expect(vigie("case", "open", "lab", "--keep-raw", "0").status == 0)
        #expect(vigie("case", "add", try file("leak.csv", 0..<10)).status == 0)
        let sealed = home + "/intake/lab/1.sealed"
        #expect(FileManager.default.fileExists(atPath: sealed))
        let settings = try CaseRun.settings(home: home)
        let host = ServiceHost()
        host.start(try ServiceMain.connect(settings, Journal(service: "test", format: .json))) { try IngestService($0) }
        defer { host.end() }
        var status = ""
        for _ in 0..<200 where !status.contains("erased from the intake") {
            try host.check()
            usleep(50_000)
            status = vigie("case", "status").output
        }
        #expect(status.contains("file 1: erased from the intake on "), "\(status)")
        #expect(status.contains("completed"))
        #expect(!FileManager.default.fileExists(atPath: sealed))
    }
}
