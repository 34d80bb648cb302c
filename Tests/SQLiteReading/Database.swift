private import CSQLite

/// Writes databases.
package enum Database {
    package struct Failed: Error { let message: String }

    /// The file that SQLite makes of `statements`.
    package static func bytes(_ statements: [String]) throws -> [UInt8] {
        var opened: OpaquePointer?
        guard sqlite3_open(":memory:", &opened) == SQLITE_OK, let handle = opened else { throw Failed(message: "open") }
        defer { sqlite3_close_v2(handle) }
        for statement in statements {
            guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else {
                throw Failed(message: String(cString: sqlite3_errmsg(handle)))
            }
        }
        var size: sqlite3_int64 = 0
        guard let content = sqlite3_serialize(handle, "main", &size, 0) else { throw Failed(message: "serialize") }
        defer { sqlite3_free(content) }
        return Array(UnsafeBufferPointer(start: content, count: Int(size)))
    }
}
