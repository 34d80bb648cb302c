internal import Glibc

/// An exclusive `flock` on a file, held until `release` or the end of the process.
package final class FileLock {
    private var file: Int32

    /// `FileFailure.Code.busy` if another process, or another lock of this one, holds it.
    package init(_ path: String) throws(FileFailure) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(path, "cannot be opened") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let held = errno == EWOULDBLOCK
            let reason = failure(path, "cannot be locked")
            close(file)
            file = -1
            throw held ? FileFailure(.busy, "\(path): held by another process") : reason
        }
    }

    package func release() {
        if file >= 0 { close(file) }
        file = -1
    }

    deinit { release() }
}
