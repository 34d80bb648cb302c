/// The distinct values of all rows, by kind.
struct Lexicons: Sendable {
    var names = NameLexicon()
    var nationalIDs = Lexicon()
    var phones = Lexicon()
    /// Whole e-mail addresses; `emailLocals` has, per id, the folded part before the `@` (an id of `texts`).
    var emails = Lexicon()
    var emailLocals: [UInt32] = [0]
    /// Streets, house numbers, towns, local parts of e-mails.
    var texts = Lexicon()
    var postcodes = Lexicon()
    var localIDs = Lexicon()
    /// Birth places, occupations, regions, others: one lexicon, counted apart.
    var categories = Lexicon()

    /// The same to look values up by id.
    func closed() -> Lexicons {
        var closed = self
        closed.names = names.closed()
        closed.nationalIDs = nationalIDs.closed()
        closed.phones = phones.closed()
        closed.emails = emails.closed()
        closed.texts = texts.closed()
        closed.postcodes = postcodes.closed()
        closed.localIDs = localIDs.closed()
        closed.categories = categories.closed()
        return closed
    }
}
