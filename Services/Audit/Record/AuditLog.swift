import Files
package import Log
import Runtime

/// The tamper-evident log in its folder (C2SP tlog-tiles), and its only writer. Owned by one thread.
///
/// Entries are appended in memory; full tiles go to their files at once. `publish` then makes everything durable in an
/// order in which a crash may fall anywhere:
/// 1. bundles and tiles, synced: beyond the signed state, so the restart cuts them off;
/// 2. the signed state with size, root and positions, in one replaced file: the restart goes on from here;
/// 3. the checkpoint, signed from that state: Ed25519 is deterministic, so the restart writes the same bytes.
/// An entry's place therefore becomes fixed together with the positions it came from, and nothing inconsistent with a
/// signed checkpoint can be signed. Any error leaves the log unusable: the process ends and the restart reads on.
package final class AuditLog {
    package struct Failure: PlainError {
        package let description: String
        init(_ description: String) { self.description = description }
    }

    /// Names in the folder for all to read, and in that of the owner.
    package enum Name {
        package static let checkpoint = "checkpoint"
        package static let key = "log.vkey"
        static let state = "state"
        static let lock = "lock"
    }

    package private(set) var signed: SignedState
    /// What the start removed: written before a crash, never signed.
    package let cutOff: [String]
    private let tree: FileTree
    private let own: FileTree
    private let lock: FileLock
    private let signer: NoteSigner
    private var edge: TileEdge
    /// Entries after the last full bundle.
    private var bundle: [UInt8] = []
    private var full: [TileEdge.Tile] = []

    /// Takes up the log of `folder`, or begins one. `state`: a folder for the owner alone.
    /// Throws `FileFailure.Code.busy` while another process owns it.
    package init(folder: String, state: String, signer: NoteSigner) throws {
        own = try FileTree(state)
        lock = try FileLock("\(state)/\(Name.lock)")
        tree = try FileTree(folder)
        self.signer = signer
        if let bytes = try own.read(Name.state) {
            guard let read = SignedState(bytes) else {
                throw Failure("\(state)/\(Name.state): damaged; restore it, since the log can't be continued without")
            }
            signed = read
        } else {
            guard try tree.read(Name.checkpoint) == nil else {
                throw Failure("\(folder) holds a log, and \(state) no state of it: restore the state, or move the log")
            }
            signed = SignedState()
        }
        cutOff = try TileCut.apply(to: tree, size: signed.size)
        edge = try AuditLog.edge(of: signed, folder: folder)
        let partial = Int(signed.size % 256)
        if partial > 0 {
            for entry in try TileStore(folder: folder, size: signed.size).entries(signed.size / 256) {
                EntryBundle.append(entry, to: &bundle)
            }
        }
        try checkPublished()
        signed.owner += 1
        try own.replace(Name.state, signed.encoded, mode: 0o600)
        try tree.replace(Name.key, Array("\(signer.key)\n".utf8))
        try writeCheckpoint()
    }

    package var size: UInt64 { edge.size }

    package var checkpoint: Checkpoint {
        Checkpoint(origin: signer.key.name, size: signed.size, root: signed.root)
    }

    /// Appends an entry of at most 65 535 bytes. Its index is `size` before the call.
    package func append(_ entry: ArraySlice<UInt8>) throws {
        precondition(entry.count <= EntryBundle.maximumEntryBytes, "an entry that no bundle can hold")
        EntryBundle.append(entry, to: &bundle)
        edge.append(entry, full: &full)
        if edge.size % 256 == 0 {
            try create(TilePath(level: nil, index: edge.size / 256 - 1), bundle)
            bundle.removeAll(keepingCapacity: true)
            for tile in full { try create(tile.path, tile.hashes) }
            full.removeAll(keepingCapacity: true)
        }
    }

    /// Signs all that was appended, with the positions it accounts for, and publishes the checkpoint.
    package func publish(positions: [TopicPartition: Int64]) throws {
        if edge.size == signed.size, positions == signed.positions { return }
        let width = Int(edge.size % 256)
        if width > 0, edge.size > signed.size {
            try create(TilePath(level: nil, index: edge.size / 256, width: width), bundle)
        }
        if edge.size > signed.size {
            for tile in edge.partialTiles { try create(tile.path, tile.hashes) }
        }
        try tree.sync()
        // A crash here: the files lie beyond the signed state and are cut off.
        guard try own.read(Name.state) == signed.encoded else {
            throw Failure("the audit log's state was changed by another process: this one has lost it")
        }
        signed.size = edge.size
        signed.root = edge.root
        signed.positions = positions
        try own.replace(Name.state, signed.encoded, mode: 0o600)
        // A crash here: the restart publishes the same checkpoint.
        try writeCheckpoint()
    }

    private func create(_ path: TilePath, _ bytes: [UInt8]) throws {
        guard try tree.create(path.text, bytes) != .different else {
            throw Failure("\(tree.root)/\(path.text) is there with other content: the log was altered; look into it")
        }
    }

    private func writeCheckpoint() throws {
        let note = Array(signer.sign(checkpoint.text).description.utf8)
        if try tree.read(Name.checkpoint) != note { try tree.replace(Name.checkpoint, note) }
    }

    /// The published checkpoint may be one step behind the state, never beside it.
    private func checkPublished() throws {
        guard let note = try tree.read(Name.checkpoint) else { return }
        guard let published = Checkpoint(note, signedBy: signer.key) else {
            throw Failure("\(tree.root)/\(Name.checkpoint) is not signed by this log's key")
        }
        guard published.size <= signed.size,
            try TileStore(folder: tree.root, size: signed.size).root(size: published.size) == published.root
        else {
            throw Failure(
                "\(tree.root)/\(Name.checkpoint) tells of \(published.size) entries that the state of \(signed.size) "
                    + "does not hold: the log was rolled back or altered; look into it")
        }
    }

    /// The right edge as the files show it; its root must be the signed one.
    private static func edge(of state: SignedState, folder: String) throws -> TileEdge {
        let store = TileStore(folder: folder, size: state.size)
        var growing: [[UInt8]] = []
        for level in 0..<TileEdge.levels(state.size) {
            let width = TileEdge.width(level, state.size)
            let index = state.size >> UInt64(8 * (level + 1))
            growing.append(width == 0 ? [] : try store.tile(level: level, index: index))
        }
        guard let edge = TileEdge(size: state.size, growing: growing), edge.root == state.root else {
            throw Failure("the tiles in \(folder) have another root than was signed: the log was altered; look into it")
        }
        return edge
    }
}
