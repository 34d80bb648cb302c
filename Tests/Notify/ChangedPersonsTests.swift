import Log
import Model
import Testing

@testable import Notify

/// What was signed is what is sent: persons that change afterwards call for another plan, and other signatures.
@Suite struct ChangedPersonsTests {
    let installation: NotifyInstallation
    let life: NotifyLife

    init() throws {
        installation = try NotifyInstallation()
        life = try NotifyLife(installation)
        // One in each partition.
        try installation.epoch(1, [1: NotifyInstallation.person(1), 4: NotifyInstallation.person(4)])
        try installation.plan("a")
        try life.settle()
    }

    private static func moved(_ number: UInt64) -> Person {
        NotifyInstallation.person(number) { $0.contacts[0].emails = ["moved\(number)@example.fr"] }
    }

    private func addresses() throws -> [String] { try installation.intents().flatMap(\.address).sorted() }

    @Test func aPlanWhosePersonsChangedIsNotCarriedOutAndSaysSo() throws {
        for name in ["anne", "bruno"] { try installation.approve("a", by: name) }
        try installation.epoch(2, [1: Self.moved(1), 4: Self.moved(4)])
        try installation.order(.campaignStarted(CampaignNamed(campaign: "a")), by: "anne")
        try life.settle()
        #expect(try addresses().isEmpty)
        let partitions = Double(try installation.plans("a").filter { $0.persons > 0 }.count)
        #expect(life.figure("outdated_plans") == partitions)
        // A restart comes to the same.
        do {
            let other = try NotifyLife(installation, name: "other")
            try other.settle()
            #expect(try addresses().isEmpty)
            #expect(other.figure("outdated_plans") == partitions)
        }
        // Planned and signed anew, all are told, at the new address.
        try installation.plan("b", epoch: 2)
        try life.settle()
        try installation.start("b")
        try life.settle()
        #expect(try addresses() == ["moved1@example.fr", "moved4@example.fr"])
    }

    @Test func whatWasNotToldBeforeTheChangeWaitsForThoseSignatures() throws {
        try installation.start("a")
        try life.apply()
        #expect(try life.work(), "the intents of one partition")
        let first = try addresses()
        #expect(first.count == 1)
        try installation.epoch(2, [1: Self.moved(1), 4: Self.moved(4)])
        try life.settle()
        #expect(try addresses() == first)
        #expect(try installation.outcomes().count == first.count)
        try installation.plan("b", epoch: 2)
        try life.settle()
        #expect(try installation.plans("b").reduce(0) { $0 + $1.notices } == 2)
        #expect(try installation.plans("b").reduce(0) { $0 + ($1.told ?? 0) } == 1, "one was told by the first")
        try installation.start("b")
        try life.settle()
        #expect(try installation.outcomes().count == 2)
        #expect(try installation.mails().count == 2)
    }

    @Test func aPersonWhoBecamePartOfAnotherIsToldOnceMoreOnlyForTheOther() throws {
        try installation.epoch(2, [1: NotifyInstallation.person(1)], redirected: [4])
        try installation.plan("b", epoch: 2)
        try life.settle()
        #expect(try installation.plans("b").reduce(0) { $0 + $1.persons } == 1)
        try installation.start("b")
        try life.settle()
        #expect(try addresses() == ["p1@example.fr"])
    }

    @Test func whoCouldNotBeReachedIsToldByALaterCampaignThatCan() throws {
        let unreachable = NotifyInstallation.person(4) { $0.contacts = [] }
        try installation.epoch(2, [4: unreachable])
        for campaign in ["b", "c"] {
            try installation.plan(campaign, epoch: 2)
            try life.settle()
            try installation.start(campaign)
            try life.settle()
        }
        // Each campaign says of its own that it could not, once; the first has told the other, who stays told.
        let outcomes = {
            try self.installation.outcomes().values.map { $0.map(\.outcome) }.sorted { $0.count < $1.count }
        }
        #expect(try outcomes() == [[.told], [.unreachable, .unreachable]])
        try NotifyLife(installation, name: "other").settle()
        #expect(try outcomes() == [[.told], [.unreachable, .unreachable]])

        try installation.epoch(3, [4: NotifyInstallation.person(4)])
        try installation.plan("d", epoch: 3)
        try life.settle()
        try installation.start("d")
        try life.settle()
        #expect(try outcomes() == [[.told], [.unreachable, .unreachable, .told]])
        #expect(try addresses() == ["p1@example.fr", "p4@example.fr"])
        let ids = try installation.records(.notice).filter { $0.eventType != .planComputed }
            .compactMap { $0.headers[EventHeaders.Field.id] }
        #expect(Set(ids).count == ids.count, "each attempt has its own")
        try NotifyLife(installation, name: "other").settle()
        #expect(try outcomes() == [[.told], [.unreachable, .unreachable, .told]])
    }

    /// A plan is of an epoch: while the next one is coming in, half of it is no ground to plan on.
    @Test func aPlanIsOfWholeEpochs() throws {
        try installation.plan("later", epoch: 3)
        try life.settle()
        #expect(try installation.plans("later").isEmpty)
        try installation.epoch(3, [:])
        try life.settle()
        #expect(try installation.plans("later").map(\.epoch) == [3, 3])
    }
}
