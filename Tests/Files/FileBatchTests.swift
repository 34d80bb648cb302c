import Files
import Foundation
import Testing

@Suite struct FileBatchTests {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "file-batch-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder + "/mail", withIntermediateDirectories: true)
    }

    private func names(_ part: String = "/mail") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + part).sorted()
    }

    @Test func filesStandUnderTheirNamesAtOnceAndWhole() throws {
        let batch = try FileBatch(into: folder, drafts: folder + "/drafts")
        let count = 600  // more than one group
        for number in 0..<count { try batch.add("mail/\(number)", Array("text \(number)".utf8)) }
        #expect(try names() == [])
        try batch.publish()
        #expect(try names() == (0..<count).map(String.init).sorted())
        #expect(try String(contentsOfFile: folder + "/mail/599", encoding: .utf8) == "text 599")
        #expect(try names("/drafts") == [])
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func aBatchGivenUpLeavesNothingOnceTheNextBegins() throws {
        let first = try FileBatch(into: folder, drafts: folder + "/drafts")
        try first.add("mail/a", [1])
        #expect(try names("/drafts").count == 1)
        let second = try FileBatch(into: folder, drafts: folder + "/drafts")
        #expect(try names("/drafts") == [])
        try second.add("mail/a", [2])
        try second.publish()
        try second.add("mail/a", [3])
        try second.publish()
        #expect(try names() == ["a"])
        #expect(try Data(contentsOf: URL(filePath: folder + "/mail/a")) == Data([3]))
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func aFolderThatIsMissingIsNamed() throws {
        let batch = try FileBatch(into: folder, drafts: folder + "/drafts")
        try batch.add("letters/a", [1])
        #expect(throws: FileFailure.self) { try batch.publish() }
        try FileManager.default.removeItem(atPath: folder)
    }
}
