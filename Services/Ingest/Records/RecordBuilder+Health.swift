import Model

/// What the cells about health tell. Their texts go no further.
extension RecordBuilder {
    /// Under a header that is a term of `kind`.
    mutating func takeHealth(_ kind: HealthTerms.Kind?, _ text: Span<UInt8>) {
        let kind = kind ?? .condition
        let answer = HealthAnswer(text, digits: true)
        if kind == .heredity {
            guard let answer else { return record.exposures.unite(HealthWords.exposures(ofFamily: text)) }
            if answer.isYes { record.exposures.unite(.ofFamily) }
            return
        }
        guard let answer else {
            guard RecordBuilder.hasLetter(text) else { return takeHealthNumber(kind, text) }
            return record.exposures.unite(HealthWords.exposures(text, under: kind))
        }
        if answer.isOutcome, kind.isTested { record.exposures.unite(.outcome) }
        if answer.isYes {
            record.exposures.unite(kind.exposures)
            if answer.isOutcome, kind == .proof { record.exposures.unite(.healthCondition) }
        }
    }

    /// A measure; the day since when; or a grade, a type, a number of times, which only zeros deny.
    private mutating func takeHealthNumber(_ kind: HealthTerms.Kind, _ text: Span<UInt8>) {
        let isBare = text.count != 4 && text.count != 8 && text.indices.allSatisfy { ASCII.isDigit(text[$0]) }
        let isDay = !isBare && dates.read(text, .dayFirst).map { $0.remark == nil && $0.date.year > 1900 } ?? false
        let isFraction = text.indices.contains { text[$0] == 0x2c || text[$0] == 0x2e }
        if !isDay, kind.isTest || (kind == .infection || kind == .hormone) && isFraction {
            if text.indices.contains(where: { ASCII.isDigit(text[$0]) }) {
                record.exposures.unite(.outcome)
            }
        } else if text.indices.contains(where: { ASCII.isDigit(text[$0]) && text[$0] != 0x30 }) {
            record.exposures.unite(kind.exposures)
        }
    }

    /// What was done: the code of an act, or its name. A name that says no more tells what the column does.
    mutating func takeAct(_ text: Span<UInt8>, or least: Exposures) {
        var told = HealthCodes.exposures(text)
        if told.isEmpty { told = HealthWords.exposures(Span(), of: text) }
        if told.isEmpty, HealthAnswer(text, digits: true)?.isYes ?? HealthWords.isSaid(text) { told = least }
        record.exposures.unite(told)
    }

    /// Whatever a drug is called, unless the cell says that there is none.
    mutating func takeTreatment(_ text: Span<UInt8>) {
        if HealthAnswer(text, digits: true)?.isYes ?? HealthWords.isSaid(text) { record.exposures.unite(.treatment) }
        takeWords(text)
    }

    mutating func takeCodes(_ text: Span<UInt8>) {
        record.exposures.unite(HealthCodes.exposures(text))
        takeWords(text)
    }

    mutating func takeWords(_ text: Span<UInt8>) {
        guard RecordBuilder.hasLetter(text) else { return }
        record.exposures.unite(HealthWords.exposures(text))
    }

    /// The name of a test waits for its result, which mostly follows.
    mutating func takeTest(_ text: Span<UInt8>) {
        testText.removeAll(keepingCapacity: true)
        RecordBuilder.copy(text, to: &testText)
        if !resultText.isEmpty {
            record.exposures.unite(HealthWords.exposures(resultText.span, of: testText.span))
            resultText.removeAll(keepingCapacity: true)
        }
    }

    mutating func takeResult(_ text: Span<UInt8>) {
        // Numbers alone say nothing without their range.
        guard RecordBuilder.hasLetter(text) || HealthAnswer(text, digits: false) != nil else { return }
        record.exposures.unite(HealthWords.exposures(text, of: testText.span))
        if testText.isEmpty, text.count <= 12 {
            resultText.removeAll(keepingCapacity: true)
            RecordBuilder.copy(text, to: &resultText)
        }
    }
}
