/// What the first bytes of a text say of its encoding.
struct TextBeginning {
    private(set) var textByte: UInt64 = 0
    private(set) var unit = TextWindow.CodeUnit.byte
    private var unicode: TextEncoding?
    private var isMarked: Bool

    init(_ head: [UInt8], _ settings: ReadingSettings) {
        isMarked = head.starts(with: [0xef, 0xbb, 0xbf])
        if isMarked { textByte = 3 }
        if let forced = settings.encoding {
            unit = forced.unit
            if unit != .byte, let (_, length) = Signature.utf16(head) { textByte = UInt64(length) }
        } else if let (found, length) = Signature.utf16(head) {
            (unicode, unit, textByte) = (found, found.unit, UInt64(length))
        }
    }

    func verdict(_ survey: TextSurvey, _ settings: ReadingSettings) -> EncodingVerdict {
        var verdict = survey.encoding.verdict()
        verdict.byteOrderMark = isMarked || unicode != nil && textByte > 0
        if let unicode { verdict.main = unicode }
        if let forced = settings.encoding {
            verdict.main = forced
            if !forced.upperHalf.isEmpty { verdict.fallback = forced }
            verdict.isForced = true
        }
        return verdict
    }
}
