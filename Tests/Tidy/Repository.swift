import Foundation

/// The project's own text, as it lies on disk beside these tests.
struct Repository {
    /// One line of one file.
    struct Line: CustomStringConvertible {
        let path: String
        let number: Int
        let text: Substring
        var description: String { "\(path):\(number): \(text.trimmingCharacters(in: .whitespaces))" }
    }

    struct File {
        /// From the root of the project, with `/` between folders.
        let path: String
        let lines: [Substring]

        var name: String { path.split(separator: "/").last.map(String.init) ?? path }
        var isSwift: Bool { path.hasSuffix(".swift") }
        var isProduct: Bool { path.hasPrefix("Services/") || path.hasPrefix("Shared/") }
    }

    /// Sorted by path; text that people write, not data.
    let files: [File]

    private static let kinds: Set = [
        "swift", "c", "h", "modulemap", "proto", "py", "sh", "yaml", "yml", "md", "txt", "html",
    ]

    init() {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        var paths = ["Makefile", "Package.swift", "README.md", ".ci/run", "deploy/Dockerfile"]
        for folder in ["Services", "Shared", "Tests", "deploy"] {
            let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
            for case let path as String in found ?? .init() where !path.hasPrefix("Data/") {
                if Self.kinds.contains((path as NSString).pathExtension) { paths.append("\(folder)/\(path)") }
            }
        }
        files = paths.sorted().compactMap { path in
            FileManager.default.contents(atPath: root.appending(path: path).path(percentEncoded: false)).map { bytes in
                let text = String(decoding: bytes, as: UTF8.self)
                return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
            }
        }
    }

    /// The lines of `files` that hold `pattern`.
    func lines(
        with pattern: some RegexComponent, in isMeant: (File) -> Bool = { _ in true }
    ) -> [Line] {
        files.filter(isMeant).flatMap { file in
            file.lines.enumerated().filter { $0.element.contains(pattern) }
                .map { Line(path: file.path, number: $0.offset + 1, text: $0.element) }
        }
    }
}
