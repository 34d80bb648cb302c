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

    @Test func anExplanationComesToTheWeightOfThePair() throws {
        let scratch = try Scratch()
        let names = ["MARTIN", "LE GOFF", "KERBRAT", "DURAND", "ROUX", "PETIT", "MOREAU"]
        for (file, letter) in [("a", "E"), ("b", "A")] {
            let rows = (0..<150).map { row in
                "\(names[row % 7])\(letter)\(row % 13);YANN\(row % 11);19\(50 + row % 40)-0\(1 + row % 9)-\(10 + row % 17)\n"
            }
            try ("NOM;PRENOM;DDN\n" + rows.joined())
                .write(toFile: "\(scratch.path)/\(file).csv", atomically: true, encoding: .utf8)
        }
        let link = ["link", scratch.path + "/a.csv", scratch.path + "/b.csv", "--one-to-one"]
        let spoken = Spoken(link + ["--out", scratch.path + "/p.csv", "--pairs", scratch.path + "/pairs.csv"])
        #expect(spoken.status == 0, "\(spoken.error)")
        let pairs = try String(contentsOfFile: scratch.path + "/pairs.csv", encoding: .utf8).split(separator: "\n")
        let pair = try #require(pairs.dropFirst().first).split(separator: ",")
        let (a, b) = ("1/\(pair[1])", "2/\(pair[3])")
        let why = Spoken(link + ["--explain", a, b])
        let sum = why.output.split(separator: "\n").first { $0.hasPrefix("sum") }
        let weight = PairText.signed(try #require(Double(pair[4])))
        #expect(sum?.hasSuffix(weight) == true, "\(pair): \(why.output)")
        #expect(Spoken(link + ["--explain", a, "3/1"]).error.contains("no file 3, 2 given"))
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
