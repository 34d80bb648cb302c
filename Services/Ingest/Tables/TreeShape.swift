/// Finds which branches of nested data are rows: those that come again and again and hold what tells of a person.
struct TreeShape {
    private struct Branch {
        var count = 0
        /// Branches it stands in, and those where it stands more than once.
        var parents = 0
        var repeated = 0
        var hasInner = false
        /// Branches in it that hold others themselves.
        var innerHolders = 0
    }

    /// Branches that are rows.
    private(set) var rows: [Int] = []
    /// How all has to be read anew, where branches proved to be other than they seemed: `rows` are none then.
    private(set) var other: TreeRows?

    private var branches: [Branch] = [Branch()]
    private var leaves: [Int: Int] = [:]
    /// Values that are whole names, of the first two under each path.
    private var wholeNames: [Int: Int] = [:]
    /// A branch with more inner ones of different names than columns would have.
    private var tooMany: Int?
    private static let holdersMax = 256

    /// Reads all of it, or up to the branch that proves to be keyed.
    init(_ reader: any TreeReader, _ format: Format, _ known: TreeRows) throws(FileRefused) {
        let isOfNoStandard = format == .json || format == .xml
        var walk = TreeWalk(reader, known, hasPairs: isOfNoStandard)
        var words = TreeKinds()
        /// Of each open branch, how often each inner one came.
        var inner: [[Int: Int]] = [[:]]
        reading: while true {
            let depth = walk.stack.count
            let event = try walk.next()
            while branches.count < walk.paths.count { branches.append(Branch()) }
            switch event {
            case .open:
                count(walk.path, in: &inner[depth - 1])
                // A name too many is the branch it stands in, which may be the root.
                let outer = walk.paths.parents[walk.path]
                if outer >= 0 { hold(outer, walk.paths) }
                inner.append([:])
            case .leaf:
                if walk.path != walk.stack[depth - 1] { hold(walk.paths.parents[walk.path], walk.paths) }
                leaves[walk.path, default: 0] += 1
                if isOfNoStandard, leaves[walk.path, default: 0] <= TreeKinds.enough {
                    words.take(walk.path, walk.text)
                }
                if isOfNoStandard, leaves[walk.path, default: 0] < 3, TreeShape.isWholeName(walk.text) {
                    wholeNames[walk.path, default: 0] += 1
                }
            case .close: if inner.count > 1 { inner.removeLast() }
            case .broken:
                try reader.recover(from: reader.eventMark, indent: -1, depth: min(reader.depth, 1))
                walk.cut(to: reader.depth + 1)
                inner.removeLast(inner.count - walk.stack.count)
            case .end: break reading
            }
            if let tooMany, isOfNoStandard {
                other = known.anew(from: tooMany, isKeyed: true)
                return
            }
        }
        if isOfNoStandard {
            other = try kinds(words, walk.kinds, walk.paths, known, format)
            if other != nil { return }
            let keys = TreeKeys(walk.paths, times: branches.map(\.count), leaves: leaves.keys.sorted()) { [branches] in
                branches[$0].repeated > 0
            }
            if let keyed = keys.found(beside: Set(known.keyed)) {
                other = known.keyed(keyed)
                return
            }
        }
        switch format {
        case .fhir, .fhirXML: rows = fhirRows(walk.paths)
        case .cda, .hprimXML: rows = TreeShape.healthRows(walk.paths, format)
        default:
            rows = choose(walk.paths, walk.paired)
            if rows.contains(where: { row in walk.paired[row]?.contains { isSingle($0, in: row, walk.paths) } == true })
            {
                guard format == .json, known.lists == nil else { throw FileRefused("seems to be \(OtherText.pairs)") }
                other = .lists(.ofPairs)
                return
            }
            if isOfColumns(walk.paths) || isListOfContacts(walk.paths) || isListOfNames(walk.paths) {
                throw FileRefused("seems to be \(OtherText.columns)")
            }
        }
    }

    /// How all is read anew where there are values alone, or some prove to say what others are. Pairs in no other branch are those of one row if
    /// they stand in a list of their own.
    private func kinds(
        _ words: TreeKinds, _ told: TreeKinds, _ paths: TreePaths, _ known: TreeRows, _ format: Format
    ) throws(FileRefused) -> TreeRows? {
        if format == .json, branches.count == 1, !leaves.isEmpty, known.lists == nil { return .lists(.ofValues) }
        let found = words.found(paths, leaves)
        if format == .json, found.contains(where: { paths.parents[paths.parents[$0]] == 0 }) {
            guard known.lists == nil else { throw FileRefused("seems to be \(OtherText.pairs)") }
            return .lists(.ofPairs)
        }
        let new =
            found.filter { !TreePairs.isKind(paths.names[$0]) }
            + told.found(paths, leaves).filter { !told.areKnown($0) }
        return new.filter { !(known.kinds ?? []).contains($0) && paths.parents[paths.parents[$0]] > 0 }.min()
            .map { known.anew(from: $0, isKeyed: false) }
    }

