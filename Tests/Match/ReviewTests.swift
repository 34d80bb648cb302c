import Log
import Model
import Testing

@testable import Match

/// What reviewers decide holds in every later epoch, until they take it back.
@Suite struct ReviewTests {
    let installation: MatchInstallation
    let life: MatchLife
    let files = InventedFiles()

    init() throws {
        installation = try MatchInstallation(try MatchHome())
        try installation.add(1...2)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.write(try installation.reading(of: 2, files.two))
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        life = try MatchLife(installation)
        try life.settle()
    }

    private func say(_ verdict: PairReviewed.Verdict, _ a: RecordID, _ b: RecordID, by name: String = "anne") throws {
        try installation.order(.pairReviewed(PairReviewed(a, b, verdict)), by: name)
    }

    private func match(files: UInt32 = 2) throws {
        try installation.order(.matchRequested(MatchRequested(files: files)))
        try life.settle()
    }

    /// Persons of these rows: ids, sorted.
    private func owners(_ records: RecordID...) throws -> [PersonID] {
        let persons = try installation.persons()
        return records.compactMap { record in persons.first { $0.value.records.contains(record) }?.key }
    }

    /// Persons of that many records or more, of the highest tier or not, with nobody near; by id.
    private func persons(isGrave: Bool, rows: Int = 2) throws -> [(id: PersonID, person: Person)] {
        let evidence = try #require(try installation.evidence().settled())
        return try installation.persons().filter {
            $0.value.records.count >= rows && ($0.value.tier == .veryHigh) == isGrave
        }.sorted { $0.key < $1.key }.filter { try evidence.explain($0.key)?.neighbours.isEmpty == true }
            .map { (id: $0.key, person: $0.value) }
    }

    private func splits() throws -> [(from: PersonID, split: PersonSplit)] {
        try installation.events(.personSplit, in: .person).map {
            (try #require(PersonID(hexadecimal: $0.key)), try JSON.decode(PersonSplit.self, $0.value ?? []))
        }
    }

    @Test func twoHeldToBeDifferentAreSplitAndStaySo() throws {
        let (id, person) = try #require(try persons(isGrave: false).first)
        let (a, b) = (person.records[0], person.records[1])
        try say(.different, a, b)
        #expect(try life.settle() == 0, "a decision waits until matching is asked for")
        try match()
        let after = try owners(a, b)
        #expect(Set(after).count == 2)
        #expect(after.contains(id), "who has the founder keeps the id")
        let part = try #require(after.first { $0 != id })
        let split = try #require(try splits().first)
        #expect(try splits().count == 1)
        #expect(split.from == id)
        #expect((split.split.part, split.split.epoch) == (part, 2))
        #expect(split.split.records >= 1 && split.split.registryRecords == 0)
        #expect(split.split.controllers.allSatisfy { person.controllers.contains($0) })
        #expect(try installation.resolved().map(\.epoch) == [1, 2])
        // Another file, another instance: it still holds, and nobody is split anew.
        try installation.add(3...3)
        try installation.write(try installation.reading(of: 3, InventedFiles.again(files.one[0..<5])))
        try installation.order(.matchRequested(MatchRequested(files: 3)))
        try MatchLife(installation, name: "2").settle()
        #expect(try owners(a, b) == after)
        #expect(try splits().count == 1)
        let evidence = try #require(try installation.evidence().settled())
        #expect(evidence.pair(a, b)?.verdict == .decidedDifferent)
    }

    @Test func twoHeldToBeOneAreMergedUntilThatIsTakenBack() throws {
        let found = try persons(isGrave: false)
        let (first, second) = (found[0], found[1])
        let (a, b) = (first.person.records[0], second.person.records[0])
        try say(.same, a, b)
        try match()
        let merged = try owners(a, b)
        #expect(Set(merged).count == 1)
        let all = try #require(try installation.persons()[merged[0]]).records
        #expect(all == (first.person.records + second.person.records).sorted(), "with all their records")
        let redirects = try installation.events(.personRedirected, in: .person)
        #expect(redirects.count == 1)
        #expect(try splits().isEmpty)
        try say(.withdrawn, a, b)
        try match()
        let after = try owners(a, b)
        #expect(Set(after).count == 2)
        #expect(after.contains(merged[0]))
        #expect(try splits().map(\.from) == [merged[0]])
        let gone = try #require(redirects.first.flatMap { PersonID(hexadecimal: $0.key) })
        #expect(!after.contains(gone), "an id that went never comes back")
    }

    @Test func theHighestTierTakesTwoReaders() throws {
        let (id, person) = try #require(try persons(isGrave: true).first)
        let (a, b) = (person.records[0], person.records[1])
        try say(.different, a, b)
        try match()
        #expect(try owners(a, b) == [id, id])
        try say(.different, a, b, by: "bruno")
        try match()
        #expect(Set(try owners(a, b)).count == 2)
        // One word against the other, and nothing is decided.
        try say(.same, a, b, by: "bruno")
        try match()
        #expect(Set(try owners(a, b)).count == 1)
    }

    @Test func theQueueHasTheGravestDoubtsFirstAndNoneThatIsDecided() throws {
        var evidence = try installation.evidence()
        let settled = try #require(try evidence.settled())
        let queue = settled.queue(evidence.reviews)
        let first = try #require(queue.first)
        #expect(zip(queue, queue.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        for item in queue {
            let isOne = Set(try owners(item.a, item.b)).count == 1
            #expect(isOne == item.isJoined)
            #expect(item.readers == (item.tier == .veryHigh ? 2 : 1))
        }
        evidence.reviewed(PairReviewed(first.a, first.b, .different), by: "anne", at: 100)
        let one = settled.queue(evidence.reviews)
        #expect(one.contains { $0.a == first.a && $0.b == first.b } == (first.readers == 2))
        evidence.reviewed(PairReviewed(first.a, first.b, .different), by: "bruno", at: 101)
        #expect(settled.queue(evidence.reviews).count == queue.count - 1)
        evidence.reviewed(PairReviewed(first.a, first.b, .withdrawn), by: "anne", at: 102)
        evidence.reviewed(PairReviewed(first.a, first.b, .same), by: "anne", at: 103)
        #expect(settled.queue(evidence.reviews).count == queue.count, "two words against each other decide nothing")
    }

