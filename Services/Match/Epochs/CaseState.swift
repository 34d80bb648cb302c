import Log
import Model
import Sealing

/// What match knows of one case: a fold of commands, files, records, shards, links and persons.
struct CaseState {
    let key: CaseKey
    let sealer: Sealer
    let opener: Opener
    let pseudonyms: CasePseudonyms
    /// When the data was taken, or else when the case was opened.
    let leakDate: String

    private(set) var files: [UInt32: FileAdded] = [:]
    private(set) var settled: [UInt32: FileEvent] = [:]
    /// Files asked to be matched at once.
    private(set) var requested: UInt32 = 0
    private(set) var lastNews = Timestamp(milliseconds: 0)
    private(set) var store = RecordStore()
    private(set) var columns = RecordColumns()
    private(set) var epoch: Epoch?
    private(set) var lastResolved: EpochResolved?
    var registry = PersonRegistry()

    init(_ key: CaseKey, leakDate: String) {
        self.key = key
        self.leakDate = leakDate
        sealer = Sealer(key)
        opener = Opener(key)
        pseudonyms = CasePseudonyms(key)
    }

    mutating func added(_ file: FileAdded, at time: Timestamp) {
        files[file.file] = file
        lastNews = max(lastNews, time)
    }

    mutating func matchRequested(_ request: MatchRequested) { requested = max(requested, request.files) }

    mutating func read(_ event: FileEvent, at time: Timestamp) {
        guard event.state == .completed || event.state == .failed else { return }
        settled[event.file] = event
        lastNews = max(lastNews, time)
    }

    mutating func received(_ chunk: RecordChunk) throws {
        guard store.insert(chunk) else { return }
        try chunk.forEach { columns.append(RecordID(file: chunk.file, row: $0.row), $0) }
    }

    mutating func opened(_ event: EpochOpened) {
        if let epoch, epoch.opened.epoch >= event.epoch { return }
        epoch = Epoch(event)
    }

    mutating func update(_ number: UInt32, _ body: (inout Epoch) throws -> Void) rethrows {
        if epoch?.opened.epoch == number, var current = epoch {
            epoch = nil  // so that what it holds is not copied
            try body(&current)
            epoch = current
        }
    }

    mutating func resolved(_ event: EpochResolved) {
        if let lastResolved, lastResolved.epoch >= event.epoch { return }
        lastResolved = event
        if epoch?.opened.epoch == event.epoch { epoch?.finish() }
    }

    /// The files an epoch opened now would cover: all that were read, once every added file was or has failed. nil when
    /// there is nothing new, or not all is here yet.
    func nextFiles(at now: Timestamp, quiet: Duration) -> [EpochOpened.File]? {
        if let epoch, !epoch.isFinished { return nil }
        guard !files.isEmpty, files.count == settled.count else { return nil }
        let complete = settled.values.filter { $0.state == .completed }.sorted { $0.file < $1.file }
        let covered = Set(epoch?.opened.files.map(\.file) ?? [])
        guard complete.contains(where: { !covered.contains($0.file) }) else { return nil }
        guard requested >= (files.keys.max() ?? 0) || now >= lastNews + quiet else { return nil }
        guard complete.allSatisfy({ store.holds(file: $0.file, chunks: $0.position.chunk) }) else { return nil }
        return complete.map {
            EpochOpened.File(file: $0.file, chunks: $0.position.chunk, records: $0.counts.records)
        }
    }

    /// When the quiet period will be over, if that is all that is missing.
    func quietUntil(_ quiet: Duration) -> Timestamp? {
        !files.isEmpty && files.count == settled.count && (epoch?.isFinished ?? true) ? lastNews + quiet : nil
    }

    /// The covered records in the engine's order.
    func sorted(_ covered: [EpochOpened.File]) throws -> SortedRecords {
        let wanted = Set(covered.map(\.file))
        if Set(store.files.keys).isSubset(of: wanted) { return columns.sorted() }
        var some = RecordColumns()
        for file in covered {
            for chunk in store.files[file.file]?.chunks.values.map({ $0 }) ?? [] {
                try chunk.forEach { some.append(RecordID(file: chunk.file, row: $0.row), $0) }
            }
        }
        return some.sorted()
    }
}

/// An epoch under way.
struct Epoch {
    let opened: EpochOpened
    /// Shards to do, by the partition whose owner does them.
    var waiting: [UInt32: Int32] = [:]
    private(set) var scored: [UInt32: ShardEvent] = [:]
    private(set) var chunks: [UInt32: [UInt32: [Link]]] = [:]
    private(set) var isFinished = false

    init(_ opened: EpochOpened) { self.opened = opened }

    mutating func scored(_ event: ShardEvent) {
        scored[event.shard] = event
        waiting[event.shard] = nil
    }

    /// A shard scored twice gives the same links: the second changes nothing.
    mutating func linked(shard: UInt32, chunk: UInt32, _ links: [Link]) { chunks[shard, default: [:]][chunk] = links }

    mutating func finish() {
        isFinished = true
        waiting = [:]
        chunks = [:]
    }

    /// All links, once every shard was scored and every chunk is here.
    var links: [Link]? {
        guard !isFinished, scored.count == Int(opened.shards) else { return nil }
        for (shard, event) in scored where (chunks[shard]?.count ?? 0) < Int(event.chunks ?? 0) { return nil }
        return chunks.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
