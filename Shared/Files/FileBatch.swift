internal import Glibc

/// Files that come to stand in a folder together: each under its name only once it is whole and durable, in place of
/// what had that name. A crash leaves drafts, which the next batch with the same folder of drafts removes.
/// Owned by one thread; a folder of drafts has one owner at a time.
package final class FileBatch {
    /// Files are synced in groups after all of a group are written: the first sync carries most of the work of the
    /// others. Well under the usual limit of 1024 open files.
    private static let groupSize = 256

    private let folder: String
    private let drafts: String
    /// Written and not yet synced; kept open so that no write error escapes.
    private var open: [Int32] = []
    /// In order of their drafts, which are numbered.
    private var names: [String] = []

    /// `drafts`: a folder on the same file system, made for this.
    package init(into folder: String, drafts: String) throws(FileFailure) {
        (self.folder, self.drafts) = (folder, drafts)
        guard mkdir(drafts, 0o700) == 0 || errno == EEXIST else { throw failure(drafts, "cannot be made") }
        for name in try Files.names(in: drafts) {
            guard unlink("\(drafts)/\(name)") == 0 || errno == ENOENT else {
                throw failure("\(drafts)/\(name)", "cannot be removed")
            }
        }
    }

    deinit { closeAll() }

    /// `name`: relative to the folder, which must hold the folders in it already.
    package func add(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws(FileFailure) {
        let draft = "\(drafts)/\(names.count)"
        let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure(draft, "cannot be written") }
        names.append(name)
        open.append(file)
        try writeAll(bytes, to: file, draft)
        if open.count == FileBatch.groupSize { try sync() }
    }

    /// Gives all files their names. They are there, durably, when this returns.
    package func publish() throws(FileFailure) {
        try sync()
        for (number, name) in names.enumerated() {
            guard rename("\(drafts)/\(number)", "\(folder)/\(name)") == 0 else {
                throw failure("\(folder)/\(name)", "cannot be written")
            }
        }
        let touched = Set(names.map { name in name.lastIndex(of: "/").map { "/" + name[..<$0] } ?? "" })
        for part in touched.sorted() { try syncFolder(folder + part) }
        names = []
    }

    private func sync() throws(FileFailure) {
        defer { closeAll() }
        for file in open where fsync(file) != 0 { throw failure(drafts, "a file cannot be made durable") }
    }

    private func closeAll() {
        for file in open { close(file) }
        open = []
    }
}
