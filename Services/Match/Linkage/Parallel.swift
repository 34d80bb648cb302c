import Dispatch
import Synchronization

/// Work dealt to all cores, its results in the order of its parts, so that what comes out does not depend on timing.
enum Parallel {
    static func map<Result: Sendable>(_ parts: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        if parts == 1 { return [body(0)] }
        let results = Mutex([Result?](repeating: nil, count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let result = body(part)
            results.withLock { $0[part] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    /// `range` cut into `parts` ranges of about one length, none empty.
    static func cut(_ range: Range<Int>, into parts: Int) -> [Range<Int>] {
        let count = max(min(parts, range.count), 1)
        return (0..<count).map {
            range.lowerBound + range.count * $0 / count..<range.lowerBound + range.count * ($0 + 1) / count
        }
    }
}
