import SQLiteReading

/// Reads the tables of an SQLite database one after the other. A row has no bytes of its own there: places are bytes of a
/// dump as `COPY` writes it, tables and rows put end to end, each row a line.
final class SQLiteCursor: TableCursor {
    private let file: SQLiteFile
    private let access: Access
    private var rows: SQLiteRows?
    private var line: [UInt8] = []
    let tables: [TableHead]
    private(set) var table = 0
    let cells: RowCells
    private(set) var place = RowPlace(line: 1, lineCount: 0, offset: 0, length: 0)

    /// Why bytes could not be read, which SQLite does not tell on.
    private final class Access {
        var refused: FileRefused?
    }

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        let access = Access()
        self.access = access
        cells = RowCells(part.layout)
        do throws(SQLiteUnreadable) {
            file = try SQLiteFile(count: source.count) { offset, length, buffer in
                do throws(FileRefused) {
                    try source.read(at: offset, length: length, into: &buffer)
                    return true
                } catch {
                    access.refused = error
                    return false
                }
            }
        } catch { throw access.refused ?? FileRefused(error.reason) }
        guard !file.tables.isEmpty else { throw FileRefused("is a database without a table of its own") }
        tables = file.tables.map { table in
            TableHead(name: table.name, columns: table.columns.map { ColumnHead($0) })
        }
        rows = SQLiteRows(file, file.tables[0])
    }

    func next() throws(FileRefused) -> RowOutcome {
        place = RowPlace(
            line: place.line + place.lineCount, lineCount: 0, offset: place.offset + place.length, length: 0)
        while let rows {
            let outcome: SQLiteRows.Outcome
            do throws(SQLiteUnreadable) { outcome = try rows.next() } catch {
                throw access.refused ?? FileRefused(error.reason, isOfAccess: error.isOutOfReach)
            }
            line.removeAll(keepingCapacity: true)
            switch outcome {
            case .row: return row(rows)
            case .damaged(let reason):
                close()
                return .rejected(.shape, detail: reason)
            case .tooLong(let reason):
                close()
                return .rejected(.tooLong, detail: reason)
            case .end:
                guard table + 1 < tables.count else {
                    self.rows = nil
                    break
                }
                table += 1
                self.rows = SQLiteRows(file, file.tables[table])
            }
        }
        return .end
    }

    private func row(_ rows: SQLiteRows) -> RowOutcome {
        cells.removeAll()
        for column in tables[table].columns.indices {
            if column > 0 { line.append(0x09) }
            switch rows.value(column) {
            case .null: line += Array("\\N".utf8)
            case .integer(let number): take(column, Array("\(number)".utf8))
            case .real(let number): take(column, SpreadsheetNumber.text(number))
            case .text(let text): take(column, text)
            case .blob(let bytes):
                if SQLiteCursor.isText(bytes) {
                    take(column, bytes)
                } else {
                    cells.remark("blob.unread")
                    line += Array("\\N".utf8)
                }
            }
        }
        close()
        return cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row
    }

    private func take(_ column: Int, _ text: [UInt8]) {
        cells.append(column, text)
        guard !cells.isTooLong else { return }
        for byte in text.prefix(RowCells.cellLimit) {
            switch byte {
            case 0x09: line += [0x5c, UInt8(ascii: "t")]
            case 0x0a: line += [0x5c, UInt8(ascii: "n")]
            case 0x0d: line += [0x5c, UInt8(ascii: "r")]
            case 0x5c: line += [0x5c, 0x5c]
            default: line.append(byte)
            }
        }
    }

    private func close() {
        line.append(0x0a)
        place.lineCount = 1
        place.length = UInt64(line.count)
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f || ASCII.isSpace($0) }
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { Array(line.prefix(limit)) }
}
