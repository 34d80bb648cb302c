import Foundation
import Log
import Model
import Runtime
import Testing

@testable import Operator

/// Nothing of anybody shows outside sealed values, `out/` and the outbox, whatever the file holds and whatever crashes.
@Suite(.serialized) struct CanaryTests {
    @Test func theSearchFindsEveryFormAndNothingElse() throws {
        let leak = try CanaryLeak()
        let search = CanarySearch(leak.canaries)
        let forms = leak.canaries.prefix(30).flatMap(\.forms)
        #expect(forms.count > 2000)
        #expect(forms.filter { search.hits(in: [0x2e, 0x2e] + $0.bytes + [0x2e, 0x2e]).isEmpty }.map(\.name) == [])
        #expect(search.hits(in: (0..<200_000).map { _ in UInt8.random(in: 0...255) }) == [])
        // Each canary stands in a file of the fixture.
        let files = Set(search.hits(under: leak.folder).compactMap(CanaryTests.place))
        #expect(leak.canaries.map(\.place).filter { !files.contains($0) } == [])
    }

    /// Of `PATH: PLACE (FORM)`.
    private static func place(_ hit: String) -> String? {
        hit.split(separator: ": ").last?.split(separator: " ").first.map(String.init)
    }

    @Test(arguments: Deployment.Engine.allCases) func nothingOfAnybodyShowsWhereItShouldNot(
        _ engine: Deployment.Engine
    ) throws {
        guard engine.absence == nil else {
            print("skipped: canaries on \(engine): \(engine.absence ?? "")")
            return
        }
        let leak = try CanaryLeak()
        let search = CanarySearch(leak.canaries)
        let trial = try CanaryTrial(engine, leak, search)
        try trial.conduct()

        let deployment = trial.deployment
        #expect(deployment.ended == [])
        #expect(search.hits(in: trial.spoken) == [], "what the command line said")
        #expect(search.hits(in: trial.pages) == [], "the status pages")
        #expect(trial.pages.count > 10_000)
        #expect(try trial.hitsInTopics() == [])
        #expect(search.hits(under: deployment.home, except: ["out", "outbox"]) == [])
        if let folder = deployment.brokerFolder { #expect(search.hits(under: folder) == []) }
        #expect(search.hits(under: trial.temporary) == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: deployment.workingFolder) == [], "a core file?")

        // It was all there to be found: rows, persons, notices, and the texts where they belong.
        let totals = try deployment.export()
        #expect(totals.rows > UInt64(leak.rows))
        let rows = try deployment.text("out/rows.csv")
        for reason in ["shape", "no-person", "too-long"] { #expect(rows.contains(",,\(reason)"), "\(reason)") }
        let outbox = Set(search.hits(under: "\(deployment.home)/outbox").compactMap(CanaryTests.place))
        #expect(outbox.isSuperset(of: ["registry.street", "registry.onlyEmail", "latin.street", "good.surname"]))
        // A notice holds what it takes to reach someone, and nothing else of what is out.
        let reaching = [".surname", ".birthName", ".givenName", ".street", ".town", ".email", ".onlyEmail"]
        #expect(outbox.filter { place in !reaching.contains { place.hasSuffix($0) } } == [])
        let out = search.hits(under: "\(deployment.home)/out").joined(separator: "\n")
        #expect(out.contains("rows.csv") == false)
        #expect(out.contains("shifted1.surname"), "a controller as the file spells it")
    }
}

/// A case from the leak to told people, with crashes, wrong files and damage on the way; and all that was said meanwhile.
final class CanaryTrial {
    let deployment: Deployment
    private let leak: CanaryLeak
    private let search: CanarySearch
    private(set) var spoken: [UInt8] = []
    private(set) var pages: [UInt8] = []
    /// Where the processes put what is passing.
    let temporary: String

    init(_ engine: Deployment.Engine, _ leak: CanaryLeak, _ search: CanarySearch) throws {
        (self.leak, self.search) = (leak, search)
        deployment = try Deployment(engine, folder: leak.folder, sessionSeconds: 5)
        temporary = leak.folder + "/tmp"
        deployment.workingFolder = leak.folder + "/work"
        for folder in [temporary, deployment.workingFolder] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        // What a careless installation would have: crash reports, and core files without a limit.
        deployment.environment.merge([
            "TMPDIR": temporary, "SQLITE_TMPDIR": temporary, "SWIFT_BACKTRACE": "enable=yes,color=no,sanitize=no",
        ]) { $1 }
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }

    func conduct() throws {
        for name in SameCaseTests.four { deployment.ports[name] = StatusPages.freePort() }
        try vigie("case", "open", "scenario", "--title", "canaries", "--leak-date", "2021-02-14", "--as", "alice")
        try vigie("case", "add", leak.leak, leak.torn, "--as", "alice")
        try vigie("case", "add", leak.prose, "--as", "alice", status: 1)
        try vigie("case", "add", leak.archive, "--as", "alice", status: 1)
        try vigie("case", "add", leak.folder, "--as", "alice", status: 1)
        try vigie("case", "add", leak.leak, "--set", "map:NOM=nothing", "--as", "alice", status: 1)
        try vigie("case", "add", leak.damaged, "--registry", "LAB01=\(leak.registry)", "--as", "alice")
        try damage("\(deployment.home)/intake/scenario/3.sealed")
        for path in [leak.leak, leak.torn, leak.prose, leak.registry] { try vigie("inspect", path) }

        // Each service dies of a fault of its own, at its start and at work, and is started again.
        for (name, signal) in zip(SameCaseTests.four, [SIGSEGV, SIGABRT, SIGILL, SIGBUS]) {
            try deployment.start(name)
            usleep(300_000)
            deployment.crash(name, signal)
            try deployment.start(name)
        }
        try deployment.wait("reading", meanwhile: look) { $0.isRead }
        try vigie("match", "--as", "alice")
        deployment.crash("ingest-1", SIGSEGV)
        deployment.crash("match-1", SIGKILL)
        for name in ["ingest-1", "match-1"] { try deployment.start(name) }
        try deployment.wait("persons", meanwhile: look) { $0.isMatched }

        deployment.crash("notify-1", SIGTRAP)
        try deployment.start("notify-1")
        let plan = try vigie("campaign", "plan", "wave-1", "--as", "alice", "--json")
        let root = try #require(plan.split(separator: "\"root\":\"").last?.prefix { $0 != "\"" }.description)
        // Nobody said whom to ask, nor what was done: that is approved knowingly or not at all.
        try vigie("campaign", "approve", "wave-1", "--as", "alice", "--root", root, status: 1)
        for name in ["alice", "bob"] {
            try vigie("campaign", "approve", "wave-1", "--as", name, "--root", root, "--incomplete")
        }
        try vigie("campaign", "start", "wave-1", "--as", "bob")
        deployment.crash("notify-1", SIGABRT)
        try deployment.start("notify-1")
        deployment.crash("audit-1", SIGSEGV)
        try deployment.start("audit-1")
        try deployment.wait("all told", meanwhile: look) { watch in
            guard let campaign = watch.campaigns["wave-1"] else { return false }
            let planned = campaign.parts.values.reduce(0) { $0 + $1.notices }
            return planned > 0 && campaign.notices.concluded.values.reduce(0, +) == planned
        }
        try deployment.wait("the equations") { watch in
            watch.equations.values.contains { $0.subject.hasPrefix("campaign") || $0.subject.hasPrefix("plan") }
        }
        for words in [["case", "status"], ["case", "status", "--json"], ["check"], ["topics", "list"]] {
            spoken += try VigieProcess(words + place).output.utf8
        }
        look()
        deployment.crash("match-1", SIGSEGV)
        deployment.crash("ingest-1", SIGSEGV)
        try deployment.stop()
    }

    private var place: [String] { ["--home", deployment.home, "--log", deployment.url] }

    @discardableResult
    private func vigie(_ words: String..., status: Int32 = 0) throws -> String {
        let takesHome = words[0] != "inspect"
        let run = try VigieProcess(
            words + (takesHome ? place : []), in: deployment.workingFolder, environment: deployment.environment)
        #expect(run.status == status, "\(words.prefix(2)): \(run.error)")
        // The operator sees the words over the columns: that is what inspect is for.
        let header = leak.canaries.first { $0.place == "header" }
        let isHeader = words[0] == "inspect" && words[1] == leak.leak
        let shown = run.output + run.error
        if isHeader, let header {
            #expect(search.hits(in: shown.utf8).allSatisfy { $0.hasPrefix("\(header.place) (") }, "\(shown)")
        } else {
            spoken += shown.utf8
        }
        return run.output
    }

    private func damage(_ path: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: 700)
        try file.write(contentsOf: [UInt8](repeating: 0x5a, count: 50))
        try file.close()
    }

    /// Keeps what the running services show.
    private func look() {
        for port in deployment.ports.values {
            for path in StatusPages.paths { pages += StatusPages.get(path, port: port) ?? [] }
        }
    }

    /// Keys, headers and values of all topics, as a reader gets them.
    func hitsInTopics() throws -> [String] {
        var hits: [String] = []
        var records = 0
        try LogReplay.run(deployment.log, Topic.allCases, try deployment.context.partitions) { record in
            records += 1
            for (part, bytes) in [
                ("key", record.key), ("headers", record.headers.encoded), ("value", record.value ?? []),
            ] {
                hits += search.hits(in: bytes).map { "\(record.source) \(part): \($0)" }
            }
        }
        #expect(records > 100)
        return hits
    }
}
