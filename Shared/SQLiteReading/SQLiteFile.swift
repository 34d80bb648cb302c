private import CSQLite

/// Why a database cannot be read.
package struct SQLiteUnreadable: Error, Sendable {
    /// The bytes could not be reached, rather than not be understood.
    package let isOutOfReach: Bool
    package let reason: String
}

/// A database of which nothing is trusted: only the rows of its ordinary tables are read. No view, trigger, virtual table,
/// extension or function of its own is run. Owned by one thread at a time.
package final class SQLiteFile {
    package struct Table: Sendable {
        package let name: String
        package let columns: [String]
    }

    /// In the order they were created.
    package private(set) var tables: [Table] = []
    let handle: OpaquePointer
    let bytes: SQLiteBytes
    let count: UInt64
    private let budget: UnsafeMutablePointer<Int32>

    private static let tablesMax = 1000
    /// No row of people is longer, nor the text of a schema.
    private static let lengthMax: Int32 = 4 << 20
    /// Of a thousand steps of SQLite's machine each, for one row or one look-up.
    private static let budgetMax: Int32 = 2000

    /// `count`: bytes of the whole; `read` appends some of them, and tells whether they could be reached.
    package init(
        count: UInt64, read: @escaping (_ offset: UInt64, _ length: Int, _ buffer: inout [UInt8]) -> Bool
    ) throws(SQLiteUnreadable) {
        self.count = count
        bytes = SQLiteBytes(count: count, read: read)
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
        let code = sqlite3_open_v2("leak", &opened, flags, bytes.name)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw SQLiteUnreadable(isOutOfReach: false, reason: SQLiteFile.words(code))
        }
        handle = opened
        budget = .allocate(capacity: 1)
        budget.initialize(to: 0)
        harden()
        do { try readSchema() } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    private var isClosed = false
    private func close() {
        guard !isClosed else { return }
        isClosed = true
        sqlite3_close_v2(handle)
        budget.deallocate()
    }

    private func harden() {
        let flags: [(Int32, Int32)] = [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
            (SQLITE_DBCONFIG_ENABLE_VIEW, 0), (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
            (SQLITE_DBCONFIG_DQS_DML, 0),
        ]
        for (flag, value) in flags { sqlite3_db_config_flag(handle, flag, value) }
        let limits: [(Int32, Int32)] = [
            (SQLITE_LIMIT_LENGTH, SQLiteFile.lengthMax), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
            (SQLITE_LIMIT_COLUMN, 2000), (SQLITE_LIMIT_EXPR_DEPTH, 100), (SQLITE_LIMIT_VDBE_OP, 200_000),
            (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
            (SQLITE_LIMIT_COMPOUND_SELECT, 2), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100),
        ]
        for (limit, value) in limits { sqlite3_limit(handle, limit, value) }
        sqlite3_progress_handler(
            handle, 1000,
            { budget in
                guard let left = budget?.assumingMemoryBound(to: Int32.self) else { return 1 }
                left.pointee -= 1
                return left.pointee < 0 ? 1 : 0
            }, budget)
        for pragma in ["cell_size_check=ON", "query_only=ON", "temp_store=MEMORY", "cache_size=-8192", "mmap_size=0"] {
            sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil)
        }
    }

    /// Every call that runs SQLite's machine begins with this: what takes longer ends with an error.
    func grant(_ times: Int32 = 1) { budget.pointee = SQLiteFile.budgetMax * times }

    private func readSchema() throws(SQLiteUnreadable) {
        grant(100)
        // Virtual tables have no page of their own.
        let text = "SELECT name, rootpage > 0 FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
        guard let statement = prepare(text) else { throw failure() }
        defer { sqlite3_finalize(statement) }
        var (names, virtual) = ([String](), Set<String>())
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { break }
            guard code == SQLITE_ROW else { throw failure() }
            guard let name = sqlite3_column_text(statement, 0).map({ String(cString: $0) }) else { continue }
            if sqlite3_column_int(statement, 1) == 0 { virtual.insert(name) } else { names.append(name) }
            guard names.count <= SQLiteFile.tablesMax else {
                throw SQLiteUnreadable(
                    isOutOfReach: false, reason: "is a database of more than \(SQLiteFile.tablesMax) tables")
            }
        }
        for name in names where !SQLiteFile.isInternal(name, virtual) {
            tables.append(Table(name: name, columns: columns(of: name)))
        }
    }

    /// SQLite's own, and what full-text and other indexes keep beside their content.
    private static func isInternal(_ name: String, _ virtual: Set<String>) -> Bool {
        if name.hasPrefix("sqlite_") { return true }
        guard let bar = name.lastIndex(of: "_"), virtual.contains(String(name[..<bar])) else { return false }
        let parts: Set = [
            "data", "idx", "docsize", "config", "segments", "segdir", "stat", "node", "rowid", "parent",
        ]
        return parts.contains(String(name[name.index(after: bar)...]))
    }

    /// Empty where the table cannot be read at all.
    private func columns(of table: String) -> [String] {
        grant()
        guard let statement = prepare("SELECT * FROM \(SQLiteFile.quoted(table)) LIMIT 0") else { return [] }
        defer { sqlite3_finalize(statement) }
        return (0..<sqlite3_column_count(statement)).map {
            sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? ""
        }
    }

    // MARK: Statements

    func prepare(_ text: String) -> OpaquePointer? {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(handle, text, -1, &statement, nil)
        guard code == SQLITE_OK else {
            sqlite3_finalize(statement)
            return nil
        }
        return statement
    }

    func failure() -> SQLiteUnreadable {
        SQLiteUnreadable(isOutOfReach: bytes.isOutOfReach, reason: SQLiteFile.words(sqlite3_errcode(handle)))
    }

    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Nothing of SQLite's own words: they quote the schema.
    static func words(_ code: Int32) -> String {
        switch code & 0xff {
        case SQLITE_NOTADB: "is no SQLite database, or one locked by a password"
        case SQLITE_CORRUPT: "is a damaged SQLite database"
        case SQLITE_TOOBIG: "holds a value of more than \(lengthMax >> 20) MB"
        case SQLITE_INTERRUPT: "takes too long to be read"
        case SQLITE_NOMEM: "needs too much memory"
        default: "is an SQLite database that cannot be read (error \(code))"
        }
    }
}
