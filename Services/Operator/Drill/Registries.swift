internal import Files

/// The registries of the laboratories, one file each, and who stands in each of their rows.
struct Registries {
    private let laboratories: Laboratories
    private let files: [OutputFile]
    private let truth: OutputFile
    private var rowsOf: [Int]
    private var row: RegistryRow

    init(folder: String, laboratories: Laboratories, rates: DrillRates, communes: Communes) throws {
        self.laboratories = laboratories
        row = RegistryRow(rates: rates, communes: communes)
        files = try laboratories.all.map { try OutputFile("\(folder)/registry-\($0.id).csv") }
        truth = try OutputFile("\(folder)/truth-registries.csv")
        rowsOf = Array(repeating: 0, count: laboratories.all.count)
        for file in files { try file.write(RegistryRow.header.joined(separator: ";") + "\n") }
        try truth.write("file,row,person\n")
    }

    var rows: Int { rowsOf.reduce(0, +) }

    mutating func write(
        _ resident: Resident, _ household: Household, laboratory: Int, _ generator: inout Generator
    ) throws {
        rowsOf[laboratory] += 1
        // Patients are numbered apart from the leak's dossiers, which came out of a migration.
        let line = row.compose(resident, of: household, patient: rowsOf[laboratory] * 7, &generator)
        try files[laboratory].write(DrillEncoding.utf8.encode(line))
        let name = "registry-\(laboratories.all[laboratory].id).csv"
        try truth.write("\(name),\(rowsOf[laboratory]),\(resident.number)\n")
    }

    func close() throws {
        for file in files { try file.close() }
        try truth.close()
    }
}
