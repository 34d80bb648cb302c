internal import Files
internal import Model

/// The controllers of a case as a CSV tells them: `id,name,department,email,phone,address,measures`, the header in any
/// order, the last five columns optional. RFC 4180, UTF-8.
enum ControllerList {
    static func read(_ path: String) throws -> [Controller] {
        guard let bytes = try Files.read(path) else { throw CommandFailure("\(path): no such file") }
        return try parse(String(decoding: bytes, as: UTF8.self), path)
    }

    static func parse(_ text: String, _ path: String) throws -> [Controller] {
        var rows = records(text)
        guard !rows.isEmpty else { throw CommandFailure("\(path): is empty") }
        let header = rows.removeFirst().map { $0.lowercased() }
        guard let id = header.firstIndex(of: "id"), let name = header.firstIndex(of: "name") else {
            throw CommandFailure("\(path): the first line must name the columns id and name")
        }
        func value(_ row: [String], _ column: String) -> String? {
            guard let index = header.firstIndex(of: column), index < row.count, !row[index].isEmpty else { return nil }
            return row[index]
        }
        var seen: Set<String> = []
        return try rows.enumerated().map { index, row in
            guard row.count > max(id, name), !row[id].isEmpty, seen.insert(row[id]).inserted else {
                throw CommandFailure("\(path): line \(index + 2) has no id of its own")
            }
            return Controller(
                id: row[id], name: row[name].isEmpty ? row[id] : row[name], department: value(row, "department"),
                contactEmail: value(row, "email"), contactPhone: value(row, "phone"),
                contactAddress: value(row, "address"), measures: value(row, "measures"))
        }
    }

    /// Rows that are not blank; fields may be quoted, and hold separators and line ends then.
    private static func records(_ text: String) -> [[String]] {
        let scalars = Array(text.unicodeScalars)
        var rows: [[String]] = []
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var index = 0
        func endField() {
            fields.append(String(field))
            field = String.UnicodeScalarView()
        }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if index < scalars.count, scalars[index] == "\"" {
                    field.append(scalar)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch scalar {
            case "\"": isQuoted = true
            case ",", ";": endField()
            case "\n":
                endField()
                rows.append(fields)
                fields = []
            case "\r", "\u{feff}": break
            default: field.append(scalar)
            }
        }
        if !field.isEmpty || !fields.isEmpty {
            endField()
            rows.append(fields)
        }
        return rows.filter { $0 != [""] }
    }
}
