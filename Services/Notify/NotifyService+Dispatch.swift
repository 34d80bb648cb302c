import Log
import Model
import Runtime
import Sealing

extension NotifyService {
    /// Publishes this partition's part of a campaign's plan, once its epoch is here.
    mutating func plan(_ caseID: CaseID, _ partition: Int32, _ name: String, _ now: Timestamp) throws -> [Append]? {
        guard let planning = cases[caseID], let campaign = planning.campaigns[name] else { return nil }
        // A partition without a person has no ledger before the epoch ends in it, and then an empty plan.
        guard let ledger = planning.ledgers[partition], ledger.isWhole, ledger.epoch >= campaign.plan.epoch,
            ledger.planned[name] == nil
        else { return nil }
        let part = try ledger.plan(planning).computed(
            caseID: caseID, campaign: name, epoch: ledger.epoch, partition: partition, dryRun: campaign.plan.dryRun,
            isTold: { !ledger.isOpen($0.notice, for: name) })
        cases.update(caseID) { $0.ledgers[partition]?.planned(name, root: part.root, epoch: part.epoch) }
        let key = "\(caseID)/\(name)/\(partition)"
        return [
            Append(
                topic: Topic.notice.rawValue, key: Array(key.utf8),
                headers: EventHeaders.make(
                    .planComputed, id: "\(key)/plan", source: NotifyService.name, time: now, caseID: caseID),
                value: try JSON.encode(part), partition: partition)
        ]
    }

    /// The next batch of intents of an approved, started campaign; those that can't be reached are concluded at once.
    mutating func intend(_ caseID: CaseID, _ partition: Int32, _ name: String, _ now: Timestamp) throws -> [Append]? {
        guard let planning = cases[caseID], let campaign = planning.campaigns[name], campaign.isRunning,
            let ledger = planning.ledgers[partition], ledger.isWhole,
            !ledger.pending.values.contains(where: { $0.campaign == name })
        else { return nil }
        let place = "\(caseID)/\(name)/\(partition)"
        // Taken out, so that it is not copied.
        var plan = try running.removeValue(forKey: place) ?? RunningPlan(try ledger.plan(planning))
        defer { running[place] = plan }
        let next = plan.open(NotifyService.batch, for: name, in: ledger)
        guard !next.isEmpty else { return nil }
        // What was signed must be what is about to be sent, to the letter.
        guard let roots = campaign.approved, Int(partition) < roots.count, roots[Int(partition)] == plan.root else {
            if outdated.insert(place).inserted {
                context.journal.note(
                    .warning, "the plan is no longer what was signed: plan the campaign anew",
                    ["case": .caseID(caseID), "partition": .number(Int64(partition))])
            }
            return nil
        }
        outdated.remove(place)
        var appends: [Append] = []
        let batch = ledger.batches[name] ?? 0
        for notice in next {
            guard let payload = ledger.persons[notice.person] else { continue }
            let person = try Person(decoding: payload[...])
            let controller = planning.controller(notice.controller)
            let attempt = ledger.attempt(notice.notice)
            guard let intent = notice.intent(person, controller: controller, leakDate: planning.leakDate) else {
                appends.append(
                    conclusion(notice.notice, attempt, notice.person, caseID, name, .unreachable, notice.reason, now))
                cases.update(caseID) { $0.ledgers[partition]?.concluded(notice.notice, .unreachable, campaign: name) }
                continue
            }
            let bytes = intent.encoded()
            let salt = planning.pseudonyms.salt(for: bytes)
            var headers = headers(.noticeIntended, notice.notice, attempt, "intended", caseID, now, sealed: true)
            headers.append(EventHeaders.Field.campaign, name)
            headers.append(EventHeaders.Field.controller, planning.pseudonyms.visible(controller: notice.controller))
            headers.append(EventHeaders.Field.channel, intent.channel.rawValue)
            headers.append(EventHeaders.Field.tier, notice.tier.name)
            headers.append(EventHeaders.Field.attempt, String(attempt))
            headers.append(EventHeaders.Field.batch, String(batch))
            headers.append(EventHeaders.Field.commitment, Commitment.of(bytes, salt: salt).hexadecimal)
            let key = notice.person.utf8
            let sealed = planning.sealer.seal(
                salt + bytes,
                at: Place(topic: Topic.notice.rawValue, key: key, type: EventType.noticeIntended.rawValue), bucket: 256)
            appends.append(Append(topic: Topic.notice.rawValue, key: key, headers: headers, value: sealed))
            let intended = PartitionLedger.Intended(
                person: notice.person, intent: intent, at: now, campaign: name, batch: batch)
            cases.update(caseID) { $0.ledgers[partition]?.intended(notice.notice, intended) }
        }
        return appends.isEmpty ? nil : appends
    }

    /// Delivers what was intended and not concluded, here or before a restart, and says so.
    mutating func conclude(_ caseID: CaseID, _ partition: Int32, _ now: Timestamp) throws -> [Append]? {
        guard let planning = cases[caseID], let ledger = planning.ledgers[partition], !ledger.pending.isEmpty else {
            return nil
        }
        // Paused means that nothing more goes out; what stands as intended waits, and holds up no other campaign.
        let ready = ledger.pending.filter { planning.campaigns[$0.value.campaign]?.isPaused != true }
        guard let any = ready.values.min(by: { ($0.campaign, $0.batch) < ($1.campaign, $1.batch) }) else { return nil }
        let entries = ready.filter { $0.value.campaign == any.campaign && $0.value.batch == any.batch }
            .sorted { $0.key < $1.key }
        let outbox = try Outbox(
            home: context.settings.home, caseID: caseID, campaign: any.campaign, instance: context.settings.instance)
        let items = entries.map {
            Outbox.Item(
                notice: $0.key, controller: planning.controller($0.value.intent.controller), intent: $0.value.intent,
                at: $0.value.at)
        }
        try outbox.deliver(items, caseID: caseID, partition: partition, batch: any.batch)
        cases.update(caseID) { planning in
            for (notice, _) in entries {
                planning.ledgers[partition]?.concluded(notice, .told, campaign: any.campaign)
            }
        }
        return entries.map {
            conclusion(
                $0.key, ledger.attempt($0.key), $0.value.person, caseID, any.campaign, .told, "outbox", now)
        }
    }

    private func conclusion(
        _ notice: PersonID, _ attempt: Int, _ person: PersonID, _ caseID: CaseID, _ campaign: String,
        _ state: NoticeState, _ reason: String, _ now: Timestamp
    ) -> Append {
        var headers = headers(.noticeConcluded, notice, attempt, "concluded", caseID, now)
        headers.append(EventHeaders.Field.campaign, campaign)
        headers.append(EventHeaders.Field.outcome, state.rawValue)
        headers.append(EventHeaders.Field.reason, reason)
        return Append(
            topic: Topic.notice.rawValue, key: person.utf8, headers: headers,
            value: NoticeConcluded(notice: notice, outcome: state, reason: reason).encoded())
    }

    private func headers(
        _ type: EventType, _ notice: PersonID, _ attempt: Int, _ step: String, _ caseID: CaseID, _ now: Timestamp,
        sealed: Bool = false
    ) -> Headers {
        var headers = EventHeaders.make(
            type, id: "\(notice)/\(attempt)/\(step)", source: NotifyService.name, time: now, caseID: caseID,
            sealed: sealed)
        headers.append(EventHeaders.Field.notice, notice.description)
        return headers
    }
}
