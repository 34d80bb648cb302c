import Model

/// Which clusters share an e-mail, phone or address with another: such a contact reaches more than one person.
struct SharedContacts {
    private(set) var flags: [Int: [String]] = [:]

    init(_ clusters: [[RecordID]], _ index: RecordStore.Index, files: [UInt32: FileAdded]) throws {
        for (flag, fields) in [
            ("shared-address", [Record.Field.addressLine, .postcode]), ("shared-email", [.email]),
            ("shared-phone", [.phone]),
        ] {
            var holders: [(hash: UInt64, cluster: UInt32)] = []
            var record = Record()
            for (cluster, members) in clusters.enumerated() {
                for id in members where files[id.file]?.kind != .deaths {
                    guard try index.find(id, into: &record) else { continue }
                    if fields.count == 1 {
                        for value in record.values(fields[0]) { holders.append((hash(value, 0), UInt32(cluster))) }
                    } else if record[fields[0]] != nil, record[fields[1]] != nil {
                        let all = fields.flatMap { record.values($0) }.reduce(0) { hash($1, $0) }
                        holders.append((all, UInt32(cluster)))
                    }
                }
            }
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
}

/// FNV-1a, 64 bits, without regard to ASCII case.
private func hash(_ bytes: ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
    var value = seed ^ 0xcbf2_9ce4_8422_2325
    for byte in bytes {
        value = (value ^ UInt64((0x61...0x7a).contains(byte) ? byte - 32 : byte)) &* 0x100_0000_01b3
    }
    return value
}
