import Model

/// Rows that nothing but a name, or a patient's number, speaks for.
extension RecordBuilder {
    /// Whether what stands for the name is none: a total, a footer, a sentence. A number or address of the person tells
    /// otherwise, and so does a given name. Some people are called Page or Somme: of a word alone, whatever else a person
    /// has does. What was typed in for want of a name is no one's by itself either.
    var isNameless: Bool {
        guard nirText.isEmpty, record[.phone] == nil, record[.email] == nil else { return false }
        let given = record[.givenName]
        if birth.isKnown, given != nil { return false }
        guard let name = record[.surname] ?? given else { return false }
        if seen.contains(.placeholder) { return isUnnamed(name.span, given) }
        let isFrame = NoName.isFrame(name.span) || NoName.isSlot(name.span)
        guard isFrame || !birth.isKnown && NoName.isSentence(name.span) else { return false }
        if let given, record[.surname] != nil, !isFrame || !NoName.isDone(name.span),
            Lexicon.givenNames.contains(given.span)
        {
            return false
        }
        guard isFrame, !NoName.isText(name.span) else { return true }
        return !birth.isKnown && record[.addressLine] == nil && !seen.contains(.title) && !isGiven
    }

    /// Whether a placeholder is all that speaks for someone: `TEST TEST`, `SOUS X`, but neither with a birth date or an
    /// address, nor `BEBE` beside a given name that stands in a column of its own.
    private func isUnnamed(_ name: Span<UInt8>, _ given: ArraySlice<UInt8>?) -> Bool {
        if birth.isKnown || record[.addressLine] != nil { return false }
        guard hasGivenNames, let given, !PersonName.isPhrase(name) else { return true }
        return !Lexicon.givenNames.contains(given.span)
    }

    /// Whether what stands under given names can be one, though nobody knows it.
    private var isGiven: Bool {
        guard hasGivenNames, record[.surname] != nil, !seen.contains(.givenNumber), let given = record[.givenName]
        else { return false }
        return !NoName.isFrame(given.span) && !NoName.isSlot(given.span) && !NoName.isText(given.span)
            && !CellKind.isTown(given.span) && PersonName.title(given.span, 0..<given.count) == nil
    }

    /// Whether a patient's number stands for someone. That of a total is its sum; where the table names its people, a row
    /// that has nothing but the number is none of theirs.
    var isPatient: Bool {
        guard seen.contains(.patientNumber), !seen.contains(.frame) || seen.contains(.words) else { return false }
        return !namesPatients || birth.isKnown || !record.exposures.isEmpty
    }

    /// Why the row that was finished last is of nobody.
    var absence: String {
        if seen.contains(.placeholder) {
            return "what stands for the name was typed in for want of one, and nothing else is of a person"
        }
        if record[.surname] != nil || record[.givenName] != nil {
            return """
                what stands for the name is a total, a footer, a free place or a sentence, and nothing else is of a person
                """
        }
        return seen.contains(.patientNumber)
            ? "a patient's number alone, as a total's sum is" : "nothing in it names or reaches anyone"
    }

    /// In tables with numbers of patients.
    mutating func lookForTotal(_ text: Span<UInt8>, isNumber: Bool) {
        if NoName.isFrame(text) {
            seen.insert(.frame)
        } else if isNumber, RecordBuilder.isNumber(text) {
            seen.insert(.patientNumber)
        } else if text.indices.contains(where: { !ASCII.isDigit(text[$0]) && !ASCII.isSpace(text[$0]) }) {
            seen.insert(.words)
        }
    }

    /// A number as it is given to one patient: three digits or more, and no words.
    private static func isNumber(_ text: Span<UInt8>) -> Bool {
        var digits = 0
        for index in text.indices {
            if ASCII.isDigit(text[index]) { digits += 1 } else if ASCII.isSpace(text[index]) { return false }
        }
        return digits > 2
    }
}
