import ChildProcess
import Foundation
import Log
import Match
import Model
import Runtime
import Testing

@testable import Operator

/// `vigie review` against a case that ran through all services, and the matching that follows it.
@Suite(.serialized) struct ReviewTests {
    private struct Listed: Decodable {
        let a: String
        let b: String
        let isJoined: Bool
        let readers: Int
        let same: [String]
        let different: [String]
    }

    private let scratch: Scratch
    private var home: String { scratch.path + "/home" }

    init() throws {
        scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path + "/drill")
        (options.rows, options.seed) = (900, 9)
        var drill = try Drill(options)
        _ = try drill.run()
        let run = Spoken("run", scratch.path + "/drill/leak.csv", "--home", home)
        #expect(run.status == 0, "\(run.error)")
        #expect(Spoken("key", "new", "bruno", "--home", home).status == 0)
    }

    private func vigie(_ arguments: String..., typing lines: [String] = []) -> Spoken {
        Spoken(arguments + ["--home", home], typing: lines)
    }

    private func list() throws -> [Listed] {
        try JSONDecoder().decode([Listed].self, from: Data(vigie("review", "--list", "--json").output.utf8))
    }

    private func person(_ row: String) throws -> String {
        struct Why: Decodable { let person: String }
        let spoken = vigie("person", "why", row, "--json")
        return try JSONDecoder().decode(Why.self, from: Data(spoken.output.utf8)).person
    }

    /// Lets the matching service work until `epoch` is resolved.
    private func match(until epoch: UInt32) throws {
        #expect(vigie("match", "--as", "local").status == 0)
        let settings = try CaseRun.settings(home: home)
        let follower = try CaseFollower(try settings.openedLog(), nil, home: home)
        let host = ServiceHost()
        defer { host.end() }
        host.start(try ServiceMain.connect(settings, Journal(service: "run", format: .json, least: .warning))) {
            try MatchService($0)
        }
        let end = ContinuousClock.now + .seconds(60)
        while follower.watch.resolved?.epoch != epoch, ContinuousClock.now < end {
            try host.check()
            try follower.follow(for: .milliseconds(50))
        }
        #expect(follower.watch.resolved?.epoch == epoch)
    }

    @Test func aPairIsDecidedUndoneAndDecidedAndTheNextMatchingFollows() throws {
        let before = try list()
        let pair = try #require(before.first, "no doubt in this drill")
        // Undone, skipped back to, answered with nonsense, decided, and quit.
        let word = pair.isJoined ? "d" : "s"
        let spoken = vigie("review", "--as", "local", typing: [word, "u", "what", word, "q"])
        #expect(spoken.status == 0, "\(spoken.error)")
        #expect(spoken.error.contains("\(pair.a) "))
        #expect(spoken.error.contains("sum"))
        #expect(spoken.output.contains("1 decided"))
        if pair.readers == 2 {
            let half = try list()
            #expect(half.first { $0.a == pair.a && $0.b == pair.b }?.same.count == (word == "s" ? 1 : 0))
            let second = vigie(
                "review", "--as", "bruno", "--decide", pair.a, pair.b, word == "s" ? "same" : "different")
            #expect(second.status == 0, "\(second.error)")
        }
        #expect(try list().count == before.count - 1)
        let persons = (try person(pair.a), try person(pair.b))
        #expect((persons.0 == persons.1) == pair.isJoined, "not before the next matching")
        try match(until: 2)
        let after = (try person(pair.a), try person(pair.b))
        #expect((after.0 == after.1) != pair.isJoined)
        let why = vigie("person", "why", pair.a)
        if !pair.isJoined { #expect(why.output.contains("reviewers decided so"), "\(why.output)") }
    }

    /// The executable itself, its input a pipe that ends.
    @Test func theDialogueEndsWithItsInputAndLosesNothing() throws {
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("vigie")
        let other = executable.deletingLastPathComponent().appendingPathComponent("OperatorMain")
        let path = FileManager.default.isExecutableFile(atPath: executable.path) ? executable : other
        guard FileManager.default.isExecutableFile(atPath: path.path) else {
            print("skipped: no vigie beside the tests")
            return
        }
        let process = ChildProcess()
        process.executableURL = path
        process.arguments = ["review", "--as", "local", "--home", home]
        let (input, output, error) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, error)
        try process.run()
        input.fileHandleForWriting.write(Data("d\n".utf8))
        try input.fileHandleForWriting.close()
        let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let result = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
        #expect(result.contains("1 decided"), "\(said)")
        #expect(said.contains("[s]ame"))
    }

    @Test func whatIsNoDecisionIsRefusedInOneLine() {
        for arguments in [["1/1", "1/2", "perhaps"], ["1/1", "1/1", "same"], ["1", "2", "same"]] {
            let spoken = Spoken(["review", "--as", "local", "--home", home, "--decide"] + arguments)
            #expect(spoken.status == 2)
            #expect(spoken.error.split(separator: "\n").count == 1, "\(spoken.error)")
        }
        #expect(vigie("review", "--as", "local", "--decide", "1/1", "1/99999", "same").status == 1)
    }
}
