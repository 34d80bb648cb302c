import Model

/// Which words of a free text tell of health, and what they tell. French, folded to A-Z.
enum HealthWords {
    /// Changes whenever a word does.
    static let version = 1

    private static let condition = """
        enceinte enceintes grossesse gravide primipare accouchement ivg ivga fausse-couche diabete diabetique diabetiques
        hiv vih sida seropositif seropositive hepatite hepatites vhb vhc cancer cancers cancereux tumeur carcinome melanome
        leucemie lymphome myelome metastase metastases asthme asthmatique bpco epilepsie epileptique hypertension hta
        hypertendu hypertendue alzheimer parkinson demence depression depressif depressive schizophrenie bipolaire
        anorexie boulimie autisme autiste psychose psychiatrie psychiatrique suicidaire toxicomane toxicomanie alcoolique
        alcoolisme addiction drogue tabagique handicap handicape handicapee sourd sourde malentendant malentendante aveugle
        malvoyant malvoyante paraplegique tetraplegique trisomie trisomique mucoviscidose drepanocytose hemophile
        hemophilie thalassemie anemie thyroide hypothyroidie hyperthyroidie thyroidite allergie allergies allergique obesite
        obese avc infarctus insuffisance cardiaque cardiopathie sclerose sep lupus polyarthrite crohn coeliaque cirrhose
        tuberculose syphilis chlamydia gonocoque ist mst herpes covid paludisme toxoplasmose rubeole embolie phlebite
        thrombose migraine endometriose menopause sterilite infertilite pma fiv ald maladie pathologie immunodeprime
        immunodeprimee renal renale hepatique
        """
    private static let treatment = """
        traitement traitements ttt chimio chimiotherapie radiotherapie immunotherapie dialyse dialyses hemodialyse insuline
        levothyrox avk previscan coumadine sintrom xarelto eliquis pradaxa kardegic plavix aspirine anticoagulant
        anticoagulants heparine lovenox methadone subutex buprenorphine corticoide corticoides cortisone prednisone
        antibiotique antibiotiques amoxicilline pilule contraception contraceptif sterilet immunosuppresseur ciclosporine
        methotrexate metformine glucophage lithium depakine antidepresseur neuroleptique antiepileptique tegretol
        antiretroviral trithérapie prep transfusion greffe greffee transplante transplantee medicament medicaments
        posologie vaccin vaccination vaccine vaccinee roaccutane isotretinoine digoxine amiodarone cordarone clozapine
        """
    private static let test = """
        test tests depistage pcr serologie serologies prelevement analyse analyses bilan ecbu glycemie hemoglobine hba1c hcg
        bhcg psa tsh inr nfs frottis biopsie echographie irm scanner mammographie coloscopie caryotype amniocentese
        spermogramme dosage coproculture hemoculture antigenique
        """
    private static let negation = "pas sans non aucun aucune ni jamais absence"

    private static let meanings: [UInt64: Exposures] = {
        var meanings: [UInt64: Exposures] = [:]
        for (words, exposure) in [
            (condition, Exposures.healthCondition), (treatment, Exposures.treatment), (test, Exposures.test),
        ] {
            for word in words.split(whereSeparator: \.isWhitespace) {
                meanings[NameHash.of(word), default: []].formUnion(exposure)
            }
        }
        return meanings
    }()
    private static let negations = Set(negation.split(separator: " ").map { NameHash.of($0) })

    /// What the words of `text` tell. A word is passed over when one of the two before it denies it.
    static func exposures(_ text: Span<UInt8>) -> Exposures {
        var found: Exposures = []
        var denials = 0
        var at = 0
        while at < text.count {
            guard ASCII.isLetter(text[at]) else {
                if text[at] == 0x2c || text[at] == 0x2e || text[at] == 0x3b { denials = 0 }
                at += 1
                continue
            }
            let start = at
            while at < text.count, ASCII.isLetter(text[at]) || ASCII.isDigit(text[at]) { at += 1 }
            guard at - start >= 2 else { continue }
            let hash = NameHash.of(text, start..<at)
            if negations.contains(hash) {
                denials = 3
            } else if let meaning = meanings[hash], denials == 0 {
                found.formUnion(meaning)
            }
            if denials > 0 { denials -= 1 }
        }
        return found
    }
}
