import CSQLite

/// One prepared statement, finalized when it goes out of scope. Parameters and columns are as SQLite counts them:
/// parameters from 1, columns from 0.
struct SQLiteStatement: ~Copyable {
    private let handle: OpaquePointer
    private unowned let database: SQLiteDatabase

    init(owning handle: OpaquePointer, of database: SQLiteDatabase) {
        (self.handle, self.database) = (handle, database)
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ index: Int32, _ number: Int64) { sqlite3_bind_int64(handle, index, number) }

    func bind(_ index: Int32, _ text: String) {
        sqlite3_bind_text(handle, index, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    /// Whether there is a row. An error resets the statement.
    func step(doing: String) throws(LogError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let failure = database.failure(code, doing: doing)
            sqlite3_reset(handle)
            throw failure
        }
    }

    /// Runs to the end and makes the statement ready for another use.
    func run(doing: String) throws(LogError) {
        while try step(doing: doing) {}
        sqlite3_reset(handle)
    }

    /// Runs with `blob` as parameter `index`, without a copy.
    func run(blob: [UInt8], at index: Int32, doing: String) throws(LogError) {
        let code = blob.withUnsafeBytes { bytes in
            sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil)
            let code = sqlite3_step(handle)
            // The reset first: clearing a parameter of a running statement is a misuse.
            sqlite3_reset(handle)
            sqlite3_bind_null(handle, index)
            return code
        }
        guard code == SQLITE_DONE else { throw database.failure(code, doing: doing) }
    }

    func reset() { sqlite3_reset(handle) }

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func text(_ column: Int32) -> String {
        sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
    }

    /// A copy of the blob.
    func bytes(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(handle, column)
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
