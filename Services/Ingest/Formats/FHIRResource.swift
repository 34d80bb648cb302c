/// One FHIR R4 resource as a row: what it tells of a person, by the meanings the standard gives its elements.
struct FHIRResource {
    private struct Leaf {
        /// Names from the resource on.
        var path: [Substring]
        /// Which object directly in the resource it stands in.
        var instance: Int
        var text: [UInt8]
    }

    private enum Column: Int, CaseIterable {
        case surname, birthName, givenNames, title, sex, birthDate, deathDate, deceased, nationalID, localID, phone
        case email, address, postcode, town, country, birthPlace, birthPlaceCode, insurer, doctor, relative, photo

        var head: ColumnHead {
            switch self {
            case .surname: ColumnHead("name.family", ColumnReading(.surname))
            case .birthName: ColumnHead("name.family (birth)", ColumnReading(.birthName))
            case .givenNames: ColumnHead("name.given", ColumnReading(.givenNames))
            case .title: ColumnHead("name.prefix", ColumnReading(.title))
            case .sex: ColumnHead("gender", ColumnReading(.sex))
            case .birthDate: ColumnHead("birthDate", ColumnReading(.birthDate))
            case .deathDate: ColumnHead("deceasedDateTime", ColumnReading(.deathDate))
            case .deceased: ColumnHead("deceasedBoolean", ColumnReading(.deceased))
            case .nationalID: ColumnHead("identifier (INS)", ColumnReading(.nationalID))
            case .localID: ColumnHead("identifier", ColumnReading(.localID, kind: "ipp"))
            case .phone: ColumnHead("telecom (phone)", ColumnReading(.phone))
            case .email: ColumnHead("telecom (email)", ColumnReading(.email))
            case .address: ColumnHead("address.line", ColumnReading(.address))
            case .postcode: ColumnHead("address.postalCode", ColumnReading(.postcode))
            case .town: ColumnHead("address.city", ColumnReading(.town))
            case .country: ColumnHead("address.country", ColumnReading(.country))
            case .birthPlace: ColumnHead("birthPlace", ColumnReading(.birthPlace))
            case .birthPlaceCode: ColumnHead("birthPlace (INSEE)", ColumnReading(.birthPlaceCode))
            case .insurer: ColumnHead("coverage", ColumnReading(.insurer))
            case .doctor: ColumnHead("generalPractitioner", ColumnReading(.doctor))
            case .relative: ColumnHead("contact", ColumnReading(.relative))
            case .photo: ColumnHead("photo", ColumnReading(.photo))
            }
        }
    }

    /// People, and what is no person.
    static let tables = [
        TableHead(name: "Patient, RelatedPerson", columns: Column.allCases.map(\.head)),
        TableHead(name: "other resources"),
    ]

    private var leaves: [Leaf] = []
    private var type = ""
    private var bytes = 0
    private var depth = 0
    /// Of the objects at the first two depths.
    private var serial = 0
    private var instances = (0, 0)

    var isTooLong: Bool { bytes > RowCells.rowLimit * 4 }

    mutating func removeAll() {
        leaves.removeAll(keepingCapacity: true)
        type = ""
        (bytes, depth, serial, instances) = (0, 0, 0, (0, 0))
    }

    mutating func open() {
        depth += 1
        serial += 1
        if depth == 1 { instances.0 = serial }
        if depth == 2 { instances.1 = serial }
    }

    mutating func close() { depth -= 1 }

    mutating func append(_ words: String, _ text: [UInt8]) {
        guard !isTooLong else { return }
        var path = words.split(separator: ".")
        let isEntry = path.first == "resource"
        if isEntry { path.removeFirst() }
        guard let first = path.first else { return }
        if first == "resourceType" { type = String(decoding: text, as: UTF8.self) }
        guard FHIRResource.told.contains(String(first)) else { return }
        bytes += text.count
        leaves.append(Leaf(path: path, instance: isEntry ? instances.1 : instances.0, text: text))
    }

    private static let told: Set<String> = [
        "name", "gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "identifier", "telecom", "address",
        "extension", "contact", "generalPractitioner", "photo", "subscriberId", "payor", "relationship",
    ]

