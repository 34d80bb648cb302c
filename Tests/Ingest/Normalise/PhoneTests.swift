import Testing

@testable import Ingest

/// Vectors of the formats reference, section 7.2.
struct PhoneTests {
    private func read(_ text: String) -> [String] {
        withSpan(text) { span in
            var numbers: [String] = []
            _ = Phone.read(span) { phone in
                var out: [UInt8] = []
                phone.write(to: &out)
                numbers.append(String(decoding: out, as: UTF8.self))
            }
            return numbers
        }
    }

    @Test(arguments: [
        ("02 97 54 32 10", "+33297543210"), ("06.12.34.56.78", "+33612345678"),
        ("+33 (0)2 97 54 32 10", "+33297543210"),
        ("0033 7 56 78 90 12", "+33756789012"), ("612345678", "+33612345678"), ("33612345678", "+33612345678"),
        ("0800 123 456", "+33800123456"), ("09 72 12 34 56", "+33972123456"), ("0692 12 34 56", "+262692123456"),
        ("0262 41 23 45", "+262262412345"), ("0690 12 34 56", "+590690123456"), ("0596 60 12 34", "+596596601234"),
        ("0269 61 12 34", "+262269611234"), ("06 39 98 00 12", "+33639980012"), ("01 99 00 00 12", "+33199000012"),
        ("02.97.54.32.10 (dom)", "+33297543210"), ("02/97/54/32/10", "+33297543210"), ("+330261911234", "+33261911234"),
    ])
    func aNumberBecomesE164(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        "0000000000", "3646", "15", "118 218", "07 00 12 34 56 78 90", "06-12-34-56", "0O 12 34 56 78", "NC", ".",
        "06 12 34 56 7O",
    ])
    func whatIsNoNumberGivesNone(_ text: String) { #expect(read(text) == []) }

    @Test(arguments: [
        "06 12 34 56 78 / 02 97 54 32 10", "06 12 34 56 78 ou 02 97 54 32 10", "0612345678;0297543210",
        "port 0612345678, dom 0297543210",
    ])
    func severalNumbersInACellAreToldApart(_ text: String) { #expect(read(text) == ["+33612345678", "+33297543210"]) }
}
