import Model
import Testing

@testable import Ingest

struct ColumnTests {
    private static let all = Array(DrawnLeak.columns.indices)

    /// How many columns are read as what they are, and which are not.
    private func right(_ fields: [ColumnField], _ order: [Int], strict: Bool) -> (share: Double, wrong: [String]) {
        guard fields.count == order.count else { return (0, ["\(fields.count) columns"]) }
        let wrong = zip(fields, order).compactMap { field, index -> String? in
            let column = DrawnLeak.columns[index]
            let isRight = field == column.field || !strict && column.alsoRight.contains(field)
            return isRight ? nil : "\(column.header) read as \(field)"
        }
        return (1 - Double(wrong.count) / Double(order.count), wrong)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func headersTellInAnyOrder(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let order = ColumnTests.all.shuffled(using: &random)
        let reading = try Reading(DrawnLeak(seed: seed, rows: 200).text(order, hasHeader: true))
        #expect(right(reading.fields, order, strict: true).wrong == [])
        #expect(reading.counts.header == 1)
    }

    /// Without a header, shuffled: content alone. Printed, and held to what it reached when this was written.
    @Test func contentTellsWithoutAHeader() throws {
        var (shares, wrong) = ([Double](), [String]())
        for seed in 1...12 as ClosedRange<UInt64> {
            var random = SplitMix(state: seed)
            let order = seed % 3 == 0 ? ColumnTests.all : ColumnTests.all.shuffled(using: &random)
            let reading = try Reading(DrawnLeak(seed: seed, rows: 60 * Int(seed)).text(order, hasHeader: false))
            let found = right(reading.fields, order, strict: false)
            shares.append(found.share)
            wrong += found.wrong.map { "seed \(seed): \($0)" }
            #expect(reading.counts.header == 0, "seed \(seed)")
            // Nobody gets another's name: the columns that link must be right.
            let linking: Set<ColumnField> = [.surname, .givenNames, .birthDate, .nationalID, .postcode, .email, .phone]
            for (field, index) in zip(reading.fields, order) where linking.contains(DrawnLeak.columns[index].field) {
                #expect(field == DrawnLeak.columns[index].field, "seed \(seed)")
            }
        }
        let mean = shares.reduce(0, +) / Double(shares.count)
        print("columns without a header: \(Int(mean * 1000)) of 1000 right; \(wrong)")
        #expect(mean >= 0.95, "\(wrong)")
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func swappedNamesAreSeen(_ seed: UInt64) throws {
        let leak = DrawnLeak(seed: seed, rows: 150)
        let swapped = leak.rows.map { "\($0[4]);\($0[2]);\($0[9])\n" }.joined()
        let reading = try Reading("NOM;PRENOM;CP\n" + swapped)
        #expect(reading.fields == [.givenNames, .surname, .postcode])
        let straight = try Reading("NOM;PRENOM;CP\n" + leak.rows.map { "\($0[2]);\($0[4]);\($0[9])\n" }.joined())
        #expect(straight.fields == [.surname, .givenNames, .postcode])
    }

    /// Files of other countries, as linkage meets them.
    @Test(arguments: [
        (
            "rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id",
            [
                .localID, .givenNames, .surname, .streetNumber, .address, .address, .town, .postcode, .region,
                .birthDate, .nationalID,
            ]
                as [ColumnField]
        ),
        (
            "id,first_name,last_name,dob,city,email", [.localID, .givenNames, .surname, .birthDate, .town, .email]
        ),
        (
            "Last Name,First Name,Middle Name,Gender,Date of Birth,SSN,Address Line 1,City,State,ZIP Code,Phone Number,E-mail",
            [
                .surname, .givenNames, .givenNames, .sex, .birthDate, .nationalID, .address, .town, .region, .postcode,
                .phone,
                .email,
            ]
        ),
        (
            "patient_id,full_name,sex,birth_date,nhs_number,home_address,town,postal_code,mobile,occupation",
            [
                .localID, .fullName, .sex, .birthDate, .nationalID, .address, .town, .postcode, .phone, .occupation,
            ]
        ),
        (
            "fname,lname,birthYear,birthMonth,birthDay,maiden_name,place_of_birth,country",
            [.givenNames, .surname, .birthYear, .birthMonth, .birthDay, .birthName, .birthPlace, .country]
        ),
        (
            "Nachname;Vorname;Geburtsname;Geschlecht;Geburtsdatum;Straße;Hausnummer;PLZ;Wohnort;Telefon;E-Mail;Krankenkasse",
            [
                .surname, .givenNames, .birthName, .sex, .birthDate, .street, .streetNumber, .postcode, .town, .phone,
                .email,
                .insurer,
            ]
        ),
        (
            "Anrede;Name;Vorname;Geb.-Datum;Anschrift;Ort;Mobil;Versichertennummer;Hausarzt;Bemerkungen",
            [
                .title, .surname, .givenNames, .birthDate, .address, .town, .phone, .nationalID, .doctor, .comment,
            ]
        ),
        (
            "apellidos;nombre;fecha_nacimiento;sexo;dirección;código_postal;ciudad;teléfono",
            [.surname, .givenNames, .birthDate, .sex, .address, .postcode, .town, .phone]
        ),
        (
            "cognome;nome;data_nascita;sesso;indirizzo;CAP;città;telefono;codice_fiscale",
            [.surname, .givenNames, .birthDate, .sex, .address, .postcode, .town, .phone, .nationalID]
        ),
        (
            "achternaam;voornaam;geboortedatum;geslacht;straat;huisnummer;postcode;woonplaats;telefoon",
            [.surname, .givenNames, .birthDate, .sex, .street, .streetNumber, .postcode, .town, .phone]
        ),
    ])
    func headersOfOtherCountriesAreKnown(_ header: String, _ expected: [ColumnField]) throws {
        let delimiter = header.contains(";") ? ";" : ","
        let cells = expected.map { field in
            switch field {
            case .birthDate: ["12.03.1961", "30.11.1974", "01.02.1988"]
            case .birthYear: ["1961", "1974", "1988"]
            case .postcode: ["10115", "20095", "50667"]
            case .phone: ["030 1234567", "040 7654321", "0221 445566"]
            case .email: ["a@example.org", "b@example.org", "c@example.org"]
            case .nationalID: ["7034521", "8123409", "5567812"]
            case .sex: ["F", "M", "F"]
            case .title: ["Frau", "Herr", "Frau"]
            default: ["Xaver", "Ygor", "Zelda"]
            }
        }
        let rows = (0..<3).map { row in cells.map { $0[row] }.joined(separator: delimiter) + "\n" }
        let reading = try Reading(header + "\n" + rows.joined())
        #expect(reading.counts.header == 1)
        #expect(reading.fields == expected)
    }

    @Test func titlesAndSexesOfOtherCountriesAreRead() throws {
        let reading = try Reading(
            "Titel;Nachname;Geschlecht\nFrau;SCHMIDT;weiblich\nHerr;KLEIN;männlich\nMrs;SMITH;female\nMr;JONES;male\n")
        #expect(reading.texts(.title) == ["MME", "M", "MME", "M"])
        #expect(reading.texts(.sex) == ["F", "M", "F", "M"])
    }

    @Test func severalThingsInACellAreToldApart() throws {
        let reading = try Reading(
            "NOM;ADRESSE;TEL\n"
                + "Mme LE GOFF née MARTIN Anne;12 rue des Lilas 56000 VANNES;Dom: 02 61 91 12 34 Port: 06 39 98 12 34\n"
                + "M. DURAND Paul;3 place du Port, 35000 RENNES CEDEX 7;0639981235/0261911235\n"
                + "Mme PETIT Léa;Le Bourg;06.39.98.12.36\nM. MOREAU Jean;5 bd Foch 45000 ORLEANS;\n")
        #expect(reading.fields == [.fullName, .address, .phone])
        #expect(reading.texts(.surname) == ["LE GOFF", "DURAND", "PETIT", "MOREAU"])
        #expect(reading.texts(.birthName) == ["MARTIN", nil, nil, nil])
        #expect(reading.texts(.givenName) == ["Anne", "Paul", "Léa", "Jean"])
        #expect(reading.texts(.postcode) == ["56000", "35000", nil, "45000"])
        #expect(reading.texts(.town) == ["VANNES", "RENNES", nil, "ORLEANS"])
        #expect(reading.texts(.addressLine) == ["12 rue des Lilas", "3 place du Port", "Le Bourg", "5 bd Foch"])
        #expect(reading.records.map { $0.values(.phone).count } == [2, 2, 1, 0])
    }

    @Test func wholeNamesWithoutAHeaderAreKnown() throws {
        let rows = (0..<40).map { row in
            let surname = ["LE GOFF", "MARTIN", "DURAND", "MOREAU"][row % 4]
            let given = ["Anne", "Paul", "Marie", "Jean"][row / 4 % 4]
            return "\(surname) \(given);0\(1 + row % 9)/02/19\(40 + row);\(["56000 VANNES", "35000 RENNES"][row % 2])\n"
        }
        let reading = try Reading(rows.joined())
        #expect(reading.fields == [.fullName, .birthDate, .postcode])
        #expect(reading.texts(.surname).prefix(4) == ["LE GOFF", "MARTIN", "DURAND", "MOREAU"])
        #expect(reading.texts(.town)[0] == "VANNES")
    }

    @Test func numbersOfProfessionalsAreNoPersons() throws {
        let rpps = ["10000123454", "10123456781", "10999999997", "01234567897"]
        let finess = ["560000010", "450000013", "970400016", "690781620"]
        let rows = (0..<8).map { "DURAND;Paul;\(rpps[$0 % 4]);\(finess[$0 % 4])\n" }.joined()
        let reading = try Reading(rows)
        #expect(reading.fields == [.surname, .givenNames, .doctor, .controller])
        #expect(reading.texts(.phone) == [String?](repeating: nil, count: 8))
    }

    @Test func anUnknownFieldIsAnsweredWithTheNearest() throws {
        let refusal = #expect(throws: FileRefused.self) {
            try ReadingSettings(["map:NOM": "name"], referenceYear: 2021)
        }
        let text = try "\(#require(refusal))"
        #expect(text.contains("the nearest is surname") && text.count < 150, "\(text)")
        for field in ColumnField.allCases { #expect(ColumnField.list.contains(field.rawValue), "\(field)") }
    }

    /// Readers rely on it: a row with a given name is no header.
    @Test func noWordOfHeadersIsAGivenName() {
        let both = HeaderWords.known.map { Array($0.utf8) }.filter { Lexicon.givenNames.contains($0.span) }
        #expect(both.allSatisfy { GridHead.alsoWords.contains($0.span) })
    }
}
