/// What the first bytes of a file say it is, when it is not a table of text. By content, never by extension.
enum Signature {
    /// nil for what may be text.
    static func refusal(_ head: [UInt8]) -> String? {
        for (bytes, name) in known where head.starts(with: bytes) { return name }
        if head.count > 300, Array(head[257..<262]) == Array("ustar".utf8) { return "a tar archive: unpack it first" }
        let text = head.drop { $0 == 0xef || $0 == 0xbb || $0 == 0xbf || ASCII.isSpace($0) || $0 == 0x0b }
        for (words, name) in texts where text.starts(with: Array(words.utf8)) { return name }
        return isNoise(head) ? "binary data of no known kind" : nil
    }

    private static let known: [([UInt8], String)] = [
        ([0x50, 0x4b, 0x03, 0x04], "a zip archive or an XLSX workbook: not read yet, save it as CSV"),
        ([0x1f, 0x8b], "gzip: unpack it first"),
        ([0x37, 0x7a, 0xbc, 0xaf], "a 7z archive: unpack it first"),
        ([0xd0, 0xcf, 0x11, 0xe0], "an old Office file (XLS): not read yet, save it as CSV"),
        (Array("%PDF".utf8), "a PDF: no table can be read from it"),
        (Array("SQLite format 3\0".utf8), "an SQLite database: not read yet"),
        ([0x89, 0x50, 0x4e, 0x47], "a PNG image"), ([0xff, 0xd8, 0xff], "a JPEG image"),
        ([0x7f, 0x45, 0x4c, 0x46], "a program"), (Array("GIF8".utf8), "a GIF image"),
        ([0x28, 0xb5, 0x2f, 0xfd], "zstd: unpack it first"), (Array("BZh".utf8), "bzip2: unpack it first"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz: unpack it first"), (Array("Rar!".utf8), "a RAR archive: unpack it first"),
    ]
    private static let texts: [(String, String)] = [
        ("<?xml", "XML: not read yet"), ("<html", "an HTML page: not read yet"),
        ("<!DOCTYPE", "an HTML page: not read yet"),
        ("{\"", "JSON: not read yet"), ("[{", "JSON: not read yet"), ("{\n", "JSON: not read yet"),
        ("MSH|", "HL7 v2: not read yet"),
        ("FHS|", "HL7 v2: not read yet"), ("BHS|", "HL7 v2: not read yet"), ("H|~^\\&|", "HPRIM Santé: not read yet"),
        ("-- MySQL dump", "an SQL dump: not read yet"), ("-- PostgreSQL", "an SQL dump: not read yet"),
        ("INSERT INTO", "an SQL dump: not read yet"), ("CREATE TABLE", "an SQL dump: not read yet"),
    ]

    private static func isNoise(_ head: [UInt8]) -> Bool {
        guard utf16(head) == nil else { return false }
        let controls = head.count {
            $0 < 0x20 && !ASCII.isSpace($0) && $0 != 0x01 && $0 != 0x1e && $0 != 0x1f && $0 != 0x1a
        }
        return controls * 20 > head.count
    }

    /// UTF-16 by its mark or its zero bytes, and the length of the mark.
    static func utf16(_ head: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
        if head.starts(with: [0xff, 0xfe]) { return (.utf16Little, 2) }
        if head.starts(with: [0xfe, 0xff]) { return (.utf16Big, 2) }
        var zeros = (even: 0, odd: 0)
        let length = min(head.count, 4096) & ~1
        guard length >= 8 else { return nil }
        for index in 0..<length where head[index] == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.odd * 10 > length * 3, zeros.even * 20 < length { return (.utf16Little, 0) }
        if zeros.even * 10 > length * 3, zeros.odd * 20 < length { return (.utf16Big, 0) }
        return nil
    }
}
