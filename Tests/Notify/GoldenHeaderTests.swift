import Foundation
import Log
import Model
import Testing

@testable import Notify

/// The golden files of Tests/Model say which headers an event of version 1 bears; here, that notify writes those.
@Suite struct GoldenHeaderTests {
    @Test func anEventBearsTheHeadersOfItsVersion() throws {
        let installation = try NotifyInstallation()
        try installation.epoch(1, [1: NotifyInstallation.person(1)])
        try installation.plan("a")
        let life = try NotifyLife(installation)
        try life.settle()
        try installation.start("a")
        try life.settle()
        let records = try installation.records(.notice)
        for type in [EventType.planComputed, .noticeIntended, .noticeConcluded] {
            let record = try #require(records.first { $0.eventType == type }, "\(type)")
            #expect(record.headers.names == (try Headers.golden(type)), "\(type)")
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
