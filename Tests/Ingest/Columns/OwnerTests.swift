import Model
import Testing

@testable import Ingest

/// A column of someone else than the patient never becomes the patient's.
struct OwnerTests {
    /// Rows of people under `header`; a doctor, a parent is the same in each.
    private func fields(_ header: String, _ cells: [String]) throws -> [ColumnField] {
        let rows = (0..<8).map { row in
            cells.map { cell in
                switch cell {
                case "nom": ["LE GOFF", "MARTIN", "DUPONT", "MOREAU"][row % 4]
                case "prenom": ["Yann", "Hélène", "Pierre", "Anne"][row / 2]
                case "date": "1\(row)/0\(row + 1)/19\(50 + row)"
                case "nir": ["162075626001417", "285114523408705", "249022722900317", "170122227855527"][row % 4]
                case "tel": "06 39 98 00 1\(row)"
                case "mail": "personne\(row)@example.fr"
                default: cell
                }
            }.joined(separator: ";") + "\n"
        }
        return try Reading(header + "\n" + rows.joined()).fields
    }

    @Test(arguments: [
        ("enfant;père;mère", "child;father;mother"), ("père;mère;enfant", "father;mother;child"),
        ("Mère;Père;Enfant;DDN", "mother;father;child;date"), ("Nom;Prénom;père;mère", "surname;given;father;mother"),
        ("Assuré;enfant;DDN", "father;child;date"), ("Conjoint;Patient;DDN", "mother;child;date"),
        ("Patient;Généraliste;DDN", "child;father;date"),
    ])
    func wholeNamesUnderAWordForSomebodyAreTheirs(_ header: String, _ cells: String) throws {
        let people = [("LE GOFF", "Luc"), ("MARTIN", "Léa"), ("DUPONT", "Hugo"), ("MOREAU", "Emma")]
        let rows = (0..<12).map { row in
            let (surname, given) = people[row % 4]
            let values = [
                "child": "\(surname) \(given)", "father": "\(surname) Paul", "mother": "KERN Julie",
                "surname": surname, "given": given, "date": "1\(row % 9)/04/2015",
            ]
            return cells.split(separator: ";").map { values[String($0)] ?? "" }.joined(separator: ";") + "\n"
        }
        let reading = try Reading(header + "\n" + rows.joined())
        #expect(reading.counts.header == 1)
        #expect(Array(reading.texts(.surname).prefix(4)) == people.map(\.0))
        #expect(Array(reading.texts(.givenName).prefix(4)) == people.map(\.1))
    }

    private static let doctor = ["KERN", "Paul", "0261910000", "kern@example.fr", "56100", "LORIENT"]

    @Test(arguments: [
        "medecin", "MED", "prescripteur", "presc", "Praticien", "preleveur", "Dr", "conjoint", "Père", "MERE",
        "Personne de confiance", "tuteur", "représentant légal", "Famille", "urgence", "laboratoire", "employeur",
        "Cabinet",
    ])
    func whatReachesAnotherIsNotThePatients(_ role: String) throws {
        let name = role.prefix(1).uppercased() + role.dropFirst()
        for header in [
            "\(role)_tel;\(role)_email;\(role)_cp;\(role)_ville;NOM;PRENOM;DDN",
            "TEL \(role);EMAIL \(role);CP \(role);VILLE \(role);NOM;PRENOM;DDN",
            "Téléphone du \(role);E-mail du \(role);Code postal du \(role);Ville du \(role);Nom du patient;Prénom;DDN",
            "tel\(name);mail\(name);cp\(name);ville\(name);nom;prenom;ddn",
        ] {
            let fields = try fields(header, Array(OwnerTests.doctor[2...]) + ["nom", "prenom", "date"])
            #expect(fields.suffix(3) == [.surname, .givenNames, .birthDate], "\(header)")
            let reached: Set<ColumnField> = [.phone, .email, .postcode, .town]
            #expect(reached.isDisjoint(with: fields), "\(header)")
        }
    }

