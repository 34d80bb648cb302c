internal import Files
internal import Ingest
internal import Model
internal import Runtime
internal import Sealing

/// One file given on the command line, found to be readable.
struct GivenFile {
    let path: String
    let kind: FileAdded.Kind
    let controller: String?
    let settings: [String: String]
    let bytes: UInt64

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    var addition: CaseDesk.Addition {
        CaseDesk.Addition(path: path, kind: kind, controller: controller, settings: settings)
    }

    /// Refuses what is missing, a folder, unreadable, empty, or no kind of file that ingest could read.
    init(_ path: String, _ kind: FileAdded.Kind, controller: String? = nil, settings: [String: String] = [:]) throws {
        (self.path, self.kind, self.controller, self.settings) = (path, kind, controller, settings)
        bytes = try PlainBytes(path).sizeBytes
        do {
            let year = Int(Clock.now().date.prefix(4)) ?? 2026
            try FileAnalysis.glance(PlainFile(path: path), try ReadingSettings(settings, referenceYear: year))
        } catch {
            throw CommandFailure("\(path): \(plainText(of: error))")
        }
    }

    /// SHA-256 of the content, hexadecimal.
    static func digest(_ path: String) throws -> String {
        let source = try PlainBytes(path)
        let hash = SHA256()
        while let block = try source.next() { hash.update(block) }
        return hash.finish().hexadecimal
    }

    /// Whether a file of the case is this one, given as now.
    func isSame(as added: FileAdded) throws -> Bool {
        guard kind == added.kind, bytes == added.bytes, controller == added.controller, settings == added.settings
        else { return false }
        return try GivenFile.digest(path) == added.sha256
    }

    /// The files a command line names, in order: leaks, registries, deaths. All are looked at before any is taken.
    static func all(_ arguments: Arguments) throws -> [GivenFile] {
        let settings = try settings(arguments)
        let controller = arguments.text("controller")
        try requireSkipped(arguments.operands, settings)
        var files = try arguments.operands.map {
            try GivenFile($0, .leak, controller: controller, settings: settings)
        }
        for text in arguments.all("registry") {
            let (name, path) = try pair(text, "--registry", "CONTROLLER=FILE")
            files.append(try GivenFile(path, .registry, controller: name))
        }
        for path in arguments.all("deaths") { files.append(try GivenFile(path, .deaths)) }
        return files
    }

    /// Refuses to leave out a file that none of the archives holds.
    private static func requireSkipped(_ paths: [String], _ settings: [String: String]) throws {
        guard let skip = settings["skip"] else { return }
        let read = try ReadingSettings(["skip": skip], referenceYear: 2026)
        do { try FileAnalysis.require(read.skip, in: try paths.map { try PlainFile(path: $0) }) } catch {
            throw CommandFailure("\(paths.joined(separator: ", ")): \(plainText(of: error))")
        }
    }

    /// What `--settings` and `--set` say; the latter counts.
    static func settings(_ arguments: Arguments) throws -> [String: String] {
        let saved = try arguments.text("settings").map(saved) ?? [:]
        return try arguments.all("set").reduce(into: saved) { settings, text in
            let (name, value) = try pair(text, "--set", "NAME=VALUE")
            settings[name] = value
        }
    }

    /// The settings in a file that `vigie inspect --save` wrote: a `NAME=VALUE` a line, `#` before a remark.
    static func saved(_ path: String) throws -> [String: String] {
        guard let bytes = try Files.read(path) else {
            throw CommandFailure("\(path): no such file: `vigie inspect FILE --save \(path)` writes one")
        }
        return try String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).reduce(into: [:]) {
            guard !$1.hasPrefix("#") else { return }
            // A column's name may hold the sign, a value never does.
            guard let sign = $1.lastIndex(of: "=") else { throw CommandFailure("\(path): \($1): is no NAME=VALUE") }
            $0[String($1[..<sign])] = String($1[$1.index(after: sign)...])
        }
    }

    static func pair(_ text: String, _ option: String, _ form: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw UsageError("\(option) takes \(form), not \(text)") }
        return (parts[0], parts[1])
    }
}

extension CaseDesk {
    /// Adds them, and shows how far that is.
    @discardableResult
    func add(_ files: [GivenFile], _ console: Console) throws -> [Overlap] {
        let total = files.reduce(0) { $0 + Int($1.bytes) }
        let progress = console.progress("sealing", total: total, unit: "bytes")
        var done = 0
        let overlaps = try add(files.map(\.addition), request: false) { bytes in
            done += Int(bytes)
            progress.update(done)
        }
        progress.finish(total)
        return overlaps
    }
}
