/// The 28 laboratories of six departments whose patients the invented leak holds.
struct Laboratories {
    struct Laboratory {
        let id: String
        let name: String
        let department: Department
        let style: Style
    }

    /// How the software of one laboratory wrote what the migration then put into one file.
    struct Style {
        enum Letters { case plainCapitals, capitals, mixed }
        var letters: Letters
        /// Between the pairs of digits of a telephone number; none at all if empty.
        var phoneSeparator: [UInt8]
        var isNIRSpaced: Bool
    }

    /// Shares of the prescribers' departments in 2021, in percent, and how many laboratories each has here.
    private static let departments: [(code: String, share: UInt64, laboratories: Int)] = [
        ("56", 36, 10), ("45", 22, 6), ("27", 20, 5), ("22", 6, 3), ("35", 6, 2), ("41", 3, 2),
    ]

    let all: [Laboratory]
    private let table: AliasTable
    private let sameDepartment: [[Int]]

    init(communes: Communes) {
        var all: [Laboratory] = []
        var weights: [UInt64] = []
        for (code, share, count) in Laboratories.departments {
            let department = Department(code)
            let towns = communes.all.filter { $0.department == department }.sorted { $0.hundreds > $1.hundreds }
            for index in 0..<count {
                let number = all.count + 1
                let separator: [UInt8] = [[], [0x20], [0x2e]][number % 3]
                let town = towns.isEmpty ? [] : towns[index % towns.count].name
                all.append(
                    Laboratory(
                        id: "LAB\(number < 10 ? "0" : "")\(number)",
                        name: "Laboratoire " + String(decoding: DrillEncoding.utf8.encode(town), as: UTF8.self),
                        department: department,
                        style: Style(
                            letters: number % 7 == 3 ? .mixed : number % 5 == 1 ? .capitals : .plainCapitals,
                            phoneSeparator: separator, isNIRSpaced: number % 9 == 4)))
                weights.append(share * 1000 / UInt64(index + 2))
            }
        }
        // Within a department the first laboratories are larger; the department's share stays what it is.
        for (code, share, _) in Laboratories.departments {
            let own = all.indices.filter { all[$0].department == Department(code) }
            let sum = own.reduce(0) { $0 + weights[$1] }
            for index in own { weights[index] = weights[index] * share * 1000 / sum }
        }
        sameDepartment = all.map { one in all.indices.filter { all[$0].department == one.department } }
        table = AliasTable(weights)
        self.all = all
    }

    func draw(_ generator: inout Generator) -> Int { table.draw(&generator) }

    /// Where a patient of `laboratory` goes too: mostly another one of the same department.
    func another(than laboratory: Int, _ generator: inout Generator) -> Int {
        generator.chance(0.85) ? generator.pick(sameDepartment[laboratory]) : draw(&generator)
    }
}
