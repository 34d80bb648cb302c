import Foundation
import Testing

@testable import Operator

/// Who was found and why, asked of a case that ran through all services.
@Suite(.serialized) struct PersonTests {
    private let scratch: Scratch
    private var home: String { scratch.path + "/home" }

    init() throws {
        scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path + "/drill")
        (options.rows, options.encoding) = (250, .utf8)
        var drill = try Drill(options)
        _ = try drill.run()
        let run = Spoken(
            "run", scratch.path + "/drill/leak.csv", "--registry",
            "LAB01=\(scratch.path)/drill/registry-LAB01.csv", "--home", home)
        #expect(run.status == 0, "\(run.error)")
    }

    private func vigie(_ arguments: String...) -> Spoken { Spoken(arguments + ["--home", home]) }

    private func json(_ spoken: Spoken) throws -> Any {
        #expect(spoken.status == 0, "\(spoken.error)")
        return try JSONSerialization.jsonObject(with: Data(spoken.output.utf8))
    }

    /// Of data row `row`, from 1.
    private func surname(_ row: Int) throws -> String {
        let text = try String(contentsOfFile: scratch.path + "/drill/leak.csv", encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline)
        let header = lines[0].split(separator: ";", omittingEmptySubsequences: false)
        let column = try #require(header.firstIndex(of: "NOM"), "\(header)")
        return String(lines[row].split(separator: ";", omittingEmptySubsequences: false)[column])
    }

    @Test func everyPersonTellsWhyItIsOneAndWhatAddsUp() throws {
        let list = try #require(try json(vigie("person", "list", "--limit", "1000", "--json")) as? [[String: Any]])
        #expect(list.count > 100)
        let several = list.filter { ($0["rows"] as? [String] ?? []).count > 1 }
        #expect(several.count > 10)
        for person in several.prefix(3) + list.prefix(1) {
            let id = try #require(person["person"] as? String)
            let why = try #require(try json(vigie("person", "why", id, "--json")) as? [String: Any])
            let rows = try #require(person["rows"] as? [String])
            #expect((why["rows"] as? [[String: Any]])?.compactMap { $0["row"] as? String }.sorted() == rows.sorted())
            let pairs = try #require(why["pairs"] as? [[String: Any]])
            #expect(pairs.count == rows.count * (rows.count - 1) / 2)
            for pair in pairs {
                let number = { (name: String) in (pair[name] as? NSNumber)?.doubleValue ?? .nan }
                let terms = try #require(pair["terms"] as? [[String: Any]])
                let weights = terms.map { ($0["weight"] as? NSNumber)?.doubleValue ?? .nan }
                let sum = number("prior") + weights.reduce(0, +) + number("others")
                #expect(abs(sum - number("logOdds")) < 0.02, "\(pair)")
                #expect(abs(1 / (1 + exp(-number("logOdds"))) - number("posterior")) < 0.01)
                #expect((pair["verdict"] as? String)?.hasPrefix("joined") == true)
            }
        }
    }

    @Test func valuesAreShownOnlyWhereAskedFor() throws {
        let surname = try surname(7)
        let masked = vigie("person", "why", "1/7")
        #expect(masked.status == 0, "\(masked.error)")
        #expect(!masked.output.contains(surname))
        #expect(masked.output.contains("founded by row"))
        #expect(masked.output.contains("leak.csv"))
        let open = vigie("person", "why", "1/7", "--values")
        #expect(open.output.contains(surname), "\(open.output)")
        #expect(!vigie("person", "why", "1/7", "--json").output.contains(surname))
        #expect(!vigie("person", "list").output.contains(surname))
    }

    @Test func whoIsNotThereIsSaidInOneLine() {
        for word in ["1/100000", "zzzz", String(repeating: "0", count: 32), "0"] {
            let spoken = vigie("person", "why", word)
            #expect(spoken.status == 1)
            #expect(spoken.error.split(separator: "\n").count == 1, "\(spoken.error)")
        }
        #expect(vigie("person", "list", "--tier", "grave").status == 2)
        #expect(vigie("person", "why").status == 2)
    }
}
