internal import Files
internal import Model
internal import Runtime
internal import Sealing

/// The home of `vigie run`: one run at a time, its keys made as needed.
struct RunHome {
    static let campaign = "dry-run"
    /// Who signs what a run orders: nobody's name, so that it approves nothing.
    static let signer = "local"

    let settings: Settings
    let keyring: Keyring
    private let lock: FileLock

    /// Refuses a home that another run holds.
    init(_ settings: Settings) throws {
        self.settings = settings
        try Files.makeFolder(settings.home)
        lock = try RunHome.locked(settings.home)
        if settings.environment["VIGIE_MASTER_KEY"] == nil, settings.environment["VIGIE_MASTER_KEY_FILE"] == nil {
            try MasterSecret.create(home: settings.home)
        }
        keyring = Keyring(home: settings.home, master: try settings.master())
    }

    /// Made once it is known that there is something to sign.
    func signer() throws -> NamedKey {
        NamedKey.names(home: settings.home).contains(RunHome.signer)
            ? try NamedKey.load(RunHome.signer, home: settings.home)
            : try NamedKey.create(RunHome.signer, home: settings.home)
    }

    func release() { lock.release() }

    private static func locked(_ home: String) throws -> FileLock {
        do {
            return try FileLock("\(home)/run.lock")
        } catch {
            guard error.code == .busy else { throw error }
            throw CommandFailure("\(home): another `vigie run` is at work here; wait for it, or use another --home")
        }
    }
}
