import Testing

@testable import Ingest

/// Numbers against python-stdnum and phonenumbers, over seeds.
@Suite(.enabled(if: Oracle.absence == nil, Comment(rawValue: Oracle.absence ?? "")))
struct NumberOracleTests {
    private let seed = UInt64.random(in: 1...0xffff_ffff)

    private static func digits(_ count: Int, _ random: inout SplitMix) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }

    private func nir(_ text: String) -> (state: NIR.State?, digits: String) {
        let bytes = Array(text.utf8)
        guard let nir = NIR(bytes.span) else { return (nil, "") }
        return (nir.state, String(decoding: (0..<nir.count).map { nir.digits[$0] }, as: UTF8.self))
    }

    /// Any digits, Corsica's letters in one of four, the key right in one of two, damaged in one of four.
    @Test func insuranceNumbersAreJudgedAsStdnumDoes() throws {
        var random = SplitMix(state: seed)
        var bodies: [String] = []
        for index in 0..<4000 {
            let corsica = ["2A", "2B", "2a", "2b"][index / 4 % 4]
            let department = index % 4 == 0 ? corsica : NumberOracleTests.digits(2, &random)
            bodies.append(
                NumberOracleTests.digits(5, &random) + department + NumberOracleTests.digits(6, &random))
        }
        let keys = try Oracle.ask("control", bodies.map { [$0.uppercased()] }, String.self)
        var texts: [String] = []
        for (index, body) in bodies.enumerated() {
            #expect(nir(body).digits == body.uppercased() + keys[index], "\(body), seed \(seed)")
            var text = Array(body + (index % 2 == 0 ? keys[index] : NumberOracleTests.digits(2, &random)))
            if index % 8 == 3 { text[Int.random(in: 0..<15, using: &random)] = Character(String(index % 10)) }
            if index % 8 == 5 { text.swapAt(3, 4) }
            if index % 16 == 9 { text.remove(at: Int.random(in: 0..<15, using: &random)) }
            if index % 16 == 1 { text[Int.random(in: 0..<15, using: &random)] = ["O", "I", "B", "x"][index / 16 % 4] }
            if index % 3 == 1, text.count == 15 {
                for at in [13, 10, 7, 5, 3, 1] { text.insert([" ", ".", "\u{a0}"][index % 9 / 3], at: at) }
            }
            texts.append(String(text))
        }
        for (text, answer) in zip(texts, try Oracle.ask("nir", texts.map { [$0] }, String.self)) {
            let ours = nir(text)
            if ours.state == .placeholder { continue }  // stdnum knows none
            #expect(
                (ours.state == .valid) == (answer.count == 15 && answer.first?.isNumber == true),
                "\(text): \(answer), seed \(seed)")
            if ours.state == .valid { #expect(ours.digits == answer, "\(text), seed \(seed)") }
        }
    }

    /// Where we part from it on purpose: what it refuses, and why it is kept here.
    @Test func whatStdnumRefusesIsKeptOnPurpose() throws {
        let texts = [
            "1620756260014",  // 13 digits: the key is left out of most exports, and can be computed
            "1-62-07-56-260-014-17",  // hyphens and slashes are as usual as spaces
            "1/62/07/56/260/014/17", "1_62_07_56_260_014_17",
        ]
        for (text, answer) in zip(texts, try Oracle.ask("nir", texts.map { [$0] }, String.self)) {
            #expect(answer.hasPrefix("Invalid"), "\(text)")
            #expect(nir(text).digits == "162075626001417")
        }
    }

    @Test func luhnIsTheirs() throws {
        var random = SplitMix(state: seed)
        let texts = (0..<2000).map { NumberOracleTests.digits([9, 11][$0 % 2], &random) }
        for (text, answer) in zip(texts, try Oracle.ask("luhn", texts.map { [$0] }, Bool.self)) {
            #expect(withSpan(text) { ProfessionalNumber.passesLuhn($0) } == answer, "\(text), seed \(seed)")
        }
    }

    private struct Answer: Decodable {
        let number: String
        let possible: Bool
        let valid: Bool
    }

    /// By the first digits, as the numbering plan has them.
    private static let regions: [(region: String, code: String, prefixes: [String])] = [
        ("FR", "33", ["1", "2", "3", "4", "5", "6", "7", "8", "9"]), ("RE", "262", ["262", "263", "692", "693"]),
        ("YT", "262", ["269", "639"]), ("GP", "590", ["590", "690", "691"]), ("GF", "594", ["594", "694"]),
        ("MQ", "596", ["596", "696", "697"]), ("PM", "508", ["508"]),
    ]

    private static func written(_ number: String, code: String, form: Int, _ random: inout SplitMix) -> String {
        let pairs = stride(from: 0, to: 10, by: 2).map { index in
            String(Array("0" + number)[index..<index + 2])
        }
        let rest = "\(number.prefix(1)) " + pairs.dropFirst().joined(separator: " ")
        return switch form {
        case 0: pairs.joined()
        case 1: pairs.joined(separator: " ")
        case 2: pairs.joined(separator: ".")
        case 3: pairs.joined(separator: "-")
        case 4: pairs.joined(separator: "\u{a0}")
        case 5: "+\(code)\(number)"
        case 6: "+\(code) \(rest)"
        case 7: "+\(code) (0)\(rest)"
        case 8: "00\(code) \(rest)"
        case 9: "(0\(number.prefix(1))) \(number.dropFirst())"
        case 10: "0\(number.prefix(3)) \(number.dropFirst(3).prefix(3)) \(number.dropFirst(6))"
        case 11: number
        default: "  0\(number)  "
        }
    }

    /// Each form people write, in each region: wherever the library has a possible number, ours is the same.
    @Test func phonesAreReadAsThePhonenumbersLibraryDoes() throws {
        var random = SplitMix(state: seed)
        var asked: [(text: String, region: String)] = []
        for index in 0..<6000 {
            let (region, code, prefixes) = NumberOracleTests.regions[index % NumberOracleTests.regions.count]
            let prefix = prefixes[Int.random(in: 0..<prefixes.count, using: &random)]
            let number = prefix + NumberOracleTests.digits(9 - prefix.count, &random)
            // A metropolitan draw may fall on an overseas prefix: it is that region's then.
            let others = NumberOracleTests.regions.dropFirst()
            // Kept for fiction, and France's to us.
            if region == "YT", number.hasPrefix("63998") { continue }
            if region == "FR", !number.hasPrefix("63998"),
                others.contains(where: { $0.prefixes.contains(String(number.prefix(3))) })
            {
                continue
            }
            // +590 (0)590…: the country's code stands twice.
            let form = index / NumberOracleTests.regions.count % 13
            asked.append((NumberOracleTests.written(number, code: code, form: form, &random), region))
        }
        let answers = try Oracle.ask(
            "phone", asked.map { [$0.text.replacing("\u{a0}", with: " "), $0.region] }, Answer?.self)
        var valid = 0
        for ((text, region), answer) in zip(asked, answers) {
            var ours: [String] = []
            _ = withSpan(text) { span in
                Phone.read(span) { phone in
                    var out: [UInt8] = []
                    phone.write(to: &out)
                    ours.append(String(decoding: out, as: UTF8.self))
                }
            }
            guard let answer, answer.possible else {
                // The plan has no such number, or not of that length: ours may keep it, as it keeps fiction.
                continue
            }
            if answer.valid { valid += 1 }
            // France dials Saint-Pierre's six digits after 0508; the library takes all nine for a number, not a valid one.
            if region == "PM", !answer.valid { continue }
            #expect(ours == [answer.number], "\(text) in \(region), seed \(seed)")
        }
        #expect(valid > asked.count / 4, "the forms are ones that the library knows: \(valid) of \(asked.count)")
    }
}
