/// The deaths list of INSEE as delimited text: its columns by the names that INSEE gives them.
enum DeathsListHeader {
    private static let readings: [String: ColumnReading] = [
        "nomprenom": ColumnReading(.fullName), "sexe": ColumnReading(.sex), "datenaiss": ColumnReading(.birthDate),
        "lieunaiss": ColumnReading(.birthPlaceCode), "commnaiss": ColumnReading(.birthPlace),
        "paysnaiss": ColumnReading(.ignore), "datedeces": ColumnReading(.deathDate),
        "lieudeces": ColumnReading(.ignore), "actedeces": ColumnReading(.ignore),
    ]

    /// What each column means; nil where the header is another.
    static func known(_ header: [String]) -> [ColumnReading?]? {
        let known = header.map { readings[HeaderWords.fold($0)] }
        return known.count(where: { $0 != nil }) >= 7 ? known : nil
    }
}
