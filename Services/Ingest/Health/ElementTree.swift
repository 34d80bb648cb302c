/// The open elements of an XML row by their names, with the values each has gathered: for formats where it counts whose
/// element a value stands in.
struct ElementTree {
    struct Element {
        let name: String
        fileprivate(set) var attributes: [(name: String, value: [UInt8])] = []
        /// Its own text.
        fileprivate(set) var text: [UInt8] = []

        func attribute(_ name: String) -> [UInt8]? { attributes.first { $0.name == name }?.value }
        func word(_ name: String) -> String { String(decoding: attribute(name) ?? [], as: UTF8.self) }
    }

    private(set) var open: [Element] = []
    /// Texts beyond are cut: a document may hold another, or an image.
    private static let textMax = 64 * 1024

    mutating func removeAll() { open.removeAll(keepingCapacity: true) }
    mutating func enter(_ name: [UInt8]) { open.append(Element(name: String(decoding: name, as: UTF8.self))) }

    mutating func append(_ name: [UInt8], _ value: [UInt8]) {
        guard let last = open.indices.last else { return }
        if !name.isEmpty {
            open[last].attributes.append((String(decoding: name, as: UTF8.self), value))
        } else if open[last].text.count < ElementTree.textMax {
            if !open[last].text.isEmpty { open[last].text.append(0x20) }
            open[last].text += value
        }
    }

    /// The element that closes.
    mutating func leave() -> Element? { open.popLast() }

    func isIn(_ name: String) -> Bool { open.contains { $0.name == name } }
    /// The names of the innermost open elements, outermost first.
    func ends(with names: String...) -> Bool { open.suffix(names.count).map(\.name) == names }
}
