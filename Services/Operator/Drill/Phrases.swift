/// The texts an invented leak draws from.
enum Phrases {
    static let insurers = list(
        """
        MUTUELLE DE L'OUEST FICTIVE|MUT SANTE EXEMPLE|HARMONIE DES DUNES|PREVOYANCE DU GOLFE|MUTUELLE DES ECLUSES
        SANTE LOIRE EXEMPLE|MUT DES ARTISANS FICTIFS|COMPLEMENTAIRE ARMOR|MUTUELLE AGENTS FICTIFS|SOLIDARITE BEAUCE
        """)
    static let bloodGroups = ["O", "A", "B", "AB"].flatMap { group in ["+", "-"].map { (group, $0) } }
    /// Shares in France, in thousandths (EFS): O+ O- A+ A- B+ B- AB+ AB-.
    static let bloodGroupTable = AliasTable([360, 60, 370, 70, 90, 10, 30, 10])

    /// Comments about health, the frequent ones twice.
    static let comments = list(
        """
        ENCEINTE|ENCEINTE|Enceinte de 4 mois|GROSSESSE 2EME TRIMESTRE|VIH +|HIV|SEROPOSITIF|HEPATITE B|HEPATITE C TRAITEE
        DIABETIQUE|DIABETIQUE|Diabète type 2|DIABETE GESTATIONNEL|SOUS PREVISCAN|SOUS PREVISCAN|AVK|AVK INR A SURVEILLER
        SOUS METHOTREXATE|CHIMIOTHERAPIE|CHIMIO EN COURS|CANCER DU SEIN|LEUCEMIE|LYMPHOME|DIALYSE|INSUFFISANT RENAL
        PATIENT SOURD|PATIENTE SOURDE|AVEUGLE|ALZHEIMER|EPILEPTIQUE|SOUS DEPAKINE|SOUS LEVOTHYROX|LEVOTHYROX 75
        THYROIDE|ANEMIE|FER BAS|ALLERGIE LATEX|ALLERGIE PENICILLINE|FAIT DES MALAISES|DIFFICILE A PIQUER|DIFFICILE A PIQUER
        PIQUER BRAS GAUCHE|PIQUER AU PLI DU COUDE DROIT|A JEUN|A JEUN|TOXICOMANE|ALCOOL|CANNABIS|SUIVI PSY
        NE PAS DIRE AU MARI|RESULTATS A REMETTRE EN MAIN PROPRE|BILAN PRE OPERATOIRE|BILAN IVG|PMA EN COURS|FIV
        TEST COVID|COVID + LE 12/10|RECHERCHE DE PATERNITE|GROUPE A CONTROLER|MUCOVISCIDOSE|DREPANOCYTOSE|TRISOMIE 21
        Sous anticoagulant ; voir dossier|Se dit "très fatigué"|Prélevé à domicile|Infirmière à domicile, code 12B
        """)
    /// Remarks that say nothing about health.
    static let remarks = ["VOIR DOSSIER", "DOUBLON ?", "CARTE VITALE PERIMEE", "RAPPELER"].map { Array($0.utf8) }

    /// Countries of birth: 99 and INSEE's three digits.
    static let countries: [(code: [UInt8], name: [UInt8])] = [
        ("99139", "Portugal"), ("99352", "Algérie"), ("99350", "Maroc"), ("99351", "Tunisie"), ("99109", "Allemagne"),
        ("99127", "Italie"), ("99134", "Espagne"), ("99208", "Turquie"), ("99131", "Belgique"),
        ("99132", "Royaume-Uni"), ("99122", "Pologne"), ("99114", "Roumanie"),
    ].map { (Array($0.0.utf8), Windows1252.bytes($0.1)) }

    private static func list(_ text: String) -> [[UInt8]] {
        text.split { $0 == "|" || $0 == "\n" }.map { Windows1252.bytes($0) }
    }
}
