/// How often what happens in an invented leak. Shares are from 0 to 1; the defaults follow what is public about the
/// leak of 2021 (492 000 people of 28 laboratories) where it says something, and else what laboratories' files look like.
struct DrillRates: Sendable {
    var rowsPerPerson = 1.455
    var otherLaboratory = 0.25
    var twins = 0.03
    var namesakes = 0.02
    var homonyms = 0.0005
    var marriedName = 0.8
    var moved = 0.12
    var newlyMarried = 0.03
    var childInsuredNumber = 0.7
    var absent = 0.2
    var typo = 0.03
    var missingNumber = 0.1
    var email = 0.12
    var missingPhone = 0.3
    var missingAddress = 0.08
    var missingBloodGroup = 0.3
    var comment = 0.08
    var placeholder = 0.008
    var shortNumber = 0.04
    var wrongKey = 0.006
    var lostZero = 0.02
    var badRow = 0.0004
    var registry = 0.6
    var registryOnly = 0.3
    var deceased = 0.03
    var doNotContact = 0.01

    init() {}

    /// One rate as an option of the command line.
    struct Option: Sendable {
        let name: String
        let about: String
        let path: any WritableKeyPath<DrillRates, Double> & Sendable
    }

    static let options: [Option] = [
        Option(name: "rows-per-person", about: "rows a person of the leak has, on average", path: \.rowsPerPerson),
        Option(name: "other-laboratory", about: "further rows that are of another laboratory", path: \.otherLaboratory),
        Option(name: "twins", about: "births that are of twins", path: \.twins),
        Option(name: "namesakes", about: "children who bear their parent's whole name", path: \.namesakes),
        Option(name: "homonyms", about: "people with a stranger's name and birth date", path: \.homonyms),
        Option(name: "married-name", about: "wives who bear their husband's name", path: \.marriedName),
        Option(name: "moved", about: "households that moved between two visits", path: \.moved),
        Option(name: "newly-married", about: "couples who married between two visits", path: \.newlyMarried),
        Option(
            name: "child-nir", about: "children known by the insured parent's NIR", path: \.childInsuredNumber),
        Option(name: "absent", about: "members of a household who are not in the leak", path: \.absent),
        Option(name: "typo", about: "names misspelt; other fields follow in proportion", path: \.typo),
        Option(name: "missing-nir", about: "rows without NIR", path: \.missingNumber),
        Option(name: "email", about: "people whose e-mail is out", path: \.email),
        Option(name: "missing-phone", about: "rows without a telephone the person has", path: \.missingPhone),
        Option(name: "missing-address", about: "rows without address", path: \.missingAddress),
        Option(name: "missing-blood-group", about: "rows without blood group", path: \.missingBloodGroup),
        Option(name: "comment", about: "rows with a comment on health", path: \.comment),
        Option(name: "placeholder", about: "NIR, dates and phones that are placeholders", path: \.placeholder),
        Option(name: "short-nir", about: "NIR of 13 digits, without key", path: \.shortNumber),
        Option(name: "wrong-key", about: "NIR whose key does not fit", path: \.wrongKey),
        Option(name: "lost-zero", about: "phones and postcodes without their leading zero", path: \.lostZero),
        Option(name: "bad-row", about: "rows that no reader can understand", path: \.badRow),
        Option(name: "registry", about: "people of a laboratory who stand in its registry", path: \.registry),
        Option(name: "registry-only", about: "of those absent, who stand in a registry", path: \.registryOnly),
        Option(name: "deceased", about: "adults who have died", path: \.deceased),
        Option(name: "do-not-contact", about: "people of a registry who must not be contacted", path: \.doNotContact),
    ]
}
