import Log
import Model

/// One invented event at least of each type, with the headers its service gives it.
enum GoldenEvents {
    private typealias Field = EventHeaders.Field
    private static let caseID = GoldenEvent.caseID
    private static let time = GoldenEvent.time
    private static let person = PersonID(high: 0x0011_2233_4455_6677, low: 0x8899_aabb_ccdd_eeff)
    private static let notice = PersonID(high: 1, low: 0xfeed)
    private static let absorbed = PersonID(high: 2, low: 0xbeef)
    private static let content = String(repeating: "c0", count: 16)
    private static let commitment = String(repeating: "5e", count: 32)

    static func all() throws -> [GoldenEvent] {
        try commands() + files() + shards() + persons() + notices() + [finding(), rejected()]
            + [chunk(), links()]
    }

    private static func commands() throws -> [GoldenEvent] {
        let orders: [Order] = [
            .caseOpened(CaseOpened(title: "Laboratoires fictifs", leakDate: "2021-02-23")),
            .controllersListed([
                Controller(
                    id: "LAB03", name: "Labo fictif", department: "56", contactEmail: "dpo@labo.example",
                    contactPhone: "+33199000001", contactAddress: "1 RUE DES LILAS 56000 VANNES")
            ]),
            .fileAdded(
                FileAdded(
                    file: 3, kind: .registry, controller: "LAB03", sealedName: "AQID", bytes: 17, sha256: "ab",
                    settings: ["delimiter": ";"])),
            .matchRequested(MatchRequested(files: 3)),
            .campaignPlanned(CampaignPlanned(campaign: "wave-1", epoch: 2, dryRun: false)),
            .campaignApproved(CampaignApproved(campaign: "wave-1", root: "0a", roots: ["0b", "0c"])),
            .campaignStarted(CampaignNamed(campaign: "wave-1")), .campaignPaused(CampaignNamed(campaign: "wave-1")),
            .campaignResumed(CampaignNamed(campaign: "wave-1")), .caseClosed(CaseClosed(reason: "all told")),
            .pairReviewed(PairReviewed(RecordID(file: 1, row: 7), RecordID(file: 2, row: 40), .different)),
            .severitySet(.standard),
            .copyNoted(CopyNoted(file: 3, sealedWhere: "AQID")),
        ]
        return try orders.enumerated().map { index, order in
            let id = "0000000000000000000000000000000" + String(index, radix: 16)
            return try GoldenEvent(
                .command, order.name, in: .command, key: "demo", id: id, source: "operator",
                fields: [Field.by: "anne.martin", Field.signature: "AQID"],
                json: Command(id: id, caseID: caseID, at: time, by: "anne.martin", order: order))
        }
    }

    private static func files() throws -> [GoldenEvent] {
        var counts = FileEvent.Counts()
        counts.records = 140
        counts.rejected = ["shape": 7, "truncated": 3]
        (counts.header, counts.preamble, counts.blank, counts.footer, counts.continuation) = (1, 2, 3, 4, 5)
        let position = FileEvent.Position(chunk: 2, byte: 51_234, row: 151, line: 166)
        let erased = try GoldenEvent(
            .fileErased, in: .file, key: "demo/1", id: "demo/1/erased", source: "ingest",
            json: FileErased(FileID(caseID, 1), .clock, bytes: 51_234, sha256: "ab"))
        return try [erased]
            + FileEvent.State.allCases.map { state in
                let event =
                    switch state {
                    case .started:
                        FileEvent(
                            caseID: caseID, file: 1, state: state, kind: .leak, understanding: "{}", bytes: 51_234)
                    case .progressed:
                        FileEvent(
                            caseID: caseID, file: 1, state: state, kind: .registry, position: position, counts: counts,
                            understanding: "{\"delimiter\":\";\"}", bytes: 90_000)
                    case .completed:
                        FileEvent(
                            caseID: caseID, file: 1, state: state, kind: .leak, position: position, counts: counts,
                            lines: counts.lines, bytes: 51_234)
                    case .failed:
                        FileEvent(caseID: caseID, file: 1, state: state, kind: .deaths, reason: "the file is not whole")
                    }
                return try GoldenEvent(
                    .fileProgress, state.rawValue, in: .file, key: "demo/1", id: "demo/1/\(state.rawValue)/2",
                    source: "ingest", json: event)
            }
    }