    private func isSingle(_ kind: Int, in branch: Int, _ paths: TreePaths) -> Bool {
        HeaderWords.meaning(paths.words(kind, below: branch)).map { TreeShape.single.contains($0.field) } ?? false
    }

    private mutating func hold(_ path: Int, _ paths: TreePaths) {
        guard !branches[path].hasInner else { return }
        branches[path].hasInner = true
        let outer = paths.parents[path]
        guard outer >= 0 else { return }
        branches[outer].innerHolders += 1
        if branches[outer].innerHolders > TreeShape.holdersMax { tooMany = outer }
    }

    private mutating func count(_ path: Int, in inner: inout [Int: Int]) {
        branches[path].count += 1
        let times = inner[path, default: 0] + 1
        inner[path] = times
        if times == 1 { branches[path].parents += 1 }
        if times == 2 { branches[path].repeated += 1 }
    }

    private func fhirRows(_ paths: TreePaths) -> [Int] {
        guard branches.count > 1 else { return [] }
        let top = 1
        if let entry = paths.known(top, "entry"), branches[entry].count > 0 { return [entry] }
        return [top]
    }

    /// Documents; of HPRIM XML the events, each about one patient.
    private static func healthRows(_ paths: TreePaths, _ format: Format) -> [Int] {
        let (document, patient) = (Array("ClinicalDocument".utf8), Array("patient".utf8))
        var rows: Set<Int> = []
        for path in 1..<max(paths.count, 1) where paths.names[path] == (format == .cda ? document : patient) {
            var (row, at) = (path, paths.parents[path])
            while at > 1, format == .hprimXML {
                if paths.names[at].starts(with: "evenement".utf8) { row = at }
                at = paths.parents[at]
            }
            rows.insert(row)
        }
        // None within another.
        return rows.sorted().filter { row in
            var at = paths.parents[row]
            while at > 0, !rows.contains(at) { at = paths.parents[at] }
            return at <= 0
        }
    }

    private static let weights: [ColumnField: Int] = [
        .surname: 3, .givenNames: 3, .fullName: 3, .birthDate: 3, .nationalID: 4, .birthName: 2, .phone: 1, .email: 1,
        .postcode: 1, .town: 1, .address: 1, .street: 1, .sex: 1, .localID: 1,
    ]

    static let reaching: Set<ColumnField> = [
        .surname, .givenNames, .fullName, .birthDate, .nationalID, .birthName, .phone, .email,
    ]

    /// One row whose names and dates are many, as many of each: those of all rows, column by column.
    private func isOfColumns(_ paths: TreePaths) -> Bool {
        guard rows.count == 1, branches[rows[0]].count == 1 else { return false }
        var counts: [Int: Set<ColumnField>] = [:]
        for (leaf, count) in leaves where count > 1 {
            guard let field = HeaderWords.meaning(paths.words(leaf, below: rows[0]))?.field,
                TreeShape.single.contains(field)
            else { continue }
            counts[count, default: []].insert(field)
        }
        return counts.values.contains { $0.count > 1 }
    }

    private static func isWholeName(_ text: [UInt8]) -> Bool {
        CellKind(text.span.extracting(text.span.trimmedRange), .ofAnyYear).contains(.wholeName)
    }

    /// One row of nobody but more telephones or e-mails than one has: those of as many people.
    private func isListOfContacts(_ paths: TreePaths) -> Bool {
        guard rows.count == 1, branches[rows[0]].count == 1 else { return false }
        let told = leaves.compactMap { leaf, count in
            HeaderWords.meaning(paths.words(leaf, below: rows[0])).map { ($0.field, count) }
        }.filter { TreeShape.reaching.contains($0.0) }
        return told.count == 1 && told[0].1 > TreeShape.contactsMax && (told[0].0 == .phone || told[0].0 == .email)
    }

    private static let contactsMax = 5

    /// Rows that tell of nobody but in a list of whole names, each somebody's: `{"patients": ["MARTIN Anne", …]}`
    private func isListOfNames(_ paths: TreePaths) -> Bool {
        guard rows.count == 1, let list = wholeNames.first, wholeNames.count == 1, list.value == 2, list.key > 0 else {
            return false
        }
        let times = branches[rows[0]].count
        return leaves[list.key, default: 0] * 2 >= times * 3 && branches[paths.parents[list.key]].count == times
            && leaves.keys.allSatisfy { leaf in
                let field = HeaderWords.meaning(paths.words(leaf, below: rows[0]))?.field
                return field.map { !TreeShape.reaching.contains($0) || leaf == list.key } ?? true
            }
    }

    /// Of which a person has one; given names are often several.
    static let single: Set<ColumnField> = [.surname, .fullName, .givenNames, .birthDate, .nationalID]

    /// Whether the values of a branch are of the row it stands in: one of each kind at most makes one row of all where there
    /// is none.
    private func isOfRow(_ pair: Int, of kinds: Set<Int>, _ paths: TreePaths) -> Bool {
        var at = paths.parents[pair]
        while at > 0 {
            if branches[at].repeated > 0 { return true }
            at = paths.parents[at]
        }
        let single = kinds.filter { isSingle($0, in: pair, paths) }
        return (single.isEmpty ? kinds : single).allSatisfy { leaves[$0, default: 0] <= branches[pair].parents }
    }

