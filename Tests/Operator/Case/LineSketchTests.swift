import Testing

@testable import Operator

@Suite struct LineSketchTests {
    private func sketch(_ lines: some Sequence<Int>, end: String = "\n") -> LineSketch {
        var sketch = LineSketch()
        sketch.add("NUMBER;NOM;KEY\(end)".utf8)
        for line in lines { sketch.add("line \(line);LE GOFF;\(line &* 7919)\(end)".utf8) }
        sketch.finish()
        return sketch
    }

    @Test func smallFilesAreComparedExactly() {
        let some = sketch(0..<100)
        #expect(sketch(50..<150).share(in: some) == 0.5)
        #expect(some.share(in: some) == 1)
        #expect(sketch(200..<300).share(in: some) == 0)
        #expect(sketch([]).share(in: some) == 0)
        #expect(some.share(in: sketch([])) == 0)
    }

    @Test func lineEndsBlankLinesAndRepeatsDoNotMatter() {
        #expect(sketch(0..<100, end: "\r\n") == sketch(0..<100))
        #expect(sketch((0..<100).flatMap { [$0, $0] }, end: "\r\n\r\n").share(in: sketch(0..<100)) == 1)
    }

    @Test func largeFilesAreComparedBySample() {
        let large = sketch(0..<200_000)
        #expect(large.hashes.count == LineSketch.capacity)
        #expect(abs(sketch(150_000..<250_000).share(in: large) - 0.5) < 0.04)
        // A small file of which a large one holds a part.
        #expect(abs(sketch(199_000..<203_000).share(in: large) - 0.25) < 0.1)
        #expect(LineSketch(bytes: large.bytes).share(in: large) == 1)
        #expect(LineSketch(bytes: large.bytes) == large)
    }

    @Test func linesAcrossBlocksAreWhole() {
        let text = Array((0..<100).map { "line \($0);x" }.joined(separator: "\n").utf8)
        var whole = LineSketch()
        whole.add(text)
        whole.finish()
        var pieces = LineSketch()
        for byte in text { pieces.add([byte]) }
        pieces.finish()
        #expect(pieces == whole)
        #expect(whole.hashes.count == 99)  // the first is a header
    }
}
