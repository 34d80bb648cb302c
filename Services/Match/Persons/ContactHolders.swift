import Model

/// Who holds which e-mail, phone and address, by record: a contact of two persons reaches more than the one it is meant
/// for. Kept from epoch to epoch, since records never change.
struct ContactHolders: Sendable {
    /// What a person shares with another.
    struct Shared: OptionSet, Sendable {
        let rawValue: UInt8
        static let address = Shared(rawValue: 1)
        static let email = Shared(rawValue: 2)
        static let phone = Shared(rawValue: 4)

        /// As flags of a person.
        var flags: [String] {
            [(Shared.address, "shared-address"), (.email, "shared-email"), (.phone, "shared-phone")]
                .filter { contains($0.0) }.map(\.1)
        }
    }

    private struct Holder {
        let hash: UInt64
        let record: RecordID
    }

    /// By hash, then by record.
    private var addresses: [Holder] = []
    private var emails: [Holder] = []
    private var phones: [Holder] = []

    /// Takes in the records of further files. A list of deaths holds nobody's contacts.
    mutating func extend(_ chunks: some Sequence<RecordChunk>) throws {
        var (addresses, emails, phones): ([Holder], [Holder], [Holder]) = ([], [], [])
        for chunk in chunks {
            // A chunk is no sequence.
            // swift-format-ignore: ReplaceForEachWithForLoop
            try chunk.forEach { record in
                let id = RecordID(file: chunk.file, row: record.row)
                for value in record.values(.email) { emails.append(Holder(hash: hash(value, 0), record: id)) }
                for value in record.values(.phone) { phones.append(Holder(hash: hash(value, 0), record: id)) }
                if record[.addressLine] != nil, let postcode = record[.postcode] {
                    let lines = record.values(.addressLine).reduce(0) { hash($1, $0) }
                    addresses.append(Holder(hash: hash(postcode, lines), record: id))
                }
            }
        }
        ContactHolders.merge(addresses, into: &self.addresses)
        ContactHolders.merge(emails, into: &self.emails)
        ContactHolders.merge(phones, into: &self.phones)
    }

    /// By cluster, what it shares. `owners`: of each record its cluster; one that is in none holds nothing.
    func shared(clusters count: Int, _ owners: RecordTable<UInt32?>) -> [Shared] {
        var shared = [Shared](repeating: [], count: count)
        for (holders, kind) in [(addresses, Shared.address), (emails, .email), (phones, .phone)] {
            var start = 0
            while start < holders.count {
                var end = start + 1
                while end < holders.count, holders[end].hash == holders[start].hash { end += 1 }
                if end - start > 1 {
                    let found = holders[start..<end].compactMap { owners[$0.record] }
                    if found.contains(where: { $0 != found[0] }) { for at in found { shared[Int(at)].insert(kind) } }
                }
                start = end
            }
        }
        return shared
    }

    private static func merge(_ fresh: [Holder], into known: inout [Holder]) {
        let fresh = fresh.sorted { ($0.hash, $0.record) < ($1.hash, $1.record) }
        if known.isEmpty {
            known = fresh
            return
        }
        var merged: [Holder] = []
        merged.reserveCapacity(known.count + fresh.count)
        var at = 0
        for holder in fresh {
            while at < known.count, (known[at].hash, known[at].record) < (holder.hash, holder.record) {
                merged.append(known[at])
                at += 1
            }
            merged.append(holder)
        }
        known = merged + known[at...]
    }
}

/// FNV-1a, 64 bits, without regard to ASCII case.
private func hash(_ bytes: ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
    var value = seed ^ 0xcbf2_9ce4_8422_2325
    for byte in bytes {
        value = (value ^ UInt64((0x61...0x7a).contains(byte) ? byte - 32 : byte)) &* 0x100_0000_01b3
    }
    return value
}
