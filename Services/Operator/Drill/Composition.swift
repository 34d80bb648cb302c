/// What an invented leak turned out to hold.
struct Composition: Sendable, Equatable, Codable {
    var seed: UInt64
    var rows = 0
    /// People with at least one row.
    var people = 0
    var households = 0
    /// People of the leak by flag of `Kinds`.
    var kinds: [String: Int] = [:]
    /// People with rows of two or more laboratories.
    var inSeveralLaboratories = 0
    var rowsByDepartment: [String: Int] = [:]
    var registryRows = 0
    /// In a registry and not in the leak.
    var registryOnly = 0
    var deaths = 0
    var bytes = 0

    init(seed: UInt64) { self.seed = seed }
}
