internal import Model
internal import Runtime
internal import Synchronization

/// The services of one process, each on a thread of its own. Owned by the thread that made it.
final class ServiceHost {
    private final class Fault: Sendable {
        private let text = Mutex<String?>(nil)
        func note(_ line: String) { text.withLock { $0 = $0 ?? line } }
        var first: String? { text.withLock { $0 } }
    }

    private let stop = StopFlag()
    private let fault = Fault()
    private var threads: [OSThread] = []
    private(set) var statuses: [ServiceStatus] = []

    func start<Core: Service & SendableMetatype>(
        _ context: ServiceContext, _ make: @escaping @Sendable (ServiceContext) throws -> Core
    ) {
        let name = Core.name
        let status = ServiceStatus(name: name)
        statuses.append(status)
        threads.append(
            OSThread { [stop, fault] in
                do {
                    try ServiceLoop(context: context, status: status, make: make).run(until: stop)
                } catch {
                    fault.note("\(name): \(plainText(of: error))")
                    stop.set()
                }
            })
    }

    /// Throws what a service failed of.
    func check() throws {
        if let line = fault.first { throw CommandFailure(line) }
    }

    /// A figure of a service; nil before its first turn.
    func figure(_ service: String, _ name: String) -> Double? {
        statuses.first { $0.name == service }?.current.figures.first { $0.name == name }?.value
    }

    /// Lets each finish its batch, and waits for them.
    func end() {
        stop.set()
        for thread in threads { thread.join() }
        threads = []
    }
}
