import Sealing

/// How far a log had come: its size, and the root over all its entries (C2SP tlog-checkpoint). Without extension lines,
/// since monitors cannot audit them.
package struct Checkpoint: Hashable, Sendable {
    package let origin: String
    package let size: UInt64
    package let root: TreeHash

    package init(origin: String, size: UInt64, root: TreeHash) {
        (self.origin, self.size, self.root) = (origin, size, root)
    }

    package var text: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }

    /// nil unless it is exactly the three lines that `text` gives.
    package init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty, NoteKey.isName(lines[0]),
            let size = UInt64(lines[1]), String(size) == lines[1],
            let root = Base64.canonical(lines[2]).flatMap(TreeHash.init)
        else { return nil }
        self.init(origin: String(lines[0]), size: size, root: root)
    }

    /// The checkpoint in `note`, if `log` signed it, all of `witnesses` that signed did so rightly, and at least
    /// `quorum` of them did. nil if not.
    package init?(
        _ note: [UInt8], signedBy log: NoteKey, witnesses: [NoteKey] = [], quorum: Int = 0
    ) {
        guard let note = SignedNote(note), let verified = note.verified(by: [log] + witnesses), verified.contains(log),
            verified.count > quorum, let checkpoint = Checkpoint(note.text), checkpoint.origin == log.name
        else { return nil }
        self = checkpoint
    }
}
