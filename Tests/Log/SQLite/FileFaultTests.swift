import CSQLite
import Foundation
import Log
import Testing

/// What is wrong with the file is said in one line that tells what to do, and the file is left as it is.
@Suite struct FileFaultTests {
    @Test func aFolderIsNoLog() throws {
        let folder = try TestFolder()
        try refuses(folder.path, "is a folder")
    }

    @Test func aMissingFolderIsNotCreated() throws {
        let folder = try TestFolder()
        try refuses(folder.path + "/missing/log", "cannot reach the folder \(folder.path)/missing")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/missing"))
    }

    @Test func anEmptyPathAndAnotherSchemeAreRefused() throws {
        for url in ["sqlite:", "postgres://localhost", "/var/lib/vigie.log"] {
            let error = #expect(throws: LogError.self) { try openLog(url) }
            #expect(error?.message.hasPrefix("VIGIE_LOG: ") == true)
        }
    }

    @Test func anotherFileIsNotTakenForALog() throws {
        let folder = try TestFolder()
        let path = folder.path + "/notes.txt"
        try Data("A text, not a log.\n".utf8).write(to: URL(fileURLWithPath: path))
        try refuses(path, "not a Vigie log")
        try Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: URL(fileURLWithPath: path))
        try refuses(path, "not a Vigie log")
    }

    @Test func anotherProgramsDatabaseIsNotTakenForALog() throws {
        let folder = try TestFolder()
        let path = folder.path + "/other.db"
        try execute("CREATE TABLE notes(text); INSERT INTO notes VALUES('kept')", path)
        try refuses(path, "another program's")
    }

    @Test func anotherVersionIsRefused() throws {
        let path = try LogFile(records: 10)
        try execute("PRAGMA user_version=2", path.path)
        try refuses(path.path, "format version 2")
        // A second process says the same, and ends with the status of a failure.
        let child = try Child(["sqlite:" + path.path, "1000", "open"])
        #expect(try child.line()?.contains("format version 2") == true)
        #expect(child.leave() == 1)
        try execute("PRAGMA user_version=1", path.path)
        #expect(try path.read().count == 10)
    }

    @Test func aFileCutToNothingIsNotTakenForANewLog() throws {
        let file = try LogFile(records: 10)
        truncate(file.path, 0)
        try refuses(file.path, "is empty")
    }

    @Test(arguments: [0.001, 0.1, 0.5, 0.9, 0.999])
    func aTruncatedFileIsRefused(share: Double) throws {
        let file = try LogFile(records: 2000)
        truncate(file.path, Int(Double(try file.size) * share))
        try refuses(file.path, "damaged")
    }

    /// Every byte counts: a flipped one is found, at the latest when it is read.
    @Test func aDamagedFileIsRefusedOrReadsTheSame() throws {
        let file = try LogFile(records: 2000)
        let whole = try file.read()
        let size = try file.size
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        var refused = 0
        for _ in 0..<60 {
            let at = Int(random.next() % UInt64(size))
            try file.flip(at)
            do {
                let read = try file.read()
                #expect(read == whole, "seed \(seed): byte \(at) flipped, and other records were read")
            } catch let error as LogError {
                refused += 1
                #expect(error.code == .fatal && error.message.contains(file.path), "seed \(seed), byte \(at)")
            }
            try file.flip(at)
        }
        #expect(refused > 20, "seed \(seed)")
        #expect(try file.read() == whole)
    }

    @Test func aDamagedBatchNamesItsPlace() throws {
        let file = try LogFile(records: 2000)
        try execute("UPDATE batch SET records = zeroblob(length(records))", file.path)
        let error = #expect(throws: LogError.self) { try file.read() }
        #expect(error?.code == .fatal)
        #expect(error?.message.contains("damaged (the batch at t[0]@0 ") == true, "\(String(describing: error))")
    }

    @Test func aMissingBatchIsNoticedAtTheNextOpening() throws {
        let file = try LogFile(records: 2000)
        try execute("DELETE FROM batch WHERE id = (SELECT max(id) FROM batch)", file.path)
        try refuses(file.path, "damaged")
    }

    @Test func aLogMovedAwayIsNotWrittenOn() throws {
        let file = try LogFile(records: 10)
        let log = try openLog("sqlite:" + file.path)
        let writer = try log.writer(id: "w")
        try writer.append(numbered("t", 0..<1))
        try FileManager.default.moveItem(atPath: file.path, toPath: file.path + ".moved")
        let error = #expect(throws: LogError.self) { try writer.commit(positions: [:], of: nil) }
        #expect(error?.code == .fatal)
        #expect(error?.message.contains("was moved") == true)
        writer.close()
    }

    private func refuses(_ path: String, _ reason: String, at location: SourceLocation = #_sourceLocation) throws {
        let before = FileManager.default.contents(atPath: path)
        let error = #expect(throws: LogError.self, sourceLocation: location) { try openLog("sqlite:" + path) }
        #expect(error?.code == .fatal, sourceLocation: location)
        let message = error?.message ?? ""
        #expect(
            message.hasPrefix(path) && message.contains(reason) && !message.contains("\n"),
            "\(message)", sourceLocation: location)
        #expect(FileManager.default.contents(atPath: path) == before, "it was changed", sourceLocation: location)
    }

    private func execute(_ sql: String, _ path: String) throws {
        var handle: OpaquePointer?
        defer { sqlite3_close(handle) }
        #expect(sqlite3_open(path, &handle) == SQLITE_OK)
        #expect(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
    }
}

/// A log of one topic "t" with some transactions of a hundred records, closed.
private struct LogFile {
    let folder: TestFolder
    var path: String { folder.path + "/log" }

    init(records: Int) throws {
        folder = try TestFolder()
        let log = try openLog("sqlite:" + folder.path + "/log")
        try log.create([TopicSpecification(name: "t", partitions: 1)])
        let writer = try log.writer(id: "w")
        for start in stride(from: 0, to: records, by: 100) {
            try writer.append(
                (start..<min(start + 100, records)).map {
                    Append(topic: "t", key: [1], value: Array("\($0)".utf8) + [UInt8](repeating: 0x2e, count: 300))
                })
            try writer.commit(positions: [:], of: nil)
        }
        writer.close()
    }

    var size: Int {
        get throws { try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0 }
    }

    func read() throws -> [[UInt8]] {
        let log = try openLog("sqlite:" + path)
        let reader = try log.reader()
        try reader.assign([TopicPartition("t", 0): 0])
        var values: [[UInt8]] = []
        while !reader.isCaughtUp {
            values += try reader.poll(maxBytes: 1 << 20, timeout: .zero).map { Array($0.value ?? []) }
        }
        return values
    }

    /// Only while no connection of this process is open: closing the file here would drop its locks.
    func flip(_ at: Int) throws {
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try handle.seek(toOffset: UInt64(at))
        let byte = try #require(try handle.read(upToCount: 1)?.first)
        try handle.seek(toOffset: UInt64(at))
        try handle.write(contentsOf: Data([byte ^ 0x40]))
        try handle.close()
    }
}
