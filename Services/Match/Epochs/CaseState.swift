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
    /// The records that came before the first epoch was opened, ready for it: most often all of a case, read while ingest
    /// writes. nil once taken.
    private var columns: RecordColumns? = RecordColumns()
    /// By number; only those after the last finished one, and that.
    private var epochs: [UInt32: Epoch] = [:]
    var registry = PersonRegistry()
    private(set) var reviews = ReviewBook()
    /// Where in `vigie.command` matching was asked for last.
    private var requestedAt: Int64 = -1
    /// Rules of severity, as signed, in the order of the log.
    private var rules: [(offset: Int64, rules: SeverityRules)] = []
    /// Epochs before are not needed any more.
    private var kept: UInt32 = 0

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

    mutating func matchRequested(_ request: MatchRequested, at offset: Int64) {
        requested = max(requested, request.files)
        requestedAt = max(requestedAt, offset)
    }

    mutating func reviewed(_ review: PairReviewed, by name: String, at offset: Int64) {
        reviews.reviewed(review, by: name, at: offset)
    }

    mutating func read(_ event: FileEvent, at time: Timestamp) {
        guard event.state == .completed || event.state == .failed else { return }
        settled[event.file] = event
        lastNews = max(lastNews, time)
    }

    mutating func received(_ chunk: RecordChunk) throws {
        guard store.insert(chunk), columns != nil else { return }
        // A chunk is no sequence.
        // swift-format-ignore: ReplaceForEachWithForLoop
        try chunk.forEach { columns?.append(RecordID(file: chunk.file, row: $0.row), $0) }
    }

    mutating func opened(_ event: EpochOpened) { update(event.epoch) { $0.opened = event } }

    /// Partitions are read side by side: a shard may be seen before the epoch it belongs to.
    mutating func update(_ number: UInt32, _ body: (inout Epoch) throws -> Void) rethrows {
        guard number >= kept else { return }
        // Taken out, so that what it holds is not copied.
        var epoch = epochs.removeValue(forKey: number) ?? Epoch(number: number)
        defer { epochs[number] = epoch }
        try body(&epoch)
    }

    mutating func resolved(_ event: EpochResolved) {
        update(event.epoch) { $0.finish() }
        // Its links and those it stands on may be resolved once more.
        guard event.epoch >= kept, let chain = epochs[event.epoch]?.opened.flatMap(chain) else { return }
        kept = max(kept, chain[0].epoch)
        let kept = kept
        epochs = epochs.filter { $0.key >= kept }
    }

    /// The epochs that `opened` stands on, and itself; nil while one is not known.
    func chain(of opened: EpochOpened) -> [EpochOpened]? { opened.chain { epochs[$0]?.opened } }

    /// The links that the epoch itself found, once all are here.
    func ownLinks(of opened: EpochOpened) -> [Link]? { epochs[opened.epoch]?.links }

    /// The links that `opened` resolves, those it stands on first, once all are here.
    func links(of opened: EpochOpened) -> [Link]? {
        guard let chain = chain(of: opened) else { return nil }
        let links = chain.compactMap(ownLinks)
        return links.count == chain.count ? links.flatMap { $0 } : nil
    }

    mutating func severitySet(_ rules: SeverityRules, at offset: Int64) {
        // What a hand wrote and no command line checked.
        if rules.fault == nil { self.rules.append((offset, rules)) }
    }

    /// The rules of severity of an epoch.
    func tiering(of opened: EpochOpened) -> Tiering {
        Tiering(rules.last { $0.offset < opened.commands ?? 0 }?.rules ?? .standard)
    }

    /// Makes persons of an epoch's records.
    func assembly(of opened: EpochOpened) -> PersonAssembly {
        PersonAssembly(
            files: files, index: RecordStore.Index(store), leakDate: leakDate, date: opened.date,
            tiering: tiering(of: opened))
    }

    /// The offset after the last decision or rules; nil when there are none.
    var commandsEnd: Int64? {
        let ends = [reviews.end, rules.last.map { $0.offset + 1 }].compactMap { $0 }
        return ends.max()
    }

    /// The last epoch of which anything is known.
    var latest: Epoch? { epochs.max { $0.key < $1.key }?.value }

    /// The files an epoch opened now would cover: all that were read, once every added file was or has failed. nil when
    /// there is nothing new, or not all is here yet.
    func nextFiles(at now: Timestamp, quiet: Duration) -> [EpochOpened.File]? {
        if let latest, !latest.isFinished { return nil }
        guard !files.isEmpty, files.count == settled.count else { return nil }
        let complete = settled.values.filter { $0.state == .completed }.sorted { $0.file < $1.file }
        let covered = Set(latest?.opened?.files.map(\.file) ?? [])
        guard complete.contains(where: { !covered.contains($0.file) }) || hasNewDecisions else { return nil }
        guard requested >= (files.keys.max() ?? 0) || now >= lastNews + quiet else { return nil }
        guard complete.allSatisfy({ store.holds(file: $0.file, chunks: $0.position.chunk) }) else { return nil }
        return complete.map {
            EpochOpened.File(file: $0.file, chunks: $0.position.chunk, records: $0.counts.records)
        }
    }

    /// Whether matching was asked for after decisions or rules that the last epoch does not cover. Unasked they wait for
    /// the next file: a reviewer decides pair after pair, and each would cost an epoch.
    private var hasNewDecisions: Bool {
        guard let end = commandsEnd, let latest else { return false }
        return end > latest.opened?.commands ?? 0 && requestedAt >= end
    }

    /// When the quiet period will be over, if that is all that is missing.
    func quietUntil(_ quiet: Duration) -> Timestamp? {
        !files.isEmpty && files.count == settled.count && (latest?.isFinished ?? true) ? lastNews + quiet : nil
    }

    /// The records of these files. What was made ready for them is given away.
    mutating func takeColumns(of files: [EpochOpened.File]) throws -> RecordColumns {
        defer { columns = nil }
        return try columns(of: files)
    }

    /// The records of `stages`.
    func growing(_ stages: [[EpochOpened.File]]) throws -> GrowingRecords {
        var growing = GrowingRecords(try columns(of: stages[0]))
        for stage in stages.dropFirst() { try growing.extend { try append(stage, to: &$0) } }
        return growing
    }

    private func columns(of files: [EpochOpened.File]) throws -> RecordColumns {
        if let columns, Set(store.files.keys).isSubset(of: files.map(\.file)) { return columns }
        var some = RecordColumns()
        try append(files, to: &some)
        return some
    }

    func append(_ files: [EpochOpened.File], to columns: inout RecordColumns) throws {
        for file in files {
            for chunk in store.files[file.file]?.chunks.values.map({ $0 }) ?? [] {
                // A chunk is no sequence.
                // swift-format-ignore: ReplaceForEachWithForLoop
                try chunk.forEach { columns.append(RecordID(file: chunk.file, row: $0.row), $0) }
            }
        }
    }
}

