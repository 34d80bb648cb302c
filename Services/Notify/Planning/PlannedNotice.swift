package import Model

/// One duty to tell one person for one controller, and how it would be done.
package struct PlannedNotice: Sendable, Equatable {
    package var notice: PersonID
    package var person: PersonID
    package var controller: String
    package var tier: Person.Tier
    /// nil: the person can't be reached; `reason` says why.
    package var channel: NoticeChannel?
    /// A code: `registry-email`, `leak-address`, `no-contact`, `do-not-contact`, `deceased-suggested`, …
    package var reason: String
    /// An e-mail address, or at most six lines of a postal address (NF Z 10-011).
    package var address: [String]
    /// Names nothing of what is out, since others read at this address too.
    package var isNeutral: Bool
    /// The person's name, where another is written to for them.
    package var ward: String?
    /// Corrects what was told before: records of the person turned out to be another's.
    package var isCorrection = false
}
