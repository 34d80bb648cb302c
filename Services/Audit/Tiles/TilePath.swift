/// Where tiles and entry bundles stand (C2SP tlog-tiles).
package struct TilePath: Hashable, Sendable {
    /// Hashes of a full tile, entries of a full bundle.
    package static let fullWidth = 256

    /// nil for an entry bundle.
    package let level: Int?
    package let index: UInt64
    /// 1 to 256.
    package let width: Int

    package init(level: Int?, index: UInt64, width: Int = fullWidth) {
        (self.level, self.index, self.width) = (level, index, width)
    }

    package var text: String {
        let partial = width == TilePath.fullWidth ? "" : ".p/\(width)"
        return "\(TilePath.folder(level))/\(TilePath.digits(index))\(partial)"
    }

    static func folder(_ level: Int?) -> String { level.map { "tile/\($0)" } ?? "tile/entries" }

    /// Groups of three digits, all but the last marked `x`: `x001/x234/067`.
    private static func digits(_ index: UInt64) -> String {
        var (rest, text) = (index / 1000, group(index % 1000))
        while rest > 0 {
            text = "x\(group(rest % 1000))/\(text)"
            rest /= 1000
        }
        return text
    }

    private static func group(_ value: UInt64) -> String {
        let text = String(value)
        return String(repeating: "0", count: 3 - text.utf8.count) + text
    }

    /// How many of the hashes of tile `index` at `level` a tree of `size` leaves has, 0 to 256.
    package static func width(level: Int, index: UInt64, size: UInt64) -> Int {
        let hashes = level >= 8 ? 0 : size >> UInt64(8 * level)
        let (before, _) = index.multipliedReportingOverflow(by: UInt64(fullWidth))
        return hashes <= before ? 0 : Int(min(hashes - before, UInt64(fullWidth)))
    }
}
