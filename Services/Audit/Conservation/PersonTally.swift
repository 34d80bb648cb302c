import Model

/// The persons of one case, epoch by epoch. Partitions are read side by side, so that events of an epoch may be seen
/// before the last of the one before: each epoch is counted as what it changed, and that adds up in any order.
struct PersonTally: Sendable {
    /// What one epoch changed, or several together.
    struct Change: Sendable {
        var events: UInt64 = 0
        var redirected: UInt64 = 0
        var persons: Int64 = 0
        var unconcerned: Int64 = 0
        var records: Int64 = 0
        var byController: [String: Int64] = [:]
    }

    private struct Entry {
        var epoch: UInt32
        var records: UInt32
        var list: UInt32
        /// Redirected, or not there yet.
        var isGone: Bool
        /// The first 8 bytes of the commitment.
        var content: UInt64

        static let absent = Entry(epoch: 0, records: 0, list: 0, isGone: true, content: 0)
    }

    fileprivate struct Epoch: Sendable {
        let number: UInt32
        var change = Change()
        /// Persons by the list of controllers they name.
        var byList: [Int64] = []
    }

    private var persons: [PersonID: Entry] = [:]
    private var epochs: [Epoch] = []
    /// Lists of controllers, as persons name them; few, and they come in runs.
    private var lists: [[String]] = []
    private var listNumbers: [[UInt8]: UInt32] = [:]
    private var lastList: (bytes: [UInt8], number: UInt32)?

    /// False if the same epoch said something else of the person before. `epoch` is above 0.
    mutating func resolved(
        _ id: PersonID, epoch: UInt32, records: UInt32, controllers: ArraySlice<UInt8>, content: UInt64
    ) -> Bool {
        put(
            Entry(epoch: epoch, records: records, list: number(of: controllers), isGone: false, content: content),
            at: id)
    }

    mutating func redirected(_ id: PersonID, epoch: UInt32) -> Bool {
        put(Entry(epoch: epoch, records: 0, list: 0, isGone: true, content: 0), at: id)
    }

    /// What this epoch changed. The figures by controller are left out.
    func change(in epoch: UInt32) -> Change { epochs.first { $0.number == epoch }?.change ?? Change() }

    /// All that the epochs up to this one changed.
    func total(upTo epoch: UInt32) -> Change {
        var total = Change()
        for part in epochs where part.number <= epoch {
            total.events += part.change.events
            total.redirected += part.change.redirected
            total.persons += part.change.persons
            total.unconcerned += part.change.unconcerned
            total.records += part.change.records
            for (list, count) in part.byList.enumerated() {
                for controller in lists[list] { total.byController[controller, default: 0] += count }
            }
        }
        return total
    }

    private mutating func put(_ entry: Entry, at id: PersonID) -> Bool {
        let old = PersonTally.swap(&persons[id, default: .absent], entry)
        // The same event again, or another of the same epoch: the first stays.
        if old.epoch == entry.epoch {
            persons[id] = old
            return old.isGone == entry.isGone && old.content == entry.content
        }
        let place = place(of: entry.epoch)
        if !old.isGone { epochs[place].count(old.records, old.list, sign: -1) }
        if entry.isGone {
            epochs[place].change.redirected += 1
        } else {
            epochs[place].change.events += 1
            epochs[place].count(entry.records, entry.list, sign: 1)
        }
        return true
    }

    private static func swap(_ slot: inout Entry, _ entry: Entry) -> Entry {
        let old = slot
        slot = entry
        return old
    }

    private mutating func place(of epoch: UInt32) -> Int {
        if let place = epochs.lastIndex(where: { $0.number == epoch }) { return place }
        epochs.append(Epoch(number: epoch))
        return epochs.count - 1
    }

    private mutating func number(of list: ArraySlice<UInt8>) -> UInt32 {
        if let lastList, lastList.bytes.elementsEqual(list) { return lastList.number }
        let bytes = Array(list)
        let number: UInt32
        if let known = listNumbers[bytes] {
            number = known
        } else {
            number = UInt32(lists.count)
            lists.append(String(decoding: bytes, as: UTF8.self).split(separator: ",").map(String.init))
            listNumbers[bytes] = number
        }
        lastList = (bytes, number)
        return number
    }
}

extension PersonTally.Epoch {
    fileprivate mutating func count(_ records: UInt32, _ list: UInt32, sign: Int64) {
        if records == 0 { change.unconcerned += sign } else { change.persons += sign }
        change.records += sign * Int64(records)
        while byList.count <= Int(list) { byList.append(0) }
        byList[Int(list)] += sign
    }
}
