/// Columns of passwords, or of what is kept in their place, that no words name so.
struct PasswordColumns {
    /// Why a column holds some, by column.
    private(set) var why: [Int: String] = [:]

    /// `said`: whether the words over a column tell what it is.
    init(_ fields: [ColumnField], _ header: [String?], said: [Bool], _ statistics: [ColumnStatistics]) {
        let hasHeader = header.contains { $0 != nil }
        for (index, column) in statistics.enumerated() where column.filled > 0 {
            let words = HeaderWords.fold(header[index] ?? "")
            let isHash = PasswordColumns.hashes.contains(words)
            guard !said[index] || isHash, fields[..<index].contains(where: PasswordColumns.reaching.contains) || isHash
            else { continue }
            let (salted, digests) = (column.share(.saltedHash), column.share(.digest))
            // Digests are kept of files and rows too.
            let isDigest =
                digests >= 0.9 && (isHash || !hasHeader && column.distinct.count * 2 > min(column.filled, 500))
            if salted >= 0.9 || isDigest { why[index] = "looks like hashes of passwords" }
        }
        guard !hasHeader, why.isEmpty, let last = PasswordColumns.last(fields, statistics) else { return }
        why[last] = "looks like passwords"
    }

    /// Behind what someone is known by and with little else beside: `mail;password`, `url|mail|password`.
    private static func last(_ fields: [ColumnField], _ statistics: [ColumnStatistics]) -> Int? {
        guard fields.count == 2 || fields.count == 3, fields.last == .ignore,
            [.email, .nationalID, .phone].contains(fields[fields.count - 2]),
            fields.count == 2 || statistics[0].share(.webAddress) >= 0.9
        else { return nil }
        let column = statistics[fields.count - 1]
        guard column.share(.secret) >= (fields.count == 2 ? 0.5 : 0), column.share(.words) == 0 else { return nil }
        return fields.count - 1
    }

    /// What people log in by.
    private static let reaching: Set<ColumnField> = [.email, .login, .phone, .nationalID]

    private static let hashes: Set<String> = [
        "hash", "hashes", "md5", "sha", "sha1", "sha2", "sha256", "sha512", "bcrypt", "argon2", "digest", "passhash",
        "passwordhash", "hashpassword", "userhash", "hashmdp", "mdphash", "hashedpassword",
    ]
}
