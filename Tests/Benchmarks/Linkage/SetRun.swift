import Foundation
import Match
import Model

/// One set, linked and measured.
struct SetRun {
    let set: LabelledSet
    let folder: String
    let seed: UInt64
    let verbose: Bool
    /// How many wrong and missed pairs to show.
    var errors = 0

    func run() throws {
        let clock = ContinuousClock()
        var marks: [(String, ContinuousClock.Instant)] = [("start", clock.now)]
        var usedSeconds = processorSeconds()
        func mark(_ name: String) {
            marks.append((name, clock.now))
            let processor = processorSeconds()
            defer { usedSeconds = processor }
            if verbose {
                print(
                    "  \(name): \(tenths(.milliseconds(Int((processor - usedSeconds) * 1000)))) processor seconds, \(peakMegabytes()) MB at most so far"
                )
            }
        }
        var columns = RecordColumns()
        var truth: [RecordID: Int] = [:]
        var persons: [[UInt8]: Int] = [:]
        var shown: [RecordID: String] = [:]
        for (ordinal, file) in set.files.enumerated() {
            let csv = try CSV(path: folder + file)
            let fields = csv.header.map { set.map[$0] }
            let truthColumn = csv.header.firstIndex(of: set.truth)
            if ordinal == 0 { (marks, usedSeconds) = ([("start", clock.now)], processorSeconds()) }
            for (row, place) in zip(csv.rows, shuffled(csv.rows.count)) {
                var values: [(field: PersonField, value: ArraySlice<UInt8>)] = []
                for (index, field) in fields.enumerated() where index < row.count {
                    if let field { values.append((field, row[index])) }
                }
                let id = RecordID(file: UInt32(ordinal + 1), row: UInt32(place + 1))
                columns.append(id, values)
                if errors > 0 { shown[id] = String(decoding: Array(row.joined(separator: [0x7c])), as: UTF8.self) }
                if let truthColumn { truth[id] = persons.index(Array(row[truthColumn])) }
            }
        }
        mark("columns")
        let records = columns.sorted()
        columns = RecordColumns()
        mark("sort")
        let (model, blocks) = LinkageModel.trainAndBlock(records, acrossFilesOnly: set.acrossFilesOnly)
        mark("train and block")
        let scorer = Scorer(records, model)
        let links = scorer.score(0..<records.count, in: blocks)
        mark("score")
        let clusters = scorer.resolve(links)
        mark("resolve")
        let memory = peakMegabytes()
        let seconds = marks[marks.count - 1].1 - marks[0].1
        let accuracy = Accuracy(truth: truth, acrossFilesOnly: set.acrossFilesOnly)
        // The odds below the reported ones are for finding the best threshold alone; on large sets it is near 0.
        let all = records.count > 200_000 ? links : scorer.score(0..<records.count, in: blocks, floor: -12)
        let best = accuracy.best(all)
        let found = accuracy.clusters(clusters)
        print(
            "\(set.name) | \(accuracy.pairs(links, from: 0).text) | \(best.0.text) (\(best.threshold))",
            "| \(found.pairs.text) (\(fixed(found.bCubed.f1))) | \(tenths(seconds)) | \(memory) | \(set.splink)")
        if errors > 0 { Errors(scorer: scorer, truth: truth, shown: shown).show(clusters, most: errors) }
        if verbose { details(marks, model, blocks, clusters, links: links.count) }
    }

    private func details(
        _ marks: [(String, ContinuousClock.Instant)], _ model: LinkageModel, _ blocks: Blocks, _ clusters: [Cluster],
        links: Int
    ) {
        print("  " + zip(marks, marks.dropFirst()).map { "\($1.0) \(tenths($1.1 - $0.1))" }.joined(separator: ", "))
        print(
            "  random \(model.randomPairs), candidates \(model.candidatePairs), links \(links), persons \(clusters.count)"
        )
        print("  shares", PairClass.allCases.map { "\($0) \(model.share($0))" }.joined(separator: ", "))
        for summary in blocks.summaries {
            print(
                "  key \(summary.key): pairs \(summary.pairs), dropped \(summary.droppedBlocks) blocks, \(summary.droppedRows) rows"
            )
        }
        for comparison in model.comparisons {
            for pairClass in PairClass.allCases where model.share(pairClass) > 0 {
                let values = (1..<31).map { fixed(model.probability($0, comparison, pairClass)) }
                print("  \(comparison) \(pairClass)", values.joined(separator: " "))
            }
        }
    }

    /// Rows stand shuffled: duplicates next to each other would tell.
    private func shuffled(_ count: Int) -> [Int] {
        var generator = SplitMix(state: seed)
        return Array(0..<count).shuffled(using: &generator)
    }

    private func tenths(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        return "\(hundredths / 100)." + String(100 + hundredths % 100).dropFirst()
    }

    /// Of all threads, which tells more than the clock where others use the machine.
    private func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

extension Dictionary where Key == [UInt8], Value == Int {
    /// The number of the value, a new one when it is new.
    mutating func index(_ key: [UInt8]) -> Int {
        if let known = self[key] { return known }
        self[key] = count
        return count - 1
    }
}
