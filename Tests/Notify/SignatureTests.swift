import Model
import Testing

@testable import Notify

/// Nothing goes out before two different people signed the very plan that is carried out.
@Suite struct SignatureTests {
    let installation: NotifyInstallation
    let life: NotifyLife

    init() throws {
        installation = try NotifyInstallation()
        life = try NotifyLife(installation)
        try installation.epoch(1, [1: NotifyInstallation.person(1), 2: NotifyInstallation.person(2)])
        try installation.plan("a")
        try life.settle()
    }

    private func isSilent() throws -> Bool {
        try life.settle()
        return try installation.intents().isEmpty && installation.mails().isEmpty
    }

    @Test func aPlanStatesWhatWouldBeDone() throws {
        let plans = try installation.plans("a")
        #expect(plans.map(\.partition) == [0, 1])
        #expect(plans.reduce(0) { $0 + $1.persons } == 2)
        #expect(plans.reduce(0) { $0 + ($1.byChannel["email"] ?? 0) } == 2)
        #expect(plans.allSatisfy { $0.epoch == 1 && !$0.dryRun })
        #expect(try isSilent())
    }

    @Test func twoPeopleSignAndAllAreTold() throws {
        try installation.approve("a", by: "anne")
        try installation.order(.campaignStarted(CampaignNamed(campaign: "a")), by: "anne")
        #expect(try isSilent())
        try installation.approve("a", by: "bruno")
        try life.settle()
        #expect(try installation.intents().count == 2)
        #expect(try installation.mails().count == 2)
        #expect(try installation.outcomes().values.map { $0.map(\.outcome) } == [[.told], [.told]])
    }

    @Test func nothingStartsByItself() throws {
        for name in ["anne", "bruno"] { try installation.approve("a", by: name) }
        #expect(try isSilent())
    }

    @Test func onePersonSigningTwiceIsOne() throws {
        for _ in 0..<3 { try installation.approve("a", by: "anne") }
        try installation.order(.campaignStarted(CampaignNamed(campaign: "a")), by: "bruno")
        #expect(try isSilent())
    }

    @Test func twoSignaturesUnderDifferentPlansAreNone() throws {
        try installation.approve("a", by: "anne")
        try installation.approve("a", by: "bruno", roots: ["00", "11"])
        try installation.order(.campaignStarted(CampaignNamed(campaign: "a")), by: "anne")
        #expect(try isSilent())
        // The last word of each counts.
        try installation.approve("a", by: "anne", roots: ["00", "11"])
        #expect(try isSilent(), "two signed what is not the plan")
        for name in ["anne", "bruno"] { try installation.approve("a", by: name) }
        try life.settle()
        #expect(try installation.mails().count == 2)
    }

    @Test func aRootThatIsNotThatOfItsPartsIsNoSignature() throws {
        let roots = try installation.plans("a").map(\.root)
        for name in ["anne", "bruno"] {
            try installation.order(
                .campaignApproved(CampaignApproved(campaign: "a", root: "00", roots: roots)), by: name)
        }
        try installation.order(.campaignStarted(CampaignNamed(campaign: "a")), by: "anne")
        #expect(try isSilent())
    }

    @Test func ofADryRunNothingIsEverSent() throws {
        try installation.plan("dry", dryRun: true)
        try life.settle()
        #expect(try installation.plans("dry").allSatisfy(\.dryRun))
        try installation.start("dry")
        #expect(try isSilent())
    }
}
