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

    @Test func twoRowsAreExplainedWithEachComparisonAndTheSum() throws {
        let scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path)
        options.rows = 1500
        var drill = try Drill(options)
        _ = try drill.run()
        let truth = try Truth(path: scratch.path + "/truth.csv").lines
        var pair: (Int, Int)?
        for (row, line) in truth.enumerated() where pair == nil {
            if let other = truth[..<row].firstIndex(where: { $0.person == line.person }) { pair = (other + 1, row + 1) }
        }
        let (a, b) = try #require(pair)
        let leak = scratch.path + "/leak.csv"
        let same = Spoken("link", leak, "--explain", "\(a)", "\(b)")
        #expect(same.status == 0, "\(same.error)")
        for word in ["birthDate", "surname", "before anything", "sum", "posterior: ", "verdict: one person"] {
            #expect(same.output.contains(word), "\(word): \(same.output)")
        }
        let stranger = try #require(truth.firstIndex { $0.household != truth[a - 1].household }) + 1
        let other = Spoken("link", leak, "--explain", "1/\(a)", "1/\(stranger)")
        #expect(other.output.contains("verdict: two persons"), "\(other.output)")
        #expect(Spoken("link", leak, "--explain", "7", "7").status == 2)
        #expect(Spoken("link", leak, "--explain", "7").status == 2)
        #expect(Spoken("link", leak, "--explain", "7", "2/3").status == 2)
        #expect(Spoken("link", leak, "--explain", "7", "99999").status == 1)
    }
}
