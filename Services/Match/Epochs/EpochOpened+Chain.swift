import Model

extension EpochOpened {
    /// The epochs this one stands on: the one that trained the model first, then those whose links stand, itself last.
    /// nil while one of them is not known.
    func chain(_ known: (UInt32) -> EpochOpened?) -> [EpochOpened]? {
        var chain = [self]
        while let basis = chain[0].basis {
            guard basis < chain[0].epoch, let before = known(basis) else { return nil }
            chain.insert(before, at: 0)
        }
        return chain
    }

    /// Whether it has links of its own, for others to stand on.
    var isLinking: Bool { basis == nil || shards > 0 }
}

extension EpochOpened {
    /// One further record for so many that the model was learned from; beyond, another one is worth its time.
    private static let mostAdded: UInt64 = 10
    /// Ages are told as of one date for all persons, for so long.
    private static let mostAge = Duration.seconds(30 * 86_400)
    private static let rowsOfShard: UInt64 = 50_000

    /// An epoch over the files of the last one: decisions or rules changed, so that links are resolved anew, and no pair is
    /// scored again. nil where the files are others.
    init?(again state: CaseState, _ files: [File], at now: Timestamp) {
        guard let last = state.latest?.opened, last.files == files else { return nil }
        self.init(
            caseID: last.caseID, epoch: last.epoch + 1, files: files, shards: 0, model: last.model,
            commands: state.commandsEnd, basis: last.isLinking ? last.epoch : last.basis, date: now.date)
    }

    /// An epoch under the model of the last, over further `files` too; nil where the case is to be learned anew: it has no
    /// model yet, the files bring too much that is new, or the last epoch is too long ago.
    init?(extending state: CaseState, _ files: [File], at now: Timestamp) {
        guard let last = state.latest?.opened, let trained = state.chain(of: last)?.first, let date = last.date,
            let since = Timestamp("\(date)T00:00:00Z"), now < since + EpochOpened.mostAge,
            last.files.allSatisfy(files.contains)
        else { return nil }
        let count = { (files: [File]) in files.reduce(0) { $0 + $1.records } }
        let learned = count(trained.files)
        guard learned > 0, (count(files) - learned) * EpochOpened.mostAdded <= learned else { return nil }
        self.init(
            caseID: last.caseID, epoch: last.epoch + 1, files: files,
            shards: UInt32(max((count(files) - count(last.files)) / EpochOpened.rowsOfShard, 1)), model: last.model,
            commands: state.commandsEnd, basis: last.isLinking ? last.epoch : last.basis, date: date)
    }
}

extension [EpochOpened] {
    /// The files in the stages they were taken in: those that the model was learned from, then what each epoch added.
    var stages: [[EpochOpened.File]] {
        var known: Set<UInt32> = []
        return map { opened in opened.files.filter { known.insert($0.file).inserted } }.filter { !$0.isEmpty }
    }
}
