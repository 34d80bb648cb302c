import Foundation
import Log
import Model
import Testing

/// What was written once must be read for ever: each event of version 1 as it stands in the log.
/// For a new event, `VIGIE_WRITE_GOLDEN=1 swift test --filter GoldenTests` writes the file; one that is there never changes.
@Suite struct GoldenTests {
    @Test(arguments: try GoldenEvents.all())
    func anEventIsWrittenAsInVersionOne(event: GoldenEvent) throws {
        if event.golden == nil, ProcessInfo.processInfo.environment["VIGIE_WRITE_GOLDEN"] != nil {
            try event.writeGolden()
        }
        #expect(try #require(event.golden, "\(event.name) has no golden file") == event.text)
    }

    @Test(arguments: try GoldenEvents.all())
    func anEventOfVersionOneIsReadAsItWasMeant(event: GoldenEvent) throws {
        let payload = try GoldenEvent.payload(of: try #require(event.golden, "\(event.name) has no golden file"))
        #expect(try event.readsBack(payload[...]))
        #expect(event.headers[EventHeaders.Field.type].flatMap(EventType.init) == event.type)
    }

    @Test func everyTypeOfEventHasAGoldenFileAndEveryFileAnEvent() throws {
        let events = try GoldenEvents.all()
        #expect(EventType.allCases.filter { type in !events.contains { $0.type == type } } == [])
        #expect(Topic.allCases.filter { topic in !events.contains { $0.topic == topic } } == [])
        let files = try FileManager.default.contentsOfDirectory(atPath: GoldenEvent.folder.path(percentEncoded: false))
        #expect(files.sorted() == events.map { "\($0.name).txt" }.sorted())
    }

    /// A type is a fact's name and its major version: neither changes once written.
    @Test func theTypesOfVersionOneKeepTheirNames() throws {
        for event in try GoldenEvents.all() {
            #expect(event.type.rawValue.hasPrefix(event.topic.rawValue + "."))
            #expect(event.type.rawValue.hasSuffix(".v1"))
        }
    }

    @Test func wordsOfFindingsAreThoseOfVersionOne() {
        #expect(
            Finding.Kind.allCases.map(\.rawValue) == [
                "checkpoint.published", "conservation.held", "conservation.broken", "command.refused", "event.unknown",
                "event.contradicted", "offsets.missing",
            ])
    }
}
