package import Model
package import Sealing

/// What a campaign would do for the persons of one partition, or of a whole case. Pure: the same persons and controllers
/// give the same plan and root, wherever it is computed; so what two people signed can be computed again and compared.
package struct NoticePlan {
    /// Sorted: the worst exposed first, then by notice.
    package private(set) var notices: [PlannedNotice] = []
    package private(set) var persons: UInt64 = 0
    private let pseudonyms: CasePseudonyms

    /// The kind and version of the notice: a correction is another version, and another duty.
    private static let kind = "art34"
    private static let version: UInt32 = 1
    private static let correction = "art34-correction"

    package init(_ pseudonyms: CasePseudonyms) { self.pseudonyms = pseudonyms }

    package mutating func add(_ id: PersonID, _ person: Person) {
        guard !person.records.isEmpty else { return }
        persons += 1
        notices += NoticePlan.notices(id, person, pseudonyms)
    }

    /// One notice for each controller whose leaked data the person is in. A person only a registry knows is owed none.
    package static func notices(
        _ id: PersonID, _ person: Person, _ pseudonyms: CasePseudonyms
    ) -> [PlannedNotice] {
        guard !person.records.isEmpty else { return [] }
        return person.controllers.map { controller in
            let choice = ChannelChoice(person, controller: controller)
            return PlannedNotice(
                notice: pseudonyms.notice(person: id, controller: controller, kind: kind, version: version),
                person: id, controller: controller, tier: person.tier, channel: choice.channel,
                reason: choice.reason, address: choice.address, isNeutral: choice.isNeutral, ward: choice.ward)
        }
    }

    /// The person was told for `controller` what is no longer held to be true since `epoch`, which is the version of the
    /// correction: each is told once.
    package mutating func correct(_ id: PersonID, _ person: Person, controller: String, epoch: UInt32) {
        let choice = ChannelChoice(person, controller: controller)
        notices.append(
            PlannedNotice(
                notice: pseudonyms.notice(
                    person: id, controller: controller, kind: NoticePlan.correction, version: epoch),
                person: id, controller: controller, tier: person.tier, channel: choice.channel,
                reason: "split-after-notice." + choice.reason, address: choice.address, isNeutral: choice.isNeutral,
                ward: choice.ward, isCorrection: true))
    }

    /// Call once all persons are in.
    package mutating func finish() {
        notices.sort { ($1.tier, $0.notice) < ($0.tier, $1.notice) }
    }

    /// SHA-256 over the notices in order of notice: id, controller, channel, reason, and a keyed digest of the address,
    /// so that the root binds the recipient without telling it; of a ward the name likewise.
    package var root: [UInt8] {
        let hash = SHA256()
        for notice in notices.sorted(by: { $0.notice < $1.notice }) {
            var line = """
                \(notice.notice) \(notice.person) \(notice.controller) \(notice.channel?.rawValue ?? "none") \
                \(notice.reason) \(notice.isNeutral) \
                \(pseudonyms.subject(notice.address.joined(separator: "\n").utf8).hexadecimal)\n
                """
            if notice.isCorrection { line += "correction\n" }
            if let ward = notice.ward { line += "for \(pseudonyms.subject(ward.utf8).hexadecimal)\n" }
            hash.update(Array(line.utf8))
        }
        return hash.finish()
    }

    /// `isTold`: whether other campaigns have seen to it.
    package func computed(
        caseID: CaseID, campaign: String, epoch: UInt32, partition: Int32, dryRun: Bool,
        isTold: (PlannedNotice) -> Bool
    ) -> PlanComputed {
        // Corrections apart: of the others there is one for each person and controller, which audit checks.
        let corrections = UInt64(notices.count(where: \.isCorrection))
        let notices = notices.filter { !$0.isCorrection }
        let told = UInt64(notices.count(where: isTold))
        func counts(_ name: (PlannedNotice) -> String) -> [String: UInt64] {
            notices.reduce(into: [:]) { $0[name($1), default: 0] += 1 }
        }
        return PlanComputed(
            caseID: caseID, campaign: campaign, epoch: epoch, partition: partition, dryRun: dryRun,
            root: root.hexadecimal, persons: persons, notices: UInt64(notices.count),
            byChannel: counts { $0.channel?.rawValue ?? "unreachable" }, byTier: counts { $0.tier.name },
            byController: counts { pseudonyms.visible(controller: $0.controller) },
            corrections: corrections > 0 ? corrections : nil, told: told > 0 ? told : nil)
    }

    /// The root over the parts' roots in order of partition: what approvers see and sign.
    package static func whole(_ roots: [String]) -> String {
        SHA256.digest(Array(roots.joined(separator: "\n").utf8)).hexadecimal
    }
}

extension CasePseudonyms {
    /// A controller nobody declared. Only a code may stand in a notice: any other text came from the file.
    package func undeclared(controller id: String) -> Controller {
        let isNamed = id != "-" && CasePseudonyms.isControllerCode(id)
        return Controller(id: visible(controller: id), name: isNamed ? id : "Le responsable de vos données")
    }
}

extension PlannedNotice {
    /// What goes out for it, frozen before it leaves.
    package func intent(_ person: Person, controller: Controller, leakDate: String?) -> NoticeIntent? {
        guard let channel else { return nil }
        let categories = person.exposures.filter { $0.controller == self.controller }
            .reduce(into: Exposures()) { $0.formUnion($1.categories) }
        let body = NoticeText(self, categories: categories, controller: controller, leakDate: leakDate)
        return NoticeIntent(
            channel: channel, controller: self.controller, address: address, subject: body.subject, text: body.text)
    }
}
