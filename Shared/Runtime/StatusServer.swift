internal import Glibc
internal import HTTPShim

/// `/healthz`, `/readyz` and `/metrics` of the services in this process.
package final class StatusServer {
    private final class Context: Sendable {
        let report: StatusReport
        init(_ report: StatusReport) { self.report = report }
    }

    private let server: OpaquePointer
    private let context: Unmanaged<Context>
    package let port: UInt16

    /// `address` is `HOST:PORT`, an IPv4 address; port 0 takes a free one.
    package init(address: String, report: StatusReport) throws(UsageError) {
        let parts = address.split(separator: ":")
        guard parts.count == 2, let port = UInt16(parts[1]) else {
            throw UsageError("--http: ADDRESS:PORT is expected, such as 127.0.0.1:9101")
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
        guard let server = vigie_http_start(String(parts[0]), port, answer, context.toOpaque()) else {
            context.release()
            throw UsageError("--http \(address): cannot listen there; is the port taken?")
        }
        self.server = server
        self.port = vigie_http_port(server)
    }

    deinit {
        vigie_http_stop(server)
        context.release()
    }
}
