/// The Patients that a stream of FHIR resources last told of, for what refers to them after. A Patient that stands behind
/// or far before is not found: that is told, never guessed.
struct FHIRPatients {
    private var nodes: [(id: [UInt8], node: FHIRResource.Node)] = []
    private var oldest = 0
    private static let most = 64
    private static let leavesMost = 256

    mutating func remember(_ node: FHIRResource.Node) {
        guard node.type == "Patient", node.leaves.count <= FHIRPatients.leavesMost, let id = node.id else { return }
        if let index = nodes.firstIndex(where: { $0.id == id }) {
            nodes[index].node = node
        } else if nodes.count < FHIRPatients.most {
            nodes.append((id, node))
        } else {
            nodes[oldest] = (id, node)
            oldest = (oldest + 1) % FHIRPatients.most
        }
    }

    /// `Patient/1`, `https://example.org/fhir/Patient/1/_history/2` or `urn:uuid:…`.
    func patient(_ reference: [UInt8]) -> FHIRResource.Node? {
        let text = String(decoding: reference, as: UTF8.self)
        let id: Substring
        if text.hasPrefix("urn:uuid:") {
            id = text.dropFirst(9)
        } else {
            let parts = text.split(separator: "/")
            guard let at = parts.lastIndex(of: "Patient"), at + 1 < parts.count else { return nil }
            id = parts[at + 1]
        }
        return nodes.first { $0.id.elementsEqual(id.utf8) }?.node
    }
}
