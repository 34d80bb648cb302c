import Model
import Testing

@testable import Ingest

/// Reading goes on after a restart at any row, in each health format.
struct ResumptionTests {
    private static let people = Array(Invented.all[..<7])

    static let files: [String: String] = [
        "hl7": people.map { "\u{0b}" + HL7Tests.message($0) + "\u{1c}\r" }.joined(),
        "fhir": people.map { FHIRTests.patient($0) }.joined(separator: "\n"),
        "fhir, bundles": people.enumerated().map { index, person in
            index % 2 == 0
                ? FHIRTests.patient(person)
                : "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":\(FHIRTests.patient(person))}]}"
        }.joined(separator: "\n"),
        "cda": "<lot>\n"
            + people.map { CDATests.document($0) }.joined().replacing(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
            + "</lot>\n",
        "hprimMedecin": people.map { person in
            [
                "1", person.surname, person.given, "", "rue X", "\(person.postcode) \(person.town)", person.french,
                person.nir,
                "D", "05/10/2020", "L", "D", "texte", "****FIN****", "égaré",
            ].joined(separator: "\n")
        }.joined(separator: "\n"),
    ]

    @Test(arguments: files.keys.sorted()) func theRestIsTheSame(_ name: String) throws {
        let source = BytesInMemory(Array((ResumptionTests.files[name] ?? "").utf8))
        let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
        func rest(_ position: FileEvent.Position?, _ counts: FileEvent.Counts) throws
            -> [(text: String, position: FileEvent.Position, counts: FileEvent.Counts)]
        {
            var reader = try RecordReader(source, analysis.proposed, from: position, counts: counts)
            var found: [(text: String, position: FileEvent.Position, counts: FileEvent.Counts)] = []
            while true {
                switch try reader.next() {
                case .record: found.append(("\(reader.record)", reader.position, reader.counts))
                case .rejection(let rejection): found.append(("\(rejection)", reader.position, reader.counts))
                case .end:
                    found.append(("end", reader.position, reader.counts))
                    return found
                }
            }
        }
        let whole = try rest(nil, FileEvent.Counts())
        #expect(whole.count > ResumptionTests.people.count)
        for index in whole.indices.dropLast() {
            let after = try rest(whole[index].position, whole[index].counts)
            #expect(after.map(\.text) == whole[(index + 1)...].map(\.text), "\(name), after \(index)")
            #expect(after.last?.counts == whole.last?.counts)
        }
    }
}
