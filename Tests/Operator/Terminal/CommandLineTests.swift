import Foundation
import Synchronization
import Testing

@testable import Operator

/// What a command wrote, and its exit status.
struct Spoken {
    let status: Int32
    let output: String
    let error: String

    init(_ arguments: String...) { self.init(arguments) }

    /// `lines`: what is typed when asked.
    init(_ arguments: [String], typing lines: [String] = []) {
        let typed = Mutex(lines[...])
        let written = Mutex((output: "", error: ""))
        status = Operator.run(arguments) { isJSON in
            Console(
                isJSON: isJSON, output: { text in written.withLock { $0.output += text } },
                error: { text in written.withLock { $0.error += text } },
                input: { typed.withLock { $0.popFirst() } })
        }
        (output, error) = written.withLock { $0 }
    }
}

@Suite struct CommandLineTests {
    @Test func everyCommandHelpsWithAnExample() {
        for command in Operator.commands {
            let spoken = Spoken(command.name.split(separator: " ").map(String.init) + ["--help"])
            #expect(spoken.status == 0)
            #expect(spoken.output.contains("Example:\n  vigie \(command.name)"), "\(command.name)")
            #expect(Spoken("--help").output.contains("vigie \(command.name) "))
        }
    }

    @Test(arguments: [
        ["nothing"], ["drill", "--rows"], ["drill", "--what"], ["drill", "extra"], ["drill", "--rows", "many"],
        ["drill", "--json=1"], ["drill"], ["drill", "--out", "a", "--out", "b"], ["drill", "-x"],
        ["drill", "--out", "a", "--twins", "2"], ["drill", "--out", "a", "--encoding", "ebcdic"], [],
    ])
    func whatIsNotUnderstoodIsSaidInOneLine(arguments: [String]) {
        let spoken = Spoken(arguments)
        #expect(spoken.status == 2)
        #expect(spoken.output.isEmpty)
        if !arguments.isEmpty { #expect(spoken.error.split(separator: "\n").count == 1, "\(spoken.error)") }
    }

    @Test func whatIsToBeReadIsNeverWrittenOver() throws {
        let scratch = try Scratch()
        let leak = scratch.path + "/leak.csv"
        let text = "NOM;PRENOM;DDN\n" + String(repeating: "LE GOFF;ANNE;01/04/1975\n", count: 20)
        try text.write(toFile: leak, atomically: true, encoding: .utf8)
        for arguments in [
            ["inspect", leak, "--save", scratch.path + "/./leak.csv"], ["inspect", leak, "--records", leak],
            ["inspect", leak, "--rejected", leak], ["link", leak, "--out", leak],
            ["link", leak, "--out", leak + ".out", "--pairs", leak], ["drill", "--rows", "10", "--out", scratch.path],
        ] {
            let spoken = Spoken(arguments)
            #expect(spoken.status != 0 && spoken.error.contains(leak.dropLast(9)), "\(arguments): \(spoken.error)")
            #expect(try String(contentsOfFile: leak, encoding: .utf8) == text, "\(arguments)")
        }
        let notes = scratch.path + "/notes"
        try "mine".write(toFile: notes, atomically: true, encoding: .utf8)
        #expect(Spoken("inspect", leak, "--save", notes).error.contains("something else"))
        #expect(Spoken("inspect", leak, "--save", notes + "2").status == 0)
        #expect(Spoken("inspect", leak, "--save", notes + "2").status == 0)
        let corrected = try String(contentsOfFile: notes + "2", encoding: .utf8) + "# by hand\n"
        try corrected.write(toFile: notes + "2", atomically: true, encoding: .utf8)
        #expect(Spoken("inspect", leak, "--save", notes + "2").error.contains("corrected by hand"))
        #expect(try String(contentsOfFile: notes + "2", encoding: .utf8) == corrected)
        let nowhere = Spoken("inspect", leak, "--save", scratch.path + "/none/x")
        #expect(nowhere.status == 2 && nowhere.error.contains("/none is no folder"), "\(nowhere.error)")
    }

    @Test func whatCannotBeWrittenIsAFailure() {
        let spoken = Spoken("drill", "--rows", "10", "--out", "/dev/null/drill")
        #expect(spoken.status == 1)
        #expect(spoken.error.contains("Not a directory"))
    }

    @Test func machinesReadJSON() throws {
        let scratch = try Scratch()
        let spoken = Spoken("drill", "--rows", "100", "--seed=4", "--json", "--out", scratch.path)
        #expect(spoken.status == 0)
        #expect(spoken.output.hasPrefix("{\""))
        #expect(spoken.output.contains("\"seed\":4"))
        #expect(spoken.error.isEmpty)
    }

    @Test func progressTellsShareRateAndTimeLeft() {
        let line = Progress.line("reading", 412_000, 713_000, "rows", .milliseconds(2000), isEnd: false)
        #expect(line == "reading     412 000 rows  57 %  206 000/s  1.4 s left")
        let end = Progress.line("reading", 713_000, 713_000, "rows", .seconds(125), isEnd: true)
        #expect(end == "reading     713 000 rows  5 704/s  2 min 5 s")
        #expect(Progress.bar(50, 100, width: 22) == "  [##########..........]")
    }

    @Test func tablesStandInColumns() {
        var table = Table(["", "people"])
        table.add("LAB01", Table.grouped(1_234_567))
        table.add("all", "7")
        #expect(table.text == "          people\nLAB01  1 234 567\nall            7\n")
        #expect(Table.percent(1, of: 3) == "33.3 %")
        #expect(Table.grouped(-1000) == "-1 000")
    }
}
