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
