internal import Glibc
internal import HTTPShim

/// `/healthz`, `/readyz` and `/metrics` of the services in this process.
package final class StatusServer {
    private final class Context: Sendable {
        let report: StatusReport
        init(_ report: StatusReport) { self.report = report }
    }

    /// The address is not this machine's, or its port is taken.
    package struct Unavailable: PlainError {
        let address: String
        package var description: String { "--http \(address): cannot listen there; is the port taken?" }
    }

    private let server: OpaquePointer
    private let context: Unmanaged<Context>
    package let port: UInt16

    /// `address` is `PORT`, of this machine alone, or `ADDRESS:PORT` with an IPv4 address; port 0 takes a free one.
    package init(address: String, report: StatusReport) throws {
        let parts = address.split(separator: ":", omittingEmptySubsequences: false)
        let host = parts.count == 2 ? String(parts[0]) : "127.0.0.1"
        guard parts.count <= 2, let port = parts.last.flatMap({ UInt16($0) }), Self.isIPv4(host) else {
            throw UsageError("--http \(address): [ADDRESS:]PORT is expected, such as 9101 or 127.0.0.1:9101")
        }
        context = Unmanaged.passRetained(Context(report))
        let answer: vigie_http_answer = { context, path, status, length in
            guard let context, let path, let status, let length else { return nil }
            let report = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue().report
            let answer = report.answer(String(cString: path))
            status.pointee = UInt32(answer.status)
            length.pointee = answer.body.utf8.count
            return strdup(answer.body)
        }
        guard let server = vigie_http_start(host, port, answer, context.toOpaque()) else {
            context.release()
            throw Unavailable(address: address)
        }
        self.server = server
        self.port = vigie_http_port(server)
    }

    deinit {
        vigie_http_stop(server)
        context.release()
    }

    private static func isIPv4(_ host: String) -> Bool {
        var address = in_addr()
        return inet_pton(AF_INET, host, &address) == 1
    }
}
