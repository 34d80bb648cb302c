package import Files
internal import Glibc

/// The bytes of a plain file, block by block. Refuses what is no readable, non-empty file before anything is done.
package final class PlainBytes {
    private let path: String
    private let file: Int32
    private var block = [UInt8](repeating: 0, count: 1 << 20)
    package let sizeBytes: UInt64

    package init(_ path: String) throws(FileFailure) {
        self.path = path
        // Nobody may ever write to a pipe: the opening must not wait for it.
        file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileFailure(.failed, "\(path): \(PlainBytes.reason(errno))") }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw FileFailure(.failed, "\(path): \(PlainBytes.reason(mode: status.st_mode))")
        }
        guard status.st_size > 0 else {
            close(file)
            throw FileFailure(.failed, "\(path): is empty: there is nothing to read")
        }
        sizeBytes = UInt64(status.st_size)
    }

    deinit { close(file) }

    package func next() throws(FileFailure) -> ArraySlice<UInt8>? {
        let count = block.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw FileFailure(.failed, "\(path): \(PlainBytes.reason(errno))") }
        return count == 0 ? nil : block[..<count]
    }

    /// Why a file can't be read, and what to do.
    package static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "no such file: check the path"
        case EACCES, EPERM: "permission denied: run this as someone who may read it"
        default: "cannot be read: \(String(cString: strerror(code)))"
        }
    }

    /// Why what is no regular file can't be read.
    package static func reason(mode: UInt32) -> String {
        mode & S_IFMT == S_IFDIR
            ? "is a folder, not a file: name the file in it" : "is not a regular file: copy what it gives to one first"
    }
}
