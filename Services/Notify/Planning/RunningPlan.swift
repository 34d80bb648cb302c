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

    /// The next notices, at most `count`, of which `ledger` knows nothing yet.
    mutating func open(_ count: Int, in ledger: PartitionLedger) -> [PlannedNotice] {
        while next < plan.notices.count, ledger.concluded[plan.notices[next].notice] != nil { next += 1 }
        return Array(
            plan.notices[next...].lazy
                .filter { ledger.concluded[$0.notice] == nil && ledger.pending[$0.notice] == nil }.prefix(count))
    }
}
