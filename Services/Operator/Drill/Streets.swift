/// Streets of invented addresses.
enum Streets {
    private static let kinds = list(
        "rue|rue|rue|rue|rue|rue|rue|rue|avenue|avenue|boulevard|place|impasse|impasse|allée|chemin|chemin|route|square"
    )
    private static let names = list(
        """
        de la Gare|de l'Église|des Écoles|du Moulin|de la Mairie|Victor Hugo|Pasteur|Jean Jaurès|du Stade|des Lilas
        de la Fontaine|du Général de Gaulle|des Acacias|du Château|de la Poste|Jules Ferry|des Jardins|du Port|de Verdun
        des Rosiers|du 8 Mai 1945|de la République|du 11 Novembre|des Tilleuls|de la Libération|Émile Zola|Anatole France
        des Chênes|du Bourg|de Bretagne|de Normandie|de la Paix|de la Forêt|des Ajoncs|du Calvaire|de la Chapelle
        Jean Moulin|des Mimosas|de l'Étang|du Lavoir|des Peupliers|de la Vallée|de la Croix|du Puits|des Vignes
        des Bruyères|de Paris|d'Orléans|de Vannes|de Rennes|de Chartres|du Four|du Commerce|des Fleurs|des Hortensias
        Saint-Michel|Saint-Pierre|Sainte-Anne|Notre-Dame|de la Liberté|Pierre Curie|Marie Curie|Louis Pasteur|des Halles
        du Maréchal Foch|du Maréchal Leclerc|des Alouettes|des Hirondelles|des Mésanges|du Verger|des Prés|de la Plage
        de la Pointe|du Golfe|de Kerfontaine|de Kerlann|du Loch|de l'Océan|des Marronniers|des Camélias|de la Loire
        de Sologne|de Beauce|des Platanes|des Érables|du Bois|de la Butte|des Carrières|de la Tuilerie|du Clos|de Bel Air
        """)
    private static let hamlets = list(
        "Kerdavid|Kervignac|Kerhuon|Keraudren|Le Bourg|La Ville Neuve|Le Cosquer|Le Guern|Kergoat|Penhoët|La Lande|Coët"
    )
    private static let farms = list(
        "Le Bourg|La Ferme du Bois|Les Grands Champs|La Borde|Le Moulin Neuf|La Haute Borne|Les Bruyères|La Tuilerie")
    private static let complements = list(
        "Bât A|Bât B|Bât C|Appt 3|Appt 12|Résidence du Parc|Résidence les Pins|1er étage|2ème étage|Chez M. le gardien")

    private static func list(_ text: String) -> [[UInt8]] {
        text.split { $0 == "|" || $0 == "\n" }.map { Windows1252.bytes($0) }
    }

    static func draw(
        isTown: Bool, isBreton: Bool, _ generator: inout Generator
    ) -> (street: [UInt8], complement: [UInt8]) {
        if !isTown, generator.chance(0.45) { return (generator.pick(isBreton ? hamlets : farms), []) }
        let number = 1 + min(generator.below(160), generator.below(160))
        let suffix = generator.chance(0.05) ? " bis" : ""
        let street = generator.pick(kinds) + [0x20] + generator.pick(names)
        let complement = isTown && generator.chance(0.25) ? generator.pick(complements) : []
        return (Array("\(number)\(suffix) ".utf8) + street, complement)
    }
}
