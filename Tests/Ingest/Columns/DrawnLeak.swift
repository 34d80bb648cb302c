@testable import Ingest

/// A drawn file of 18 columns as a laboratory's export has them: invented people, of a seed.
struct DrawnLeak {
    struct Column {
        let header: String
        let field: ColumnField
        /// Readings of the content alone that do no harm: no header, no way to know.
        let alsoRight: Set<ColumnField>
    }

    static let columns: [Column] = [
        .init(header: "NUM_DOSSIER", field: .localID, alsoRight: [.ignore]),
        .init(header: "CIV", field: .title, alsoRight: []), .init(header: "NOM", field: .surname, alsoRight: []),
        .init(header: "NOM_JF", field: .birthName, alsoRight: [.ignore]),
        .init(header: "PRENOM", field: .givenNames, alsoRight: []), .init(header: "SEXE", field: .sex, alsoRight: []),
        .init(header: "DATNAI", field: .birthDate, alsoRight: []),
        .init(header: "NUMSS", field: .nationalID, alsoRight: []),
        .init(header: "ADR1", field: .address, alsoRight: []),
        .init(header: "CP", field: .postcode, alsoRight: []), .init(header: "VILLE", field: .town, alsoRight: []),
        .init(header: "TEL", field: .phone, alsoRight: []), .init(header: "EMAIL", field: .email, alsoRight: []),
        .init(header: "MUTUELLE", field: .insurer, alsoRight: [.ignore]),
        .init(header: "MEDECIN", field: .doctor, alsoRight: []),
        .init(header: "DATPREL", field: .careDate, alsoRight: []),
        .init(header: "GROUPE", field: .bloodGroup, alsoRight: []),
        .init(header: "COMMENT", field: .comment, alsoRight: []),
    ]

    private static let surnames = words(
        """
        MARTIN BERNARD DUBOIS THOMAS ROBERT RICHARD PETIT DURAND LEROY MOREAU SIMON LAURENT LEFEBVRE MICHEL GARCIA DAVID
        BERTRAND ROUX VINCENT FOURNIER MOREL GIRARD ANDRE LEFEVRE MERCIER DUPONT LAMBERT BONNET FRANCOIS MARTINEZ LEGRAND
        GARNIER FAURE ROUSSEAU BLANC GUERIN MULLER HENRY ROUSSEL NICOLAS PERRIN MORIN MATHIEU CLEMENT GAUTHIER DUMONT LOPEZ
        FONTAINE CHEVALIER ROBIN LE_GOFF LE_GALL KERVELLA TANGUY QUEMENER HASCOET LE_BIHAN CORRE RIOU GUILLOU
        """)
    private static let women = words(
        "MARIE Anne Hélène Sylvie NATHALIE Isabelle Françoise Camille Léa Chloé Monique Jeanne Martine Zoé Gwenaëlle Maëlys"
    )
    private static let men = words(
        "JEAN Pierre Michel André PHILIPPE Yann Gaël Nicolas Julien Louis Marcel René Loïc Erwan Paul Hugo")
    private static let towns = words(
        "VANNES LORIENT RENNES BREST QUIMPER NANTES ORLEANS EVREUX AURAY PONTIVY SAINT-BRIEUC BLOIS TOURS CHARTRES LAVAL DINAN"
    )
    private static let streets = words(
        "rue_des_Lilas avenue_de_la_Gare place_du_Port impasse_des_Chênes bd_Foch chemin_Vert")
    private static let comments = words(
        """
        à_jeun enceinte sous_AVK rappeler_le_soir diabétique,_suivi_trimestriel veines_difficiles,_bras_gauche allergie_latex
        voir_dossier pas_de_résultat_par_téléphone sérologie_demandée_par_le_médecin
        """)

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { String($0).replacing("_", with: " ") }
    }

    let rows: [[String]]

    init(seed: UInt64, rows count: Int) {
        var random = SplitMix(state: seed)
        func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &random)] }
        func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        func digits(_ count: Int) -> String {
            (0..<count).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
        }
        rows = (0..<count).map { row in
            let isWoman = chance(0.55)
            let (year, month) = (Int.random(in: 1925...2019, using: &random), Int.random(in: 1...12, using: &random))
            let day = Int.random(in: 1...28, using: &random)
            let body =
                "\(isWoman ? 2 : 1)\(two(year % 100))\(two(month))\(pick(["56", "45", "27", "22", "35"]))\(digits(6))"
            let key = two(97 - (Int(body) ?? 0) % 97)
            let phone = pick(["0261911", "0639980", "0199000"]) + digits(3)
            let pairs = stride(from: 0, to: 10, by: 2).map { String(phone.dropFirst($0).prefix(2)) }
            return [
                "D\(100_000 + row * 7)", isWoman ? pick(["MME", "MLLE"]) : "M", pick(DrawnLeak.surnames),
                isWoman && chance(0.6) ? pick(DrawnLeak.surnames) : "", pick(isWoman ? DrawnLeak.women : DrawnLeak.men),
                isWoman ? "F" : "M", "\(two(day))/\(two(month))/\(year)",
                chance(0.9) ? "\(body)\(chance(0.8) ? key : "")" : "",
                "\(Int.random(in: 1...120, using: &random)) \(pick(DrawnLeak.streets))",
                pick(["56000", "45000", "27000", "22000", "35000"]), pick(DrawnLeak.towns),
                chance(0.8) ? pairs.joined(separator: chance(0.5) ? " " : ".") : "",
                chance(0.12) ? "\(pick(["a", "b", "c"])).\(digits(3))@example.fr" : "",
                pick(["MGEN", "HARMONIE", "MNT", "MAAF", ""]), "DR \(pick(DrawnLeak.surnames))",
                "\(two(day))/\(two(month))/\(pick(["2018", "2019", "2020"]))",
                chance(0.6) ? pick(["A+", "O+", "AB-", "O NEG", "B POS"]) : "",
                chance(0.4) ? pick(DrawnLeak.comments) : "",
            ]
        }
    }

    /// As text, the columns in the order of `order`.
    func text(_ order: [Int], hasHeader: Bool) -> String {
        let head = hasHeader ? [order.map { DrawnLeak.columns[$0].header }] : []
        return (head + rows.map { row in order.map { row[$0] } }).map { $0.joined(separator: ";") + "\r\n" }.joined()
    }
}
