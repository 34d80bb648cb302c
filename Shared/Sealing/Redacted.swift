/// Personal data that can't reach a log line by accident: printing, interpolating or dumping it shows `<redacted>`.
package struct Redacted<Value> {
    /// The value itself, by explicit request.
    package let revealed: Value

    package init(_ value: Value) { revealed = value }
}

extension Redacted: Sendable where Value: Sendable {}
extension Redacted: Equatable where Value: Equatable {}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