    private func choose(_ paths: TreePaths, _ paired: [Int: Set<Int>]) -> [Int] {
        let named = TreePersons(paths, leaves.keys.sorted())
        let candidates = (1..<max(branches.count, 1)).filter { branch in
            guard branches[branch].repeated > 0, branches[branch].hasInner else { return false }
            guard let kinds = paired[branch] else { return true }
            return !isOfRow(branch, of: kinds, paths) && !named.branches.contains { named.holds(branch, in: $0) }
        }
        guard !candidates.isEmpty else { return branches.count > 1 ? [1] : [] }
        let isCandidate = Set(candidates)
        func owner(_ path: Int) -> Int? {
            var at = path
            while at > 0 {
                if isCandidate.contains(at) { return at }
                at = paths.parents[at]
            }
            return nil
        }
        var fields: [Int: Set<ColumnField>] = [:]
        for leaf in leaves.keys.sorted() {
            guard let row = owner(leaf), let field = HeaderWords.meaning(paths.words(leaf, below: row))?.field else {
                continue
            }
            fields[row, default: []].insert(field)
        }
        func score(_ row: Int) -> Int {
            (fields[row] ?? []).reduce(0) { $0 + (TreeShape.weights[$1] ?? 0) }
        }
        /// Rows in which someone is named, be it in a branch of theirs.
        let ofPersons = Set(
            named.branches.compactMap { branch in
                owner(branch).flatMap { named.isServing(branch, in: $0) ? nil : $0 }
            })
        let own = fields
        var kept: [Int] = []
        var holdsKept: Set<Int> = []
        // Inner branches have higher numbers than those they stand in.
        for row in candidates.reversed() {
            let outer = owner(paths.parents[row])
            if let outer, ofPersons.contains(outer), named.isAnother(row, in: outer) {
                kept.append(row)
                continue
            }
            if holdsKept.contains(row) { continue }
            if let outer,
                score(row) < 6 || score(outer) > score(row) || branches[row].count * 2 < branches[outer].count * 3
            {
                fields[outer, default: []].formUnion(fields[row] ?? [])
                continue
            }
            guard score(row) >= 3 else { continue }
            kept.append(row)
            var outside = paths.parents[row]
            while outside >= 0, holdsKept.insert(outside).inserted { outside = paths.parents[outside] }
        }
        // Who is named once has rows too in it: `{"nom": …, "prenom": …, "enfants": [{…}, {…}]}`.
        let single = named.branches.filter { branch in
            owner(branch) == nil && kept.contains { named.holds($0, in: branch) }
        }
        kept += single
        if kept.isEmpty, let most = candidates.max(by: { (branches[$0].count, $1) < (branches[$1].count, $0) }) {
            let isOfNobody = fields[most]?.isDisjoint(with: TreeShape.reaching) ?? true
            let isOfResults = !(fields[most]?.isDisjoint(with: TreeShape.matters) ?? true)
            let around = named.first(with: most) ?? (isOfResults ? reached(around: most, paths) : nil)
            kept = [isOfNobody ? around ?? most : most]
        }
        // What comes again and again beside those rows is in a table too, be it of nobody, unless it is a few values of a
        // program.
        func isBeside(_ row: Int) -> Bool {
            !kept.contains { $0 == row || named.holds($0, in: row) || named.holds(row, in: $0) }
        }
        for row in candidates where isBeside(row) {
            let most = candidates.filter { inner in
                (inner == row || named.holds(inner, in: row))
                    && own[inner]?.isDisjoint(with: TreeShape.reaching) == false
            }.max { (branches[$0].count, $1) < (branches[$1].count, $0) }
            let isOfSomeone = !(fields[row] ?? []).isDisjoint(with: TreeShape.reaching.union(TreeShape.matters))
            if isOfSomeone || branches[row].count > TreeShape.frameMax { kept.append(most ?? row) }
        }
        return kept.sorted()
    }

    /// So few branches of what tells of nobody may stand around the rows: links to other pages, say.
    private static let frameMax = 32

    private static let matters: Set<ColumnField> = [.test, .testResult, .treatment, .comment]

    /// The branch around `results` that says whose they are, itself or in its patient's.
    private func reached(around results: Int, _ paths: TreePaths) -> Int? {
        var at = paths.parents[results]
        while at > 0 {
            let tells = leaves.keys.contains { leaf in
                let holder = paths.parents[leaf]
                let name = String(decoding: paths.names[holder], as: UTF8.self)
                guard holder == at || paths.parents[holder] == at && HeaderRole(name)?.bearer == .patient,
                    let field = HeaderWords.meaning(paths.words(leaf, below: at))?.field
                else { return false }
                return TreeShape.reaching.contains(field)
            }
            if tells { return at }
            at = paths.parents[at]
        }
        return nil
    }
}
