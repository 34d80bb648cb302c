import Model

/// Dates, and the number that tells birth and sex too.
extension RecordBuilder {
    mutating func takeDate(_ column: ColumnReading, _ text: Span<UInt8>) {
        let field = column.field
        guard var reading = read(column, text) else { return }
        if let day = column.yearOnly, day.isOne(reading.date) {
            (reading.date.month, reading.date.day) = (0, 0)
            reading.remark = reading.remark ?? .yearOnly
        }
        if let remark = reading.remark {
            record.append(.remark, (field == .birthDate ? "birthDate." : "deathDate.") + remark.rawValue)
        }
        guard reading.date.isKnown else { return }
        if field == .birthDate {
            record.exposures.unite(.birthDate)
            if birth.isKnown { return }
            birth = reading.date
        } else {
            write(reading.date, .deathDate)
        }
    }

    private func read(_ column: ColumnReading, _ text: Span<UInt8>) -> DateReader.Reading? {
        if let clock = column.clock, let reading = dates.read(text, clock) { return reading }
        return dates.read(text, column.dateOrder ?? .dayFirst, isShort: column.lostZeros == true)
    }

    /// A date of death, a real one and not zeros, says that the person is dead.
    mutating func takeDeath(_ column: ColumnReading, _ text: Span<UInt8>) {
        guard let reading = read(column, text), reading.date.isKnown,
            reading.remark == nil || reading.remark == .utcMidnight
        else {
            answer(.deceased, YesNo.deceased(text))
            return
        }
        write(reading.date, .deathDate)
        answer(.deceased, .yes)
    }

    mutating func finishBirth() {
        if parts != CalendarDate(year: 0, month: 0, day: 0) { record.exposures.unite(.birthDate) }
        if !birth.isKnown, (1850...dates.referenceYear).contains(parts.year) {
            birth.year = parts.year
            if (1...12).contains(parts.month) {
                birth.month = parts.month
                if parts.day >= 1, parts.day <= CalendarDate.days(in: parts.month, of: parts.year) {
                    birth.day = parts.day
                }
            }
        }
        if birth.isKnown { write(birth, .birthDate) }
    }

    private mutating func write(_ date: CalendarDate, _ field: Record.Field) {
        out.removeAll(keepingCapacity: true)
        date.write(to: &out)
        record.append(field, out)
    }

    mutating func finishNIR() {
        guard !nirText.isEmpty, let nir = NIR(nirText.span, key: keyText.span) else { return }
        hasPerson = hasPerson || nir.isTrusted || nir.state == .invalid && nirText.count >= 13
        if nir.isTrusted {
            out.removeAll(keepingCapacity: true)
            for index in 0..<15 { out.append(nir.digits[index]) }
            record.append(.nir, out)
        } else {
            record.append(.nir, nirText)
        }
        record.append(.nirState, nir.state == .valid ? RecordBuilder.valid : Array(nir.state.rawValue.utf8))
        if let remark = nir.remark { record.append(.remark, remark.rawValue) }
        guard nir.isTrusted else { return }
        if sex != 0, let told = nir.sex, told != sex { record.append(.remark, "nir.sex-mismatch") }
        if birth.isKnown {
            let monthDiffers = (1...12).contains(nir.month) && birth.month > 0 && nir.month != birth.month
            if nir.year != birth.year % 100 || monthDiffers { record.append(.remark, "nir.birth-mismatch") }
        }
    }
}
