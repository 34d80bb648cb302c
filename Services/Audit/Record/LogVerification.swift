import Files
package import Log
import Runtime

/// Checks a whole log from its files alone, as an outsider would: signature, every entry, every tile, the root, the form
/// of each entry, and that no offset of any topic is missing. More than other verifiers of the format look at.
package struct LogVerification: Sendable {
    package struct Report: Sendable {
        package var checkpoint: Checkpoint
        /// Sorted by type.
        package var entriesByType: [(type: String, count: UInt64)]
        /// Of each partition the offset after the last one accounted for.
        package var positions: [TopicPartition: Int64]
        /// Offsets accounted for as skipped, by reason, sorted.
        package var skipped: [(reason: String, count: UInt64)]
    }

    /// What is wrong, and where.
    package struct Refusal: PlainError {
        package let description: String
        init(_ description: String) { self.description = description }
    }

    private let folder: String
    private let key: NoteKey
    private let witnesses: [NoteKey]
    private let quorum: Int

    /// `key`: as the verifier knows it, not as it lies beside the log.
    package init(folder: String, key: NoteKey, witnesses: [NoteKey] = [], quorum: Int = 0) {
        (self.folder, self.key, self.witnesses, self.quorum) = (folder, key, witnesses, quorum)
    }

    /// `earlier`: checkpoints of this log kept from before; a log rolled back or forked since is refused.
    package func run(earlier: [Checkpoint] = [], progress: (UInt64) -> Void = { _ in }) throws -> Report {
        guard let note = try Files.read("\(folder)/\(AuditLog.Name.checkpoint)") else {
            throw Refusal("\(folder): no checkpoint there")
        }
        guard let checkpoint = Checkpoint(note, signedBy: key, witnesses: witnesses, quorum: quorum) else {
            throw Refusal(
                "\(folder)/\(AuditLog.Name.checkpoint): not signed by \(key.name) and the witnesses asked for")
        }
        let store = TileStore(folder: folder, size: checkpoint.size)
        var report = Report(checkpoint: checkpoint, entriesByType: [], positions: [:], skipped: [])
        do {
            try walk(store, &report, progress)
            for old in earlier { try compare(old, checkpoint, store) }
        } catch let damage as TileStore.Damage {
            throw Refusal("\(folder): \(damage)")
        }
        return report
    }

    private func walk(_ store: TileStore, _ report: inout Report, _ progress: (UInt64) -> Void) throws {
        var (edge, full, coverage) = (TileEdge(), [TileEdge.Tile](), Coverage())
        var (types, reasons): ([String: UInt64], [String: UInt64]) = ([:], [:])
        // Types come in runs.
        var run: (type: [UInt8], count: UInt64) = ([], 0)
        func endRun() { if run.count > 0 { types[String(decoding: run.type, as: UTF8.self), default: 0] += run.count } }
        for bundle in 0..<(store.size + 255) / 256 {
            for entry in try store.entries(bundle) {
                guard let leaf = Leaf(entry), leaf.sequence == edge.size else {
                    throw Refusal("\(folder): entry \(edge.size) is not of the form audit writes")
                }
                let offsets = leaf.offsets.lowerBound..<leaf.offsets.upperBound + 1
                guard coverage.cover(leaf.source, offsets) else {
                    throw Refusal(
                        "\(folder): entry \(edge.size) accounts for \(leaf.source)@\(offsets.lowerBound), where "
                            + "@\(coverage.due(leaf.source)) is due: events are missing or doubled")
                }
                if run.type.elementsEqual(leaf.typeBytes) {
                    run.count += 1
                } else {
                    endRun()
                    run = (Array(leaf.typeBytes), 1)
                }
                if leaf.isSkip { reasons[leaf.reason ?? "", default: 0] += UInt64(offsets.count) }
                edge.append(entry, full: &full)
            }
            for tile in full { try compare(tile, store) }
            full.removeAll(keepingCapacity: true)
            progress(edge.size)
        }
        endRun()
        for tile in edge.partialTiles { try compare(tile, store) }
        guard edge.root == report.checkpoint.root else {
            throw Refusal("\(folder): the entries have root \(edge.root), signed was \(report.checkpoint.root)")
        }
        report.entriesByType = types.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        report.skipped = reasons.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        report.positions = coverage.next
    }

    private func compare(_ tile: TileEdge.Tile, _ store: TileStore) throws {
        guard let level = tile.path.level, try store.tile(level: level, index: tile.path.index) == tile.hashes else {
            throw Refusal("\(folder)/\(tile.path.text): not the hashes of what is below it")
        }
    }

    private func compare(_ old: Checkpoint, _ new: Checkpoint, _ store: TileStore) throws {
        guard old.origin == new.origin, old.size <= new.size else {
            throw Refusal(
                "\(folder): holds \(new.size) entries where \(old.size) were signed before: it was rolled back")
        }
        guard try store.root(size: old.size) == old.root else {
            throw Refusal("\(folder): its first \(old.size) entries are not those signed before: it was forked")
        }
    }
}
