import Model

/// Which clusters share an e-mail, phone or address with another: such a contact reaches more than one person.
struct SharedContacts {
    private(set) var flags: [Int: [String]] = [:]

    private struct Holder {
        let hash: UInt64
        let cluster: UInt32
    }

    init(_ clusters: [[RecordID]], _ index: RecordStore.Index, files: [UInt32: FileAdded]) throws {
        var (addresses, emails, phones): ([Holder], [Holder], [Holder]) = ([], [], [])
        var record = Record()
        for (number, members) in clusters.enumerated() {
            let cluster = UInt32(number)
            for id in members where files[id.file]?.kind != .deaths {
                guard try index.find(id, into: &record) else { continue }
                for value in record.values(.email) { emails.append(Holder(hash: hash(value, 0), cluster: cluster)) }
                for value in record.values(.phone) { phones.append(Holder(hash: hash(value, 0), cluster: cluster)) }
                if record[.addressLine] != nil, let postcode = record[.postcode] {
                    let lines = record.values(.addressLine).reduce(0) { hash($1, $0) }
                    addresses.append(Holder(hash: hash(postcode, lines), cluster: cluster))
                }
            }
        }
        flag("shared-address", &addresses)
        flag("shared-email", &emails)
        flag("shared-phone", &phones)
    }

    private mutating func flag(_ flag: String, _ holders: inout [Holder]) {
        holders.sort { ($0.hash, $0.cluster) < ($1.hash, $1.cluster) }
        var start = 0
        while start < holders.count {
            var end = start
            while end < holders.count, holders[end].hash == holders[start].hash { end += 1 }
            if holders[start].cluster != holders[end - 1].cluster {
                for holder in holders[start..<end] where flags[Int(holder.cluster)]?.last != flag {
                    flags[Int(holder.cluster), default: []].append(flag)
                }
            }
            start = end
        }
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
