internal import Files
internal import Model

/// `file,row,person,reason`: each row of each file, in order, with its person or the reason why there is none.
struct RowSheet {
    private struct Row {
        let record: RecordID
        let person: PersonID
        /// Of `reasons`, less one; 0 where the row has a person.
        let reason: UInt8
    }

    private var rows: [Row] = []
    private var reasons: [String] = []

    struct Counts {
        /// Rows of files: the different ones among what was added.
        var rows: UInt64 = 0
        /// As persons hold them.
        var records: UInt64 = 0
        var rejections: UInt64 = 0
    }

    mutating func add(_ id: PersonID, _ person: Person) {
        for record in person.records { rows.append(Row(record: record, person: id, reason: 0)) }
        for record in person.registryRecords { rows.append(Row(record: record, person: id, reason: 0)) }
    }

    /// Reasons are the few codes of `Rejection`; what goes beyond 254 of them shares the last.
    mutating func reject(_ record: RecordID, _ reason: String) {
        var place = reasons.firstIndex(of: reason) ?? reasons.count
        if place == reasons.count { if place < 254 { reasons.append(reason) } else { place -= 1 } }
        rows.append(Row(record: record, person: PersonID(high: 0, low: 0), reason: UInt8(place + 1)))
    }

    /// `names`: of files. A rejection that came twice is one.
    consuming func write(to path: String, names: [UInt32: String]) throws(FileFailure) -> Counts {
        rows.sort { $0.record < $1.record }
        let file = try OutputFile(path)
        try file.write("file,row,person,reason\n")
        var (line, counts, last): ([UInt8], Counts, Row?) = ([], Counts(), nil)
        for row in rows {
            if row.reason > 0, let last, last.reason > 0, row.record == last.record { continue }
            if row.record != last?.record { counts.rows += 1 }
            if row.reason == 0 { counts.records += 1 } else { counts.rejections += 1 }
            last = row
            line.removeAll(keepingCapacity: true)
            line.append(names[row.record.file] ?? String(row.record.file))
            line.append(cell: String(row.record.row))
            line.append(UInt8(ascii: ","))
            if row.reason == 0 { line += row.person.utf8 }
            line.append(cell: row.reason == 0 ? "" : reasons[Int(row.reason) - 1])
            line.append(0x0a)
            try file.write(line)
        }
        try file.close()
        return counts
    }
}
