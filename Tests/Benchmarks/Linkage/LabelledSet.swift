import Foundation
import Match

/// A labelled set: its files, what its columns mean, and Splink 5's figures on it (`data/linkage/README.md`).
struct LabelledSet {
    let name: String
    let files: [String]
    let map: [String: PersonField]
    var truth = "truth_cluster"
    /// Where the truth stands apart from the records, row for row.
    var truthFile: String?
    var delimiter: UInt8 = 0x2c
    var encoding = CSV.Encoding.utf8
    var acrossFilesOnly = false
    var splink = "-"

    static let all = [
        LabelledSet(name: "febrl1", files: ["records.csv"], map: febrl),
        LabelledSet(name: "febrl2", files: ["records.csv.gz"], map: febrl),
        LabelledSet(name: "febrl3", files: ["records.csv.gz"], map: febrl, splink: "pairs best .9985"),
        LabelledSet(
            name: "febrl4", files: ["a.csv.gz", "b.csv.gz"], map: febrl, acrossFilesOnly: true,
            splink: "pairs best .9998"),
        LabelledSet(
            name: "rldata500", files: ["records.csv"], map: rldata,
            splink: "pairs p>=.95 .947, best .9899; cluster .9899, B3 .999; 1.3 s, 202 MB"),
        LabelledSet(
            name: "rldata10000", files: ["records.csv.gz"], map: rldata,
            splink: "pairs p>=.95 .560, best .9754; cluster .9720, B3 .998; 6.4 s, 310 MB"),
        LabelledSet(
            name: "splink_fake_1000", files: ["records.csv"],
            map: [
                "first_name": .givenNames, "surname": .surname, "dob": .birthDate, "city": .town, "email": .email,
            ], splink: "pairs p>=.95 .794, best .9138; cluster .9657, B3 .971; 2.8 s, 231 MB"),
        LabelledSet(
            name: "historical_50k", files: ["records.csv.gz"],
            map: [
                "first_name": .givenNames, "surname": .surname, "dob": .birthDate, "birth_place": .birthPlace,
                "postcode_fake": .postcode, "gender": .sex, "occupation": .occupation,
            ], splink: "pairs p>=.95 .726, best .8213; cluster .8237, B3 .876; 37.8 s, 1102 MB"),
        LabelledSet(
            name: "restaurant", files: ["records.csv"],
            map: ["name": .surname, "addr": .address, "city": .town, "phone": .phone, "type": .category],
            splink: "not persons"),
    ]

    /// What `vigie drill` wrote.
    static let drill = LabelledSet(
        name: "drill", files: ["leak.csv"],
        map: [
            "CIVILITE": .title, "NOM": .surname, "NOM_NAISS": .birthName, "PRENOM": .givenNames, "SEXE": .sex,
            "DDN": .birthDate, "ADR1": .address, "ADR2": .address, "CP": .postcode, "VILLE": .town, "TEL": .phone,
            "PORTABLE": .phone, "EMAIL": .email, "NUMSS": .nationalID,
        ], truth: "person", truthFile: "truth.csv", delimiter: 0x3b, encoding: .windows1252)

    private static let febrl: [String: PersonField] = [
        "given_name": .givenNames, "surname": .surname, "street_number": .streetNumber, "address_1": .street,
        "suburb": .town, "postcode": .postcode, "state": .region, "date_of_birth": .birthDate,
        "soc_sec_id": .nationalID,
    ]
    private static let rldata: [String: PersonField] = [
        "fname_c1": .givenNames, "fname_c2": .givenNames, "lname_c1": .surname, "lname_c2": .surname,
        "by": .birthYear, "bm": .birthMonth, "bd": .birthDay,
    ]
}