    @Test(arguments: [
        ("NOM_MED;PRENOM_MED;NOM_PAT;PRENOM_PAT;DATE_NAI", ["KERN", "Paul", "nom", "prenom", "date"]),
        ("PRE_NOM;PRE_PRENOM;PAT_NOM;PAT_PRENOM;PAT_NAISS", ["KERN", "Paul", "nom", "prenom", "date"]),
        (
            "NOM ASSURE;PRENOM ASSURE;NOM BENEFICIAIRE;PRENOM BENEFICIAIRE;DDN BENEFICIAIRE",
            ["KERN", "Paul", "nom", "prenom", "date"]
        ),
        ("NOM_PERE;PRENOM_PERE;NOM_ENFANT;PRENOM_ENFANT;DDN_ENFANT", ["KERN", "Paul", "nom", "prenom", "date"]),
        ("NOM_XYZ;PRENOM_XYZ;NOM;PRENOM;DDN", ["KERN", "Paul", "nom", "prenom", "date"]),
        (
            "parents.nom;parents.prenom;patient.nom;patient.prenom;patient.ddn",
            ["KERN", "Paul", "nom", "prenom", "date"]
        ),
        (
            "medecin.patient.medecin.nom;prenomConjoint;medecin.patient.nom;medecin.patient.prenom;ddn",
            ["KERN", "Paul", "nom", "prenom", "date"]
        ),
    ])
    func namesOfAnotherAreNotThePatients(_ header: String, _ cells: [String]) throws {
        let fields = try fields(header, cells)
        #expect(fields.suffix(3) == [.surname, .givenNames, .birthDate], "\(header)")
        #expect(
            Set(fields.prefix(2)).isDisjoint(with: [.surname, .givenNames, .birthName, .fullName]),
            "\(header): \(fields)")
    }

    @Test(arguments: [
        "Saisi par", "Vu par", "Validé par", "Conseiller", "Gestionnaire", "Manager", "Référent social", "Auteur",
        "Secrétaire", "Remplaçant", "Agent", "Travailleur social", "Contact urgence", "Personne à contacter", "Contact",
        "created_by", "Nom conseiller", "assignee", "Utilisateur", "Expéditeur", "Xyz",
    ])
    func aSecondNameIsAnothers(_ header: String) throws {
        for names in ["KERN Sophie", "Sophie KERN"] {
            let reading = try Reading(
                "Nom;Prénom;DDN;\(header)\nPETIT;Anne;12/03/1975;\(names)\nMARTIN;Luc;02/04/1965;Paul DUPONT\n"
                    + "MOREAU;Hélène;30/11/1948;\(names)\n")
            #expect(reading.texts(.givenName) == ["Anne", "Luc", "Hélène"])
            #expect(reading.fields.prefix(3) == [.surname, .givenNames, .birthDate])
            #expect(![.surname, .givenNames, .fullName, .localID].contains(reading.fields[3]))
        }
    }

    @Test(arguments: [
        "Email conseiller;Tel conseiller", "manager_email;manager_phone", "updated_by_email;updated_by_phone",
        "Mail référent;Tél. référent", "staff_email;staff_phone", "createdBy.email;createdBy.phone",
        "mail contact urgence;tel contact urgence", "Mail personne à contacter;Tel personne à contacter",
    ])
    func whatReachesStaffIsNotThePatients(_ headers: String) throws {
        #expect(
            try fields("Nom;Prénom;DDN;\(headers)", ["nom", "prenom", "date", "mail", "tel"])
                .filter { [.email, .phone].contains($0) } == [])
    }

    @Test func aSecondReachUnderUnknownWordsIsAnothers() throws {
        #expect(
            try fields("Nom;Prénom;Email;Tel;Email xyz;Tel xyz", ["nom", "prenom", "mail", "tel", "mail", "tel"])
                == [.surname, .givenNames, .email, .phone, .ignore, .ignore])
        #expect(try fields("Nom;Prénom;Tel xyz", ["nom", "prenom", "0261910000"])[2] == .ignore)
        #expect(try fields("Nom;Prénom;Tel xyz", ["nom", "prenom", "tel"])[2] == .phone)
        #expect(
            try fields(
                "Nom;Prénom;Email;Email perso;Tel;Tel travail;email 2",
                ["nom", "prenom", "mail", "mail", "tel", "tel", "mail"]
            )[2...] == [.email, .email, .phone, .phone, .email])
    }

    /// Behind a word for what reaches someone stands whom it reaches, beside what reaches the patient.
    @Test(arguments: [
        "beau-frère", "belle-sœur", "belle-fille", "petit-fils", "ass. mat.", "résidence", "sage-femme", "tutelle",
        "resp. légal", "auxiliaire de vie", "aide ménagère", "aide à domicile", "portage repas", "donneur d'ordre",
        "demandeur", "destinataire", "destinataire CR", "copie à", "envoyé à", "med traitant",
    ])
    func whomATelephoneReaches(_ word: String) throws {
        let header = "Nom;Prénom;Portable;Mail;Tél \(word);Mail \(word)"
        let fields = try fields(header, ["nom", "prenom", "tel", "mail", "tel", "mail"])
        #expect(fields[2...3] == [.phone, .email])
        #expect(Set(fields[4...]).isDisjoint(with: [.phone, .email]))
    }

    @Test(arguments: [
        "Tél domicile;Mail pro", "Tel fixe;Email personnel", "Téléphone 2;Mail 2",
        "Tél. bureau;Adresse mail professionnelle",
        "Tel travail;E-mail secondaire", "Portable principal;Mail travail",
    ])
    func severalReachesOfOne(_ headers: String) throws {
        #expect(
            try fields("Nom;Prénom;Mobile;Mail;\(headers)", ["nom", "prenom", "tel", "mail", "tel", "mail"])[2...]
                == [.phone, .email, .phone, .email])
        #expect(try fields("Nom;Prénom;Tél résidence", ["nom", "prenom", "tel"])[2] == .phone)
    }

    @Test func whoPaysIsThePersonWhereNobodyElseIsNamed() throws {
        let shop = try Reading(
            "Name,Email,Billing Name,Billing Zip,Billing Phone,Shipping Name,Shipping Phone\n"
                + "#1000,a@example.fr,Anne PETIT,56000,0639980010,Anne PETIT,0639980010\n"
                + "#1001,l@example.fr,Luc MARTIN,56100,0639980011,Anne ROUX,0639980013\n"
                + "#1002,h@example.fr,Hélène ROUX,29200,0639980012,Hélène ROUX,0639980012\n")
        #expect(shop.texts(.surname) == ["PETIT", "MARTIN", "ROUX"])
        #expect(shop.texts(.phone) == ["+33639980010", "+33639980011", "+33639980012"])
        #expect(shop.records[1].values(.phone).count == 1)
        #expect(shop.texts(.postcode) == ["56000", "56100", "29200"])
        #expect(
            try fields("Nom;Prénom;Billing Name;Billing Phone", ["nom", "prenom", "KERN Paul", "tel"])[2...]
                == [.ignore, .ignore])
    }

    @Test(arguments: ["Type", "Label"]) func aListOfContactsIsThePersons(_ type: String) throws {
        let reading = try Reading(
            "Name,Given Name,Family Name,Birthday,E-mail 1 - \(type),E-mail 1 - Value,Phone 1 - \(type),Phone 1 - Value,"
                + "Phone 2 - Value,Address 1 - \(type),Address 1 - City,Address 1 - Postal Code,Organization 1 - Name\n"
                + "Anne PETIT,Anne,PETIT,1983-07-10,* Home,anne@example.fr,Mobile,06 39 98 00 10,,Home,RENNES,35000,\n"
                + "Luc MARTIN,Luc,MARTIN,1975-02-01,Work,luc@example.fr,Mobile,06 39 98 00 11,06 39 98 00 12,Work,BREST,29200,"
                + "\nRose ROUX,Rose,ROUX,1990-12-30,Work,rose@example.fr,Home,06 39 98 00 13,,Home,VANNES,56000,\n")
        #expect(reading.texts(.birthDate) == ["1983-07-10", "1975-02-01", "1990-12-30"])
        #expect(reading.texts(.email) == ["anne@example.fr", "luc@example.fr", "rose@example.fr"])
        #expect(reading.records.map { $0.values(.phone).count } == [1, 2, 1])
        #expect(reading.texts(.postcode) == ["35000", "29200", "56000"])
        #expect(reading.texts(.town) == ["RENNES", "BREST", "VANNES"])
        #expect(reading.texts(.surname) == ["PETIT", "MARTIN", "ROUX"])
        #expect(reading.records.map { $0.values(.givenName).count } == [1, 1, 1])
        #expect(reading.texts(.remark) == [nil, nil, nil])
    }

    @Test func aSendersNumberAmidATextIsNobodys() throws {
        let rows = ["Anne PETIT", "Luc MARTIN", "Rose ROUX"].enumerated().map {
            "2021-03-12 10:00;+3363998274\($0);Bonjour \($1), votre test COVID est NEGATIF. Labo 02 61 91 10 10;OK\n"
        }
        let reading = try Reading("Date;Destinataire;Message;Statut\n" + rows.joined())
        #expect(reading.records.map { $0.values(.phone).count } == [1, 1, 1])
        #expect(reading.texts(.phone).first == "+33639982740")
    }

    @Test(arguments: ["Adresse IP", "ipaddr. Adresse IP", "IP address", "Adresse MAC", "Adresse web"])
    func anAddressInANetworkIsNoPlace(_ header: String) throws {
        #expect(try fields("Nom;Prénom;\(header)", ["nom", "prenom", "192.0.2.1"])[2] == .ignore)
    }

    @Test(arguments: [
        ("patient.lastName;patient.firstName;patient.birthDate;user.firstName;user.lastName;user.email", 3),
        ("client_nom;client_prenom;DDN;agent_prenom;agent_nom;agent_email", 3),
        ("billing_last_name;billing_first_name;DDN;shipping_first_name;shipping_last_name;shipping_email", 3),
        ("NOM_PATIENT;PRENOM_PATIENT;DDN;PRENOM_UTILISATEUR;NOM_UTILISATEUR;EMAIL_UTILISATEUR", 3),
    ])
    func aSecondWholePersonIsAnother(_ header: String, _ own: Int) throws {
        let fields = try fields(header, ["nom", "prenom", "date", "Paul", "KERN", "mail"])
        #expect(fields.prefix(own) == [.surname, .givenNames, .birthDate], "\(header)")
        #expect(Set(fields.dropFirst(own)).isDisjoint(with: [.surname, .givenNames, .fullName, .email]), "\(header)")
    }

    @Test func aLoneUserIsThePerson() throws {
        #expect(
            try fields("user.firstName;user.lastName;user.email", ["prenom", "nom", "mail"])
                == [.givenNames, .surname, .email])
        #expect(
            try fields("user_email;first_name;last_name", ["mail", "prenom", "nom"]) == [.email, .givenNames, .surname])
    }

    @Test func theInsuredIsThePersonBesideGivenNamesOfChildren() throws {
        for header in [
            "assuré nom;assuré prénom;assuré nir;prénom enfant", "assure.nom;assure.prenom;assure.nir;enfants.prenom",
        ] {
            #expect(
                try fields(header, ["nom", "prenom", "nir", "Tom"]) == [.surname, .givenNames, .nationalID, .relative])
        }
        #expect(
            try fields(
                "assuré nom;assuré prénom;assuré né le;conjoint nom;conjoint prénom;enfant1 prénom;enfant1 né le",
                ["nom", "prenom", "date", "KERN", "Paul", "Tom", "04/05/2012"])
                == [.surname, .givenNames, .birthDate, .relative, .relative, .relative, .relative])
    }

    @Test func theInsuredIsThePatientWhereNobodyElseIs() throws {
        #expect(
            try fields("NOM ASSURE;PRENOM ASSURE;NIR ASSURE", ["nom", "prenom", "nir"])
                == [.surname, .givenNames, .nationalID])
        #expect(
            try fields("NOM;PRENOM;INSEE_ASSURE;INSEE_PATIENT", ["nom", "prenom", "150059935211741", "nir"])
                == [.surname, .givenNames, .relative, .nationalID])
        #expect(
            try fields("NOM ASSURE;NIR ASSURE;NOM BENEFICIAIRE;PRENOM", ["KERN", "nir", "nom", "prenom"])
                == [.relative, .relative, .surname, .givenNames])
        #expect(
            try fields("NOM;PRENOM;PRENOM_ENFANT", ["nom", "prenom", "Paul"]) == [.surname, .givenNames, .relative])
        #expect(
            try fields("NOM_ENFANT;PRENOM_ENFANT;DDN", ["nom", "prenom", "date"]) == [
                .surname, .givenNames, .birthDate,
            ])
    }

    @Test func datesOfAnotherAreNotThePatients() throws {
        #expect(
            try fields("DATE_NAISSANCE_CONJOINT;NOM;PRENOM;DATE_NAISSANCE", ["01/01/1950", "nom", "prenom", "date"])
                == [.relative, .surname, .givenNames, .birthDate])
        #expect(
            try fields("NOM;PRENOM;DATE_DECES_CONJOINT;DDN", ["nom", "prenom", "02/03/2010", "date"])
                == [.surname, .givenNames, .relative, .birthDate])
    }

    @Test func aContactIsThePatientsOnlyAlone() throws {
        #expect(
            try fields("nom;prenom;tel1;contact;tel contact", ["nom", "prenom", "tel", "KERN Paul", "0639980077"])
                == [.surname, .givenNames, .phone, .relative, .relative])
        #expect(try fields("nom;prenom;contact email", ["nom", "prenom", "mail"]) == [.surname, .givenNames, .email])
        #expect(
            try fields("Nom;Prénom;Personne de confiance;Tél PC", ["nom", "prenom", "KERN Paul", "0639980077"])
                == [.surname, .givenNames, .relative, .relative])
    }

    @Test func aWordThatNobodyKnowsTellsOfAWholePersonOnly() throws {
        #expect(
            try fields("Nom;1er prénom;2ème prénom;prenoms_ec;Prénom", ["nom"] + Array(repeating: "prenom", count: 4))
                == [.surname, .givenNames, .givenNames, .givenNames, .givenNames])
        for birth in ["date_de_naissance_complete", "naissance_date"] {
            #expect(
                try fields("Nom;Prénom principal;Prénom;\(birth)", ["nom", "prenom", "prenom", "date"])
                    == [.surname, .givenNames, .givenNames, .birthDate])
        }
        #expect(
            try fields(
                "NOM_XYZ;DDN_XYZ;TEL_XYZ;NOM;PRENOM;DDN", ["KERN", "01/02/1950", "tel", "nom", "prenom", "date"]
            )
            .prefix(3) == [.ignore, .ignore, .ignore])
    }

    @Test(arguments: ["contact", "service"]) func whatReachesThePatientIsThePatients(_ word: String) throws {
        #expect(
            try fields(
                "Nom;Prénom;Email de \(word);Adresse de \(word);CP", ["nom", "prenom", "mail", "1 rue A", "56000"])
                == [.surname, .givenNames, .email, .address, .postcode])
        #expect(
            try fields("Nom;Prénom;Nom du \(word);Email \(word)", ["nom", "prenom", "KERN", "mail"]).prefix(2)
                == [.surname, .givenNames])
        let beside = try fields("Nom;Prénom;Nom du \(word);Email \(word)", ["nom", "prenom", "KERN", "mail"])
        #expect(Set(beside[2...]).isDisjoint(with: [.surname, .email]))
        #expect(
            try fields("Nom;Prénom;Mobile;Tel \(word);Mail", ["nom", "prenom", "tel", "0261910000", "mail"])[3]
                == (word == "contact" ? .relative : .ignore))
    }

    @Test func aGroupOfContactsIsThePatients() throws {
        #expect(
            try fields("nom;prenom;contact.email;contact.mobile", ["nom", "prenom", "mail", "tel"])
                == [.surname, .givenNames, .email, .phone])
        #expect(
            try fields("nom;prenom;email;contact.nom;contact.email", ["nom", "prenom", "mail", "KERN", "mail"])
                == [.surname, .givenNames, .email, .relative, .relative])
        let alone = try Reading(
            "Contact;Email\nAnne PETIT;anne@example.fr\nLuc MARTIN;luc@example.fr\nHélène ROUX;helene@example.fr\n")
        #expect(alone.texts(.surname) == ["PETIT", "MARTIN", "ROUX"])
        let json = try Reading(
            #"[{"nom":"PETIT","prenom":"Anne","contact":{"email":"anne@example.fr","telephone":"0639981000"}}]"#)
        #expect(json.texts(.email) == ["anne@example.fr"])
        #expect(json.texts(.phone) == ["+33639981000"])
    }

    @Test(arguments: [";", "|", ",", "\t"])
    func whatStandsBehindALoginIsAPassword(_ sign: String) throws {
        let people = ["anne.petit", "luc.martin", "helene.roux", "paul.kern"].map { "\($0)@example.fr" }
        let short = try Reading(people.enumerated().map { "\($1)\(sign)Az\($0)erty!\n" }.joined())
        #expect(short.records.count == 4)
        #expect(short.records.allSatisfy { $0.exposures.contains(.credential) })
        let long = try Reading(
            people.enumerated().map { "https://portail.example.fr/\(sign)\($1)\(sign)azerty\($0)\n" }.joined())
        #expect(long.records.allSatisfy { $0.exposures.contains(.credential) })
        #expect(long.texts(.email).first == "anne.petit@example.fr")
    }

    @Test func referencesAndNamesBehindAnAddressAreNoPasswords() throws {
        for cell in ["C0000", "ANNE-", "1204", "envoi du "] {
            let reading = try Reading((0..<6).map { "p\($0)@example.fr;\(cell)\($0 * 7)\n" }.joined())
            #expect(reading.records.allSatisfy { !$0.exposures.contains(.credential) }, "\(cell)")
        }
        #expect(
            try fields("user_login;user_pass;user_email", ["u1042", "Az!0", "mail"]) == [.login, .password, .email])
    }

    @Test func aContactOfNumbersIsThePatients() throws {
        #expect(try fields("Nom;Prénom;Contact", ["nom", "prenom", "tel"]) == [.surname, .givenNames, .phone])
        #expect(try fields("Nom;Prénom;Contact", ["nom", "prenom", "mail"]) == [.surname, .givenNames, .email])
        #expect(
            try fields("Nom;Prénom;Mobile;Contact", ["nom", "prenom", "tel", "0261910000"])
                == [.surname, .givenNames, .phone, .relative])
    }

    @Test(arguments: ["username", "login", "user", "identifiant", "compte"])
    func whatPeopleLogInByIsTheirs(_ header: String) throws {
        for (cell, field) in [("mail", .email), ("tel", .phone), ("nir", .nationalID)] as [(String, ColumnField)] {
            #expect(try fields("\(header);password", [cell, "Az!0"]) == [field, .password])
        }
        #expect(try fields("\(header);password", ["u1042", "Az!0"]) == [.login, .password])
        #expect(try fields("IDENTIFIANT;NOM;PRENOM", ["tel", "nom", "prenom"]) == [.localID, .surname, .givenNames])
    }

    @Test func whoIsNamedAloneIsWhomTheFileIsAbout() throws {
        #expect(
            try fields("NOM_MEDECIN;PRENOM_MEDECIN;TEL_MEDECIN;CP", ["nom", "prenom", "tel", "56000"])
                == [.surname, .givenNames, .phone, .postcode])
        for beside in ["IPP", "DDN", "SEXE", "EXAMEN"] {
            let cell = ["IPP": "123456", "DDN": "date", "SEXE": "F", "EXAMEN": "NFS"][beside] ?? ""
            let fields = try fields("\(beside);NOM_MEDECIN;PRENOM_MEDECIN;TEL_MEDECIN", [cell, "nom", "prenom", "tel"])
            #expect(fields.suffix(3) == [.doctor, .doctor, .doctor], "\(beside)")
        }
        #expect(try fields("NOM_MEDECIN;TEL_MEDECIN", ["KERN", "tel"]) == [.doctor, .doctor])
    }

    @Test func aConstantNameUnderUnknownWordsIsNobodys() throws {
        #expect(
            try fields("NOM;PRENOM;DDN;PRENOM_VENDEUR", ["nom", "prenom", "date", "Paul"])
                == [.surname, .givenNames, .birthDate, .ignore])
    }

    @Test func theSameWordsASecondTimeAreAnothers() throws {
        #expect(
            try fields(
                "NOM;PRENOM;DDN;MEDECIN;NOM;PRENOM;TEL", ["nom", "prenom", "date", "M12", "KERN", "Paul", "0261910000"])
                == [.surname, .givenNames, .birthDate, .doctor, .doctor, .doctor, .doctor])
        #expect(
            try fields("NOM;PRENOM;DDN;NOM;TEL", ["nom", "prenom", "date", "nom", "tel"])
                == [.surname, .givenNames, .birthDate, .surname, .phone])
        #expect(
            try fields("NOM;PRENOM;PRENOM;DDN;TEL", ["nom", "prenom", "Paul", "date", "tel"])
                == [.surname, .givenNames, .givenNames, .birthDate, .phone])
        #expect(
            try fields("NOM;PRENOM;MEDECIN;NOM;DDN;NIR", ["nom", "prenom", "M12", "KERN", "date", "nir"])
                == [.surname, .givenNames, .doctor, .doctor, .birthDate, .nationalID])
    }

    @Test func wordsOfThePatientStayThePatients() throws {
        let header =
            "Nom de famille;Nom d'usage;Prénom d'usage;Nom de jeune fille;N° de sécurité sociale du patient;Téléphone domicile;"
            + "Tel pro;E-mail du patient;DATE_PRESCRIPTION;COMMENTAIRE_MEDECIN;NUM_DOSSIER_LABO;NOM_LABO"
        let cells = [
            "nom", "nom", "prenom", "nom", "nir", "tel", "tel", "mail", "01/02/2020", "à jeun", "123456", "LABO X",
        ]
        let fields = try fields(header, cells)
        #expect(
            fields == [
                .surname, .surname, .givenNames, .birthName, .nationalID, .phone, .phone, .email, .careDate, .comment,
                .localID, .controller,
            ])
    }

    @Test func whatOnlyTheContentTellsIsNobodysBesideWhatTheHeaderSays() throws {
        #expect(
            try fields("NOM;PRENOM;MAIL;REF_A;REF_B", ["nom", "prenom", "mail", "kern@example.fr", "Paul"])
                == [.surname, .givenNames, .email, .ignore, .ignore])
    }

    @Test func aNationalityIsNoCountryOfResidence() throws {
        let reading = try Reading("NOM;PRENOM;Nationalité\nMARTIN;Anne;Française\nDURAND;Paul;Française\n")
        #expect(reading.texts(.remark) == [nil, nil])
    }

    /// Without a header: who is the same in each row is no patient.
    @Test func aConstantNameIsNoPatients() throws {
        let rows = (0..<8).map { row in
            "KERN;Paul;\(["LE GOFF", "MARTIN", "DUPONT", "MOREAU"][row % 4]);\(["Yann", "Marie", "Pierre", "Anne"][row / 2]);"
                + "1\(row)/0\(row + 1)/19\(50 + row)\n"
        }
        let fields = try Reading(rows.joined()).fields
        #expect(fields.suffix(3) == [.surname, .givenNames, .birthDate])
        #expect(Set(fields.prefix(2)).isDisjoint(with: [.surname, .givenNames]))
    }
}
