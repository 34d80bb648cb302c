import Foundation

/// Finds canaries in bytes, in all their forms at once.
final class CanarySearch {
    private struct Needle {
        let bytes: [UInt8]
        let name: String
    }

    private let needles: [Needle]
    /// By the first four bytes.
    private var places: [UInt32: [Int]] = [:]
    /// By the first two.
    private var begins = [Bool](repeating: false, count: 1 << 16)
    /// Bytes looked through so far.
    private(set) var searched = 0

    init(_ canaries: [Canary]) {
        var seen: Set<[UInt8]> = []
        needles = canaries.flatMap { canary in
            canary.forms.compactMap { form in
                seen.insert(form.bytes).inserted
                    ? Needle(bytes: form.bytes, name: "\(canary.place) (\(form.name))") : nil
            }
        }
        for (index, needle) in needles.enumerated() {
            precondition(needle.bytes.count >= 6, "too short to be unique: \(needle.name)")
            begins[Int(needle.bytes[0]) << 8 | Int(needle.bytes[1])] = true
            places[CanarySearch.key(needle.bytes[...]), default: []].append(index)
        }
    }

    /// The places and forms of the canaries in `bytes`, sorted.
    func hits(in bytes: some Collection<UInt8>) -> [String] {
        let bytes = ContiguousArray(bytes)
        searched += bytes.count
        var found: Set<String> = []
        bytes.withUnsafeBufferPointer { bytes in
            begins.withUnsafeBufferPointer { begins in
                guard bytes.count >= 6, let base = bytes.baseAddress, let table = begins.baseAddress else { return }
                var pair = Int(base[0])
                for index in 1..<bytes.count - 2 {
                    pair = (pair << 8 | Int(base[index])) & 0xffff
                    if table[pair] { found.formUnion(names(bytes, index - 1)) }
                }
            }
        }
        return found.sorted()
    }

    private func names(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> [String] {
        guard let candidates = places[CanarySearch.key(bytes[start...])] else { return [] }
        return candidates.filter { bytes[start...].starts(with: needles[$0].bytes) }.map { needles[$0].name }
    }

    private static func key(_ bytes: some Collection<UInt8>) -> UInt32 {
        bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// `PATH: PLACE (FORM)` for each find in the files under `folder`, and in their names; but not under the folders
    /// left out.
    func hits(under folder: String, except excluded: Set<String> = []) -> [String] {
        var hits: [String] = []
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
        where !excluded.contains(name) {
            let path = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            hits += self.hits(in: Array(name.utf8)).map { "name of \(path): \($0)" }
            if isFolder.boolValue {
                hits += self.hits(under: path)
            } else if let bytes = FileManager.default.contents(atPath: path) {
                hits += self.hits(in: bytes).map { "\(path): \($0)" }
            }
        }
        return hits
    }
}
