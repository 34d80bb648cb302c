import Model
import Testing

@testable import Match

/// What must hold whatever the records: checked on seeded populations; a failure names its seed.
struct LinkagePropertyTests {
    private static let seeds: [UInt64] = [3, 14, 159]
    private static let size = SampleSize(random: 8_000, candidates: 12_000)

    /// Persons as sets of places in `people.entries`, under ids dealt by `id`.
    private static func persons(
        _ people: SyntheticPeople, order: [Int], shards: Int = 1, id: (Int) -> RecordID
    ) -> Set<Set<Int>> {
        var columns = RecordColumns()
        var places: [RecordID: Int] = [:]
        for place in order {
            columns.append(id(place), people.entries[place].values)
            places[id(place)] = place
        }
        let records = columns.sorted()
        let training = LinkageModel.train(records, acrossFilesOnly: false, size: size)
        let scorer = Scorer(records, training.model)
        let links = Parallel.cut(0..<records.count, into: shards).flatMap { scorer.score($0, in: training.blocks) }
        return Set(scorer.resolve(links).map { Set($0.members.compactMap { places[$0] }) })
    }

    @Test(arguments: seeds)
    func theSamePersonsInAnyOrderFilesAndShards(_ seed: UInt64) {
        let people = SyntheticPeople(families: 110, seed: seed)
        let all = Array(people.entries.indices)
        let expected = Self.persons(people, order: all) { RecordID(file: 1, row: UInt32($0 + 1)) }
        var generator = SplitMix(state: seed)
        for (files, shards) in [(1, 2), (2, 3), (5, 7), (13, 16)] {
            // Rows in another order, dealt to files that come in any order.
            let order = all.shuffled(using: &generator)
            let numbers = all.shuffled(using: &generator)
            let dealt = all.map { _ in UInt32.random(in: 1...UInt32(files), using: &generator) }
            let found = Self.persons(people, order: order, shards: shards) { place in
                RecordID(file: dealt[place], row: UInt32(numbers[place] + 1))
            }
            #expect(found == expected, "seed \(seed), \(files) files, \(shards) shards")
        }
    }

    /// A copy of a record makes its values look more common, and a trained model shifts; what holds exactly is that, the
    /// model and the frequencies being as they were, no person is split and the copy changes no other person.
    @Test(arguments: seeds)
    func aCopyOfARecordSplitsNobodyAndChangesNoOther(_ seed: UInt64) {
        let people = SyntheticPeople(families: 110, seed: seed)
        let base = Base(people, Self.size)
        var generator = SplitMix(state: seed)
        for _ in 0..<12 {
            let place = Int.random(in: 0..<people.entries.count, using: &generator)
            let copy = RecordID(file: 9, row: 1)
            let found = base.persons(with: copy, people.entries[place].values)
            let original = SyntheticPeople.id(place)
            let without = Set(found.map { $0.subtracting([copy]) }.filter { !$0.isEmpty })
            #expect(without == base.persons, "seed \(seed), copy of \(place)")
            // With it, where the record alone is enough to be one person's.
            if let home = found.first(where: { $0.contains(copy) }), home.count > 1 {
                #expect(home.contains(original), "seed \(seed), copy of \(place)")
            }
        }
    }

    /// A record that shares no value with another is one person more, and the others are as they were: exactly so under
    /// the model and the frequencies that were.
    @Test(arguments: seeds)
    func anUnrelatedPersonChangesNoOther(_ seed: UInt64) {
        let people = SyntheticPeople(families: 110, seed: seed)
        let base = Base(people, Self.size)
        let stranger = SyntheticPeople.Entry(
            [(.surname, "Wqzyx"), (.givenNames, "Yzzq"), (.birthDate, "1871-02-03"), (.phone, "0536490000")], person: -1
        )
        let id = RecordID(file: 9, row: 1)
        let found = base.persons(with: id, stranger.values)
        #expect(found == base.persons.union([[id]]), "seed \(seed)")
    }

    /// The same with the model trained again: what then moves are odds near even alone.
    @Test(arguments: seeds)
    func trainedAgainWithAStrangerHardlyAnythingMoves(_ seed: UInt64) {
        var people = SyntheticPeople(families: 110, seed: seed)
        let all = Array(people.entries.indices)
        let id = { (place: Int) in RecordID(file: 1, row: UInt32(place + 1)) }
        let before = Self.persons(people, order: all, id: id)
        people.add([(.surname, "Wqzyx"), (.givenNames, "Yzzq"), (.birthDate, "1871-02-03")])
        let after = Self.persons(people, order: all + [all.count], id: id)
        #expect(after.contains([all.count]), "seed \(seed)")
        let moved = before.subtracting(after)
        #expect(moved.count * 50 <= before.count, "seed \(seed): \(moved.count) of \(before.count) persons moved")
    }

    /// A population linked, and linked again with one record more under the same model and frequencies.
    private struct Base {
        let growing: GrowingRecords
        let model: LinkageModel
        let persons: Set<Set<RecordID>>

        init(_ people: SyntheticPeople, _ size: SampleSize) {
            growing = GrowingRecords(people.columns)
            let records = growing.records
            let training = LinkageModel.train(records, acrossFilesOnly: false, size: size)
            model = training.model
            let scorer = Scorer(records, model)
            let links = scorer.score(0..<records.count, in: training.blocks)
            persons = Set(scorer.resolve(links).map { Set($0.members) })
        }

        func persons(
            with id: RecordID, _ values: [(field: PersonField, value: ArraySlice<UInt8>)]
        ) -> Set<Set<RecordID>> {
            var growing = growing
            growing.extend { $0.append(id, values) }
            let scorer = Scorer(growing.records, model)
            let links = scorer.score(0..<growing.records.count, in: Blocks(growing.records, model))
            return Set(scorer.resolve(links).map { Set($0.members) })
        }
    }
}
