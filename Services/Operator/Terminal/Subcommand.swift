/// One command of `vigie`: what it is called, what it takes, what it does.
struct Subcommand: Sendable {
    struct Option: Sendable {
        let name: String
        /// What stands for the value in the help, a word for each it takes; nil if the option takes none.
        let value: String?
        let about: String
        var isRepeated = false

        var words: Int { value?.split(separator: " ").count ?? 0 }

        init(_ name: String, _ value: String? = nil, _ about: String, isRepeated: Bool = false) {
            (self.name, self.value, self.about, self.isRepeated) = (name, value, about, isRepeated)
        }
    }

    /// One or two words.
    let name: String
    /// One line.
    let about: String
    /// What follows the name, as `FILE...`; empty if nothing may.
    var operands = ""
    var options: [Option] = []
    /// Lines below the options, such as the words that one of them takes.
    var notes = ""
    /// Whole lines to copy.
    let example: String
    let run: @Sendable (Arguments, Console) throws -> Void

    /// Options that every command takes.
    static let general = [
        Option("json", nil, "write the result as JSON"), Option("help", nil, "show this text"),
    ]

    var help: String {
        var lines = ["vigie \(name)" + (operands.isEmpty ? "" : " \(operands)") + " [OPTION]...", "", "  \(about)", ""]
        let all = options + Subcommand.general
        let labels = all.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = labels.map(\.count).max() ?? 0
        for (label, option) in zip(labels, all) {
            lines.append("  " + label + String(repeating: " ", count: width - label.count + 2) + option.about)
        }
        if !notes.isEmpty { lines += [""] + notes.split(separator: "\n").map { "  \($0)" } }
        lines += ["", "Example:"] + example.split(separator: "\n").map { "  \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