    /// Rules signed later give other tiers to the same persons, without a pair scored again.
    @Test func otherRulesOfSeverityGiveOtherTiersWithoutMatchingAnew() throws {
        let before = try installation.persons()
        let links = try installation.records(.link).count
        var rules = SeverityRules.standard
        (rules.version, rules.bands) = ("test-2", SeverityRules.Bands(medium: 2, high: 4, veryHigh: 8))
        try installation.order(.severitySet(rules))
        #expect(try life.settle() == 0)
        try match()
        let after = try installation.persons()
        #expect(Set(after.keys) == Set(before.keys))
        #expect(after.values.allSatisfy { $0.tier == .veryHigh })
        for (id, person) in before { #expect(after[id]?.records == person.records) }
        #expect(try installation.records(.link).count == links)
        #expect(try installation.resolved().map(\.rules) == ["enisa-2013/laboratory-1", "test-2"])
        // Faulty rules that somebody signed all the same are nobody's.
        rules.bands.high = 1
        try installation.order(.severitySet(rules))
        try match()
        #expect(try installation.persons() == after)
        // A restart comes to the same, and a new file is scored.
        try installation.add(3...3)
        try installation.write(try installation.reading(of: 3, InventedFiles.again(files.one[0..<5])))
        try installation.order(.matchRequested(MatchRequested(files: 3)))
        try MatchLife(installation, name: "2").settle()
        #expect(try installation.records(.link).count > links)
        #expect(try installation.persons().values.allSatisfy { $0.tier == .veryHigh })
    }

    @Test func ageIsToldAtTheLeakAndNow() throws {
        for person in try installation.persons().values where person.birthDate.utf8.count == 10 {
            #expect(person.flags.contains("minor") == (person.birthDate > "2003-02-23"), "\(person.birthDate)")
            // The clock of the test stands at 2026-02-25.
            #expect(person.flags.contains("minor-now") == (person.birthDate > "2008-02-25"), "\(person.birthDate)")
        }
    }
}
