import Model

/// Who was told what is no longer held to be true: a person told for a controller, of whom records of that controller
/// turned out to be another's afterwards. Before and after are those of epochs, which a replay keeps, and not the order in
/// which two topics happen to be read.
struct Corrections {
    /// A controller's last word to a person.
    private struct Told {
        let controller: String
        /// Of the persons the notice was planned on.
        var epoch: UInt32
    }

    /// One correction that is owed.
    struct Due {
        let person: PersonID
        let controller: String
        /// Of the split that made it due: its notice's version.
        let epoch: UInt32
    }

    private var told: [PersonID: [Told]] = [:]
    private var splits: [PersonID: [PersonSplit]] = [:]

    /// A notice of a plan on `epoch` went out, or may have.
    mutating func told(_ person: PersonID, controller: String, epoch: UInt32) {
        var list = told[person] ?? []
        if let at = list.firstIndex(where: { $0.controller == controller }) {
            list[at].epoch = max(list[at].epoch, epoch)
        } else {
            list.append(Told(controller: controller, epoch: epoch))
        }
        told[person] = list
    }

    mutating func split(_ person: PersonID, _ split: PersonSplit) {
        if splits[person]?.contains(split) != true { splits[person, default: []].append(split) }
    }

    /// Sorted by person and controller. `visible`: controllers as splits show them.
    func due(_ visible: (String) -> String) -> [Due] {
        splits.sorted { $0.key < $1.key }.flatMap { person, splits in
            (told[person] ?? []).sorted { $0.controller < $1.controller }.compactMap { told in
                let name = visible(told.controller)
                let last = splits.filter { $0.controllers.contains(name) }.map(\.epoch).max() ?? 0
                return last > told.epoch ? Due(person: person, controller: told.controller, epoch: last) : nil
            }
        }
    }
}
