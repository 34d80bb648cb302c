/// What the words over a column say, in the spellings of French software.
enum HeaderWords {
    struct Meaning: Sendable, Equatable {
        var field: ColumnField
        /// For `localID`: the kind of identifier.
        var kind: String?
    }

    /// By folded letters: accents, case, spaces, punctuation and digits at the end do not count.
    private static let words: [(ColumnField, String)] = [
        (
            .surname,
            """
            nom noms nomusuel nomusage nomdusage nompatient patientnom nompat patnom nommarital nomdefamille nomfamille nompersonne
            surname lastname familyname lname nomutilise nomepouse nomassure nombeneficiaire nomfam nommarie family
            nachname familienname zuname achternaam apellido apellidos cognome sname secondname surnames
            """
        ),
        (
            .birthName,
            """
            nomjf nomjeunefille nomdejeunefille nomnaiss nomnaissance nomdenaissance nompatronymique patronyme nompatro
            maidenname birthname nomnais nomjfille jeunefille nomn geburtsname madchenname nee maiden formername
            """
        ),
        (
            .givenNames,
            """
            prenom prenoms prenompatient patientprenom prenompat patprenom premierprenom prenomusuel firstname givenname
            givennames forename fname autresprenoms prenomnaissance prenomassure prn fstname secondprenom deuxiemeprenom given
            forenames middlename vorname vornamen rufname voornaam voornamen nombre nombres nome christianname
            """
        ),
        (
            .fullName,
            """
            nomprenom nometprenom prenomnom nomcomplet fullname name patient identite nomprenoms nomsprenoms assure
            beneficiaire nomprenompatient patientname vollername nombrecompleto naam customername personname
            """
        ),
        (.initial, "initial initials initiale initiales middleinitial"),
        (.title, "civilite civ titre title qualite prefixe anrede titel salutation nameprefix prefix"),
        (.sex, "sexe sex gender genre sexepatient sx sexcode codesexe geschlecht geslacht sexo sesso"),
        (
            .birthDate,
            """
            datnai datenaissance datedenaissance ddn dnaiss datenaiss naissance dob birthdate dateofbirth birth datenais dtnaiss
            nele neele dtnai datnaiss ddnaissance patddn dtenaiss datnaissance dnais dtnaissance
            geburtsdatum gebdatum gebdat geburtstag gebam geb geboortedatum fechanacimiento fechadenacimiento datanascita
            datadinascita birthdt dateofbirthdob borndate born
            """
        ),
        (
            .birthYear,
            "anneenaissance anneedenaissance annaissance annee anneenaiss birthyear by yearofbirth yob annaiss geburtsjahr dobyear"
        ),
        (.birthMonth, "moisnaissance moisdenaissance mois birthmonth bm monthofbirth moisnaiss geburtsmonat dobmonth"),
        (.birthDay, "journaissance jourdenaissance jour birthday bd dayofbirth journaiss dobday"),
        (.age, "age ageans alter"),
        (
            .nationalID,
            """
            nir numss nss numsecu numerosecu secu numerosecuritesociale numsecuritesociale securitesociale immatriculation ins
            insnir matriculeins noss nosecu numeross numinsee noinsee nsecu ssn socsecid nationalid immat numsecusoc numerodesecuritesociale
            nsecuritesociale nosecuritesociale numims nosecuritesoc nss13 matricule socialsecuritynumber socialsecurity ssnumber
            nhsnumber nhsno nhs nationalinsurancenumber nino medicarenumber medicare sozialversicherungsnummer svnummer svnr
            versichertennummer versichertennr kvnr rentenversicherungsnummer codicefiscale dni bsn nationalnumber
            """
        ),
        (.nirKey, "cle clenir cless clesecu clenss clesec nircle key clesecurite"),
        (
            .phone,
            """
            tel telephone telfixe fixe teldomicile teldom teldomic telephonedomicile telbureau portable telportable telport mobile telmobile gsm phone phonenumber
            cellphone numtel numerotelephone numerodetelephone telephonefixe telephonemobile telephoneportable telpro notel
            numportable numeroportable mob telpatient tph phonenum telefon telefonnummer telefonnr handy handynummer mobil
            mobiltelefon mobilnummer festnetz telefoon telefono cell cellno mobilephone mobilenumber homephone workphone
            contactnumber telephonenumber telno phoneno landline
            """
        ),
        (
            .email,
            "email mail courriel mel adressemail adresseemail emailpatient patmail emailaddress adressecourriel adresseelectronique adrmail emailadresse correo mailaddress emails"
        ),
        (
            .streetNumber,
            "numvoie norue numrue numerovoie streetnumber housenumber novoie numerorue hausnummer hausnr hnr huisnummer houseno streetno"
        ),
        (.street, "rue voie libellevoie nomvoie street streetname typevoie nomrue strasse str straat streettype road"),
        (
            .address,
            """
            adr adresse address addr adressepostale ligneadresse adresseligne adrligne complement complementadresse compladr
            adrcompl adressecomplement rueadresse ligne adressepatient patadr adrpatient batiment residence lieudit adrl anschrift
            addressline streetaddress homeaddress mailingaddress postaladdress direccion indirizzo adres strassehausnummer
            residentialaddress
            """
        ),
        (
            .postcode,
            "cp codepostal postcode zip zipcode postalcode codpost cpost codpostal cpostal codeposte cpville cppatient patcp cpos plz postleitzahl codigopostal cap pcode zipcodes postal"
        ),
        (
            .town,
            "ville commune localite town city suburb villepatient patville libellecommune bureaudistributeur nomcommune vil libcommune ort wohnort stadt woonplaats ciudad citta cityname townname locality municipality"
        ),
        (.department, "departement dept dep"),
        (.region, "region state province etat county bundesland statecode"),
        (
            .country,
            "pays country paysresidence land countrycode countryname"
        ),
        (
            .birthPlace,
            "lieunaissance lieunaiss lieudenaissance villenaissance communenaissance birthplace lieunais villenaiss nele placeofbirth communedenaissance geburtsort cityofbirth birthcity"
        ),
        (
            .birthPlaceCode,
            "inseenaissance codelieunaissance codenaissance codecommunenaissance cpnaissance codeinseenaissance lieunaissinsee inseenaiss"
        ),
        (
            .deathDate,
            "datedeces dtdeces ddd deathdate datdeces decesle decedele decedeele datededeces sterbedatum todesdatum dateofdeath dod"
        ),
        (.occupation, "profession metier occupation emploi activite csp beruf job"),
        (
            .controller,
            "labo laboratoire etablissement site lab controller responsable codelabo idlabo laboid codesite finess nomlabo etab"
        ),
        (
            .insurer,
            """
            mutuelle assureur caisse organisme amc amo regime numadh numadherent numeroadherent insurer insurance couverture
            complementaire cpam codecaisse regimeassurance centrecaisse centre numamc centress centresecu tierspayant organismeamo
            organismeamc adherent garantie exoneration ald100 codecentre codegrandregime coderegime krankenkasse versicherung
            kasse insurancecompany healthinsurance
            """
        ),
        (
            .doctor,
            """
            medecin prescripteur medcp medecintraitant docteur preleveur medecinprescripteur nommedecin doctor physician gp
            medtraitant prescripteurnom nomprescripteur medadr medville medtel prescripteurcp prescripteurville rpps adeli
            correspondant cpmedecin villemedecin prescripteuradresse infirmier infirmiere mednom medprenom prescr telmedecin
            medecincp medecinville medecinnom praticien presc medecintel medecinadresse arzt hausarzt behandelnderarzt
            familydoctor
            """
        ),
        (
            .bloodGroup,
            "groupe groupesanguin gs abo grpsanguin bloodgroup groupesang grsanguin bloodtype grs gsang grpsang blutgruppe"
        ),
        (.rhesus, "rhesus rh facteurrhesus rhs"),
        (
            .comment,
            """
            comment comments commentaire commentaires remarque remarques observation observations note notes obs memo
            texte texelibre textelibre rq infosante alerte alertes rens renseignements renseignementscliniques antecedents
            pathologie pathologies motif diagnostic ald divers infos information informations precision commentairepatient
            bemerkung bemerkungen kommentar notiz notizen diagnose befund anmerkung diagnosis remark remarks medicalnotes
            compterendu compterendus compterenduexamen compterendumedical crmedical
            """
        ),
        (
            .login,
            "login identifiant user username loginportail identifiantportail utilisateur compte codeacces userid userlogin loginweb benutzername benutzer"
        ),
        (
            .password,
            "mdp motdepasse password pass pwd passwd userpass userpassword userpwd mdpportail motdepasseportail passe mdpweb passwort kennwort"
        ),
        (.bank, "iban rib bic bank compteban banque numcompte comptebancaire"),
        (
            .relative,
            "conjoint relation lienparente beneficiairelien ayantdroit personneaprevenir personneacontacter contact qualiteassure rang lien parent personneaprevenirnom"
        ),
        (.photo, "photo image portrait"),
        (.treatment, "traitement traitements treatment medicament medicaments ordonnance prescription"),
        (
            .test,
            "examen examens analyse analyses test acte actes bilan codeexamen typeexamen prelevement nature naturepreleve naturedelexamen parametre parametres analyte dosage libelleanalyse libelleexamen"
        ),
        (
            .testResult,
            "resultat resultats result valeur valeurs conclusion interpretation norme normes valeursnormales valeursdereference"
        ),
        (
            .careDate,
            """
            datprel datepre dateprel dateprelevement dateexamen datedossier datevisite dateentree datesortie daterdv datecreation
            aufnahmedatum untersuchungsdatum visitdate admissiondate appointmentdate
            dtprel datmaj datemaj dateresultat dateprescription datprelevement dtcreation datecre datmodif datemodification
            """
        ),
        (
            .localID,
            """
            numdossier dossier ipp numpatient idpatient patientid id contrat numcontrat contractid recid identifiantpatient
            numerodossier nodossier codepatient refpatient reference noadherent iddossier nda iep uid uuid personid rowid
            nopatient numero num cleunique numpat patid idpat patientennummer patientennr kundennummer kundennr aktenzeichen lfdnr mrn customerid clientid
            patientnumber recordid numdemande demande refdossier idexterne sourcerowid npatient ndossier
            """
        ),
        (.guardian, "tuteur tutrice representantlegal guardian curateur responsablelegal tutelle"),
        (.deceased, "decede decedee deces deceased estdecede mort"),
        (
            .doNotContact,
            "nepascontacter donotcontact opposition oppositioncontact npc stopcontact nepasappeler refuscontact"
        ),
        (.preferredChannel, "canal canalprefere preferredchannel contactprefere modecontact"),
        (.category, "categorie category type groupeage"),
        (.ignore, "soundex hash checksum port nationalite nationality staatsangehorigkeit"),
    ]

