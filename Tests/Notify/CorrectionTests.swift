import Log
import Model
import Testing

@testable import Notify

/// Who was told of somebody else's data is told so; who became part of another is not told again.
@Suite struct CorrectionTests {
    let installation: NotifyInstallation
    let life: NotifyLife

    init() throws {
        installation = try NotifyInstallation()
        life = try NotifyLife(installation)
        let both = NotifyInstallation.person(1, controllers: ["LAB01", "LAB02"])
        try installation.epoch(1, [1: both, 4: NotifyInstallation.person(4)])
        try campaign("a", epoch: 1)
        #expect(try installation.intents("a").count == 3)
    }

    private func campaign(_ name: String, epoch: UInt32) throws {
        try installation.plan(name, epoch: epoch)
        try life.settle()
        try installation.start(name)
        try life.settle()
    }

    private func corrections(_ name: String) throws -> UInt64 {
        try installation.plans(name).reduce(0) { $0 + ($1.corrections ?? 0) }
    }

    @Test func aPersonToldAndThenSplitIsOwedACorrectionOnce() throws {
        // What was LAB02's of person 1 is person 9's.
        try installation.epoch(
            2, [1: NotifyInstallation.person(1), 9: NotifyInstallation.person(9, controllers: ["LAB02"])],
            split: [1: (part: 9, controllers: ["LAB02"])])
        try campaign("b", epoch: 2)
        #expect(try corrections("b") == 1)
        #expect(try installation.plans("b").reduce(0) { $0 + $1.notices } == 3, "corrections are counted apart")
        let sent = try installation.intents("b")
        #expect(sent.flatMap(\.address).sorted() == ["p1@example.fr", "p9@example.fr"])
        let correction = try #require(sent.first { $0.address == ["p1@example.fr"] })
        #expect(correction.controller == "LAB02")
        #expect(correction.text.contains("concernait une autre personne"))
        #expect(correction.text.contains("aucune donnée vous concernant"))
        let other = try #require(sent.first { $0.address == ["p9@example.fr"] })
        #expect(!other.text.contains("une autre personne"))
        // It is told: neither a later campaign nor a restart tells it again.
        try campaign("c", epoch: 2)
        #expect(try corrections("c") == 0)
        #expect(try installation.intents("c").isEmpty)
        let restarted = try NotifyLife(installation, name: "other")
        #expect(try restarted.settle() == 0)
        // Split once more, it is owed another.
        try installation.epoch(3, [1: NotifyInstallation.person(1)], split: [1: (part: 9, controllers: ["LAB02"])])
        try campaign("d", epoch: 3)
        #expect(try installation.intents("d").map(\.controller) == ["LAB02"])
    }

    @Test func whoWasToldNothingWrongIsOwedNothing() throws {
        // Not told yet, and told by a controller whose records all stayed.
        try installation.epoch(
            2, [1: NotifyInstallation.person(1), 7: NotifyInstallation.person(7)],
            split: [1: (part: 7, controllers: ["LAB03"]), 7: (part: 1, controllers: ["LAB01"])])
        try campaign("b", epoch: 2)
        #expect(try corrections("b") == 0)
        #expect(try installation.intents("b").flatMap(\.address) == ["p7@example.fr"])
    }

    @Test func aPersonMergedAfterBothWereToldIsNotToldAgain() throws {
        try installation.epoch(
            2, [1: NotifyInstallation.person(1, controllers: ["LAB01", "LAB02"])], redirected: [4])
        try campaign("b", epoch: 2)
        #expect(try installation.intents("b").isEmpty)
        #expect(try corrections("b") == 0)
    }
}
