import Model
import Sealing

/// One controller's entry in the register of GDPR art. 33(5), as far as Vigie knows it: figures with their interval, and
/// the clock of art. 33(1). JSON.
struct RegisterEntry: Encodable {
    let caseID: CaseID
    let controller: String
    let name: String
    let title: String
    /// From the case's opening until the controller's own awareness is recorded.
    let awareAt: Timestamp?
    let persons: Int
    let certain: Int
    /// The bounds of the number of persons, 19 times in 20 (art. 33(3)(a): approximate).
    let atLeast: UInt64?
    let atMost: UInt64?
    let rows: UInt64
    let byTier: [String: Int]

    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case controller, name, title, awareAt, notifyBefore, persons, certain, atLeast, atMost, rows, byTier
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseID, forKey: .caseID)
        try fields.encode(controller, forKey: .controller)
        try fields.encode(name, forKey: .name)
        try fields.encode(title, forKey: .title)
        try fields.encodeIfPresent(awareAt, forKey: .awareAt)
        // 72 plain hours, week-ends included (art. 33(1)).
        try fields.encodeIfPresent(awareAt.map { $0 + .seconds(72 * 3600) }, forKey: .notifyBefore)
        try fields.encode(persons, forKey: .persons)
        try fields.encode(certain, forKey: .certain)
        try fields.encodeIfPresent(atLeast, forKey: .atLeast)
        try fields.encodeIfPresent(atMost, forKey: .atMost)
        try fields.encode(rows, forKey: .rows)
        try fields.encode(byTier, forKey: .byTier)
    }

    /// `FOLDER/CONTROLLER.json`; a controller's id is text of the file, so what can't stand in a name is replaced.
    func write(to folder: String) throws {
        let safe = String(
            decoding: controller.utf8.map { byte -> UInt8 in
                let isPlain =
                    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                return isPlain || byte == 0x2d ? byte : 0x5f
            }, as: UTF8.self)
        try DurableFile.write(
            try JSON.encode(self) + [0x0a], to: "\(folder)/\(safe.isEmpty ? "_" : safe).json", mode: 0o600,
            replacing: true)
    }
}
