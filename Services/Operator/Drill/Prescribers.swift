/// The doctors of each laboratory's neighbourhood.
struct Prescribers {
    static let count = 120
    private let doctors: [[(name: [UInt8], postcode: [UInt8])]]
    let samplers: [[UInt8]]

    init(_ laboratories: Laboratories, names: Names, communes: Communes, _ generator: inout Generator) {
        doctors = laboratories.all.map { laboratory in
            (0..<Prescribers.count).map { _ in
                let surname = names.surname(inBrittany: laboratory.department.isBreton, &generator)
                let given = names.givenName(isFemale: generator.chance(0.5), &generator)
                let commune = communes.draw(in: laboratory.department, &generator)
                let name = Windows1252.plain(Windows1252.upper(surname + [0x20] + given))
                return (Array("DR ".utf8) + name, communes.all[commune].postcode)
            }
        }
        samplers = (0..<200).map { _ in
            let surname = names.surname(inBrittany: true, &generator)
            return Array("IDE ".utf8) + Windows1252.plain(Windows1252.upper(surname))
        }
    }

    /// The doctor `index` of 0..<`count` near `laboratory`.
    func doctor(of laboratory: Int, _ index: Int) -> (name: [UInt8], postcode: [UInt8]) { doctors[laboratory][index] }
}
