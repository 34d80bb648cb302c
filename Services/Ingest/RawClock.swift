import Model

/// When the raw files of the intake have to go: so long after they were read as their case says, and at once when it is
/// closed. Needs no key.
struct RawClock {
    private struct Raw {
        let bytes: UInt64
        let sha256: String
        /// When its reading ended.
        var doneAt: Timestamp?
    }

    private var files: [FileID: Raw] = [:]
    private var keep: [CaseID: Duration] = [:]
    private var closed: Set<CaseID> = []
    private var erased: Set<FileID> = []
    /// What could not be erased, and when to try again.
    private var postponed: [FileID: Timestamp] = [:]

    mutating func opened(_ caseID: CaseID, keepDays: UInt32?) {
        if let keepDays { keep[caseID] = .seconds(Int64(keepDays) * 86_400) }
    }

    mutating func added(_ file: FileID, bytes: UInt64, sha256: String) {
        if !erased.contains(file) { files[file] = Raw(bytes: bytes, sha256: sha256) }
    }

    mutating func done(_ file: FileID, at time: Timestamp) {
        if files[file]?.doneAt == nil { files[file]?.doneAt = time }
    }

    mutating func closed(_ caseID: CaseID) { closed.insert(caseID) }

    mutating func erased(_ file: FileID) {
        erased.insert(file)
        files[file] = nil
        postponed[file] = nil
    }

    mutating func postpone(_ file: FileID, until time: Timestamp) { postponed[file] = time }

    /// The file that has to go first, and when; of one case and moment, by ordinal.
    func next(where owns: (FileID) -> Bool) -> (certificate: FileErased, file: FileID, at: Timestamp)? {
        var first: (certificate: FileErased, file: FileID, at: Timestamp)?
        for file in files.keys.sorted() where owns(file) {
            guard let raw = files[file], let (due, reason) = due(file, raw) else { continue }
            let at = max(due, postponed[file] ?? due)
            if let first, first.at <= at { continue }
            first = (FileErased(file, reason, bytes: raw.bytes, sha256: raw.sha256), file, at)
        }
        return first
    }

    private func due(_ file: FileID, _ raw: Raw) -> (Timestamp, FileErased.Reason)? {
        if closed.contains(file.caseID) { return (Timestamp(milliseconds: 0), .caseClosed) }
        guard let doneAt = raw.doneAt, let keep = keep[file.caseID] else { return nil }
        return (doneAt + keep, .clock)
    }
}
