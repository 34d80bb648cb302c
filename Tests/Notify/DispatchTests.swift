import Foundation
import Log
import Model
import Testing

@testable import Notify

@Suite struct DispatchTests {
    let installation: NotifyInstallation

    init() throws { installation = try NotifyInstallation() }

    /// Thirty people, half of them by letter, some for two controllers; planned, signed and started.
    private func begin(_ campaign: String = "a") throws {
        var persons: [UInt64: Person] = [:]
        for number in 1...30 as ClosedRange<UInt64> {
            persons[number] = NotifyInstallation.person(
                number, controllers: number % 3 == 0 ? ["LAB01", "LAB02"] : ["LAB01"]
            ) {
                guard number % 2 == 0 else { return }
                $0.contacts[0].emails = []
                ($0.contacts[0].addressLines, $0.contacts[0].postcode) = (["1 RUE DES LILAS"], "56000")
                $0.contacts[0].town = "VANNES"
            }
        }
        try installation.epoch(1, persons)
        try installation.plan(campaign)
        let life = try NotifyLife(installation)
        try life.settle()
        try installation.start(campaign)
    }

    private func checkAllToldOnce() throws {
        let outcomes = try installation.outcomes()
        #expect(outcomes.count == 40)
        #expect(outcomes.values.allSatisfy { $0.map(\.outcome) == [.told] })
        #expect(try installation.intents().count == 40)
        #expect(try installation.mails().count == 20)
        let rows = try installation.manifests().values.map { String(decoding: $0, as: UTF8.self) }
            .flatMap { $0.matches(of: /(?m)^"([0-9a-f]{32})"/).map { String($0.1) } }
        #expect(rows.count == 20)
        #expect(Set(rows).count == 20)
        #expect(Set(outcomes.keys).isSuperset(of: rows))
    }

    @Test func eachDutyIsToldOnceAndARestartAddsNothing() throws {
        try begin()
        try NotifyLife(installation).settle()
        try checkAllToldOnce()
        let mails = try installation.mails()
        #expect(try NotifyLife(installation).settle() == 0)
        #expect(try installation.mails() == mails)
        try checkAllToldOnce()
    }

    @Test func twoInstancesDoTogetherWhatOneDoesAlone() throws {
        try begin()
        let lives = try (0..<NotifyInstallation.partitions).map {
            try NotifyLife(installation, partitions: $0..<$0 + 1, name: "\($0)")
        }
        for life in lives { try life.settle() }
        try checkAllToldOnce()
    }

