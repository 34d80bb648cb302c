internal import Glibc

/// Reading, without the promises of a tree.
package enum Files {
    /// nil if there is no such file.
    package static func read(_ path: String) throws(FileFailure) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path, "cannot be opened")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure(path, "cannot be read") }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path, "cannot be read") }
            if count == 0 { break }
            at += count
        }
        bytes.removeLast(bytes.count - at)
        return bytes
    }

    /// Sorted; empty if there is no such folder.
    package static func names(in folder: String) throws(FileFailure) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw failure(folder, "cannot be listed")
        }
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

    /// Makes the folder and what is missing above it, for its owner alone.
    package static func makeFolder(_ path: String) throws(FileFailure) {
        let ends = path.indices.dropFirst().filter { path[$0] == "/" } + [path.endIndex]
        for end in ends {
            let prefix = String(path[..<end])
            guard mkdir(prefix, 0o700) == 0 || errno == EEXIST else { throw failure(prefix, "cannot be made") }
        }
        guard kind(of: path) == .folder else { throw FileFailure(.failed, "\(path): is not a folder") }
    }

    /// Removes the file, if it is there.
    package static func remove(_ path: String) { unlink(path) }

    /// Overwrites the file with zeros in place, syncs, and deletes it, the folder synced too; nothing if there is none. One
    /// pass, as NIST SP 800-88 clears a disk: a file system that writes elsewhere, or a flash disk, may keep the old blocks.
    package static func erase(_ path: String) throws(FileFailure) {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            if errno == ENOENT { return }
            throw failure(path, "cannot be overwritten")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FileFailure(.failed, "\(path): is not a file that can be overwritten")
        }
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        var at = 0
        while at < Int(status.st_size) {
            let count = pwrite(file, zeros, min(zeros.count, Int(status.st_size) - at), at)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path, "cannot be overwritten") }
            at += count
        }
        guard fsync(file) == 0, unlink(path) == 0 else { throw failure(path, "cannot be deleted") }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let parent = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { throw failure(folder, "cannot be made durable") }
        defer { close(parent) }
        guard fsync(parent) == 0 else { throw failure(folder, "cannot be made durable") }
    }

    /// Refuses what `erase` would not be the end of: no file of its own, a link, or one of several names.
    package static func requireErasable(_ path: String) throws(FileFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure(path, "cannot be read") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileFailure(.failed, "\(path): is a link or no file, and cannot be overwritten: name the file itself")
        }
        guard status.st_nlink == 1 else {
            throw FileFailure(.failed, "\(path): has another name (a hard link), which would be overwritten too")
        }
    }

    /// Whether both names lead to one file that is there.
    package static func isSame(_ a: String, _ b: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    package enum Kind: Sendable { case file, folder, other }

    /// nil if nothing stands there.
    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : status.st_mode & S_IFMT == S_IFREG ? .file : .other
    }

    /// Gives every file under `folder` a second name under `copy`: what is written once needs no copy. Names that are
    /// there already are taken over.
    package static func linkTree(_ folder: String, to copy: String) throws(FileFailure) {
        try makeFolder(copy)
        for name in try names(in: folder) {
            let (from, to) = ("\(folder)/\(name)", "\(copy)/\(name)")
            if kind(of: from) == .folder {
                try linkTree(from, to: to)
            } else {
                unlink(to)
                guard link(from, to) == 0 else { throw failure(to, "cannot be made") }
            }
        }
    }
}
