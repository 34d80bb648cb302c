import Foundation
import Model
import Python
import Testing

@testable import Ingest

/// HL7 v2 against `hl7` for Python (python-hl7), from the tests' own environment (`make .venv/.done`).
@Suite(.enabled(if: HL7Oracle.absence == nil, Comment(rawValue: HL7Oracle.absence ?? "")))
struct HL7OracleTests {
    private static let signs = ["^~\\&", "@!\\&", "^~?$"]

    /// Messages of known people with the segments, fields and repetitions that occur, and some of no sense.
    private static func messages() -> [String] {
        Invented.all.enumerated().map { index, person in
            let marks = Array(signs[index % signs.count])
            let (c, r, e, s) = (marks[0], marks[1], marks[2], marks[3])
            let escaped = "A\(e)T\(e)B\(e)S\(e)\(e)R\(e)\(e)F\(e)C\(e)E\(e)"
            // Signs in every order, the same each time.
            let noise = (0..<12).map { field in
                String(
                    (0..<(index + field) % 9).map { ["x", "é", "1", c, s, c][(index * 7 + field * 5 + $0 * $0) % 6] })
            }
            return [
                "MSH|\(signs[index % signs.count])|A|B\(c)C|||2021||\(index % 2 == 0 ? "ADT\(c)A01" : "ORU\(c)R01")|1|P|2.5",
                "PID|1||000123\(c)\(c)\(c)LABO\(s)1.2.3\(s)ISO\(c)PI\(r)\(person.nir)\(c)\(c)\(c)A\(s)1.2.250.1.213.1.4.8\(s)ISO\(c)INS"
                    + "||\(person.surname)\(c)\(person.given)\(c)\(c)\(c)\(c)\(c)L||\(person.compact)|\(person.sex)|||\(escaped)|",
                "OBX|1|TX|GLY\(c)Glycemie||\(noise.joined(separator: "|"))", "NTE|1||texte libre",
            ].joined(separator: "\r") + "\r"
        }
    }

    @Test func fieldsAreTheirs() throws {
        let messages = HL7OracleTests.messages()
        let answers = try HL7Oracle.leaves(messages)
        #expect(answers.count == messages.count)
        for (message, leaves) in zip(messages, answers) {
            let lines = message.split(separator: "\r").map { Array($0.utf8) }
            let separators = try #require(PipeSeparators(lines[0], isHPRIM: false))
            let segments = lines.map { PipeSegment($0, separators) }
            var ours: [String] = []
            for (number, segment) in segments.enumerated() {
                // Of the header the separators themselves are its first two fields there, none here.
                let shift = number == 0 ? 1 : 0
                for field in (1 + shift)..<max(segment.count, 1 + shift) {
                    for (repetition, text) in segment.repetitions(field).enumerated() {
                        for component in 1...12 {
                            for part in 1...12 {
                                let value = segment.component(text, component, sub: part)
                                guard !value.isEmpty else { continue }
                                let hex = value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                                ours.append("\(number).\(field + shift).\(repetition + 1).\(component).\(part)=\(hex)")
                            }
                        }
                    }
                }
            }
            #expect(ours == leaves, "\(message)")
        }
    }

    /// It splits on CR alone, so an LF message is one segment and its patient is lost; our reader takes either (15).
    @Test func aMessageOfLineFeedsIsOneSegmentThere() throws {
        let message = HL7Tests.message(Invented.all[0], end: "\n")
        #expect(try HL7Oracle.leaves([message])[0].allSatisfy { $0.hasPrefix("0.") })
        try Reading(message).expectPeople([Invented.all[0]])
    }

    /// What was escaped twice stays escaped once there.
    @Test func escapesAreUndoneOnceThere() throws {
        let message = "MSH|^~\\&|A\rPID|1||5||A\\E\\T\\E\\B\r"
        #expect(try HL7Oracle.leaves([message])[0].last == "1.5.1.1.1=" + "415c545c42")
        #expect(try Reading(message).texts(.surname) == ["A&B"])
    }

    /// It refuses HPRIM Santé's header.
    @Test func hprimIsNotReadThere() throws {
        #expect(try HL7Oracle.leaves(["H|~^\\&|T||L\rP|1|5|||A~B\r"]) == [["refused"]])
    }
}

enum HL7Oracle {
    private static let python = Python(importing: "hl7")

    /// Why it cannot be asked here.
    static var absence: String? { python.absence }

    private static let script = """
        import sys, hl7

        def parts(value, kind):
            return list(value) if isinstance(value, kind) else [value]

        for line in sys.stdin:
            try:
                message = hl7.parse(bytes.fromhex(line).decode())
            except Exception:
                print("refused")
                continue
            found = []
            for number, segment in enumerate(message):
                for index, field in enumerate(list(segment)[1:], 1):
                    if number == 0 and index < 3:
                        continue
                    repetitions = [r for r in field if str(r)]
                    for r, repetition in enumerate(repetitions, 1):
                        for c, component in enumerate(parts(repetition, hl7.Repetition), 1):
                            for s, value in enumerate(parts(component, hl7.Component), 1):
                                if str(value):
                                    text = message.unescape(str(value)).encode().hex()
                                    found.append(f"{number}.{index}.{r}.{c}.{s}={text}")
            print(" ".join(found))
        """

    /// Of each message, its values as `segment.field.repetition.component.subcomponent=hexadecimal`.
    static func leaves(_ messages: [String]) throws -> [[String]] {
        let lines = messages.map { $0.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        let answer = try python.run(["-c", script], input: Data((lines.joined(separator: "\n") + "\n").utf8))
        return String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map { $0.split(separator: " ").map(String.init) }
    }
}
