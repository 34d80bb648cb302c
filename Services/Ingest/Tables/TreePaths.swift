/// The branches of nested data by their names from the root on, numbered in the order they are met. Names that are
/// numbers or keys (`{"1042": {…}}`) are one; so are all names in the branches `keyed`.
struct TreePaths {
    private(set) var parents: [Int] = [-1]
    private(set) var names: [[UInt8]] = [[]]
    private var children: [[[UInt8]: Int]] = [[:]]
    private var keyed: Set<Int>
    private static let pathsMax = 10_000
    private static let wordsMax = 1024
    private static let anyName = [UInt8(ascii: "#")]

    init(keyed: Set<Int>) { self.keyed = keyed }

    var count: Int { parents.count }

    mutating func child(of parent: Int, _ name: [UInt8]) -> Int {
        let name = keyed.contains(parent) || TreePaths.isKey(name) ? TreePaths.anyName : name
        if let known = children[parent][name] { return known }
        if parents.count >= TreePaths.pathsMax {
            // A name of its own for each value: all of them are one from here on.
            return children[parent][TreePaths.anyName] ?? parent
        }
        children[parent][name] = parents.count
        parents.append(parent)
        names.append(name)
        children.append([:])
        return parents.count - 1
    }

    /// The numbers that the branches `keyed` have once they are.
    func numbers(ofKeyed keyed: Set<Int>) -> [Int] {
        var keyed = keyed
        while true {
            var paths = TreePaths(keyed: keyed.contains(0) ? [0] : [])
            var numbers = [0]
            for path in 1..<max(count, 1) {
                numbers.append(paths.child(of: numbers[parents[path]], names[path]))
                if keyed.contains(path) { paths.keyed.insert(numbers[path]) }
            }
            let all = Set((0..<count).filter { paths.keyed.contains(numbers[$0]) })
            // What is one branch from now on may have begun with another of them.
            if all == keyed { return paths.keyed.sorted() }
            keyed = all
        }
    }

    private static func isKey(_ name: [UInt8]) -> Bool {
        guard name.count <= 256 else { return true }
        let digits = name.count(where: ASCII.isDigit)
        return digits > 0 && digits * 2 > name.count
    }

    /// The branch is named by a key of its own in each row.
    func isKeyed(_ path: Int) -> Bool { names[path] == TreePaths.anyName }

    func known(_ parent: Int, _ name: StaticString) -> Int? {
        children[parent][name.withUTF8Buffer { unsafe Array($0) }]
    }

    /// The names below `ancestor`, joined by dots: the last of them where they are too long for words over a column. Names
    /// of types are left out where others say what it is.
    func words(_ path: Int, below ancestor: Int) -> String {
        var parts: [String] = []
        var types: [String] = []
        var (at, length) = (path, 0)
        while at > 0, at != ancestor, length <= TreePaths.wordsMax {
            length += names[at].count
            if !names[at].isEmpty, names[at] != TreePaths.anyName {
                let name = String(decoding: names[at], as: UTF8.self)
                if TreePaths.isType(names[at], name) { types.append(name) } else { parts.append(name) }
            }
            at = parents[at]
        }
        return (parts.isEmpty ? types : parts).reversed().joined(separator: ".")
    }

    /// Databases write what a value is around it: MongoDB `{"$date": {"$numberLong": "…"}}`, Firestore
    /// `{"stringValue": "…"}`.
    private static func isType(_ bytes: [UInt8], _ name: String) -> Bool {
        bytes[0] == UInt8(ascii: "$") || bytes.count < 16 && types.contains(name)
    }

    private static let types: Set = [
        "stringValue", "integerValue", "doubleValue", "booleanValue", "timestampValue", "mapValue", "arrayValue",
    ]
}
