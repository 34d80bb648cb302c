/// The words of a French text that tell of health, for a doctor to read and correct.
///
/// A section begins with `== NAME: KIND`; its entries stand between commas. Accents, case, hyphens and a plural's s do not
/// count, nor do the fillers within an entry; `9` stands for any number. An entry that begins with a
/// word in capitals is an abbreviation whose small letters mean something else: it counts where capitals prevail, with a
/// `?` only where they stand out from the rest of its clause. A single word of eight letters or more counts with one of
/// them wrong, missing or too many, unless that makes an `ordinary` word.
///
/// What each kind tells when the text asserts it, and when the text denies it:
/// - `condition`: a condition; nothing. `illness`: the same, and what follows is denied with it.
///   `allergy`: the same (« pas d'allergie à … »), and a treatment that follows is what it is of, and taken by nobody.
/// - `pregnancy`: a condition, the person's whatever is said of a family; nothing.
/// - `infection`: a condition; that it was tested for, with its result.
/// - `treatment`: a treatment; nothing. `cure`: the same, and treatments that follow are denied with it. `remedy`: a
///   treatment and the condition that it is for, since it is for nothing else; nothing. `hormone`: the same, but as
///   the name of a test a test. `vaccine`: a treatment, and nothing
///   of the infection that follows; nothing.
/// - `test`: a test. `measure`: the same, and a number after it is its result.
/// - `proof`: a test that proves a condition when positive.
/// - `nothing`: nothing, though a part of it would.
/// - `kin`: what someone has or takes right after it is a relative's, or before it where « de » stands between.
///   `parent`: the same, but who is pregnant is the person. `heredity`: those of its sentence are. `theirs`: the one before it is.
///   `own`: none are any more. `returned`: what was the family's is the person's. `aside`: changes nothing of that.
/// A word right after a `place`, a `doctor` or, with an initial that is a choice, a `title` is a name.
enum HealthLexicon {
    /// Grows whenever an entry changes; what was read before keeps the number it was read under.
    static let version = 7

    static let text = terms + "\n\n" + grammar

