import Model

/// Cells that tell where someone is reached.
extension RecordBuilder {
    mutating func takePhones(_ text: Span<UInt8>, in plan: Phone.Plan) {
        // An e-mail beside it makes a cell longer than a number.
        if text.count > 16, takeMixed(text) { return }
        var (record, out, isReal) = (Record(), [UInt8](), false)
        swap(&record, &self.record)
        swap(&out, &self.out)
        let (_, unreadable) = Phone.read(text, in: plan) { phone in
            out.removeAll(keepingCapacity: true)
            phone.write(to: &out)
            record.append(.phone, out)
            if phone.isPlaceholder { record.append(.remark, "phone.placeholder") } else { isReal = true }
        }
        if unreadable > 0 {
            // Six or eight digits wait for the territory.
            if text.count <= 16, localPhone.isEmpty {
                RecordBuilder.copy(text, to: &localPhone)
            } else {
                record.append(.remark, "phone.unreadable")
            }
        }
        swap(&record, &self.record)
        swap(&out, &self.out)
        hasPerson = hasPerson || isReal
    }

    /// Phones wait for the country, which may stand behind them.
    mutating func hold(phone text: Span<UInt8>) {
        RecordBuilder.copy(text, to: &heldPhones)
        heldPhones.append(RecordBuilder.phoneEnd)
    }

    private static let phoneEnd: UInt8 = 0x1f

    private mutating func takeHeldPhones() {
        guard !heldPhones.isEmpty else { return }
        let held = heldPhones
        let text = held.span
        var start = 0
        for at in text.indices where text[at] == RecordBuilder.phoneEnd {
            takePhones(text.extracting(start..<at), in: seen.contains(.belgium) ? .belgium : .france)
            start = at + 1
        }
    }

    mutating func finishPhone() {
        takeHeldPhones()
        guard !localPhone.isEmpty else { return }
        guard let department = record[.department], let phone = Phone(local: localPhone.span, department: department)
        else {
            record.append(.remark, "phone.unreadable")
            return
        }
        out.removeAll(keepingCapacity: true)
        phone.write(to: &out)
        record.append(.phone, out)
        hasPerson = true
    }

    mutating func takeEMails(_ text: Span<UInt8>) {
        var (record, out, local) = (Record(), [UInt8](), -1..<(-1))
        var (isReached, isUnreadable) = (false, false)
        swap(&record, &self.record)
        swap(&out, &self.out)
        EMail.read(text) { range, kind in
            switch kind {
            case .address:
                isReached = true
                RecordBuilder.lowerDomain(text, range, into: &out)
                record.append(.email, out)
                if EMail.isLikelyMistyped(text, range) { record.append(.remark, "email.domain-typo") }
            case .placeholder: record.append(.remark, "email.placeholder")
            case .nir: local = range
            case .unreadable: isUnreadable = true
            }
        }
        swap(&record, &self.record)
        swap(&out, &self.out)
        hasPerson = hasPerson || isReached
        if isUnreadable, isReached || !takeMixed(text) { self.record.append(.remark, "email.unreadable") }
        guard local.lowerBound >= 0 else { return }
        // The local part is the NIR: exposed as such, kept as such, no address to write to.
        self.record.exposures.unite(.nir)
        guard nirText.isEmpty else { return }
        for index in local {
            if text[index] == 0x40 { break }
            nirText.append(text[index])
        }
    }

