import Log
import Model
import Testing

@testable import Runtime

private let time = Timestamp(milliseconds: 1_613_952_000_123)

private struct Leaky: Error { let surname = "LE GOFF" }

@Test func aLineForPeopleTellsServiceMessageAndFields() {
    let journal = Journal(service: "match", format: .human)
    #expect(
        journal.line(.info, "epoch opened", ["case": .caseID(CaseID("demo")!), "records": .number(7)], at: time)
            == "00:00:00 match: epoch opened  case=demo  records=7\n")
    #expect(journal.line(.error, "stopped", [:], at: time) == "00:00:00 match: stopped  [error]\n")
}

@Test func aLineForMachinesIsOneJSONObject() {
    let journal = Journal(service: "match", format: .json)
    let line = journal.line(
        .warning, "again", ["why": .error(LogError(.fatal, "a \"b\"\n\u{1}\\")), "count": .number(-3)], at: time)
    #expect(
        line == #"{"time":"2021-02-22T00:00:00.123Z","level":"warning","service":"match","message":"again","#
            + #""why":"a \"b\"\n\u0001\\","count":-3}"# + "\n")
}

@Test func anErrorThatMayQuoteAContentShowsItsTypeAlone() {
    let journal = Journal(service: "match", format: .json)
    let line = journal.line(.error, "failed", ["why": .error(Leaky())], at: time)
    #expect(line.contains("Leaky"))
    #expect(!line.contains("GOFF"))
    #expect(plainText(of: UsageError("--home: needs a value")) == "--home: needs a value")
}
