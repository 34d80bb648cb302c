/// One CDA R2 document as a row: its `recordTarget` is the patient. Guardian, informants and other participants are other
/// people, authors and performers are professionals; each is an exposure of the patient, none is the patient.
struct CDADocument: TreeResource {
    static let tables = [TableHead(name: "recordTarget", columns: PatientColumn.table)]

    private var tree = ElementTree()
    private var found: [(column: PatientColumn, value: [UInt8])] = []
    private var identifiers: [(root: [UInt8], extension: [UInt8])] = []
    private var names: [CDAName] = []
    private var birthDate: [UInt8] = []
    private var address: [(name: String, value: [UInt8])] = []
    private var patients = 0
    private var bytes = 0
    /// No patient has as many identifiers, names or lines of an address.
    private static let partsMax = 64

    mutating func begin(_ name: [UInt8]) { self = CDADocument() }

    mutating func open(_ name: [UInt8]) {
        tree.enter(name)
        if name.elementsEqual("recordTarget".utf8) { patients += 1 }
        guard isPatient else { return }
        if name.elementsEqual("name".utf8), names.count < CDADocument.partsMax, tree.ends(with: "patient", "name") {
            names.append(CDAName())
        }
    }

    mutating func append(_ name: [UInt8], _ text: [UInt8]) { tree.append(name, text) }

    mutating func close() {
        guard let element = tree.leave() else { return }
        if isPatient {
            closeInPatient(element)
        } else if tree.isIn("recordTarget") {
            closeBesidePatient(element)
        } else if tree.isIn("structuredBody") || tree.isIn("nonXMLBody") {
            closeInBody(element)
        } else {
            closeInHead(element)
        }
    }

    private mutating func add(_ column: PatientColumn, _ value: [UInt8]) {
        guard !value.isEmpty, bytes < RowCells.rowLimit else { return }
        bytes += value.count
        found.append((column, value))
    }

    // MARK: The patient

    /// In the first `recordTarget`, and in nobody else's element there.
    private var isPatient: Bool {
        patients == 1 && tree.isIn("patientRole") && !tree.isIn("guardian") && !tree.isIn("providerOrganization")
    }

    private mutating func closeInPatient(_ element: ElementTree.Element) {
        switch element.name {
        case "id" where tree.ends(with: "patientRole"):
            guard identifiers.count < CDADocument.partsMax else { return }
            identifiers.append((element.attribute("root") ?? [], element.attribute("extension") ?? []))
        case "telecom": addContact(element)
        case "family", "given", "prefix": if !names.isEmpty { names[names.count - 1].append(element) }
        case "name":
            if tree.ends(with: "patient") {
                if names.last?.isEmpty == true { names[names.count - 1].whole = element.text }
            } else if tree.isIn("birthplace") {
                add(.birthPlace, element.text)
            }
        case "administrativeGenderCode": add(.sex, element.attribute("code") ?? [])
        case "birthTime": birthDate = element.attribute("value") ?? []
        case "deceasedInd": if element.word("value") == "true" { add(.deceased, Array("OUI".utf8)) }
        case "deceasedTime": add(.deathDate, element.attribute("value") ?? [])
        case "addr" where tree.isIn("birthplace"): closeBirthPlace()
        case "addr": closeAddress()
        default:
            if tree.ends(with: "addr"), address.count < CDADocument.partsMax {
                address.append((element.name, element.text))
            }
        }
    }

    private mutating func addContact(_ element: ElementTree.Element) {
        let value = String(decoding: element.attribute("value") ?? [], as: UTF8.self)
        let parts = value.split(separator: ":", maxSplits: 1)
        switch (parts.count == 2 ? parts[0].lowercased() : "", parts.last ?? "") {
        case ("mailto", let mail): add(.email, Array(mail.utf8))
        case ("tel", let number), ("fax", let number): add(.phone, Array(number.utf8))
        case ("", let text) where !text.isEmpty: add(text.contains("@") ? .email : .phone, Array(text.utf8))
        default: break
        }
    }

