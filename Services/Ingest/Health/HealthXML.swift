/// Which health format an XML document is.
enum HealthXML {
    /// By its outermost elements, whatever prefix they have. `head` is in lower case.
    static func format(_ head: String) -> Format? {
        for tag in head.split(separator: "<").prefix(200) {
            let name = tag.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
            guard let first = name.first, first != "!", first != "?" else { continue }
            let local = name.split(separator: ":").last ?? name
            if local == "clinicaldocument" { return .cda }
            if tag.contains("=\"http://hl7.org/fhir\"") || tag.contains("='http://hl7.org/fhir'") { return .fhirXML }
            if local.hasPrefix("evenements"), head.contains("<personnephysique") || head.contains(":personnephysique") {
                return .hprimXML
            }
        }
        return nil
    }
}
