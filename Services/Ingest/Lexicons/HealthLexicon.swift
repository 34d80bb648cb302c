/// The words of a French text that tell of health, for a doctor to read and correct.
///
/// A section begins with `== NAME: KIND`; its entries stand between commas. Accents, case, hyphens and a plural's s do not
/// count, nor do the fillers within an entry; `9` stands for any number. An entry that begins with a
/// word in capitals is an abbreviation whose small letters mean something else: it counts where capitals prevail.
///
/// What each kind tells when the text asserts it, and when the text denies it:
/// - `condition`: a condition; nothing.
/// - `infection`: a condition; that it was tested for, with its result.
/// - `treatment`: a treatment; nothing.
/// - `test`: a test. `measure`: the same, and a number after it is its result.
/// - `proof`: a test that proves a condition when positive.
/// - `nothing`: nothing, though a part of it would.
enum HealthLexicon {
    /// Grows whenever an entry changes; what was read before keeps the number it was read under.
    static let version = 2

    static let text = """
        == ce qui se passe dans une expression: filler
        de, du, des, d, la, le, les, l, un, une, au, aux, a, en

        == grossesse: condition
        enceinte, grossesse, gravide, gestante, primipare, multipare, primigeste, multigeste, nullipare, accouchement,
        accouchee, a accouche, post partum, postpartum, allaitement, allaitante, allaite, cesarienne, fausse couche, fcs, ivg,
        interruption volontaire grossesse, img, grossesse extra uterine, geu, gemellaire, DPA, date presumee accouchement,
        terme prevu, 9 SA, semaines amenorrhee, 9 mois grossesse, sterilite, infertilite, pma, fiv, procreation medicalement
        assistee, don ovocyte, don sperme, insemination, desir grossesse, menace accouchement premature, MAP, preeclampsie,
        diabete gestationnel, hellp, g1p0, g1p1, g2p0, g2p1, g2p2, g3p1, g3p2, g3p3, g4p3, g4p4

        == tests de grossesse: proof
        test grossesse, bhcg, beta hcg, betahcg, hcg, b hcg

        == VIH et infections: infection
        vih, vih1, vih2, hiv, sida, hepatite, hepatite a, hepatite b, hepatite c, hep b, hep c, vha, vhb, vhc, vhe, hbv, hcv,
        hpv, papillomavirus, syphilis, tpha, vdrl, chlamydia, chlamydiae, gonocoque, gonorrhee, blennorragie, mycoplasme,
        trichomonas, herpes, hsv, ist, mst, infection sexuellement transmissible, maladie sexuellement transmissible, covid,
        covid19, sars cov, coronavirus, grippe, tuberculose, BK, bacille koch, paludisme, palu, toxoplasmose, toxo, rubeole,
        cmv, cytomegalovirus, ebv, mononucleose, MNI, borreliose, lyme, BMR, sarm, blse, gale, meningite, listeriose,
        coqueluche, rougeole, varicelle, zona, htlv, helicobacter, ag hbs, aghbs, candidose, mycose, salmonelle

        == porteurs: condition
        seropositif, seropositive, seropositivite, porteur sain, pvvih, immunodeprime, immunodeprimee, immunodepression,
        deficit immunitaire, aplasie, neutropenie, septicemie, choc septique

        == cancers: condition
        cancer, cancereux, cancereuse, tumeur, tumoral, carcinome, adenocarcinome, melanome, sarcome, glioblastome, leucemie,
        lmc, LLC, LAM, LAL, lymphome, lnh, hodgkin, myelome, metastase, metastatique, KC, K sein, K prostate, K poumon,
        K colon, K rectum, K ovaire, K col, K uterus, K endometre, K pancreas, K foie, K rein, K vessie, K thyroide, K orl,
        K gastrique, K oesophage, K langue, K larynx, K peau, K testicule, NEO sein, neo pulm, neoplasie, neoplasique,
        oncologie, oncologique, mastectomie, soins palliatifs, fin vie, blastome, seminome, hemopathie, myelodysplasie

        == dépistages: test
        depistage cancer, depistage k, depistage vih, depistage ist, depistage hepatite, depistage trisomie, depistage

        == métabolisme et hormones: condition
        diabete, diabetique, DID, dnid, dt1, dt2, diab, acidocetose, hypoglycemie, hyperglycemie, dyslipidemie,
        hypercholesterolemie, cholesterol, obesite, obese, obesite morbide, denutrition, denutri, goutte, thyroidite,
        hypothyroidie, hyperthyroidie, hashimoto, basedow, goitre, nodule thyroidien, addison, cushing, menopause, menopausee,
        carence, hemochromatose, mucoviscidose, phenylcetonurie, porphyrie, sopk, hirsutisme, osteoporose

        == cœur et vaisseaux: condition
        hta, hypertension, hypertendu, hypertendue, infarctus, idm, SCA, angor, coronarien, coronarienne, coronaropathie,
        insuffisance cardiaque, insuffisant cardiaque, cardiopathie, probleme cardiaque, pb cardiaque, trouble rythme, acfa,
        FA, fibrillation auriculaire, arythmie, BAV, pace maker, pacemaker, defibrillateur, valvulopathie,
        valve mecanique, endocardite, avc, AIT, accident vasculaire cerebral, hemiplegie, hemiplegique, anevrisme, aomi,
        arterite, phlebite, tvp, thrombose, thrombophilie, facteur v leiden, embolie, embolie pulmonaire, varices, stent,
        pontage, souffle coeur

        == poumons: condition
        asthme, asthmatique, bpco, bronchite chronique, emphyseme, insuffisance respiratoire, insuffisant respiratoire,
        apnee sommeil, saos, pneumopathie, pneumonie, fibrose pulmonaire, sarcoidose, oxygenodependant, pneumothorax

        == reins, foie, ventre: condition
        insuffisance renale, insuffisant renal, insuffisante renale, irc, irct, nephropathie, syndrome nephrotique, lithiase,
        colique nephretique, polykystose, cirrhose, insuffisance hepatique, steatose, pancreatite, crohn, mici, rectocolite,
        rch, coeliaque, maladie coeliaque, intolerance gluten, reflux, rgo, ulcere, stomie, colostomie, incontinence,
        incontinent, incontinente, endometriose, fibrome, prostatite, adenome prostate, hbp, impuissance, dysfonction erectile

        == sang: condition
        anemie, anemique, drepanocytose, drepanocytaire, thalassemie, hemophilie, hemophile, willebrand, thrombopenie, PTI,
        thrombocytemie, polyglobulie, vaquez, trait drepanocytaire, deficit g6pd

        == nerfs: condition
        epilepsie, epileptique, crise convulsive, convulsions, alzheimer, demence, dement, demente, troubles cognitifs,
        troubles memoire, desoriente, desorientee, parkinson, parkinsonien, SEP, sclerose plaques, sla, sclerose laterale,
        migraine, migraineuse, migraineux, neuropathie, paralysie, myopathie, myasthenie, huntington, spina bifida, imc,
        traumatisme cranien, hydrocephalie

        == articulations, peau, maladies de système: condition
        polyarthrite, spondylarthrite, lupus, LED, sclerodermie, gougerot, fibromyalgie, arthrose, psoriasis, eczema,
        vitiligo, pemphigus, maladie systeme, maladie autoimmune, auto immune, behcet, horton, vascularite

        == allergies: condition
        allergie, allergique, anaphylaxie, oedeme quincke, choc anaphylactique, intolerance lactose, atopie, urticaire

        == handicap: condition
        handicap, handicape, handicapee, invalide, invalidite, cotorep, mdph, aah, APA, sourd, sourde, surdite, malentendant,
        malentendante, non entendant, non entendante, sourd muet, sourde muette, muet, muette, aveugle, cecite, malvoyant,
        malvoyante, non voyant, non voyante, paraplegique, paraplegie, tetraplegique, tetraplegie, hemiparesie, ampute,
        amputee, fauteuil roulant, trisomie, trisomique, t21, retard mental, deficience intellectuelle, deficient mental,
        autisme, autiste, TSA, asperger, polyhandicap, polyhandicape, polyhandicapee, grabataire, alite, alitee, dependant,
        dependante, nain, nanisme, langue signes

        == addictions: condition
        toxicomane, toxicomanie, toxico, addiction, addict, drogue, cocaine, cocainomane, heroine, heroinomane, crack,
        cannabis, alcoolique, alcoolisme, alcoolodependance, ethylisme, ethylique, ethylo, OH, OH chronique, IEA, intoxication
        ethylique, ivresse, delirium tremens, tabagisme, tabagique, fumeur, fumeuse, sevrage, overdose, udiv, udvi, csapa,
        substitution opiaces, jeu pathologique

        == santé mentale: condition
        depression, depressif, depressive, syndrome depressif, anxiete, anxieux, anxieuse, angoisse, anxiodepressif,
        trouble anxieux, burn out, burnout, bipolaire, bipolarite, PMD, schizophrenie, schizophrene, schizo, psychose,
        psychotique, paranoia, paranoiaque, delirant, hallucinations, TS, tentative suicide, suicidaire, suicide, imv,
        intoxication medicamenteuse volontaire, scarification, automutilation, anorexie, anorexique, boulimie, boulimique,
        TCA, TOC, phobie, tdah, hyperactif, psychiatrie, psychiatrique, psy, HDT, SDT, hospitalisation office,
        borderline, trouble personnalite, dysphorie genre, transgenre, transsexuel, transsexuelle, violences conjugales, viol,
        maltraitance, stress post traumatique

        == autres états: condition
        maladie, malade, pathologie, affection longue duree, ald, ald30, maladie orpheline, maladie rare, maladie chronique,
        syndrome, greffe, greffee, transplante, transplantee, operee, opere, hospitalise, hospitalisee, coma, dialyse,
        dialysee, ehpad, curatelle, fievre, febrile, infection, infecte, abces, kyste, nodule, hemorragie, saignement,
        anticoagule, anticoagulee, malaise, syncope, perte connaissance, phobie piqure, mauvaises veines, deces foetal

        == assurance: nothing
        assurance maladie, caisse maladie, carte maladie, caisse primaire maladie, feuille maladie, prime maladie, sans doute,
        sans delai, sans rdv, sans rendez vous, sans ordonnance, non urgent, pas de pb, pas de probleme, test
        informatique, numero dossier, analyse prix, medicament non rembourse, sans depassement

        == traitements: treatment
        traitement, ttt, trt, medicament, posologie, ordonnance, chimio, chimiotherapie, radiotherapie, RTE,
        immunotherapie, hormonotherapie, corticotherapie, hemodialyse, seance dialyse, perfusion, transfusion, transfuse,
        transfusee, greffe moelle, chirurgie, kine, oxygene, insuline, insulinodependant, lantus,
        novorapid, metformine, glucophage, diamicron, ozempic, victoza, levothyrox, l thyroxine, euthyrox, avk,
        previscan, fluindione, coumadine, warfarine, sintrom, AOD, xarelto, eliquis, pradaxa, kardegic, plavix, aspirine,
        aspegic, anticoagulant, heparine, hbpm, lovenox, innohep, fraxiparine, arixtra, methadone, subutex, buprenorphine,
        suboxone, TSO, naltrexone, aotal, champix, corticoide, cortisone, prednisone, prednisolone, cortancyl, solupred,
        antibiotique, atb, antibio, amoxicilline, augmentin, penicilline, bactrim, rovamycine, pilule, contraception,
        contraceptif, contraceptive, sterilet, DIU, implant, implanon, nexplanon, THS, androcur, pilule lendemain, norlevo,
        immunosuppresseur, ciclosporine, neoral, tacrolimus, prograf, cellcept, methotrexate, mtx, imurel, humira, remicade,
        enbrel, mabthera, biotherapie, plaquenil, lithium, teralithe, depakine, depakote, tegretol, lamictal, keppra,
        antiepileptique, antidepresseur, ATD, prozac, seroplex, deroxat, zoloft, effexor, neuroleptique, antipsychotique,
        risperdal, zyprexa, clozapine, leponex, haldol, anxiolytique, xanax, lexomil, temesta, seresta, valium, stilnox,
        benzodiazepine, antiretroviral, ARV, tritherapie, PREP, truvada, biktarvy, genvoya, TPE, tamoxifene, herceptin,
        letrozole, morphine, tramadol, fentanyl, oxycodone, statine, tahor, crestor, betabloquant, ventoline, seretide,
        symbicort, viagra, cialis, roaccutane, isotretinoine, curacne, digoxine, cordarone, amiodarone, hydroxychloroquine,
        vaccin, vaccination, vaccine, vaccinee, vaccin hepatite, vaccination hepatite, vaccin hepatite b, vaccine hepatite,
        vaccin covid, vaccination covid, vaccine covid, vaccinee covid, vaccin grippe, vaccination grippe, rophylac,
        immunoglobuline, EPO, aranesp, fer injectable, venofer, cytotec, mifegyne, clomid, gonal, traite, traitee

        == examens: test
        test, tdr, trod, pcr, rt pcr, serologie, sero, prelevement, prelvt, analyse, bilan, bilan sanguin, prise sang, PDS,
        ecbu, nfs, ionogramme, frottis, fcu, biopsie, echographie, echo, irm, scanner, TDM, mammographie, mammo,
        coloscopie, fibroscopie, gastroscopie, ecg, eeg, emg, radio, scintigraphie, TEP, caryotype, amniocentese, choriocentese,
        DPNI, spermogramme, spermocytogramme, coproculture, hemoculture, antigenique, antibiogramme, RAI,
        groupage, dosage, alcoolemie, toxiques urinaires, recherche toxiques, electrophorese, EPS, myelogramme,
        test genetique, test antigenique, examen, hgpo, osullivan, dextro, goutte epaisse, western blot, elisa, charge virale

        == mesures: measure
        glycemie, gly, hba1c, hbglyquee, hemoglobine, hb, tsh, t3, t4, psa, inr, TP, TCA ratio, creatinine, creat, dfg,
        uree, crp, vs, ferritine, ferritinemie, cholesterolemie, hdl, ldl, triglycerides, asat, alat, ggt, gammagt, gamma gt,
        cdt, cd4, ACE, ca125, ca 125, ca 15 3, ca153, ca 19 9, AFP, fsh, LH, amh, prolactine, plaquettes, leucocytes, GB, PNN,
        bnp, troponine, ddimeres, d dimeres, potassium, kaliemie, natremie, lithiemie, digoxinemie, proteinurie, microalbuminurie,
        vitamine d

        == ce qui ne change rien entre deux mots: link
        ai, as, est, suis, sont, ete, eu, ont, avait, etait,
        ce, cette, cet, ces, y, n, ne, c, j, il, elle, on, je, se, s, m, mme, connu, connue, notable, particulier,
        particuliere, ce jour, actuellement, resultat, rendu, revenu, revenue, controle, toujours, tjs

        == ce qui nie ce qui suit: before
        pas, sans, ni, jamais, absence, nie, denie, indemne

        == ce qui nie ce qui suit ou ce qui précède: both
        non, aucun, aucune, neant, exclu, exclue, elimine, eliminee, ecarte, ecartee, infirme, infirmee

        == ce qui nie ce qui précède: after
        absent, absente

        == résultat négatif: negative
        negatif, negative, neg, nega, indetectable, non reactif, non reactive, RAS

        == résultat positif: positive
        positif, positive, pos, posit, detectable, reactif, reactive

        == résultat sans qu'on dise lequel de deux: result
        normal, normale, normaux, anormal, anormale, anormaux, elevee, eleve, abaisse, basse, perturbe, perturbee,
        pathologique, limite

        == ce qui arrête une négation: break
        pour, sous, avec, car, depuis, chez, sauf, hormis, que, qui, donc, puis, malgre, suite, par, excepte, hors, plutot

        == à qui est ce qui suit: owner
        son, sa, ses, leur, leurs, mon, ma, mes, votre, vos

        == ce qui joint deux choses niées: join
        ou, et

        == ce qui commence autre chose: end
        mais, cependant, toutefois, neanmoins
        """
}
