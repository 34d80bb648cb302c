/// An order of a named person. Its JSON is the value of the record; the signature over exactly those bytes stands in
/// the headers, so that operators can read the one and services check the other.
package struct Command: Sendable, Equatable {
    /// 32 hexadecimal digits, drawn by the signer: a second command with this id is a replay.
    package let id: String
    package let caseID: CaseID
    package let at: Timestamp
    package let by: String
    package let order: Order

    package init(id: String, caseID: CaseID, at: Timestamp, by: String, order: Order) {
        (self.id, self.caseID, self.at, self.by, self.order) = (id, caseID, at, by, order)
    }
}

package enum Order: Sendable, Equatable {
    case caseOpened(CaseOpened)
    case controllersListed([Controller])
    case fileAdded(FileAdded)
    case copyNoted(CopyNoted)
    case matchRequested(MatchRequested)
    case pairReviewed(PairReviewed)
    case severitySet(SeverityRules)
    case campaignPlanned(CampaignPlanned)
    case campaignApproved(CampaignApproved)
    case campaignStarted(CampaignNamed)
    case campaignPaused(CampaignNamed)
    case campaignResumed(CampaignNamed)
    case caseClosed(CaseClosed)
}

package struct CaseOpened: Sendable, Equatable, Codable {
    package var title: String
    /// When the leak was taken, as far as known: ages are computed at this date too. `yyyy-mm-dd`.
    package var leakDate: String?
    /// Raw files are erased from the intake this long after they were read; nil: when the case is closed.
    package var keepRawDays: UInt32?

    package init(title: String, leakDate: String? = nil, keepRawDays: UInt32? = nil) {
        (self.title, self.leakDate, self.keepRawDays) = (title, leakDate, keepRawDays)
    }
}

/// A legal entity whose patients are concerned (GDPR art. 4(7)).
package struct Controller: Sendable, Equatable, Codable {
    package var id: String
    package var name: String
    package var department: String?
    /// The contact point of art. 34(2).
    package var contactEmail: String?
    package var contactPhone: String?
    package var contactAddress: String?
    /// What was done about the breach (art. 34(2), 33(3)(d)), in sentences for the notice.
    package var measures: String?

    package init(
        id: String, name: String, department: String? = nil, contactEmail: String? = nil, contactPhone: String? = nil,
        contactAddress: String? = nil, measures: String? = nil
    ) {
        (self.id, self.name, self.department, self.measures) = (id, name, department, measures)
        (self.contactEmail, self.contactPhone, self.contactAddress) = (contactEmail, contactPhone, contactAddress)
    }

    /// What art. 34(2) asks a notice to tell and nobody has said yet.
    package var gaps: [String] {
        let isReachable = contactEmail != nil || contactPhone != nil || contactAddress != nil
        return (isReachable ? [] : ["contact"]) + (measures == nil ? ["measures"] : [])
    }
}

package struct FileAdded: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable { case leak, registry, deaths }

    /// From 1, dense within the case.
    package var file: UInt32
    package var kind: Kind
    /// Whose registry; for a leak, whose patients when the rows do not say.
    package var controller: String?
    /// The file's name, sealed under the case key (base64): it may name someone.
    package var sealedName: String
    /// Of the plain content.
    package var bytes: UInt64
    /// Of the plain content, hexadecimal.
    package var sha256: String
    /// What the operator decided against the reader's own judgement: `delimiter`, `encoding`, `header`, `map:COLUMN`,
    /// `skip`.
    package var settings: [String: String]
    /// A sample of its lines (`LineSketch`), sealed under the case key (base64): tells how much of it another file holds.
    package var sealedSketch: String?

    package init(
        file: UInt32, kind: Kind, controller: String?, sealedName: String, bytes: UInt64, sha256: String,
        settings: [String: String] = [:], sealedSketch: String? = nil
    ) {
        self.sealedSketch = sealedSketch
        (self.file, self.kind, self.controller, self.sealedName) = (file, kind, controller, sealedName)
        (self.bytes, self.sha256, self.settings) = (bytes, sha256, settings)
    }
}

/// Another copy of a file's content was found. It is not read again: the people in it are the same.
package struct CopyNoted: Sendable, Equatable, Codable {
    /// The file it is a copy of.
    package var file: UInt32
    /// The copy's name and where it was found, sealed under the case key (base64).
    package var sealedWhere: String
    package init(file: UInt32, sealedWhere: String) { (self.file, self.sealedWhere) = (file, sealedWhere) }
}

/// Match now what files 1 to `files` hold, once all are read.
package struct MatchRequested: Sendable, Equatable, Codable {
    package var files: UInt32
    package init(files: UInt32) { self.files = files }
}

package struct CampaignPlanned: Sendable, Equatable, Codable {
    package var campaign: String
    /// The epoch of persons it is planned on.
    package var epoch: UInt32
    /// Nothing can be sent from a dry run.
    package var dryRun: Bool
    package init(campaign: String, epoch: UInt32, dryRun: Bool) {
        (self.campaign, self.epoch, self.dryRun) = (campaign, epoch, dryRun)
    }
}

/// Two different people must sign the same roots before a campaign starts.
package struct CampaignApproved: Sendable, Equatable, Codable {
    package var campaign: String
    /// SHA-256 over `roots` in order of partition, hexadecimal: what the approver saw and signs.
    package var root: String
    /// The plan's root of each partition of `vigie.person`, hexadecimal, in order.
    package var roots: [String]
    package init(campaign: String, root: String, roots: [String]) {
        (self.campaign, self.root, self.roots) = (campaign, root, roots)
    }
}

package struct CampaignNamed: Sendable, Equatable, Codable {
    package var campaign: String
    package init(campaign: String) { self.campaign = campaign }
}

package struct CaseClosed: Sendable, Equatable, Codable {
    package var reason: String
    package init(reason: String) { self.reason = reason }
}
