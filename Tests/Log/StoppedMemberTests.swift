import Foundation
import Log
import Testing

/// A process that stands still for longer than its session, and wakes without knowing that others took its place.
@Suite struct StoppedMemberTests {
    @Test(arguments: Engine.present)
    func whatAStoppedProcessWritesForItsFormerPartitionsIsRefused(engine: Engine) throws {
        let test = try engine.open()
        let (topic, output) = (try test.topic("in"), try test.topic("out"))
        let source = TopicPartition(topic, 0)
        let writer = try test.writer("feeder")
        try writer.append(numbered(topic, 0..<5))
        try writer.commit(positions: [:], of: nil)
        let child = try test.child("commit-late", test.own("g"), "old", topic, output)
        try child.expect("owns \(source)")
        child.signal(SIGSTOP)
        let heir = try test.member("g", "new", [topic])
        try eventually("the partition has moved") { try heir.poll() == [source] }
        try writer.commit(positions: [source: 3], of: heir)
        child.send("go")
        child.signal(SIGCONT)
        #expect(try child.line() == "refused: abortable")
        #expect(try heir.committed([source]) == [source: 3])
        #expect(try test.replay(output).isEmpty)
        heir.close()
        writer.close()
    }
}
