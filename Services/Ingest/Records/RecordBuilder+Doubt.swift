import Model

/// Rows that nothing but a name speaks for.
extension RecordBuilder {
    /// Whether what stands for the name is none: a total, a footer, a sentence. A number or address of the person, or a
    /// given name, tells otherwise.
    var isNameless: Bool {
        guard nirText.isEmpty, record[.phone] == nil, record[.email] == nil else { return false }
        let given = record[.givenName]
        if birth.isKnown, given != nil { return false }
        guard let name = record[.surname] ?? given else { return false }
        let isFrame = NoName.isFrame(name.span)
        guard isFrame || !birth.isKnown && NoName.isSentence(name.span) else { return false }
        guard let given, record[.surname] != nil else { return true }
        return !Lexicon.givenNames.contains(given.span)
    }
}
