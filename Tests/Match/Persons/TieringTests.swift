import Model
import Testing

@testable import Match

/// The table "Dedalus applied": a published leak of a laboratory, by what is out of the person.
@Test(
    arguments: [
        ([.name, .birthDate, .nir, .address], false, Person.Tier.medium),
        ([.name, .birthDate, .nir, .bloodGroup, .insurer, .doctor], false, .high),
        ([.name, .birthDate, .nir, .healthComment, .test], false, .veryHigh),
        ([.name, .birthDate, .nir, .healthCondition], false, .veryHigh),
        ([.name, .birthDate], true, .veryHigh),
        ([.sex], false, .low), ([.name], false, .low), ([], false, .none),
    ] as [(Exposures, Bool, Person.Tier)])
func aPersonsTierFollowsTheTableOfSeverity(exposures: Exposures, isProtected: Bool, tier: Person.Tier) {
    #expect(Tiering().tier(exposures, isProtected: isProtected) == tier)
}

/// ENISA's bands: below 2 low, below 3 medium, below 4 high, from 4 very high.
@Test(arguments: [(7, Person.Tier.low), (8, .medium), (11, .medium), (12, .high), (15, .high), (16, .veryHigh)])
func theEdgesOfTheBandsBelongToTheUpperOne(quarters: Int, tier: Person.Tier) {
    #expect(Tiering().level(quarters: quarters) == tier)
}

@Test func otherRulesGiveOtherTiers() {
    var rules = SeverityRules.standard
    rules.contexts.append(SeverityRules.Context(score: 3, categories: ["nir"]))
    rules.circumstances = 2
    #expect(Tiering(rules).tier([.name, .nir], isProtected: false) == .high)
    #expect(Tiering().tier([.name, .nir], isProtected: false) == .medium)
}

@Test func rulesThatCannotBeMeantAreFaulty() {
    #expect(SeverityRules.standard.fault == nil)
    for change: (inout SeverityRules) -> Void in [
        { $0.version = "" }, { $0.contexts[0].score = 5 }, { $0.contexts[0].categories = ["helth"] },
        { $0.identifications[0].quarters = 0 }, { $0.circumstances = 9 }, { $0.bands.high = $0.bands.medium },
        { $0.protectedContext = 0 },
    ] {
        var rules = SeverityRules.standard
        change(&rules)
        #expect(rules.fault != nil)
    }
}
