/// HKDF-SHA-256 (RFC 5869).
package enum HKDF {
    package static func derive(
        _ material: some Collection<UInt8>, salt: some Collection<UInt8>, info: some Collection<UInt8>,
        count: Int = 32
    ) -> [UInt8] {
        precondition(count <= 255 * 32, "RFC 5869: at most 255 blocks")
        let key = salt.isEmpty ? [UInt8](repeating: 0, count: 32) : Array(salt)
        let expand = HMAC(key: HMAC(key: key).authenticate(Array(material)[...]))
        var (output, block): ([UInt8], [UInt8]) = ([], [])
        for counter in 1...UInt8((count + 31) / 32) {
            block = expand.authenticate(block[...], Array(info)[...], [counter])
            output += block
        }
        return Array(output.prefix(count))
    }
}
