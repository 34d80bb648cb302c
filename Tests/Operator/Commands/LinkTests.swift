import Foundation
import Testing

@testable import Operator

@Suite struct LinkTests {
    @Test func rowsOfOnePersonGetOneNumber() throws {
        let scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path)
        options.rows = 1500
        var drill = try Drill(options)
        _ = try drill.run()
        let out = scratch.path + "/persons.csv"
        let pairs = scratch.path + "/pairs.csv"
        let spoken = Spoken("link", scratch.path + "/leak.csv", "--out", out, "--pairs", pairs)
        #expect(spoken.status == 0, "\(spoken.error)")
        let lines = try scratch.lines("persons.csv")
        #expect(lines.count == 1501)
        let accuracy = try DemoCommand.measure(out, rows: 1500, scratch.path)
        #expect(accuracy.rows == 1500)
        #expect(accuracy.pairs.precision > 0.95, "\(accuracy)")
        #expect(accuracy.pairs.recall > 0.85, "\(accuracy)")
        #expect(try scratch.lines("pairs.csv").count > 300)
    }

    @Test func theMeaningOfAColumnCanBeSaid() throws {
        let scratch = try Scratch()
        let text = "a,b,c\nMARTIN,ANNE,1975-04-01\nMARTIN,ANNE,1975-04-01\nLE GOFF,YANN,1980-12-24\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path + "/people.csv"))
        let out = scratch.path + "/persons.csv"
        let spoken = Spoken(
            "link", scratch.path + "/people.csv", "--map", "a=surname", "--map", "b=givenNames", "--map", "c=birthDate",
            "--set", "header=first", "--out", out)
        #expect(spoken.status == 0, "\(spoken.error)")
        #expect(try scratch.lines("persons.csv").count == 4)
        #expect(Spoken("link", "x.csv", "--map", "a=nothing", "--out", out).status == 2)
        #expect(Spoken("link", "x.csv").status == 2)
        #expect(Spoken("link", scratch.path + "/none.csv", "--out", out).error.contains("none.csv"))
    }
}
