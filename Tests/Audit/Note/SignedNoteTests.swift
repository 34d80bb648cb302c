import Sealing
import Testing

@testable import Audit

@Suite struct SignedNoteTests {
    let log: NoteKey
    let witness: NoteKey

    init() throws {
        log = try #require(NoteKey(Vectors.logKey))
        witness = try #require(NoteKey(Vectors.witnessKey))
    }

    @Test func keysAreWrittenAsPublished() throws {
        #expect(NoteSigner(name: Vectors.origin, seed: Vectors.logSeed).key.description == Vectors.logKey)
        let key = NoteKey(
            name: "witness.example/w1", kind: .timestampedCosignature,
            publicKey: Ed25519.publicKey(seed: Vectors.witnessSeed))
        #expect(key.description == Vectors.witnessKey)
        let tessera = "transparency.dev/tessera/example+ae330e15+ASf4/L1zE859VqlfQgGzKy34l91Gl8W6wfwp+vKP62DW"
        #expect(NoteKey(tessera)?.description == tessera)
        #expect(NoteKey(tessera.replacing("ae330e15", with: "ae330e16")) == nil)
    }

    @Test func theProofFileIsThePublishedOne() throws {
        let bytes = Array(Vectors.proofFile.utf8)
        #expect(bytes.count == 486)
        #expect(
            SHA256.digest(bytes).hexadecimal == "58c9c6d046e46fdc1100f89ff64e203c5fc8818b36c384904eb871252f18b535")
        let file = try #require(ProofFile(bytes))
        #expect(file.bytes == bytes)
        #expect(
            SHA256.digest(file.checkpoint).hexadecimal
                == "1b8d2a3a4ec856a9ecf3bd86ef8abc9d20923ef5816a9eca7f9fad471f3ece15")
        #expect(file.proves(Vectors.leaves[5], of: log, witnesses: [witness], quorum: 1))
        #expect(!file.proves(Vectors.leaves[4], of: log, witnesses: [witness], quorum: 1))
        #expect(!file.proves(Vectors.leaves[5], of: log, quorum: 1))
        let note = try #require(SignedNote(file.checkpoint))
        #expect(note.description == String(decoding: file.checkpoint, as: UTF8.self))
        #expect(NoteKey.time(note.signatures[1].bytes) == 1_767_225_600)

        let tree = PlainTree(leaves: Vectors.leaves)
        let made = ProofFile(
            index: 5, proof: try tree.inclusionProof(index: 5, size: 8), checkpoint: file.checkpoint)
        #expect(made == file)
        let checkpoint = Checkpoint(origin: Vectors.origin, size: 8, root: try tree.root(size: 8))
        let signed = NoteSigner(name: Vectors.origin, seed: Vectors.logSeed).sign(checkpoint.text)
        #expect(signed.signatures[0] == note.signatures[0])
    }

    @Test func anExtraLineIsPassedOver() throws {
        let text = Vectors.proofFile.replacing("@v1\n", with: "@v1\nextra aGVsbG8=\n")
        let file = try #require(ProofFile(Array(text.utf8)))
        #expect(file.proves(Vectors.leaves[5], of: log))
        #expect(ProofFile(Array(text.replacing("aGVsbG8=", with: "aGVsbG8").utf8)) == nil)
    }

    @Test(arguments: [
        ("\n8\n", "\n08\n"), ("\n8\n", "\n8\n\n"), ("\n8\n", "\n9\n"), ("qYg=", "qYh="), ("RgQyg=\n", "RgQyg=\nmore\n"),
        ("\n", "\r\n"), ("\u{2014} audit", "- audit"), ("revMTyfb", "revMTyfc"), ("Ro2ZuwAA", "Ro2ZuwAB"),
        ("audit.example/breach-1\n8", "audit.example/breach-2\n8"), ("RgQyg=", "RgQyh="),
        ("BWOCr3nQM=\n", "BWOCr3nQM="),
        ("RgQyg=\n", "RgQyg="),
    ])
    func aDamagedCheckpointIsRefused(_ from: String, _ to: String) throws {
        let sound = try #require(ProofFile(Array(Vectors.proofFile.utf8))).checkpoint
        #expect(Checkpoint(sound, signedBy: log, witnesses: [witness], quorum: 1) != nil)
        let text = String(decoding: sound, as: UTF8.self)
        let damaged = text.replacing(from, with: to)
        guard damaged != text else { return }
        #expect(Checkpoint(Array(damaged.utf8), signedBy: log, witnesses: [witness], quorum: 1) == nil)
    }

    @Test func aMissingLastLineFeedIsRefused() throws {
        let sound = try #require(ProofFile(Array(Vectors.proofFile.utf8))).checkpoint
        #expect(Checkpoint(sound.dropLast(), signedBy: log) == nil)
    }

    @Test func unknownSignersArePassedOver() throws {
        let sound = try #require(ProofFile(Array(Vectors.proofFile.utf8))).checkpoint
        var note = try #require(SignedNote(sound))
        #expect(Checkpoint(sound, signedBy: log) != nil)
        #expect(Checkpoint(sound, signedBy: witness) == nil)
        note.signatures = (0..<15).map { .init(name: "other\($0)", keyID: [1, 2, 3, 4], bytes: [5]) } + note.signatures
        #expect(Checkpoint(Array(note.description.utf8), signedBy: log, witnesses: [witness], quorum: 1) != nil)
    }

    @Test func aTextMayHoldBlankLines() throws {
        let note = NoteSigner(name: "a", seed: Vectors.logSeed).sign("first\n\nlast\n")
        let read = try #require(SignedNote(Array(note.description.utf8)))
        #expect(read == note)
        #expect(
            read.verified(by: [NoteKey(name: "a", publicKey: Ed25519.publicKey(seed: Vectors.logSeed))])?.count == 1)
    }

    @Test func noByteOfACheckpointCanChange() throws {
        let sound = try #require(ProofFile(Array(Vectors.proofFile.utf8))).checkpoint
        for at in sound.indices {
            for bit in [0, 5] {
                var damaged = sound
                damaged[at] ^= 1 << UInt8(bit)
                let read = Checkpoint(damaged, signedBy: log, witnesses: [witness], quorum: 1)
                #expect(read == nil, "byte \(at), bit \(bit)")
            }
        }
    }
}
