/// Texts of other programs that hold people in no rows that are read here: each is refused with what to do about it.
enum OtherText {
    static let lists = "JSON whose rows are lists of values without names: make a CSV of it first, with a header"
    static let columns = "JSON whose columns are lists of values: make a CSV of it first, with a header"
    static let pairs = "names beside values, of several people in one list: make a CSV of it first, with a header"
    static let page = "an HTML page without a table: make a CSV of what it shows first, with a header"
    static let script = "a PHP script: make a CSV of the tables in it first, with a header"
    static let noRows = "XML in which nothing is repeated as rows are: make a CSV of it first, with a header"

    /// What `text` is, from its first character that is no space on; nil where it is none of them.
    static func kind(_ text: ArraySlice<UInt8>) -> String? {
        let lines = text.prefix(4096).split(maxSplits: 3, whereSeparator: { $0 == 0x0a || $0 == 0x0d })
            .map { String(decoding: $0, as: UTF8.self) }
        guard let first = lines.first else { return nil }
        let signs = text.prefix(64).filter { !ASCII.isSpace($0) }
        if signs.starts(with: "[[\"".utf8) || JSONValues(text) != nil { return lists }
        let second = lines.count > 1 ? lines[1] : ""
        if first.hasPrefix("BEGIN:VCAL") { return "a calendar: make a CSV of it first, with a header" }
        if first.hasPrefix("{\\rtf") { return "an RTF text: save its table as CSV" }
        if first.hasPrefix("%YAML") || isListItem(first) && second.hasPrefix("  ") && isField(second.drop { $0 == " " })
            || first == "---" && (isListItem(second) || isField(second[...]))
        {
            return "YAML: make JSON or CSV of it first"
        }
        return nil
    }

    private static func isListItem(_ line: String) -> Bool { line.hasPrefix("- ") && isField(line.dropFirst(2)) }

    /// `nom: LE GOFF`
    private static func isField(_ text: Substring) -> Bool {
        let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let rest = text.dropFirst(name.count)
        return !name.isEmpty && (rest == ":" || rest.hasPrefix(": "))
    }

    /// What a text is that begins as markup does and has no rows; nil where its first line alone does, and what follows
    /// is text.
    static func rowless(_ head: [UInt8]) -> String? {
        let line = Signature.beginning(head).prefix { $0 != 0x0a && $0 != 0x0d }
        if line.starts(with: "<?xml".utf8) { return noRows }
        return line.starts(with: "<?php".utf8) && !line.contains("?>".utf8) ? script : nil
    }

    /// JSON with lists in lists.
    static func holdsLists(_ head: [UInt8]) -> Bool {
        var isOpen = false
        for byte in head where !ASCII.isSpace(byte) {
            if byte == UInt8(ascii: "["), isOpen { return true }
            isOpen = byte == UInt8(ascii: "[")
        }
        return false
    }
}
