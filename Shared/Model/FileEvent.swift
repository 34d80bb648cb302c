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
        /// Rows that end on the line where the next begins: they have no line of their own.
        package var shared: UInt64 = 0

        package init() {}

        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            records = try values.decode(UInt64.self, forKey: .records)
            rejected = try values.decode([String: UInt64].self, forKey: .rejected)
            header = try values.decode(UInt64.self, forKey: .header)
            preamble = try values.decode(UInt64.self, forKey: .preamble)
            blank = try values.decode(UInt64.self, forKey: .blank)
            footer = try values.decode(UInt64.self, forKey: .footer)
            continuation = try values.decode(UInt64.self, forKey: .continuation)
            shared = try values.decodeIfPresent(UInt64.self, forKey: .shared) ?? 0
        }

        /// `shared` is left out where there are none, as before there could be any.
        package func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(records, forKey: .records)
            try values.encode(rejected, forKey: .rejected)
            try values.encode(header, forKey: .header)
            try values.encode(preamble, forKey: .preamble)
            try values.encode(blank, forKey: .blank)
            try values.encode(footer, forKey: .footer)
            try values.encode(continuation, forKey: .continuation)
            if shared > 0 { try values.encode(shared, forKey: .shared) }
        }

        private enum CodingKeys: String, CodingKey {
            case records, rejected, header, preamble, blank, footer, continuation, shared
        }

        package var rejections: UInt64 { rejected.values.reduce(0, +) }
        package var rows: UInt64 { records + rejections }
        package var lines: UInt64 { rows + header + preamble + blank + footer + continuation - shared }
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