    /// `dies` after that many rounds of work, the last of them unpublished: what left the machine in it left all the same.
    @Test(arguments: 0..<5)
    func aCrashAtAnyStepLosesAndDoublesNothing(dies: Int) throws {
        try begin()
        var before: [String: Data] = [:]
        do {
            let life = try NotifyLife(installation)
            for round in 0...dies {
                try life.apply()
                installation.clock = installation.clock + .seconds(1)
                guard try life.work(publishing: round < dies) else { break }
            }
            before = try installation.mails()
        }
        try NotifyLife(installation).settle()
        try checkAllToldOnce()
        // A mail sent again would be the same, to the letter.
        let after = try installation.mails()
        for (name, mail) in before { #expect(after[name] == mail) }
    }

    @Test func anIntentWithoutOutcomeIsResumedAsItWasFrozen() throws {
        try begin()
        do {
            let life = try NotifyLife(installation)
            try life.apply()
            #expect(try life.work())
        }
        let intents = try installation.intents()
        #expect(!intents.isEmpty)
        #expect(try installation.mails().isEmpty)
        // The person moved meanwhile; what was frozen goes out.
        try installation.epoch(
            2,
            Dictionary(
                uniqueKeysWithValues: (1...30).map { number in
                    (number, NotifyInstallation.person(number) { $0.contacts[0].emails = ["new@example.fr"] })
                }))
        try NotifyLife(installation).settle()
        #expect(try installation.intents() == intents)
        let mails = try installation.mails().values.map { String(decoding: $0, as: UTF8.self) }
        #expect(mails.count == intents.filter { $0.channel == .email }.count)
        #expect(mails.allSatisfy { !$0.contains("new@example.fr") })
        #expect(try installation.outcomes().values.allSatisfy { $0.map(\.outcome) == [.told] })
    }

    @Test func aPausedCampaignSendsNothingUntilItIsResumed() throws {
        try begin()
        let life = try NotifyLife(installation)
        try life.apply()
        #expect(try life.work(), "the first intents")
        try installation.order(.campaignPaused(CampaignNamed(campaign: "a")), by: "chloe")
        try life.settle()
        #expect(try installation.mails().isEmpty)
        #expect(try installation.manifests().isEmpty)
        // A restart forgets no pause.
        try NotifyLife(installation, name: "other").settle()
        #expect(try installation.mails().isEmpty)
        #expect(try installation.outcomes().isEmpty)
        try installation.order(.campaignResumed(CampaignNamed(campaign: "a")), by: "chloe")
        try life.settle()
        try checkAllToldOnce()
    }

    @Test func aPausedCampaignHoldsUpNoOther() throws {
        try begin("a")
        let life = try NotifyLife(installation)
        try life.apply()
        #expect(try life.work(), "the first intents of one partition")
        try installation.order(.campaignPaused(CampaignNamed(campaign: "a")), by: "chloe")
        try life.settle()
        let frozen = Set(
            try installation.records(.notice).compactMap {
                $0.eventType == .noticeIntended ? $0.headers[EventHeaders.Field.notice] : nil
            })
        #expect(!frozen.isEmpty)
        try installation.plan("b")
        try life.settle()
        try installation.start("b")
        try life.settle()
        // What waits in the one is not told by the other: it would be told twice.
        let outcomes = try installation.outcomes()
        #expect(outcomes.count == 40 - frozen.count)
        #expect(frozen.isDisjoint(with: outcomes.keys))
        try installation.order(.campaignResumed(CampaignNamed(campaign: "a")), by: "chloe")
        try life.settle()
        try checkAllToldOnce()
    }

    @Test func whoCannotBeReachedIsSaidSoWithTheReason() throws {
        try installation.epoch(
            1,
            [
                1: NotifyInstallation.person(1) { $0.contacts = [] },
                2: NotifyInstallation.person(2) { $0.contacts[0].doNotContact = true },
                3: NotifyInstallation.person(3) { $0.flags = ["deceased-suggested"] },
                4: NotifyInstallation.person(4) { $0.contacts[0].emails = ["two@at@example.fr"] },
                5: NotifyInstallation.person(5),
                // Known to a registry alone: owed nothing.
                6: NotifyInstallation.person(6) { ($0.records, $0.exposures) = ([], []) },
            ])
        try installation.plan("a")
        let life = try NotifyLife(installation)
        try life.settle()
        #expect(try installation.plans("a").reduce(0) { $0 + ($1.byChannel["unreachable"] ?? 0) } == 4)
        try installation.start("a")
        try life.settle()
        let outcomes = try installation.outcomes().values.flatMap { $0 }
        #expect(outcomes.filter { $0.outcome == .told }.count == 1)
        #expect(
            outcomes.filter { $0.outcome == .unreachable }.map(\.reason).sorted() == [
                "deceased-suggested", "do-not-contact", "no-contact", "no-contact",
            ])
        #expect(outcomes.count == 5)
    }

    @Test func theWorstExposedAreToldFirst() throws {
        try installation.epoch(
            1,
            Dictionary(
                uniqueKeysWithValues: (1...8).map { number in
                    (number, NotifyInstallation.person(number, tier: [.low, .high][Int(number) % 2]))
                }))
        try installation.plan("a")
        let life = try NotifyLife(installation)
        try life.settle()
        try installation.start("a")
        try life.settle()
        for partition in 0..<NotifyInstallation.partitions {
            let tiers = try installation.records(.notice).filter {
                $0.eventType == .noticeIntended && $0.source.partition == partition
            }.compactMap { $0.headers[EventHeaders.Field.tier] }
            #expect(tiers == tiers.sorted(), "high before low")
        }
    }
}
