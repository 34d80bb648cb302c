internal import Glibc

/// A folder of files that are written once. New files become durable together, at `sync`: until then a crash may leave
/// any part of them, so a reader must be told only afterwards. Owned by one thread. Paths are relative, parts joined
/// by `/`.
package final class FileTree {
    /// Files are synced in groups of this many, after all of a group are written: the first sync then carries most of
    /// the work of the others. Well under the usual limit of 1024 open files.
    static let groupSize = 256

    package let root: String
    private var knownFolders: Set<String> = [""]
    /// Written and not yet synced; kept open so that no write error escapes.
    private var pending: [Int32] = []
    private var touchedFolders: Set<String> = []

    /// Makes the folder if it is missing.
    package init(_ root: String) throws(FileFailure) {
        self.root = root
        try makeFolders(root)
    }

    deinit { closePending() }

    package enum Creation: Sendable { case created, identical, different }

    /// Writes a new file. An existing one is compared, never replaced.
    package func create(_ path: String, _ bytes: some Collection<UInt8>) throws(FileFailure) -> Creation {
        let full = "\(root)/\(path)"
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        if !knownFolders.contains(folder) {
            try makeFolders(full.dropLast(path.count - folder.count).description)
            var above = folder
            // A new folder's name stands in the folder above it.
            while !above.isEmpty {
                knownFolders.insert(above)
                touchedFolders.insert(above)
                above = above.lastIndex(of: "/").map { String(above[..<$0]) } ?? ""
            }
            touchedFolders.insert("")
        }
        let file = open(full, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if file < 0, errno == EEXIST {
            return try read(path).map { $0.elementsEqual(bytes) } == true ? .identical : .different
        }
        guard file >= 0 else { throw failure(full, "cannot be written") }
        do throws(FileFailure) { try writeAll(bytes, to: file, full) } catch {
            close(file)
            throw error
        }
        touchedFolders.insert(folder)
        pending.append(file)
        if pending.count == FileTree.groupSize { try syncPending() }
        return .created
    }

    /// Makes everything created so far durable.
    package func sync() throws(FileFailure) {
        try syncPending()
        for folder in touchedFolders.sorted() { try syncFolder(folder.isEmpty ? root : "\(root)/\(folder)") }
        touchedFolders = []
    }

    private func syncPending() throws(FileFailure) {
        defer { closePending() }
        for file in pending where fsync(file) != 0 { throw failure(root, "a file cannot be made durable") }
    }

    private func closePending() {
        for file in pending { close(file) }
        pending = []
    }

    /// Puts `bytes` in the place of what was there, durably: after a crash the one or the other stands there whole.
    package func replace(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws(FileFailure) {
        let full = "\(root)/\(path)"
        let draft = "\(full).part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure(draft, "cannot be written") }
        defer { close(file) }
        try writeAll(bytes, to: file, draft)
        guard fsync(file) == 0 else { throw failure(draft, "cannot be made durable") }
        guard rename(draft, full) == 0 else { throw failure(full, "cannot be replaced") }
        try syncFolder(full.lastIndex(of: "/").map { String(full[..<$0]) } ?? root)
    }

    /// nil if there is no such file.
    package func read(_ path: String) throws(FileFailure) -> [UInt8]? { try Files.read("\(root)/\(path)") }

    package func names(in folder: String) throws(FileFailure) -> [String] {
        try Files.names(in: folder.isEmpty ? root : "\(root)/\(folder)")
    }

    /// Removes a file, or an empty folder.
    package func remove(_ path: String) throws(FileFailure) {
        knownFolders.remove(path)
        guard Glibc.remove("\(root)/\(path)") == 0 else { throw failure("\(root)/\(path)", "cannot be removed") }
        touchedFolders.insert(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
    }
}

func failure(_ path: String, _ what: String) -> FileFailure {
    FileFailure(.failed, "\(path): \(what): \(String(cString: strerror(errno)))")
}

private func makeFolders(_ path: String) throws(FileFailure) {
    if path.isEmpty || path == "/" || mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let cut = path.lastIndex(of: "/") else { throw failure(path, "cannot be made") }
    try makeFolders(String(path[..<cut]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path, "cannot be made") }
}

func writeAll(_ bytes: some Collection<UInt8>, to file: Int32, _ path: String) throws(FileFailure) {
    let contiguous = ContiguousArray(bytes)
    var at = 0
    while at < contiguous.count {
        let count = contiguous[at...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw failure(path, "cannot be written") }
        at += count
    }
}

func syncFolder(_ folder: String) throws(FileFailure) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw failure(folder, "cannot be opened") }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure(folder, "cannot be made durable") }
}
