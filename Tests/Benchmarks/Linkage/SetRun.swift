import Foundation
import Match
import Model

/// One set, linked and measured.
struct SetRun {
    let name: String
    /// Whether truth counts pairs across files only.
    let acrossFilesOnly: Bool
    let splink: String
    let verbose: Bool
    /// Whether clusters are made again with the prior moved, to see how far the default is from the best.
    let isSwept: Bool
    /// How many wrong and missed pairs to show.
    let errors: Int

    static let header = """
        set | pairs default P / R / F1 | pairs best P / R / F1 (at) | cluster P / R / F1 (B3) | compared (told: at most) | s | MB | Splink 5
        """

    func run(_ records: () throws -> LabelledRecords) throws {
        let clock = ContinuousClock()
        var labelled = try records()
        let start = clock.now
        let usedBefore = SetRun.processorSeconds()
        let sorted = labelled.columns.sorted()
        labelled.columns = RecordColumns()
        let sortedAt = clock.now
        let linking = Linking(sorted)
        let seconds = clock.now - start
        let used = SetRun.processorSeconds() - usedBefore
        let memory = SetRun.peakMegabytes()
        let accuracy = Accuracy(labelled.truth, acrossFilesOnly: acrossFilesOnly)
        let isLarge = sorted.count > 200_000
        // The odds below the reported ones are for finding the best threshold alone; on large sets it is near 0.
        let all =
            isLarge
            ? linking.links
            : linking.scorer.competing(linking.scorer.score(0..<sorted.count, in: linking.blocks, floor: -12))
        let best = accuracy.best(all)
        let found = accuracy.clusters(linking.clusters)
        let guess = "at most " + fixed(linking.blocks.estimatedRecall(linking.links, sorted))
        let recall = isLarge ? guess : "\(fixed(accuracy.recall(of: linking.blocks, sorted))) (\(guess))"
        print(
            "\(name) | \(accuracy.pairs(linking.links, from: 0).text) | \(best.0.text) (\(best.threshold))",
            "| \(found.pairs.text) (\(fixed(found.bCubed.f1))) | \(recall) | \(SetRun.tenths(seconds)) | \(memory)",
            "| \(splink)")
        if isSwept {
            calibration(all, accuracy)
            sweep(linking, sorted, accuracy)
        }
        if !labelled.truth.kinds.isEmpty { print("  " + Collisions(linking.clusters, labelled.truth).text) }
        if errors > 0 {
            Errors(scorer: linking.scorer, truth: labelled.truth, shown: labelled.shown).show(
                linking.clusters, most: errors)
        }
        if verbose {
            print("  sort \(SetRun.tenths(sortedAt - start)) s, \(Int(used * 100)) hundredths of processor seconds")
            details(linking)
        }
    }

    /// Of the pairs whose odds lie in a nat's width, the share that is right: about that of the odds, were they calibrated.
    private func calibration(_ links: [Link], _ accuracy: Accuracy) {
        var counts = [(right: Int, all: Int)](repeating: (0, 0), count: 12)
        for link in links where link.logOdds >= -6 && link.logOdds < 6 {
            counts[Int(link.logOdds + 6)].all += 1
            if accuracy.truth[link.a] == accuracy.truth[link.b] { counts[Int(link.logOdds + 6)].right += 1 }
        }
        let parts = counts.enumerated().filter { $0.element.all > 0 }.map { place, count in
            "\(place - 6): \(count.right)/\(count.all)"
        }
        print("  right pairs of those from odds of  " + parts.joined(separator: "  "))
    }

    /// Clusters with the prior of the match moved by so many nats.
    private func sweep(_ linking: Linking, _ records: SortedRecords, _ accuracy: Accuracy) {
        let shifts = [-4.0, -2, -1, 1, 2, 4]
        let results = shifts.map { shift in
            var model = linking.scorer.model
            let match = PairClass.match.rawValue
            model.shares[match] = min(model.shares[match] * exp(shift), 0.9)
            let scorer = Scorer(records, model)
            let floor: Float = model.acrossFilesOnly ? -12 : Scorer.defaultFloor
            let links = scorer.competing(scorer.score(0..<records.count, in: linking.blocks, floor: floor))
            let found = accuracy.clusters(scorer.resolve(links.filter { $0.logOdds >= Scorer.defaultFloor }))
            return "\(Int(shift)): \(fixed(found.pairs.f1))"
        }
        print("  clusters with the prior moved  " + results.joined(separator: "  "))
    }

    private func details(_ linking: Linking) {
        let model = linking.scorer.model
        print(
            "  random \(model.randomPairs), candidates \(model.candidatePairs), links \(linking.links.count),",
            "persons \(linking.clusters.count), one-to-one \(model.acrossFilesOnly), shift \(model.shift)")
        print("  shares", PairClass.allCases.map { "\($0) \(model.share($0))" }.joined(separator: ", "))
        for summary in linking.blocks.summaries {
            print(
                "  key \(summary.key): pairs \(summary.pairs), split \(summary.splitBlocks) blocks of",
                "\(summary.splitRows) rows, chained \(summary.chainedRows) rows")
        }
        for comparison in model.comparisons {
            for pairClass in PairClass.allCases where model.share(pairClass) > 0 {
                let values = (1..<31).map { fixed(model.probability($0, comparison, pairClass)) }
                print("  \(comparison) \(pairClass)", values.joined(separator: " "))
            }
        }
    }

    static func tenths(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        return "\(hundredths / 100)." + String(100 + hundredths % 100).dropFirst()
    }

    static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    static func peakMegabytes() -> Int {
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
