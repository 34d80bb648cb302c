import Foundation
import Match
import Model

// Links the labelled public sets and compares with their truth. Arguments: [--data FOLDER] [--seed N] [--verbose] [--errors N] [SET…], or
// --csv FILE --truth COLUMN --map COLUMN=FIELD,… for another file. Each set runs in a process of its own, so that its
// peak memory is its own.
var arguments = Array(CommandLine.arguments.dropFirst())
@MainActor func option(_ name: String) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
}
let data = option("--data") ?? "../shared/data/linkage"
let seed = UInt64(option("--seed") ?? "1") ?? 1
let errors = Int(option("--errors") ?? "0") ?? 0
let verbose = arguments.contains("--verbose")
arguments.removeAll { $0 == "--verbose" }

if let csv = option("--csv") {
    let pairs = (option("--map") ?? "").split(separator: ",").map { $0.split(separator: "=").map(String.init) }
    let map = Dictionary(
        uniqueKeysWithValues: pairs.compactMap { pair in PersonField(rawValue: pair[1]).map { (pair[0], $0) } })
    let set = LabelledSet(name: csv, files: [csv], map: map, truth: option("--truth") ?? "truth_cluster")
    try SetRun(set: set, folder: "", seed: seed, verbose: verbose, errors: errors).run()
} else if arguments.count == 1, let set = LabelledSet.all.first(where: { $0.name == arguments[0] }) {
    try SetRun(set: set, folder: "\(data)/\(set.name)/", seed: seed, verbose: verbose, errors: errors).run()
} else {
    print("set | pairs default P / R / F1 | pairs best P / R / F1 (at) | cluster P / R / F1 (B3) | s | MB | Splink 5")
    for set in LabelledSet.all where arguments.isEmpty || arguments.contains(set.name) {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        child.arguments =
            [set.name, "--data", data, "--seed", "\(seed)", "--errors", "\(errors)"] + (verbose ? ["--verbose"] : [])
        try child.run()
        child.waitUntilExit()
    }
}
