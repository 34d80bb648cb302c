internal import Glibc

/// Writes a plain file line by line, beside its name until it is whole.
package final class PlainWriter {
    private let path: String
    private let file: Int32
    private var buffer: [UInt8] = []
    private var failed = false

    package init(_ path: String) throws {
        self.path = path
        file = open("\(path).part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileError(description: "\(path): \(String(cString: strerror(errno)))") }
        buffer.reserveCapacity(1 << 20)
    }

    deinit { close(file) }

    package func line(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0a)
        if buffer.count >= 1 << 20 { flush() }
    }

    package func finish() throws {
        flush()
        guard !failed, fsync(file) == 0, rename("\(path).part", path) == 0 else {
            throw FileError(description: "\(path): cannot be written: \(String(cString: strerror(errno)))")
        }
    }

    private func flush() {
        var at = 0
        while at < buffer.count, !failed {
            let count = buffer[at...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count > 0 { at += count } else { failed = true }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

package enum CSV {
    /// RFC 4180: quoted only where needed.
    package static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
