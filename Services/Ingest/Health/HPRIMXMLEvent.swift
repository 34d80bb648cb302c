/// One event of HPRIM XML as a row: its `patient` is the person, with the insurance that stands beside. The insured and the
/// doctors are people of their own.
struct HPRIMXMLEvent: TreeResource {
    static let tables = [TableHead(name: "evenement", columns: PatientColumn.table)]

    private var tree = ElementTree()
    private var found: [(column: PatientColumn, value: [UInt8])] = []
    private var insured: (families: [[UInt8]], given: [[UInt8]], number: [UInt8]) = ([], [], [])
    private var isLunar = false
    private var bytes = 0

    mutating func begin(_ name: [UInt8]) {
        self = HPRIMXMLEvent()
        tree.enter(name)
    }
    mutating func open(_ name: [UInt8]) { tree.enter(name) }
    mutating func append(_ name: [UInt8], _ text: [UInt8]) { tree.append(name, text) }

    private mutating func add(_ column: PatientColumn, _ value: [UInt8]) {
        guard !value.isEmpty, bytes < RowCells.rowLimit else { return }
        bytes += value.count
        found.append((column, value))
    }

    private static let doctors: Set<String> = [
        "medecin", "medecins", "medecinTraitant", "medecinResponsable", "prescripteur", "executant", "medecinExecutant",
        "personnelSoignant", "professionnelSante",
    ]
    private static let relatives: Set<String> = [
        "personnePrevenir", "personnesAPrevenir", "personneAPrevenir", "conjoint", "parent", "tuteur", "pere", "mere",
        "personneConfiance",
    ]

    mutating func close() {
        guard let element = tree.leave() else { return }
        if tree.isIn("assure") || element.name == "assure" {
            closeInInsured(element)
        } else if tree.open.contains(where: { HPRIMXMLEvent.doctors.contains($0.name) }) {
            if element.name.hasPrefix("nom") { add(.doctor, element.text) }
        } else if tree.open.contains(where: { HPRIMXMLEvent.relatives.contains($0.name) }) {
            if element.name.hasPrefix("nom") { add(.relative, element.text) }
        } else if tree.isIn("assurance") || tree.isIn("debiteurs") {
            if !element.text.isEmpty { add(.insurer, element.text) }
        } else if tree.isIn("patient") {
            closeInPatient(element)
        } else {
            closeBeside(element)
        }
    }

    private mutating func closeInPatient(_ element: ElementTree.Element) {
        let text = element.text
        switch element.name {
        case "personnePhysique": add(.sex, element.attribute("sexe") ?? [])
        case "nomUsuel": add(.surname, text)
        case "nomNaissance": add(.birthName, text)
        case "prenom": add(.givenNames, text)
        case "civilite", "civiliteHprim": add(.title, element.attribute("valeur") ?? text)
        case "ligne", "complement": add(.address, text)
        case "ville": add(tree.isIn("lieuNaissance") ? .birthPlace : .town, text)
        case "codePostal": if !tree.isIn("lieuNaissance") { add(.postcode, text) }  // of birth: no INSEE code
        case "telephone": add(.phone, text)
        case "email": add(.email, text)
        case "date" where tree.ends(with: "dateNaissance"): add(.birthDate, text)
        case "dateLunaire":
            // No day of the calendar, whatever it looks like: only the year is known.
            add(.birthDate, Array(text.prefix(while: ASCII.isDigit).prefix(4)))
            isLunar = true
        case "date" where tree.ends(with: "dateDeces"): add(.deathDate, text)
        case "numeroSecuriteSociale", "numeroIdentifiantSante": add(.nationalID, text)
        case "valeur" where tree.isIn("identifiant") || tree.isIn("identifiantPatient"): add(.ipp, text)
        case "emetteur", "recepteur": if tree.ends(with: "identifiant") { add(.ipp, text) }
        default: break
        }
    }

    private mutating func closeInInsured(_ element: ElementTree.Element) {
        guard insured.families.count + insured.given.count < 64 else { return }
        switch element.name {
        case "immatriculation", "numeroSecuriteSociale": insured.number = element.text
        case "nomUsuel", "nomNaissance": insured.families.append(element.text)
        case "prenom": insured.given.append(element.text)
        case "lienAssure": add(.insurer, element.text)
        default: break
        }
    }

    private mutating func closeBeside(_ element: ElementTree.Element) {
        switch element.name {
        case "commentaire", "commentaires", "libelle", "motif": add(.comment, element.text)
        case "valeur" where tree.isIn("numeroDossier") || tree.isIn("venue") || tree.isIn("identifiant"):
            if tree.isIn("venue") { add(.visit, element.text) }
        case "codeActe": add(.act, element.text)
        default: break
        }
    }

    mutating func pour(into cells: RowCells) -> Int {
        let hasUsed = found.contains { $0.column == .surname }
        for (column, value) in found {
            // The birth name alone is the name.
            cells.append(column == .birthName && !hasUsed ? .surname : column, value)
        }
        if isLunar { cells.remark("birthDate.lunar") }
        pourInsured(cells)
        return 0
    }

    private func pourInsured(_ cells: RowCells) {
        guard !insured.number.isEmpty || !insured.families.isEmpty else { return }
        func texts(_ values: [[UInt8]]) -> [String] { values.map { String(decoding: $0, as: UTF8.self) } }
        let other = NamedPerson(families: texts(insured.families), given: texts(insured.given))
        if other.isOther(than: NamedPerson(cells)) {
            for value in insured.families + [insured.number] { cells.append(.relative, value) }
        } else {
            cells.append(.nationalID, insured.number)
        }
    }
}
