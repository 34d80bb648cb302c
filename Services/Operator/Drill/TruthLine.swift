/// Who a row of an invented leak is about, as `truth.csv` says it.
struct TruthLine: Equatable {
    static let header = "row,person,household,kinds\n"

    var person: Int
    var household: Int
    var kinds: Kinds

    /// `row` counts from 1.
    func text(row: Int) -> String { "\(row),\(person),\(household),\(kinds.text)\n" }
}
