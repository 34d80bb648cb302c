import Foundation
import Log
import Model
import Testing

@testable import Match

/// The golden files of Tests/Model say which headers an event of version 1 bears; here, that match writes those.
@Suite struct GoldenHeaderTests {
    @Test func anEventBearsTheHeadersOfItsVersion() throws {
        let installation = try MatchInstallation(MatchHome())
        let files = InventedFiles(families: 20)
        try installation.add(1...1)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.order(.matchRequested(MatchRequested(files: 1)))
        try MatchLife(installation).settle()
        let types: [Topic: [EventType]] = [
            .shard: [.epochOpened, .shardOpened, .shardScored, .epochResolved], .link: [.linkChunk],
            .person: [.personResolved, .personsEnded],
        ]
        for (topic, expected) in types {
            let records = try installation.records(topic)
            for type in expected {
                let record = try #require(records.first { $0.eventType == type }, "\(type)")
                #expect(record.headers.names == (try Headers.golden(type)), "\(type)")
            }
            #expect(Set(records.compactMap(\.eventType)) == Set(expected))
        }
    }
}

extension Headers {
    fileprivate var names: [String] {
        var names: [String] = []
        // Headers are no sequence.
        // swift-format-ignore: ReplaceForEachWithForLoop
        forEach { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
        return names
    }

    /// The names in the golden file of `type`, in order.
    fileprivate static func golden(_ type: EventType) throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Model/Golden/\(type.rawValue).txt").standardized
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst().prefix { !$0.isEmpty }.map { String($0.prefix { $0 != ":" }) }
    }
}
