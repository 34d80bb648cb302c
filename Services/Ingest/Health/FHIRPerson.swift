/// What a FHIR Patient or RelatedPerson tells, French profiles (FR Core, of interopsante.org and of hl7.fr) included.
struct FHIRPerson {
    private let leaves: [FHIRResource.Leaf]

    init(_ node: FHIRResource.Node) { leaves = node.leaves }

    func pour(into cells: RowCells) {
        pourNames(cells)
        for leaf in leaves {
            switch leaf.path {
            case "gender": cells.append(.sex, leaf.text)
            case "birthDate": cells.append(.birthDate, leaf.text)
            case "deceasedBoolean": if leaf.text.elementsEqual("true".utf8) { cells.append(.deceased, leaf.text) }
            case "deceasedDateTime": cells.append(.deathDate, leaf.text)
            case "identifier.value": pourIdentifier(leaf, cells)
            case "telecom.value": cells.append(leaf.text.contains(UInt8(ascii: "@")) ? .email : .phone, leaf.text)
            case "address.line": cells.append(.address, leaf.text)
            case "address.postalCode": cells.append(.postcode, leaf.text)
            case "address.city": cells.append(.town, leaf.text)
            case "address.country": cells.append(.country, leaf.text)
            case let path where path.hasPrefix("extension."): pourExtension(leaf, cells)
            case let path where path.hasPrefix("contact."): cells.append(.relative, leaf.text)
            case let path where path.hasPrefix("generalPractitioner."): cells.append(.doctor, leaf.text)
            case let path where path.hasPrefix("photo."): cells.append(.photo, Array("1".utf8))
            default: break
            }
        }
    }

    private func told(_ path: String, in object: Int) -> [UInt8]? {
        leaves.first { $0.object == object && $0.path == path }?.text
    }

    /// The used name is the surname; the official one is that of birth (FR Core), unless it is the only one.
    private func pourNames(_ cells: RowCells) {
        var names: [Int] = []
        for leaf in leaves where leaf.path.hasPrefix("name.") && !names.contains(leaf.object) {
            names.append(leaf.object)
        }
        func use(_ name: Int) -> String { String(decoding: told("name.use", in: name) ?? [], as: UTF8.self) }
        let usual = names.first { use($0) == "usual" } ?? names.first { !["old", "maiden"].contains(use($0)) }
        let birth = names.first { use($0) == "maiden" } ?? names.first { use($0) == "official" }
        guard let main = usual ?? birth ?? names.first else { return }
        if let family = told("name.family", in: main) {
            cells.append(.surname, family)
        } else if let text = told("name.text", in: main) {
            cells.append(.fullName, text)
        }
        if let birth, birth != main, let family = told("name.family", in: birth) { cells.append(.birthName, family) }
        let given = [main, birth ?? main].first { told("name.given", in: $0) != nil }
        if let list = birthGivenNames([birth, main].compactMap(\.self)) {
            cells.append(.givenNames, list)
        } else {
            for leaf in leaves where leaf.path == "name.given" && leaf.object == given {
                cells.append(.givenNames, leaf.text)
            }
        }
        if let given, let prefix = told("name.prefix", in: given) { cells.append(.title, prefix) }
    }

    /// All given names of birth stand in an extension, in one text.
    private func birthGivenNames(_ names: [Int]) -> [UInt8]? {
        for name in names {
            let url = leaves.first {
                $0.object == name && $0.path == "name.extension.url"
                    && FHIRPerson.ends($0.text, "birth-list-given-name")
            }
            guard let url else { continue }
            let list = leaves.first {
                $0.object == name && $0.inner == url.inner && $0.path == "name.extension.valueString"
            }
            if let list { return list.text }
        }
        return nil
    }

    private static func ends(_ url: [UInt8], _ word: String) -> Bool {
        String(decoding: url, as: UTF8.self).lowercased().hasSuffix(word)
    }

    private func pourIdentifier(_ leaf: FHIRResource.Leaf, _ cells: RowCells) {
        FHIRPerson.pour(
            leaf.text, system: told("identifier.system", in: leaf.object) ?? [],
            type: told("identifier.type.coding.code", in: leaf.object) ?? [], into: cells)
    }

    static func pour(_ value: [UInt8], system: [UInt8], type: [UInt8], into cells: RowCells) {
        if let root = INSRoot(in: system) {
            cells.append(value, under: root)
        } else if ["INS-NIR", "INS-NIA", "NH", "SS"].contains(String(decoding: type, as: UTF8.self)) {
            cells.append(.nationalID, value)
        } else {
            cells.append(.ipp, value)
        }
    }

    private func pourExtension(_ leaf: FHIRResource.Leaf, _ cells: RowCells) {
        guard let url = told("extension.url", in: leaf.object) else { return }
        let last = leaf.path.split(separator: ".").last ?? ""
        if FHIRPerson.ends(url, "identity-reliability") || FHIRPerson.ends(url, "identityreliability") {
            if last == "code" { HL7Patient.readReliability(leaf.text, cells) }
        } else if FHIRPerson.ends(url, "birthplace") || FHIRPerson.ends(url, "birth-place") {
            let isCode = leaf.text.count == 5 && ASCII.isDigit(leaf.text[0]) && ASCII.isDigit(leaf.text[4])
            if isCode, last == "district" || last == "code" {
                cells.append(.birthPlaceCode, leaf.text)
            } else if last == "city" {
                cells.append(.birthPlace, leaf.text)
            }
        }
    }
}
