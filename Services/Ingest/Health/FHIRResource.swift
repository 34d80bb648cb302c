/// One FHIR R4 resource as a row, with those contained in it. A Patient, RelatedPerson or Person is the row's person; so
/// is the one Patient contained in something else, or whom something else names by more than a reference. The contained
/// others are other people.
struct FHIRResource: TreeResource {
    struct Node {
        var type = ""
        fileprivate(set) var leaves: [Leaf] = []
        var id: [UInt8]? { leaves.first { $0.path == "id" }?.text }
    }

    struct Leaf {
        /// Names from the resource on: `name.extension.url`.
        var path: String
        /// Which object of the resource it stands in, and which object of that one.
        var object: Int
        var inner: Int
        var text: [UInt8]
    }

    private struct Frame {
        var node: Int
        var path: String
        var object: Int
        var inner: Int
        /// Branches between the resource and this one.
        var depth: Int
        var isTold: Bool
    }

    static let tables = [
        TableHead(name: "Patient, RelatedPerson", columns: PatientColumn.table),
        TableHead(name: "other resources", columns: PatientColumn.table),
    ]

    private var nodes: [Node] = [Node()]
    private var frames: [Frame] = []
    private var serial = 0
    private var bytes = 0
    private var isCut = false
    private var known = FHIRPatients()
    /// No person has as many: what is looked up among them stays cheap.
    private static let leavesMax = 1024
    private static let nodesMax = 256
    /// Nor is a name of the standard as long.
    private static let nameMax = 64

    mutating func begin(_ name: [UInt8]) {
        nodes = [Node()]
        frames.removeAll(keepingCapacity: true)
        (serial, bytes, isCut) = (0, 0, false)
    }

    private var top: Frame {
        frames.last ?? Frame(node: 0, path: "", object: 0, inner: 0, depth: 0, isTold: true)
    }

    mutating func open(_ name: [UInt8]) {
        serial += 1
        var frame = top
        if name.elementsEqual("resource".utf8) || name.elementsEqual("contained".utf8),
            nodes.count < FHIRResource.nodesMax
        {
            nodes.append(Node())
            frame = Frame(node: nodes.count - 1, path: "", object: 0, inner: 0, depth: 0, isTold: true)
        } else {
            frame.depth += 1
            if frame.depth == 1 {
                frame.object = serial
                frame.isTold = FHIRResource.told.contains(name)
            }
            if frame.depth == 2 { frame.inner = serial }
            if name.count > FHIRResource.nameMax { frame.isTold = false }
            if frame.isTold { FHIRResource.extend(&frame.path, name) }
        }
        frames.append(frame)
    }

    mutating func close() { if !frames.isEmpty { frames.removeLast() } }

    mutating func append(_ name: [UInt8], _ text: [UInt8]) {
        let frame = top
        guard frame.isTold, name.count <= FHIRResource.nameMax, frame.depth > 0 || FHIRResource.told.contains(name)
        else { return }
        if frame.depth == 0, name.elementsEqual("resourceType".utf8) {
            nodes[frame.node].type = String(decoding: text, as: UTF8.self)
        }
        guard nodes[frame.node].leaves.count < FHIRResource.leavesMax, bytes < RowCells.rowLimit else {
            isCut = true
            return
        }
        bytes += frame.path.utf8.count + text.count
        var path = frame.path
        FHIRResource.extend(&path, name)
        nodes[frame.node].leaves.append(Leaf(path: path, object: frame.object, inner: frame.inner, text: text))
    }

    private static func extend(_ path: inout String, _ name: [UInt8]) {
        if !path.isEmpty { path += "." }
        path += String(decoding: name, as: UTF8.self)
    }

    private static let told = Set(
        [
            "resourceType", "id", "verificationStatus",
            "name", "gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "identifier",
            "telecom",
            "address", "extension", "contact", "generalPractitioner", "photo", "subscriberId", "payor", "subscriber",
            "beneficiary", "policyHolder", "subject", "patient", "code", "valueString", "valueQuantity",
            "valueCodeableConcept", "interpretation", "medicationCodeableConcept", "vaccineCode", "note", "conclusion",
            "type", "condition", "relationship",
        ].map { Array($0.utf8) })

    private static let people: Set<String> = ["Patient", "RelatedPerson", "Person"]

    mutating func pour(into cells: RowCells) -> Int {
        if isCut { cells.remark("resource.cut") }
        guard let outer = nodes.firstIndex(where: { !$0.type.isEmpty }) else { return 1 }
        if FHIRResource.people.contains(nodes[outer].type) {
            FHIRPerson(nodes[outer]).pour(into: cells)
            pourOthers(cells, but: outer)
            known.remember(nodes[outer])
            return 0
        }
        let matter = FHIRMatter(nodes[outer])
        matter.pour(into: cells)
        let patients = nodes.indices.filter { nodes[$0].type == "Patient" }
        if let patient = patients.first {
            FHIRPerson(nodes[patient]).pour(into: cells)
            if patients.count > 1 { cells.remark("people.several") }
            pourOthers(cells, but: patient)
        } else if let reference = matter.reference {
            if let patient = known.patient(reference) {
                FHIRPerson(patient).pour(into: cells)
            } else {
                cells.absence = "it names its patient by a reference alone, and that patient does not stand before it"
            }
        } else {
            cells.absence = "it is of no patient: a professional's, an organisation's or the message's own"
        }
        return 1
    }

    private func pourOthers(_ cells: RowCells, but person: Int) {
        for index in nodes.indices where index != person {
            let names = nodes[index].leaves.filter { $0.path == "name.family" || $0.path == "name.text" }
            let isRelative = FHIRResource.people.contains(nodes[index].type)
            guard isRelative || nodes[index].type == "Practitioner" else { continue }
            cells.append(isRelative ? .relative : .doctor, names.first?.text ?? Array(nodes[index].type.utf8))
        }
    }
}
