/// A CDA document within a message (`OBX-5` of type ED, as base64 or as escaped text). It is no row of its own: the
/// message is one row, its lines are counted once, and what the document tells of the same patient fills what the message
/// leaves out. A document about someone else gives the patient nothing but the exposure of that person, and a remark.
enum EnclosedDocument {
    private static let bytesMax = 1536 << 10

    /// `field`: `source^type^subtype^encoding^data`.
    static func read(_ segment: PipeSegment, _ field: ArraySlice<UInt8>, _ row: RowCells) {
        let isBase64 = String(decoding: segment.component(field, 4), as: UTF8.self).lowercased() == "base64"
        let data = segment.component(field, 5, sub: isBase64 ? 1 : nil)
        let plain = isBase64 ? decoded(data) : data
        guard let document = document(in: plain) else { return }
        let layout = layout(of: plain)
        let cells = RowCells(layout)
        do {
            try pour(document, layout, into: cells)
        } catch {
            return row.remark("document.unreadable")
        }
        let (patient, named) = (row.named(), NamedPerson(cells))
        let isOther = !patient.isUnnamed && named.isOther(than: patient)
        if patient.isUnnamed { row.patient = nil }
        if isOther { row.remark("document.other-person") }
        if cells.bearsIdentity, !isOther { row.bearsIdentity = true }
        if cells.bearsTestIdentity, !isOther { row.markTest() }
        let known = row.filled
        for (column, range) in cells.cells {
            guard let column = PatientColumn(rawValue: column) else { continue }
            let value = Array(cells.bytes[range])
            if isOther {
                if column == .surname { row.append(.relative, value) }
            } else if column.isExposureAlone || known & column.bit == 0 {
                row.append(column, value)
            }
        }
    }

    private static func pour(_ document: [UInt8], _ layout: Layout, into cells: RowCells) throws(FileRefused) {
        var resource = CDADocument()
        let reader = XMLReader(BytesInMemory(document), layout)
        var isIn = false
        while true {
            switch try reader.next() {
            case .open:
                if isIn {
                    resource.open(reader.name)
                } else {
                    isIn = reader.name.elementsEqual("ClinicalDocument".utf8)
                }
            case .leaf: if isIn { resource.append(reader.name, reader.text) }
            case .close: if isIn { resource.close() }
            case .broken, .end:
                _ = resource.pour(into: cells)
                if let remark = reader.takeRemark() { cells.remark(remark) }
                return
            }
        }
    }

    private static func layout(of document: [UInt8]) -> Layout {
        let declared = TextEncoding(declaredIn: document)
        return Layout(
            encoding: .utf8, fallback: declared.flatMap { $0.unit == .byte && $0 != .utf8 ? $0 : nil } ?? .windows1252,
            dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1))
    }

    /// The CDA document in `bytes`, where a mail's parts may stand around it; nil where there is none.
    private static func document(in bytes: [UInt8]) -> [UInt8]? {
        let mark = Array("ClinicalDocument".utf8)
        let head = bytes.prefix(64 * 1024)
        guard let found = head.firstRange(of: mark), let start = head[..<found.lowerBound].lastIndex(of: 0x3c) else {
            return nil
        }
        return Array(bytes[start...])
    }

    /// Base64 up to `bytesMax`; what is none of its letters is passed over.
    static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(min(text.count / 4 * 3, bytesMax))
        var (bits, count) = (UInt32(0), 0)
        for byte in text where plain.count < bytesMax {
            let value: UInt32
            switch byte {
            case 0x41...0x5a: value = UInt32(byte) - 0x41
            case 0x61...0x7a: value = UInt32(byte) - 0x61 + 26
            case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
            case 0x2b: value = 62
            case 0x2f: value = 63
            case 0x3d: return plain
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                plain.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return plain
    }
}
