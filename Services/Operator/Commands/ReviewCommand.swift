internal import Files
internal import Match
internal import Model
internal import Runtime
internal import Sealing

/// `vigie review`: shows doubtful pairs, and takes what the reviewer decides as signed commands.
enum ReviewCommand {
    static let subcommand = Subcommand(
        name: "review",
        about: "Decide doubtful pairs, the gravest first: same person or different. Shows their values.",
        options: [
            HomeOptions.home, HomeOptions.log, HomeOptions.signer, HomeOptions.caseID,
            Subcommand.Option("limit", "N", "at most so many pairs"),
            Subcommand.Option("list", nil, "only list the pairs, without values, and decide nothing"),
            Subcommand.Option(
                "decide", "ROW ROW WORD", "no dialogue: FILE/ROW FILE/ROW same, different or withdrawn",
                isRepeated: true),
        ],
        example: """
            vigie review --as anne
            vigie review --list --json
            vigie review --as anne --decide 1/12 2/5031 different
            """,
        run: run)

    private struct Listed: Encodable {
        let a: RecordID
        let b: RecordID
        let isJoined: Bool
        let probability: Double
        let tier: String
        /// Named people who must agree, and those who said so far.
        let readers: Int
        let same: [String]
        let different: [String]

        init(_ item: ReviewItem) {
            (a, b, isJoined, readers) = (item.a, item.b, item.isJoined, item.readers)
            probability = (item.probability * 1e4).rounded() / 1e4
            (tier, same, different) = (item.tier.name, item.words.same.sorted(), item.words.different.sorted())
        }
    }

    private static func run(_ arguments: Arguments, _ console: Console) throws {
        let limit = try arguments.value("limit", "a number from 1") { Int($0).flatMap { $0 > 0 ? $0 : nil } } ?? .max
        let given = try arguments.all("decide").map(decision)
        let settings = try arguments.settings()
        let log = try settings.openedLog()
        let reading = try CaseReading(settings, log: log, arguments.caseID(), [.record, .shard, .link, .person])
        guard !reading.watch.closed else { throw CommandFailure("case \(reading.watch.caseID) is closed") }
        guard let evidence = try reading.evidence.settled() else {
            throw CommandFailure("the last matching of case \(reading.watch.caseID) is not in the log as a whole")
        }
        let queue = evidence.queue(reading.evidence.reviews)
        if arguments.isSet("list") { return try list(queue.prefix(limit).map { $0 }, console) }
        let signer = try settings.signer(arguments.text("as"))
        let desk = try CaseDesk(reading.watch.caseID, settings: settings, log: log, person: signer)
        guard given.isEmpty else {
            for review in given {
                guard evidence.pair(review.a, review.b) != nil else {
                    throw CommandFailure("no such rows in the last matching: \(review.a) \(review.b)")
                }
            }
            try desk.publish(given.map(Order.pairReviewed))
            return try finish(given.count, console)
        }
        // Whoever has said what they think is not asked again: a second reader is somebody else.
        let open = queue.filter { !$0.words.same.union($0.words.different).contains(signer.name) }
        var dialogue = ReviewDialogue(Array(open.prefix(limit)), evidence, reading)
        let count = try dialogue.run(console) { try desk.publish([.pairReviewed($0)]) }
        try finish(count, console)
    }

    private static func finish(_ count: Int, _ console: Console) throws {
        try console.show(
            ["decided": count],
            count == 0
                ? "nothing decided\n" : "\(count) decided; they count from the next matching on: `vigie match`\n")
    }

    private static func list(_ items: [ReviewItem], _ console: Console) throws {
        let listed = items.map(Listed.init)
        var table = Table(["row", "row", "now", "probability", "tier", "readers", "said"], left: [0, 1, 2, 4, 6])
        for item in listed {
            let said = item.same.map { "\($0): same" } + item.different.map { "\($0): different" }
            table.add(
                "\(item.a)", "\(item.b)", item.isJoined ? "one" : "two", PairText.percent(item.probability), item.tier,
                "\(item.readers)", said.joined(separator: ", "))
        }
        try console.show(listed, listed.isEmpty ? "no pair is in doubt\n" : table.text)
    }

    private static func decision(_ text: String) throws -> PairReviewed {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, let a = RecordID(words[0]), let b = RecordID(words[1]), a != b,
            let verdict = PairReviewed.Verdict(rawValue: words[2])
        else {
            throw UsageError("--decide \(text): FILE/ROW FILE/ROW and same, different or withdrawn", "review")
        }
        return PairReviewed(a, b, verdict)
    }
}
