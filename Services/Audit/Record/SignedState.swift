package import Log
import Sealing

/// What the log has signed, or is about to sign and nothing else: its size and root, with the positions its entries came
/// from. One small file, replaced whole, is the truth; the group's committed positions are a hint.
package struct SignedState: Equatable, Sendable {
    private static let firstLine = "vigie audit state 1"

    /// Counts the owners: each takes the next number when it opens the log.
    package var owner: UInt64 = 0
    package var size: UInt64 = 0
    package var root: TreeHash = .empty
    /// Of each partition the offset after the last one that an entry accounts for.
    package var positions: [TopicPartition: Int64] = [:]

    package init() {}

    var encoded: [UInt8] {
        var text = "\(SignedState.firstLine)\nowner \(owner)\nsize \(size)\nroot \(root)\n"
        for (partition, offset) in positions.sorted(by: { $0.key < $1.key }) {
            text += "position \(partition.topic) \(partition.partition) \(offset)\n"
        }
        return Array("\(text)sha256 \(SHA256.digest(Array(text.utf8)).hexadecimal)\n".utf8)
    }

    /// nil if damaged.
    init?(_ bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[...]
        func value(_ name: String) -> Substring? {
            guard let line = lines.popFirst(), line.hasPrefix(name + " ") else { return nil }
            return line.dropFirst(name.count + 1)
        }
        guard lines.popFirst() == SignedState.firstLine[...], let owner = value("owner").flatMap({ UInt64($0) }),
            let size = value("size").flatMap({ UInt64($0) }),
            let root = value("root").flatMap({ SignedState.bytes(hexadecimal: $0) }).flatMap(TreeHash.init)
        else { return nil }
        (self.owner, self.size, self.root) = (owner, size, root)
        while let line = lines.first, line.hasPrefix("position ") {
            lines.removeFirst()
            let parts = line.split(separator: " ")
            guard parts.count == 4, let partition = Int32(parts[2]), let offset = Int64(parts[3]) else { return nil }
            positions[TopicPartition(String(parts[1]), partition)] = offset
        }
        // The checksum stands in what `encoded` gives: one comparison covers every byte.
        guard encoded == bytes else { return nil }
    }

    private static func bytes(hexadecimal text: Substring) -> [UInt8]? {
        let digits = Array(text)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for at in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(digits[at...at + 1]), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
