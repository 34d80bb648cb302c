package import Log

/// The headers every event bears (CloudEvents 1.0, binary mode), and the names of the visible fields beside them.
package enum EventHeaders {
    /// `id` is derived from the content: the same event written twice has the same id, and its readers drop the second.
    /// `source` is the service, never the instance, so that the count of instances shows in no event.
    package static func make(
        _ type: EventType, id: String, source: String, time: Timestamp, caseID: CaseID, sealed: Bool = false
    ) -> Headers {
        [
            "ce_specversion": "1.0",
            "ce_id": id,
            "ce_type": type.rawValue,
            "ce_source": "/vigie/\(source)",
            "ce_time": time.description,
            "content-type": sealed ? "application/vnd.vigie.sealed" : "application/json",
            "case": caseID.text,
        ]
    }

    package enum Field {
        package static let id = "ce_id"
        package static let type = "ce_type"
        package static let time = "ce_time"
        package static let source = "ce_source"
        package static let caseID = "case"
        // record, rejected
        package static let file = "file"
        package static let chunk = "chunk"
        package static let firstRow = "first_row"
        package static let lastRow = "last_row"
        package static let records = "records"
        package static let rejected = "rejected"
        /// `LAB01:12,c-0a1b2c3d4e5f:3`: records of the chunk by controller as all may see it (a code, else a pseudonym),
        /// sorted; a record without one counts under `-`.
        package static let byController = "by_controller"
        package static let row = "row"
        package static let line = "line"
        package static let offset = "offset"
        package static let length = "length"
        package static let reason = "reason"
        // link, person, notice
        package static let epoch = "epoch"
        package static let shard = "shard"
        /// `file/row` of the record that founded the person: the id follows from it.
        package static let founder = "founder"
        package static let sure = "sure"
        package static let tier = "tier"
        package static let controllers = "controllers"
        package static let categories = "categories"
        package static let redirect = "redirect"
        /// Whose records of this person are now.
        package static let part = "part"
        package static let commitment = "commitment"
        /// A keyed digest of what is said of a person, the odds of its joins left out: equal means nothing changed.
        package static let content = "content"
        package static let campaign = "campaign"
        package static let notice = "notice"
        package static let person = "person"
        package static let controller = "controller"
        package static let channel = "channel"
        package static let attempt = "attempt"
        package static let batch = "batch"
        package static let outcome = "outcome"
        // command
        package static let by = "by"
        package static let signature = "signature"
    }
}

extension Headers: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        for (name, value) in elements { append(name, value) }
    }
}

extension LogRecord {
    /// nil when the type is unknown to this version: to be parked with a finding, never skipped in silence.
    package var eventType: EventType? { headers[EventHeaders.Field.type].flatMap(EventType.init) }
    package var caseID: CaseID? { headers[EventHeaders.Field.caseID].flatMap(CaseID.init) }
    package func number(_ field: String) -> Int64? { headers[field].flatMap { Int64($0) } }
}
