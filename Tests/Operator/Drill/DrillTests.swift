import Foundation
import Testing

@testable import Operator

/// A folder that goes away with the test.
final class Scratch {
    let path: String
    init() throws {
        path = NSTemporaryDirectory() + "vigie-operator-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    }
    func lines(_ name: String) throws -> [[UInt8]] {
        try bytes(name).split(separator: 0x0a).map { line in line.last == 0x0d ? line.dropLast() : line }.map(
            Array.init)
    }
}

@Suite struct DrillTests {
    private func drill(
        rows: Int = 3000, seed: UInt64 = 7, _ change: (inout Drill.Options) -> Void = { _ in }
    ) throws -> (Scratch, Composition) {
        let scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path)
        (options.rows, options.seed) = (rows, seed)
        change(&options)
        var drill = try Drill(options)
        return (scratch, try drill.run())
    }

    /// Fields of a line whose quotes hold no delimiter that matters to the test.
    private func fields(_ line: [UInt8]) -> [String] {
        var fields: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in line {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x3b, !isQuoted { fields.append([]) } else { fields[fields.count - 1].append(byte) }
        }
        return fields.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        let (first, _) = try drill()
        let (second, _) = try drill()
        let (other, _) = try drill(seed: 8)
        for name in ["leak.csv", "truth.csv", "registry-LAB01.csv", "deaths.csv", "truth-registries.csv"] {
            #expect(try first.bytes(name) == second.bytes(name), "\(name)")
            #expect(try first.bytes(name) != other.bytes(name), "\(name)")
        }
    }

    @Test func everyRowHasItsTruth() throws {
        let (scratch, composition) = try drill()
        let (leak, truth) = (try scratch.lines("leak.csv"), try scratch.lines("truth.csv"))
        #expect(leak.count == 3001)
        #expect(truth.count == 3001)
        let people = Set(truth.dropFirst().map { $0.split(separator: 0x2c)[1] })
        #expect(people.count == composition.people)
        #expect(composition.rows == 3000)
    }

    @Test func theCompositionIsThatOfTheLeakOf2021() throws {
        // 713 000 rows hold about 490 000 people; the shares are those of the departments' prescribers.
        let (_, composition) = try drill(rows: 30_000)
        let rowsPerPerson = Double(composition.rows) / Double(composition.people)
        #expect((1.43...1.48).contains(rowsPerPerson), "\(rowsPerPerson)")
        for (department, share) in [("56", 0.387), ("45", 0.237), ("27", 0.215), ("22", 0.065), ("41", 0.032)] {
            let found = Double(composition.rowsByDepartment[department] ?? 0) / Double(composition.rows)
            #expect(abs(found - share) < 0.015, "\(department): \(found)")
        }
        for kind in Kinds.names where kind != "homonym" { #expect((composition.kinds[kind] ?? 0) > 50, "\(kind)") }
    }

    @Test func aRateOfNothingMakesNothing() throws {
        let (scratch, composition) = try drill {
            for option in DrillRates.options where option.name != "rows-per-person" {
                $0.rates[keyPath: option.path] = 0
            }
            $0.rates.rowsPerPerson = 1
        }
        for kind in ["twin", "namesake", "homonym", "child-nir", "deceased"] {
            #expect(composition.kinds[kind] == nil, "\(kind)")
        }
        #expect(composition.people == 3000)
        #expect(composition.registryRows == 0)
        for line in try scratch.lines("leak.csv").dropFirst() {
            let row = fields(line)
            #expect(row.count == LeakRow.header.count)
            let nir = Array(row[15].utf8.filter { $0 != 0x20 })
            #expect(nir.count == 15)
            #expect(Int(String(decoding: nir.suffix(2), as: UTF8.self)) == InsuranceNumber.key(Array(nir.prefix(13))))
        }
    }

    @Test func badRowsAreAsManyAsAsked() throws {
        let (scratch, _) = try drill { $0.rates.badRow = 0.1 }
        let bad = try scratch.lines("leak.csv").dropFirst().count { fields($0).count != LeakRow.header.count }
        #expect((180...320).contains(bad), "\(bad)")
    }

    @Test func telephonesComeFromTheRangesOfFictionOnly() throws {
        let (scratch, _) = try drill(rows: 8000) { $0.rates.typo = 0.3 }
        let ranges = ["019900", "026191", "035301", "046571", "053649", "063998"]
        let placeholders: Set = ["0000000000", "0600000000", "NC", ""]
        for line in try scratch.lines("leak.csv").dropFirst() {
            for text in fields(line).dropFirst(12).prefix(2) {
                var digits = text.filter { $0 != " " && $0 != "." }
                if placeholders.contains(digits) || digits.allSatisfy({ $0 == ";" }) { continue }
                if digits.count == 9 { digits = "0" + digits }
                #expect(ranges.contains(String(digits.prefix(6))) && digits.count == 10, "\(text)")
            }
        }
    }

    @Test func mailGoesToDomainsKeptForExamples() throws {
        let (scratch, _) = try drill { $0.rates.email = 0.5 }
        let mails = try scratch.lines("leak.csv").dropFirst().map { fields($0) }
            .filter { $0.count == LeakRow.header.count && !$0[14].isEmpty }.map { $0[14] }
        #expect(mails.count > 300)
        for mail in mails { #expect(mail.contains(/^[a-z0-9.]+@example\.(fr|org|com|net)$/), "\(mail)") }
    }

    @Test(arguments: DrillEncoding.allCases)
    func theEncodingChangesTheBytesAndNothingElse(encoding: DrillEncoding) throws {
        let (scratch, _) = try drill(rows: 500) { $0.encoding = encoding }
        let foundation: String.Encoding =
            switch encoding {
            case .windows1252: .windowsCP1252
            case .latin9: .isoLatin1  // The names of the drill have none of the eight characters that differ.
            case .utf8, .utf8WithMark: .utf8
            case .utf16: .utf16LittleEndian
            }
        let data = Data(try scratch.bytes("leak.csv").dropFirst(encoding.mark.count))
        let text = try #require(String(data: data, encoding: foundation))
        let (plain, _) = try drill(rows: 500)
        let expected = try #require(String(data: Data(try plain.bytes("leak.csv")), encoding: .windowsCP1252))
        #expect(text == expected)
    }

    @Test func twinsShareTheDayAndDifferInTheNumber() {
        let (names, communes) = (Names(), Communes())
        let laboratories = Laboratories(communes: communes)
        var rates = DrillRates()
        rates.twins = 1
        var maker = HouseholdMaker(rates: rates, names: names, communes: communes, laboratories: laboratories)
        var generator = Generator(seed: 3)
        var pairs = 0
        for _ in 0..<300 {
            let twins = maker.next(&generator).residents.filter { $0.kinds.contains(.twin) }
            for (a, b) in zip(twins, twins.dropFirst()) where a.number + 1 == b.number && a.birth == b.birth {
                pairs += 1
                #expect(a.givenNames[0] != b.givenNames[0])
                #expect(a.nir.characters != b.nir.characters)
            }
        }
        #expect(pairs > 50)
    }
}
