import Model

/// What notify knows of the persons and notices of one case in one partition: a fold of that partition of
/// `vigie.person` and `vigie.notice`.
struct PartitionLedger {
    struct Intended {
        let person: PersonID
        let intent: NoticeIntent
        let at: Timestamp
        let campaign: String
        let batch: Int64
    }

    /// Payloads of persons, as sealed in; decoded when needed.
    private(set) var persons: [PersonID: [UInt8]] = [:]
    /// The epoch whose persons are all here.
    private(set) var epoch: UInt32 = 0
    /// Whether they are only those: the next epoch's have not begun to come in, or all have.
    private(set) var isWhole = true
    /// Roots already published, by campaign.
    private(set) var planned: [String: String] = [:]
    /// Intents without outcome.
    private(set) var pending: [PersonID: Intended] = [:]
    private(set) var concluded: [PersonID: NoticeState] = [:]
    private(set) var batches: [String: Int64] = [:]

    mutating func resolved(_ id: PersonID, _ payload: [UInt8]) {
        persons[id] = payload
        isWhole = false
    }
    mutating func redirected(_ id: PersonID) {
        persons[id] = nil
        isWhole = false
    }
    mutating func ended(_ epoch: UInt32) {
        self.epoch = max(self.epoch, epoch)
        isWhole = true
    }
    mutating func planned(_ campaign: String, root: String) { planned[campaign] = root }

    mutating func intended(_ notice: PersonID, _ intended: Intended) {
        batches[intended.campaign] = max(batches[intended.campaign] ?? 0, intended.batch + 1)
        guard concluded[notice] == nil else { return }
        pending[notice] = intended
    }

    mutating func concluded(_ notice: PersonID, _ state: NoticeState) {
        pending[notice] = nil
        concluded[notice] = state
    }

    /// The plan for what is known now.
    func plan(_ ids: CasePlanning) throws -> NoticePlan {
        var plan = NoticePlan(ids.pseudonyms)
        for (id, payload) in persons { plan.add(id, try Person(decoding: payload[...])) }
        plan.finish()
        return plan
    }
}
