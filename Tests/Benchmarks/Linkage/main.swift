import Foundation
import Match
import Model

// Links labelled sets and compares with their truth, which the engine does not see:
//   LinkageBenchmark [--data FOLDER] [--drill FOLDER] [--splink] [SET…]   the public sets, and what `vigie drill` wrote
//   LinkageBenchmark --stress [SET…]                                      invented sets of other kinds
//   LinkageBenchmark --csv FILE --truth COLUMN --map COLUMN=FIELD,…       any other file
//   LinkageBenchmark --increment SHARE --drill FOLDER                     a drill, the last SHARE of it coming later
// and [--seed N] [--verbose] [--sweep] [--errors N]. Each set runs in a process of its own: its peak memory is its own.
// --splink runs Splink beside, in the same call (`deploy/requirements-bench.txt` in `.venv`).
var arguments = Array(CommandLine.arguments.dropFirst())
@MainActor func option(_ name: String) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
}
@MainActor func flag(_ name: String) -> Bool {
    let isGiven = arguments.contains(name)
    arguments.removeAll { $0 == name }
    return isGiven
}
let data = option("--data") ?? "../shared/data/linkage"
let drill = option("--drill")
let seed = UInt64(option("--seed") ?? "1") ?? 1
let share = Double(option("--increment") ?? "")
let errors = Int(option("--errors") ?? "0") ?? 0
let verbose = flag("--verbose")
let isSwept = flag("--sweep")
let withSplink = flag("--splink")
let isStress = flag("--stress")
let isChild = flag("--child")

@MainActor func run(_ set: LabelledSet, in folder: String) throws {
    try SetRun(
        name: set.name, acrossFilesOnly: set.acrossFilesOnly, splink: set.splink, verbose: verbose, isSwept: isSwept,
        errors: errors
    ).run { try LabelledRecords(set, folder: folder, seed: seed, isShown: errors > 0) }
    if withSplink { print("  Splink beside: \(Splink.run(set, folder: folder))") }
}

if let share, let drill {
    try IncrementRun(share: share, folder: drill).run()
} else if let csv = option("--csv") {
    let pairs = (option("--map") ?? "").split(separator: ",").map { $0.split(separator: "=").map(String.init) }
    let map = Dictionary(
        uniqueKeysWithValues: pairs.compactMap { pair in PersonField(rawValue: pair[1]).map { (pair[0], $0) } })
    try run(LabelledSet(name: csv, files: [csv], map: map, truth: option("--truth") ?? "truth_cluster"), in: "")
} else if isChild, isStress, let set = StressSet.all.first(where: { $0.name == arguments[0] }) {
    try SetRun(
        name: "\(set.name), seed \(seed)", acrossFilesOnly: set.isTwoFiles, splink: "-", verbose: verbose,
        isSwept: isSwept, errors: errors
    ).run { LabelledRecords(set, seed: seed, isShown: errors > 0) }
} else if isChild, arguments[0] == "drill", let drill {
    try run(.drill, in: drill + "/")
} else if isChild, let set = LabelledSet.all.first(where: { $0.name == arguments[0] }) {
    try run(set, in: "\(data)/\(set.name)/")
} else {
    print(SetRun.header)
    var names = isStress ? StressSet.all.map(\.name) : LabelledSet.all.map(\.name) + (drill == nil ? [] : ["drill"])
    if !arguments.isEmpty { names = names.filter { arguments.contains($0) } }
    for name in names {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        var given = ["--child", name, "--data", data, "--seed", "\(seed)", "--errors", "\(errors)"]
        if let drill { given += ["--drill", drill] }
        for (name, isGiven) in [
            ("--verbose", verbose), ("--sweep", isSwept), ("--splink", withSplink), ("--stress", isStress),
        ] where isGiven {
            given.append(name)
        }
        child.arguments = given
        try child.run()
        child.waitUntilExit()
    }
}
