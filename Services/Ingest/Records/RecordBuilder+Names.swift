import Model

/// Cells that name someone.
extension RecordBuilder {
    mutating func takeName(_ field: ColumnField, _ text: Span<UInt8>) {
        guard RecordBuilder.hasLetter(text) else { return }
        if let name = takeBirthTail(text) { return takeName(field, text.extracting(name)) }
        hasPerson = true
        let name = PersonName(text)
        if let title = name.title { append(title) }
        if field == .birthName {
            // In a column of birth names a marker tells the used name too.
            if seen.insert(.birthName).inserted {
                record.append(.birthName, text.extracting(name.birthName ?? name.surname))
            }
            return
        }
        if record[.surname] == nil, PersonName.isPlaceholder(text, name.surname) {
            seen.insert(.placeholder)
            record.append(.remark, "name.placeholder")
        }
        record.append(.surname, text.extracting(name.surname))
        if let birthName = name.birthName, seen.insert(.birthName).inserted {
            record.append(.birthName, text.extracting(birthName))
        }
        if let note = name.note { takeNote(text.extracting(note)) }
        if name.hasBrackets { record.append(.remark, "name.brackets") }
    }

    mutating func takeGivenNames(_ text: Span<UInt8>, _ range: Range<Int>) {
        if range.count == text.count, let rest = takeBirthTail(text) { return takeGivenNames(text, rest) }
        var start = range.lowerBound
        var at = start
        while at <= range.upperBound {
            if at == range.upperBound || ASCII.isSpace(text[at]) || text[at] == 0x2c || text[at] == 0x7e
                || text[at] == 0x2f || text[at] == 0x5e
            {
                if start > range.lowerBound, let marker = PersonName.markerAmidGiven(text, start..<at) {
                    return takeOther(marker, text, text.trimmedRange(of: at..<range.upperBound))
                }
                let isFirst = start == range.lowerBound
                if RecordBuilder.hasLetter(text, start..<at), isFirst || !PersonName.isAlias(text, start..<at) {
                    takeGivenName(text.extracting(start..<at))
                    hasPerson = true
                } else if at > start, ASCII.isDigit(text[start]) {
                    seen.insert(.givenNumber)
                }
                start = at + 1
            }
            at += 1
        }
    }

    /// Once, though a column of whole names may stand beside one of given names.
    private mutating func takeGivenName(_ name: Span<UInt8>) {
        var isThere = false
        func compare(_ field: Record.Field, _ value: ArraySlice<UInt8>) {
            guard field == .givenName, value.count == name.count, !isThere else { return }
            isThere = name.indices.allSatisfy { ASCII.upper(name[$0]) == ASCII.upper(value[value.startIndex + $0]) }
        }
        if record[.givenName] != nil { record.forEach(compare) }
        if !isThere { record.append(.givenName, name) }
    }

    /// The name that a marker behind given names tells: `Anne née DURAND`.
    private mutating func takeOther(_ marker: PersonName.Marker, _ text: Span<UInt8>, _ name: Range<Int>) {
        guard RecordBuilder.hasLetter(text, name) else { return }
        switch marker {
        case .born: if seen.insert(.birthName).inserted { record.append(.birthName, text.extracting(name)) }
        case .married: record.append(.surname, text.extracting(name))
        }
    }

    mutating func takeFullName(_ text: Span<UInt8>, _ order: FullName.Order) {
        guard RecordBuilder.hasLetter(text) else { return }
        if let name = takeBirthTail(text) { return takeFullName(text.extracting(name), order) }
        if let (end, note) = PersonName.finalNote(text) {
            takeNote(text.extracting(note))
            return takeFullName(text.extracting(0..<end), order)
        }
        let name = FullName(text, order)
        if let title = name.title { append(title) }
        takeName(.surname, text.extracting(name.surname))
        if let birthName = name.birthName { takeName(.birthName, text.extracting(birthName)) }
        takeGivenNames(text, name.given)
    }

    /// Takes what stands behind the name of someone's birth; the name is what is left.
    private mutating func takeBirthTail(_ text: Span<UInt8>) -> Range<Int>? {
        guard text.count >= BirthTail.least, let tail = BirthTail(text) else { return nil }
        takeDate(ColumnReading(.birthDate), text.extracting(tail.date))
        if !tail.place.isEmpty {
            record.exposures.unite(.birthPlace)
            takeBirthPlace(text.extracting(tail.place))
        }
        return tail.name
    }

    /// What someone wrote behind a name.
    private mutating func takeNote(_ word: Span<UInt8>) {
        if YesNo.saysDead(word) { record.append(.deceased, "yes") }
    }

    mutating func takeTitle(_ text: Span<UInt8>) {
        if let title = PersonName.title(text, 0..<text.count) {
            append(title)
        } else {
            record.append(.title, text)
        }
    }

    private mutating func append(_ title: PersonName.Title) {
        guard seen.insert(.title).inserted else { return }
        record.append(.title, title.rawValue)
        if sex == 0, let told = title.sex { sex = told }
    }

    mutating func takeSex(_ text: Span<UInt8>) {
        guard let told = Sex.read(text) else { return }
        sex = told
        record.append(.sex, told == UInt8(ascii: "M") ? RecordBuilder.male : RecordBuilder.female)
    }
}
