import Files
import FoundationEssentials
import Log
import Model
import Notify
import Runtime
import Sealing

/// What an operator does to a case: each act one signed command, or one transaction of them. Owned by one thread.
final class CaseDesk {
    let caseID: CaseID
    let home: String
    let log: any Log
    private let person: NamedKey
    private let keyring: Keyring
    private let clock: () -> Timestamp

    init(
        _ caseID: CaseID, settings: Settings, log: any Log, person: NamedKey,
        clock: @escaping () -> Timestamp = Clock.now
    )
        throws
    {
        self.caseID = caseID
        home = settings.home
        self.log = log
        self.person = person
        self.clock = clock
        keyring = Keyring(
            home: home, master: try MasterSecret.load(home: home, environment: settings.environment))
    }

    /// The key is made first: services load it when they see the case.
    func open(title: String, leakDate: String?) throws {
        _ = try keyring.loadOrCreate(caseID)
        try publish([.caseOpened(CaseOpened(title: title, leakDate: leakDate))])
    }

    /// A file to be added.
    struct Addition {
        var path: String
        var kind: FileAdded.Kind
        var controller: String?
        var settings: [String: String] = [:]
    }

    /// Seals the files into the intake, numbered after those the case has, then signs all `file.added` at once: either
    /// all are added or none is. What the case has already is refused. One at a time: two would take the same number.
    func add(
        _ additions: [Addition], request: Bool, progress: (_ bytes: UInt64) -> Void = { _ in }
    ) throws {
        let key = try keyring.load(caseID)
        try Files.makeFolder(Intake.folder(home: home, caseID))
        let lock = try lockIntake()
        defer { lock.release() }
        let held = try filesHeld()
        let known = Set(held.standing.map(\.sha256))
        for addition in additions where !known.isEmpty {
            guard try !known.contains(GivenFile.digest(addition.path)) else {
                throw CommandFailure("\(addition.path): the case has this file already")
            }
        }
        let count = held.files.keys.max() ?? 0
        var orders: [Order] = []
        // What is not ordered in the end must not stay.
        var written: [String] = []
        defer { for path in written { Files.remove(path) } }
        for (index, addition) in additions.enumerated() {
            let file = FileID(caseID, count + UInt32(index) + 1)
            let sealed = try seal(addition.path, as: file, key, progress)
            written.append(Intake.path(home: home, file))
            orders.append(
                .fileAdded(
                    FileAdded(
                        file: file.ordinal, kind: addition.kind, controller: addition.controller,
                        sealedName: CaseDesk.sealName(addition.path, file, key), bytes: sealed.bytes,
                        sha256: sealed.sha256, settings: addition.settings)))
        }
        if request { orders.append(.matchRequested(MatchRequested(files: count + UInt32(additions.count)))) }
        // From here on they may be ordered, whatever the log answers.
        written = []
        try publish(orders)
    }

    private func lockIntake() throws -> FileLock {
        do {
            return try FileLock("\(Intake.folder(home: home, caseID))/adding")
        } catch {
            guard error.code == .busy else { throw error }
            throw CommandFailure("files are being added to case \(caseID) already: wait for that, then run this again")
        }
    }

    /// The case's files as the log has them now.
    private func filesHeld() throws -> CaseWatch {
        var watch = try CaseWatch(caseID, home: home)
        try LogReplay.run(log, [.command, .file], try log.partitions()) { try watch.apply($0) }
        return watch
    }

    func publish(_ orders: [Order]) throws {
        let at = clock()
        let appends = try orders.map {
            try Command(id: Random.bytes(16).hexadecimal, caseID: caseID, at: at, by: person.name, order: $0)
                .signed(by: person)
        }
        // A writer of its own name for each act: operators don't fence one another.
        let writer = try log.writer(id: "operator-\(person.name)-\(Random.bytes(8).hexadecimal)")
        defer { writer.close() }
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
    }

    private func seal(
        _ path: String, as file: FileID, _ key: CaseKey, _ progress: (UInt64) -> Void
    ) throws -> (bytes: UInt64, sha256: String) {
        let source = try PlainBytes(path)
        let writer = try SealedFileWriter(path: Intake.path(home: home, file), key: key)
        let hash = SHA256()
        var count: UInt64 = 0
        while let block = try source.next() {
            hash.update(block)
            try writer.write(block)
            count += UInt64(block.count)
            progress(UInt64(block.count))
        }
        try writer.finish()
        return (count, hash.finish().hexadecimal)
    }

    static func sealName(_ path: String, _ file: FileID, _ key: CaseKey) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let place = Place(topic: Topic.command.rawValue, key: file.key, type: Intake.nameType)
        return Base64.encode(Sealer(key).seal(Array(name.utf8), at: place, bucket: 64))
    }

    static func name(of added: FileAdded, _ caseID: CaseID, _ opener: Opener) -> String {
        let file = FileID(caseID, added.file)
        let place = Place(topic: Topic.command.rawValue, key: file.key, type: Intake.nameType)
        guard let sealed = Base64.decode(added.sealedName), let name = try? opener.open(sealed[...], at: place) else {
            return "file-\(added.file)"  // altered in the log; the file itself is bound by its own seal
        }
        return String(decoding: name, as: UTF8.self)
    }
}
