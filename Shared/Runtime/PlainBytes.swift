internal import Glibc

/// A file that can't be read, with what to do about it. Names the path the operator gave.
package struct FileError: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// The bytes of a plain file, block by block. Refuses what is no readable, non-empty file before anything is done.
package final class PlainBytes {
    private let path: String
    private let file: Int32
    private var block = [UInt8](repeating: 0, count: 1 << 20)
    package let sizeBytes: UInt64

    package init(_ path: String) throws {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileError(description: "\(path): \(String(cString: strerror(errno)))") }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw FileError(description: "\(path): is not a file")
        }
        guard status.st_size > 0 else {
            close(file)
            throw FileError(description: "\(path): is empty")
        }
        sizeBytes = UInt64(status.st_size)
    }

    deinit { close(file) }

    package func next() throws -> ArraySlice<UInt8>? {
        let count = block.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw FileError(description: "\(path): \(String(cString: strerror(errno)))") }
        return count == 0 ? nil : block[..<count]
    }
}