/// An epoch under way.
struct Epoch {
    let number: UInt32
    var opened: EpochOpened?
    /// Shards to do, by the partition whose owner does them.
    private(set) var waiting: [UInt32: Int32] = [:]
    private(set) var scored: [UInt32: ShardEvent] = [:]
    private(set) var chunks: [UInt32: [UInt32: [Link]]] = [:]
    private(set) var isFinished = false

    init(number: UInt32) { self.number = number }

    mutating func opened(shard: UInt32, in partition: Int32) {
        if scored[shard] == nil, !isFinished { waiting[shard] = partition }
    }

    mutating func scored(_ event: ShardEvent) {
        scored[event.shard] = event
        waiting[event.shard] = nil
    }

    /// A shard scored twice gives the same links: the second changes nothing.
    mutating func linked(shard: UInt32, chunk: UInt32, _ links: [Link]) { chunks[shard, default: [:]][chunk] = links }

    mutating func finish() {
        isFinished = true
        waiting = [:]
    }

    /// All links, once every shard was scored and every chunk is here.
    var links: [Link]? {
        guard let opened, scored.count == Int(opened.shards) else { return nil }
        for (shard, event) in scored where (chunks[shard]?.count ?? 0) < Int(event.chunks ?? 0) { return nil }
        return chunks.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
