import Model

/// Counts the persons of an epoch as they are assembled: of the case, by controller, by department. Only leaked records
/// count; a registry's make nobody a victim.
struct CountBook {
    private let estimate: CountEstimate
    private var all = DoubtTally()
    private var controllers: [String: DoubtTally] = [:]
    private var departments: [String: DoubtTally] = [:]
    /// Of clusters that may be part of another alone.
    private var places: [Int: Place]

    private struct Place {
        var controllers: Set<String> = []
        var department = ""
        var isConcerned = false
    }

    init(_ estimate: CountEstimate) {
        self.estimate = estimate
        places = [:]
        for doubt in estimate.doubts { (places[doubt.a], places[doubt.b]) = (Place(), Place()) }
    }

    mutating func add(_ person: Person, cluster: Int) {
        guard !person.records.isEmpty else { return }
        let (sure, wrong) = (person.sure, estimate.wrong[cluster])
        all.add(records: person.records.count, sure, wrong: wrong)
        var rows: [String: Int] = [:]
        for exposure in person.exposures { rows[exposure.controller, default: 0] += Int(exposure.rows) }
        for (controller, rows) in rows {
            controllers[controller, default: DoubtTally()].add(records: rows, sure, wrong: wrong)
        }
        let department = CountBook.department(of: person)
        departments[department, default: DoubtTally()].add(records: person.records.count, sure, wrong: wrong)
        guard places[cluster] != nil else { return }
        places[cluster] = Place(controllers: Set(rows.keys), department: department, isConcerned: true)
    }

    /// The counts, once all persons are in.
    func counts() -> (all: PersonCount, controllers: [String: PersonCount], departments: [String: PersonCount]) {
        var (all, controllers, departments) = (self.all, self.controllers, self.departments)
        for doubt in estimate.doubts {
            guard let a = places[doubt.a], let b = places[doubt.b], a.isConcerned, b.isConcerned else { continue }
            all.miss(doubt.probability)
            for controller in a.controllers.intersection(b.controllers) {
                controllers[controller]?.miss(doubt.probability)
            }
            if a.department == b.department { departments[a.department]?.miss(doubt.probability) }
        }
        let interval = { (tally: DoubtTally) in tally.interval(unseen: estimate.unseen) }
        return (interval(all), controllers.mapValues(interval), departments.mapValues(interval))
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
