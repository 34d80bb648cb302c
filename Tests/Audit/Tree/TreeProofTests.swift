import Testing

@testable import Audit

/// A tree that keeps its leaves: every subtree is hashed anew, straight from RFC 6962 section 2.1.
struct PlainTree: TreeReader {
    let leaves: [[UInt8]]

    func subtree(level: Int, index: UInt64) throws -> TreeHash {
        level == 0
            ? .leaf(leaves[Int(index)])
            : .node(
                try subtree(level: level - 1, index: 2 * index), try subtree(level: level - 1, index: 2 * index + 1))
    }
}

@Suite struct TreeProofTests {
    let tree = PlainTree(leaves: Vectors.leaves)

    @Test func rootsAreThePublishedOnes() throws {
        for (size, root) in Vectors.roots.enumerated() {
            #expect(try tree.root(size: UInt64(size)).description == root)
        }
    }

    @Test func inclusionProofsAreThePublishedOnes() throws {
        let published: [(UInt64, UInt64, [String])] = [
            (
                5, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", Vectors.roots[4],
                ]
            ),
            (
                0, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (6, 7, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", Vectors.roots[4]]),
        ]
        for (index, size, proof) in published {
            #expect(try tree.inclusionProof(index: index, size: size).map(\.description) == proof)
        }
    }

    @Test func consistencyProofsAreThePublishedOnes() throws {
        let published: [(UInt64, UInt64, [String])] = [
            (
                6, 8,
                [
                    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", Vectors.roots[4],
                ]
            ),
            (
                3, 7,
                [
                    "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
                    "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7", Vectors.roots[2],
                    "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e",
                ]
            ),
            (4, 8, ["6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
        ]
        for (old, new, proof) in published {
            #expect(try tree.consistencyProof(old: old, new: new).map(\.description) == proof)
        }
    }

    @Test func everyProofOfASmallTreeIsAcceptedAndEveryDamageRefused() throws {
        let tree = PlainTree(leaves: (0..<70).map(Vectors.entry))
        let other = try Vectors.hash(Vectors.roots[5])
        for size in [1, 2, 3, 7, 8, 9, 31, 32, 33, 64, 69] as [UInt64] {
            let root = try tree.root(size: size)
            for index in 0..<size {
                let leaf = TreeHash.leaf(tree.leaves[Int(index)])
                let proof = try tree.inclusionProof(index: index, size: size)
                func isIncluded(_ proof: [TreeHash], index: UInt64 = index, size: UInt64 = size) -> Bool {
                    TreeProof.includes(leaf, index: index, size: size, root: root, proof: proof)
                }
                #expect(isIncluded(proof))
                #expect(!isIncluded(proof + [other]))
                #expect(!isIncluded(proof, index: size))
                #expect(!isIncluded(proof, index: (index + 1) % size) || size == 1)
                #expect(!TreeProof.includes(leaf, index: index, size: size, root: other, proof: proof))
                if !proof.isEmpty { #expect(!isIncluded(proof.dropLast())) }
                if proof.count > 1 {
                    var swapped = proof
                    swapped.swapAt(0, 1)
                    #expect(!isIncluded(swapped))
                }
            }
        }
        for new in 0...69 as ClosedRange<UInt64> {
            let newRoot = try tree.root(size: new)
            for old in 0...new {
                let oldRoot = try tree.root(size: old)
                let proof = try tree.consistencyProof(old: old, new: new)
                func isConsistent(_ proof: [TreeHash]) -> Bool {
                    TreeProof.isConsistent(old: old, oldRoot: oldRoot, new: new, newRoot: newRoot, proof: proof)
                }
                #expect(isConsistent(proof))
                #expect(!isConsistent(proof + [other]))
                if !proof.isEmpty { #expect(!isConsistent(proof.dropLast())) }
                #expect(!TreeProof.isConsistent(old: old, oldRoot: other, new: new, newRoot: newRoot, proof: proof))
                // Every tree begins with the empty one: from there nothing is to be proved.
                let refusesAnother = !TreeProof.isConsistent(
                    old: old, oldRoot: oldRoot, new: new, newRoot: other, proof: proof)
                #expect(refusesAnother || old == 0 && new > 0)
                if old < new {
                    #expect(
                        !TreeProof.isConsistent(old: new, oldRoot: newRoot, new: old, newRoot: oldRoot, proof: proof))
                }
            }
        }
    }
}
