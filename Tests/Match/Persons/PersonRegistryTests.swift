import Model
import Testing

@testable import Match

private func derive(_ record: RecordID, _ generation: UInt32) -> PersonID {
    PersonID(high: record.packed, low: UInt64(generation))
}
private func record(_ row: UInt32) -> RecordID { RecordID(file: 1, row: row) }

@Test func aClusterIsFoundedByItsFirstRecord() {
    let identity = PersonRegistry.Lookup(PersonRegistry()).identity(of: [record(3), record(9)], by: derive)
    #expect(identity.id == derive(record(3), 0))
    #expect(identity.absorbed.isEmpty)
}

@Test func aMergeKeepsTheOlderAndRedirectsTheOther() {
    var registry = PersonRegistry()
    registry.resolved(derive(record(9), 0), founder: record(9), epoch: 1, content: "")
    registry.resolved(derive(record(3), 0), founder: record(3), epoch: 2, content: "")
    let identity = PersonRegistry.Lookup(registry).identity(of: [record(3), record(9)], by: derive)
    #expect(identity.id == derive(record(9), 0))
    #expect(identity.absorbed == [derive(record(3), 0)])
}

@Test func aSplitGivesThePartWithoutTheFounderANewId() {
    var registry = PersonRegistry()
    registry.resolved(derive(record(1), 0), founder: record(1), epoch: 1, content: "")
    let lookup = PersonRegistry.Lookup(registry)
    #expect(lookup.identity(of: [record(1)], by: derive).id == derive(record(1), 0))
    #expect(lookup.identity(of: [record(2)], by: derive).id == derive(record(2), 0))
}

@Test func aRecordWhosePersonWasRedirectedFoundsAnotherNextTime() {
    var registry = PersonRegistry()
    registry.resolved(derive(record(5), 0), founder: record(5), epoch: 1, content: "")
    registry.redirected(derive(record(5), 0), epoch: 2)
    let identity = PersonRegistry.Lookup(registry).identity(of: [record(5)], by: derive)
    #expect(identity.id == derive(record(5), 1))
}

/// Partitions arrive in any order: a later person of a founder may be read before the earlier one and its redirect.
@Test func theRegistryDoesNotDependOnTheOrderOfPartitions() {
    var registry = PersonRegistry()
    registry.resolved(derive(record(5), 1), founder: record(5), epoch: 3, content: "")
    registry.resolved(derive(record(5), 0), founder: record(5), epoch: 1, content: "")
    registry.redirected(derive(record(5), 0), epoch: 2)
    let identity = PersonRegistry.Lookup(registry).identity(of: [record(5)], by: derive)
    #expect(identity.id == derive(record(5), 1))
}

/// A leader that lost its partitions and won them back reads all of it once more.
@Test func whatIsReadTwiceChangesNothing() {
    var registry = PersonRegistry()
    for _ in 0..<3 {
        registry.resolved(derive(record(5), 0), founder: record(5), epoch: 1, content: "a")
        registry.redirected(derive(record(5), 0), epoch: 2)
        registry.resolved(derive(record(5), 1), founder: record(5), epoch: 4, content: "b")
    }
    registry.redirected(derive(record(5), 1), epoch: 2)
    let identity = PersonRegistry.Lookup(registry).identity(of: [record(5)], by: derive)
    #expect(identity.id == derive(record(5), 2))
    #expect(registry.persons.isEmpty)
}

@Test func whoTakesRecordsOfAnotherIsSeenWhateverOfTheEpochIsThereAlready() {
    var registry = PersonRegistry()
    let (p, q) = (derive(record(1), 0), derive(record(2), 0))
    registry.resolved(p, founder: record(1), epoch: 1, content: "a", records: [record(1), record(2), record(3)])
    for step in 0..<3 {
        // What a leader that died had said of epoch 2.
        if step > 0 { registry.resolved(p, founder: record(1), epoch: 2, content: "b", records: [record(1)]) }
        if step > 1 {
            registry.resolved(q, founder: record(2), epoch: 2, content: "c", records: [record(2), record(3)])
        }
        let lookup = PersonRegistry.Lookup(registry, epoch: 2)
        let members = [record(2), record(3), record(9)]
        let identity = lookup.identity(of: members, by: derive)
        #expect(identity.id == q)
        let taken = lookup.taken(by: identity, members)
        #expect(taken.map(\.from) == [p])
        #expect(taken.first?.records == [record(2), record(3)])
        let own = lookup.identity(of: [record(1)], by: derive)
        #expect(lookup.taken(by: own, [record(1)]).isEmpty)
    }
    // In the next epoch that is how it is.
    let lookup = PersonRegistry.Lookup(registry, epoch: 3)
    let identity = lookup.identity(of: [record(2), record(3)], by: derive)
    #expect(lookup.taken(by: identity, [record(2), record(3)]).isEmpty)
}

@Test func whatAMergeBringsInIsNotTaken() {
    var registry = PersonRegistry()
    registry.resolved(derive(record(1), 0), founder: record(1), epoch: 1, content: "a", records: [record(1)])
    registry.resolved(derive(record(2), 0), founder: record(2), epoch: 1, content: "b", records: [record(2)])
    let lookup = PersonRegistry.Lookup(registry, epoch: 2)
    let identity = lookup.identity(of: [record(1), record(2)], by: derive)
    #expect(identity.absorbed == [derive(record(2), 0)])
    #expect(lookup.taken(by: identity, [record(1), record(2)]).isEmpty)
}