    /// Takes a cell of telephones and e-mails, each kept; false where it is anything else.
    private mutating func takeMixed(_ text: Span<UInt8>) -> Bool {
        var (mails, rest) = ([UInt8](), [UInt8]())
        var start = 0
        for at in 0...text.count where at == text.count || RecordBuilder.isBetween(text[at]) {
            let word = start..<at
            if word.contains(where: { text[$0] == 0x40 }) {
                guard EMail.kind(text, word) == .address else { return false }
                for index in word { mails.append(text[index]) }
                mails.append(0x3b)
                rest.append(0x3b)
            } else {
                for index in word { rest.append(text[index]) }
                rest.append(at < text.count && ASCII.isSpace(text[at]) ? 0x20 : 0x3b)
            }
            start = at + 1
        }
        guard !mails.isEmpty, !rest.contains(where: { $0 | 0x20 &- 0x61 < 26 && ASCII.isLetter($0) }) else {
            return false
        }
        let (found, unreadable) = Phone.read(rest.span) { _ in }
        guard found > 0, unreadable == 0 else { return false }
        record.exposures.unite([.email, .phone])
        takeEMails(mails.span)
        takePhones(rest.span, in: .france)
        return true
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3b, 0x2c, 0x2f, 0x7c, 0x3c, 0x3e, 0x28, 0x29: true
        default: ASCII.isSpace(byte)
        }
    }

    private static func lowerDomain(_ text: Span<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        var isDomain = false
        for index in range {
            let byte = text[index]
            if byte == 0x40 { isDomain = true }
            out.append(isDomain && byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
    }

    private static let dwells = Lexicon(
        "habite habitant demeure demeurant domicilie domiciliee reside residant")

    mutating func takeAddress(_ text: Span<UInt8>) {
        // A sentence's verb: `habite 12 rue X`.
        if ASCII.isLetter(text[0]), let end = text.indices.first(where: { ASCII.isSpace(text[$0]) }),
            RecordBuilder.dwells.contains(text, 0..<end)
        {
            let rest = text.trimmedRange(of: end..<text.count)
            return rest.isEmpty ? () : takeAddress(text.extracting(rest))
        }
        guard !hasPostcode, text.count > 8 else {
            record.append(.addressLine, text)
            return
        }
        // 12 rue X 56000 VANNES: five digits, a space, letters to the end.
        var at = text.count - 6
        while at >= 0 {
            if at == 0 || ASCII.isSpace(text[at - 1]) || text[at - 1] == 0x2c, ASCII.isDigit(text[at]) {
                let tail = text.extracting(at..<text.count)
                if let postcode = Postcode(tail), !postcode.isPadded, !postcode.rest.isEmpty {
                    var end = at
                    while end > 0, ASCII.isSpace(text[end - 1]) || text[end - 1] == 0x2c || text[end - 1] == 0x2d {
                        end -= 1
                    }
                    if end > 0 { appendLines(text.extracting(0..<end)) }
                    takePostcode(tail)
                    return
                }
            }
            at -= 1
        }
        appendLines(text)
    }

    /// An address may stand on several lines of its cell.
    private mutating func appendLines(_ text: Span<UInt8>) {
        var start = 0
        for at in 0...text.count where at == text.count || text[at] == 0x0a || text[at] == 0x0d {
            let line = text.trimmedRange(of: start..<at)
            if !line.isEmpty { record.append(.addressLine, text.extracting(line)) }
            start = at + 1
        }
    }

    mutating func takePostcode(_ text: Span<UInt8>) {
        guard let postcode = Postcode(text) else {
            record.append(.postcode, text)
            record.append(.remark, "postcode.unreadable")
            return
        }
        out.removeAll(keepingCapacity: true)
        postcode.write(to: &out)
        if postcode.isPlaceholder {
            record.append(.remark, "postcode.placeholder")
        } else {
            record.append(.postcode, out)
            if postcode.isPadded { record.append(.remark, "postcode.padded") }
            if postcode.isINSEE { record.append(.remark, "postcode.insee") }
            out.removeAll(keepingCapacity: true)
            postcode.writeDepartment(to: &out)
            if !out.isEmpty, seen.insert(.department).inserted { record.append(.department, out) }
        }
        if !postcode.rest.isEmpty, !hasTown { takeTown(text.extracting(postcode.rest)) }
    }

    mutating func takeTown(_ text: Span<UInt8>) {
        // 56000 VANNES under "VILLE".
        if !hasPostcode, text.count > 6, ASCII.isDigit(text[0]), !seen.contains(.postcode),
            let postcode = Postcode(text),
            !postcode.rest.isEmpty
        {
            seen.insert(.postcode)
            takePostcode(text.extracting(0..<postcode.rest.lowerBound))
            takeTown(text.extracting(postcode.rest))
            return
        }
        if let end = Town.country(text) { return takeTown(text.extracting(0..<end)) }
        // VANNES 56000 under "VILLE".
        if !hasPostcode, let start = Town.postcode(text), seen.insert(.postcode).inserted {
            takePostcode(text.extracting(start..<text.count))
            return takeTown(text.extracting(text.trimmedRange(of: 0..<start)))
        }
        guard let end = Town.cedex(text) else {
            record.append(.town, text)
            return
        }
        record.append(.town, text.extracting(0..<end))
        record.append(.remark, "town.cedex")
    }

    mutating func takeDepartment(_ text: Span<UInt8>) {
        guard text.count <= 3, seen.insert(.department).inserted else { return }
        record.append(.department, text)
    }

    mutating func takeCountry(_ text: Span<UInt8>) {
        if Belgium.isName(text) { seen.insert(.belgium) }
        if text.equals("FRANCE") || text.equals("FR") || text.equals("FRA") { return }
        record.append(.remark, "address.foreign")
    }

    mutating func takeBirthPlace(_ text: Span<UInt8>) {
        let isCode = text.count == 5 && ASCII.isDigit(text[0]) && ASCII.isDigit(text[4])
        record.append(isCode ? .birthPlaceCode : .birthPlaceName, text)
    }
}
