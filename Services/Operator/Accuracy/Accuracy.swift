/// How well rows were brought together into persons, against the truth. Rows without a person (rejected) count for
/// nothing, neither found nor missed.
struct Accuracy: Sendable, Equatable, Codable {
    /// Of what was found, the share that is right; of what is right, the share found.
    struct Score: Sendable, Equatable, Codable {
        var precision = 1.0
        var recall = 1.0
        var f1 = 1.0

        init(_ precision: Double, _ recall: Double) {
            (self.precision, self.recall) = (precision, recall)
            f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    /// Over pairs of rows.
    var pairs: Score
    /// Over rows: B-cubed (Bagga and Baldwin, 1998).
    var bCubed: Score
    var rows = 0
    var truePeople = 0
    var persons = 0
    /// True people held as two persons or more.
    var doublons = 0
    /// Persons that are two true people or more, by why they look alike: `twins`, `namesakes`, `child-nir`,
    /// `spouses`, `household`, `homonyms`, `strangers`. The worse error.
    var collisions: [String: Int] = [:]

    var allCollisions: Int { collisions.values.reduce(0, +) }

    /// `persons`: by row, from 0, any number that stands for the person found; nil where the row has none.
    init(truth: Truth, persons: [Int?]) {
        var clusters: [Int: [Int]] = [:]
        var sizes: [Int: Int] = [:]
        var partsOf: [Int: Int] = [:]
        for (row, person) in persons.enumerated() where row < truth.lines.count {
            guard let person else { continue }
            rows += 1
            clusters[person, default: []].append(row)
            sizes[truth.lines[row].person, default: 0] += 1
        }
        (self.persons, truePeople) = (clusters.count, sizes.count)
        var (right, found) = (0, 0)
        var (precision, recall) = (0.0, 0.0)
        // In the order of the rows: sums of floating numbers depend on it.
        for members in clusters.values.sorted(by: { $0[0] < $1[0] }) {
            found += members.count * (members.count - 1) / 2
            var parts: [Int: Int] = [:]
            for row in members { parts[truth.lines[row].person, default: 0] += 1 }
            for (person, count) in parts.sorted(by: { $0.key < $1.key }) {
                right += count * (count - 1) / 2
                partsOf[person, default: 0] += 1
                precision += Double(count * count) / Double(members.count)
                recall += Double(count * count) / Double(sizes[person] ?? 1)
            }
            if parts.count > 1 { collisions[Accuracy.kind(of: members.map { truth.lines[$0] }), default: 0] += 1 }
        }
        doublons = partsOf.values.count { $0 > 1 }
        let real = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        pairs = Score(found == 0 ? 1 : Double(right) / Double(found), real == 0 ? 1 : Double(right) / Double(real))
        bCubed = rows == 0 ? Score(1, 1) : Score(precision / Double(rows), recall / Double(rows))
    }

    /// The closest relation between two people of one person found.
    private static func kind(of lines: [TruthLine]) -> String {
        var people: [Int: TruthLine] = [:]
        for line in lines { people[line.person] = line }
        let distinct = people.values.sorted { $0.person < $1.person }
        var kinds: Set<String> = []
        for (index, a) in distinct.enumerated() {
            for b in distinct[(index + 1)...] { kinds.insert(relation(a, b)) }
        }
        let order = ["twins", "namesakes", "child-nir", "spouses", "household", "homonyms", "strangers"]
        return order.first { kinds.contains($0) } ?? "strangers"
    }

    private static func relation(_ a: TruthLine, _ b: TruthLine) -> String {
        guard a.household == b.household else {
            return a.kinds.contains(.homonym) || b.kinds.contains(.homonym) ? "homonyms" : "strangers"
        }
        let both = a.kinds.intersection(b.kinds)
        if both.contains(.twin) { return "twins" }
        if both.contains(.namesake) { return "namesakes" }
        if a.kinds.contains(.childNIR) || b.kinds.contains(.childNIR) { return "child-nir" }
        return both.contains(.spouse) ? "spouses" : "household"
    }

    /// For people to read.
    var text: String {
        func share(_ value: Double) -> String {
            let scaled = Int((value * 10_000).rounded())
            return "\(scaled / 10_000)." + String(10_000 + scaled % 10_000).dropFirst()
        }
        var table = Table(["accuracy", "precision", "recall", "F1"])
        table.add("pairs", share(pairs.precision), share(pairs.recall), share(pairs.f1))
        table.add("B-cubed", share(bCubed.precision), share(bCubed.recall), share(bCubed.f1))
        var counts = Table(["", ""])
        counts.add("true people", Table.grouped(truePeople))
        counts.add("persons found", Table.grouped(persons))
        counts.add("people held as several", Table.grouped(doublons))
        counts.add("several held as one", Table.grouped(allCollisions))
        for (kind, count) in collisions.sorted(by: { $0.key < $1.key }) {
            counts.add("  of them \(kind)", Table.grouped(count))
        }
        return table.text + counts.text
    }
}
