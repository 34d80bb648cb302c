import Foundation
import Log
import Model
import Sealing
import Testing

@testable import Operator

/// The commands that need no running service, against a real home and a real embedded log.
@Suite struct InstallationTests {
    private let scratch: Scratch
    private var home: String { scratch.path + "/home" }

    init() throws { scratch = try Scratch() }

    private func vigie(_ arguments: String...) -> Spoken { Spoken(arguments + ["--home", home]) }

    private func installed() throws {
        #expect(vigie("key", "master").status == 0)
        #expect(vigie("key", "new", "anne").status == 0)
        #expect(vigie("topics", "create").status == 0)
    }

    @Test func checkSaysWhatIsMissing() throws {
        let before = vigie("check")
        #expect(before.status == 1)
        #expect(before.output.contains("NO"))
        try installed()
        let after = vigie("check")
        #expect(after.status == 0, "\(after.output)")
        #expect(!after.output.contains("NO"))
        for topic in Topic.allCases { #expect(after.output.contains("ok  topic \(topic.rawValue)\n")) }
        try FileManager.default.removeItem(atPath: home + "/master.key")
        #expect(vigie("check").output.contains("NO  master key"))
    }

    @Test func checkJudgesTheLogItIsGiven() throws {
        try installed()
        let none = vigie("check", "--log", "kafka://127.0.0.1:9?sasl.password=geheim")
        #expect(none.status == 1)
        #expect(none.output.contains("NO  log answers (kafka://127.0.0.1:9)"), "\(none.output)")
        #expect(none.output.contains("nothing listens there"))
        #expect(!(none.output + none.error).contains("geheim"))
        let url = "sqlite:\(scratch.path)/other.db"
        let log = try openLog(url)
        try log.create([
            TopicSpecification(name: Topic.command.rawValue, partitions: 2),
            TopicSpecification(name: Topic.person.rawValue, partitions: 6),
            TopicSpecification(name: Topic.notice.rawValue, partitions: 5),
        ])
        let bad = vigie("check", "--log", url)
        #expect(bad.status == 1)
        #expect(bad.output.contains("NO  topic vigie.command"))
        #expect(bad.output.contains("ok  topic vigie.person"))
        #expect(bad.output.contains("NO  topic vigie.notice"))
        #expect(bad.output.contains("NO  topic vigie.finding"))
        #expect(bad.error == "vigie: 8 of 14 points fail\n", "\(bad.error)")
    }

    @Test func watchTellsHowFarEachGroupIsBehind() throws {
        try installed()
        #expect(vigie("case", "open", "lab").status == 0)
        let spoken = vigie("topics", "watch", "--seconds", "1")
        #expect(spoken.status == 0)
        for group in ["ingest 0", "match 0", "notify 0", "audit 0"] { #expect(spoken.output.contains(group)) }
        let log = try openLog("sqlite:\(home)/vigie.db")
        let writer = try log.writer(id: "w")
        let file = Append(topic: Topic.file.rawValue, key: [1], value: [], partition: 3)
        try writer.append([file, file, file])
        let member = try log.member(of: "ingest", instance: "1", topics: [Topic.file.rawValue])
        _ = try member.poll()
        try writer.commit(positions: [TopicPartition(Topic.file.rawValue, 3): 1], of: member)
        #expect(vigie("topics", "watch", "--seconds", "1").output.contains("ingest 2\n"))
        member.close()
        writer.close()
    }

    @Test func topicsAreMadeOnceWithTheirPartitions() throws {
        try installed()
        let again = vigie("topics", "create", "--partitions", "6")
        #expect(again.status == 0)
        #expect(vigie("topics", "list").output.contains("vigie.record"))
        let other = vigie("topics", "create", "--partitions", "7")
        #expect(other.status == 1)
        #expect(other.error.split(separator: "\n").count == 1)
    }

    @Test func aNameIsTakenOnce() throws {
        try installed()
        #expect(vigie("key", "new", "anne").status == 1)
        #expect(vigie("key", "new", "Anne Martin").status == 1)
        #expect(vigie("key", "list").output.contains("anne"))
    }

    @Test func aCaseIsOpenedFilledSeenAndClosed() throws {
        try installed()
        let leak = scratch.path + "/leak.csv"
        try Data("NOM;PRENOM\nMARTIN;ANNE\n".utf8).write(to: URL(fileURLWithPath: leak))
        #expect(vigie("case", "status").error.contains("no case is open"))
        #expect(vigie("case", "open", "lab-2021", "--title", "Laboratories").status == 0)
        #expect(vigie("case", "open", "lab-2021").status == 1)
        let added = vigie("case", "add", leak)
        #expect(added.status == 0, "\(added.error)")
        let twice = vigie("case", "add", leak)
        #expect(twice.status == 1)
        #expect(twice.error.contains("is the same as file 1"))
        let status = vigie("case", "status")
        #expect(status.output.contains("lab-2021: Laboratories"))
        #expect(status.output.contains("waiting"))
        // At rest the content is sealed, and the command names no file.
        for path in ["home/intake/lab-2021/1.sealed", "home/vigie.db", "home/vigie.db-wal"] {
            guard let bytes = FileManager.default.contents(atPath: "\(scratch.path)/\(path)") else { continue }
            #expect(bytes.range(of: Data("MARTIN".utf8)) == nil, "\(path)")
            #expect(bytes.range(of: Data("leak.csv".utf8)) == nil, "\(path)")
        }
        #expect(vigie("case", "close", "--reason", "over").status == 2)
        #expect(vigie("case", "close", "--reason", "over", "--yes").status == 0)
        #expect(!FileManager.default.fileExists(atPath: home + "/keys/lab-2021.key"))
    }

    @Test func badFilesAreRefusedBeforeAnythingIsDone() throws {
        try installed()
        #expect(vigie("case", "open", "lab").status == 0)
        let empty = scratch.path + "/empty.csv"
        try Data().write(to: URL(fileURLWithPath: empty))
        for path in [scratch.path + "/none.csv", scratch.path, empty] {
            let spoken = vigie("case", "add", path)
            #expect(spoken.status == 1)
            #expect(spoken.error.contains(path))
            #expect(spoken.error.split(separator: "\n").count == 1, "\(spoken.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: home + "/intake/lab"))
    }

    @Test func aCampaignNeedsPersonsAndTwoNames() throws {
        try installed()
        #expect(vigie("case", "open", "lab").status == 0)
        #expect(vigie("campaign", "plan", "wave-1").error.contains("no persons yet"))
        #expect(vigie("campaign", "start", "wave-1").error.contains("no campaign wave-1"))
        #expect(vigie("key", "new", "bruno").status == 0)
        #expect(vigie("campaign", "plan", "wave-1").error.contains("name one with --as"))
    }
}
