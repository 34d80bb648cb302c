private import Glibc
private import Runtime

/// A file of the file system, opened once. Errors name the cause, not the path: a path may name a person.
package final class PlainFile: ByteSource {
    package let count: UInt64
    private let descriptor: Int32

    package init(path: String) throws(FileRefused) {
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)  // a pipe may never be written to
        guard opened >= 0 else { throw FileRefused(PlainBytes.reason(errno)) }
        var status = stat()
        guard unsafe fstat(opened, &status) == 0 else {
            let reason = PlainBytes.reason(errno)
            Glibc.close(opened)
            throw FileRefused(reason)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            Glibc.close(opened)
            throw FileRefused(PlainBytes.reason(mode: status.st_mode))
        }
        descriptor = opened
        count = UInt64(status.st_size)
    }

    deinit { Glibc.close(descriptor) }

    package func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        let wanted = Int(min(UInt64(length), count > offset ? count - offset : 0))
        let start = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: wanted))
        var done = 0
        while done < wanted {
            let descriptor = descriptor
            let (from, rest) = (start + done, wanted - done)
            let got = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe pread(descriptor, bytes.baseAddress.map { unsafe $0 + from }, rest, off_t(offset) + off_t(done))
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else {
                throw FileRefused(got == 0 ? "grew shorter while it was read" : PlainBytes.reason(errno))
            }
            done += got
        }
    }
}
