/// A model's numbers as the scorer needs them: for each comparison and level, by how much it favours the match over each
/// other class. One lane a class; the lanes of the match and of absent classes never decide.
///
/// A class, as `PairComparer`: handed on for each pair, a value of many arrays would count references to each of them.
final class WeightTable: Sendable {
    typealias Lanes = SIMD8<Float>

    /// ln P(level | match) - ln P(level | class), by `comparison * levelRoom + level`.
    private let weights: [Lanes]
    /// ln P(level | random).
    private let chance: [Float]
    /// 1 where agreement is chance, so that a shared value's frequency replaces the level's.
    private let chanceLanes: [Lanes]
    let prior: Lanes
    /// The most that any level but those of shared values can favour the match, by comparison.
    private let mostUnequal: [Lanes]
    private let mostOfAddress: [Lanes]
    private let isWeakening: [Bool]

    private static let never: Float = 1e6

    init(_ model: LinkageModel) {
        let room = Comparison.levelRoom
        var weights = [Lanes](repeating: Lanes(repeating: 0), count: Comparison.allCases.count * room)
        var chance = [Float](repeating: 0, count: Comparison.allCases.count * room)
        for comparison in Comparison.allCases {
            for level in 1...ComparisonTable.rule(comparison).levels.count {
                var lanes = Lanes(repeating: 0)
                let match = ExpLog.log(model.probability(level, comparison, .match))
                for pairClass in PairClass.allCases where pairClass != .match {
                    lanes[pairClass.rawValue] = Float(
                        match - ExpLog.log(model.probability(level, comparison, pairClass)))
                }
                weights[comparison.rawValue * room + level] = lanes
                chance[comparison.rawValue * room + level] = Float(
                    ExpLog.log(model.probability(level, comparison, .random)))
            }
        }
        var prior = Lanes(repeating: WeightTable.never)
        for pairClass in PairClass.allCases where pairClass != .match && model.share(pairClass) > 0 {
            prior[pairClass.rawValue] = Float(
                ExpLog.log(model.share(.match)) - ExpLog.log(model.share(pairClass)) + model.shift)
        }
        chanceLanes = ClassTables.allChanceLanes().map { Lanes($0) }
        isWeakening = Comparison.allCases.map { ComparisonTable.rule($0).frequency == .weakening }
        mostUnequal = Comparison.allCases.map { comparison in
            var most = Lanes(repeating: -.infinity)
            for level in 1...ComparisonTable.rule(comparison).levels.count
            where !WeightTable.isDecidedByIds(comparison, level) {
                let lanes = weights[comparison.rawValue * room + level]
                most = most.replacing(with: lanes, where: lanes .> most)
            }
            return most
        }
        mostOfAddress = WeightTable.mostOfAddress(weights)
        (self.weights, self.chance, self.prior) = (weights, chance, prior)
    }

    private static func isDecidedByIds(_ comparison: Comparison, _ level: Int) -> Bool {
        switch comparison {
        case .surname: [1, 2, 9, 11, 12].contains(level)
        case .address: level == 5 || level == 6
        case .nationalID: level == 1 || level == 5 || level == 6
        default: level == 1
        }
    }

    @inline(__always)
    func lanes(_ comparison: Comparison, _ outcome: Outcome) -> Lanes {
        lanes(comparison.rawValue, Int(outcome.level), outcome.frequency)
    }

    @inline(__always)
    func lanes(_ comparison: Int, _ level: Int, _ frequency: Float) -> Lanes {
        let place = comparison * Comparison.levelRoom + level
        if frequency == 0 { return weights[place] }
        var difference = frequency - chance[place]
        if isWeakening[comparison] { difference = max(difference, 0) }
        return weights[place] - chanceLanes[place] * difference
    }

    /// The sum over all comparisons, always in the same order.
    func total(_ pair: PairLevels) -> Lanes {
        var sum = prior
        for comparison in 0..<Comparison.allCases.count {
            sum += lanes(comparison, Int(pair.levels[comparison]), pair.frequencies[comparison])
        }
        return sum
    }

    func logOdds(_ pair: PairLevels) -> Float { WeightTable.logOdds(total(pair)) }

    /// What odds are rounded to.
    static let step: Float = 1 / 256

    /// -ln of the summed odds of the other classes against the match, rounded to `step`.
    static func logOdds(_ lanes: Lanes) -> Float {
        let least = Double(lanes.min())
        var sum = 0.0
        for lane in 1..<ClassTables.classes {
            let above = Double(lanes[lane]) - least
            if above < 40 { sum += ExpLog.exp(-above) }
        }
        return Float(((least - ExpLog.log(sum)) * 256).rounded() / 256)
    }

