import Ingest
import Model
import Testing

@testable import Operator

/// Of a packed file the share of what is read is that of its content, not of the fewer bytes it takes up.
@Test func theShareReadIsOfTheContent() throws {
    let text = Array("NOM;PRENOM;DDN\nMARTIN;Anne;01/04/1975\nLE GOFF;Luc;02/05/1961\n".utf8)
    let understanding = try FileAnalysis(BytesInMemory(text), ReadingSettings(referenceYear: 2021)).decided().text
    let added = FileAdded(file: 1, kind: .leak, controller: nil, sealedName: "", bytes: 20, sha256: "", settings: [:])
    var event = FileEvent(
        caseID: try #require(CaseID("demo")), file: 1, state: .progressed, kind: .leak,
        position: FileEvent.Position(byte: UInt64(text.count / 2)), understanding: understanding, bytes: 20)
    var file = CaseWatch.File(added: added)
    #expect(file.share == 0)
    file.event = event
    #expect(file.contentBytes == UInt64(text.count))
    #expect(abs(file.share - 0.5) < 0.01)
    event.state = .completed
    file.event = event
    #expect(file.share == 1)
}
