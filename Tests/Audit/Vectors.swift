import Foundation
import Testing

@testable import Audit

/// The published vectors: the eight leaves of the Certificate Transparency set, and keys for tests alone.
enum Vectors {
    static let leaves = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map(bytes)

    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    /// Of trees over `{"seq":0}`, `{"seq":1}`, …
    static let sequenceRoots: [(UInt64, String)] = [
        (255, "1be04d3ecb0e276129faedf58d943ac13bf96007dcb923ab73ff9ea303556c8c"),
        (256, "b1e119acea3c02032f7e9e31b632b01f35b0a21d1c6ab46aaf70e529e5b235c7"),
        (257, "3c66d77f8c6dbeda704f83a67839432303fb6e01385746a048e5a565a065cbf6"),
        (300, "d79792302fe5c2367829586f451c3f927610e51da85d5050a2e6ef1d84f3ceaf"),
        (512, "e0bc3d693a091dc81e1c5cda11c37c050bf987d651bd1e63fd735dfea9b7802c"),
        (65536, "ed0dbf56313c452aa6ad189ae00706b294c34109fc2fba47c98099e3862d710f"),
        (65537, "6570fc361b5d0c75aa7f7c9dac2da556585c261b2c7b42777696db8e8de1651d"),
        (70000, "49eb5bb2bfa40df9ceb1f90de77f97b659c3e8ed34e951d22b1e6a2952818bcc"),
    ]

    static let origin = "audit.example/breach-1"
    static let logSeed = [UInt8](0...31)
    static let witnessSeed = [UInt8](1...32)
    static let logKey = "audit.example/breach-1+adebcc4f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    static let witnessKey = "witness.example/w1+468d99bb+BHm1Vi6P5lT5QHixEuipi6eQH4U65pW+1+DjkQutBJZk"

    static let proofFile = """
        c2sp.org/tlog-proof@v1
        index 5
        vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
        yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=
        037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=

        audit.example/breach-1
        8
        XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

        \u{2014} audit.example/breach-1 revMTyfbKW1qR2SayqqDWxAJ/s+nt99TsVSSZzbGM/FW7CQMPWLMh32SXWARJ/Y2pePqD+C+qGKBc+xQOmBWOCr3nQM=
        \u{2014} witness.example/w1 Ro2ZuwAAAABpVbkAjE3+QKSWadGrhHokVZlmPBWRYWW33sNIGHTnboMmNcSmFYqtSzcrtRizVUkgtY/f1JNktpin0loz8L1UVzmYBA==

        """

    static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = Array(hexadecimal)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }

    static func hash(_ hexadecimal: String) throws -> TreeHash { try #require(TreeHash(bytes(hexadecimal))) }

    static func entry(_ index: Int) -> [UInt8] { Array("{\"seq\":\(index)}".utf8) }
}

/// A folder of its own, removed at the end.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "vigie-audit-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
