/// Which of several columns of names are the person's.
extension ColumnJudge {
    /// Of several columns of whole names that content alone told, the first that varies is the patient's.
    mutating func settleWholeNames() {
        let found = columns.indices.filter { columns[$0].field == .fullName && !saidByHeader($0) }
        let varied = found.map { statistics[$0].distinct.count }.max() ?? 0
        let first = found.first { !isConstant($0, beside: varied) } ?? found.first
        for index in found where index != first && !evidence[index].isForced {
            columns[index] = ColumnReading(.ignore)
            evidence[index].text += ", beside another column of whole names"
        }
    }

    /// Of several columns of surnames that content alone told, the fullest holds them; the others, names at birth.
    mutating func settleSurnames() {
        let found = columns.indices.filter { columns[$0].field == .surname && !saidByHeader($0) }
        let isSaid = columns.indices.contains { columns[$0].field == .surname && saidByHeader($0) }
        let varied = found.map { statistics[$0].distinct.count }.max() ?? 0
        let fullest = found.filter { !isConstant($0, beside: varied) }
            .max { (statistics[$0].filled, -$0) < (statistics[$1].filled, -$1) }
        let hasBirthName = columns.contains { $0.field == .birthName }
        for index in found where isSaid || index != fullest {
            // Under words that nobody knows they may be anyone's.
            let isBirthName = !hasBirthName && evidence[index].header == nil && !isConstant(index, beside: varied)
            columns[index] = ColumnReading(isBirthName ? .birthName : .ignore)
            evidence[index].text += ", beside a fuller column of surnames"
        }
    }

    /// Given names that are the same over and over are a doctor's, beside others that are not.
    mutating func settleGivenNames() {
        let found = columns.indices.filter { columns[$0].field == .givenNames }
        let varied = found.map { statistics[$0].distinct.count }.max() ?? 0
        for index in found where isConstant(index, beside: varied) && !evidence[index].isForced {
            // Under words that nobody knows too: PRENOM_VENDEUR.
            let isQualified = evidence[index].header.flatMap { HeaderRole($0) }?.isQualified == true
            guard isQualified || !saidByHeader(index) else { continue }
            columns[index] = ColumnReading(.ignore)
            evidence[index].text += ", beside more varied ones"
        }
    }

    private func isConstant(_ index: Int, beside varied: Int) -> Bool {
        statistics[index].distinct.count * 3 <= min(varied, statistics[index].filled)
    }

    /// Given names under the surnames' header, and the other way round.
    mutating func swapNames() {
        guard let surname = columns.firstIndex(where: { $0.field == .surname }),
            let given = columns.firstIndex(where: { $0.field == .givenNames }), !evidence[surname].isForced,
            !evidence[given].isForced
        else { return }
        let (here, there) = (statistics[surname].share(.givenName), statistics[given].share(.givenName))
        guard here > 0.6, here > there + 0.25 else { return }
        guard statistics[surname].filled >= 20 else {
            evidence[surname].text += ": perhaps swapped with the given names, too few to tell"
            return
        }
        columns.swapAt(surname, given)
        for index in [surname, given] {
            evidence[index].text += ", swapped: given names stand under the surnames' header"
        }
    }

    mutating func settleThings() {
        let told = columns.indices.map(saidByHeader)
        for (index, why) in NamesOfThings(columns.map(\.field), told: told, statistics, hasHeader: !header.isEmpty).why
        where !evidence[index].isForced {
            columns[index] = ColumnReading(.ignore)
            evidence[index].text += ", \(why)"
        }
    }
}
