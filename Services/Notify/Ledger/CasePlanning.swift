import Model
import Sealing

/// What notify holds of one case beside its partitions.
struct CasePlanning {
    let key: CaseKey
    let sealer: Sealer
    let opener: Opener
    let pseudonyms: CasePseudonyms
    let leakDate: String?
    var controllers: [String: Controller] = [:]
    var campaigns: [String: Campaign] = [:]
    var ledgers: [Int32: PartitionLedger] = [:]

    init(_ key: CaseKey, leakDate: String?) {
        self.key = key
        self.leakDate = leakDate
        sealer = Sealer(key)
        opener = Opener(key)
        pseudonyms = CasePseudonyms(key)
    }

    func controller(_ id: String) -> Controller { controllers[id] ?? pseudonyms.undeclared(controller: id) }
}
