import Model

/// What the cells about health tell. Their texts go no further.
extension RecordBuilder {
    /// Under a header that is a term of `kind`.
    mutating func takeHealth(_ kind: HealthTerms.Kind?, _ text: Span<UInt8>) {
        let kind = kind ?? .condition
        let asserted: Exposures =
            kind.isTest ? .test : kind == .treatment || kind == .cure ? .treatment : .healthCondition
        guard let answer = HealthAnswer(text, digits: true) else {
            guard RecordBuilder.hasLetter(text) else { return takeHealthNumber(kind, asserted, text) }
            record.exposures.unite(HealthWords.exposures(text))
            if HealthWords.isSaid(text) { record.exposures.unite(asserted) }
            return
        }
        if answer.isOutcome, kind.isTested { record.exposures.unite([.test, .testResult]) }
        if answer.isYes {
            record.exposures.unite(asserted)
            if answer.isOutcome, kind == .proof { record.exposures.unite(.healthCondition) }
        }
    }

    /// A measure, or the day since when.
    private mutating func takeHealthNumber(_ kind: HealthTerms.Kind, _ asserted: Exposures, _ text: Span<UInt8>) {
        if let reading = dates.read(text, .dayFirst), reading.remark == nil, reading.date.year > 1900 {
            record.exposures.unite(asserted)
        } else if kind.isTest, text.indices.contains(where: { ASCII.isDigit(text[$0]) }) {
            record.exposures.unite([.test, .testResult])
        }
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
