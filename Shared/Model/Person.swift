/// Records held to be one human, and what follows for the notice. Wire form: `Person` of `Proto/match.proto`.
package struct Person: Sendable, Equatable {
    /// How sure it is that the records are one human: every link inside is certain, probable or possible.
    package enum Sure: UInt8, Sendable, CaseIterable {
        case certain = 1
        case probable = 2
        case possible = 3
        package var name: String { ["certain", "probable", "possible"][Int(rawValue) - 1] }
    }

    /// ENISA severity (2013), see `Tier`. `none` is a person whom only a registry knows.
    package enum Tier: UInt8, Sendable, CaseIterable, Comparable {
        case none = 0
        case low = 1
        case medium = 2
        case high = 3
        case veryHigh = 4
        package var name: String { ["none", "low", "medium", "high", "very-high"][Int(rawValue)] }
        package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// What is out of the person, by controller and file.
    package struct Exposure: Sendable, Equatable {
        package var controller: String
        package var file: UInt32
        package var categories: Exposures
        package var rows: UInt32
        package init(controller: String, file: UInt32, categories: Exposures, rows: UInt32) {
            (self.controller, self.file, self.categories, self.rows) = (controller, file, categories, rows)
        }
    }

    /// One way to reach the person. From a registry it is current; from the leak it may be old.
    package struct Contact: Sendable, Equatable {
        package var fromRegistry = false
        package var controller = ""
        package var emails: [String] = []
        package var phones: [String] = []
        package var addressLines: [String] = []
        package var postcode = ""
        package var town = ""
        package var guardian = ""
        package var doNotContact = false
        package var preferredChannel = ""
        package init() {}
    }

    /// Of the leak, sorted.
    package var records: [RecordID] = []
    /// Of registries and lists of deaths, sorted.
    package var registryRecords: [RecordID] = []
    package var surname = ""
    package var birthName = ""
    package var givenNames: [String] = []
    package var title = ""
    package var sex = ""
    package var birthDate = ""
    /// Sorted by (controller, file).
    package var exposures: [Exposure] = []
    /// Registry contacts first, by controller; then the leak's.
    package var contacts: [Contact] = []
    package var sure: Sure = .certain
    package var tier: Tier = .none
    /// Sorted codes: `minor` (at the leak), `minor-now` (when matched), `protected` (has a guardian), `deceased-suggested`,
    /// `shared-email`, `shared-phone`, `shared-address`, `insured-nir`.
    package var flags: [String] = []
    /// The weakest link inside, in nats; infinite for one record alone.
    package var weakest: Float = .infinity

    package init() {}

    /// The controllers whose duty the person is, sorted.
    package var controllers: [String] { Set(exposures.map(\.controller)).sorted() }

    /// All that is out of the person.
    package var categories: Exposures { exposures.reduce(into: []) { $0.formUnion($1.categories) } }
}

/// The person is now part of another. JSON, visible; the header `redirect` says the same.
package struct PersonRedirected: Sendable, Equatable, Codable {
    package var redirect: PersonID

    package init(redirect: PersonID) { self.redirect = redirect }
}

/// Records that were the person's are another's since this epoch. JSON, visible; the header `part` says the same of whom.
package struct PersonSplit: Sendable, Equatable, Codable {
    /// Who has them now.
    package var part: PersonID
    package var epoch: UInt32
    /// Leaked records, and those of registries and lists.
    package var records: UInt32
    package var registryRecords: UInt32
    /// Whose records they are, as persons show controllers; sorted.
    package var controllers: [String]

    package init(part: PersonID, epoch: UInt32, records: UInt32, registryRecords: UInt32, controllers: [String]) {
        (self.part, self.epoch, self.controllers) = (part, epoch, controllers)
        (self.records, self.registryRecords) = (records, registryRecords)
    }
}
