internal import Model
internal import Notify

/// One campaign as its visible events tell it.
struct CampaignState: Sendable {
    let planned: CampaignPlanned
    /// By partition of persons.
    var parts: [Int32: PlanComputed] = [:]
    /// By signer, the root signed last.
    var approvals: [String: String] = [:]
    var isStarted = false
    var isPaused = false
    /// Notices that went out or are about to, and their outcomes.
    var intended: UInt64 = 0
    var concluded: [NoticeState: UInt64] = [:]

    init(_ planned: CampaignPlanned) { self.planned = planned }

    /// The root of each partition's part, in order; nil before all are there.
    func roots(parts count: Int) -> [String]? {
        guard parts.count == count else { return nil }
        return parts.sorted { $0.key < $1.key }.map(\.value.root)
    }

    /// What approvers sign.
    func root(parts count: Int) -> String? { roots(parts: count).map(NoticePlan.whole) }

    func approvers(of root: String?) -> [String] { approvals.filter { $0.value == root }.keys.sorted() }
}
