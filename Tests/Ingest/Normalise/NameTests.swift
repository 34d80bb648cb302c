import Model
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

    @Test(arguments: [
        ("M", "M"), ("MR", "M"), ("M.", "M"), ("Monsieur", "M"), ("MME", "MME"), ("Mme.", "MME"), ("MLLE", "MLLE"),
        ("DR", "DR"), ("PR", "PR"), ("ME", "ME"), ("VEUVE", "VVE"), ("VVE", "VVE"),
    ])
    func eachTitleGoesToItsOwnField(_ title: String, _ expected: String) {
        #expect(read("\(title) LE GOFF") == [expected, "LE GOFF", nil])
        // Alone it is somebody's name.
        #expect(read(title)[1] == title)
    }

    @Test(arguments: ["EP", "EPOUSE", "épouse", "EPSE", "ep.", "VVE", "VEUVE"])
    func eachMarkerOfMarriageTellsTheNameAtBirth(_ marker: String) {
        #expect(read("MARTIN \(marker) LE GOFF") == [nil, "LE GOFF", "MARTIN"])
    }

    @Test(arguments: ["NEE", "née", "Née", "NÉE", "né"])
    func eachMarkerOfBirthTellsTheNameAtBirth(_ marker: String) {
        #expect(read("LE GOFF \(marker) MARTIN") == [nil, "LE GOFF", "MARTIN"])
    }

    @Test(arguments: [
        "DE KERGUELEN", "DU PLESSIS", "DES RIEUX", "D'ARC", "LE GOFF", "LA TOUR", "L'HOTE", "VAN DER MEER",
    ])
    func particlesStayInTheSurname(_ name: String) { #expect(read(name) == [nil, name, nil]) }

    @Test(arguments: ["NULL", "NA", "NAN", "TRUE", "NON", "X", "INCONNU", "None", "n/a"])
    func aSurnameThatLooksMissingStays(_ name: String) throws {
        let reading = try Reading("NOM;PRENOM\n\(name);Anne\nMARTIN;Paul\n")
        #expect(reading.texts(.surname) == [name, "MARTIN"])
    }

    @Test(arguments: [
        "ANONYME", "Inconnu", "TEST", "XXX", "NOUVEAU-NE", "BEBE", "PATIENT", "BEBE MARTIN", "Nouveau-né",
    ])
    func aPlaceholderIsARemark(_ name: String) throws {
        let reading = try Reading("NOM;PRENOM\n\(name);Anne\nMARTIN;Paul\n")
        #expect(reading.texts(.remark) == ["name.placeholder", nil])
        #expect(reading.texts(.surname).first == name)
    }

    @Test(arguments: ["TESTE", "BEBER", "PATIENCE", "TESTARD", "ANONY", "DEMOULIN"])
    func aSurnameLikeAPlaceholderIsNone(_ name: String) {
        #expect(!withSpan(name) { PersonName.isPlaceholder($0, 0..<$0.count) })
    }

    @Test(arguments: [
        "Mme LE GOFF née MARTIN Anne", "MME LE GOFF NEE MARTIN ANNE", "Mme LE GOFF Anne née MARTIN",
        "Mme Anne LE GOFF née MARTIN", "MME LE GOFF ANNE NEE MARTIN", "Mme MARTIN épouse LE GOFF Anne",
        "Mme LE GOFF née MARTIN, Anne", "Mme LE GOFF (née MARTIN) Anne", "Mme LE GOFF (MARTIN) Anne",
    ])
    func aWholeNameWithTwoSurnamesIsToldApart(_ cell: String) throws {
        let reading = try Reading(
            "NOM_PRENOM;CP\n\(cell);56000\nDURAND Paul;35000\nPETIT Luc;35000\n", ["map:1": "fullName"])
        let record = try #require(reading.records.first)
        #expect(record.text(.surname) == "LE GOFF")
        #expect(record.text(.birthName) == "MARTIN")
        #expect(record.text(.givenName)?.lowercased() == "anne")
        #expect(record.text(.title) == "MME")
    }

    @Test func whatIsNoNameIsNone() throws {
        for cell in ["MARTIN (décédé)", "MARTIN (DCD)", "MARTIN (tutelle)", "MARTIN (née)", "MARTIN (voir dossier)"] {
            #expect(read(cell) == [nil, "MARTIN", nil], "\(cell)")
        }
        #expect(read("MARTIN (Durand)") == [nil, "MARTIN", "Durand"])
        #expect(read("martin (durand)") == [nil, "martin", "durand"])
        #expect(read("MARTIN - NEE DURAND") == [nil, "MARTIN", "DURAND"])
        #expect(read("DURAND, épouse MARTIN") == [nil, "MARTIN", "DURAND"])
        let reading = try Reading(
            "NOM_PRENOM;CP\nMARTIN Anne (décédée);56000\nDURAND Paul (x);56000\nPETIT Luc;35000\n",
            ["map:1": "fullName"])
        #expect(reading.texts(.givenName) == ["Anne", "Paul", "Luc"])
        #expect(reading.texts(.deceased) == ["yes", nil, nil])
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

    /// DICOM PS3.5 6.2.1 and the XPN of HL7.
    @Test func caretsPartAName() throws {
        #expect(whole("GILBERT^Céline") == [nil, "GILBERT", "Céline"])
        #expect(whole("LE GOFF^Anne^Marie^^") == [nil, "LE GOFF", "Anne^Marie"])
        #expect(whole("GILBERT^Céline^^Mme^") == ["MME", "GILBERT", "Céline"])
        #expect(whole("YAMADA^Tarou=山田^太郎") == [nil, "YAMADA", "Tarou"])
        for header in ["PatientName,BirthDate\n", ""] {
            let reading = try Reading(
                header + "GILBERT^Céline^Anne,1946-12-08\nCARLIER^Anne,1937-09-24\nMOREL^Paul,1980-03-17\n")
            #expect(reading.fields.first == .fullName)
            #expect(reading.texts(.surname) == ["GILBERT", "CARLIER", "MOREL"])
            #expect(reading.records.map { $0.values(.givenName).count } == [2, 1, 1])
        }
    }
}
