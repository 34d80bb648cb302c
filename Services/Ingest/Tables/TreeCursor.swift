/// Reads the rows of nested data: each branch that is a row, its values as cells under the dotted names that lead there.
final class TreeCursor: TableCursor {
    /// A row that has begun and not ended yet.
    private struct Open {
        var table: Int
        /// How many branches are open in it, itself counted.
        var depth: Int
        var cells: RowCells
        var isTooWide = false
        /// Where what it holds begins.
        var inside: TextFeed.Mark
    }

    private let source: any ByteSource
    private let layout: Layout
    /// Each stands in the one before.
    private var open: [Open] = []
    /// Of the first of them: how many branches are open in it, and for its reader.
    private var outermost = (depth: 1, readerDepth: 1)
    private var spare: [RowCells] = []
    private let reader: any TreeReader
    private var walk: TreeWalk
    /// Which table the rows of a branch belong to.
    private let tableOfPath: [Int: Int]
    private(set) var tables: [TableHead]
    private(set) var table = 0
    private(set) var cells: RowCells
    private(set) var place: RowPlace
    /// Where the current piece begins.
    private var start: TextFeed.Mark
    /// A row has begun before which a piece was to be told.
    private var isInRow = false
    /// Why the last row open does not end, while those it stands in are told.
    private var failure: TreeEvent?
    private var rowIndent = 0
    private var hasRows = false
    private var columns: [[Int: Int]]
    /// What the format's standard makes of a row; nil where there is none.
    private var resource: (any TreeResource)?
    /// A branch of the first depth has begun that will be a row unless rows stand in it.
    private var isOuter = false
    /// What stands outside the rows may tell of someone; the list it is told of.
    private var mayNameSomeone = false
    private var brackets = 0
    /// So may what has come behind the piece told last.
    private var isCarried = false
    private let outside: OutsideLine
    /// The last values under one name there: those of a list without rows.
    private var around: (path: Int, texts: [[UInt8]]) = (0, [])
    /// Whether the words over a value there say that it names or reaches someone.
    private var naming: [Int: Bool] = [:]
    private static let columnsMax = 2000
    private static let outsideMax = 4096
    private static let outsideRows = "outside the rows, and may name someone"
    /// Stands for the path of a row's own key, which may well say who it is: `{"275045626001458": {…}}`.
    private static let key = -1

    init(_ source: any ByteSource, _ part: Part, _ reader: any TreeReader) {
        (self.source, self.reader, layout) = (source, reader, part.layout)
        let rowPaths = part.tree?.rows ?? [1]
        tableOfPath = Dictionary(zip(rowPaths, rowPaths.indices)) { first, _ in first }
        resource = part.format.resource
        walk = TreeWalk(reader, part.tree, hasPairs: resource == nil)
        tables = resource.map { type(of: $0).tables } ?? rowPaths.map { _ in TableHead(name: "") }
        columns = rowPaths.map { _ in [:] }
        cells = RowCells(part.layout)
        outside = OutsideLine(part.layout)
        start = reader.mark
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        if isInRow { begin() }
        if !open.isEmpty { return try row() }
        (reader.hasContent, mayNameSomeone, isCarried) = (isCarried, isCarried, false)
        while true {
            switch try walk.next() {
            case .open:
                guard tableOfPath[walk.path] != nil else {
                    openOuter()
                    continue
                }
                isOuter = false
                isInRow = true
                rowIndent = reader.eventIndent
                let first = reader.eventMark
                guard first.offset > start.offset else {
                    begin()
                    return try row()
                }
                place = TextFeed.place(from: start, to: first)
                start = first
                // The brackets of the row itself are read already: `hasContent` cannot tell.
                return outcomeOutside(isSpace: source.isBetweenRows(place), hasRows ? .header : .preamble)
            case .leaf where resource == nil:
                let isOfAnother = reader.brackets != brackets && !walk.isLate
                if !walk.isLate { brackets = reader.brackets }
                guard mayNameSomeone, isOfAnother else {
                    takeOutside()
                    continue
                }
                // Each list that stands for a row is told by itself.
                place = TextFeed.place(from: start, to: reader.eventMark)
                start = reader.eventMark
                (mayNameSomeone, around) = (false, (0, []))
                takeOutside()
                isCarried = mayNameSomeone
                return .rejected(.notARow, detail: TreeCursor.outsideRows)
            case .leaf: if isOuter { resource?.append(reader.name, reader.text) }
            case .close:
                guard isOuter else { continue }
                guard walk.stack.count == 1 else {
                    resource?.close()
                    continue
                }
                isOuter = false
                try reader.skipRowEnd()
                return try finishRow()
            case .broken(let detail) where isOuter:
                isOuter = false
                try reader.recover(from: start, indent: rowIndent, depth: 0)
                walk.cut(to: 1)
                return try finish(.rejected(.shape, detail: detail))
            case .broken(let detail):
                try reader.recover(from: start, indent: rowIndent, depth: reader.depth)
                walk.cut(to: reader.depth + 1)
                return try finish(.rejected(.notARow, detail: detail))
            case .end:
                let rest = reader.mark.offset > start.offset
                if rest, isOuter {
                    isOuter = false
                    return try finish(.rejected(.truncated, detail: "the file ends within it"))
                }
                place = try reader.place(from: start)
                start = reader.mark
                return !rest ? .end : outcomeOutside(isSpace: !reader.hasContent, hasRows ? .footer : .preamble)
            }
        }
    }

