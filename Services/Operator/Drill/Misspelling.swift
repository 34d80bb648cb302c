/// The slips of a keyboard and of an ear.
enum Misspelling {
    /// Letters that sound alike in French, in capitals.
    private static let sounds: [(from: [UInt8], to: [UInt8])] = [
        ("PH", "F"), ("F", "PH"), ("AU", "O"), ("EAU", "O"), ("Y", "I"), ("I", "Y"), ("TH", "T"), ("CK", "K"),
        ("QU", "K"), ("C", "K"), ("Z", "S"), ("S", "SS"), ("LL", "L"), ("NN", "N"), ("TT", "T"), ("SS", "S"),
        ("L", "LL"), ("N", "NN"), ("AN", "EN"), ("EN", "AN"), ("AI", "E"), ("GU", "G"), ("D", ""), ("T", ""), ("X", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let neighbours: [UInt8: [UInt8]] = [
        "A": "ZQP", "B": "VN", "C": "XV", "D": "SF", "E": "RZ", "F": "DG", "G": "FH", "H": "GJ", "I": "UO", "J": "HK",
        "K": "JL", "L": "KM", "M": "LP", "N": "BH", "O": "IP", "P": "OM", "Q": "SA", "R": "ET", "S": "QD", "T": "RY",
        "U": "YI", "V": "CB", "W": "XQ", "X": "WC", "Y": "TU", "Z": "AE",
    ].reduce(into: [:]) { table, entry in
        table[entry.key.utf8.first ?? 0] = Array((entry.value as String).utf8)
    }

    /// `name` with one slip, or as it was where none fits.
    static func slip(_ name: [UInt8], _ generator: inout Generator) -> [UInt8] {
        guard name.count > 2 else { return name }
        var result = name
        let index = generator.within(1...name.count - 1)
        switch generator.below(4) {
        case 0:
            if index > 1 || name.count > 3 { result.swapAt(index, index - 1) }
        case 1:
            let upper = Windows1252.upper(name[index])
            if let near = neighbours[upper] {
                let letter = generator.pick(near)
                result[index] = upper == name[index] ? letter : letter + 32
            } else {
                result.remove(at: index)
            }
        case 2:
            result.remove(at: index)
        default:
            let capitals = Windows1252.upper(name)
            let start = generator.below(sounds.count)
            for turn in sounds.indices {
                let (from, to) = sounds[(start + turn) % sounds.count]
                guard let place = capitals.indices.first(where: { capitals[$0...].starts(with: from) }) else {
                    continue
                }
                let isLower = name[place] != capitals[place] || place > 0 && name[place - 1] != capitals[place - 1]
                result.replaceSubrange(place..<place + from.count, with: isLower ? to.map { $0 + 32 } : to)
                break
            }
        }
        return result
    }

    /// `digits` with one digit wrong or two in the wrong order; what is no digit stays.
    static func slipDigit(_ digits: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var result = digits
        let places = digits.indices.filter { (0x30...0x39).contains(digits[$0]) }
        guard places.count > 1 else { return digits }
        let place = generator.below(places.count - 1)
        if generator.chance(0.5) {
            result.swapAt(places[place], places[place + 1])
        } else {
            result[places[place + 1]] = UInt8(0x30 + generator.below(10))
        }
        return result
    }

    private static let streetKinds: [(from: [UInt8], to: [UInt8])] = [
        (" avenue ", " AV "), (" boulevard ", " BD "), (" place ", " PL "), (" impasse ", " IMP "), (" rue ", " R "),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// `12 rue de la Gare` as another clerk writes it.
    static func otherStreet(_ street: [UInt8], _ generator: inout Generator) -> [UInt8] {
        if generator.chance(0.7) {
            for (from, to) in streetKinds {
                guard let place = street.indices.first(where: { street[$0...].starts(with: from) }) else { continue }
                return street[..<place] + to + street[(place + from.count)...]
            }
        }
        return slip(street, &generator)
    }
}
