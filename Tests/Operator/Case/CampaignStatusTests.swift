import Model
import Testing

@testable import Operator

/// A campaign is over once each notice of its plan has an outcome, its own or another campaign's.
@Test func aCampaignIsDoneWhenAllOfItsPlanIsSeenTo() throws {
    let caseID = try #require(CaseID("demo"))
    var campaign = CampaignState(CampaignPlanned(campaign: "wave-2", epoch: 1, dryRun: false))
    campaign.parts[0] = PlanComputed(
        caseID: caseID, campaign: "wave-2", epoch: 1, partition: 0, dryRun: false, root: "00", persons: 3, notices: 3,
        byChannel: ["email": 3], byTier: ["high": 3], byController: ["LAB01": 3], corrections: 1, told: 2)
    var status: CaseStatus.Campaign { CaseStatus.Campaign("wave-2", campaign, parts: 1) }
    #expect(status.state == "planned")
    #expect(status.text.contains("2 of them seen to by other campaigns, 1 new"))
    campaign.isStarted = true
    campaign.notices.count(.told)
    #expect(status.state == "started")
    #expect(CaseStatus.Campaign("wave-2", campaign, parts: 1, isOutdated: true).text.contains("outdated"))
    campaign.notices.count(.unreachable)
    #expect(status.state == "done")
    #expect(!CaseStatus.Campaign("wave-2", campaign, parts: 1, isOutdated: true).isOutdated, "nothing is left to send")
}
