import Match
import Model

extension LinkCertainty {
    var text: String {
        func number(_ count: UInt64) -> String { Table.grouped(Int(count)) }
        return
            "between \(number(count.low)) and \(number(count.high)) persons, 19 times in 20; \(number(count.certain)) "
            + "certain, \(number(count.probable)) probable, \(number(count.possible)) possible\n"
            + "expected of the pairs: precision \(PairText.percent(expectedPrecision)), recall "
            + "\(PairText.percent(expectedRecall)) (an estimate without truth)\n"
    }
}
