import Files
import Ingest
import Log
import Model
import Runtime
import Sealing

extension CaseDesk {
    /// A file to be added.
    struct Addition {
        var path: String
        var kind: FileAdded.Kind
        var controller: String?
        var settings: [String: String] = [:]
    }

    /// How much of an added file another one of the case holds, in distinct lines.
    struct Overlap: Encodable {
        let file: UInt32
        let other: UInt32
        /// 0 to 1, within some .02 for large files.
        let share: Double
    }

    private static let overlapLeast = 0.01

    /// Seals the files into the intake, numbered after those the case has, then signs all `file.added` at once: either
    /// all are added or none is. What the case has already is refused. One at a time: two would take the same number.
    @discardableResult
    func add(
        _ additions: [Addition], request: Bool, progress: (_ bytes: UInt64) -> Void = { _ in }
    ) throws -> [Overlap] {
        let key = try keyring.load(caseID)
        try Files.makeFolder(Intake.folder(home: home, caseID))
        let lock = try lockIntake()
        defer { lock.release() }
        let held = try filesHeld()
        try requireListed(additions, held.controllers.keys.sorted())
        try requireNew(additions, beside: held.standing)
        let count = held.files.keys.max() ?? 0
        var added: [FileAdded] = []
        // What is not ordered in the end must not stay.
        var written: [String] = []
        defer { for path in written { Files.remove(path) } }
        for (index, addition) in additions.enumerated() {
            let file = FileID(caseID, count + UInt32(index) + 1)
            let sealed = try seal(addition.path, as: file, key, progress)
            written.append(Intake.path(home: home, file))
            let name = addition.path.split(separator: "/").last.map(String.init) ?? addition.path
            added.append(
                FileAdded(
                    file: file.ordinal, kind: addition.kind, controller: addition.controller,
                    sealedName: CaseDesk.seal(Array(name.utf8), Intake.nameType, of: file, key), bytes: sealed.bytes,
                    sha256: sealed.sha256, settings: addition.settings,
                    sealedSketch: CaseDesk.seal(sealed.sketch.bytes, Intake.sketchType, of: file, key)))
        }
        var orders = added.map(Order.fileAdded)
        if request { orders.append(.matchRequested(MatchRequested(files: count + UInt32(additions.count)))) }
        // From here on they may be ordered, whatever the log answers.
        written = []
        try publish(orders)
        return overlaps(of: added, beside: held.standing, Opener(key))
    }

