import Sealing

/// That one entry is in the log, in one file to hand out (C2SP tlog-proof): its index, the proof, and the signed
/// checkpoint. The entry itself is not in it.
package struct ProofFile: Equatable, Sendable {
    private static let firstLine = "c2sp.org/tlog-proof@v1"
    /// A path in a tree of 2^63 leaves.
    private static let hashesLimit = 63

    package let index: UInt64
    package let proof: [TreeHash]
    /// The whole note, byte for byte.
    package let checkpoint: [UInt8]

    package init(index: UInt64, proof: [TreeHash], checkpoint: [UInt8]) {
        (self.index, self.proof, self.checkpoint) = (index, proof, checkpoint)
    }

    package var bytes: [UInt8] {
        let hashes = proof.map { Base64.encode($0.bytes) + "\n" }.joined()
        return Array("\(ProofFile.firstLine)\nindex \(index)\n\(hashes)\n".utf8) + checkpoint
    }

    /// nil if it is not such a file. Nothing is verified yet. An `extra` line is passed over: nobody vouches for it.
    package init?(_ bytes: [UInt8]) {
        guard let blank = bytes.indices.dropFirst().first(where: { bytes[$0] == 0x0a && bytes[$0 - 1] == 0x0a }),
            let head = String(validating: bytes[..<blank], as: UTF8.self)
        else { return nil }
        var lines = head.split(separator: "\n", omittingEmptySubsequences: false).dropLast()[...]
        guard lines.popFirst() == ProofFile.firstLine[...] else { return nil }
        if let line = lines.first, line.hasPrefix("extra ") {
            guard Base64.canonical(line.dropFirst(6)) != nil else { return nil }
            lines.removeFirst()
        }
        guard let line = lines.popFirst(), line.hasPrefix("index "), let index = UInt64(line.dropFirst(6)),
            line == "index \(index)", lines.count <= ProofFile.hashesLimit
        else { return nil }
        var proof: [TreeHash] = []
        for line in lines {
            guard let hash = Base64.canonical(line).flatMap(TreeHash.init) else { return nil }
            proof.append(hash)
        }
        self.init(index: index, proof: proof, checkpoint: Array(bytes[(blank + 1)...]))
    }

    /// Whether it proves that `entry` is in the log of `log`, with the cosignatures asked for.
    package func proves(_ entry: [UInt8], of log: NoteKey, witnesses: [NoteKey] = [], quorum: Int = 0) -> Bool {
        guard let checkpoint = Checkpoint(checkpoint, signedBy: log, witnesses: witnesses, quorum: quorum) else {
            return false
        }
        return TreeProof.includes(
            .leaf(entry), index: index, size: checkpoint.size, root: checkpoint.root, proof: proof)
    }
}
