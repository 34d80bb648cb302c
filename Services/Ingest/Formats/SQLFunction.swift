/// Functions whose text is known without the database: those that dumps wrap values in.
enum SQLFunction: String {
    // Of these the first value is the text, whatever the format or type beside it.
    case cast
    case tryCast = "try_cast"
    case convert
    case tryConvert = "try_convert"
    case parse
    case toDate = "to_date"
    case strToDate = "str_to_date"
    case toTimestamp = "to_timestamp"
    case toTimestampTz = "to_timestamp_tz"
    case toChar = "to_char"
    case toNchar = "to_nchar"
    case toClob = "to_clob"
    case toNclob = "to_nclob"
    case toNumber = "to_number"
    case date, datetime, timestamp, time, cdate
    case upper, lower, ucase, lcase, initcap, trim, ltrim, rtrim, nvl, ifnull, isnull, coalesce
    // And these are carried out.
    case concat
    case concatWithSeparator = "concat_ws"
    case replace, char, chr, nchar, unhex, hextoraw

    /// nil where it is NULL, or an argument is that is needed.
    func text(_ arguments: [[UInt8]?]) -> [UInt8]? {
        let first = arguments.first ?? nil
        let known = arguments.compactMap(\.self)
        switch self {
        // SQL Server names the type before the value.
        case .convert, .tryConvert: return first ?? (arguments.count > 1 ? arguments[1] : nil)
        case .nvl, .ifnull, .isnull, .coalesce: return known.first
        case .concat: return known.count == arguments.count ? Array(known.joined()) : nil
        case .concatWithSeparator: return known.first.map { Array(known.dropFirst().joined(separator: $0)) }
        case .replace:
            // What dumps replace is a sign or two: more would be there to fill the memory.
            guard known.count == 3, 1...8 ~= known[1].count, known[2].count <= 8 else { return first }
            return known[0].replacing(known[1], with: known[2])
        case .char, .chr, .nchar:
            let scalars = known.compactMap { UInt32(String(decoding: $0, as: UTF8.self)).flatMap(UnicodeScalar.init) }
            return Array(String(String.UnicodeScalarView(scalars)).utf8)
        case .unhex, .hextoraw: return first.map { SQLEscapes.bytes(hexadecimal: $0[...]) }
        default: return first
        }
    }
}
