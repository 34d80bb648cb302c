import Match
import Model
import Sealing

/// Pair after pair before a reviewer: `s` same, `d` different, `k` skip, `u` undo, `q` quit; a line each. What is decided
/// is signed and in the log before the next pair is shown, so that nothing is lost however it ends.
struct ReviewDialogue {
    private let items: [ReviewItem]
    private let evidence: PersonEvidence
    private let reading: CaseReading
    private var at = 0
    /// Places of what was decided here, the last one last.
    private var decided: [Int] = []

    init(_ items: [ReviewItem], _ evidence: PersonEvidence, _ reading: CaseReading) {
        (self.items, self.evidence, self.reading) = (items, evidence, reading)
    }

    /// How many decisions stand at the end.
    mutating func run(_ console: Console, publish: (PairReviewed) throws -> Void) throws -> Int {
        if items.isEmpty { console.note("no pair is in doubt") }
        var isShown = false
        while at < items.count {
            let item = items[at]
            if !isShown { console.tell(try text(item)) }
            isShown = true
            let question = "\(at + 1) of \(items.count): [s]ame [d]ifferent s[k]ip [u]ndo [q]uit: "
            guard let word = console.ask(question)?.lowercased().filter({ !$0.isWhitespace }) else {
                console.note("")
                break
            }
            switch word {
            case "s", "same", "d", "different":
                try publish(PairReviewed(item.a, item.b, word.hasPrefix("s") ? .same : .different))
                decided.append(at)
                at += 1
                isShown = false
            case "k", "skip":
                at += 1
                isShown = false
            case "u", "undo":
                guard let last = decided.popLast() else {
                    console.note("nothing to undo")
                    continue
                }
                try publish(PairReviewed(items[last].a, items[last].b, .withdrawn))
                at = last
                isShown = false
            case "q", "quit": return decided.count
            default: console.note("s, d, k, u or q")
            }
        }
        return decided.count
    }

    private func text(_ item: ReviewItem) throws -> String {
        guard let pair = evidence.pair(item.a, item.b) else { return "" }
        let (left, right) = (try evidence.row(item.a), try evidence.row(item.b))
        let table = PairText(
            left: "\(item.a) \(place(left))", right: "\(item.b) \(place(right))", explanation: pair.explanation
        ) { comparison in (left.text(comparison.fields), right.text(comparison.fields)) }
        var text = "\n" + table.text
        // What the list says: the pair's own posterior, above, leaves out the other rows and how often such joins are right.
        text +=
            "now: \(PairText.words(pair.verdict)); one person at \(PairText.percent(item.probability)) by all rows of both; "
        text += "tier \(item.tier.name)"
        text += item.readers > 1 ? ", two readers must agree\n" : "\n"
        for (word, names) in [("same", item.words.same), ("different", item.words.different)] where !names.isEmpty {
            text += "\(names.sorted().joined(separator: ", ")) said: \(word)\n"
        }
        return text
    }

    private func place(_ row: ExplainedRow) -> String {
        row.kind == .leak ? row.controller : "\(row.kind.rawValue) \(row.controller)"
    }
}
