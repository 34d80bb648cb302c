import Model

/// One campaign as the signed commands tell it.
struct Campaign {
    let plan: CampaignPlanned
    /// What each approver signed: the last word of each counts.
    private(set) var approvals: [String: CampaignApproved] = [:]
    var isStarted = false
    var isPaused = false

    init(_ plan: CampaignPlanned) { self.plan = plan }

    mutating func approve(_ approval: CampaignApproved, by name: String) {
        // A root that is not that of the roots was not what the signer saw.
        guard approval.root == NoticePlan.whole(approval.roots) else { return }
        approvals[name] = approval
    }

    /// The roots two different people signed; nil before that.
    var approved: [String]? {
        let counts = approvals.values.reduce(into: [:]) { $0[$1.root, default: 0] += 1 }
        guard let root = counts.filter({ $0.value >= 2 }).keys.min() else { return nil }
        return approvals.values.first { $0.root == root }?.roots
    }

    /// Whether notices may go out now.
    var isRunning: Bool { isStarted && !isPaused && !plan.dryRun && approved != nil }
}