    private func takeOutside() {
        guard !mayNameSomeone else { return }
        let text = Array(walk.text.prefix(TreeCursor.outsideMax))
        if around.path != walk.path || text.count > 64 { around = (walk.path, []) }
        if around.texts.count > 3 { around.texts.removeFirst() }
        around.texts.append(text)
        let together = around.texts.joined(separator: [0x20])
        mayNameSomeone =
            outside.mayNameSomeone(Array(together)[...]) || isNaming(walk.path) && outside.isOfSomeone(text[...])
    }

    private func isNaming(_ path: Int) -> Bool {
        if let known = naming[path] { return known }
        let field = HeaderWords.meaning(walk.paths.words(path, below: 0))?.field
        let isNaming = field.map(PartAnalysis.naming.contains) ?? false
        naming[path] = isNaming
        return isNaming
    }

    private func outcomeOutside(isSpace: Bool, _ outcome: RowOutcome) -> RowOutcome {
        if isSpace { return .blank }
        return mayNameSomeone ? .rejected(.notARow, detail: TreeCursor.outsideRows) : outcome
    }

    /// FHIR alone: a resource among bundles.
    private func openOuter() {
        if walk.stack.count == 2, resource is FHIRResource {
            isOuter = true
            rowIndent = reader.eventIndent
            resource?.begin(reader.name)
        } else if isOuter {
            resource?.open(reader.name)
        }
    }

    private func finishRow() throws(FileRefused) -> RowOutcome {
        hasRows = true
        if resource != nil {
            cells.removeAll()
            table = resource?.pour(into: cells) ?? 0
        }
        if let remark = reader.takeRemark() { cells.remark(remark) }
        return try finish(
            cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row)
    }

    /// The row that the open branch is.
    private func begin() {
        isInRow = false
        hasRows = true
        let index = resource != nil ? 0 : tableOfPath[walk.path] ?? 0
        if resource == nil, tables[index].name.isEmpty {
            tables[index].name = walk.paths.words(walk.path, below: 0)
        }
        let cells = spare.popLast() ?? RowCells(layout)
        cells.removeAll()
        if open.isEmpty { outermost = (walk.stack.count, reader.depth) }
        open.append(
            Open(
                table: index, depth: walk.stack.count, cells: cells, inside: reader.mark))
        resource?.begin(walk.paths.names[walk.path])
        if resource == nil, walk.paths.isKeyed(walk.path) { append(TreeCursor.key, reader.name) }
    }

    /// The next row to end: the last one open, or one in it.
    private func row() throws(FileRefused) -> RowOutcome {
        while let last = open.last {
            let event = if let failure { failure } else { try walk.next() }
            switch event {
            case .open where resource == nil && tableOfPath[walk.path] != nil: begin()
            case .open: resource?.open(reader.name)
            case .leaf where resource != nil: resource?.append(reader.name, reader.text)
            case .leaf: append(walk.path, walk.text)
            case .close:
                guard walk.stack.count < last.depth else {
                    resource?.close()
                    continue
                }
                try reader.skipRowEnd()
                open.removeLast()
                spare.append(cells)
                (table, cells) = (last.table, last.cells)
                if last.isTooWide {
                    return try finish(.rejected(.shape, detail: "more than \(TreeCursor.columnsMax) columns"))
                }
                return try finishRow()
            case .broken, .end:
                if open.count > 1 { return try outerRow(event) }
                failure = nil
                open.removeAll()
                if case .broken(let detail) = event {
                    try reader.recover(from: start, indent: rowIndent, depth: outermost.readerDepth - 1)
                    walk.cut(to: outermost.depth - 1)
                    return try finish(.rejected(.shape, detail: detail))
                }
                walk.cut(to: 1)
                return try finish(.rejected(.truncated, detail: "the file ends within it"))
            }
        }
        return .end
    }

    /// The outermost of several open rows, the last of which does not end: what it has come before that is its own.
    private func outerRow(_ event: TreeEvent) throws(FileRefused) -> RowOutcome {
        let outer = open.removeFirst()
        spare.append(cells)
        (table, cells) = (outer.table, outer.cells)
        cells.remark("row.cut")
        let inner = open[0].inside
        if event != .end || inner.offset < reader.mark.offset {
            failure = event
            place = TextFeed.place(from: start, to: inner)
            start = inner
        } else {  // with nothing in it that could be told
            open.removeAll()
            walk.cut(to: 1)
            place = try reader.place(from: start)
            start = reader.mark
        }
        if outer.isTooWide { return .rejected(.shape, detail: "more than \(TreeCursor.columnsMax) columns") }
        return cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row
    }

    /// Adds a value to the last row open.
    private func append(_ path: Int, _ text: [UInt8]) {
        let last = open.count - 1
        if let column = column(path, of: open[last].table, below: walk.stack[open[last].depth - 1]) {
            open[last].cells.append(column, text)
        } else if path != TreeCursor.key {
            open[last].isTooWide = true
        }
    }

    private func finish(_ outcome: RowOutcome) throws(FileRefused) -> RowOutcome {
        place = try reader.place(from: start)
        start = reader.mark
        return outcome
    }

    private func column(_ path: Int, of table: Int, below row: Int) -> Int? {
        if let known = columns[table][path] { return known }
        let column = tables[table].columns.count
        guard column < TreeCursor.columnsMax else { return nil }
        columns[table][path] = column
        tables[table].columns.append(
            path == TreeCursor.key ? keyHead() : ColumnHead(walk.paths.words(path, below: row)))
        return column
    }

    /// A key that can be no NIR, name or e-mail is the row's number, whatever it looks like.
    private func keyHead() -> ColumnHead {
        let mayTell =
            reader.name.count(where: ASCII.isDigit) >= 13 || reader.name.contains(UInt8(ascii: "@"))
            || reader.name.contains(0x20)
        return ColumnHead("row key", mayTell ? nil : ColumnReading(.localID, kind: "key"))
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