    private static func shards() throws -> [GoldenEvent] {
        func event<Value: Codable & Equatable & Sendable>(
            _ type: EventType, key: String, id: String, _ value: Value
        ) throws -> GoldenEvent {
            try GoldenEvent(type, in: .shard, key: key, id: id, source: "match", json: value)
        }
        return [
            try event(
                .epochOpened, key: "demo/2/0", id: "demo/2/opened",
                EpochOpened(
                    caseID: caseID, epoch: 2,
                    files: [.init(file: 1, chunks: 2, records: 140), .init(file: 3, chunks: 1, records: 9)], shards: 6,
                    model: "e30=")),
            try event(
                .shardOpened, key: "demo/2/5", id: "demo/2/5/opened", ShardEvent(caseID: caseID, epoch: 2, shard: 5)),
            try event(
                .shardScored, key: "demo/2/5", id: "demo/2/5/scored",
                ShardEvent(caseID: caseID, epoch: 2, shard: 5, links: 6001, chunks: 2)),
            try event(
                .epochResolved, key: "demo/2/0", id: "demo/2/resolved",
                EpochResolved(
                    caseID: caseID, epoch: 2, persons: 70, unconcerned: 3, changed: 12, redirected: 1, records: 140)),
        ]
    }

    private static func persons() throws -> [GoldenEvent] {
        let value = aPerson()
        return [
            GoldenEvent(
                .personResolved, in: .person, key: person.description, id: "\(person)/2", source: "match",
                fields: [
                    Field.epoch: "2", Field.founder: "1/7", Field.sure: value.sure.name, Field.tier: value.tier.name,
                    Field.controllers: value.controllers.joined(separator: ","),
                    Field.categories: value.categories.list.joined(separator: ","),
                    Field.records: "\(value.records.count)", Field.commitment: commitment, Field.content: content,
                ], sealed: true, payload: value.encoded(), readsBack: { try Person(decoding: $0) == value }),
            try GoldenEvent(
                .personRedirected, in: .person, key: absorbed.description, id: "\(absorbed)/2", source: "match",
                fields: [Field.epoch: "2", Field.redirect: person.description],
                json: PersonRedirected(redirect: person)),
            try GoldenEvent(
                .personSplit, in: .person, key: person.description, id: "\(person)/2/\(absorbed)", source: "match",
                fields: [Field.epoch: "2", Field.part: absorbed.description],
                json: PersonSplit(
                    part: absorbed, epoch: 2, records: 3, registryRecords: 1, controllers: ["LAB01", "c-0a1b2c3d4e5f"])),
            try GoldenEvent(
                .personsEnded, in: .person, key: "demo/2/5", id: "demo/2/5/ended", source: "match",
                json: PersonsEnded(caseID: caseID, epoch: 2, partition: 5)),
        ]
    }

    private static func aPerson() -> Person {
        var value = Person()
        value.records = [RecordID(file: 1, row: 7), RecordID(file: 2, row: 40_000_000)]
        value.registryRecords = [RecordID(file: 3, row: 1)]
        (value.surname, value.birthName, value.givenNames) = ("LE GOFF", "MARTIN", ["ANNE", "MARIE"])
        (value.title, value.sex, value.birthDate) = ("MME", "F", "1975-04")
        value.exposures = [
            Person.Exposure(controller: "LAB03", file: 1, categories: [.name, .nir, .healthCondition], rows: 2),
            Person.Exposure(controller: "LAB04", file: 2, categories: [.photo], rows: 1),
        ]
        var registry = Person.Contact()
        (registry.fromRegistry, registry.controller, registry.doNotContact) = (true, "LAB03", true)
        (registry.emails, registry.phones) = (["a.legoff@example.fr"], ["+33199000001", "+33639980002"])
        (registry.postcode, registry.town, registry.guardian) = ("56000", "VANNES", "M. PAUL MARTIN")
        (registry.addressLines, registry.preferredChannel) = (["APPT 3", "12 RUE DES LILAS"], "letter")
        value.contacts = [registry, Person.Contact()]
        (value.sure, value.tier, value.flags, value.weakest) = (.probable, .veryHigh, ["minor", "shared-email"], 2.5)
        return value
    }

