/// Invents households one after another; what it remembers does not grow.
struct HouseholdMaker {
    let rates: DrillRates
    let names: Names
    let communes: Communes
    let laboratories: Laboratories
    /// The day the leak was taken.
    static let leak = DrillDate(year: 2020, month: 10, day: 31)

    private var phones = FictionPhones()
    private var recent: [Resident] = []
    private(set) var households = 0
    private(set) var people = 0

    init(rates: DrillRates, names: Names, communes: Communes, laboratories: Laboratories) {
        (self.rates, self.names, self.communes, self.laboratories) = (rates, names, communes, laboratories)
    }

    mutating func next(_ generator: inout Generator) -> Household {
        let laboratory = laboratories.draw(&generator)
        let department = laboratories.all[laboratory].department
        // 7 % of the patients of 2021 had a prescriber outside the six departments.
        let home = generator.chance(0.07) ? nil : department
        var household = Household(
            address: address(in: home, &generator), laboratory: laboratory,
            doctor: generator.below(Prescribers.count), insurer: generator.below(Phrases.insurers.count))
        households += 1
        household.number = households
        if generator.chance(0.75) { household.landline = phones.landline() }
        addResidents(to: &household, home, &generator)
        if let wife = household.bride {
            household.since = pastDay(&generator)
            household.formerAddress = address(in: home, &generator)
            household.residents[wife].kinds.formUnion([.moved, .marriedName])
        } else if generator.chance(rates.moved) {
            household.since = pastDay(&generator)
            household.formerAddress = address(in: generator.chance(0.8) ? home : nil, &generator)
            household.formerLandline = generator.chance(0.6) ? phones.landline() : household.landline
            for index in household.residents.indices { household.residents[index].kinds.insert(.moved) }
        }
        for index in household.residents.indices { complete(&household.residents[index], &generator) }
        return household
    }

    private func pastDay(_ generator: inout Generator) -> DrillDate {
        DrillDate.random(year: generator.within(2016...2019), &generator)
    }

    private func address(in department: Department?, _ generator: inout Generator) -> Address {
        let commune = communes.draw(in: department, &generator)
        let (street, complement) = Streets.draw(
            isTown: communes.all[commune].hundreds > 20, isBreton: communes.all[commune].department.isBreton, &generator
        )
        return Address(street: street, complement: complement, commune: commune)
    }

    // MARK: Who lives there

    private mutating func addResidents(to household: inout Household, _ home: Department?, _ generator: inout Generator)
    {
        let leakYear = HouseholdMaker.leak.year
        switch generator.below(100) {
        case 0..<36:
            // Women live alone longer, and are patients more often.
            let isFemale = generator.chance(0.6)
            let age = 20 + max(generator.below(72), generator.below(72))
            var adult = resident(isFemale: isFemale, bornIn: leakYear - age, home, &generator)
            if isFemale, age > 35, generator.chance(0.4) {
                adult.surname = surname(home, &generator)
                adult.kinds.insert(.marriedName)
            }
            household.residents = [adult]
        case 36..<66:
            addCouple(to: &household, age: 24 + max(generator.below(64), generator.below(64)), home, &generator)
        case 66..<90:
            addCouple(to: &household, age: generator.within(24...48), home, &generator)
            addChildren(to: &household, count: [1, 1, 2, 2, 2, 3][generator.below(6)], ages: 0...17, home, &generator)
        case 90..<96:
            let parent = resident(
                isFemale: generator.chance(0.85), bornIn: leakYear - generator.within(22...50), home, &generator)
            household.residents = [parent]
            addChildren(to: &household, count: generator.within(1...2), ages: 0...17, home, &generator)
        default:
            addCouple(to: &household, age: generator.within(45...72), home, &generator)
            addChildren(to: &household, count: generator.within(1...2), ages: 18...24, home, &generator)
        }
    }

    private func surname(_ home: Department?, _ generator: inout Generator) -> [UInt8] {
        names.surname(inBrittany: home?.isBreton ?? false, &generator)
    }

    private mutating func addCouple(
        to household: inout Household, age: Int, _ home: Department?, _ generator: inout Generator
    ) {
        let year = HouseholdMaker.leak.year - age
        var husband = resident(isFemale: false, bornIn: year, home, &generator)
        var wife = resident(
            isFemale: !generator.chance(0.02), bornIn: year + generator.within(-4...6), home, &generator)
        husband.kinds.insert(.spouse)
        wife.kinds.insert(.spouse)
        if generator.chance(rates.marriedName) {
            wife.surname = generator.chance(0.06) ? wife.birthName + [0x2d] + husband.surname : husband.surname
            wife.kinds.insert(.marriedName)
            if age < 45, generator.chance(rates.newlyMarried / 0.4) { household.bride = 1 }
        }
        household.residents = [husband, wife]
    }