    /// Whether the odds may reach `floor`: what ids alone decide is added exactly, of the rest the best is assumed, then
    /// found out piece by piece. Never wrong when it says no. `names`: what the names came to, if it was found out.
    @inline(__always)
    func mayReach(
        _ floor: Float, _ a: Row, _ b: Row, _ comparer: PairComparer, _ cache: inout SimilarityCache,
        _ names: inout (surname: Outcome, given: Outcome)?
    ) -> Bool {
        var sum = prior
        sum += lanes(.birthDate, comparer.birthDate(a, b))
        sum += lanes(.sex, comparer.sex(a, b))
        // Names decided by ids, or by signatures that are too unlike. All else waits for the letters.
        let surname = comparer.surnameById(a, b)
        let lone = comparer.loneName(a, b)
        let isGiven = a.given != 0 && b.given != 0
        let areUnlike = surname == nil && isGiven && a.given != b.given && comparer.namesAreUnlike(a, b)
        let givenIsFinal = a.given == b.given || !isGiven && lone == nil || areUnlike
        let surnameIsFinal =
            areUnlike
            || surname.map { $0.level == 1 || $0.level == 11 || $0.level == 0 && lone == nil || givenIsFinal } ?? false
        var assumed = Lanes(repeating: 0)
        if areUnlike {
            sum += lanes(.surname, Outcome(8))
        } else if surnameIsFinal {
            if let surname { sum += lanes(.surname, surname) }
        } else {
            assumed = mostUnequal[Comparison.surname.rawValue]
            if lone != nil { assumed = max0(assumed) }
            raise(&assumed, surname)
            raise(&assumed, comparer.exchangedById(a, b))
            if let lone { raise(&assumed, comparer.standsById(lone)) }
        }
        if isGiven {
            if a.given == b.given {
                sum += lanes(.givenNames, Outcome(1, comparer.records.frequencies.given[Int(a.given)]))
            } else if comparer.givenIsUnlike(a, b) {
                // Different, unless exchanged: then given names count for nothing.
                let different = lanes(.givenNames, Outcome(9))
                if areUnlike { sum += different } else { assumed += surnameIsFinal ? different : max0(different) }
            } else {
                let best = mostUnequal[Comparison.givenNames.rawValue]
                assumed += surnameIsFinal ? best : max0(best)
            }
        }
        sum += assumed
        if a.nationalID != 0, b.nationalID != 0 {
            sum +=
                a.nationalID == b.nationalID
                ? lanes(.nationalID, comparer.nationalID(a, b)) : mostUnequal[Comparison.nationalID.rawValue]
        }
        if a.phone != 0, b.phone != 0 {
            sum +=
                comparer.shared(a.phone, a.secondPhone, b.phone, b.secondPhone) != nil
                ? lanes(.phone, comparer.phone(a, b)) : mostUnequal[Comparison.phone.rawValue]
        }
        if a.email != 0, b.email != 0 {
            let shared = comparer.shared(a.email, a.secondEmail, b.email, b.secondEmail)
            let unequal = mostUnequal[Comparison.email.rawValue]
            sum +=
                shared.map { lanes(.email, Outcome(1, comparer.records.frequencies.email[Int($0)])) }
                ?? (a.marks.contains(.namedEmail) ? max0(unequal) : unequal)
        }
        sum += addressBound(a, b, comparer)
        for slot in 0..<4 where a.categories[slot] != 0 && b.categories[slot] != 0 {
            let place = Comparison.categorySlot(slot)
            let (first, second) = (a.categories[slot], b.categories[slot])
            sum +=
                first == second
                ? lanes(place, 1, comparer.records.frequencies.categories[slot][Int(first)]) : mostUnequal[place]
        }
        sum += lanes(.localID, comparer.localID(a, b))
        if sum.min() < floor - 0.01 { return false }
        // Now with the letters of the names.
        if !surnameIsFinal || !givenIsFinal {
            let found = comparer.names(a, b, &cache)
            if !surnameIsFinal { sum += lanes(.surname, found.surname) }
            if isGiven, a.given != b.given { sum += lanes(.givenNames, found.given) }
            sum -= assumed
            names = found
        }
        return sum.min() >= floor - 0.01
    }

    @inline(__always)
    private func raise(_ assumed: inout Lanes, _ surname: Outcome?) {
        guard let surname else { return }
        let exact = lanes(.surname, surname)
        assumed = assumed.replacing(with: exact, where: exact .> assumed)
    }

    private func max0(_ lanes: Lanes) -> Lanes { lanes.replacing(with: 0, where: lanes .< 0) }

    @inline(__always)
    private func addressBound(_ a: Row, _ b: Row, _ comparer: PairComparer) -> Lanes {
        let street = a.street == 0 || b.street == 0 ? 0 : a.street != b.street ? 3 : a.number == b.number ? 1 : 2
        let hasPostcodes = a.postcode != 0 && b.postcode != 0
        let hasTowns = a.town != 0 && b.town != 0
        let place =
            !hasPostcodes && !hasTowns
            ? 0 : hasPostcodes && a.postcode == b.postcode ? 1 : hasTowns && a.town == b.town ? 2 : 3
        if street == 1, place <= 1 {
            return lanes(Comparison.address.rawValue, 5 + place, comparer.records.frequencies.address[Int(a.address)])
        }
        return mostOfAddress[street * 4 + place]
    }

    /// The most an address can favour the match, by what ids tell of street (missing, equal with the number, equal,
    /// not) and place (missing, one postcode, one town, neither).
    private static func mostOfAddress(_ weights: [Lanes]) -> [Lanes] {
        let streets = [[0], [1], [2], [3, 4, 5]]
        let places = [[0], [1], [2, 3], [2, 3, 4]]
        return (0..<16).map { state in
            var most = Lanes(repeating: -.infinity)
            for street in streets[state / 4] {
                for place in places[state % 4] {
                    let lanes = weights[Comparison.address.rawValue * Comparison.levelRoom + street * 5 + place]
                    most = most.replacing(with: lanes, where: lanes .> most)
                }
            }
            return most
        }
    }
}
