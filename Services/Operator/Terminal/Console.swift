internal import Model
internal import Runtime

/// Where a command writes: results to the standard output, progress and remarks to the standard error.
struct Console: Sendable {
    let isJSON: Bool
    private let output: @Sendable (String) -> Void
    private let error: @Sendable (String) -> Void
    private let input: @Sendable () -> String?
    private let isTerminal: Bool

    init(isJSON: Bool) {
        self.isJSON = isJSON
        output = { StandardStream.output.write($0) }
        error = { StandardStream.error.write($0) }
        input = { readLine() }
        isTerminal = StandardStream.error.isTerminal
    }

    /// Writes to closures, as tests do; never a terminal.
    init(
        isJSON: Bool, output: @escaping @Sendable (String) -> Void,
        error: @escaping @Sendable (String) -> Void = { _ in }, input: @escaping @Sendable () -> String? = { nil }
    ) {
        (self.isJSON, self.output, self.error, isTerminal) = (isJSON, output, error, false)
        self.input = input
    }

    /// The result of the command: `value` for machines, `text` for people.
    func show(_ value: some Encodable, _ text: @autoclosure () -> String) throws {
        if isJSON {
            output(String(decoding: try JSON.encode(value), as: UTF8.self) + "\n")
        } else {
            output(text())
        }
    }

    /// Asks, and gives the line that was typed, without its end; nil when there is nobody to type.
    func ask(_ question: String) -> String? {
        error(question)
        return input()
    }

    /// Text for whoever is asked, beside the result.
    func tell(_ text: String) { error(text) }

    /// A remark beside the result.
    func note(_ line: String) { error(line + "\n") }

    /// Bars on a terminal, plain lines elsewhere; nothing but the result where a machine reads.
    func progress(_ label: String, total: Int?, unit: String) -> Progress {
        let style: Progress.Style = isTerminal ? .bar(columns: StandardStream.error.columns) : .lines
        return Progress(label, total: total, unit: unit, style: isJSON && !isTerminal ? .none : style, write: error)
    }
}
