import Model
import Testing

private func command(_ order: Order) -> Command {
    Command(
        id: "00000000000000000000000000000001", caseID: CaseID("demo")!, at: Timestamp(milliseconds: 1_614_556_799_999),
        by: "alice", order: order)
}

@Test(arguments: [
    Order.caseOpened(CaseOpened(title: "t", leakDate: "2021-02-23", keepRawDays: 30)),
    .copyNoted(CopyNoted(file: 1, sealedWhere: "AQID")),
    .controllersListed([Controller(id: "LAB03", name: "Labo fictif", department: "56")]),
    .matchRequested(MatchRequested(files: 2)),
    .severitySet(.standard),
    .pairReviewed(PairReviewed(RecordID(file: 2, row: 1), RecordID(file: 1, row: 9), .same)),
    .campaignPlanned(CampaignPlanned(campaign: "c", epoch: 1, dryRun: true)),
    .campaignApproved(CampaignApproved(campaign: "c", root: "00", roots: ["00", "01"])),
    .campaignStarted(CampaignNamed(campaign: "c")), .campaignPaused(CampaignNamed(campaign: "c")),
    .campaignResumed(CampaignNamed(campaign: "c")), .caseClosed(CaseClosed(reason: "done")),
])
func everyOrderReadsBackAsWritten(order: Order) throws {
    #expect(try JSON.decode(Command.self, JSON.encode(command(order))) == command(order))
}

@Test func anUnknownOrderIsAnErrorAndAnUnknownFieldIsNot() throws {
    let known = """
        {"at":"2021-02-28T23:59:59.999Z","by":"a","case":"demo","data":{"campaign":"c","x":1},"id":"1","type":"campaign.paused"}
        """
    #expect(try JSON.decode(Command.self, Array(known.utf8)).order == .campaignPaused(CampaignNamed(campaign: "c")))
    let unknown = known.replacing("campaign.paused", with: "campaign.doubled")
    #expect(throws: (any Error).self) { try JSON.decode(Command.self, Array(unknown.utf8)) }
}
