private import CSQLite
private import Glibc
private import Synchronization

/// Shows SQLite bytes that rest elsewhere as a file that nobody can write to: a VFS of its own, known under a name of its
/// own. Journals and temporary files are never opened, so that nothing of the content gets to a disk.
final class SQLiteBytes {
    /// Appends bytes from an offset on; whether they could be reached.
    typealias Read = (_ offset: UInt64, _ length: Int, _ buffer: inout [UInt8]) -> Bool

    private let count: UInt64
    /// Of a file cut short, the pages that are there, big-endian: its head tells more, and SQLite would read none.
    private let pages: [UInt8]?
    private static let pagesPlace = 28
    private let read: Read
    private var buffer: [UInt8] = []
    /// The bytes could not be reached; no fault of the file.
    private(set) var isOutOfReach = false
    let name: String
    private let vfs: UnsafeMutablePointer<sqlite3_vfs>
    private let nameBytes: UnsafeMutablePointer<CChar>

    private static let ordinal = Atomic<Int>(0)

    /// An open file, as SQLite keeps it.
    private struct Handle {
        var base: sqlite3_file
        var bytes: UnsafeMutableRawPointer
    }

    /// `count`: bytes of the whole.
    init(count: UInt64, read: @escaping Read) {
        (self.count, self.read) = (count, read)
        var head: [UInt8] = []
        pages = read(0, 100, &head) ? SQLiteBytes.pages(head, count) : nil
        name = "vigie-\(SQLiteBytes.ordinal.add(1, ordering: .relaxed).newValue)"
        nameBytes = strdup(name)
        vfs = .allocate(capacity: 1)
        vfs.initialize(to: sqlite3_vfs())
        vfs.pointee.iVersion = 1
        vfs.pointee.szOsFile = Int32(MemoryLayout<Handle>.size)
        vfs.pointee.mxPathname = 64
        vfs.pointee.zName = UnsafePointer(nameBytes)
        vfs.pointee.pAppData = Unmanaged.passUnretained(self).toOpaque()
        vfs.pointee.xOpen = { vfs, _, file, flags, told in
            guard let vfs, let file, let bytes = vfs.pointee.pAppData else { return SQLITE_MISUSE }
            file.pointee.pMethods = nil
            guard flags & SQLITE_OPEN_MAIN_DB != 0 else { return SQLITE_CANTOPEN }
            UnsafeMutableRawPointer(file).assumingMemoryBound(to: Handle.self).pointee.bytes = bytes
            file.pointee.pMethods = UnsafePointer(SQLiteBytes.methods.pointer)
            told?.pointee = SQLITE_OPEN_READONLY
            return SQLITE_OK
        }
        vfs.pointee.xDelete = { _, _, _ in SQLITE_IOERR }
        vfs.pointee.xAccess = { _, _, _, answer in
            answer?.pointee = 0
            return SQLITE_OK
        }
        vfs.pointee.xFullPathname = { _, name, length, path in
            guard let name, let path, strlen(name) < Int(length) else { return SQLITE_CANTOPEN }
            strcpy(path, name)
            return SQLITE_OK
        }
        vfs.pointee.xRandomness = { _, length, bytes in
            if let bytes { memset(bytes, 0, Int(length)) }
            return length
        }
        vfs.pointee.xSleep = { _, _ in 0 }
        vfs.pointee.xCurrentTime = { _, time in
            time?.pointee = 0
            return SQLITE_OK
        }
        vfs.pointee.xGetLastError = { _, _, _ in 0 }
        sqlite3_vfs_register(vfs, 0)
    }

    /// Only after what was opened under the name is closed.
    deinit {
        sqlite3_vfs_unregister(vfs)
        vfs.deinitialize(count: 1)
        vfs.deallocate()
        free(nameBytes)
    }

    private static func pages(_ head: [UInt8], _ count: UInt64) -> [UInt8]? {
        guard head.count == 100 else { return nil }
        let size = UInt64(head[16]) << 8 | UInt64(head[17])
        let page = size == 1 ? 65_536 : max(size, 512)
        let told = head[pagesPlace..<pagesPlace + 4].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let there = (count + page - 1) / page
        guard told > there else { return nil }
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: there >> $0) }
    }

    private func fill(_ target: UnsafeMutableRawPointer, _ length: Int, at offset: UInt64) -> Int32 {
        buffer.removeAll(keepingCapacity: true)
        guard !isOutOfReach, read(offset, length, &buffer) else {
            isOutOfReach = true
            return SQLITE_IOERR
        }
        let got = min(buffer.count, length)
        if let pages, offset <= SQLiteBytes.pagesPlace, Int(offset) + got >= SQLiteBytes.pagesPlace + 4 {
            let place = SQLiteBytes.pagesPlace - Int(offset)
            buffer.replaceSubrange(place..<place + 4, with: pages)
        }
        buffer.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { memcpy(target, base, got) }
        }
        guard got < length else { return SQLITE_OK }
        memset(target + got, 0, length - got)
        return SQLITE_IOERR | 2 << 8  // SQLITE_IOERR_SHORT_READ, which Swift does not import
    }

    private static func of(_ file: UnsafeMutablePointer<sqlite3_file>) -> SQLiteBytes {
        let handle = UnsafeMutableRawPointer(file).assumingMemoryBound(to: Handle.self)
        return Unmanaged<SQLiteBytes>.fromOpaque(handle.pointee.bytes).takeUnretainedValue()
    }

    /// The same for all files; made once, never written to again.
    private struct Methods: @unchecked Sendable {
        let pointer: UnsafeMutablePointer<sqlite3_io_methods>
    }

    private static let methods: Methods = {
        var methods = sqlite3_io_methods()
        methods.iVersion = 1
        methods.xClose = { _ in SQLITE_OK }
        methods.xRead = { file, target, length, offset in
            guard let file, let target, length >= 0, offset >= 0 else { return SQLITE_MISUSE }
            return SQLiteBytes.of(file).fill(target, Int(length), at: UInt64(offset))
        }
        methods.xWrite = { _, _, _, _ in SQLITE_READONLY }
        methods.xTruncate = { _, _ in SQLITE_READONLY }
        methods.xSync = { _, _ in SQLITE_OK }
        methods.xFileSize = { file, size in
            guard let file else { return SQLITE_MISUSE }
            size?.pointee = Int64(clamping: SQLiteBytes.of(file).count)
            return SQLITE_OK
        }
        methods.xLock = { _, _ in SQLITE_OK }
        methods.xUnlock = { _, _ in SQLITE_OK }
        methods.xCheckReservedLock = { _, answer in
            answer?.pointee = 0
            return SQLITE_OK
        }
        methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
        methods.xSectorSize = { _ in 4096 }
        // No journal, no log and no lock is looked for.
        methods.xDeviceCharacteristics = { _ in SQLITE_IOCAP_IMMUTABLE }
        let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        pointer.initialize(to: methods)
        return Methods(pointer: pointer)
    }()
}
