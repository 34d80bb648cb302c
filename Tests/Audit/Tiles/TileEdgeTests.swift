import Testing

@testable import Audit

@Suite struct TileEdgeTests {
    @Test func rootsOfTiledTreesAreThePublishedOnes() {
        var edge = TileEdge()
        var full: [TileEdge.Tile] = []
        #expect(edge.root.description == Vectors.roots[0])
        for (size, root) in Vectors.sequenceRoots {
            while edge.size < size { edge.append(Vectors.entry(Int(edge.size)), full: &full) }
            #expect(edge.root.description == root, "size \(size)")
        }
        #expect(full.count { $0.path.level == 0 } == 273)
        #expect(full.last { $0.path.level == 1 }?.path == TilePath(level: 1, index: 0))
        #expect(
            edge.partialTiles.map(\.path.text) == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
    }

    @Test func rootsOfSmallTreesAreThePublishedOnes() {
        var edge = TileEdge()
        var full: [TileEdge.Tile] = []
        for (size, leaf) in Vectors.leaves.enumerated() {
            edge.append(leaf, full: &full)
            #expect(edge.root.description == Vectors.roots[size + 1])
        }
    }

    @Test func pathsAreThoseOfTheFormat() {
        #expect(TilePath(level: 0, index: 1_234_067).text == "tile/0/x001/x234/067")
        #expect(TilePath(level: 63, index: 5, width: 7).text == "tile/63/005.p/7")
        #expect(TilePath(level: nil, index: 0).text == "tile/entries/000")
        #expect(TilePath(level: nil, index: 1000, width: 255).text == "tile/entries/x001/000.p/255")
    }
}
