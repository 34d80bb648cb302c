import Files
import Model
import Sealing

/// Where notices end for now: one `.eml` per e-mail, one manifest of letters per batch. A batch is written aside and named
/// once durable, names and bytes follow from the notices alone: doing it twice changes nothing, so that a crash between
/// intent and outcome neither loses nor doubles a notice. Nothing leaves the machine.
struct Outbox {
    struct Item {
        let notice: PersonID
        let controller: Controller
        let intent: NoticeIntent
        let at: Timestamp
    }

    let folder: String
    private let instance: String

    /// `instance`: whose drafts these are. One that was thought dead and is not must not share them with its successor.
    init(home: String, caseID: CaseID, campaign: String, instance: String) throws(SealingError) {
        self.instance = instance
        folder = "\(home)/outbox/\(caseID)/\(campaign)"
        try DurableFile.makeFolder("\(folder)/mail")
        try DurableFile.makeFolder("\(folder)/letters")
    }

    /// Delivers one batch: `batch` and `partition` name it, the same after a restart.
    func deliver(_ items: [Item], caseID: CaseID, partition: Int32, batch: Int64) throws(FileFailure) {
        let files = try FileBatch(into: folder, drafts: "\(folder)/drafts-\(instance)")
        var letters: [String] = []
        for item in items {
            switch item.intent.channel {
            case .email:
                let bytes = MailFile.bytes(
                    item.intent, notice: item.notice, caseID: caseID, from: item.controller, at: item.at)
                try files.add("mail/\(item.notice).eml", bytes)
            case .letter:
                letters.append(Outbox.row(item))
            }
        }
        if !letters.isEmpty {
            let head = "notice,controller,line1,line2,line3,line4,line5,line6,subject,text\r\n"
            try files.add("letters/\(partition)-\(batch).csv", Array((head + letters.joined()).utf8))
        }
        try files.publish()
    }

    /// RFC 4180.
    private static func row(_ item: Item) -> String {
        let lines = item.intent.address + Array(repeating: "", count: max(0, 6 - item.intent.address.count))
        let cells = [item.notice.description, item.controller.id] + lines + [item.intent.subject, item.intent.text]
        return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }
}
