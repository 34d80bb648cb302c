import Sealing
import Testing

private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).map { at in
        let start = hex.index(hex.startIndex, offsetBy: at)
        return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16) ?? 0
    }
}

@Test func sha256GivesTheVectorsOfFIPS180() {
    #expect(
        SHA256.digest([UInt8]("abc".utf8)).hexadecimal
            == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
        SHA256.digest([UInt8]()).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let hash = SHA256()
    hash.update([UInt8]("a".utf8))
    hash.update([UInt8]("bc".utf8)[...])
    #expect(hash.finish() == SHA256.digest([UInt8]("abc".utf8)))
    hash.update([UInt8]("abc".utf8))
    #expect(hash.finish() == SHA256.digest([UInt8]("abc".utf8)), "a second message begins anew")
}

/// RFC 4231, cases 1, 2 and 6.
@Test(arguments: [
    (
        String(repeating: "0b", count: 20), [UInt8]("Hi There".utf8).hexadecimal,
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
        [UInt8]("Jefe".utf8).hexadecimal, [UInt8]("what do ya want for nothing?".utf8).hexadecimal,
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
        String(repeating: "aa", count: 131),
        [UInt8]("Test Using Larger Than Block-Size Key - Hash Key First".utf8).hexadecimal,
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
])
func hmacGivesTheVectorsOfRFC4231(key: String, message: String, digest: String) {
    let hmac = HMAC(key: bytes(key))
    #expect(hmac.authenticate(bytes(message)[...]).hexadecimal == digest)
    #expect(hmac.authenticate(bytes(message)[..<2], bytes(message)[2...]).hexadecimal == digest)
}

/// RFC 5869, case 1.
@Test func hkdfGivesTheVectorOfRFC5869() {
    let output = HKDF.derive(
        bytes(String(repeating: "0b", count: 22)), salt: bytes("000102030405060708090a0b0c"),
        info: bytes("f0f1f2f3f4f5f6f7f8f9"), count: 42)
    #expect(
        output.hexadecimal
            == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
}

/// RFC 8032, section 7.1, test 2.
@Test func ed25519GivesTheVectorOfRFC8032() {
    let seed = bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    let key = Ed25519.publicKey(seed: seed)
    #expect(key.hexadecimal == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    var signature = Ed25519.sign([0x72], seed: seed)
    #expect(
        signature.hexadecimal == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
    #expect(Ed25519.verifies(signature, of: [0x72], publicKey: key))
    #expect(!Ed25519.verifies(signature, of: [0x73], publicKey: key))
    signature[3] ^= 1
    #expect(!Ed25519.verifies(signature, of: [0x72], publicKey: key))
}

@Test(arguments: [([], ""), ([0x66], "Zg=="), ([0x66, 0x6f], "Zm8="), ([0, 0, 0], "AAAA")] as [([UInt8], String)])
func base64GivesTheVectorsOfRFC4648(plain: [UInt8], text: String) {
    #expect(Base64.encode(plain) == text)
    #expect(Base64.decode(text) == plain)
}

@Test(arguments: ["A", "AB=C", "****", "Zg="]) func whatIsNoBase64IsRefused(text: String) {
    #expect(Base64.decode(text) == nil)
}
