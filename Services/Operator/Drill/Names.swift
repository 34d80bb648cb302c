/// Surnames and given names of France, drawn about as often as people bear them: rank r weighs 1 / (r + c), which
/// follows the counts of INSEE within a third from rank 1 to 10 000.
struct Names {
    private let surnames: [[UInt8]]
    private let bretonSurnames: [[UInt8]]
    private let female: [[UInt8]]
    private let male: [[UInt8]]
    private let surnameTable: AliasTable
    private let bretonTable: AliasTable
    private let givenTable: AliasTable

    /// Beyond the list a surname is made of the beginning of one and the end of another: France has some hundred
    /// thousand rare ones, and half of all people bear one of them.
    private static let surnameRanks = 100_000

    init() {
        surnames = Names.split(FrequentSurnames.text) + Names.split(LessFrequentSurnames.text)
        bretonSurnames = surnames.filter { $0.starts(with: "Le ".utf8) || $0.starts(with: "Ker".utf8) }
        female = Names.split(GivenNames.female)
        male = Names.split(GivenNames.male)
        surnameTable = Names.table(count: Names.surnameRanks, flat: 40)
        bretonTable = Names.table(count: bretonSurnames.count, flat: 20)
        givenTable = Names.table(count: min(female.count, male.count), flat: 12)
    }

    private static func split(_ text: String) -> [[UInt8]] {
        text.split { $0 == "|" || $0 == "\n" }.map { Windows1252.bytes($0) }
    }

    private static func table(count: Int, flat: UInt64) -> AliasTable {
        AliasTable((1...UInt64(count)).map { 1_000_000_000 / ($0 + flat) })
    }

    func surname(inBrittany: Bool, _ generator: inout Generator) -> [UInt8] {
        if inBrittany, generator.chance(0.12) { return capitalised(bretonSurnames[bretonTable.draw(&generator)]) }
        let rank = surnameTable.draw(&generator)
        return capitalised(rank < surnames.count ? surnames[rank] : rare(rank))
    }

    func givenName(isFemale: Bool, _ generator: inout Generator) -> [UInt8] {
        let rank = givenTable.draw(&generator)
        return isFemale ? female[rank] : male[rank]
    }

    private func rare(_ rank: Int) -> [UInt8] {
        let head = surnames[rank &* 7919 % surnames.count]
        let tail = surnames[rank &* 104_729 % surnames.count]
        return Array(head.prefix(max(3, head.count / 2)) + tail.suffix(max(3, tail.count / 2)))
    }

    /// `Le goff` becomes `Le Goff`.
    private func capitalised(_ name: [UInt8]) -> [UInt8] {
        var result = name
        for index in result.indices.dropFirst() where [0x20, 0x2d, 0x27].contains(result[index - 1]) {
            result[index] = Windows1252.upper(result[index])
        }
        return result
    }
}