    private static func notices() throws -> [GoldenEvent] {
        let intent = NoticeIntent(
            channel: .letter, controller: "LAB03", address: ["MME ANNE LE GOFF", "12 RUE DES LILAS", "56000 VANNES"],
            subject: "Vos données", text: "Madame,\n\nvos données ont fuité.")
        let concluded = NoticeConcluded(notice: notice, outcome: .unreachable, reason: "no-contact")
        return [
            try GoldenEvent(
                .planComputed, in: .notice, key: "demo/wave-1/5", id: "demo/wave-1/5/plan", source: "notify",
                json: PlanComputed(
                    caseID: caseID, campaign: "wave-1", epoch: 2, partition: 5, dryRun: false, root: commitment,
                    persons: 70, notices: 75, byChannel: ["email": 50, "letter": 20, "unreachable": 5],
                    byTier: ["high": 70, "low": 5], byController: ["LAB03": 75])),
            GoldenEvent(
                .noticeIntended, in: .notice, key: person.description, id: "\(notice)/1/intended", source: "notify",
                fields: [
                    Field.notice: notice.description, Field.campaign: "wave-1", Field.controller: "LAB03",
                    Field.channel: "letter", Field.tier: "very-high", Field.attempt: "1", Field.batch: "0",
                    Field.commitment: commitment,
                ], sealed: true, payload: intent.encoded(), readsBack: { try NoticeIntent(decoding: $0) == intent }),
            GoldenEvent(
                .noticeConcluded, in: .notice, key: person.description, id: "\(notice)/1/concluded", source: "notify",
                fields: [
                    Field.notice: notice.description, Field.campaign: "wave-1", Field.outcome: "unreachable",
                    Field.reason: "no-contact",
                ], payload: concluded.encoded(),
                readsBack: {
                    try JSON.decode(NoticeConcluded.self, $0) == concluded && JSON.encode(concluded).elementsEqual($0)
                }),
        ]
    }

    private static func finding() throws -> GoldenEvent {
        try GoldenEvent(
            .finding, in: .finding, key: "demo", id: "finding/3", source: "audit",
            json: Finding(
                kind: .conservationHeld, caseID: caseID, at: time, subject: "file 1", message: "150 rows, all there",
                figures: ["records": 140, "rejections": 10]))
    }

    private static func rejected() -> GoldenEvent {
        let row = Array("13;LE GOFF;\u{e9}".utf8)
        return GoldenEvent(
            .rowRejected, in: .rejected, key: "demo/1", id: "demo/1/row/13", source: "ingest",
            fields: [
                Field.file: "1", Field.row: "13", Field.line: "14", Field.offset: "1032", Field.length: "13",
                Field.reason: "shape",
            ], sealed: true, payload: row, readsBack: { $0.elementsEqual(row) })
    }

    private static func chunk() -> GoldenEvent {
        var builder = RecordChunkBuilder()
        var record = Record(row: 101, exposures: [.name, .nir, .healthComment])
        for field in Record.Field.allCases { record.append(field, "\(field)") }
        record.append(.phone, "+33199000001")
        builder.append(record)
        let expected = record
        return GoldenEvent(
            .recordChunk, in: .record, key: "demo/1", id: "demo/1/1", source: "ingest",
            fields: [
                Field.file: "1", Field.chunk: "1", Field.firstRow: "101", Field.lastRow: "102", Field.records: "1",
                Field.rejected: "1", Field.byController: "LAB03:1",
            ], sealed: true, payload: builder.finish(file: 1, index: 1, firstRow: 101, lastRow: 102),
            readsBack: { bytes in
                let chunk = try RecordChunk(decoding: bytes)
                var found = Record()
                return try chunk.find(row: 101, into: &found) && found == expected
                    && chunk.file == 1 && chunk.index == 1
                    && chunk.firstRow == 101 && chunk.lastRow == 102 && chunk.count == 1
            })
    }

    private static func links() -> GoldenEvent {
        let chunk = LinkChunk(links: [
            LinkChunk.Link(a: RecordID(file: 1, row: 1), b: RecordID(file: 2, row: 9), weight: -1.25),
            LinkChunk.Link(a: RecordID(file: 1, row: 2), b: RecordID(file: 1, row: 3), weight: 30),
        ])
        return GoldenEvent(
            .linkChunk, in: .link, key: "demo/2/5", id: "demo/2/5/1", source: "match",
            fields: [Field.epoch: "2", Field.shard: "5", Field.chunk: "1"], sealed: true, payload: chunk.encoded(),
            readsBack: { try LinkChunk(decoding: $0) == chunk })
    }
}
