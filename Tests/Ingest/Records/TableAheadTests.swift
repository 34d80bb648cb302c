import Testing

@testable import Ingest

struct TableAheadTests {
    private static let count = 40_000

    private static func analysed() throws -> (source: BytesInMemory, understanding: Understanding) {
        var text = "NOM;PRENOM;DDN;COMMENT\n"
        for row in 1...count { text += row % 7 == 0 ? ";;;\n" : "MARTIN\(row);JEANNE;01/02/1950;vu le \(row)\n" }
        let source = BytesInMemory(Array(text.utf8))
        return (source, try FileAnalysis(source, ReadingSettings(referenceYear: 2021)).proposed)
    }

    /// More rows than a batch holds, read on another thread: all of them, in order, and nothing of columns not wanted.
    @Test func batchesReadAheadHoldEveryRowOnce() throws {
        let (source, understanding) = try Self.analysed()
        let reader = try TableReader(source, understanding) { $0 == .surname || $0 == .birthDate }
        let columns = reader.columns
        let ahead = TableAhead(reader)
        var batch = TableBatch()
        var (rows, batches): (UInt32, Int) = (0, 0)
        while true {
            try ahead.next(&batch)
            if batch.isEmpty { break }
            batches += 1
            #expect(batch.firstRow == rows + 1)
            for index in batch.ends.indices {
                rows += 1
                let cells = batch.cells[batch.cells(ofRowAt: index)]
                let texts = cells.map { String(decoding: batch.bytes[$0.range], as: UTF8.self) }
                #expect(cells.map { columns[$0.column] } == (rows % 7 == 0 ? [] : [.surname, .birthDate]))
                #expect(texts == (rows % 7 == 0 ? [] : ["MARTIN\(rows)", "01/02/1950"]))
            }
        }
        #expect(batches > 2)
        #expect(rows == UInt32(Self.count))
    }

    /// Left half-way, the thread that reads ahead ends before what it reads goes.
    @Test func readingMayBeLeftHalfWay() throws {
        let (source, understanding) = try Self.analysed()
        var batch = TableBatch()
        do {
            let ahead = TableAhead(try TableReader(source, understanding))
            try ahead.next(&batch)
        }
        #expect(batch.ends.count > 1000)
    }
}