    /// Notes that `path` is another copy of a file that the case has; refuses what is none.
    func noteCopy(_ path: String, of number: UInt32, found: String?) throws {
        let key = try keyring.load(caseID)
        guard let original = try filesHeld().files[number]?.added else {
            throw CommandFailure("the case has no file \(number): `vigie case status` lists them")
        }
        guard try GivenFile.digest(path) == original.sha256 else {
            throw CommandFailure("\(path): is not the same as file \(number): add it without --copy-of")
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let text = [name, found].compactMap(\.self).joined(separator: "\n")
        let sealed = CaseDesk.seal(Array(text.utf8), Intake.copyType, of: FileID(caseID, number), key)
        try publish([.copyNoted(CopyNoted(file: number, sealedWhere: sealed))])
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

    /// A registry under a code that nobody has is nobody's registry: who objected in it would be written to.
    private func requireListed(_ additions: [Addition], _ controllers: [String]) throws {
        guard !controllers.isEmpty else { return }
        for addition in additions {
            guard let controller = addition.controller, !controllers.contains(controller) else { continue }
            let known = controllers.prefix(3).joined(separator: ", ") + (controllers.count > 3 ? "…" : "")
            throw CommandFailure(
                "\(addition.path): the case lists no controller \(controller) (it has \(known)): correct the code, or list "
                    + "it with `vigie case controllers FILE`")
        }
    }

    /// Only what is as long as another can be the same: nothing else is read for it.
    private func requireNew(_ additions: [Addition], beside standing: [FileAdded]) throws {
        let sizes = try additions.map { try PlainBytes($0.path).sizeBytes }
        for (index, addition) in additions.enumerated() {
            let held = standing.filter { $0.bytes == sizes[index] }
            let given = additions[..<index].indices.filter { sizes[$0] == sizes[index] }
            guard !held.isEmpty || !given.isEmpty else { continue }
            let digest = try GivenFile.digest(addition.path)
            if let same = held.first(where: { $0.sha256 == digest })?.file {
                throw CommandFailure(
                    "\(addition.path): is the same as file \(same), which the case has: to note another copy of the leak, "
                        + "add it with --copy-of \(same)")
            }
            if let same = try given.first(where: { try GivenFile.digest(additions[$0].path) == digest }) {
                throw CommandFailure(
                    "\(addition.path): is the same as \(additions[same].path), another file given: give one of them")
            }
        }
    }

    private func overlaps(of added: [FileAdded], beside standing: [FileAdded], _ opener: Opener) -> [Overlap] {
        var known = standing.map { ($0.file, CaseDesk.sketch(of: $0, caseID, opener)) }
        return added.flatMap { file in
            let sketch = CaseDesk.sketch(of: file, caseID, opener)
            defer { known.append((file.file, sketch)) }
            return known.map { Overlap(file: file.file, other: $0.0, share: sketch.share(in: $0.1)) }
                .filter { $0.share >= CaseDesk.overlapLeast }
        }
    }

    /// Seals one file, and reads back what was written: only then may the original go.
    private func seal(
        _ path: String, as file: FileID, _ key: CaseKey, _ progress: (UInt64) -> Void
    ) throws -> (bytes: UInt64, sha256: String, sketch: LineSketch) {
        let source = try PlainBytes(path)
        let sealedPath = Intake.path(home: home, file)
        let writer = try SealedFileWriter(path: sealedPath, key: key)
        let hash = SHA256()
        let packed = try FileAnalysis.packedContents(PlainFile(path: path))
        var sketch = LineSketch()
        var count: UInt64 = 0
        while let block = try source.next() {
            hash.update(block)
            if packed.isEmpty { sketch.add(block) }
            try writer.write(block)
            count += UInt64(block.count)
            progress(UInt64(block.count))
        }
        try writer.finish()
        // What is packed is compared by what it holds; what ends too early by what can be read.
        for content in packed {
            try? content.forEachBlock { sketch.add($0) }
            sketch.endContent()
        }
        sketch.finish()
        let digest = hash.finish().hexadecimal
        guard try SealedFileReader(path: sealedPath, key: key).digest() == digest else {
            Files.remove(sealedPath)
            throw CommandFailure("\(path): what was written to the intake is not what was read: check the disk")
        }
        return (count, digest, sketch)
    }

    // MARK: What is sealed about a file in its command

    private static func seal(_ bytes: [UInt8], _ type: String, of file: FileID, _ key: CaseKey) -> String {
        let place = Place(topic: Topic.command.rawValue, key: file.key, type: type)
        return Base64.encode(Sealer(key).seal(bytes, at: place, bucket: 64))
    }

    private static func open(_ sealed: String, _ type: String, of file: FileID, _ opener: Opener) -> [UInt8]? {
        let place = Place(topic: Topic.command.rawValue, key: file.key, type: type)
        return Base64.decode(sealed).flatMap { try? opener.open($0[...], at: place) }
    }

    static func name(of added: FileAdded, _ caseID: CaseID, _ opener: Opener) -> String {
        // What was altered in the log has no name; the file itself is bound by its own seal.
        open(added.sealedName, Intake.nameType, of: FileID(caseID, added.file), opener)
            .map { String(decoding: $0, as: UTF8.self) } ?? "file-\(added.file)"
    }

    private static func sketch(of added: FileAdded, _ caseID: CaseID, _ opener: Opener) -> LineSketch {
        let bytes = added.sealedSketch.flatMap {
            open($0, Intake.sketchType, of: FileID(caseID, added.file), opener)
        }
        return LineSketch(bytes: bytes ?? [])
    }
}

extension CaseDesk.Overlap {
    var text: String {
        let percent = share >= 0.995 ? "all" : "about \(max(1, Int((share * 100).rounded()))) %"
        return "file \(file): \(percent) of its lines stand in file \(other) too"
    }
}