    /// Writes the cells; gives the table the resource belongs to.
    mutating func pour(into cells: RowCells) -> Int {
        guard type == "Patient" || type == "RelatedPerson" || type == "Person" else { return 1 }
        pourNames(cells)
        for leaf in leaves {
            let last = leaf.path[leaf.path.count - 1]
            switch leaf.path[0] {
            case "gender": cells.append(Column.sex.rawValue, leaf.text)
            case "birthDate": if leaf.path.count == 1 { cells.append(Column.birthDate.rawValue, leaf.text) }
            case "deceasedBoolean":
                if leaf.text == Array("true".utf8) { cells.append(Column.deceased.rawValue, leaf.text) }
            case "deceasedDateTime": cells.append(Column.deathDate.rawValue, leaf.text)
            case "identifier": if last == "value", leaf.path.count == 2 { pourIdentifier(leaf, cells) }
            case "telecom": if last == "value" { pourTelecom(leaf, cells) }
            case "address": pourAddress(leaf, cells)
            case "extension": pourExtension(leaf, cells)
            case "contact": cells.append(Column.relative.rawValue, leaf.text)
            case "generalPractitioner": cells.append(Column.doctor.rawValue, leaf.text)
            case "photo": cells.append(Column.photo.rawValue, Array("1".utf8))
            default: break
            }
        }
        return 0
    }

    private func told(_ name: Substring, _ last: Substring, _ instance: Int) -> [UInt8]? {
        leaves.first { $0.instance == instance && $0.path[0] == name && $0.path[$0.path.count - 1] == last }?.text
    }

    /// The used name is the surname; the official one is that of birth (FR Core).
    private func pourNames(_ cells: RowCells) {
        var instances: [Int] = []
        for leaf in leaves where leaf.path[0] == "name" && !instances.contains(leaf.instance) {
            instances.append(leaf.instance)
        }
        func use(_ instance: Int) -> String {
            String(decoding: told("name", "use", instance) ?? [], as: UTF8.self)
        }
        let usual = instances.first { use($0) == "usual" } ?? instances.first { !["old", "maiden"].contains(use($0)) }
        let birth = instances.first { use($0) == "maiden" } ?? instances.first { use($0) == "official" }
        guard let main = usual ?? birth else { return }
        if let family = told("name", "family", main) { cells.append(Column.surname.rawValue, family) }
        if let birth, birth != main, let family = told("name", "family", birth) {
            cells.append(Column.birthName.rawValue, family)
        }
        let given = [main, birth ?? main].first { told("name", "given", $0) != nil }
        for leaf in leaves where leaf.path[0] == "name" && leaf.instance == given {
            if leaf.path == ["name", "given"] { cells.append(Column.givenNames.rawValue, leaf.text) }
            if leaf.path == ["name", "prefix"] { cells.append(Column.title.rawValue, leaf.text) }
        }
    }

    private func pourIdentifier(_ leaf: Leaf, _ cells: RowCells) {
        let system = String(decoding: told("identifier", "system", leaf.instance) ?? [], as: UTF8.self)
        guard let oid = system.split(separator: ":").last, oid.hasPrefix("1.2.250.1.213.1.4.") else {
            return cells.append(Column.localID.rawValue, leaf.text)
        }
        if oid.hasSuffix(".10") || oid.hasSuffix(".11") { cells.remark("ins.test") }
        cells.append(Column.nationalID.rawValue, leaf.text)
    }

    private func pourTelecom(_ leaf: Leaf, _ cells: RowCells) {
        let isAddress = leaf.text.contains(UInt8(ascii: "@"))
        cells.append((isAddress ? Column.email : .phone).rawValue, leaf.text)
    }

    private func pourAddress(_ leaf: Leaf, _ cells: RowCells) {
        guard leaf.path.count == 2 else { return }
        switch leaf.path[1] {
        case "line": cells.append(Column.address.rawValue, leaf.text)
        case "postalCode": cells.append(Column.postcode.rawValue, leaf.text)
        case "city": cells.append(Column.town.rawValue, leaf.text)
        case "country": cells.append(Column.country.rawValue, leaf.text)
        default: break
        }
    }

    private func pourExtension(_ leaf: Leaf, _ cells: RowCells) {
        let url = String(decoding: told("extension", "url", leaf.instance) ?? [], as: UTF8.self)
        guard url.lowercased().hasSuffix("birthplace") else { return }
        let last = leaf.path[leaf.path.count - 1]
        let isCode = leaf.text.count == 5 && ASCII.isDigit(leaf.text[0]) && ASCII.isDigit(leaf.text[4])
        if isCode, last == "district" || last == "code" {
            cells.append(Column.birthPlaceCode.rawValue, leaf.text)
        } else if last == "city" {
            cells.append(Column.birthPlace.rawValue, leaf.text)
        }
    }
}
