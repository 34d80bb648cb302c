import Foundation
import Ingest
import Log
import Model
import Runtime
import Sealing
import Testing

@testable import Operator

/// Reading one file under kill -9 at random moments: the very chunks and rejections of a reading that nothing disturbed,
/// each once. `VIGIE_KILLS` tells how often to kill on each engine, `VIGIE_SEED` brings one run back, `VIGIE_KILL_LEAK`
/// names a file to read instead of an invented one.
@Suite(.serialized) struct IngestKillTests {
    private static let most = ProcessInfo.processInfo.environment["VIGIE_KILLS"].flatMap(Int.init) ?? 8

    /// What one reading publishes.
    private struct Published: Equatable {
        var chunks: [UInt32: [UInt8]] = [:]
        var rejections: [UInt32: String] = [:]
        var twice = 0
    }

    @Test(arguments: Deployment.Engine.allCases) func aKilledReadingGoesOnWhereItStood(
        _ engine: Deployment.Engine
    ) throws {
        if let absence = engine.absence { return print("skipped: reading under kills on \(engine): \(absence)") }
        let fixture = try LeakFixture(rows: 60_000)
        let path =
            ProcessInfo.processInfo.environment["VIGIE_KILL_LEAK"] ?? "\(fixture.folder)/drill/leak.csv"
        let expected = try Self.undisturbed(path)
        var random = SplitMix(state: KillTests.seed)
        var (kills, cases, lost) = (0, 0, 0.0)
        while kills < Self.most {
            cases += 1
            let deployment = try Deployment(engine, folder: fixture.folder)
            defer { deployment.discard() }
            let desk = try deployment.desk()
            try desk.open(CaseOpened(title: "scenario", leakDate: "2021-02-14"))
            try desk.add([CaseDesk.Addition(path: path, kind: .leak)], request: false)
            try deployment.start("ingest-1")
            var next = ContinuousClock.now + .milliseconds(300)
            var lives: [(start: Date, end: Date)] = []
            var start = Date()
            try deployment.wait(
                "the file to be read", seconds: 900,
                meanwhile: {
                    guard kills < Self.most, ContinuousClock.now >= next else { return }
                    deployment.crash("ingest-1")
                    lives.append((start, Date()))
                    start = Date()
                    try deployment.start("ingest-1")
                    kills += 1
                    next = ContinuousClock.now + .milliseconds(Int.random(in: 50...1200, using: &random))
                }, until: \.isRead)
            try deployment.stop()
            #expect(try deployment.watch().files[1]?.event?.state == .completed)
            #expect(try Self.published(deployment) == expected, "seed \(KillTests.seed)")
            lost = max(lost, try Self.lost(deployment, lives))
            #expect(deployment.ended == [], "what was not killed ended; seed \(KillTests.seed)")
        }
        #expect(lost < 2, "seed \(KillTests.seed)")
        print("\(engine): reading killed \(kills) times in \(cases) cases; at most \(lost) s of work lost at once")
    }

    private static func undisturbed(_ path: String) throws -> Published {
        let source = try PlainFile(path: path)
        let understanding = try FileAnalysis(source, ReadingSettings(referenceYear: 2021)).decided()
        var reader = try ChunkReader(source, file: 1, understanding)
        var published = Published()
        while true {
            let piece = try reader.next()
            if let chunk = piece.chunk { published.chunks[piece.index] = chunk }
            for row in piece.rejections { published.rejections[row.row] = row.reason }
            if piece.isLast { return published }
        }
    }

    private static func published(_ deployment: Deployment) throws -> Published {
        let master = try MasterSecret.load(home: deployment.home, environment: [:])
        let opener = Opener(try Keyring(home: deployment.home, master: master).load(Deployment.caseID))
        var published = Published()
        try LogReplay.run(deployment.log, [.record, .rejected], try deployment.context.partitions) { record in
            if record.eventType == .rowRejected {
                let row = UInt32(try #require(record.number(EventHeaders.Field.row)))
                if published.rejections[row] != nil { published.twice += 1 }
                published.rejections[row] = record.headers[EventHeaders.Field.reason]
                return
            }
            let index = UInt32(try #require(record.number(EventHeaders.Field.chunk)))
            if published.chunks[index] != nil { published.twice += 1 }
            let place = Place(topic: Topic.record.rawValue, key: record.key, type: EventType.recordChunk.rawValue)
            published.chunks[index] = try opener.open(record.value ?? [], at: place)
        }
        return published
    }

    /// The most work that a kill threw away, in seconds: from the last commit before it, or from the life's start.
    private static func lost(_ deployment: Deployment, _ lives: [(start: Date, end: Date)]) throws -> Double {
        var commits: [Date] = []
        try LogReplay.run(deployment.log, [.file], try deployment.context.partitions) { record in
            commits.append(Date(timeIntervalSince1970: Double(record.timestampMilliseconds) / 1000))
        }
        return lives.map { life in
            life.end.timeIntervalSince(max(life.start, commits.last { $0 <= life.end } ?? life.start))
        }.max() ?? 0
    }
}
