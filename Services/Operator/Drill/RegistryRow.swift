/// Writes a person as the registry of a laboratory knows them: current, spelt well, with whom not to write to.
struct RegistryRow {
    static let header = [
        "IPP", "CIVILITE", "NOM", "NOM_NAISSANCE", "PRENOMS", "SEXE", "DATE_NAISSANCE", "CODE_LIEU_NAISSANCE",
        "LIEU_NAISSANCE", "NIR", "ADRESSE1", "ADRESSE2", "CODE_POSTAL", "VILLE", "TELEPHONE", "PORTABLE", "EMAIL",
        "DECEDE", "DATE_DECES", "OPPOSITION", "REPRESENTANT_LEGAL", "CANAL_PREFERE",
    ]

    let rates: DrillRates
    let communes: Communes
    private var row = DelimitedRow(delimiter: 0x3b)

    init(rates: DrillRates, communes: Communes) { (self.rates, self.communes) = (rates, communes) }

    /// The line with its end.
    mutating func compose(
        _ resident: Resident, of household: Household, patient: Int, _ generator: inout Generator
    ) -> [UInt8] {
        row.start()
        let commune = communes.all[household.address.commune]
        row.append("P\(100_000 + patient)")
        row.append(resident.isFemale ? "MME" : "M")
        row.append(Windows1252.upper(resident.surname))
        row.append(Windows1252.upper(resident.birthName))
        row.append(Array(resident.givenNames.joined(separator: [0x20])))
        row.append(resident.isFemale ? "F" : "M")
        row.append(resident.birth.french)
        row.append(resident.birthPlace.code)
        row.append(resident.birthPlace.name)
        row.append(generator.chance(0.95) ? resident.nir.characters : [])
        row.append(household.address.street)
        row.append(household.address.complement)
        row.append(commune.postcode)
        row.append(commune.name)
        row.append(household.landline ?? [])
        row.append(resident.mobile ?? [])
        row.append(resident.email ?? [])
        // A registry learns of half of the deaths; the rest is for the list of deaths to tell.
        let isKnown = resident.death != nil && generator.chance(0.5)
        row.append(isKnown ? "OUI" : "NON")
        row.append(isKnown ? resident.death?.french ?? [] : [])
        row.append(generator.chance(rates.doNotContact) ? "OUI" : "NON")
        row.append(resident.kinds.contains(.minor) ? guardian(of: resident, household, commune) : [])
        let hasEmail = resident.email != nil
        row.append(hasEmail && generator.chance(0.4) ? "EMAIL" : generator.chance(0.3) ? "COURRIER" : "")
        return row.bytes + [0x0a]
    }

    private func guardian(of resident: Resident, _ household: Household, _ commune: Commune) -> [UInt8] {
        guard let parent = household.residents.first(where: { !$0.kinds.contains(.child) }) else { return [] }
        let name = parent.givenNames[0] + [0x20] + Windows1252.upper(parent.surname)
        return (parent.isFemale ? Array("Mme ".utf8) : Array("M. ".utf8)) + name + Array(", ".utf8)
            + household.address.street + Array(", ".utf8) + commune.postcode + [0x20] + commune.name
    }
}
