/// Which columns hold the names of tests and which what came out, where words over them do not say it: the names of tests
/// beside outcomes are asked for, and the outcomes are theirs, whatever both are called.
struct TestsAndResults {
    private(set) var names: [Int] = []
    private(set) var results: [Int] = []

    /// `fields`: how each column is read; `isOpen`: whether no words over it say so.
    init(_ header: [String], _ fields: [ColumnField], isOpen: [Bool], _ statistics: [ColumnStatistics]) {
        let filled = fields.indices.filter { statistics[$0].filled > 0 }
        let told = filled.filter { index in
            fields[index] == .test
                || statistics[index].share(.testName) >= 0.5
                    && !(index < header.count && HealthHeader.isOfIllness(header[index]))
        }
        guard !told.isEmpty else { return }
        let found = told.filter { isOpen[$0] && TestsAndResults.open.contains(fields[$0]) }
        let others = filled.filter { isOpen[$0] && TestsAndResults.open.contains(fields[$0]) && !found.contains($0) }
        results = others.filter { $0 < header.count && HealthHeader.saysResult(header[$0]) }
        let isTold = fields.contains(.testResult)
        if results.isEmpty, !isTold {
            let outcomes = others.filter { index in
                let column = statistics[index]
                return column.share(.outcome) >= 0.1 && column.share(.outcome) + column.share(.amount) >= 0.8
            }
            // More of them than names are of tests of their own.
            if outcomes.count <= told.count { results = outcomes }
        }
        if isTold || !results.isEmpty { names = found }
    }

    private static let open: Set<ColumnField> = [
        .ignore, .comment, .text, .health, .category, .region, .localID,
    ]
}
