internal import Log
internal import Model
internal import Notify
internal import Runtime
internal import Sealing

/// `vigie campaign`: plans who would be told how, has two people sign that very plan, and lets it go.
enum CampaignCommand {
    private static let shared = [HomeOptions.home, HomeOptions.log, HomeOptions.signer, HomeOptions.caseID]

    static let subcommands = [
        Subcommand(
            name: "campaign plan", about: "Plan a campaign on the persons as they are now; waits for its counts.",
            operands: "CAMPAIGN",
            options: shared + [
                Subcommand.Option("dry-run", nil, "nothing can be sent from it"),
                Subcommand.Option("seconds", "N", "how long to wait for the services (60)"),
            ], example: "vigie campaign plan wave-1 --case lab-2021", run: plan),
        Subcommand(
            name: "campaign approve", about: "Sign the plan; two different people have to.", operands: "CAMPAIGN",
            options: shared + [
                Subcommand.Option("root", "HASH", "the root you saw, whole (needed)"),
                Subcommand.Option("incomplete", nil, "though some notices can't name a contact or what was done"),
            ],
            example: "vigie campaign approve wave-1 --as anne.martin --root HASH", run: approve),
        order("start", "Let the notices of an approved campaign go out.") { .campaignStarted($0) },
        order("pause", "Stop all sending within seconds.") { .campaignPaused($0) },
        order("resume", "Go on where a pause stopped.") { .campaignResumed($0) },
    ]

    private static func order(
        _ word: String, _ about: String, _ make: @escaping @Sendable (CampaignNamed) -> Order
    ) -> Subcommand {
        Subcommand(
            name: "campaign \(word)", about: about, operands: "CAMPAIGN", options: shared,
            example: "vigie campaign \(word) wave-1 --case lab-2021",
            run: { arguments, console in
                let (follower, desk, _) = try desk(arguments)
                let (name, campaign) = try campaign(arguments, follower)
                if campaign.isPaused, word != "resume" {
                    throw CommandFailure("\(name) is paused: `vigie campaign resume \(name)` lets it go on")
                }
                if !campaign.isStarted, word != "start" {
                    throw CommandFailure("\(name) is not started: there is nothing to \(word)")
                }
                if word == "start" {
                    try requireCurrent(name, campaign, follower.watch)
                    if campaign.planned.dryRun {
                        throw CommandFailure("\(name) is a dry run: plan another without --dry-run")
                    }
                    let root = campaign.root(parts: follower.parts)
                    let signers = root == nil ? 0 : campaign.approvers(of: root).count
                    guard signers >= 2 else {
                        throw CommandFailure(
                            "\(name) is approved by \(signers) of 2: `vigie campaign approve \(name) --root HASH`")
                    }
                }
                try desk.publish([make(CampaignNamed(campaign: name))])
                try console.show(["campaign": name, "order": word], "\(name): \(word) is signed\n")
            })
    }

    /// What the persons are no longer would go out in part, or not at all.
    private static func requireCurrent(_ name: String, _ campaign: CampaignState, _ watch: CaseWatch) throws {
        guard watch.isOutdated(campaign) else { return }
        throw CommandFailure(
            "\(name) was planned before the persons changed (epoch \(campaign.planned.epoch), now "
                + "\(watch.resolved?.epoch ?? 0)): plan another campaign, and have that approved")
    }

    private static func desk(_ arguments: Arguments) throws -> (CaseFollower, CaseDesk, NamedKey) {
        let settings = try arguments.settings()
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        let follower = try CaseFollower(log, arguments.caseID(), home: settings.home)
        guard !follower.watch.closed else { throw CommandFailure("case \(follower.watch.caseID) is closed") }
        let desk = try CaseDesk(follower.watch.caseID, settings: settings, log: log, person: signer)
        return (follower, desk, signer)
    }

    private static func campaign(
        _ arguments: Arguments, _ follower: CaseFollower
    ) throws -> (String, CampaignState) {
        let name = try arguments.operands("CAMPAIGN")[0]
        guard let campaign = follower.watch.campaigns[name] else {
            throw CommandFailure(
                "no campaign \(name) in case \(follower.watch.caseID): `vigie campaign plan \(name)`")
        }
        return (name, campaign)
    }

