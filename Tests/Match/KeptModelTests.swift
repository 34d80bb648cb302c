import Log
import Model
import Sealing
import Testing

@testable import Match

/// A further file that brings little is matched under the model that is there; whoever does it, and whatever happens on
/// the way, the persons and their counts are the same.
@Suite struct KeptModelTests {
    let home: MatchHome
    let files = InventedFiles(families: 90)

    init() throws { home = try MatchHome() }

    private func add(_ file: UInt32, _ records: [Record], to installation: MatchInstallation) throws {
        try installation.add(file...file)
        try installation.write(try installation.reading(of: file, records))
        try installation.order(.matchRequested(MatchRequested(files: file)))
    }

    /// Known people again, some with a typing error, and somebody new.
    private func few(_ file: UInt32) -> [Record] {
        var records = InventedFiles.again(files.two[Int(file) * 4..<Int(file) * 4 + 6])
        records += InventedFiles.again(InventedFiles(families: 2, seed: UInt64(file)).one)
        return InventedFiles.again(records)
    }

    private func opened(_ installation: MatchInstallation) throws -> [EpochOpened] {
        try installation.events(.epochOpened, in: .shard).map { try JSON.decode(EpochOpened.self, $0.value ?? []) }
            .sorted { $0.epoch < $1.epoch }
    }

    /// The third and fourth file matched one after the other by one life, undisturbed.
    private func undisturbed() throws -> MatchInstallation {
        let installation = try MatchInstallation.begun(home, files)
        let life = try MatchLife(installation)
        try life.settle()
        for file in UInt32(3)...4 {
            try add(file, few(file), to: installation)
            try life.settle()
        }
        return installation
    }

    private func expectSame(_ installation: MatchInstallation, _ expected: MatchInstallation) throws {
        #expect(try installation.persons() == expected.persons())
        #expect(try installation.resolved() == expected.resolved())
        #expect(try opened(installation) == opened(expected))
    }

    @Test func onlyThePairsOfFurtherRecordsAreScored() throws {
        let installation = try undisturbed()
        let opened = try opened(installation)
        #expect(opened.map(\.basis) == [nil, 1, 2])
        #expect(Set(opened.map(\.model)).count == 1)
        #expect(Set(opened.map(\.date)).count == 1)
        let links = try installation.linksByEpoch()
        #expect(links[2]?.isEmpty == false && links[3]?.isEmpty == false)
        for (epoch, links) in links {
            let file = UInt32(epoch == 1 ? 0 : epoch + 1)
            #expect(links.allSatisfy { epoch == 1 || $0.a.file == file || $0.b.file == file })
        }
        let resolved = try #require(try installation.resolved().last)
        #expect(resolved.records == UInt64(files.one.count + files.two.count + few(3).count + few(4).count))
        let known = try installation.persons().values.filter { person in
            person.records.contains { $0.file >= 3 } && person.records.contains { $0.file < 3 }
        }
        #expect(known.count >= 8, "\(known.count) of the known people were known again")
    }

    /// The evidence comes to the same odds from the log alone.
    @Test func theEvidenceStandsOnTheSameModel() throws {
        let installation = try undisturbed()
        let evidence = try #require(try installation.evidence().settled())
        #expect(evidence.epoch == 3)
        for (_, links) in try installation.linksByEpoch() {
            for link in links {
                #expect(evidence.pair(link.a, link.b)?.explanation.logOdds == link.logOdds)
            }
        }
    }

