import Foundation
import Log
import Model
import Notify
import Runtime
import Testing

@testable import Audit
@testable import Operator

/// A whole case, its notices sent, under kill -9 of whatever runs: nothing lost, nothing doubled, and the same persons.
/// `VIGIE_KILLS` tells how often to kill on each engine, `VIGIE_SEED` brings one run back.
@Suite(.serialized) struct KillTests {
    static let kills = ProcessInfo.processInfo.environment["VIGIE_KILLS"].flatMap(Int.init) ?? 12
    static let seed = ProcessInfo.processInfo.environment["VIGIE_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)

    /// What a case leaves behind.
    struct Result {
        var persons: String
        /// Files of mail, and a row for each letter, sorted.
        var outbox: [String]
    }

    @Test func whatIsKilledLosesAndDoublesNothing() throws {
        // Several transactions of each kind: reading, persons, notices of a partition.
        let leak = try LeakFixture(rows: 8000)
        let calm = try Deployment(.sqlite, folder: leak.folder)
        let expected = try Self.conduct(calm, leak)
        #expect(expected.outbox.count(where: { $0.hasSuffix(".eml") }) > 50 && expected.outbox.count > 6 * 500)
        #expect(Set(expected.outbox).count == expected.outbox.count)
        for engine in Deployment.Engine.allCases {
            if let absence = engine.absence {
                print("skipped: the case under kills on \(engine): \(absence)")
                continue
            }
            var reaper = Reaper(seed: Self.seed, pause: engine == .sqlite ? 20...300 : 100...1500)
            var cases = 0
            while reaper.kills < Self.kills {
                cases += 1
                reaper.begin()
                let deployment = try Deployment(engine, folder: leak.folder, keysOf: calm.home)
                defer { deployment.discard() }
                let result = try Self.conduct(deployment, leak) {
                    try reaper.visit(deployment, atMost: Self.kills, during: $0)
                }
                #expect(result.persons == expected.persons, "seed \(Self.seed)")
                #expect(result.outbox.difference(from: expected.outbox).isEmpty, "seed \(Self.seed)")
                #expect(deployment.ended == [], "what was not killed ended; seed \(Self.seed)")
            }
            print("\(engine): \(reaper.kills) kills in \(cases) cases, seed \(Self.seed): \(reaper.killed)")
        }
    }

    /// From the first command to the last word of the audit.
    static func conduct(
        _ deployment: Deployment, _ leak: LeakFixture, meanwhile: (String) throws -> Void = { _ in }
    ) throws -> Result {
        func wait(_ what: String, until reached: (CaseWatch) throws -> Bool) throws {
            try deployment.wait(what, seconds: 300, meanwhile: { try meanwhile(what) }, until: reached)
        }
        for name in SameCaseTests.four { try deployment.start(name) }
        let parts = Int(Topic.defaultPartitions)
        let desk = try deployment.desk()
        try desk.open(CaseOpened(title: "scenario", leakDate: "2021-02-14"))
        try desk.add(leak.additions, request: true)
        try wait("persons") { $0.isMatched }
        try desk.publish([.campaignPlanned(CampaignPlanned(campaign: "wave", epoch: 1, dryRun: false))])
        try wait("a plan") {
            $0.campaigns["wave"]?.roots(parts: parts) != nil
        }
        let roots = try #require(try deployment.watch().campaigns["wave"]?.roots(parts: parts))
        for name in ["alice", "bob"] {
            try deployment.desk(name).publish([
                .campaignApproved(CampaignApproved(campaign: "wave", root: NoticePlan.whole(roots), roots: roots))
            ])
        }
        try desk.publish([.campaignStarted(CampaignNamed(campaign: "wave"))])
        try wait("the notices") { watch in
            guard let campaign = watch.campaigns["wave"] else { return false }
            let told = campaign.notices.concluded.values.reduce(0, +)
            return told == campaign.parts.values.reduce(0) { $0 + $1.notices }
        }
        // The last word on each equation: that it holds.
        try wait("the audit") { watch in
            let equations = watch.equations
            return equations["notices"]?.kind == .conservationHeld
                && equations.values.allSatisfy { $0.kind == .conservationHeld }
        }
        #expect(try deployment.watch().alarms.map(\.subject) == [])
        try deployment.stop()
        try checkAudit(deployment)
        let totals = try deployment.export()
        #expect(totals.rows == totals.records + totals.rejections)
        let outbox = "\(deployment.home)/outbox/\(Deployment.caseID)/wave"
        let letters = try names("\(outbox)/letters").flatMap { name in
            // Rows end with CR LF, lines within a cell with LF.
            try String(contentsOfFile: "\(outbox)/letters/\(name)", encoding: .utf8)
                .components(separatedBy: "\r\n").dropFirst().dropLast().map { String($0.prefix(34)) }
        }
        return Result(
            persons: try deployment.text("out/persons.csv"), outbox: try names("\(outbox)/mail") + letters.sorted())
    }

    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    /// The audit log is whole, accounts for every event there is but its own findings, and another's verifier says so.
    private static func checkAudit(_ deployment: Deployment) throws {
        let folder = "\(deployment.home)/audit"
        let text = try String(contentsOfFile: "\(folder)/\(AuditLog.Name.key)", encoding: .utf8)
        let key = try #require(NoteKey(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        let report = try LogVerification(folder: folder, key: key).run()
        var ends: [TopicPartition: Int64] = [:]
        try LogReplay.run(deployment.log, Topic.allCases.filter { $0 != .finding }, try deployment.context.partitions) {
            ends[$0.source] = $0.offset + 1
        }
        #expect(report.positions.filter { $0.key.topic != Topic.finding.rawValue } == ends)
        guard Fsck.path != nil else { return print("skipped: no tlog-fsck") }
        #expect(try Fsck.accepts(folder, size: report.checkpoint.size, root: report.checkpoint.root))
    }
}

/// Kills what runs at random moments, and starts it again as a supervisor would.
struct Reaper {
    private static let mostInPhase = 8

    private var random: SplitMix
    private let pause: ClosedRange<Int>
    private var next = ContinuousClock.now
    /// By phase of the case at hand: kills are spread over all of them.
    private var inPhase: [String: Int] = [:]
    /// By service.
    private(set) var killed: [String: Int] = [:]
    var kills: Int { killed.values.reduce(0, +) }

    /// `pause`: milliseconds between two kills.
    init(seed: UInt64, pause: ClosedRange<Int>) {
        (random, self.pause) = (SplitMix(state: seed), pause)
    }

    /// Another case.
    mutating func begin() { inPhase = [:] }

    mutating func visit(_ deployment: Deployment, atMost most: Int, during phase: String) throws {
        guard kills < most, inPhase[phase, default: 0] < Reaper.mostInPhase, ContinuousClock.now >= next,
            let name = deployment.running.randomElement(using: &random)
        else { return }
        deployment.crash(name)
        try deployment.start(name)
        killed[String(name.prefix { $0 != "-" }), default: 0] += 1
        inPhase[phase, default: 0] += 1
        next = ContinuousClock.now + .milliseconds(Int.random(in: pause, using: &random))
    }
}
