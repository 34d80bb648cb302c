/// What the words over a column of telephone numbers say of them.
enum PhoneHeader {
    private static let tells: Set<String> = [
        "tel", "tels", "phone", "phones", "mobile", "mobiles", "mob", "portable", "portables", "port", "fixe", "fixes",
        "gsm",
        "sms", "whatsapp", "msisdn", "cell", "handy", "tph",
    ]
    private static let tellsWithin = ["telephon", "phone", "mobile", "portable", "msisdn", "whatsapp"]

    /// Numbers of things, which may look like a telephone's.
    private static let denies: Set<String> = [
        "n", "no", "nr", "nb", "id", "sn", "bl", "bon", "lot", "ean", "code", "serial", "colis", "carte", "badge",
        "piece",
        "ticket", "police", "devis", "cheque", "article", "matricule", "fax", "telecopie",
    ]
    private static let deniesWithin = [
        "serie", "factur", "compte", "command", "siret", "siren", "dossier", "contrat", "ident",
    ]

    /// Whether a word says that telephones stand there: `Tel. perso`, `N° portable`.
    static func says(_ header: String) -> Bool {
        HeaderRole.words(header).contains { word in
            tells.contains(word) || tellsWithin.contains(where: word.contains)
                || word.hasPrefix("tel") && tells.contains(String(word.dropFirst(3)))
        }
    }

    /// Whether a word says that the numbers are those of things: `NUM_SERIE`.
    static func deniesIt(_ header: String) -> Bool {
        HeaderRole.words(header).contains { word in
            denies.contains(word) || word.hasPrefix("num") || word.hasPrefix("ref")
                || deniesWithin.contains(where: word.contains)
        }
    }
}