    /// What tells of health; `grammar` is what turns it.
    private static let terms = """
        == ce qui se passe dans une expression: filler
        de, du, des, d, la, le, les, l, un, une, au, aux, a, en

        == grossesse: pregnancy
        enceinte, grossesse, gravide, gestante, primipare, multipare, primigeste, multigeste, allaitement,
        allaitante, allaite, DPA, date presumee accouchement, terme prevu, 9 SA, semaines amenorrhee, 9 mois
        grossesse, desir grossesse, parturiente, allaitement maternel, future maman, accouchee, attend enfant, attend bebe,
        attend jumeaux, attend triples

        == autour de la grossesse: condition
        nullipare, accouchement, a accouche, post partum, postpartum, fausse couche, fcs, grossesse extra
        uterine, geu, gemellaire, sterilite, infertilite, don ovocyte, don sperme, menace accouchement
        premature, MAP?, preeclampsie, diabete gestationnel, hellp, g1p0, g1p1, g2p0, g2p1, g2p2, g3p1, g3p2,
        g3p3, g4p3, g4p4, DG?, terme 9, gpa, mere porteuse, MFIU, mort foetale, mort utero, eclampsie, toxemie
        gravidique, cholestase gravidique, jumeaux utero, sous x, accouche sous x, grossesse arretee, oeuf
        clair, mole hydatiforme, hyperemese, don gametes, don embryon, hypofertilite, azoospermie, oligospermie,
        g4p2, g5p3, g5p4, g2p3, g0p0, premature, prematuree, prematurite

        == tests de grossesse: proof
        test grossesse, bhcg, beta hcg, betahcg, hcg, b hcg

        == VIH et infections: infection
        vih, vih1, vih2, hiv, sida, hepatite, hepatite a, hepatite b, hepatite c, hep b, hep c, vha, vhb, vhc, vhe,
        hbv, hcv, hpv, papillomavirus, syphilis, tpha, vdrl, chlamydia, chlamydiae, gonocoque, gonorrhee, blennorragie,
        mycoplasme, trichomonas, herpes, hsv, ist, mst, infection sexuellement transmissible,
        maladie sexuellement transmissible, covid, covid19, sars cov, coronavirus, grippe, tuberculose, BK?,
        bacille koch, paludisme, palu, toxoplasmose, toxo, rubeole, cmv, cytomegalovirus, ebv, mononucleose, MNI?,
        borreliose, lyme, BMR, sarm, blse, gale, meningite, listeriose, coqueluche, rougeole, varicelle, zona, htlv,
        helicobacter, ag hbs, aghbs, candidose, mycose, salmonelle, hiv1, hiv2, vih 9, hiv 9, LAV?, ac hbs, ac hbc,
        anti hbc, anti hbs, hbs, hbc, antigene hbs, antigene p24, ag p24, vhd, hav, hdv, hev, hep a, hepatite d, hepatite e,
        hepatite virale, condylome, papilloma, papillome, ureaplasma, treponeme, tppa, gono, chlam, hsv1, hsv2,
        herpes genital, herpetique, vaginose, gardnerella, mpox, monkeypox, variole singe, lymphogranulomatose, LGV,
        dengue, chikungunya, zika, fievre jaune, leptospirose, brucellose, legionellose, legionelle, lepre,
        bilharziose, amibiase, giardiase, lambliase, cholera, typhoide, diphterie, tetanos, poliomyelite, encephalite,
        meningocoque, pneumocoque, streptocoque, strepto, staphylocoque, staph, ERV, bhre, EPC, klebsielle,
        pyocyanique, pseudomonas, clostridium, aspergillose, cryptocoque, pneumocystose, vrs, rotavirus, norovirus,
        sarscov2, ncov, parvovirus, echinococcose, leishmaniose, toxocarose, fievre q, coxiella, bartonella,
        rickettsiose, yersinia, shigelle, campylobacter, tbc

        == porteurs: condition
        seropositif, seropositive, seropositivite, seropo, porteur sain, pvvih, immunodeprime, immunodeprimee,
        immunodepression, deficit immunitaire, aplasie, neutropenie, septicemie, choc septique, kaposi, stade sida,
        immunosupprime, immunosupprimee, asplenie, asplenique, AES, accident exposition sang, covid long, cystite,
        pyelonephrite, infection urinaire, bacteriemie, sepsis, angine, otite, sinusite, bronchiolite, gastro,
        gastro enterite, erysipele, impetigo, teigne, pediculose, verrue, verrue genitale, osteomyelite, hsh

        == cancers: condition
        cancer, cancereux, cancereuse, tumeur, tumoral, carcinome, adenocarcinome, melanome, sarcome, glioblastome,
        leucemie, lmc, LLC, LAM?, LAL?, lymphome, lnh, hodgkin, myelome, metastase, metastatique, KC?, K sein,
        K prostate, K poumon, K colon, K rectum, K ovaire, K col, K uterus, K endometre, K pancreas, K foie, K rein,
        K vessie, K thyroide, K orl, K gastrique, K oesophage, K langue, K larynx, K peau, K testicule, neo pulm,
        neoplasie, neoplasique, oncologie, oncologique, soins palliatifs, fin vie, blastome, seminome, hemopathie,
        myelodysplasie, adk, adenoca, carcinoma, epithelioma, CBNPC, CPC, CHC, GIST, LMMC, SMD, MGUS, GMSI, lmnh,
        waldenstrom, astrocytome, gliome, meningiome, neuroblastome, nephroblastome, retinoblastome,
        cholangiocarcinome, hepatocarcinome, mesotheliome, thymome, osteosarcome, ewing, basocellulaire,
        spinocellulaire, cin1, cin2, cin3, ascus, LSIL, HSIL, lesion haut grade, lesion bas grade, dysplasie, brca,
        brca1, brca2, syndrome lynch, ganglion sentinelle, lymphoedeme, lymphocele, remission, palliatif, palliative,
        onco, oncohematologie, polypose, leucemique, lymphoblastique, myeloblastique, macroglobulinemie, carcinose,
        cancero, cancerologie, tumeurs, K mammaire, K bronchique, K pulmonaire, K pulm, K ovarien, K cutane,
        K digestif, K metastatique, K cerveau, K cerebral, K osseux, K uterin, K vesical, K hepatique, K prostatique,
        K colique, K colorectal, K rectal, K amygdale, K sinus, K gorge, K levre, K anus, K anal, K vulve, K penis,
        K surrenale, K estomac, K caecum, K renal, K bronche, K plevre, K lymphatique, NEO?, neo pulmonaire, neo sein,
        neo mammaire, neo colon, neo colique, neo rectum, neo rectal, neo prostate, neo prostatique, neo vessie,
        neo ovaire, neo ovarien, neo col, neo pancreas, neo foie, neo hepatique, neo rein, neo renal, neo thyroide,
        neo orl, neo larynx, neo langue, neo estomac, neo gastrique, neo oesophage, neo uterus, neo endometre,
        neo cerebral, neo bronchique, neo poumon, neo cutane, neo digestif, neo metastatique, neo colorectal, atcd neo,
        antecedent neo, polypose familiale, polypose adenomateuse familiale,
        oncologue,
        kc sein, kc poumon, kc prostate, kc colon, kc vessie, kc rein, kc foie, kc col, kc ovaire, kc orl,
        meta osseuse, meta hepatique, meta cerebrale, meta pulmonaire, meta ganglionnaire

        == dépistages: proof
        depistage cancer, depistage k, depistage vih, depistage ist, depistage hepatite, depistage trisomie, depistage,
        depistage hpv, depistage diabete, depistage diabete gestationnel, depistage covid, depistage chlamydia,
        depistage drepanocytose, depistage syphilis, depistage t21, ht21, oncogenetique, consultation genetique

        == métabolisme et hormones: condition
        diabete, diabetique, DID?, dnid, dt1, dt2, diab, acidocetose, hypoglycemie, hyperglycemie, dyslipidemie,
        hypercholesterolemie, cholesterol, obesite, obese, obesite morbide, denutrition, denutri, goutte, thyroidite,
        hypothyroidie, hyperthyroidie, hashimoto, basedow, goitre, nodule thyroidien, cushing, menopause, menopausee,
        carence, hemochromatose, mucoviscidose, phenylcetonurie, porphyrie, sopk, hirsutisme, osteoporose, prediabete,
        pre diabete, diabeto, diabetologie, diab type, dyslipemie, dyslipidemique, hypertriglyceridemie,
        hyperlipidemie, hypokaliemie, hyperkaliemie, hyponatremie, hypocalcemie, hypercalcemie, hyperuricemie,
        hyperparathyroidie, hypoparathyroidie, insuffisance surrenalienne, hypophysaire, acromegalie, prolactinome,
        adenome hypophysaire, hyperprolactinemie, pheochromocytome, gynecomastie, klinefelter, turner, xxy, noonan,
        prader willi, angelman, marfan, ehlers danlos, osteogenese imparfaite, achondroplasie, neurofibromatose,
        recklinghausen, maladie wilson, maladie gaucher, maladie fabry, maladie pompe, surpoids, surcharge ponderale,
        intersexe, intersexue, intersexuee, intersexuation, hermaphrodite, amenorrhee, puberte precoce,
        retard croissance, carence martiale, hypovitaminose, amylose, cystinose, galactosemie, leucinose, muco,
        hypothyroidien, hypothyroidienne, diabetiques, goutteux, maladie addison, syndrome digeorge,
        hypercholesterolemie familiale,
        insulino resistance

        == cœur et vaisseaux: condition
        hta, hypertension, hypertendu, hypertendue, infarctus, idm, SCA?, angor, coronarien, coronarienne,
        coronaropathie, insuffisance cardiaque, insuffisant cardiaque, cardiopathie, probleme cardiaque, pb cardiaque,
        trouble rythme, acfa, FA?, fibrillation auriculaire, arythmie, BAV?, defibrillateur, valvulopathie,
        valve mecanique, endocardite, avc, AIT?, accident vasculaire cerebral, hemiplegie, hemiplegique, anevrisme,
        aomi, arterite, phlebite, tvp, thrombose, thrombophilie, facteur v leiden, embolie, embolie pulmonaire,
        varices, souffle coeur, cardiaque, insuff cardiaque, tachycardie, bradycardie, palpitations, extrasystole,
        insuffisance mitrale, retrecissement aortique, cardiomyopathie, myocardite, pericardite, infarctus myocarde,
        pile cardiaque, stimulateur cardiaque, porteur PM, valve aortique, valve mitrale, valve cardiaque,
        prothese valvulaire, dissection aortique, anevrysme, thrombophlebite, insuffisance veineuse, ulcere jambe, IC?,
        HTAP, CMH?, CMD?, AVCI, ischemie, ischemique, hemiplegie gauche, hypotension, hypotendu, hypotendue, AAA?,
        vasculaire cerebral, cardiopathe, flutter, tachyarythmie, fibrillation, insuffisance ventriculaire,
        mort subite

        == poumons: condition
        asthme, asthmatique, bpco, bronchite chronique, emphyseme, insuffisance respiratoire, insuffisant respiratoire,
        apnee sommeil, saos, pneumopathie, pneumonie, fibrose pulmonaire, sarcoidose, oxygenodependant, pneumothorax,
        apnee, apneique, dilatation bronche, DDB?, silicose, asbestose, amiante, insuff respiratoire, insuff respi,
        insuffisant respi, pneumo, hypertension pulmonaire, pleuresie, dyspnee, SAS?, bronchopneumopathie

        == reins, foie, ventre: condition
        insuffisance renale, insuffisant renal, insuffisante renale, irc, irct, nephropathie, syndrome nephrotique,
        lithiase, colique nephretique, polykystose, cirrhose, insuffisance hepatique, steatose, pancreatite, crohn,
        mici, rectocolite, rch, coeliaque, maladie coeliaque, intolerance gluten, reflux, rgo, ulcere, stomie,
        colostomie, incontinence, incontinent, incontinente, endometriose, fibrome, prostatite, adenome prostate, hbp,
        impuissance, dysfonction erectile, insuff renale, insuf renale, IRA?, IRT, glomerulonephrite, polykystique,
        rein unique, monorein, fistule arterioveineuse, FAV?, fistule, calcul renal, calcul urinaire,
        colique hepatique, hepatopathie, ascite, encephalopathie hepatique, hemorroide, fissure anale, diverticulose,
        diverticulite, sigmoidite, occlusion intestinale, ileostomie, gastrostomie, hernie, gastrite, oesophagite,
        colite, colopathie, SII?, appendicite, peritonite, prolapsus, sonde urinaire, sonde demeure, sonde gastrique,
        sonde vesicale, retention urinaire, enuresie, kyste ovarien, metrorragie, menorragie, salpingite, vaginisme,
        anejaculation, varicocele, cryptorchidie, hypospade, phimosis, circoncision, stomise, stomisee,
        poche colostomie, cirrhotique, adenome prostatique, hepatique chronique, reflux gastro, celiaque, MICI,
        hepatite alcoolique, hepatite autoimmune, cholangite, NASH

        == sang: condition
        anemie, anemique, drepanocytose, drepanocytaire, thalassemie, hemophilie, hemophile, willebrand, thrombopenie,
        PTI?, thrombocytemie, polyglobulie, vaquez, trait drepanocytaire, deficit g6pd, drepano, thalassemique,
        beta thalassemie, alpha thalassemie, spherocytose, minkowski chauffard, favisme, agranulocytose, pancytopenie,
        leucopenie, hypereosinophilie, purpura, CIVD, antiphospholipide, anticoagulant circulant, deficit proteine c,
        deficit proteine s, deficit antithrombine, mutation facteur ii, mutation facteur v, gammapathie, polytransfuse,
        polytransfusee, cytopenie, myelofibrose, biermer, allo immunisation, allo immunisee, hemolytique,
        thrombophilique, cryoglobulinemie

        == nerfs: condition
        epilepsie, epileptique, crise convulsive, convulsions, alzheimer, demence, dement, demente, troubles cognitifs,
        troubles memoire, desoriente, desorientee, parkinson, parkinsonien, SEP?, sclerose plaques, sla,
        sclerose laterale, migraine, migraineuse, migraineux, neuropathie, paralysie, myopathie, myasthenie,
        huntington, spina bifida, imc, traumatisme cranien, hydrocephalie, comitial, comitiale, comitialite, alzh,
        alzeihmer, maladie corps lewy, corps lewy, troubles mnesiques, confus, confuse, desorientation,
        encephalopathie, aphasie, aphasique, ataxie, dystonie, nevralgie, neuralgie, sciatique, polyneuropathie,
        guillain barre, charcot, creutzfeldt, narcolepsie, choree, syringomyelie, hematome sous dural,
        lesion cerebrale, cerebrolese, cerebrolesee, paraparesie, infirmite motrice, infirmite motrice cerebrale, imoc,
        sclerose tubereuse, steinert, leucodystrophie, rett, dyslexie, dyslexique, dyspraxie, dyspraxique, dysphasie,
        begaiement, insomnie, insomniaque, vertige, cephalee, x fragile, MSA, algie vasculaire, epilepsie absence,
        crises convulsives, parkinsonienne, trouble cognitif, trouble memoire, perte memoire, senile, senilite,
        demence senile, vegetatif, locked in, sclerose bourneville, maladie bourneville, myopathie duchenne,
        maladie duchenne, ataxie friedreich, maladie friedreich, malformation chiari

        == articulations, peau, maladies de système: condition
        polyarthrite, spondylarthrite, lupus, LED?, sclerodermie, gougerot, fibromyalgie, arthrose, psoriasis, eczema,
        vitiligo, pemphigus, maladie systeme, maladie autoimmune, auto immune, behcet, horton, vascularite, SPA?,
        spondylarthrite ankylosante, spondylo, PR sous, polyarthrite rhumatoide, PPR, pseudo polyarthrite, rhumatisme,
        rhumatoide, arthrite, chondrocalcinose, tendinite, canal carpien, lombalgie, scoliose, hernie discale,
        fracture, prothese hanche, prothese genou, PTH gauche, PTH droite, PTG, osteonecrose, takayasu, wegener,
        periarterite noueuse, dermatomyosite, polymyosite, acne, rosacee, alopecie, pelade, lichen, escarre,
        grand brule, connectivite, lupique, psoriasique, maladie still, maladie auto immune, uveite, dermatose,
        dermatite, maladie verneuil, maladie raynaud, syndrome raynaud, phenomene raynaud

        == réactions: condition
        anaphylaxie, oedeme quincke, choc anaphylactique, intolerance lactose, atopie, urticaire

        == allergies: allergy
        allergie, allergique, intolerance

        == maladies en général: illness
        maladie, malade, pathologie, affection, syndrome, infection, infecte, infectee

        == handicap: condition
        handicap, handicape, handicapee, invalide, invalidite, cotorep, mdph, aah, APA?, sourd, sourde, surdite,
        malentendant, malentendante, non entendant, non entendante, sourd muet, sourde muette, muet, muette, aveugle,
        cecite, malvoyant, malvoyante, non voyant, non voyante, paraplegique, paraplegie, tetraplegique, tetraplegie,
        hemiparesie, ampute, amputee, fauteuil roulant, trisomie, trisomique, t21, retard mental,
        deficience intellectuelle, deficient mental, autisme, autiste, asperger, polyhandicap, polyhandicape,
        polyhandicapee, grabataire, alite, alitee, dependant, dependante, nain, nanisme, langue signes, malvoyance,
        mal voyant, mal voyante, mal entendant, mal entendante, lsf, braille, canne blanche, chien guide,
        chien aveugle, appareil auditif, appareillage auditif, appareils auditifs, implant cochleaire,
        prothese auditive, dmla, glaucome, cataracte, retinopathie, retinite pigmentaire, monophtalme,
        mobilite reduite, deambulateur, bequille, fauteuil electrique, lit medicalise, RQTH, aeeh, ESAT, sessad,
        carte invalidite, mongolien, mongolienne, trisomie 9, debile, debilite, deficient, deficiente, deficience,
        handi, handicap mental, handicap moteur, deficience visuelle, deficience auditive, retard psychomoteur,
        retard developpement, infirme moteur, tierce personne, ne marche pas, hemiplegique, paraplegiques, sourds,
        TSA?, TED?, trouble autistique, spectre autistique, hypoacousie, perte auditive, cochleaire, presbyacousie,
        amblyopie, dependance, gir 9, perte autonomie,
        voit pas, entend pas, voit rien, deplace fauteuil, fauteuil manuel, carte mobilite inclusion, travailleur handicape,
        taux incapacite, incapacite travail, incapacite permanente,
        se leve pas, se leve plus

        == addictions: condition
        toxicomane, toxicomanie, toxico, addiction, addict, drogue, cocaine, cocainomane, heroine, heroinomane, crack,
        cannabis, alcoolique, alcoolisme, alcoolodependance, ethylisme, ethylique, ethylo, OH?, OH chronique, IEA,
        intoxication ethylique, ivresse, delirium tremens, tabagisme, tabagique, fumeur, fumeuse, sevrage, overdose,
        udiv, udvi, csapa, substitution opiaces, jeu pathologique, tabac, tabagie, fume 9, paquets annee, 9 PA,
        ex fumeur, ex fumeuse, vapoteur, vapoteuse, probleme alcool, pb alcool, alcool chronique, alcool sevre,
        alcoolo, alcoolise, alcoolisee, alcoolodependant, alcoolodependante, consommation alcool, intox alcoolique,
        ebriete, ivre, exogenose, polytoxicomane, polytoxicomanie, toxicomanies, usager drogue, droguee, mdma, ecstasy,
        amphetamine, lsd, ghb, chemsex, caarud, opiomane, opiaces, cannabisme, fumeur cannabis, dependance alcool,
        dependance opiaces, ethylotabagique, sevre alcool,
        addictologie, addictologue, alcoologie

        == santé mentale: condition
        depression, depressif, depressive, syndrome depressif, anxiete, anxieux, anxieuse, angoisse, anxiodepressif,
        trouble anxieux, burn out, burnout, bipolaire, bipolarite, PMD, schizophrenie, schizophrene, schizo, psychose,
        psychotique, paranoia, paranoiaque, delirant, hallucinations, TS?, tentative suicide, suicidaire, suicide, imv,
        intoxication medicamenteuse volontaire, scarification, automutilation, anorexie, anorexique, boulimie,
        boulimique, TOC?, phobie, tdah, hyperactif, psychiatrie, psychiatrique, psy, HDT, SDT, hospitalisation office,
        borderline, trouble personnalite, dysphorie genre, transgenre, transsexuel, transsexuelle,
        violences conjugales, viol, maltraitance, viol pere, viol mari, viol conjoint, viol oncle, viol frere,
        viol beau pere, viol son pere, viol son mari, viol son conjoint, viol son oncle, viol son frere,
        maltraitance pere, maltraitance mere, maltraitance parents, maltraitance mari, maltraitance conjoint, stress post traumatique, bouffee delirante, etat depressif,
        trouble humeur, maniaco depressif, maniacodepressif, hypomanie, maniaque, trouble bipolaire, trouble panique,
        attaque panique, agoraphobie, phobique, hypocondriaque, hysterie, hysterique, nevrose, nevrotique, psychopathe,
        psychotrauma, ptsd, espt, tspt, trouble comportement, spdt, spdre, sdre, hopital psychiatrique, HP?, CMP?,
        clinique psychiatrique, psychiatre, suivi psy, pedopsychiatrie, idees noires, idees suicidaires, pendaison,
        hyperactivite, hyperactive, victime agression, agression sexuelle, violence conjugale, violence sexuelle,
        femme battue, inceste, excision, excisee, mutilation sexuelle, ftm, mtf, femme trans, homme trans,
        personne trans, patient trans, patiente trans, changement sexe, transition genre, transidentite,
        transidentitaire, trans ftm, trans mtf, non binaire, deprime, deprimee, anorexie mentale, trouble alimentaire,
        crise angoisse, schizoide, schizophrenique, melancolie, melancolique, dissociatif, insomnies,
        souffrance psychique, detresse psychologique, TCA?,
        autolyse, tentative autolyse

        == autres états: condition
        affection longue duree, ald, ald30, maladie orpheline, maladie rare, maladie chronique, operee, opere,
        hospitalise, hospitalisee, coma, ehpad, curatelle, fievre, febrile, abces, kyste, nodule, hemorragie,
        saignement, anticoagule, anticoagulee, malaise, syncope, perte connaissance, phobie piqure, mauvaises veines,
        deces foetal, insuffisance, pronostic reserve, cachexie, cachectique, amaigrissement, asthenie, vomissement,
        diarrhee, nausee, prurit, eruption, oedeme, icterique, ictere, brulures mictionnelles, pollakiurie, hematurie,
        leucorrhee, adenopathie, polyarthralgie, sous tutelle, greffon, rejet greffe, SSPI?, reanimation,
        polytraumatise, septique, malformation, cardiopathie congenitale, anomalie chromosomique, translocation,
        microdeletion, porteur sain, maladie genetique, toux, douleur thoracique, douleurs abdominales, prothese,
        amputation,
        ald100, conge maternite, exoneration maternite,
        accident travail

        == assurance: nothing
        assurance maladie, caisse maladie, carte maladie, caisse primaire maladie, feuille maladie, prime maladie,
        test informatique, numero dossier, analyse prix, tp cpam, tp mutuelle, tp secu, tp amo, tp amc, tp mgen,
        tp msa, tp integral, tp total, tp accorde, tp refuse, pas tp, sans tp, chien spa, chat spa, refuge spa, 9 sep,
        bureau tabac, bar tabac, tabac presse, club alcool, implant dentaire, entree pmr, radio taxi, radio france,
        dossier traite, demande traitee, mail traite, courrier traite, reclamation traitee, appel traite,
        facture traitee, message traite, medicament non rembourse, mutuelle maladie, regime maladie, branche maladie,
        risque maladie, droits maladie, garantie maladie, traitement dossier, traitement demande, traitement courrier,
        traitement reclamation, traitement facture, traitement service, traitement par service,
        traitement informatique, scanner piece, scanner ordo, scanner ordonnance, scanner carte, scanner document,
        scanner dossier, scanner identite, scanner attestation, scanner feuille, test mail, est test, dossier test,
        patient test, fiche test, test ne pas, test saisie, test logiciel, test sms, prelevement automatique,
        prelevement sepa, mandat prelevement, prelevement bancaire, prelevement mensuel, avis prelevement,
        prelevement rejete, prelevement impaye, analyse contrat, analyse dossier, analyse demande, bilan comptable,
        bilan fin, bilan annuel, examen dossier, examen permis, examen scolaire, radio locale, echo favorable,
        tube hemolyse, fa 9, atd recu, avis atd, examen demande, revenir sep, sep oct, aout sep, debut sep, fin sep,
        mi sep, rdv sep, retour sep, courant sep, avant sep, apres sep,
        email invalide, mail invalide, adresse invalide, numero invalide, carte invalide, nir invalide, tel invalide,
        telephone invalide, iban invalide, rib invalide, date invalide, code invalide, format invalide, bilan activite,
        test envoi,
        garantie invalidite, assurance invalidite, option invalidite, risque invalidite, capital invalidite,
        maladie redoublee

        == traitements en général: cure
        traitement, ttt, trt, medicament, traite, traitee, traites, therapie

        == traitements: treatment
        posologie, corticotherapie, perfusion, transfusion, transfuse, transfusee, chirurgie, kine, kinesitherapie, reeducation, oxygene, avk,
        previscan, fluindione, coumadine, warfarine, sintrom, AOD?, xarelto, eliquis, pradaxa, kardegic, plavix,
        aspirine, aspegic, anticoagulant, heparine, hbpm, lovenox, innohep, fraxiparine, arixtra, corticoide,
        cortisone, prednisone, prednisolone, cortancyl, solupred, antibiotique, atb, antibio, amoxicilline, augmentin,
        penicilline, bactrim, rovamycine, pilule, contraception, contraceptif, contraceptive, sterilet, DIU, implant,
        implanon, nexplanon, THS, pilule lendemain, norlevo, anxiolytique, xanax, lexomil, temesta, seresta, valium,
        stilnox, benzodiazepine, PREP, TPE?, morphine, tramadol, fentanyl, oxycodone, statine, tahor, crestor,
        betabloquant, ventoline, seretide, symbicort, viagra, cialis, roaccutane, isotretinoine, curacne, digoxine,
        cordarone, amiodarone, rophylac, immunoglobuline, fer injectable, venofer, ASA?, skenan, actiskenan, oramorph,
        sevredol, moscontin, oxycontin, oxynorm, durogesic, abstral, instanyl, effentora, codeine, neocodion, lamaline,
        ixprim, topalgic, contramal, acupan, ketamine, morphinique, doliprane, paracetamol, dafalgan, efferalgan,
        ibuprofene, advil, nurofen, voltarene, diclofenac, ketoprofene, profenid, apranax, naproxene, celebrex,
        anti inflammatoire, omeprazole, mopral, inexium, esomeprazole, pantoprazole, inipomp, eupantol, lansoprazole,
        ogast, rabeprazole, gaviscon, spasfon, atorvastatine, rosuvastatine, simvastatine, pravastatine, elisor, zocor,
        ezetimibe, ezetrol, inegy, fenofibrate, lipanthyl, praluent, repatha, bisoprolol, cardensiel, detensiel,
        nebivolol, temerit, atenolol, tenormine, metoprolol, propranolol, avlocardyl, carvedilol, kredex, sotalol,
        sotalex, ramipril, triatec, perindopril, coversyl, coveram, enalapril, lisinopril, captopril, losartan, cozaar,
        valsartan, tareg, irbesartan, aprovel, coaprovel, candesartan, atacand, kenzen, telmisartan, micardis,
        olmesartan, entresto, amlodipine, amlor, lercanidipine, nicardipine, loxen, verapamil, isoptine, diltiazem,
        tildiem, furosemide, lasilix, bumetanide, burinex, spironolactone, aldactone, hydrochlorothiazide, indapamide,
        fludex, diuretique, flecaine, flecainide, clopidogrel, brilique, ticagrelor, efient, prasugrel, duoplavin,
        antiagregant, anti agregant, apixaban, rivaroxaban, dabigatran, acenocoumarol, minisintrom, tinzaparine,
        enoxaparine, fondaparinux, calciparine, anti coagulant, anticoagulation, hydrocortisone, dexamethasone, medrol,
        solumedrol, betamethasone, celestene, diprostene, zophren, ondansetron, atarax, hydroxyzine, buspirone,
        alprazolam, bromazepam, lorazepam, oxazepam, diazepam, lysanxia, prazepam, tranxene, urbanyl, rivotril,
        clonazepam, imovane, zopiclone, zolpidem, havlane, noctamide, somnifere, lyrica, pregabaline, gabapentine,
        neurontin, salbutamol, airomir, bricanyl, serevent, flixotide, becotide, pulmicort, innovair, relvar, spiriva,
        atrovent, trelegy, singulair, montelukast, oxygenotherapie, ventilation, amox, clamoxyl, orelox, oroken,
        ciflox, ciprofloxacine, oflocet, ofloxacine, tavanic, levofloxacine, zithromax, azithromycine, josacine, rulid,
        pyostacine, rocephine, ceftriaxone, monuril, fosfomycine, furadantine, selexid, flagyl, metronidazole,
        doxycycline, vibramycine, vancomycine, gentamicine, tazocilline, antifongique, fluconazole, triflucan,
        antiviral, zelitrex, valaciclovir, zovirax, aciclovir, rovalcyte, tamiflu, paxlovid, ivermectine, stromectol,
        malarone, lariam, nivaquine, quinine, antipaludeen, diane 9, minidril, optilova, jasminelle, qlaira, cerazette,
        optimizette, desogestrel, microval, mirena, kyleena, jaydess, nuvaring, depo provera, luteran, lutenyl,
        duphaston, utrogestan, progestatif, oestroprogestatif, oestrodose,
        estreva, provames, climaston, ellaone, contraception urgence, finasteride, dutasteride, avodart,
        xatral, tamsulosine, sildenafil, tadalafil, levitra, vesicare, ditropan, toviaz, procuta, contracne,
        tardyferon, ferinject, timoferol, uvedose, speciafoldine, acide folique, ursolvan, delursan, desensibilisation,
        stylo adrenaline, anapen, epipen, hydroxocobalamine, saignee, phlebotomie, plasmapherese,
        echanges plasmatiques, anesthesie, ambulatoire chirurgie

        == traitements d'une seule maladie, qui la disent: remedy
        chimio, chimiotherapie, radiotherapie, RTE?, immunotherapie, hormonotherapie, hemodialyse, seance dialyse,
        greffe moelle, insulinodependant, lantus, novorapid, metformine, glucophage, diamicron, ozempic,
        victoza, levothyrox, euthyrox, methadone, subutex, buprenorphine, suboxone, TSO, naltrexone,
        aotal, champix, androcur, immunosuppresseur, ciclosporine, neoral, tacrolimus, prograf, cellcept, methotrexate,
        mtx, imurel, humira, remicade, enbrel, mabthera, biotherapie, plaquenil, lithium, teralithe, depakine,
        depakote, tegretol, lamictal, keppra, antiepileptique, antidepresseur, ATD, prozac, seroplex, deroxat, zoloft,
        effexor, neuroleptique, antipsychotique, risperdal, zyprexa, clozapine, leponex, haldol, antiretroviral, ARV,
        tritherapie, truvada, biktarvy, genvoya, tamoxifene, herceptin, letrozole, hydroxychloroquine, aranesp,
        cytotec, mifegyne, clomid, gonal, BHD, TARV, haart, esperal, revia, selincro, disulfiram, baclofene, espranor,
        orobupre, zubsolv, nalmefene, acamprosate, naloxone, nalscue, colchicine, colchimax, allopurinol, zyloric,
        febuxostat, adenuric, humalog, novomix, levemir, toujeo, abasaglar, apidra, fiasp, tresiba, humuline,
        insulatard, umuline, pompe insuline, insulino dependant, insulino dependante, diabete insulino dependant,
        gliclazide, glimepiride, amarel, repaglinide, novonorm, januvia, janumet, sitagliptine, galvus, eucreas,
        xelevia, velmetia, trulicity, dulaglutide, semaglutide, saxenda, wegovy, mounjaro, byetta, forxiga,
        dapagliflozine, jardiance, empagliflozine, stagid, acarbose, glucor, antidiabetique, ADO?, thyrozol,
        neomercazole, basdene, cynomel, azathioprine, mycophenolate, myfortic, advagraf, everolimus, certican,
        rapamune, sirolimus, belatacept, nulojix, leflunomide, arava, salazopyrine, pentasa, fivasa, mesalazine,
        purinethol, infliximab, remsima, inflectra, adalimumab, amgevita, imraldi, etanercept, benepali, golimumab,
        simponi, cimzia, certolizumab, stelara, ustekinumab, cosentyx, secukinumab, taltz, tremfya, skyrizi, entyvio,
        vedolizumab, xeljanz, tofacitinib, olumiant, baricitinib, rinvoq, orencia, abatacept, roactemra, tocilizumab,
        rituximab, truxima, ocrevus, ocrelizumab, tysabri, natalizumab, gilenya, fingolimod, copaxone, tecfidera,
        aubagio, avonex, rebif, betaferon, interferon, plegridy, mavenclad, lemtrada, kesimpta, xolair, omalizumab,
        dupixent, nucala, folfox, folfiri, folfirinox, xeloda, capecitabine, 5fu, fluorouracile, taxol, paclitaxel,
        taxotere, docetaxel, carboplatine, cisplatine, oxaliplatine, gemcitabine, gemzar, navelbine, alimta,
        pemetrexed, avastin, bevacizumab, erbitux, cetuximab, trastuzumab, perjeta, kadcyla, enhertu, keytruda,
        pembrolizumab, opdivo, nivolumab, yervoy, tecentriq, imfinzi, ibrance, palbociclib, kisqali, verzenios, glivec,
        imatinib, sprycel, tasigna, nilotinib, dasatinib, bosulif, jakavi, ruxolitinib, hydrea, hydroxycarbamide,
        hydroxyuree, siklos, revlimid, lenalidomide, thalidomide, pomalidomide, velcade, bortezomib, darzalex,
        daratumumab, imbruvica, ibrutinib, venclyxto, azacitidine, vidaza, endoxan, cyclophosphamide, chlorambucil,
        chloraminophene, melphalan, alkeran, anastrozole, arimidex, femara, aromasine, exemestane, faslodex,
        fulvestrant, nolvadex, zoladex, goserelin, decapeptyl, triptoreline, enantone, leuproreline, eligard, firmagon,
        degarelix, zytiga, abiraterone, xtandi, enzalutamide, casodex, bicalutamide, erleada, lynparza, olaparib,
        tagrisso, iressa, tarceva, sutent, votrient, nexavar, lenvima, afinitor, zometa, xgeva, prolia, denosumab,
        aclasta, fosamax, alendronate, actonel, bonviva, biphosphonate, neulasta, neupogen, zarzio, filgrastim,
        anticancereux, cure chimio, curietherapie, irradiation, irradie, rayons sein, car t cells, autogreffe,
        allogreffe, tivicay, dolutegravir, triumeq, dovato, juluca, stribild, descovy, odefsey, eviplera, atripla,
        symtuza, prezista, darunavir, norvir, ritonavir, kaletra, reyataz, isentress, raltegravir, edurant, intelence,
        viread, tenofovir, emtricitabine, epivir, lamivudine, ziagen, kivexa, abacavir, retrovir, azt, combivir,
        celsentri, delstrigo, pifeltro, cabotegravir, vocabria, rekambys, sustiva, efavirenz, viramune, bitherapie,
        anti retroviral, baraclude, entecavir, vemlidy, harvoni, sovaldi, sofosbuvir, epclusa, maviret, zepatier,
        ribavirine, pegasys, rifampicine, rimifon, isoniazide, rifater, rifinah, myambutol, antituberculeux, abilify,
        aripiprazole, xeplion, risperidone, quetiapine, xeroquel, solian, amisulpride, tercian, cyamemazine, loxapac,
        nozinan, largactil, olanzapine, haloperidol, trevicta, invega, escitalopram, citalopram, paroxetine,
        sertraline, fluoxetine, venlafaxine, duloxetine, cymbalta, mirtazapine, norset, mianserine, athymil, laroxyl,
        amitriptyline, anafranil, clomipramine, agomelatine, valdoxan, brintellix, wellbutrin, zyban, bupropion,
        ritaline, methylphenidate, concerta, quasym, medikinet, psychotrope, sismotherapie, electrochocs, ect,
        levetiracetam, lamotrigine, valproate, micropakine, depamide, carbamazepine, trileptal, topiramate, epitomax,
        vimpat, gardenal, phenobarbital, dihydan, sabril, modopar, sinemet, stalevo, requip, sifrol, azilect, mantadix,
        levodopa, aricept, donepezil, exelon, rivastigmine, reminyl, ebixa, memantine, riluzole, rilutek, triptan,
        extencilline, visanne, misoprostol, mifepristone, gymiso, ovitrelle, menopur, fostimon, puregon,
        stimulation ovarienne, cetrotide, orgalutran, androtardyl, nebido, hormones feminisantes, acitretine,
        soriatane, eprex, neorecormon, mircera, retacrit, kayexalate, renvela, mimpara, dialyse peritoneale,
        patch nicotine, nicopatch, nicorette, substitut nicotinique, levothyroxine,
        immunosuppression, immunosuppresseurs, biotherapies, facteur viii, facteur ix, hemlibra, emicizumab, kaftrio,
        trikafta, kalydeco, orkambi, spinraza, nusinersen, zolgensma, evrysdi,
        hormones cours,
        tri therapie, traitement substitutif, traitement substitution

        == actes qu'on ne fait qu'à qui est malade ou enceinte: remedy
        ivg, interruption volontaire grossesse, img, pma, fiv, procreation medicalement assistee, insemination, ICSI,
        IAC, fecondation vitro, avortement, curetage, cerclage, cesarienne, mastectomie, conisation, port cath,
        portacath, picc line, chambre implantable, tumorectomie, mammectomie, hysterectomie, hysterectomisee,
        ovariectomie, prostatectomie, nephrectomie, colectomie, gastrectomie, cystectomie, thyroidectomie,
        thyroidectomisee, splenectomie, splenectomise, splenectomisee, laryngectomie, laryngectomise, pneumonectomie,
        lobectomie, orchidectomie, curage, curage axillaire, curage ganglionnaire, sleeve, by pass, bypass gastrique,
        anneau gastrique, chirurgie bariatrique, pace maker, pacemaker, stent, pontage, angioplastie, stente, stentee,
        tracheotomie, tracheotomise, tracheotomisee, appendicectomie, cholecystectomie, greffe, greffee, transplante,
        transplantee, dialyse, dialysee, transplantation, greffe renale, greffe hepatique, greffe foie, greffe rein,
        greffe coeur, vaginoplastie, phalloplastie, torsoplastie, reassignation sexuelle, sous pompe,
        porteur pac, sur pac, operation hanche, operation genou, operation coeur, operation dos, operation epaule,
        operation cataracte, operation chirurgicale

        == hormones, qu'on prend et qu'on dose: hormone
        insuline, testosterone, progesterone, estradiol, thyroxine, adrenaline, oestrogene, hormone croissance, EPO?, oestradiol

        == vaccins, contre ce qui suit: vaccine
        vaccin, vaccination, vaccine, vaccinee, vacciner, gardasil, rappel vaccin,
        vaccinal, vaccinale

        == examens: test
        test, tdr, trod, pcr, rt pcr, serologie, sero, prelevement, prelvt, analyse, bilan, bilan sanguin, prise sang,
        PDS, ecbu, nfs, ionogramme, frottis, fcu, biopsie, echographie, echo, irm, scanner, TDM, mammographie, mammo,
        coloscopie, fibroscopie, gastroscopie, ecg, eeg, emg, radio, scintigraphie, TEP?, caryotype, amniocentese,
        choriocentese, DPNI, spermogramme, spermocytogramme, coproculture, hemoculture, antigenique, antibiogramme,
        RAI?, groupage, dosage, alcoolemie, toxiques urinaires, recherche toxiques, electrophorese, EPS?, myelogramme,
        test genetique, test antigenique, examen, hgpo, osullivan, dextro, goutte epaisse, western blot, charge virale,
        cgh array, bilan hepatique, bilan lipidique, bilan renal, bilan thyroidien, bilan hormonal, toxicologie,
        coprologie, parasitologie, spermo, test combine, marqueurs seriques, marqueurs tumoraux, test hpv, colposcopie,
        hysterosalpingographie, hysteroscopie, doppler, holter, densitometrie, osteodensitometrie, polysomnographie,
        EFR, ponction lombaire, ponction, fibroscan, fibrotest, pet scan, petscan, epreuve effort, audiogramme,
        fond oeil, sequencage, genotypage, quantiferon, IDR, tuberculine, gazometrie, gaz sang, bandelette urinaire,
        coronarographie, clairance, protidogramme, immunofixation, facteur rhumatoide, anti ccp, anti dna, anti tpo,
        cryoglobuline, imc 9, echo cardiaque, bilan cardiaque, enzyme cardiaque, echographie cardiaque, irm cardiaque,
        scanner cardiaque, frequence cardiaque, test salivaire, autotest, monotest, test antigene, recherche alcool,
        test paternite, recherche adn, cytologie, anapath, anatomopathologie, hemogramme, numeration, coagulation,
        bilan coagulation, culot urinaire, uroculture, prelevement vaginal, prelevement vagin, prelevement uretral,
        test grossesse sang, test elisa, ANCA,
        recherche sang

        == mesures: measure
        glycemie, gly, hba1c, hbglyquee, hemoglobine, hb, tsh, t3, t4, psa, inr, TP?, TCA ratio, creatinine, creat,
        dfg, uree, crp, vs, ferritine, ferritinemie, cholesterolemie, hdl, ldl, triglycerides, asat, alat, ggt,
        gammagt, gamma gt, cdt, cd4, ACE?, ca125, ca 125, ca 15 3, ca153, ca 19 9, AFP, fsh, LH?, amh, prolactine,
        plaquettes, leucocytes, GB?, PNN, bnp, troponine, ddimeres, d dimeres, potassium, kaliemie, natremie,
        lithiemie, digoxinemie, proteinurie, microalbuminurie, vitamine d, glycemie jeun, psa total, psa libre, tsh us,
        pth, vitamine b12, folates, fer serique, bilirubine, phosphatases alcalines, lipase, amylase, cortisol,
        testosteronemie, oestradiolemie, progesteronemie, calcemie, magnesemie, phosphoremie, albumine, albuminemie,
        prealbumine, uricemie, acide urique, igg, iga, igm, procalcitonine, pct, nt probnp, ntprobnp, cpk, ldh,
        fibrinogene, tca 9, tq, antixa, anti xa, hematies, lymphocytes, eosinophiles, reticulocytes, vgm, hematocrite,
        spo2, saturation, tacrolemie, ciclosporinemie, tacrolimusemie, lactates, homocysteine, ammoniemie,
        bicarbonates, chlore, sodium, magnesium, calcium, phosphore, cholesterol total, cholesterol 9, creatininemie,
        clairance creatinine, dfge, sgot, sgpt, transaminases
        """
}
