import Model

/// Counts the persons of an epoch as they are assembled, cluster by cluster: of the case, by controller, by department.
/// Only leaked records count; a registry's make nobody a victim. What counts of a person that stays as it was is taken
/// over from the epoch before.
struct CountBook {
    /// What counts of one cluster's person.
    private struct Fact {
        let records: UInt32
        let sure: Person.Sure
        let department: Int32
        /// In `shares`.
        let controllers: Range<Int>
    }

    private let estimate: CountEstimate
    private var controllers = Names()
    private var departments = Names()
    /// By cluster.
    private var facts: [Fact] = []
    private var shares: [(controller: Int32, rows: UInt32)] = []
    /// With a leaked record, and without.
    private(set) var persons: UInt64 = 0
    private(set) var unconcerned: UInt64 = 0
    private(set) var records: UInt64 = 0

    init(_ estimate: CountEstimate, after before: CountBook? = nil) {
        self.estimate = estimate
        if let before { (controllers, departments) = (before.controllers, before.departments) }
    }

    /// The next cluster's person.
    mutating func add(_ person: Person) {
        var rows: [String: UInt32] = [:]
        for exposure in person.exposures { rows[exposure.controller, default: 0] += exposure.rows }
        let first = shares.count
        for (controller, rows) in rows.sorted(by: { $0.key < $1.key }) {
            shares.append((controllers.number(of: controller), rows))
        }
        let department = departments.number(of: CountBook.department(of: person))
        add(
            Fact(
                records: UInt32(person.records.count), sure: person.sure, department: department,
                controllers: first..<shares.count))
    }

    /// The next cluster's person, as it was `before` in the cluster at `place`.
    mutating func add(_ place: Int, of before: CountBook) {
        let (fact, first) = (before.facts[place], shares.count)
        shares += before.shares[fact.controllers]
        add(
            Fact(
                records: fact.records, sure: fact.sure, department: fact.department, controllers: first..<shares.count))
    }

    private mutating func add(_ fact: Fact) {
        facts.append(fact)
        records += UInt64(fact.records)
        if fact.records == 0 { unconcerned += 1 } else { persons += 1 }
    }

    /// The counts, once all persons are in.
    func counts() -> (all: PersonCount, controllers: [String: PersonCount], departments: [String: PersonCount]) {
        var all = DoubtTally()
        var byController = [DoubtTally](repeating: DoubtTally(), count: controllers.list.count)
        var byDepartment = [DoubtTally](repeating: DoubtTally(), count: departments.list.count)
        for (cluster, fact) in facts.enumerated() where fact.records > 0 {
            let wrong = estimate.wrong[cluster]
            all.add(records: Int(fact.records), fact.sure, wrong: wrong)
            byDepartment[Int(fact.department)].add(records: Int(fact.records), fact.sure, wrong: wrong)
            for share in shares[fact.controllers] {
                byController[Int(share.controller)].add(records: Int(share.rows), fact.sure, wrong: wrong)
            }
        }
        for doubt in estimate.doubts {
            let (a, b) = (facts[doubt.a], facts[doubt.b])
            guard a.records > 0, b.records > 0 else { continue }
            all.miss(doubt.probability)
            let others = Set(shares[b.controllers].map(\.controller))
            for share in shares[a.controllers] where others.contains(share.controller) {
                byController[Int(share.controller)].miss(doubt.probability)
            }
            if a.department == b.department { byDepartment[Int(a.department)].miss(doubt.probability) }
        }
        let intervals = { (tallies: [DoubtTally], names: Names) in
            Dictionary(
                uniqueKeysWithValues: zip(names.list, tallies).filter { $0.1.persons > 0 }.map {
                    ($0, $1.interval(unseen: estimate.unseen))
                })
        }
        return (
            all.interval(unseen: estimate.unseen), intervals(byController, controllers),
            intervals(byDepartment, departments)
        )
    }

    /// Names, numbered in the order met.
    private struct Names {
        private(set) var list: [String] = []
        private var numbers: [String: Int32] = [:]

        mutating func number(of name: String) -> Int32 {
            if let number = numbers[name] { return number }
            numbers[name] = Int32(list.count)
            list.append(name)
            return Int32(list.count - 1)
        }
    }

    /// By the postcode of the person's first address, the registry's before the leak's; `-` if there is none. Overseas
    /// departments have three digits; Corsica's two share their first.
    static func department(of person: Person) -> String {
        for contact in person.contacts {
            let code = contact.postcode
            guard code.utf8.count == 5, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            if code.hasPrefix("97") || code.hasPrefix("98") { return String(code.prefix(3)) }
            if code.hasPrefix("20") { return code < "20200" ? "2A" : "2B" }
            return String(code.prefix(2))
        }
        return "-"
    }
}
