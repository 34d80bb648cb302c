import Model
import Sealing

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
    /// The epochs they are of.
    private var plannedOn: [String: UInt32] = [:]
    private var corrections = Corrections()
    /// Intents without outcome.
    private(set) var pending: [PersonID: Intended] = [:]
    /// The last word on each.
    private(set) var concluded: [PersonID: NoticeState] = [:]
    /// The campaigns that could not reach the person.
    private var tried: [PersonID: [String]] = [:]
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
    mutating func planned(_ campaign: String, root: String, epoch: UInt32) {
        planned[campaign] = root
        plannedOn[campaign] = epoch
    }
    mutating func split(_ id: PersonID, _ split: PersonSplit) {
        corrections.split(id, split)
        isWhole = false
    }

    mutating func intended(_ notice: PersonID, _ intended: Intended) {
        batches[intended.campaign] = max(batches[intended.campaign] ?? 0, intended.batch + 1)
        guard isOpen(notice, for: intended.campaign) else { return }
        pending[notice] = intended
    }

    mutating func concluded(_ notice: PersonID, _ state: NoticeState, campaign: String) {
        let intended = pending.removeValue(forKey: notice)
        if let intended, state == .told || state == .unknown {
            corrections.told(
                intended.person, controller: intended.intent.controller, epoch: plannedOn[campaign] ?? 0)
        }
        guard isOpen(notice, for: campaign) else { return }
        concluded[notice] = state
        if state == .unreachable { tried[notice, default: []].append(campaign) }
    }

    /// Whether `campaign` may still tell it: nobody did, or others could not reach the person, who may be reached now.
    func isOpen(_ notice: PersonID, for campaign: String) -> Bool {
        guard let state = concluded[notice] else { return true }
        return state == .unreachable && tried[notice]?.contains(campaign) == false
    }

    /// The number of the attempt that is open or comes next.
    func attempt(_ notice: PersonID) -> Int { (tried[notice]?.count ?? 0) + 1 }

    /// The plan for what is known now.
    func plan(_ ids: CasePlanning) throws -> NoticePlan {
        var plan = NoticePlan(ids.pseudonyms)
        for (id, payload) in persons { plan.add(id, try Person(decoding: payload[...])) }
        for due in corrections.due({ ids.pseudonyms.visible(controller: $0) }) {
            // Who is part of another now is told as that one.
            guard let payload = persons[due.person] else { continue }
            plan.correct(due.person, try Person(decoding: payload[...]), controller: due.controller, epoch: due.epoch)
        }
        plan.finish()
        return plan
    }
}
