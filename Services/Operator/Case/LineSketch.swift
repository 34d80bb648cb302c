/// A sample of a text's lines by which two files are told to overlap: of the 64-bit hashes of its distinct lines, the
/// smallest (bottom-k, Cohen and Kaplan 2007), so that any two sketches hold the same lines wherever both could.
/// Lines are compared without their ends; blank ones don't count, nor does the first, which is a header as a rule. What has no lines gives a sketch that matches nothing.
struct LineSketch: Equatable {
    static let capacity = 4096
    private static let lineMax = 1 << 16

    /// Sorted, distinct.
    private(set) var hashes: [UInt64] = []
    private var fresh: [UInt64] = []
    private var bound = UInt64.max
    private var line: [UInt8] = []
    private var isFirst = true

    init() {}

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte == 0x0a || byte == 0x0d { close() } else if line.count < LineSketch.lineMax { line.append(byte) }
        }
    }

    /// Another content follows, with a header of its own.
    mutating func endContent() {
        close()
        isFirst = true
    }

    mutating func finish() {
        endContent()
        merge()
    }

    private mutating func close() {
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else { return }
        guard !isFirst else {
            isFirst = false
            return
        }
        let hash = LineSketch.hash(line)
        guard hash < bound else { return }
        fresh.append(hash)
        if fresh.count == LineSketch.capacity { merge() }
    }

    private mutating func merge() {
        var all = (hashes + fresh).sorted()
        fresh.removeAll(keepingCapacity: true)
        var kept = 0
        for index in all.indices where index == 0 || all[index] != all[index - 1] {
            all[kept] = all[index]
            kept += 1
        }
        hashes = Array(all[..<min(kept, LineSketch.capacity)])
        if hashes.count == LineSketch.capacity, let last = hashes.last { bound = last }
    }

    /// The share of this file's distinct lines that `other` holds too, 0 to 1: exact where both are small, else from
    /// the lines that both samples could hold.
    func share(in other: LineSketch) -> Double {
        let bound = min(self.bound, other.bound)
        let mine = hashes.prefix { $0 <= bound }
        guard !mine.isEmpty else { return 0 }
        let theirs = Set(other.hashes)
        return Double(mine.count { theirs.contains($0) }) / Double(mine.count)
    }

    /// FNV-1a, finished by the mixer of MurmurHash3: what is small must not depend on the line's end alone.
    private static func hash(_ line: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in line { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        hash = hash &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ hash >> 33
    }

    /// Eight bytes a hash, little-endian.
    var bytes: [UInt8] {
        hashes.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) } }
    }

    init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { at in
            (0..<8).reduce(0) { $0 | UInt64(bytes[at + $1]) << (8 * UInt64($1)) }
        }
        if hashes.count == LineSketch.capacity, let last = hashes.last { bound = last }
    }
}
