import FoundationEssentials
import Glibc
import Log
import Model
import Testing

@testable import Sealing

private let demo = CaseID("demo")!

private func master(_ home: String) throws -> MasterSecret {
    try MasterSecret.create(home: home)
    return try MasterSecret.load(home: home, environment: [:])
}

@Test func aCaseKeyIsTheSameForEveryoneWhoLoadsIt() throws {
    let folder = Folder()
    let ring = Keyring(home: folder.path, master: try master(folder.path))
    let key = try ring.loadOrCreate(demo)
    #expect(try ring.loadOrCreate(demo).keyID == key.keyID)
    #expect(try Keyring(home: folder.path, master: try master(folder.path)).load(demo).keyID == key.keyID)
    let file = try DurableFile.read("\(folder.path)/keys/demo.key")
    #expect(file.count == 60)
}

@Test func aCaseKeyMadeByManyThreadsAtOnceIsOne() async throws {
    let folder = Folder()
    let ring = Keyring(home: folder.path, master: try master(folder.path))
    let ids = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<8 { group.addTask { try ring.loadOrCreate(demo).keyID } }
        return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(DurableFile.names(in: "\(folder.path)/keys") == ["demo.key"])
}

@Test func anotherMasterSecretDoesNotOpenTheKeyring() throws {
    let folder = Folder()
    _ = try Keyring(home: folder.path, master: try master(folder.path)).loadOrCreate(demo)
    let other = try MasterSecret.load(
        home: folder.path, environment: ["VIGIE_MASTER_KEY": Base64.encode([UInt8](repeating: 1, count: 32))])
    #expect(throws: SealingError.self) { try Keyring(home: folder.path, master: other).load(demo) }
}

@Test func aDestroyedKeyIsGone() throws {
    let folder = Folder()
    let ring = Keyring(home: folder.path, master: try master(folder.path))
    _ = try ring.loadOrCreate(demo)
    try ring.destroy(demo)
    #expect(!ring.contains(demo))
    #expect(throws: SealingError.self) { try ring.load(demo) }
    #expect(DurableFile.names(in: "\(folder.path)/keys").isEmpty)
}

@Test func aMasterKeyOthersMayReadIsRefused() throws {
    let folder = Folder()
    try MasterSecret.create(home: folder.path)
    let path = "\(folder.path)/master.key"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: SealingError.self) { try MasterSecret.load(home: folder.path, environment: [:]) }
    #expect(throws: SealingError.self) {
        try MasterSecret.load(home: folder.path, environment: ["VIGIE_MASTER_KEY": "c2hvcnQ="])
    }
}

@Test func whatACrashLeftOfAKeyGoesWithIt() throws {
    let folder = Folder()
    let ring = Keyring(home: folder.path, master: try master(folder.path))
    _ = try ring.loadOrCreate(demo)
    _ = try ring.loadOrCreate(CaseID("demo-2")!)
    let key = try DurableFile.read("\(folder.path)/keys/demo.key")
    try DurableFile.write(key, to: "\(folder.path)/keys/demo.key.0123.part", mode: 0o600, replacing: false)
    try ring.destroy(demo)
    #expect(DurableFile.names(in: "\(folder.path)/keys") == ["demo-2.key"])
    #expect(throws: SealingError.self) { try ring.destroy(demo) }
}

@Test func aSecretOfAnotherUserIsRefused() throws {
    guard geteuid() == 0 else { return }  // only root can give files away
    let folder = Folder()
    try MasterSecret.create(home: folder.path)
    let path = "\(folder.path)/master.key"
    #expect(chown(path, 12_345, 12_345) == 0)
    #expect(throws: SealingError.self) { try MasterSecret.load(home: folder.path, environment: [:]) }
}

@Test func anEmptyVariableIsOneThatIsNotSet() throws {
    let folder = Folder()
    try MasterSecret.create(home: folder.path)
    _ = try MasterSecret.load(
        home: folder.path, environment: ["VIGIE_MASTER_KEY": "", "VIGIE_MASTER_KEY_FILE": ""])
}

@Test func aSigningKeyIsItsOwnersAlone() throws {
    let folder = Folder()
    let alice = try NamedKey.create("alice", home: folder.path)
    #expect(throws: SealingError.self) { try NamedKey.create("alice", home: folder.path) }
    #expect(try NamedKey.load("alice", home: folder.path).publicKey == alice.publicKey)
    let path = "\(folder.path)/people-own/alice.key"
    #expect(chmod(path, 0o644) == 0)
    #expect(throws: SealingError.self) { try NamedKey.load("alice", home: folder.path) }
    for name in ["", "Alice", "../x", "a/b", ".a", "1a", String(repeating: "a", count: 41)] {
        #expect(throws: SealingError.self, "\(name)") { try NamedKey.create(name, home: folder.path) }
    }
}

@Test func aSigningKeyHalfMadeIsFinished() throws {
    let folder = Folder()
    let alice = try NamedKey.create("alice", home: folder.path)
    #expect(unlink("\(folder.path)/people/alice.pub") == 0)
    #expect(try NamedKey.create("alice", home: folder.path).publicKey == alice.publicKey)
    #expect(try Roster.load(home: folder.path).keys == ["alice": alice.publicKey])
}

private func record(_ append: Append) -> LogRecord {
    LogRecord(
        source: TopicPartition(append.topic, 0), offset: 0, timestampMilliseconds: 0, key: append.key[...],
        headers: append.headers, value: append.value.map { $0[...] })
}

@Test func onlySignedFreshCommandsOfKnownPeopleCount() throws {
    let folder = Folder()
    let alice = try NamedKey.create("alice", home: folder.path)
    var book = try CommandBook(home: folder.path)
    func command(_ id: String, by name: String = "alice") -> Command {
        Command(
            id: id, caseID: demo, at: Timestamp(milliseconds: 0), by: name,
            order: .campaignPaused(CampaignNamed(campaign: "c")))
    }
    let good = try command("1").signed(by: alice)
    #expect(book.judge(record(good)) == .accepted(command("1")))
    #expect(book.judge(record(good)) == .refused("replayed"))

    // bob joins while the service runs
    let bob = try NamedKey.create("bob", home: folder.path)
    #expect(book.judge(record(try command("2", by: "bob").signed(by: bob))) == .accepted(command("2", by: "bob")))
    #expect(book.judge(record(try command("3", by: "alice").signed(by: bob))) == .refused("misplaced"))

    var altered = try command("4").signed(by: alice)
    altered.value = altered.value.map {
        Array(String(decoding: $0, as: UTF8.self).replacing("\"c\"", with: "\"d\"").utf8)
    }
    #expect(book.judge(record(altered)) == .refused("altered"))
    var moved = try command("5").signed(by: alice)
    moved.key = Array("other".utf8)
    #expect(book.judge(record(moved)) == .refused("misplaced"))
    var unsigned = try command("6").signed(by: alice)
    unsigned.headers = ["ce_id": "6"]
    #expect(book.judge(record(unsigned)) == .refused("unsigned"))

    let elsewhere = Folder()
    let mallory = try NamedKey.create("mallory", home: elsewhere.path)
    #expect(book.judge(record(try command("7", by: "mallory").signed(by: mallory))) == .refused("unknown-person"))
}
