import Model
import Testing

@testable import Ingest

struct ChunkTests {
    private static let text: [UInt8] = {
        var text = "NOM;PRENOM;CP;COMMENT\n"
        for row in 1...20000 {
            switch row % 500 {
            case 17: text += "court;x\n"
            case 18: text += "LE GOFF;Anne;56000;\"deux\nlignes\"\n"
            case 19: text += "\n"
            default: text += "MARTIN\(row % 26);Paul;35000;numéro \(row)\n"
            }
        }
        return Array(text.utf8)
    }()

    private func pieces(from position: FileEvent.Position? = nil, counts: FileEvent.Counts = .init()) throws
        -> [FilePiece]
    {
        let source = BytesInMemory(ChunkTests.text)
        let understanding = try FileAnalysis(source, ReadingSettings(referenceYear: 2021)).decided()
        let again = try Understanding(text: understanding.text)
        #expect(again == understanding)
        var reader = try ChunkReader(source, file: 3, again, from: position, counts: counts)
        var pieces: [FilePiece] = []
        repeat { pieces.append(try reader.next()) } while pieces.last?.isLast == false
        return pieces
    }

    @Test func readingGoesOnAtAnyChunkAsIfNeverStopped() throws {
        let whole = try pieces()
        #expect(whole.count > 3)
        for (index, piece) in whole.enumerated().dropLast() {
            let rest = try pieces(from: piece.position, counts: piece.counts)
            #expect(rest.map(\.chunk) == whole[(index + 1)...].map(\.chunk))
            #expect(rest.last?.counts == whole.last?.counts)
            #expect(rest.flatMap(\.rejections) == whole[(index + 1)...].flatMap(\.rejections))
        }
    }

    @Test func chunksHoldWhatOneReadingHolds() throws {
        let (reading, whole) = (try Reading(ChunkTests.text), try pieces())
        #expect(whole.last?.counts == reading.counts)
        #expect(whole.flatMap(\.rejections) == reading.rejections)
    }

    @Test func rowsOfTheChunksFollowOneAnother() throws {
        var next: UInt32 = 1
        for piece in try pieces() where piece.lastRow >= piece.firstRow {
            #expect(piece.firstRow == next)
            next = piece.lastRow + 1
            guard let message = piece.chunk else { continue }
            let chunk = try RecordChunk(decoding: message[...])
            #expect(chunk.index == piece.index)
            #expect(chunk.count == Int(piece.records))
            #expect(chunk.firstRow == piece.firstRow)
        }
        #expect(next > 19_000)
    }
}
