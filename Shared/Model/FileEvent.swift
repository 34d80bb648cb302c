/// How far a file has been read. JSON; each event tells the whole state, so the last one is enough.
package struct FileEvent: Sendable, Equatable, Codable {
    package enum State: String, Sendable, Codable, CaseIterable { case started, progressed, completed, failed }

    /// Where reading goes on after a restart: always at a chunk's end.
    package struct Position: Sendable, Equatable, Codable {
        /// The next chunk's index.
        package var chunk: UInt32
        /// The next byte of the plain content.
        package var byte: UInt64
        /// The next data row, from 1.
        package var row: UInt32
        /// The next physical line, from 1.
        package var line: UInt64

        package init(chunk: UInt32 = 0, byte: UInt64 = 0, row: UInt32 = 1, line: UInt64 = 1) {
            (self.chunk, self.byte, self.row, self.line) = (chunk, byte, row, line)
        }
    }

    /// Physical lines by what became of them; a record or rejection over several lines counts its further ones apart.
    package struct Counts: Sendable, Equatable, Codable {
        package var records: UInt64 = 0
        /// By reason.
        package var rejected: [String: UInt64] = [:]
        package var header: UInt64 = 0
        package var preamble: UInt64 = 0
        package var blank: UInt64 = 0
        package var footer: UInt64 = 0
        package var continuation: UInt64 = 0

        package init() {}

        package var rejections: UInt64 { rejected.values.reduce(0, +) }
        package var rows: UInt64 { records + rejections }
        package var lines: UInt64 { rows + header + preamble + blank + footer + continuation }
    }

    package var caseID: CaseID
    package var file: UInt32
    package var state: State
    package var kind: FileAdded.Kind
    package var position: Position
    package var counts: Counts
    /// How the file is understood, in ingest's own words (no value of the file): a restart goes on with the same.
    package var understanding: String?
    /// Physical lines of the whole file; with `completed`.
    package var lines: UInt64?
    /// Bytes of the whole file.
    package var bytes: UInt64
    /// One line; with `failed`.
    package var reason: String?

    package init(
        caseID: CaseID, file: UInt32, state: State, kind: FileAdded.Kind, position: Position = Position(),
        counts: Counts = Counts(), understanding: String? = nil, lines: UInt64? = nil, bytes: UInt64 = 0,
        reason: String? = nil
    ) {
        (self.caseID, self.file, self.state, self.kind) = (caseID, file, state, kind)
        (self.position, self.counts, self.understanding) = (position, counts, understanding)
        (self.lines, self.bytes, self.reason) = (lines, bytes, reason)
    }

    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case file, state, kind, position, counts, understanding, lines, bytes, reason
    }
}
