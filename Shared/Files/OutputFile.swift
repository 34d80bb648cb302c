internal import Glibc

/// A file being written. It takes its name only when closed: what stands under the name is whole. Readable by its
/// owner alone, since outputs hold personal data.
package final class OutputFile {
    package let path: String
    /// Bytes written so far.
    package private(set) var sizeBytes = 0
    private let partial: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferBytes = 256 * 1024

    /// Replaces a file of this name. The folder exists.
    package init(_ path: String) throws(FileFailure) {
        self.path = path
        partial = path + ".partial"
        descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path, "cannot be written") }
        buffer.reserveCapacity(OutputFile.bufferBytes + 4096)
    }

    package func write(_ bytes: some Collection<UInt8>) throws(FileFailure) {
        sizeBytes += bytes.count
        buffer.append(contentsOf: bytes)
        if buffer.count >= OutputFile.bufferBytes { try flush() }
    }

    package func write(_ text: String) throws(FileFailure) { try write(text.utf8) }

    /// Gives the file its name.
    package func close() throws(FileFailure) {
        try flush()
        guard fsync(descriptor) == 0 else { throw failure(path, "cannot be made durable") }
        let isClosed = Glibc.close(descriptor) == 0
        descriptor = -1
        guard isClosed, rename(partial, path) == 0 else { throw failure(path, "cannot be written") }
    }

    private func flush() throws(FileFailure) {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path, "cannot be written") }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    deinit {
        guard descriptor >= 0 else { return }
        _ = Glibc.close(descriptor)
        unlink(partial)
    }
}
