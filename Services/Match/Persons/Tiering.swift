import Model

/// How bad it is for one person: ENISA's severity (2013), SE = DPC x EI + CB, with the table of the default rules for a
/// published leak of a medical laboratory. Numbers are quarters, so that the edges are exact.
enum Tiering {
    /// Data processing context, 1 simple to 4 sensitive; the highest of the categories counts.
    static func context(_ exposures: Exposures, isProtected: Bool) -> Int {
        // A state of health, or a minor or protected adult: 4. Credentials score as what they open: the results.
        if isProtected || !exposures.isDisjoint(with: [.healthCondition, .testResult, .credential]) { return 4 }
        if !exposures.isDisjoint(with: [.test, .treatment, .healthComment]) { return 3 }
        if !exposures.isDisjoint(with: [.bloodGroup, .insurer, .doctor, .bank]) { return 2 }
        return 1
    }

    /// Ease of identification, in quarters: full with a name and something that singles out.
    static func identification(_ exposures: Exposures) -> Int {
        let singling: Exposures = [.birthDate, .nir, .phone, .email, .address, .photo]
        if exposures.contains(.name) { return exposures.isDisjoint(with: singling) ? 1 : 4 }
        return exposures.isDisjoint(with: [.nir, .email, .phone]) ? 1 : 3
    }

    /// Circumstances of the breach, in quarters: published to unknown recipients (0.5), with malicious intent (0.5).
    static let circumstances = 4

    /// Severity in quarters, and its level: below 2 low, below 3 medium, below 4 high, else very high.
    static func tier(_ exposures: Exposures, isProtected: Bool) -> Person.Tier {
        if exposures.isEmpty { return .none }
        return level(
            quarters: context(exposures, isProtected: isProtected) * identification(exposures) + circumstances)
    }

    static func level(quarters: Int) -> Person.Tier {
        switch quarters {
        case ..<8: .low
        case ..<12: .medium
        case ..<16: .high
        default: .veryHigh
        }
    }
}
