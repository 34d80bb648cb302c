import FoundationEssentials
import Model
import Testing

@testable import Sealing

private let key = CaseKey(caseID: CaseID("demo")!, bytes: [UInt8](0..<32))

/// A folder of this test alone, gone at its end.
struct Folder: ~Copyable {
    let path: String
    init() {
        path = FileManager.default.temporaryDirectory.path + "/vigie-sealing-\(UInt64.random(in: 0 ... .max))"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
}

private func whole(_ path: String, _ key: CaseKey) throws -> [UInt8] {
    let reader = try SealedFileReader(path: path, key: key)
    var bytes: [UInt8] = []
    while true {
        let part = try reader.read(at: UInt64(bytes.count), count: 100_000)
        if part.isEmpty { break }
        bytes += part
    }
    #expect(UInt64(bytes.count) == reader.sizeBytes)
    return bytes
}

@Test(arguments: [0, 1, 1 << 20, 1 << 20 + 1, 5 << 19]) func aSealedFileReadsBackWhole(count: Int) throws {
    let folder = Folder()
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) }
    let writer = try SealedFileWriter(path: "\(folder.path)/f", key: key)
    for start in stride(from: 0, to: count, by: 300_000) {
        try writer.write(content[start..<min(start + 300_000, count)])
    }
    #expect(!DurableFile.exists("\(folder.path)/f"), "it has its name only once whole")
    try writer.finish()
    #expect(try whole("\(folder.path)/f", key) == content)
    let reader = try SealedFileReader(path: "\(folder.path)/f", key: key)
    if count > 1 << 20 { #expect(try reader.read(at: 1 << 20, count: 1).first == content[1 << 20]) }
}

@Test func aSealedFileThatWasCutSplicedOrAlteredIsRefused() throws {
    let folder = Folder()
    let writer = try SealedFileWriter(path: "\(folder.path)/f", key: key)
    try writer.write([UInt8](repeating: 7, count: 5 << 19))
    try writer.finish()
    let sealed = try DurableFile.read("\(folder.path)/f", limit: 1 << 23)
    let segment = 1 << 20 + 16
    let head = Array(sealed[..<31])
    let first = Array(sealed[31..<31 + segment])
    let second = Array(sealed[31 + segment..<31 + 2 * segment])
    let rest = Array(sealed[(31 + 2 * segment)...])
    var flipped = sealed
    flipped[31 + segment + 5] ^= 1
    let faults: [[UInt8]] = [
        head + first + second, sealed.dropLast(), head + second + first + rest, head + first + rest, flipped,
        Array(sealed[..<10]),
    ]
    for altered in faults {
        try DurableFile.write(altered, to: "\(folder.path)/g", mode: 0o600, replacing: true)
        #expect(throws: SealingError.self) { try whole("\(folder.path)/g", key) }
    }
    let other = CaseKey(caseID: CaseID("demo")!, bytes: [UInt8](1..<33))
    #expect(throws: SealingError.self) { try whole("\(folder.path)/f", other) }
}

@Test func aSegmentHoldsNothingOfThePlainContent() throws {
    let folder = Folder()
    let writer = try SealedFileWriter(path: "\(folder.path)/f", key: key)
    try writer.write(Array("LEGOFFCANARY".utf8))
    try writer.finish()
    let sealed = String(decoding: try DurableFile.read("\(folder.path)/f"), as: UTF8.self)
    #expect(!sealed.contains("LEGOFF"))
}
