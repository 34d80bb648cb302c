import Sealing
import Synchronization

/// The bytes of a file in the intake.
final class SealedSource: ByteSource {
    private let reader: Mutex<SealedFileReader>
    let count: UInt64

    init(path: String, key: CaseKey) throws(FileRefused) {
        let file: SealedFileReader
        do { file = try SealedFileReader(path: path, key: key) } catch { throw SealedSource.refusal(error) }
        count = file.sizeBytes
        reader = Mutex(file)
    }

    /// SHA-256 of the content, hexadecimal.
    func digest() throws(FileRefused) -> String {
        switch reader.withLock({ reader in Result { () throws(SealingError) in try reader.digest() } }) {
        case .success(let digest): return digest
        case .failure(let error): throw SealedSource.refusal(error)
        }
    }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        var at = offset
        let end = offset + UInt64(length)
        while at < end {
            let result = reader.withLock { reader in
                Result { () throws(SealingError) in Array(try reader.read(at: at, count: Int(end - at))) }
            }
            switch result {
            case .success(let part):
                if part.isEmpty { return }
                buffer.append(contentsOf: part)
                at += UInt64(part.count)
            case .failure(let error): throw SealedSource.refusal(error)
            }
        }
    }

    private static func refusal(_ error: SealingError) -> FileRefused {
        if case .key = error { return FileRefused("the intake: \(error)", isOfAccess: true) }
        return FileRefused("the intake: \(error)")
    }
}
