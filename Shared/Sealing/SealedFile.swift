internal import Glibc

/// A file at rest, sealed in segments of 1 MiB in the manner of STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): each
/// segment's nonce holds its index and whether it is the last, so that cut, reordered or spliced files are refused.
/// Layout: `VIGIE1` LF, key id (8), salt (16), then segments of ciphertext and tag.
enum SealedFile {
    static let magic = Array("VIGIE1\n".utf8)
    static let headBytes = magic.count + 8 + 16
    static let segmentBytes = 1 << 20

    static func nonce(_ index: UInt64, isLast: Bool) -> [UInt8] {
        [isLast ? 1 : 0, 0, 0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: index >> UInt64(56 - 8 * $0)) }
    }

    static func cipher(_ key: CaseKey, salt: [UInt8], encrypts: Bool) -> AESGCM {
        AESGCM(key: key.derived("intake", salt: salt), encrypts: encrypts)
    }
}

/// Writes a sealed file beside its final name; it has that name only once whole and durable. Owned by one thread.
package final class SealedFileWriter {
    private let path: String
    private let draft: String
    private let file: Int32
    private let cipher: AESGCM
    private let associated: [UInt8]
    private var index: UInt64 = 0
    private var pending: [UInt8] = []
    private var isFinished = false

    package init(path: String, key: CaseKey) throws(SealingError) {
        self.path = path
        (draft, file) = try DurableFile.makeDraft(of: path, mode: 0o600)
        let salt = Random.bytes(16)
        cipher = SealedFile.cipher(key, salt: salt, encrypts: true)
        associated = SealedFile.magic + key.keyID + salt
        try put(associated)
    }

    deinit {
        close(file)
        if !isFinished { unlink(draft) }
    }

    package func write(_ bytes: some Collection<UInt8>) throws(SealingError) {
        pending.append(contentsOf: bytes)
        // The last segment must be known as such: one is held back until more comes.
        var start = 0
        while pending.count - start > SealedFile.segmentBytes {
            try segment(Array(pending[start..<start + SealedFile.segmentBytes]), isLast: false)
            start += SealedFile.segmentBytes
        }
        pending.removeFirst(start)
    }

    package func finish() throws(SealingError) {
        try segment(pending, isLast: true)
        guard fsync(file) == 0, rename(draft, path) == 0 else {
            throw .key("\(path): cannot be made durable: \(DurableFile.reason())")
        }
        isFinished = true
        try DurableFile.syncFolder(of: path)
    }

    private func segment(_ plaintext: [UInt8], isLast: Bool) throws(SealingError) {
        var sealed: [UInt8] = []
        cipher.seal(
            plaintext, nonce: SealedFile.nonce(index, isLast: isLast), associated: associated, into: &sealed)
        index += 1
        try put(sealed)
    }

    private func put(_ bytes: [UInt8]) throws(SealingError) {
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .key("\(path): cannot be written: \(DurableFile.reason())") }
            at += count
        }
    }
}

/// Reads a sealed file from anywhere; memory is one segment. Owned by one thread.
package final class SealedFileReader {
    private let path: String
    private let file: Int32
    private let cipher: AESGCM
    private let associated: [UInt8]
    private let segments: UInt64
    private var current: (index: UInt64, bytes: [UInt8])?
    /// Of the plain content.
    package let sizeBytes: UInt64

    package init(path: String, key: CaseKey) throws(SealingError) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .key("\(path): \(DurableFile.reason())") }
        var status = stat()
        fstat(file, &status)
        associated = SealedFileReader.bytes(of: file, at: 0, count: SealedFile.headBytes) ?? []
        let start = SealedFile.magic.count
        guard associated.count == SealedFile.headBytes, associated.starts(with: SealedFile.magic) else {
            close(file)
            throw .refused("\(path): is not a sealed file")
        }
        guard ConstantTime.equal(associated[start..<start + 8], key.keyID) else {
            close(file)
            throw .refused("\(path): sealed under another key than that of case \(key.caseID)")
        }
        cipher = SealedFile.cipher(key, salt: Array(associated[(start + 8)...]), encrypts: false)
        let whole = UInt64(SealedFile.segmentBytes + AESGCM.tagBytes)
        let rest = UInt64(Int(status.st_size) - SealedFile.headBytes)
        segments = max(1, (rest + whole - 1) / whole)
        sizeBytes = rest >= segments * UInt64(AESGCM.tagBytes) ? rest - segments * UInt64(AESGCM.tagBytes) : 0
    }

    deinit { close(file) }

    /// Up to `count` bytes of the plain content from `offset`, fewer at a segment's or the content's end; empty past it.
    package func read(at offset: UInt64, count: Int) throws(SealingError) -> ArraySlice<UInt8> {
        let index = offset / UInt64(SealedFile.segmentBytes)
        // The end of the content is itself protected: the last segment must open as the last.
        guard index < segments else { return [] }
        if current?.index != index {
            let whole = SealedFile.segmentBytes + AESGCM.tagBytes
            guard
                let sealed = SealedFileReader.bytes(
                    of: file, at: SealedFile.headBytes + Int(index) * whole, count: whole)
            else { throw .key("\(path): cannot be read: \(DurableFile.reason())") }
            guard
                let plain = cipher.open(
                    sealed[...], nonce: SealedFile.nonce(index, isLast: index == segments - 1), associated: associated)
            else { throw .refused("\(path): segment \(index) was altered or cut") }
            current = (index, plain)
        }
        guard let bytes = current?.bytes else { return [] }
        let start = min(Int(offset % UInt64(SealedFile.segmentBytes)), bytes.count)
        return bytes[start..<min(start + count, bytes.count)]
    }

    /// SHA-256 of the plain content, hexadecimal; reads all of it.
    package func digest() throws(SealingError) -> String {
        let hash = SHA256()
        var at: UInt64 = 0
        while at < sizeBytes {
            let block = try read(at: at, count: SealedFile.segmentBytes)
            if block.isEmpty { break }
            hash.update(block)
            at += UInt64(block.count)
        }
        return hash.finish().hexadecimal
    }

    private static func bytes(of file: Int32, at offset: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes[filled...].withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, offset + filled) }
            if got < 0 { return nil }
            if got == 0 { break }
            filled += got
        }
        return Array(bytes.prefix(filled))
    }
}
