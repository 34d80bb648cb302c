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

    /// Under a header that says that what came out of a test for something stands there: `VIH_RESULT`.
    mutating func takeOutcome(_ text: Span<UInt8>) {
        if let answer = HealthAnswer(text, digits: true) {
            record.exposures.unite(answer.isYes ? Exposures.outcome.union(.healthCondition) : .outcome)
        } else if RecordBuilder.hasLetter(text) {
            record.exposures.unite(HealthWords.exposures(text, under: .proof))
        } else {
            takeHealthNumber(.proof, text)
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

    /// `Maternité` alone is a ward; as a reason to stay away or to pay nothing it is a pregnancy.
    mutating func takeLeave(_ text: Span<UInt8>) {
        out.removeAll(keepingCapacity: true)
        out.append(contentsOf: "conge ".utf8)
        RecordBuilder.copy(text, to: &out)
        record.exposures.unite(HealthWords.exposures(out.span))
        takeWords(text)
    }

    /// Whether a cell of the column that is nothing but the name of a test asks for it: where tests or drugs are ordered,
    /// and, beside results, where the reason or the request is written.
    func mayAsk(_ index: Int) -> Bool {
        switch columns[index].field {
        case .treatment: true
        case .health: columns[index].kind == "test"
        case .comment: results > 0 && columns[index].kind == HealthHeader.reason
        case .localID: results > 0 && columns[index].kind == "request"
        default: false
        }
    }

    /// `sérologie VIH`, `HBS`.
    static func isTest(_ text: Span<UInt8>) -> Bool {
        hasLetter(text) && text.count <= 40 && HealthWords.kind(ofHeader: text)?.isTested == true
    }

    /// The name of a test says nothing but that it was asked for: its result, which mostly follows, tells the rest.
    mutating func takeTest(_ text: Span<UInt8>, _ index: Int) {
        let column = columns[index]
        if column.kind != HealthHeader.act { record.exposures.unite(.test) }
        asked.name(text, index, group: resultsBefore[index])
        guard !asked.result.isEmpty || column.field != .test || column.kind != nil else { return }
        record.exposures.unite(HealthWords.exposures(asked.result.span, of: asked.names.span))
    }

    mutating func takeResult(_ text: Span<UInt8>, _ index: Int) {
        // `["VIH", "Négatif"]`: the test beside its result.
        if RecordBuilder.isTest(text), !HealthWords.exposures(text).contains(.testResult) {
            record.exposures.unite(.test)
            return asked.name(text, index, group: resultsBefore[index])
        }
        asked.beginResult(index)
        // Numbers alone say nothing without their range.
        guard RecordBuilder.hasLetter(text) || HealthAnswer(text, digits: false) != nil else { return }
        record.exposures.unite(HealthWords.exposures(text, of: asked.names.span))
        asked.keep(text)
    }
}
