import Files
import Foundation
import Log
import Sealing
import Testing

@testable import Audit

@Suite struct AuditLogTests {
    let folder: TestFolder
    let signer = NoteSigner(name: Vectors.origin, seed: Vectors.logSeed)
    let source = TopicPartition("t", 0)

    init() throws { folder = try TestFolder() }

    var log: String { "\(folder.path)/log" }

    func open() throws -> AuditLog { try AuditLog(folder: log, state: "\(folder.path)/own", signer: signer) }

    /// Appends up to `size` and publishes.
    func grow(_ log: AuditLog, to size: UInt64) throws {
        while log.size < size { try log.append(Vectors.entry(Int(log.size))[...]) }
        try log.publish(positions: [source: Int64(size)])
    }

    @Test(
        .enabled(if: Fsck.path != nil, "tlog-fsck is not here: set VIGIE_TLOG_FSCK to check with another's verifier"),
        arguments: [0, 1, 2, 255, 256, 257, 300, 70000] as [UInt64])
    func anothersVerifierAcceptsTheLog(_ size: UInt64) throws {
        let log = try open()
        try grow(log, to: size)
        #expect(try Fsck.accepts(self.log, size: size, root: log.signed.root))
    }

    @Test(.enabled(if: Fsck.path != nil, "tlog-fsck is not here"))
    func anothersVerifierAcceptsALogGrownInSteps() throws {
        for size in [0, 1, 3, 255, 256, 260, 511, 512, 513, 1000, 1000, 66000] as [UInt64] {
            let log = try open()
            #expect(log.cutOff == [])
            try grow(log, to: size)
            #expect(try Fsck.accepts(self.log, size: size, root: log.signed.root), "size \(size)")
        }
        let root = try TileStore(folder: log, size: 66000).root(size: 513)
        #expect(root == (try PlainTree(leaves: (0..<513).map(Vectors.entry)).root(size: 513)))
    }

    @Test func publishedRootsAreThePublishedOnes() throws {
        let log = try open()
        for (size, root) in Vectors.sequenceRoots {
            try grow(log, to: size)
            let note = try #require(try Files.read("\(self.log)/checkpoint"))
            #expect(
                Checkpoint(note, signedBy: signer.key)
                    == Checkpoint(origin: Vectors.origin, size: size, root: try Vectors.hash(root)))
        }
        let store = TileStore(folder: self.log, size: 70000)
        for (index, size) in [(0, 255), (5, 300), (299, 300), (65535, 65536), (65536, 65537), (69999, 70000)]
            as [(UInt64, UInt64)]
        {
            let entry = try store.entry(index)
            #expect(entry.elementsEqual(Vectors.entry(Int(index))))
            let proof = try store.inclusionProof(index: index, size: size)
            #expect(
                TreeProof.includes(
                    .leaf(entry), index: index, size: size, root: try store.root(size: size), proof: proof))
        }
        let proof = try store.consistencyProof(old: 257, new: 70000)
        #expect(
            TreeProof.isConsistent(
                old: 257, oldRoot: try store.root(size: 257), new: 70000, newRoot: try store.root(size: 70000),
                proof: proof))
    }

    @Test func oneProcessAloneWrites() throws {
        let log = try open()
        #expect { _ = try open() } throws: { ($0 as? FileFailure)?.code == .busy }
        withExtendedLifetime(log) {}
    }

    @Test func whatWasNotSignedIsCutOff() throws {
        do {
            let log = try open()
            try grow(log, to: 300)
            for index in 300..<1100 { try log.append(Vectors.entry(index)[...]) }
        }
        let log = try open()
        #expect(log.size == 300)
        #expect(log.signed.positions == [source: 300])
        #expect(log.cutOff.contains("tile/0/001"))
        #expect(log.cutOff.contains("tile/entries/003"))
        // Other entries than before the crash may now take these places.
        for index in 300..<600 { try log.append(Vectors.entry(index + 7)[...]) }
        try log.publish(positions: [source: 607])
        #expect(log.signed.size == 600)
    }

    @Test func aLostCheckpointIsWrittenAgainTheSame() throws {
        var before: [UInt8]?
        do {
            try grow(try open(), to: 300)
            before = try Files.read("\(log)/checkpoint")
            try FileManager.default.removeItem(atPath: "\(log)/checkpoint")
        }
        _ = try open()
        #expect(try Files.read("\(log)/checkpoint") == before)
    }

    @Test func anAlteredTileStopsTheStart() throws {
        do { try grow(try open(), to: 300) }
        var bytes = try #require(try Files.read("\(log)/tile/0/001.p/44"))
        bytes[5] ^= 1
        try Data(bytes).write(to: URL(filePath: "\(log)/tile/0/001.p/44"))
        #expect(throws: AuditLog.Failure.self) { try open() }
    }

    @Test func aRolledBackStateStopsTheStart() throws {
        let state = "\(folder.path)/own/state"
        do { try grow(try open(), to: 300) }
        let old = try Data(contentsOf: URL(filePath: state))
        do { try grow(try open(), to: 400) }
        try old.write(to: URL(filePath: state))
        #expect(throws: AuditLog.Failure.self) { try open() }
    }

    @Test func aDamagedStateStopsTheStart() throws {
        let state = URL(filePath: "\(folder.path)/own/state")
        do { try grow(try open(), to: 300) }
        let sound = try Data(contentsOf: state)
        for at in sound.indices {
            var damaged = sound
            damaged[at] ^= 1
            #expect(SignedState(Array(damaged)) == nil, "byte \(at)")
            #expect(SignedState(Array(sound.prefix(at))) == nil)
        }
        try sound.prefix(40).write(to: state)
        #expect(throws: AuditLog.Failure.self) { try open() }
    }

    @Test func aFileInTheWayOfATileIsNeverReplaced() throws {
        let log = try open()
        try grow(log, to: 10)
        try FileManager.default.createDirectory(
            atPath: "\(self.log)/tile/0/000.p", withIntermediateDirectories: true)
        try Data([1]).write(to: URL(filePath: "\(self.log)/tile/0/000.p/11"))
        #expect(throws: AuditLog.Failure.self) { try grow(log, to: 11) }
    }

    @Test func anEntryMayHave65535Bytes() throws {
        let log = try open()
        let entry = [UInt8](repeating: 0x61, count: 65_535)
        try log.append(entry[...])
        try log.publish(positions: [:])
        #expect(try TileStore(folder: self.log, size: 1).entry(0).elementsEqual(entry))
    }
}
