import Sealing
import Synchronization

/// The bytes of a file in the intake.
final class SealedSource: ByteSource {
    private let reader: Mutex<SealedFileReader>
    let count: UInt64

    init(path: String, key: CaseKey) throws(SealingError) {
        let file = try SealedFileReader(path: path, key: key)
        count = file.sizeBytes
        reader = Mutex(file)
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
            case .failure(let error): throw FileRefused("the intake: \(error)")
            }
        }
    }
}
