/// What is about to be sent to one person for one controller, frozen before the first byte leaves. Sealed in the log.
/// Wire form: `NoticeIntent` of `Proto/notice.proto`.
package struct NoticeIntent: Sendable, Equatable {
    package var channel: NoticeChannel
    /// Who tells.
    package var controller: String
    /// An e-mail address, or the lines of a postal address.
    package var address: [String]
    package var subject: String
    package var text: String

    package init(channel: NoticeChannel, controller: String, address: [String], subject: String, text: String) {
        (self.channel, self.controller, self.address) = (channel, controller, address)
        (self.subject, self.text) = (subject, text)
    }

    package func encoded() -> [UInt8] {
        var writer = ProtoWriter()
        writer.text(1, channel.rawValue)
        for line in address { writer.text(2, line) }
        if !subject.isEmpty { writer.text(3, subject) }
        if !text.isEmpty { writer.text(4, text) }
        if !controller.isEmpty { writer.text(5, controller) }
        return writer.bytes
    }

    package init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        var channel: NoticeChannel?
        var (address, subject, text, controller): ([String], String, String, String) = ([], "", "", "")
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: channel = NoticeChannel(rawValue: value.text)
            case 2: address.append(value.text)
            case 3: subject = value.text
            case 4: text = value.text
            case 5: controller = value.text
            default: break
            }
        }
        // Never guessed: it decides who reads the text.
        guard let channel else { throw ProtoError("unknown channel") }
        self.init(channel: channel, controller: controller, address: address, subject: subject, text: text)
    }
}

package enum NoticeChannel: String, Sendable, Codable, CaseIterable { case email, letter }

/// The state of a notice, for one campaign. Terminal: told, unreachable, unknown.
package enum NoticeState: String, Sendable, Codable, CaseIterable {
    case planned, intended, told, unreachable, unknown
}

/// What became of a notice. JSON, visible; readers take it from the headers, which say the same.
package struct NoticeConcluded: Sendable, Equatable, Codable {
    package var notice: PersonID
    package var outcome: NoticeState
    /// A code, such as `outbox` or `no-contact`.
    package var reason: String

    package init(notice: PersonID, outcome: NoticeState, reason: String) {
        (self.notice, self.outcome, self.reason) = (notice, outcome, reason)
    }

    /// As `JSON.encode` would, without its cost: there is one for each person told.
    package func encoded() -> [UInt8] {
        Array("{\"notice\":\"\(notice)\",\"outcome\":\"\(outcome.rawValue)\",\"reason\":\"\(reason)\"}".utf8)
    }
}

/// Part of a campaign's plan: what one partition of persons amounts to. JSON, visible; counts only.
package struct PlanComputed: Sendable, Equatable, Codable {
    package var caseID: CaseID
    package var campaign: String
    package var epoch: UInt32
    package var partition: Int32
    package var dryRun: Bool
    /// Hexadecimal SHA-256 over the plan's notices, sorted by notice.
    package var root: String
    package var persons: UInt64
    package var notices: UInt64
    /// `email`, `letter`, `unreachable`.
    package var byChannel: [String: UInt64]
    package var byTier: [String: UInt64]
    /// As persons and intents show controllers: codes, or pseudonyms.
    package var byController: [String: UInt64]
    /// Corrections of what was told before, beside the notices; absent is none.
    package var corrections: UInt64?
    /// Of the notices, those that another campaign has concluded: nothing more goes out; absent is none.
    package var told: UInt64?

    package init(
        caseID: CaseID, campaign: String, epoch: UInt32, partition: Int32, dryRun: Bool, root: String, persons: UInt64,
        notices: UInt64, byChannel: [String: UInt64], byTier: [String: UInt64], byController: [String: UInt64],
        corrections: UInt64? = nil, told: UInt64? = nil
    ) {
        (self.corrections, self.told) = (corrections, told)
        (self.caseID, self.campaign, self.epoch, self.partition) = (caseID, campaign, epoch, partition)
        (self.dryRun, self.root, self.persons, self.notices) = (dryRun, root, persons, notices)
        (self.byChannel, self.byTier, self.byController) = (byChannel, byTier, byController)
    }
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case campaign, epoch, partition, dryRun, root, persons, notices, byChannel, byTier, byController, corrections
        case told
    }
}
