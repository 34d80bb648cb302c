private import CSQLite

package enum SQLiteValue: Sendable {
    case null
    case integer(Int64)
    case real(Double)
    /// UTF-8, or what a program took for it.
    case text([UInt8])
    case blob([UInt8])
}

/// The rows of one table, in the order of their keys, always the same. Where a row or a page is damaged reading goes on
/// behind it if there is a way.
package final class SQLiteRows {
    package enum Outcome: Sendable, Equatable {
        case row
        /// A row, or rows, that cannot be read: why.
        case damaged(String)
        /// A row with a value longer than is read: why.
        case tooLong(String)
        case end
    }

    private let file: SQLiteFile
    private let columns: Int
    private var statement: OpaquePointer?
    private var probe: OpaquePointer?
    private var lastKey: Int64?
    private var rows: UInt64 = 0
    private var isAtEnd = false
    private var isNew = true

    /// Longer blobs are told as one zero byte: no text of a cell is so long, and pictures may be huge.
    private static let blobMax = 65_536

    package init(_ file: SQLiteFile, _ table: SQLiteFile.Table) {
        self.file = file
        columns = table.columns.count
        guard columns > 0 else { return }
        let values = table.columns.map { column in
            let name = SQLiteFile.quoted(column)
            return
                "CASE WHEN typeof(\(name))='blob' AND length(\(name))>\(SQLiteRows.blobMax) THEN x'00' ELSE \(name) END"
        }.joined(separator: ",")
        let source = "FROM \(SQLiteFile.quoted(table.name)) NOT INDEXED"
        let taken = Set(table.columns.map { $0.lowercased() })
        for key in ["rowid", "_rowid_", "oid"] where !taken.contains(key) && statement == nil {
            let rest = "\(source) WHERE \(key) >= ?1 ORDER BY \(key)"
            file.grant()
            statement = file.prepare("SELECT \(values),\(key) \(rest)")
            if statement != nil { probe = file.prepare("SELECT \(key) \(rest) LIMIT 1") }
        }
        guard statement == nil else {
            sqlite3_bind_int64(statement, 1, Int64.min)
            return
        }
        // A table without row numbers stands in the order of its primary key.
        file.grant()
        statement = file.prepare("SELECT \(values) \(source)")
    }

    deinit {
        sqlite3_finalize(statement)
        sqlite3_finalize(probe)
    }

    package func next() throws(SQLiteUnreadable) -> Outcome {
        guard !isAtEnd else { return .end }
        guard statement != nil else { return end(.damaged("a table cannot be read")) }
        file.grant()
        let code = sqlite3_step(statement)
        switch code {
        case SQLITE_DONE: return end(.end)
        case SQLITE_ROW:
            rows += 1
            guard probe != nil else {
                // A damaged tree may lead to the same rows again and again.
                return rows <= file.count ? .row : end(.damaged("a table goes on for ever"))
            }
            let key = sqlite3_column_int64(statement, Int32(columns))
            if let lastKey, key <= lastKey { return end(.damaged("a table leads back to what was read")) }
            lastKey = key
            return .row
        default: return try goOn(after: code)
        }
    }

    private func end(_ outcome: Outcome) -> Outcome {
        isAtEnd = true
        sqlite3_reset(statement)
        return outcome
    }

    package func value(_ column: Int) -> SQLiteValue {
        let column = Int32(column)
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(statement, column) else { return .null }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .text(Array(UnsafeBufferPointer(start: text, count: count)))
        case SQLITE_BLOB:
            guard let blob = sqlite3_column_blob(statement, column) else { return .null }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .blob(Array(UnsafeRawBufferPointer(start: blob, count: count)))
        default: return .null
        }
    }

    // MARK: Damage

    private enum Probe {
        case key(Int64)
        case none, failed
    }

    private func goOn(after code: Int32) throws(SQLiteUnreadable) -> Outcome {
        if file.bytes.isOutOfReach || code & 0xff == SQLITE_NOMEM {
            throw SQLiteUnreadable(isOutOfReach: true, reason: SQLiteFile.words(code))
        }
        let reason = "it lies in a damaged part of the database"
        sqlite3_reset(statement)
        guard probe != nil, let start = following(lastKey), let key = try firstReadable(from: start) else {
            return end(.damaged("the rest of a table: \(reason)"))
        }
        // The row at `start` itself is what could not be read, where its key can.
        let isRow = key.isNext
        guard let begin = isRow ? following(key.key) : key.key else { return end(.damaged(reason)) }
        lastKey = isRow ? key.key : key.key - 1
        sqlite3_bind_int64(statement, 1, begin)
        if isRow, code & 0xff == SQLITE_TOOBIG { return .tooLong(SQLiteFile.words(code)) }
        return .damaged(isRow ? reason : "rows up to the next that can be read: \(reason)")
    }

    private func following(_ key: Int64?) -> Int64? {
        guard let key else { return Int64.min }
        return key == Int64.max ? nil : key + 1
    }

    private func probe(from start: Int64) throws(SQLiteUnreadable) -> Probe {
        sqlite3_bind_int64(probe, 1, start)
        file.grant()
        let code = sqlite3_step(probe)
        defer { sqlite3_reset(probe) }
        if file.bytes.isOutOfReach { throw file.failure() }
        guard code == SQLITE_ROW else { return code == SQLITE_DONE ? .none : .failed }
        // A damaged tree may lead back, and for ever.
        let key = sqlite3_column_int64(probe, 0)
        return key >= start ? .key(key) : .failed
    }

    /// The smallest key from `start` on that can be read; whether it is that of the very next row. Keys behind a damaged
    /// page are found by steps that grow, then by halves.
    private func firstReadable(from start: Int64) throws(SQLiteUnreadable) -> (key: Int64, isNext: Bool)? {
        switch try probe(from: start) {
        case .key(let key): return (key, true)
        case .none: return nil
        case .failed: break
        }
        var (low, step) = (max(start, 0), Int64(1))
        if start < 0, case .key(let key) = try probe(from: 0) {
            // Rows are numbered from 1, as a rule.
            return (key, false)
        }
        var high: (from: Int64, key: Int64)?
        while high == nil {
            let (from, isTooFar) = low.addingReportingOverflow(step)
            guard !isTooFar else { return nil }
            switch try probe(from: from) {
            case .key(let key): high = (from, key)
            case .none: return nil
            case .failed: (low, step) = (from, step.multipliedReportingOverflow(by: 2).partialValue)
            }
            guard step > 0 else { return nil }
        }
        while let found = high, found.from - low > 1 {
            let middle = low + (found.from - low) / 2
            if case .key(let key) = try probe(from: middle) { high = (middle, key) } else { low = middle }
        }
        return high.map { ($0.key, false) }
    }
}
