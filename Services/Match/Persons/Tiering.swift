import Model

/// How bad it is for one person, under the rules in force: SE = DPC x EI + CB (ENISA 2013), in quarters. Made once, used
/// for many persons.
struct Tiering: Sendable {
    let rules: SeverityRules
    private let contexts: [(score: Int, categories: Exposures)]
    private let identifications: [(quarters: Int, all: Exposures, any: Exposures)]

    init(_ rules: SeverityRules = .standard) {
        self.rules = rules
        contexts = rules.contexts.map { ($0.score, Exposures(names: $0.categories)) }
        identifications = rules.identifications.map {
            ($0.quarters, Exposures(names: $0.all), Exposures(names: $0.any))
        }
    }

    /// Data processing context, 1 simple to 4 sensitive; the highest of the categories counts.
    func context(_ exposures: Exposures, isProtected: Bool) -> Int {
        var score = isProtected ? rules.protectedContext : 1
        for context in contexts where !exposures.isDisjoint(with: context.categories) {
            score = max(score, context.score)
        }
        return score
    }

    /// Ease of identification, in quarters.
    func identification(_ exposures: Exposures) -> Int {
        for rule in identifications
        where exposures.isSuperset(of: rule.all) && (rule.any.isEmpty || !exposures.isDisjoint(with: rule.any)) {
            return rule.quarters
        }
        return 1
    }

    func tier(_ exposures: Exposures, isProtected: Bool) -> Person.Tier {
        if exposures.isEmpty { return .none }
        return level(
            quarters: context(exposures, isProtected: isProtected) * identification(exposures) + rules.circumstances)
    }

    func level(quarters: Int) -> Person.Tier {
        if quarters >= rules.bands.veryHigh { return .veryHigh }
        if quarters >= rules.bands.high { return .high }
        return quarters >= rules.bands.medium ? .medium : .low
    }
}