    private static func plan(_ arguments: Arguments, _ console: Console) throws {
        let (follower, desk, _) = try desk(arguments)
        let name = try arguments.operands("CAMPAIGN")[0]
        guard CaseID(name) != nil else {
            throw UsageError("\(name): a campaign has 1 to 40 of a-z 0-9 -", "campaign plan")
        }
        guard follower.watch.campaigns[name] == nil else {
            throw CommandFailure("campaign \(name) is planned already: `vigie case status` shows it")
        }
        guard let resolved = follower.watch.resolved else {
            throw CommandFailure(
                "case \(follower.watch.caseID) has no persons yet: `vigie case status` tells how far it is")
        }
        let unmatched = follower.watch.unmatched
        if !unmatched.isEmpty {
            console.note(
                "\(CaseStatus.files(unmatched)) not matched yet: the plan is without their people; `vigie case status` tells "
                    + "when they are")
        }
        let seconds = try arguments.value("seconds", "a whole number") { Int($0) } ?? 60
        let planned = CampaignPlanned(campaign: name, epoch: resolved.epoch, dryRun: arguments.isSet("dry-run"))
        try desk.publish([.campaignPlanned(planned)])
        let end = ContinuousClock.now + .seconds(seconds)
        while (follower.watch.campaigns[name]?.parts.count ?? 0) < follower.parts {
            guard ContinuousClock.now < end else {
                throw CommandFailure("\(name) is asked for, and not yet planned after \(seconds) s: is notify running?")
            }
            try follower.follow(for: .milliseconds(200))
        }
        guard let campaign = follower.watch.campaigns[name] else { return }
        let status = CaseStatus.Campaign(name, campaign, parts: follower.parts)
        try console.show(
            status, status.text + (planned.dryRun ? "" : gaps(status, follower.watch).map { $0 + "\n" } ?? ""))
    }

    /// What art. 34(2) asks of a notice and the case does not know; nil where all is known.
    private static func gaps(_ campaign: CaseStatus.Campaign, _ watch: CaseWatch) -> String? {
        let lacking = campaign.byController.keys.sorted().filter {
            !(watch.controllers[$0] ?? Controller(id: $0, name: $0)).gaps.isEmpty
        }
        guard let first = lacking.first else { return nil }
        return
            "\(lacking.count) of \(campaign.byController.count) controllers (\(first == "-" ? "rows without one" : first)…) "
            + "have no contact or no measures taken in the case: their notices can't tell them, as art. 34(2) GDPR asks; "
            + "`vigie case controllers FILE` lists them"
    }

    private static func approve(_ arguments: Arguments, _ console: Console) throws {
        let (follower, desk, signer) = try desk(arguments)
        let seen = try arguments.text("root", orAsk: "the root of the plan you saw")
        let (name, campaign) = try campaign(arguments, follower)
        guard signer.name != RunHome.signer else {
            throw CommandFailure(
                "\(signer.name) is the key of `vigie run` and nobody's own: `vigie key new NAME`, then --as NAME")
        }
        guard let roots = campaign.roots(parts: follower.parts) else {
            throw CommandFailure("\(name) is not planned to its end yet")
        }
        try requireCurrent(name, campaign, follower.watch)
        let root = NoticePlan.whole(roots)
        guard root == seen else {
            throw CommandFailure("\(name) has the root \(root), not the one you name: look again")
        }
        if !arguments.isSet("incomplete"),
            let gaps = gaps(CaseStatus.Campaign(name, campaign, parts: follower.parts), follower.watch)
        {
            throw CommandFailure("\(gaps), then approve; or approve with --incomplete")
        }
        guard !campaign.approvers(of: root).contains(signer.name) else {
            throw CommandFailure("\(signer.name) has approved \(name) already: somebody else has to")
        }
        try desk.publish([.campaignApproved(CampaignApproved(campaign: name, root: root, roots: roots))])
        let others = campaign.approvers(of: root).filter { $0 != signer.name }
        try console.show(
            ["campaign": name, "root": root, "by": signer.name],
            "\(name) is approved by \(signer.name)" + (others.isEmpty ? "; one more has to\n" : "; it may start\n"))
    }
}
