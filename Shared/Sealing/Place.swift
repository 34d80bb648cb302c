/// Where a sealed value belongs. It is authenticated with the value: a value cut from one place and pasted into another
/// is refused. Parts are length-prefixed, since plain joining is ambiguous.
package struct Place: Sendable {
    let topic: String
    let key: ArraySlice<UInt8>
    let type: String

    package init(topic: String, key: some Collection<UInt8>, type: String) {
        (self.topic, self.key, self.type) = (topic, Array(key)[...], type)
    }

    func associated(_ caseID: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(96)
        func part(_ value: some Collection<UInt8>) {
            bytes.append(UInt8(truncatingIfNeeded: value.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: value.count))
            bytes.append(contentsOf: value)
        }
        part("vigie/v1".utf8)
        part(topic.utf8)
        part(key)
        part(type.utf8)
        part(caseID.utf8)
        return bytes
    }
}