    private static let kinds: [(String, String)] = [
        ("ipp", "ipp"), ("dossier", "dossier"), ("contrat", "contract"), ("contract", "contract"),
        ("patient", "patient"),
        ("demande", "request"), ("nda", "visit"), ("iep", "visit"), ("recid", "record"), ("adherent", "member"),
        ("matricul", "matricule"),
    ]

    private static let meanings: [String: ColumnField] = {
        var meanings: [String: ColumnField] = [:]
        for (field, list) in words {
            for word in list.split(whereSeparator: \.isWhitespace) where meanings[String(word)] == nil {
                meanings[String(word)] = field
            }
        }
        return meanings
    }()

    /// Letters a-z and digits, accents dropped.
    static func fold(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let span = bytes.span
        var folded: [UInt8] = []
        var at = 0
        while at < span.count {
            let byte = span[at]
            let lower = byte | 0x20
            if lower >= 0x61, lower <= 0x7a {
                folded.append(lower)
            } else if ASCII.isDigit(byte) {
                folded.append(byte)
            } else if byte >= 0xc3, byte <= 0xc5, at + 1 < span.count {
                let (first, second) = NameHash.letters(byte, span[at + 1])
                if first != 0 { folded.append(first) }
                if second != 0 { folded.append(second) }
                at += 1
            }
            at += 1
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// nil when the words are unknown. Another's column (`TEL_MEDECIN`) means that person.
    static func meaning(_ header: String) -> Meaning? {
        if let listed = listed(header) { return listed }
        guard let role = HeaderRole(header), !role.isAlone else { return plainMeaning(header) }
        switch role.bearer {
        case .other: return Meaning(field: role.field)
        case .patient:
            guard let meaning = plainMeaning(role.rest) ?? plainMeaning(header) else { return nil }
            return meaning.field == .localID ? Meaning(field: .localID, kind: kind(header)) : meaning
        case .perhaps: return plainMeaning(header) ?? (role.isQualified || role.isStaff ? nil : plainMeaning(role.rest))
        }
    }

    /// Of a list of contacts: `Phone 1 - Value`, `Address 1 - City`. What `E-mail 1 - Type` says is no value. nil for any
    /// other words.
    private static func listed(_ header: String) -> Meaning? {
        let parts = header.split(separator: "-")
        guard parts.count > 1, let inner = parts.last, inner.first == " ", let outer = parts.dropLast().last,
            outer.hasSuffix(" "), outer.dropLast().utf8.last.map(ASCII.isDigit) == true,
            let whole = plainMeaning(parts.dropLast().joined())
        else { return nil }
        switch (fold(String(inner)), whole.field) {
        case ("value", _), ("formatted", _): return whole
        case ("type", .phone), ("type", .email), ("type", .address): return Meaning(field: .ignore)
        case ("label", .phone), ("label", .email), ("label", .address): return Meaning(field: .ignore)
        case (_, .address): return plainMeaning(String(inner)) ?? Meaning(field: .ignore)
        default: return nil
        }
    }

    /// The words of the list.
    static var known: some Collection<String> { meanings.keys }

    /// Whether the words as a whole are in the list.
    static func isKnown(_ folded: String) -> Bool { meanings[folded] != nil }

    /// Whoever's column it is. Of dotted names (`medecin.adresse.ville`) the last tells, unless one before it tells of
    /// someone else.
    static func plainMeaning(_ header: String) -> Meaning? {
        let names = header.split(separator: ".")
        // `user.name` is what the user is called.
        guard names.count > 1, meanings[fold(header)].map({ $0 == .login }) ?? true else {
            return simpleMeaning(header)
        }
        for name in names.dropLast() {
            // What reaches somebody is mostly the patient's own: whose it is the columns together tell.
            if let field = simpleMeaning(String(name))?.field, others.contains(field),
                HeaderRole(String(name))?.isReach != true
            {
                return Meaning(field: field)
            }
        }
        let (outer, last) = (names[names.count - 2], names[names.count - 1])
        if results.contains(fold(String(last))), simpleMeaning(String(outer))?.field == .test {
            return Meaning(field: .testResult)
        }
        let isBirth = fold(String(outer)).contains("naiss") || fold(String(outer)).contains("birth")
        if isBirth { return simpleMeaning("\(last)\(outer)") ?? simpleMeaning(String(last)) }
        return isOfNetwork(String(last))
            ? nil : simpleMeaning(String(last)) ?? simpleMeaning("\(last)\(outer)") ?? simpleMeaning(header)
    }

    /// Words for a result in a branch of tests: `analyses.res`.
    private static let results: Set = ["res", "value", "val"]

    private static let others: Set<ColumnField> = [.doctor, .insurer, .relative, .guardian, .bank]

    private static func simpleMeaning(_ header: String) -> Meaning? {
        let folded = fold(header)
        guard !folded.isEmpty else { return nil }
        var stem = folded
        while let last = stem.utf8.last, ASCII.isDigit(last) { stem.removeLast() }
        let field =
            meanings[folded] ?? meanings[stem] ?? ofSeveral(stem) ?? withoutPrefix(stem) ?? HeaderRole.ownReach(header)
            ?? contained(stem)
        guard let field else { return nil }
        if field == .address, isOfNetwork(header) { return nil }
        guard field == .localID else { return Meaning(field: field, kind: nil) }
        return Meaning(field: field, kind: kind(header))
    }

    private static let networks: Set = ["ip", "ipv", "mac", "web", "url", "internet", "wifi"]

    /// Whose addresses are no place: `Adresse IP`.
    private static func isOfNetwork(_ header: String) -> Bool {
        HeaderRole.words(header).contains(where: networks.contains)
    }

    /// The kind of identifier that a column's words tell of: one of a few, never the words themselves, since what stands
    /// for a header may be anybody's row.
    static func kind(_ header: String) -> String {
        let folded = fold(header)
        return kinds.first { folded.contains($0.0) }?.1 ?? "id"
    }

    /// `Mails`, `Portables`
    private static func ofSeveral(_ stem: String) -> ColumnField? {
        guard stem.hasSuffix("s"), let field = meanings[String(stem.dropLast())] else { return nil }
        return field == .phone || field == .email ? field : nil
    }

    private static func withoutPrefix(_ stem: String) -> ColumnField? {
        for prefix in [
            "patient", "pat", "pers", "personne", "assure", "beneficiaire", "benef", "p", "c", "le", "num", "no", "n",
        ]
        where stem.hasPrefix(prefix) && stem.utf8.count > prefix.utf8.count + 1 {
            if let field = meanings[String(stem.dropFirst(prefix.count))] { return field }
        }
        for suffix in ["patient", "pat", "assure", "client"] where stem.hasSuffix(suffix) {
            if let field = meanings[String(stem.dropLast(suffix.count))] { return field }
        }
        return nil
    }

    /// Words that tell wherever they stand, most telling first; as bytes, for a search of characters costs more than all
    /// else that is asked of a line.
    private static let telling: [(word: [UInt8], field: ColumnField)] = tellingWords.map { (Array($0.utf8), $1) }
    private static let tellingWords: [(String, ColumnField)] = [
        ("motdepasse", .password), ("password", .password), ("medecin", .doctor), ("prescript", .doctor),
        ("prelev", .doctor),
        ("mutuelle", .insurer), ("groupesang", .bloodGroup), ("rhesus", .rhesus), ("datenaiss", .birthDate),
        ("datedenaiss", .birthDate), ("naissancedate", .birthDate),
        ("lieunaiss", .birthPlace), ("jeunefille", .birthName), ("nomnaiss", .birthName), ("nomprenom", .fullName),
        ("nometprenom", .fullName), ("prenometnom", .fullName), ("prenom", .givenNames),
        ("codepostal", .postcode), ("telephone", .phone), ("courriel", .email), ("email", .email),
        ("comment", .comment),
        ("adresse", .address), ("iban", .bank), ("secu", .nationalID), ("nir", .nationalID), ("dossier", .localID),
        ("deces", .deathDate), ("ville", .town),
    ]

    private static func contained(_ stem: String) -> ColumnField? {
        let text = Array(stem.utf8)
        guard text.count > 3 else { return nil }
        if stem.hasPrefix("date"), text.span.holds(Array("prel".utf8)) { return .careDate }
        return telling.first { $0.word.count > 3 && text.span.holds($0.word) }?.field
    }
}