    private mutating func addChildren(
        to household: inout Household, count: Int, ages: ClosedRange<Int>, _ home: Department?,
        _ generator: inout Generator
    ) {
        let parents = household.residents
        let insured = generator.pick(parents)
        let youngest = parents.map(\.birth.year).max() ?? 1980
        func child(_ isFemale: Bool, bornIn year: Int) -> Resident {
            var child = resident(isFemale: isFemale, bornIn: year, home, &generator)
            (child.surname, child.birthName) = (parents[0].birthName, parents[0].birthName)
            child.kinds.insert(.child)
            if ages.upperBound < 18, generator.chance(rates.childInsuredNumber) {
                child.insuredNIR = insured.nir
                child.kinds.insert(.childNIR)
            }
            return child
        }
        for _ in 0..<count {
            let year = min(
                HouseholdMaker.leak.year, max(HouseholdMaker.leak.year - generator.within(ages), youngest + 17))
            var first = child(generator.chance(0.49), bornIn: year)
            if generator.chance(rates.twins) {
                var second = child(generator.chance(0.5) ? first.isFemale : !first.isFemale, bornIn: year)
                while second.givenNames[0] == first.givenNames[0] {
                    second.givenNames[0] = names.givenName(isFemale: second.isFemale, &generator)
                }
                // Born the same day at the same place, entered one after the other.
                (second.birth, second.birthPlace) = (first.birth, first.birthPlace)
                let order = generator.within(1...998)
                first.nir = number(of: first, order: order)
                second.nir = number(of: second, order: order + 1)
                first.kinds.insert(.twin)
                second.kinds.insert(.twin)
                household.residents += [first, second]
                continue
            }
            if generator.chance(rates.namesakes),
                let parent = parents.indices.first(where: { parents[$0].isFemale == first.isFemale }),
                !household.residents[parent].kinds.contains(.namesake)
            {
                first.givenNames = parents[parent].givenNames
                first.kinds.insert(.namesake)
                household.residents[parent].kinds.insert(.namesake)
            }
            household.residents.append(first)
        }
    }

    private func resident(
        isFemale: Bool, bornIn year: Int, _ home: Department?, _ generator: inout Generator
    ) -> Resident {
        let name = surname(home, &generator)
        var place: (code: [UInt8], name: [UInt8])
        if generator.chance(0.07) {
            place = generator.pick(Phrases.countries)
        } else {
            let commune = communes.all[communes.birthPlace(near: home, &generator)]
            place = (commune.code, commune.name)
        }
        let first = names.givenName(isFemale: isFemale, &generator)
        let further = (0..<[0, 0, 1, 1, 2][generator.below(5)]).map { _ in
            names.givenName(isFemale: isFemale, &generator)
        }
        var birth = DrillDate.random(year: year, &generator)
        if birth > HouseholdMaker.leak { birth = DrillDate(year: year, month: 1 + birth.month % 10, day: 1) }
        let nir = InsuranceNumber(
            isFemale: isFemale, birth: birth, place: place.code, order: generator.within(1...999))
        return Resident(
            isFemale: isFemale, surname: name, birthName: name, givenNames: [first] + further, birth: birth,
            birthPlace: place, nir: nir)
    }

    private func number(of resident: Resident, order: Int) -> InsuranceNumber {
        InsuranceNumber(
            isFemale: resident.isFemale, birth: resident.birth, place: resident.birthPlace.code, order: order)
    }

    // MARK: What else is known of each

    private mutating func complete(_ resident: inout Resident, _ generator: inout Generator) {
        people += 1
        resident.number = people
        resident.isInLeak = !generator.chance(rates.absent)
        resident.bloodGroup = Phrases.bloodGroupTable.draw(&generator)
        if generator.chance(rates.homonyms), let other = recent.isEmpty ? nil : generator.pick(recent),
            other.isFemale == resident.isFemale, !resident.kinds.contains(.twin)
        {
            (resident.surname, resident.birthName) = (other.surname, other.birthName)
            (resident.givenNames, resident.birth) = (other.givenNames, other.birth)
            resident.nir = number(of: resident, order: generator.within(1...999))
            resident.kinds.insert(.homonym)
        }
        if recent.count < 256 { recent.append(resident) } else { recent[generator.below(256)] = resident }
        let age = resident.birth.age(at: HouseholdMaker.leak)
        if age < 18 {
            resident.kinds.insert(.minor)
        } else if generator.chance(rates.deceased * (age > 70 ? 3 : 0.4)) {
            resident.death = DrillDate.random(year: generator.chance(0.8) ? 2021 : 2020, &generator)
            resident.kinds.insert(.deceased)
        }
        if age >= 14, generator.chance(age > 75 ? 0.4 : 0.85) { resident.mobile = phones.personal() }
        if age >= 16, generator.chance(0.6) {
            resident.email = email(of: resident, &generator)
            resident.isEmailLeaked = generator.chance(min(1, rates.email / 0.5))
        }
    }

    /// Unique by the person's number, at a domain kept for examples.
    private func email(of resident: Resident, _ generator: inout Generator) -> [UInt8] {
        let given = Windows1252.identifier(resident.givenNames[0])
        let local = (generator.chance(0.3) ? Array(given.prefix(1)) : given) + [0x2e]
        let domain = generator.pick(["example.fr", "example.org", "example.com", "example.net"])
        return local + Windows1252.identifier(resident.surname) + Array("\(resident.number % 10_000)@\(domain)".utf8)
    }
}
