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
    /// Born the same day by chance.
    case sameBirthday

    /// Exists only where records have an address, a phone or an e-mail.
    var needsContacts: Bool { self == .household || self == .twins || self == .namesakes }
}
