// Reads one hostile input through the whole reading path, as ingest does, and says what came of it and how much memory
// and time it took: `IngestChild CASE` makes the input as it is read, `IngestChild file PATH` reads a file.
import Glibc
import Ingest
import Model

let arguments = Array(CommandLine.arguments.dropFirst())
let before = Memory.peak()
do throws(FileRefused) {
    guard let name = arguments.first, let source = try HostileInput.named(name, path: arguments.last ?? "") else {
        print("unknown")
        exit(2)
    }
    let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
    // What names nobody is refused once it is understood: here it is read all the same.
    let understanding = analysis.leftOut.isEmpty ? analysis.proposed : try analysis.decided()
    var reader = try ChunkReader(source, file: 1, understanding)
    var last = try reader.next()
    var rejections = last.rejections.count
    while !last.isLast {
        last = try reader.next()
        rejections += last.rejections.count
    }
    let bytes = understanding.parts.reduce(0) { $0 + $1.bytes }
    let isBalanced =
        last.counts.lines == analysis.lines && last.position.byte == bytes
        && last.counts.rejections == UInt64(rejections)
    print("read", last.counts.records, last.counts.rejections, isBalanced ? "balanced" : "UNBALANCED")
    print(last.counts.rejected.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
} catch {
    print("refused", error.description)
    print()
}
print(Memory.peak() - before)
// Of the processor: how busy the machine is else must not matter.
print(clock() / CLOCKS_PER_SEC)
