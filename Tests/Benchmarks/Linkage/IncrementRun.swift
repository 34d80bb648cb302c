import Foundation
import Match
import Model

/// A drill linked but for its last rows, then those taken in under the same model: what the second costs of the first.
struct IncrementRun {
    /// Of the rows, how many come later.
    let share: Double
    let folder: String

    func run() throws {
        let set = LabelledSet.drill
        var csv = try CSV(path: folder + "/" + set.files[0], delimiter: set.delimiter, encoding: set.encoding)
        let fields = csv.header.map { set.map[$0] }
        func values(_ row: [ArraySlice<UInt8>]) -> [(field: PersonField, value: ArraySlice<UInt8>)] {
            row.indices.compactMap { index in fields[index].map { ($0, row[index]) } }
        }
        var later: [[(field: PersonField, value: ArraySlice<UInt8>)]] = []
        var columns = RecordColumns()
        var count: UInt32 = 0
        let step = UInt32((1 / share).rounded())
        while let row = try csv.next() {
            count += 1
            // Rows of one person stand near each other in no file of a drill, so any will do.
            if count % step == 0 {
                later.append(values(row.map { Array($0)[...] }))
            } else {
                columns.append(RecordID(file: 1, row: count), values(row))
            }
        }
        var lap = Lap()
        var growing = GrowingRecords(columns)
        columns = RecordColumns()
        let (model, blocks) = LinkageModel.trainAndBlock(growing.records)
        var scorer: Scorer? = Scorer(growing.records, model)
        var clustering: Clustering?
        if let scorer { clustering = Clustering(scorer, scorer.score(0..<growing.records.count, in: blocks)) }
        var runs = BlockRuns(blocks)
        scorer = nil
        let first = lap.next("\(growing.records.count) records into \(clustering?.clusters.count ?? 0) persons")
        growing.extend { columns in
            for (index, values) in later.enumerated() {
                columns.append(RecordID(file: 2, row: UInt32(index + 1)), values)
            }
        }
        _ = lap.next("  taken into columns")
        let pairs = runs.extend(growing.records)
        _ = lap.next("  \(pairs.count) pairs")
        let further = Scorer(growing.records, model)
        let links = further.score(pairs[...])
        _ = lap.next("  \(links.count) links")
        clustering?.extend(further, links)
        _ = lap.next("  \(clustering?.clusters.count ?? 0) persons")
        let second = lap.used - first
        print(
            "\(later.count) records more: \(Int((second * 1000 / first).rounded()))/1000 of the first's processor time")
        print("peak \(SetRun.peakMegabytes()) MB")
    }
}

/// Processor seconds from step to step.
private struct Lap {
    private let start = SetRun.processorSeconds()
    private var last = SetRun.processorSeconds()
    private(set) var used = 0.0
    private let clock = ContinuousClock()
    private var at = ContinuousClock.now

    mutating func next(_ name: String) -> Double {
        let (now, moment) = (SetRun.processorSeconds(), clock.now)
        let spent = now - last
        used = now - start
        print("\(name): \(Int(spent * 1000)) ms of processor time in \(Int((moment - at) / .milliseconds(1))) ms")
        (last, at) = (SetRun.processorSeconds(), clock.now)
        return spent
    }
}
