import Model
import Sealing

/// A plan being carried out: computed once for the persons it was made of, and gone through once.
struct RunningPlan {
    private let plan: NoticePlan
    /// Hexadecimal; what two people must have signed.
    let root: String
    /// Of the first notice that may not be concluded yet.
    private var next = 0

    init(_ plan: NoticePlan) { (self.plan, root) = (plan, plan.root.hexadecimal) }

    /// The next notices, at most `count`, that are open for `campaign` and intended by none.
    mutating func open(_ count: Int, for campaign: String, in ledger: PartitionLedger) -> [PlannedNotice] {
        while next < plan.notices.count, !ledger.isOpen(plan.notices[next].notice, for: campaign) { next += 1 }
        return Array(
            plan.notices[next...].lazy
                .filter { ledger.isOpen($0.notice, for: campaign) && ledger.pending[$0.notice] == nil }.prefix(count))
    }
}
