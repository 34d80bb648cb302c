/// A commune of France.
struct Commune {
    /// INSEE code.
    let code: [UInt8]
    let postcode: [UInt8]
    let name: [UInt8]
    let hundreds: UInt64

    var department: Department { Department(code.prefix(2)) }
}

/// The two digits of a department.
struct Department: Hashable, CustomStringConvertible {
    let digits: [UInt8]
    init(_ digits: some Sequence<UInt8>) { self.digits = Array(digits) }
    init(_ text: String) { digits = Array(text.utf8) }

    var isBreton: Bool { ["22", "35", "56"].contains(description) }
    var description: String { String(decoding: digits, as: UTF8.self) }
}

/// Where people live and were born: communes drawn by their number of inhabitants.
struct Communes {
    let all: [Commune]
    private var byDepartment: [Department: (communes: [Int], table: AliasTable)] = [:]
    private let elsewhere: (communes: [Int], table: AliasTable)
    private let everywhere: AliasTable

    init() {
        func read(_ text: String) -> [Commune] {
            text.split { $0 == "|" || $0 == "\n" }.map { entry in
                let parts = entry.split(separator: " ", maxSplits: 3)
                return Commune(
                    code: Array(parts[0].utf8), postcode: Array(parts[1].utf8), name: Windows1252.bytes(parts[3]),
                    hundreds: UInt64(parts[2]) ?? 1)
            }
        }
        let near = read(CommunesOfBrittany.text) + read(CommunesOfTheCentre.text)
        let all = near + read(CommunesElsewhere.text)
        func table(_ communes: [Int]) -> (communes: [Int], table: AliasTable) {
            (communes, AliasTable(communes.map { all[$0].hundreds }))
        }
        for (department, communes) in Dictionary(grouping: near.indices, by: { near[$0].department }) {
            byDepartment[department] = table(communes)
        }
        elsewhere = table(Array(near.count..<all.count))
        everywhere = AliasTable(all.map(\.hundreds))
        self.all = all
    }

    /// An index into `all`; a commune of no known department is drawn from the rest of France.
    func draw(in department: Department?, _ generator: inout Generator) -> Int {
        let place = department.flatMap { byDepartment[$0] } ?? elsewhere
        return place.communes[place.table.draw(&generator)]
    }

    /// A maternity's commune: large ones more often than people live there.
    func birthPlace(near home: Department?, _ generator: inout Generator) -> Int {
        guard generator.chance(0.7) else { return everywhere.draw(&generator) }
        let (a, b) = (draw(in: home, &generator), draw(in: home, &generator))
        return all[a].hundreds > all[b].hundreds ? a : b
    }
}
