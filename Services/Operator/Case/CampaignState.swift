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
    var notices = Notices()

    /// Notices that went out or are about to, and their outcomes.
    struct Notices: Sendable {
        private(set) var intended: UInt64 = 0
        private(set) var concluded: [NoticeState: UInt64] = [:]

        /// An intent has no outcome yet.
        mutating func count(_ outcome: NoticeState?) {
            if let outcome { concluded[outcome, default: 0] += 1 } else { intended += 1 }
        }
    }

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
