package import Model

/// Where the sealed files of a home lie: `HOME/intake/CASE/FILE.sealed`. Named by number: a file's own name may name someone.
package enum Intake {
    package static func folder(home: String, _ caseID: CaseID) -> String { "\(home)/intake/\(caseID)" }

    package static func path(home: String, _ file: FileID) -> String {
        "\(folder(home: home, file.caseID))/\(file.ordinal).sealed"
    }

    /// What a file's own name is sealed for: topic and type of the command, key `case/file`.
    package static let nameType = "file-name"
    /// Likewise its sketch, and where a copy of it was found.
    package static let sketchType = "file-sketch"
    package static let copyType = "file-copy"
}
