import Testing

@testable import Ingest

/// Formats reference, section 7.4.
struct NameTests {
    private func read(_ text: String) -> [String?] {
        let bytes = Array(text.utf8)
        let name = PersonName(bytes.span)
        func part(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        return [name.title?.rawValue, part(name.surname), part(name.birthName)]
    }
    private func whole(_ text: String, _ order: FullName.Order = .surnameFirst) -> [String?] {
        let bytes = Array(text.utf8)
        let name = FullName(bytes.span, order)
        return [
            name.title?.rawValue, String(decoding: bytes[name.surname], as: UTF8.self),
            String(decoding: bytes[name.given], as: UTF8.self),
        ]
    }

    @Test func titlesAndMarkersAreTakenOut() {
        #expect(read("LE GOFF") == [nil, "LE GOFF", nil])
        #expect(read("Mme LE GOFF") == ["MME", "LE GOFF", nil])
        #expect(read("M. Dupont") == ["M", "Dupont", nil])
        #expect(read("VVE MARTIN") == ["VVE", "MARTIN", nil])
        #expect(read("LE GOFF NEE MARTIN") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("LE GOFF née MARTIN") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("MARTIN EPOUSE LE GOFF") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("MARTIN EP LE GOFF") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("MARTIN VVE LE GOFF") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("LE GOFF (MARTIN)") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("LE GOFF (née MARTIN)") == [nil, "LE GOFF", "MARTIN"])
        #expect(read("MME LE GOFF NEE MARTIN") == ["MME", "LE GOFF", "MARTIN"])
        #expect(read("MARTIN-LE GOFF") == [nil, "MARTIN-LE GOFF", nil])
    }

    @Test func aMarkerMayBeASurname() {
        #expect(read("NEE") == [nil, "NEE", nil])
        #expect(read("DE NEE") == [nil, "DE NEE", nil])
    }

    @Test func aWholeNameIsToldApart() {
        #expect(whole("LE GOFF Anne") == [nil, "LE GOFF", "Anne"])
        #expect(whole("Anne LE GOFF") == [nil, "LE GOFF", "Anne"])
        #expect(whole("Le Goff, Anne Marie") == [nil, "Le Goff", "Anne Marie"])
        #expect(whole("LE GOFF ANNE MARIE") == [nil, "LE GOFF", "ANNE MARIE"])
        #expect(whole("MME LE GOFF ANNE") == ["MME", "LE GOFF", "ANNE"])
        #expect(whole("ANNE LE GOFF", .givenFirst) == [nil, "LE GOFF", "ANNE"])
    }
}
