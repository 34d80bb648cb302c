internal import Glibc

/// Folders of the file system.
package enum Folder {
    /// Makes `path` and what is missing above it, for its owner alone.
    package static func make(_ path: String) throws(OutputFailure) {
        var ends = path.indices.dropFirst().filter { path[$0] == "/" }
        ends.append(path.endIndex)
        for end in ends {
            let prefix = String(path[..<end])
            if mkdir(prefix, 0o700) == 0 { continue }
            let code = errno
            guard code == EEXIST, isFolder(prefix) else { throw OutputFailure(prefix, code == EEXIST ? ENOTDIR : code) }
        }
    }

    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