    private mutating func closeAddress() {
        var line: [UInt8] = []
        func part(_ name: String) -> [UInt8] { address.first { $0.name == name }?.value ?? [] }
        for name in ["houseNumber", "houseNumberNumeric", "streetNameType", "streetName", "streetNameBase"] {
            let value = part(name)
            if !value.isEmpty { line += (line.isEmpty ? [] : [0x20]) + value }
        }
        add(.address, line)
        for (name, value) in address {
            switch name {
            case "streetAddressLine", "additionalLocator", "deliveryAddressLine", "unitID", "precinct":
                add(.address, value)
            case "postalCode": add(.postcode, value)
            case "city": add(.town, value)
            case "country": add(.country, value)
            default: break
            }
        }
        address = []
    }

    /// `county` holds the INSEE code of the place.
    private mutating func closeBirthPlace() {
        for (name, value) in address {
            if name == "county" { add(.birthPlaceCode, value) }
            if name == "city" { add(.birthPlace, value) }
        }
        address = []
    }

    // MARK: Others

    private mutating func closeBesidePatient(_ element: ElementTree.Element) {
        let isOther = patients > 1 || tree.isIn("guardian")
        if element.name == "family", isOther { add(.relative, element.text) }
        if patients > 1, element.name == "id", tree.ends(with: "patientRole") {
            add(.relative, element.attribute("extension") ?? [])
        }
    }

    private static let professionals: Set<String> = [
        "author", "dataEnterer", "authenticator", "legalAuthenticator", "documentationOf", "componentOf",
        "informationRecipient",
    ]
    private static let relatives: Set<String> = ["NOK", "CON", "ECON", "PRS", "GUAR", "GUARD", "CAREGIVER", "QUAL"]
    private static let insurance: Set<String> = ["PAYOR", "POLHOLD", "COVPTY", "UNDWRT"]

    private mutating func closeInHead(_ element: ElementTree.Element) {
        if element.name == "title", tree.open.count == 0 { add(.comment, element.text) }
        if element.name == "id", tree.ends(with: "encompassingEncounter") {
            add(.visit, element.attribute("extension") ?? [])
        }
        guard element.name == "family" || element.name == "name" && !element.text.isEmpty else { return }
        if let associated = tree.open.first(where: { $0.name == "associatedEntity" }) {
            let role = associated.word("classCode").uppercased()
            let isInsurance = CDADocument.insurance.contains(role)
            add(isInsurance ? .insurer : CDADocument.relatives.contains(role) ? .relative : .doctor, element.text)
        } else if tree.isIn("relatedEntity") || tree.isIn("relatedSubject") {
            add(.relative, element.text)
        } else if element.name == "family" || tree.ends(with: "assignedPerson"),
            tree.isIn("informant") || tree.open.contains(where: { CDADocument.professionals.contains($0.name) })
        {
            add(.doctor, element.text)
        }
    }

    private mutating func closeInBody(_ element: ElementTree.Element) {
        if tree.isIn("nonXMLBody") || element.name == "nonXMLBody" {
            if element.name == "text" { add(.comment, Array("document".utf8)) }
            return
        }
        if tree.isIn("text") || element.name == "text" || element.name == "title" { return add(.comment, element.text) }
        if element.name == "family" { return add(tree.isIn("relatedSubject") ? .relative : .doctor, element.text) }
        guard tree.isIn("entry") else { return }
        if element.name == "name", tree.ends(with: "manufacturedMaterial") { return add(.treatment, element.text) }
        if element.name == "value" {
            let value = ["displayName", "value"].compactMap(element.attribute).first { !$0.isEmpty }
            add(.result, value ?? element.text)
        } else if element.name == "code", let words = element.attribute("displayName") {
            add(tree.isIn("substanceAdministration") ? .treatment : tree.isIn("procedure") ? .act : .test, words)
        }
    }

    // MARK: The row

    mutating func pour(into cells: RowCells) -> Int {
        for (root, value) in identifiers {
            if let root = INSRoot(in: root) { cells.append(value, under: root) } else { cells.append(.ipp, value) }
        }
        CDAName.pour(names, into: cells)
        cells.append(.birthDate, date: birthDate)
        for (column, value) in found {
            if column == .deathDate { cells.append(column, date: value) } else { cells.append(column, value) }
        }
        if patients > 1 { cells.remark("people.several") }
        return 0
    }
}
