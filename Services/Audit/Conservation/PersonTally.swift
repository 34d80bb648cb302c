import Model

/// The persons of one case, epoch by epoch. Partitions are read side by side, so that events of an epoch may be seen
/// before the last of the one before: each epoch is counted as what it changed, and that adds up in any order.
struct PersonTally: Sendable {
    /// What one epoch changed.
    struct Change: Sendable {
        var events: UInt64 = 0
        var redirected: UInt64 = 0
        var persons: Int64 = 0
        var unconcerned: Int64 = 0
        var records: Int64 = 0
        var byController: [String: Int64] = [:]

        mutating func add(_ other: Change) {
            events += other.events
            redirected += other.redirected
            persons += other.persons
            unconcerned += other.unconcerned
            records += other.records
            byController.merge(other.byController, uniquingKeysWith: +)
        }
    }

    private struct Entry {
        var epoch: UInt32
        var records: UInt32
        var controllers: UInt32
        var isGone: Bool
        /// The first 8 bytes of the commitment.
        var content: UInt64
    }

    private var persons: [PersonID: Entry] = [:]
    /// Lists of controllers, as persons name them; few.
    private var lists: [[String]] = []
    private var listNumbers: [[UInt8]: UInt32] = [:]
    private(set) var changes: [UInt32: Change] = [:]

    /// False if the same epoch said something else of the person before.
    mutating func resolved(
        _ id: PersonID, epoch: UInt32, records: UInt32, controllers: [UInt8], content: UInt64
    ) -> Bool {
        if let entry = persons[id], entry.epoch == epoch { return entry.content == content && !entry.isGone }
        let entry = Entry(
            epoch: epoch, records: records, controllers: number(of: controllers), isGone: false, content: content)
        if let old = persons.updateValue(entry, forKey: id), !old.isGone { count(old, in: epoch, sign: -1) }
        count(entry, in: epoch, sign: 1)
        changes[epoch, default: Change()].events += 1
        return true
    }

    mutating func redirected(_ id: PersonID, epoch: UInt32) -> Bool {
        if let entry = persons[id], entry.epoch == epoch { return entry.isGone }
        let entry = Entry(epoch: epoch, records: 0, controllers: 0, isGone: true, content: 0)
        if let old = persons.updateValue(entry, forKey: id), !old.isGone { count(old, in: epoch, sign: -1) }
        changes[epoch, default: Change()].redirected += 1
        return true
    }

    /// All that the epochs up to this one changed.
    func total(upTo epoch: UInt32) -> Change {
        changes.reduce(into: Change()) { if $1.key <= epoch { $0.add($1.value) } }
    }

    private mutating func count(_ entry: Entry, in epoch: UInt32, sign: Int64) {
        var change = changes.removeValue(forKey: epoch) ?? Change()
        if entry.records == 0 { change.unconcerned += sign } else { change.persons += sign }
        change.records += sign * Int64(entry.records)
        for controller in lists[Int(entry.controllers)] { change.byController[controller, default: 0] += sign }
        changes[epoch] = change
    }

    private mutating func number(of list: [UInt8]) -> UInt32 {
        if let number = listNumbers[list] { return number }
        let number = UInt32(lists.count)
        lists.append(String(decoding: list, as: UTF8.self).split(separator: ",").map(String.init))
        listNumbers[list] = number
        return number
    }
}