    @Test func whoNothingReachesIsNotToldAgain() throws {
        let installation = try MatchInstallation.begun(home, files)
        let life = try MatchLife(installation)
        try life.settle()
        let before = try installation.persons()
        try add(3, few(3), to: installation)
        try life.settle()
        let after = try installation.persons()
        let told = try installation.events(.personResolved, in: .person).filter {
            $0.number(EventHeaders.Field.epoch) == 2
        }
        #expect(told.count == Int(try #require(try installation.resolved().last).changed))
        #expect(told.count < before.count / 5)
        let ids = Set(told.map { String(decoding: $0.key, as: UTF8.self) })
        for (id, person) in before where !ids.contains("\(id)") { #expect(after[id] == person || after[id] == nil) }
    }

    /// A new process for each epoch rebuilds everything from the log.
    @Test func aRestartBetweenChangesNothing() throws {
        let installation = try MatchInstallation.begun(home, files)
        try MatchLife(installation).settle()
        for file in UInt32(3)...4 {
            try add(file, few(file), to: installation)
            try MatchLife(installation).settle()
        }
        try expectSame(installation, try undisturbed())
    }

    @Test(arguments: 0..<5)
    func aLeaderThatDiesAtAnyStepIsFollowedByAnother(dies: Int) throws {
        let installation = try MatchInstallation.begun(home, files)
        do {
            let life = try MatchLife(installation, name: "first")
            try life.settle()
            try add(3, few(3), to: installation)
            for round in 0...dies {
                try life.apply()
                guard try life.work(publishing: round < dies) else { break }
            }
        }
        let heir = try MatchLife(installation, name: "second")
        try heir.settle()
        try add(4, few(4), to: installation)
        try heir.settle()
        try expectSame(installation, try undisturbed())
    }

    /// One leads, others score; the lead goes to one that only scored.
    @Test func theSameForAnyNumberOfInstances() throws {
        let installation = try MatchInstallation.begun(home, files)
        let lives = try (Int32(0)..<3).map { try MatchLife(installation, owned: [$0], name: "\($0)") }
        func settle() throws {
            var isIdle = false
            while !isIdle {
                isIdle = true
                for life in lives where try life.settle() > 0 { isIdle = false }
            }
        }
        try settle()
        try add(3, few(3), to: installation)
        try settle()
        try lives[0].assign([2])
        try lives[2].assign([0])
        try add(4, few(4), to: installation)
        try settle()
        try expectSame(installation, try undisturbed())
    }

    @Test func aDecisionHoldsUnderAKeptModel() throws {
        let installation = try MatchInstallation.begun(home, files)
        let life = try MatchLife(installation)
        try life.settle()
        let person = try #require(
            try installation.persons().values.filter { $0.tier != .veryHigh && $0.records.count == 2 }
                .min { $0.records[0] < $1.records[0] })
        let (a, b) = (person.records[0], person.records[1])
        try installation.order(.pairReviewed(PairReviewed(a, b, .different)))
        try add(3, few(3), to: installation)
        try life.settle()
        try add(4, few(4), to: installation)
        try life.settle()
        #expect(try opened(installation).map(\.basis) == [nil, 1, 2])
        let owners = try installation.persons().filter {
            $0.value.records.contains(a) || $0.value.records.contains(b)
        }
        #expect(owners.count == 2)
        let other = try MatchInstallation.begun(home, files)
        try MatchLife(other).settle()
        try other.order(.pairReviewed(PairReviewed(a, b, .different)))
        for file in UInt32(3)...4 {
            try add(file, few(file), to: other)
            try MatchLife(other).settle()
        }
        #expect(try installation.persons() == other.persons())
        #expect(try installation.resolved() == other.resolved())
    }

    @Test func manyRecordsOrAMonthAskForAModelOfTheirOwn() throws {
        let installation = try MatchInstallation.begun(home, files)
        let life = try MatchLife(installation)
        try life.settle()
        try add(3, InventedFiles.again(files.one), to: installation)
        try life.settle()
        #expect(try opened(installation).map(\.basis) == [nil, nil])
        installation.clock = installation.clock + .seconds(31 * 86_400)
        try add(4, few(4), to: installation)
        try life.settle()
        #expect(try opened(installation).map(\.basis) == [nil, nil, nil])
    }
}

extension MatchInstallation {
    /// The links as each epoch published them.
    fileprivate func linksByEpoch() throws -> [Int64: [Link]] {
        let opener = Opener(home.key)
        var links: [Int64: [Link]] = [:]
        for record in try events(.linkChunk, in: .link) {
            let place = Place(topic: Topic.link.rawValue, key: record.key, type: EventType.linkChunk.rawValue)
            let epoch = record.number(EventHeaders.Field.epoch) ?? 0
            links[epoch, default: []] += try LinkChunk(decoding: opener.open(record.value ?? [], at: place)[...]).links
                .map { Link($0.a, $0.b, logOdds: $0.weight) }
        }
        return links
    }
}
