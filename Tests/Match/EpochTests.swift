import Foundation
import Log
import Model
import Testing

@testable import Match

@Suite struct EpochTests {
    let home: MatchHome
    let files = InventedFiles()

    init() throws { home = try MatchHome() }

    /// What one instance makes of it, undisturbed.
    private func undisturbed() throws -> [PersonID: Person] {
        let installation = try MatchInstallation.begun(home, files)
        try MatchLife(installation).settle()
        return try installation.persons()
    }

    @Test func everyRecordIsInOnePersonAndTheEpochIsClosed() throws {
        let installation = try MatchInstallation.begun(home, files)
        try MatchLife(installation).settle()
        let persons = try installation.persons()
        let all = persons.values.flatMap(\.records)
        #expect(all.count == files.one.count + files.two.count)
        #expect(Set(all).count == all.count)
        #expect(persons.count < all.count, "nobody was found twice")
        let resolved = try #require(try installation.resolved().first)
        #expect(resolved.persons == UInt64(persons.count))
        #expect(resolved.records == UInt64(all.count))
        #expect(resolved.changed == UInt64(persons.count))
        let ended = try installation.events(.personsEnded, in: .person)
        #expect(ended.map(\.source.partition).sorted() == [0, 1, 2])
        // Nothing of the epoch stands behind its end.
        for end in ended {
            let behind = try installation.records(.person).filter {
                $0.source == end.source && $0.offset > end.offset
            }
            #expect(behind.isEmpty)
        }
        #expect(try MatchLife(installation).settle() == 0, "a restart adds nothing")
    }

    @Test func nothingBeginsBeforeEveryFileIsReadAndQuietOrAsked() throws {
        let installation = try MatchInstallation(home)
        let life = try MatchLife(installation)
        try installation.add(1...3)
        try installation.write(try installation.reading(of: 1, files.one))
        installation.clock = installation.clock + .seconds(3600)
        #expect(try life.settle() == 0, "two files are still to be read")
        try installation.write([try installation.failed(3)])
        // Told to be complete, though a chunk is still to come.
        let reading = try installation.reading(of: 2, files.two)
        try installation.write(Array(reading.dropFirst()))
        installation.clock = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + 3_600_000)
        #expect(try life.settle() == 0, "a chunk is missing")
        try installation.write([reading[0]])
        installation.clock = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) - 60_000)
        #expect(try life.settle() == 0, "it is not quiet yet")
        installation.clock = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + 60_000)
        #expect(try life.settle() > 0)
        #expect(try installation.resolved().map(\.records) == [UInt64(files.one.count + files.two.count)])
    }

    @Test func threeInstancesComeToTheSamePersonsAsOne() throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation.begun(home, files)
        let lives = try (0..<3).map { try MatchLife(installation, owned: [$0], name: "\($0)") }
        var worked = [0, 0, 0]
        for _ in 0..<50 {
            for (index, life) in lives.enumerated() {
                try life.apply()
                if try life.work() { worked[index] += 1 }
            }
        }
        #expect(worked.allSatisfy { $0 > 0 }, "shards lay on all partitions")
        #expect(try installation.persons() == expected)
        #expect(try installation.events(.shardScored, in: .shard).count == 3)
    }

    @Test func theOrderInWhichFilesWereReadLeavesNoTrace() throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation(home)
        // Read side by side, and seen before the commands that add them.
        let (one, two) = (try installation.reading(of: 1, files.one), try installation.reading(of: 2, files.two))
        try installation.write(Array(two.reversed()))
        try installation.write(Array(one.reversed()))
        try installation.add(1...2)
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        try MatchLife(installation).settle()
        #expect(try installation.persons() == expected)
    }

    @Test func chunksThatComeTwiceChangeNothing() throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation.begun(home, files)
        try installation.repeating(try installation.records(.record) + installation.records(.file))
        try MatchLife(installation).settle()
        #expect(try installation.persons() == expected)
    }

    @Test func theShardsOfADeadWorkerAreTakenOver() throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation.begun(home, files)
        let leader = try MatchLife(installation, owned: [0], name: "leader")
        do {
            let worker = try MatchLife(installation, owned: [1, 2], name: "worker")
            try leader.settle()
            try worker.apply()
            #expect(try worker.work())
            // Its second shard is scored, but it dies before it can say so.
            try worker.apply()
            #expect(try worker.work(publishing: false))
        }
        try leader.settle()
        #expect(try installation.resolved().isEmpty)
        try leader.assign([0, 1, 2])
        try leader.settle()
        #expect(try installation.resolved().count == 1)
        #expect(try installation.persons() == expected)
        #expect(try installation.events(.shardScored, in: .shard).count == 3)
    }

    @Test(arguments: 0..<5)
    func aLeaderThatDiesAtAnyStepIsFollowedByAnother(dies: Int) throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation.begun(home, files)
        do {
            let life = try MatchLife(installation, name: "first")
            for round in 0...dies {
                try life.apply()
                guard try life.work(publishing: round < dies) else { break }
            }
        }
        let heir = try MatchLife(installation, owned: [1], name: "second")
        try heir.settle()
        try heir.assign([0, 1, 2])
        try heir.settle()
        #expect(try installation.persons() == expected)
        #expect(try installation.resolved().count == 1)
        #expect(try installation.events(.epochOpened, in: .shard).count == 1)
    }

    @Test func shardsScoredTwiceOrLateChangeNothing() throws {
        let expected = try undisturbed()
        let installation = try MatchInstallation.begun(home, files)
        let leader = try MatchLife(installation, owned: [0], name: "leader")
        let worker = try MatchLife(installation, owned: [1, 2], name: "worker")
        try leader.settle()
        try worker.settle()
        // A worker that was thought dead tells what its heir told before.
        try installation.repeating(
            try installation.records(.link) + installation.events(.shardScored, in: .shard))
        try leader.settle()
        #expect(try installation.persons() == expected)
        let count = try installation.records(.person).count
        try installation.repeating(
            try installation.records(.link) + installation.events(.shardScored, in: .shard)
                + installation.events(.shardOpened, in: .shard))
        for life in [leader, worker, try MatchLife(installation, name: "third")] { #expect(try life.settle() == 0) }
        #expect(try installation.records(.person).count == count)
        #expect(try installation.resolved().count == 1)
    }
}
