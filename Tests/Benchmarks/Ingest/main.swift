// Reads FILE as ingest does and prints how fast: `IngestBenchmark FILE`.
import Ingest
import Model

let arguments = CommandLine.arguments
guard arguments.count == 2 else {
    print("usage: IngestBenchmark FILE")
    throw FileRefused("one file is expected")
}
let source = try PlainFile(path: arguments[1])
let clock = ContinuousClock()
func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

let start = clock.now
let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
let analysed = clock.now
var reader = try ChunkReader(source, file: 1, analysis.proposed)
var (chunks, bytes) = (0, 0)
while true {
    let piece = try reader.next()
    if let chunk = piece.chunk {
        chunks += 1
        bytes += chunk.count
    }
    if piece.isLast {
        let end = clock.now
        let (look, read) = (seconds(analysed - start), seconds(end - analysed))
        print("looked through: \(look) s, read: \(read) s")
        print(
            "records \(piece.counts.records), rejected \(piece.counts.rejections), chunks \(chunks) of \(bytes) bytes")
        print(
            "rows/s: reading alone \(Int(Double(piece.counts.rows) / read)), in all \(Int(Double(piece.counts.rows) / (look + read)))"
        )
        break
    }
}
