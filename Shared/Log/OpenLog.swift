/// How long a member may be silent before its partitions move, and how long to wait for the log at the start.
package struct LogTimeouts: Sendable {
    package var session: Duration = .seconds(30)
    package var start: Duration = .seconds(60)

    package init() {}
}
