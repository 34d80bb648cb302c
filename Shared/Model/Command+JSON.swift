/// `{"at":…,"by":…,"case":…,"data":{…},"id":…,"type":"file.added"}`
extension Command: Codable {
    private enum Key: String, CodingKey {
        case id
        case caseID = "case"
        case at, by, type, data
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        func data<Value: Decodable>(_ type: Value.Type) throws -> Value { try fields.decode(type, forKey: .data) }
        let order: Order =
            switch try fields.decode(String.self, forKey: .type) {
            case "case.opened": .caseOpened(try data(CaseOpened.self))
            case "controllers.listed": .controllersListed(try data([Controller].self))
            case "file.added": .fileAdded(try data(FileAdded.self))
            case "copy.noted": .copyNoted(try data(CopyNoted.self))
            case "match.requested": .matchRequested(try data(MatchRequested.self))
            case "pair.reviewed": .pairReviewed(try data(PairReviewed.self))
            case "severity.set": .severitySet(try data(SeverityRules.self))
            case "campaign.planned": .campaignPlanned(try data(CampaignPlanned.self))
            case "campaign.approved": .campaignApproved(try data(CampaignApproved.self))
            case "campaign.started": .campaignStarted(try data(CampaignNamed.self))
            case "campaign.paused": .campaignPaused(try data(CampaignNamed.self))
            case "campaign.resumed": .campaignResumed(try data(CampaignNamed.self))
            case "case.closed": .caseClosed(try data(CaseClosed.self))
            default:
                throw DecodingError.dataCorruptedError(
                    forKey: .type, in: fields, debugDescription: "an order this version does not know")
            }
        self.init(
            id: try fields.decode(String.self, forKey: .id), caseID: try fields.decode(CaseID.self, forKey: .caseID),
            at: try fields.decode(Timestamp.self, forKey: .at), by: try fields.decode(String.self, forKey: .by),
            order: order)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(id, forKey: .id)
        try fields.encode(caseID, forKey: .caseID)
        try fields.encode(at, forKey: .at)
        try fields.encode(by, forKey: .by)
        try fields.encode(order.name, forKey: .type)
        switch order {
        case .caseOpened(let data): try fields.encode(data, forKey: .data)
        case .controllersListed(let data): try fields.encode(data, forKey: .data)
        case .fileAdded(let data): try fields.encode(data, forKey: .data)
        case .copyNoted(let data): try fields.encode(data, forKey: .data)
        case .matchRequested(let data): try fields.encode(data, forKey: .data)
        case .pairReviewed(let data): try fields.encode(data, forKey: .data)
        case .severitySet(let data): try fields.encode(data, forKey: .data)
        case .campaignPlanned(let data): try fields.encode(data, forKey: .data)
        case .campaignApproved(let data): try fields.encode(data, forKey: .data)
        case .campaignStarted(let data), .campaignPaused(let data), .campaignResumed(let data):
            try fields.encode(data, forKey: .data)
        case .caseClosed(let data): try fields.encode(data, forKey: .data)
        }
    }
}

extension Order {
    package var name: String {
        switch self {
        case .caseOpened: "case.opened"
        case .controllersListed: "controllers.listed"
        case .fileAdded: "file.added"
        case .copyNoted: "copy.noted"
        case .matchRequested: "match.requested"
        case .pairReviewed: "pair.reviewed"
        case .severitySet: "severity.set"
        case .campaignPlanned: "campaign.planned"
        case .campaignApproved: "campaign.approved"
        case .campaignStarted: "campaign.started"
        case .campaignPaused: "campaign.paused"
        case .campaignResumed: "campaign.resumed"
        case .caseClosed: "case.closed"
        }
    }
}
