import Foundation
import Ingest
import Log
import Match
import Model
import Notify
import Runtime
import Sealing
import Testing

@testable import Operator

/// The same case in one process, in four, and on Kafka in six: the same persons, byte for byte.
@Suite(.serialized) struct SameCaseTests {
    static let four = ["ingest-1", "match-1", "notify-1", "audit-1"]
    static let six = four + ["match-2", "notify-2"]

    /// Opens the case, adds the files, and plans a dry run once they are matched.
    static func conduct(_ deployment: Deployment, _ leak: LeakFixture) throws {
        let desk = try deployment.desk()
        try desk.open(CaseOpened(title: "scenario", leakDate: "2021-02-14"))
        try desk.add(leak.additions, request: true)
        try deployment.wait("persons") { $0.isMatched }
        try desk.publish([.campaignPlanned(CampaignPlanned(campaign: "dry", epoch: 1, dryRun: true))])
        try deployment.wait("a plan") { $0.campaigns["dry"]?.roots(parts: Int(Topic.defaultPartitions)) != nil }
    }

    static func check(_ deployment: Deployment, _ leak: LeakFixture) throws -> String {
        let totals = try deployment.export()
        let rows = try deployment.text("out/rows.csv").split(separator: "\n").dropFirst()
        #expect(rows.filter { $0.hasPrefix("leak.csv,") }.count == leak.rows)
        #expect(totals.rows == UInt64(rows.count))
        #expect(totals.rows == totals.records + totals.rejections)
        let persons = try deployment.text("out/persons.csv")
        let lines = persons.split(separator: "\n").dropFirst()
        #expect(lines.count == Int(totals.persons))
        #expect(lines.count > leak.rows / 3, "persons were found")
        let states = Set(lines.map { $0.split(separator: ",").last.map(String.init) ?? "" })
        #expect(states.isSubset(of: ["planned", "unreachable"]))
        return persons
    }

    @Test func theSameCaseGivesTheSamePersonsWhateverRunsIt() throws {
        let leak = try LeakFixture(rows: 3000)
        let first = try Deployment(.sqlite, folder: leak.folder)
        let stop = StopFlag()
        let context = try first.context
        let threads = [
            thread(IngestService.init, context, stop), thread(MatchService.init, context, stop),
            thread(NotifyService.init, context, stop),
        ]
        do {
            defer {
                stop.set()
                for thread in threads { thread.join() }
            }
            try Self.conduct(first, leak)
        }
        let expected = try Self.check(first, leak)

        let second = try Deployment(.sqlite, folder: leak.folder, keysOf: first.home)
        for name in Self.four { try second.start(name) }
        try Self.conduct(second, leak)
        try second.stop()
        #expect(second.ended == [])
        #expect(try Self.check(second, leak) == expected)

        guard Deployment.Engine.kafka.absence == nil else {
            print("skipped: the case on Kafka: \(Deployment.Engine.kafka.absence ?? "")")
            return
        }
        let third = try Deployment(.kafka, folder: leak.folder, keysOf: first.home)
        for name in Self.six { try third.start(name) }
        try Self.conduct(third, leak)
        try third.stop()
        #expect(third.ended == [])
        #expect(try Self.check(third, leak) == expected)
    }

    private func thread<Core: Service & SendableMetatype>(
        _ make: @escaping @Sendable (ServiceContext) throws -> Core, _ context: ServiceContext, _ stop: StopFlag
    ) -> OSThread {
        OSThread {
            do {
                let status = ServiceStatus(name: Core.name)
                try ServiceLoop(context: context, status: status, make: make).run(until: stop)
            } catch {
                Issue.record("\(Core.name): \(error)")
            }
        }
    }
}
