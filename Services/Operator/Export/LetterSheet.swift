internal import Model
internal import Notify
internal import Sealing

/// Who would get what, and a few notices as they would be rendered: the first of each channel and tier.
struct LetterSheet {
    private var manifest = SortedLines<NoticeOrder>()
    private var samples: [String: (order: NoticeOrder, notice: PlannedNotice, person: Person)] = [:]

    mutating func add(_ notice: PlannedNotice, _ person: Person, _ order: NoticeOrder) {
        guard let channel = notice.channel else { return }
        manifest.append(order) { line in
            line += notice.notice.utf8
            for cell in [notice.controller, notice.tier.name, channel.rawValue] { line.append(cell: cell) }
            for place in 0..<6 { line.append(cell: place < notice.address.count ? notice.address[place] : "") }
        }
        let kind = "\(channel.rawValue)-\(notice.tier.name)\(notice.isNeutral ? "-neutral" : "")"
        if let first = samples[kind], first.order < order { return }
        samples[kind] = (order, notice, person)
    }

    consuming func write(to folder: String, _ watch: CaseWatch, _ pseudonyms: CasePseudonyms) throws {
        try manifest.write(
            to: "\(folder)/manifest.csv",
            header: "notice,controller,tier,channel,line1,line2,line3,line4,line5,line6")
        for (kind, sample) in samples.sorted(by: { $0.key < $1.key }) {
            let id = sample.notice.controller
            let controller = watch.controllers[id] ?? pseudonyms.undeclared(controller: id)
            guard
                let intent = sample.notice.intent(
                    sample.person, controller: controller, leakDate: watch.opened?.leakDate)
            else {
                continue
            }
            let text = intent.address.joined(separator: "\n") + "\n\n\(intent.subject)\n\n\(intent.text)\n"
            try DurableFile.write(
                Array(text.utf8), to: "\(folder)/sample-\(kind).txt", mode: 0o600, replacing: true)
        }
    }
}
