import FoundationEssentials
import Log
import Model
import Notify
import Runtime
import Sealing

/// What an operator does to a case: each act one signed command, or one transaction of them. Owned by one thread.
final class CaseDesk {
    let caseID: CaseID
    let home: String
    let log: any Log
    private let person: NamedKey
    let keyring: Keyring
    private let clock: () -> Timestamp

    init(
        _ caseID: CaseID, settings: Settings, log: any Log, person: NamedKey,
        clock: @escaping () -> Timestamp = Clock.now
    )
        throws
    {
        self.caseID = caseID
        home = settings.home
        self.log = log
        self.person = person
        self.clock = clock
        keyring = Keyring(
            home: home, master: try MasterSecret.load(home: home, environment: settings.environment))
    }

    /// The key is made first: services load it when they see the case.
    func open(_ opened: CaseOpened) throws {
        _ = try keyring.loadOrCreate(caseID)
        try publish([.caseOpened(opened)])
    }

    func publish(_ orders: [Order]) throws {
        let at = clock()
        let appends = try orders.map {
            try Command(id: Random.bytes(16).hexadecimal, caseID: caseID, at: at, by: person.name, order: $0)
                .signed(by: person)
        }
        // A writer of its own name for each act: operators don't fence one another.
        let writer = try log.writer(id: "operator-\(person.name)-\(Random.bytes(8).hexadecimal)")
        defer { writer.close() }
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
    }
}
