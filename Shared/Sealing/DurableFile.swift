internal import Files
internal import Glibc

/// Small files that must survive a crash whole: written aside, synced, then named; the folder is synced too.
package enum DurableFile {
    /// Writes `bytes` under `path` with `mode`; refuses to replace a file unless told.
    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32, replacing: Bool) throws(SealingError) {
        let (draft, file) = try makeDraft(of: path, mode: mode)
        defer { unlink(draft) }
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(file)
                throw .key("\(path): cannot be written: \(reason())")
            }
            at += count
        }
        let synced = fsync(file)
        close(file)
        guard synced == 0 else { throw .key("\(path): cannot be made durable: \(reason())") }
        // link refuses an existing name, rename replaces it: both at once or not at all.
        guard (replacing ? rename(draft, path) : link(draft, path)) == 0 else {
            throw .key(errno == EEXIST ? "\(path): exists already" : "\(path): cannot be written: \(reason())")
        }
        try syncFolder(of: path)
    }

    /// A new file beside `path` to write to, under a name that no other thread or process has.
    static func makeDraft(of path: String, mode: UInt32) throws(SealingError) -> (path: String, file: Int32) {
        let draft = "\(path).\(Random.bytes(8).hexadecimal)\(draftSuffix)"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw .key("\(path): cannot be written: \(reason())") }
        return (draft, file)
    }

    /// What a crash may leave behind is told by it.
    static let draftSuffix = ".part"

    package static func read(_ path: String, limit: Int = 1 << 20) throws(SealingError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .key("\(path): \(reason())") }
        defer { close(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while bytes.count <= limit {
            let count = Glibc.read(file, &block, block.count)
            guard count >= 0 else { throw .key("\(path): \(reason())") }
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
        throw .key("\(path): larger than a file of its kind can be")
    }

    /// Overwrites the file in place, and deletes it.
    static func destroy(_ path: String) throws(SealingError) {
        do { try Files.erase(path) } catch { throw .key(error.description) }
    }

    /// A secret's file: this user's or root's, and nobody else's to read or write, save a group's to read (a container's
    /// secret is often given so).
    static func requirePrivate(_ path: String) throws(SealingError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .key("\(path): \(reason())") }
        guard status.st_mode & 0o037 == 0 else {
            throw .key("\(path): others may read or write it; run: chmod 600 \(path)")
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw .key("\(path): belongs to another user; only yours or root's is trusted")
        }
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Creates the folder and those above it, for the owner alone.
    package static func makeFolder(_ path: String) throws(SealingError) {
        do { try Files.makeFolder(path) } catch { throw .key(error.description) }
    }

    package static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func syncFolder(of path: String) throws(SealingError) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let file = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0, fsync(file) == 0 else { throw .key("\(folder): cannot be made durable: \(reason())") }
        close(file)
    }

    static func reason() -> String { String(cString: strerror(errno)) }
}
