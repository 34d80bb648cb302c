import Log
import Model
import Sealing
import Testing

@testable import Match

/// Why persons are as they are, from the log alone.
@Suite struct CaseEvidenceTests {
    let installation: MatchInstallation
    let files = InventedFiles()

    init() throws {
        installation = try MatchInstallation(try MatchHome())
        try installation.add(1...2)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.write(try installation.reading(of: 2, files.two))
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        try MatchLife(installation).settle()
    }

    @Test func theEvidenceGivesThePersonsPairsAndOddsOfTheEpoch() throws {
        let evidence = try #require(try installation.evidence().settled())
        let persons = try installation.persons()
        let scored = try installation.links()
        var joined = 0
        for (id, person) in persons {
            let why = try #require(try evidence.explain(id))
            #expect(why.rows.map(\.id) == person.records)
            var expected = person
            // Not known to an explanation of one person.
            (expected.contacts, expected.sure) = (why.person.contacts, why.person.sure)
            #expect(why.person == expected)
            #expect(why.pairs.count == person.records.count * (person.records.count - 1) / 2)
            for pair in why.pairs + why.neighbours.map(\.pair) {
                let link = scored[Link(pair.a, pair.b, logOdds: 0).key]
                if let link { #expect(link == pair.explanation.logOdds) }
                let terms = pair.explanation.terms.map { Double($0.weight) }.reduce(0, +)
                let sum = terms + Double(pair.explanation.prior + pair.explanation.others)
                #expect(abs(sum - Double(pair.explanation.logOdds)) < 0.02)
            }
            #expect(why.pairs.allSatisfy { [.joined, .joinedByOthers].contains($0.verdict) })
            joined += why.pairs.count
            for neighbour in why.neighbours {
                #expect(neighbour.person != id)
                #expect([.unlikely, .outweighed, .forbidden].contains(neighbour.pair.verdict))
            }
            for field in why.fields { #expect(field.leakRows > 0 && field.registryRows == 0) }
        }
        #expect(joined > 50)
    }

    @Test func onePersonsOtherIdsLeadToIt() throws {
        var evidence = try installation.evidence()
        let ids = Array(try installation.persons().keys.sorted().prefix(3))
        for (old, new) in [(ids[0], ids[1]), (ids[1], ids[2])] {
            var headers = EventHeaders.make(
                .personRedirected, id: "\(old)/2", source: "match", time: installation.clock,
                caseID: installation.home.caseID)
            headers.append(EventHeaders.Field.epoch, "2")
            headers.append(EventHeaders.Field.redirect, new.description)
            try evidence.apply(
                LogRecord(
                    source: TopicPartition(Topic.person.rawValue, 0), offset: 0, timestampMilliseconds: 0,
                    key: old.utf8[...], headers: headers, value: []))
        }
        #expect(evidence.current(ids[0]) == ids[2])
        #expect(evidence.standing[ids[0]] == nil)
    }
}

extension Link {
    fileprivate var key: [RecordID] { [a, b] }
}

extension MatchInstallation {
    func evidence() throws -> CaseEvidence {
        let files = Dictionary(
            uniqueKeysWithValues: (1...9).map {
                (
                    UInt32($0),
                    FileAdded(
                        file: UInt32($0), kind: .leak, controller: "LAB0\($0)", sealedName: "", bytes: 1, sha256: "00")
                )
            })
        var evidence = CaseEvidence(home.key, files: files, leakDate: "2021-02-23")
        var commands = try CommandBook(home: home.path)
        for record in try records(.command) {
            guard case .accepted(let command) = commands.judge(record), case .pairReviewed(let review) = command.order
            else { continue }
            evidence.reviewed(review, by: command.by, at: record.offset)
        }
        for topic in [Topic.record, .shard, .link, .person] {
            for record in try records(topic) { try evidence.apply(record) }
        }
        return evidence
    }

    /// The odds of the log's links, by pair.
    func links() throws -> [[RecordID]: Float] {
        let opener = Opener(home.key)
        var odds: [[RecordID]: Float] = [:]
        for record in try events(.linkChunk, in: .link) {
            let place = Place(topic: Topic.link.rawValue, key: record.key, type: EventType.linkChunk.rawValue)
            for link in try LinkChunk(decoding: opener.open(record.value ?? [], at: place)[...]).links {
                odds[[link.a, link.b]] = link.weight
            }
        }
        return odds
    }
}
