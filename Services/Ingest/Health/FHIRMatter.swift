/// What a FHIR resource that is no person tells of the one it is about: a category of data, and who that is where it says
/// more than a reference, which only a Patient elsewhere could resolve.
struct FHIRMatter {
    private let type: String
    private let leaves: [FHIRResource.Leaf]

    init(_ node: FHIRResource.Node) { (type, leaves) = (node.type, node.leaves) }

    /// Of the patient it is about.
    var reference: [UInt8]? {
        ["subject", "patient", "beneficiary"].lazy.compactMap { told("\($0).reference") }.first
    }

    private func told(_ path: String) -> [UInt8]? { leaves.first { $0.path == path }?.text }

    /// What was thought of and found not to be, or written by mistake.
    private var isRefuted: Bool {
        ["refuted", "entered-in-error"].contains(
            String(decoding: told("verificationStatus.coding.code") ?? [], as: UTF8.self))
    }

    /// Who benefits from a cover is insured themselves, as far as it says.
    private var isInsured: Bool {
        if let relation = told("relationship.coding.code"), !relation.elementsEqual("self".utf8) { return false }
        guard let subscriber = told("subscriber.reference") else { return told("subscriber.display") == nil }
        return subscriber == told("beneficiary.reference")
    }

    func pour(into cells: RowCells) {
        for about in ["subject", "patient", "beneficiary"] { pourPerson(about, cells) }
        for leaf in leaves {
            let first = leaf.path.prefix { $0 != "." }
            if first == "code", isRefuted { continue }
            switch first {
            case "subscriberId" where isInsured && NIR(leaf.text.span)?.state == .valid:
                cells.append(.nationalID, leaf.text)
            case "payor", "subscriberId": cells.append(.insurer, leaf.text)
            case "subscriber", "policyHolder": cells.append(.relative, leaf.text)
            case "code", "medicationCodeableConcept", "vaccineCode":
                if let column, column == .comment, leaf.path.hasSuffix("coding.code") {
                    cells.append(.diagnosis, leaf.text)
                }
                let isWord = leaf.path.hasSuffix(".text") || leaf.path.hasSuffix(".display")
                if isWord, let column { cells.append(column, leaf.text) }
            case "valueString", "valueQuantity", "valueCodeableConcept", "conclusion", "interpretation":
                cells.append(.result, leaf.text)
            case "condition" where type == "FamilyMemberHistory":
                if leaf.path.hasPrefix("condition.code.") { cells.append(.heredity, leaf.text) }
            case "note": cells.append(.comment, leaf.text)
            default: break
            }
        }
    }

    private var column: PatientColumn? {
        switch type {
        case "Observation", "DiagnosticReport", "ServiceRequest", "Specimen": .test
        case "Procedure": .act
        case "MedicationRequest", "MedicationStatement", "MedicationAdministration", "MedicationDispense",
            "Immunization":
            .treatment
        case "Condition", "AllergyIntolerance", "Flag", "ClinicalImpression": .comment
        default: nil
        }
    }

    private func pourPerson(_ about: String, _ cells: RowCells) {
        func told(_ name: String) -> [UInt8]? { self.told("\(about).\(name)") }
        let reference = String(decoding: told("reference") ?? [], as: UTF8.self)
        let isPatient =
            reference.isEmpty || reference.hasPrefix("#") || reference.contains("Patient/")
            || reference.hasPrefix("urn:")
        guard isPatient else { return }
        if let value = told("identifier.value") {
            FHIRPerson.pour(
                value, system: told("identifier.system") ?? [], type: told("identifier.type.coding.code") ?? [],
                into: cells)
        }
        // A name beside a reference is said again, and better, where that leads.
        if reference.isEmpty, let name = told("display") { cells.append(.fullName, name) }
    }
}
