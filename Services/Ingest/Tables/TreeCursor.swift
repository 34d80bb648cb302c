/// Reads the rows of nested data: each branch that is a row, its values as cells under the dotted names that lead there.
final class TreeCursor: TableCursor {
    private let source: any ByteSource
    private let reader: any TreeReader
    private var walk: TreeWalk
    private let rowPaths: [Int]
    private let isFHIR: Bool
    private(set) var tables: [TableHead]
    private(set) var table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    /// Where the current piece begins.
    private var start: TextFeed.Mark
    /// A row has begun before which a piece was to be told.
    private var isInRow = false
    private var rowIndent = 0
    private var hasRows = false
    private var columns: [[Int: Int]]
    private var resource = FHIRResource()
    private static let columnsMax = 2000

    init(_ source: any ByteSource, _ part: Part, _ reader: any TreeReader) {
        (self.source, self.reader) = (source, reader)
        walk = TreeWalk(reader)
        rowPaths = part.rowPaths ?? [1]
        isFHIR = part.format == .fhir
        tables = isFHIR ? FHIRResource.tables : rowPaths.map { _ in TableHead(name: "") }
        columns = rowPaths.map { _ in [:] }
        cells = RowCells(part.layout)
        start = reader.mark
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        if isInRow { return try row() }
        reader.hasContent = false
        while true {
            switch try walk.next() {
            case .open:
                guard let index = rowPaths.firstIndex(of: walk.path) else { continue }
                table = isFHIR ? 0 : index
                if !isFHIR, tables[index].name.isEmpty { tables[index].name = walk.paths.words(walk.path, below: 0) }
                isInRow = true
                rowIndent = reader.eventIndent
                let begin = reader.eventMark
                guard begin.offset > start.offset else { return try row() }
                place = TextFeed.place(from: start, to: begin)
                start = begin
                // The brackets of the row itself are read already: `hasContent` cannot tell.
                return isSpace(place) ? .blank : hasRows ? .header : .preamble
            case .leaf, .close: continue
            case .broken(let detail):
                try reader.recover(from: start, indent: rowIndent, depth: reader.depth)
                walk.cut(to: reader.depth + 1)
                return try finish(.rejected(.notARow, detail: detail))
            case .end:
                let rest = reader.mark.offset > start.offset
                place = try reader.place(from: start)
                start = reader.mark
                guard rest else { return .end }
                return !reader.hasContent ? .blank : hasRows ? .footer : .preamble
            }
        }
    }

    private func isSpace(_ place: RowPlace) -> Bool {
        guard place.length < 4096, let bytes = try? source.bytes(at: place.offset, length: Int(place.length)) else {
            return false  // shown as frame, which it may well be
        }
        return bytes.allSatisfy { ASCII.isSpace($0) || $0 == 0 || $0 == UInt8(ascii: ",") }
    }

    private func row() throws(FileRefused) -> RowOutcome {
        isInRow = false
        hasRows = true
        cells.removeAll()
        resource.removeAll()
        let depth = walk.stack.count
        let readerDepth = reader.depth
        var isTooWide = false
        while true {
            switch try walk.next() {
            case .open:
                if isFHIR { resource.open() }
            case .leaf:
                if isFHIR {
                    resource.append(walk.paths.words(walk.path, below: walk.stack[depth - 1]), reader.text)
                } else if let column = column(walk.path, below: walk.stack[depth - 1]) {
                    cells.append(column, reader.text)
                } else {
                    isTooWide = true
                }
            case .close:
                guard walk.stack.count < depth else {
                    if isFHIR { resource.close() }
                    continue
                }
                try reader.skipRowEnd()
                if isTooWide {
                    return try finish(.rejected(.shape, detail: "more than \(TreeCursor.columnsMax) columns"))
                }
                if cells.isTooLong || resource.isTooLong {
                    return try finish(.rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes"))
                }
                if isFHIR { table = resource.pour(into: cells) }
                return try finish(.row)
            case .broken(let detail):
                try reader.recover(from: start, indent: rowIndent, depth: readerDepth - 1)
                walk.cut(to: depth - 1)
                return try finish(.rejected(.shape, detail: detail))
            case .end:
                walk.cut(to: 1)
                return try finish(.rejected(.truncated, detail: "the file ends within it"))
            }
        }
    }

    private func finish(_ outcome: RowOutcome) throws(FileRefused) -> RowOutcome {
        place = try reader.place(from: start)
        start = reader.mark
        return outcome
    }

    private func column(_ path: Int, below row: Int) -> Int? {
        if let known = columns[table][path] { return known }
        let column = tables[table].columns.count
        guard column < TreeCursor.columnsMax else { return nil }
        columns[table][path] = column
        tables[table].columns.append(ColumnHead(walk.paths.words(path, below: row)))
        return column
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
