internal import Files

/// Invents the leak of a group of French laboratories with its truth: the file, the registries of the laboratories, a
/// list of deaths, and who each row is about. The same options give the same bytes. Memory does not grow with `rows`.
struct Drill {
    struct Options: Sendable {
        var rows = 50_000
        var seed: UInt64 = 1
        var folder: String
        var encoding = DrillEncoding.windows1252
        var delimiter = UInt8(ascii: ";")
        var rates = DrillRates()

        init(folder: String) { self.folder = folder }
    }

    /// How many rows wait to be mixed; the two visits of one person stand about that far apart.
    private static let windowRows = 65_536

    private struct Waiting {
        let bytes: [UInt8]
        let truth: TruthLine
    }

    private let options: Options
    private let laboratories: Laboratories
    private let communes: Communes
    private var generator: Generator
    private var maker: HouseholdMaker
    private var leakRow: LeakRow
    private var window = ShuffleWindow<Waiting>(capacity: Drill.windowRows)
    private var composition: Composition
    private let leak: OutputFile
    private let truth: OutputFile
    private var registries: Registries
    private let deaths: OutputFile
    private var written = 0

    /// Makes the folder. What stands there under the names of the outputs is replaced when all is done.
    init(_ options: Options) throws {
        self.options = options
        let names = Names()
        communes = Communes()
        laboratories = Laboratories(communes: communes)
        generator = Generator(seed: options.seed)
        let prescribers = Prescribers(laboratories, names: names, communes: communes, &generator)
        maker = HouseholdMaker(rates: options.rates, names: names, communes: communes, laboratories: laboratories)
        leakRow = LeakRow(
            rates: options.rates, communes: communes, laboratories: laboratories, prescribers: prescribers,
            delimiter: options.delimiter)
        composition = Composition(seed: options.seed)
        try Files.makeFolder(options.folder)
        leak = try OutputFile(options.folder + "/leak.csv")
        truth = try OutputFile(options.folder + "/truth.csv")
        deaths = try OutputFile(options.folder + "/deaths.csv")
        registries = try Registries(
            folder: options.folder, laboratories: laboratories, rates: options.rates, communes: communes)
    }

    /// Writes everything; `progress` hears now and then how many rows of the leak are written.
    mutating func run(progress: (Int) -> Void = { _ in }) throws -> Composition {
        try leak.write(options.encoding.mark)
        var header = DelimitedRow(delimiter: options.delimiter)
        for name in LeakRow.header { header.append(name) }
        try leak.write(options.encoding.encode(header.bytes + [0x0d, 0x0a]))
        try truth.write(TruthLine.header)
        try deaths.write("NOM;PRENOMS;SEXE;DATE_NAISSANCE;CODE_LIEU_NAISSANCE;LIEU_NAISSANCE;DATE_DECES\n")
        while composition.rows < options.rows {
            try write(maker.next(&generator), progress)
        }
        while let waiting = window.drain(&generator) { try put(waiting, progress) }
        composition.bytes = leak.sizeBytes
        composition.registryRows = registries.rows
        try writeControllers()
        try leak.close()
        try registries.close()
        try deaths.close()
        try truth.close()
        return composition
    }

    private mutating func write(_ household: Household, _ progress: (Int) -> Void) throws {
        composition.households += 1
        for resident in household.residents {
            var visited: [Int] = []
            if resident.isInLeak {
                visited = try writeVisits(of: resident, household, progress)
                if visited.isEmpty { return }
            } else if generator.chance(options.rates.registryOnly) {
                composition.registryOnly += 1
                try registries.write(resident, household, laboratory: household.laboratory, &generator)
            }
            for laboratory in visited where generator.chance(options.rates.registry) {
                try registries.write(resident, household, laboratory: laboratory, &generator)
            }
            if let death = resident.death, !visited.isEmpty { try writeDeath(resident, death) }
        }
    }

    /// The laboratories visited; none once the leak is full.
    private mutating func writeVisits(
        of resident: Resident, _ household: Household, _ progress: (Int) -> Void
    ) throws -> [Int] {
        guard composition.rows < options.rows else { return [] }
        count(resident)
        // Visits are geometric: each one is followed by another with the probability that gives the mean asked for.
        let more = 1 - 1 / max(1, options.rates.rowsPerPerson)
        var visited: [Int] = []
        var isFurther = false
        repeat {
            var laboratory = household.laboratory
            if isFurther, generator.chance(options.rates.otherLaboratory) {
                laboratory = laboratories.another(than: laboratory, &generator)
            }
            if !visited.contains(laboratory) { visited.append(laboratory) }
            let bytes = leakRow.compose(
                resident, of: household, laboratory: laboratory, sampled: sampling(of: resident),
                serial: composition.rows, &generator)
            composition.rows += 1
            composition.rowsByDepartment[laboratories.all[laboratory].department.description, default: 0] += 1
            let line = TruthLine(person: resident.number, household: household.number, kinds: resident.kinds)
            if let leaving = window.exchange(Waiting(bytes: bytes, truth: line), &generator) {
                try put(leaving, progress)
            }
            isFurther = true
        } while composition.rows < options.rows && generator.chance(more)
        if visited.count > 1 { composition.inSeveralLaboratories += 1 }
        return visited
    }

    private mutating func count(_ resident: Resident) {
        composition.people += 1
        for (bit, name) in Kinds.names.enumerated() where resident.kinds.rawValue >> UInt16(bit) & 1 == 1 {
            composition.kinds[name, default: 0] += 1
        }
    }

    private mutating func sampling(of resident: Resident) -> DrillDate {
        var day = DrillDate.random(year: generator.within(max(2015, resident.birth.year)...2020), &generator)
        if day > HouseholdMaker.leak || day < resident.birth { day = HouseholdMaker.leak }
        return day
    }

    private mutating func put(_ waiting: Waiting, _ progress: (Int) -> Void) throws {
        written += 1
        try leak.write(options.encoding.encode(waiting.bytes + [0x0d, 0x0a]))
        try truth.write(waiting.truth.text(row: written))
        if written & 0x3fff == 0 { progress(written) }
    }

    private mutating func writeDeath(_ resident: Resident, _ death: DrillDate) throws {
        composition.deaths += 1
        var row = DelimitedRow(delimiter: 0x3b)
        row.append(Windows1252.upper(resident.birthName))
        row.append(Windows1252.upper(Array(resident.givenNames.joined(separator: [0x20]))))
        row.append(resident.isFemale ? "F" : "M")
        row.append(resident.birth.french)
        row.append(resident.birthPlace.code)
        row.append(resident.birthPlace.name)
        row.append(death.french)
        try deaths.write(DrillEncoding.utf8.encode(row.bytes + [0x0a]))
    }

    private mutating func writeControllers() throws {
        let file = try OutputFile(options.folder + "/controllers.csv")
        try file.write("id,name,department,email,phone,address,measures\n")
        for (index, one) in laboratories.all.enumerated() {
            let phone = "02619190" + (index < 10 ? "0" : "") + "\(index)"
            try file.write(
                DelimitedRow.line(
                    [
                        one.id, one.name, one.department.description, "dpo.\(one.id.lowercased())@example.fr", phone,
                        "\(index + 1) rue du Laboratoire, \(one.department)000",
                        "L'autorité de contrôle a été prévenue. L'accès d'où viennent les données a été fermé.",
                    ], delimiter: 0x2c))
        }
        try file.close()
    }
}
