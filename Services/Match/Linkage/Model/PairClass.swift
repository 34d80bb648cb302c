/// What a pair of records can be. Two classes (match or not) are not enough: relatives resemble each other by nature,
/// and absorbed into "match" they spoil everything learned about it.
package enum PairClass: Int, CaseIterable, Codable, Sendable {
    /// One person.
    case match
    /// Two people that have nothing to do with each other.
    case random
    /// Two people of one household: surname and contacts agree, given name and birth date do not.
    case household
    /// Born the same day in one household.
    case twins
    /// Father and son, mother and daughter: one name, a generation apart.
    case namesakes
    /// Two people of one population and name fashion.
    case nameAlikes
    /// Strangers whose birth day or place of living, and what goes with it, agree by chance.
    case sameBirthday

    /// Whether the class can be told from the others: it must disagree in something by nature, and agree in something.
    /// Where nothing holds it, it would only take the noisy part of the matches. `isSeen`: whether more than a few of the
    /// pairs of records can be compared by that.
    func exists(_ isSeen: (Comparison) -> Bool) -> Bool {
        let hasContacts = isSeen(.address) || isSeen(.phone) || isSeen(.email)
        let hasNames = isSeen(.givenNames) || isSeen(.surname)
        return switch self {
        case .match, .random: true
        case .household: hasContacts
        case .twins: hasContacts && isSeen(.givenNames) && isSeen(.birthDate)
        case .namesakes: hasContacts && hasNames && (isSeen(.birthDate) || isSeen(.nationalID))
        // Of names of one kind there are no first names to tell members of a household by: these stand for them.
        case .nameAlikes: hasContacts && (isSeen(.birthDate) || isSeen(.nationalID) || !isSeen(.givenNames))
        case .sameBirthday: hasNames && (isSeen(.birthDate) || isSeen(.address))
        }
    }
}
