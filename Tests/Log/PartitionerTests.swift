import Testing

@testable import Log

@Suite struct PartitionerTests {
    /// Kafka's own vectors: clients/src/test/java/org/apache/kafka/common/utils/UtilsTest.java, testMurmur2.
    @Test(
        arguments: [
            ("21", -973_932_308), ("foobar", -790_332_482), ("a-little-bit-long-string", -985_981_536),
            ("a-little-bit-longer-string", -1_486_304_829),
            ("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58_897_971), ("abc", 479_470_107),
        ] as [(String, Int32)])
    func murmur2IsJavas(key: String, hash: Int32) {
        #expect(Partitioner.murmur2(Array(key.utf8)) == UInt32(bitPattern: hash))
    }

    @Test func aPartitionIsThePositiveHashModuloTheCount() {
        #expect(Partitioner.partition(of: Array("foobar".utf8), count: 6) == (-790_332_482 & 0x7fff_ffff) % 6)
    }
}
