import Model
import Testing

@testable import Match

/// People whom nothing but their names makes alike.
struct NamesakeTests {
    /// 400 people with 100 names, each with a birth date and an e-mail of its own: nobody stands there twice.
    @Test func mailsMadeOfNamesMakeNobodyTheSame() {
        var generator = SplitMix(state: 7)
        let surnames = [
            "Martin", "Durand", "Le Goff", "Briand", "Kerbrat", "Moreau", "Petit", "Roux", "Simon",
            "Laurent",
        ]
        let given = ["Anne", "Paul", "Jean", "Marie", "Luc", "Claire", "Yann", "Alice", "Hugo", "Emma"]
        var columns = RecordColumns()
        for index in 0..<400 {
            let surname = surnames[Int.random(in: 0..<10, using: &generator)]
            let name = given[Int.random(in: 0..<10, using: &generator)]
            let year = Int.random(in: 1930...2010, using: &generator)
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...28, using: &generator)
            let mail = "\(name).\(surname.filter { $0 != " " })\(index)@example.fr".lowercased()
            let values: [(PersonField, String)] = [
                (.surname, surname), (.givenNames, name), (.birthDate, "\(year)-\(month)-\(day)"), (.postcode, "56000"),
                (.town, "Vannes"), (.email, mail),
            ]
            columns.append(
                RecordID(file: 1, row: UInt32(index + 1)), values.map { (field: $0.0, value: Array($0.1.utf8)[...]) })
        }
        let records = columns.sorted()
        let model = LinkageModel.train(records)
        let scorer = Scorer(records, model)
        let persons = scorer.resolve(scorer.score(0..<records.count, in: Blocks(records, model)))
        #expect(persons.count > 395)
    }
}
