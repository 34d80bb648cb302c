/// Invented comments as laboratories and insurers write them, each with what a doctor would say that it tells.
///
/// `FLAGS TEXT`, a line each: c a condition of the person's, t a treatment, x a test, r its result, f the health of one
/// of the family, `-` nothing; what stands behind `/` may be told or not.
enum HealthComments {
    struct Comment {
        var text: String
        var expected: String
        var allowed: String
    }

    static func read(_ lines: String) -> [Comment] {
        lines.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            let flags = parts[0].split(separator: "/", omittingEmptySubsequences: false)
            return Comment(
                text: String(parts[1]), expected: flags[0] == "-" ? "" : String(flags[0]),
                allowed: flags.count > 1 ? String(flags[1]) : "")
        }
    }

    /// What tells something.
    static let telling = """
        c Patiente enceinte, terme prévu le 14/06
        c grossesse gémellaire à risque
        c 3ème grossesse, 24 SA
        c G3P2 - 32 SA + 4j
        cx enceinte 8 SA, écho de datation demandée
        ct IVG médicamenteuse prévue semaine pro
        ctx Mifépristone donnée le 3, contrôle BHCG dans 15j
        ct parcours PMA, 2e tentative de FIV
        ct stimulation en cours (Gonal F)
        c fausse couche tardive en 2019
        c allaite son bébé de 4 mois
        ct diabète gestationnel sous insuline
        x/c test de grossesse à faire avant radio
        xrc test grossesse urinaire positif à domicile
        xr bHCG négatif le 12/02
        c séropositif connu depuis 1998
        cxr VIH+ suivi CHU
        cx/r VIH connu, CV à doser
        ct sous Biktarvy, bonne observance
        ct Genvoya 1/j
        ct/c PrEP par Truvada, contrôle trimestriel
        xr Sérologie VIH négative, à refaire dans 6 semaines
        xrc sérologie hépatite C positive, PCR à contrôler
        c porteur chronique hépatite B
        xr AgHBs négatif
        xr immunisée toxo
        xr toxo non immunisée
        xr rubéole : immunisée
        xrc Syphilis TPHA VDRL positifs
        xrc PCR chlamydia positive, partenaire à traiter
        c suspicion de tuberculose, isolement
        xrc BK+ à l'examen direct
        xrc portage BMR positif
        xrc covid + le 4 novembre
        xrc test antigénique covid positif
        xr PCR covid nég
        c/t cancer du sein droit opéré
        ct K sein sous Tamoxifène
        ct cancer prostate, hormonothérapie par Decapeptyl
        ct chimio ce jour, port à cath
        ctx CHIMIOTHERAPIE J15, NFS AVANT CURE
        ct Herceptin toutes les 3 semaines
        c récidive de mélanome
        c métastases hépatiques
        c soins palliatifs à domicile
        ct curage axillaire gauche, piquer à droite
        ct mastectomie gauche
        ct thyroïdectomie totale, sous Lévothyrox
        c LLC surveillance
        ct leucémie, allogreffe en 2020
        c myélome
        c diabétique type 1
        c DT2 déséquilibré
        ct DID sous pompe
        ct diabète insulinodépendant
        ct insuline 3 fois par jour
        ct/c Metformine 1000 x 2
        xr HbA1c à 9,2 %
        c hypothyroïdie
        ct dialysé mardi jeudi samedi
        ct hémodialyse centre St Brieuc
        c IRC stade 4
        ct greffé rénal sous Prograf
        ct transplanté hépatique
        c HTA, dyslipidémie
        c AVC avec hémiplégie droite, aphasie
        ct pace maker, sous Eliquis
        t/x sous AVK, INR cible 2-3
        t Lovenox 0,4 x 1
        xr INR à 5,8 rappeler le médecin
        c porteur d'un défibrillateur
        c phlébite il y a 2 ans
        c/t BPCO, oxygène à domicile
        c asthme sévère
        c mucoviscidose, chambre seule
        c drépanocytaire SS
        c hémophile A sévère
        c maladie de Crohn
        ct RCH sous Humira
        ct polyarthrite, méthotrexate le lundi
        c SEP en fauteuil
        c suivie pour sclérose en plaques
        ct épileptique sous Dépakine
        c Alzheimer, ne pas laisser seul
        c démence, fille tutrice
        c Parkinson stade avancé
        c schizophrène, peut être agressif
        ct bipolaire sous lithium
        ct/x lithium 800 mg, dosage à 8h
        c TS en mars, hospitalisé en psy
        ct dépression sous Seroplex
        ct suivi psychiatre, Abilify
        ct sismothérapie au CHS
        c/xr anorexie mentale, IMC 14
        c TOC sévères
        c autiste non verbal, venir avec éducateur
        c trisomie 21
        c sourd, communiquer par écrit
        c non voyante, chien guide
        c malentendant appareillé
        c fauteuil roulant, prévoir RDC
        c handicap 80 %, carte invalidité
        c RQTH depuis 2018
        c dossier MDPH en cours
        c perçoit l'AAH
        c APA GIR 2
        c ALD 30 diabète
        c ALD n°8
        c prise en charge à 100% ALD
        c exonéré ALD30 cancer
        c invalidité 2ème catégorie
        c alcoolique sevré
        c OH chronique, veines difficiles
        ct méthadone 60 mg, sevrage en cours
        ct Subutex 8 mg, délivrance au labo
        ct Esperal depuis janvier
        c toxicomane, veines abîmées
        c cocaïne, cannabis
        c fumeur 20 PA
        c tabac actif
        c obésité morbide
        ct by-pass gastrique 2017, carences
        c/t allergie pénicilline
        c allergique au latex
        c ALLERGIE IODE
        c endométriose stade 4
        c ménopausée
        ct hystérectomie totale
        ct Androcur depuis 10 ans
        c transgenre MtF, appeler Madame
        ct trans FtM sous testostérone
        t contraception Microval
        t stérilet posé en mai
        t vaccin grippe fait
        t vacciné hépatite B
        x/r mammographie du 12/03 ACR2
        x frottis à programmer
        x prise de sang à domicile
        xr TSH élevée
        x coloscopie le 8
        c zona intercostal
        c gale, habillage protection
        c paludisme retour Mali
        c suspicion de phlébite mollet gauche
        c embolie pulmonaire à éliminer
        c possible grossesse
        c diabète ?
        c/x recherche VIH demandée par patient
        f mère diabétique
        f père décédé d'un cancer du côlon
        f ATCD familial de cancer du sein
        f antécédents familiaux : diabète, HTA
        f cancer du sein chez la mère et la tante
        f soeur trisomique
        cf diabétique, mère diabétique aussi
        f frère épileptique
        xf ATCD fam K côlon, coloscopie de contrôle
        f terrain familial d'AVC
        c polypose familiale
        c hypercholestérolémie familiale
        t ttt habituel pris ce matin
        t sous antibiotiques depuis 3 jours
        c stérilité primaire
        ct sous Keppra
        c MICI
        c/txr insuffisance cardiaque (IVG 35%)
        c violée, dossier confidentiel, victime d'agression sexuelle
        """

    /// What looks as if it told something.
    static let lookalikes = """
        - pas de diabète, pas d'HTA
        - Pas d'allergie connue
        - aucun antécédent
        - pas d'ATCD notable
        - absence de grossesse
        - n'est pas enceinte
        - non diabétique non fumeur
        - VIH non
        - diabète : non / HTA : non / tabac : non
        - nie toute prise d'alcool
        - sans traitement
        - pas de traitement en cours
        - ne prend aucun médicament
        - pas de ttt anticoagulant
        - ni asthme ni allergie
        - jamais fumé
        - grossesse exclue
        - phlébite éliminée
        - pas de cancer dans la famille
        - pas d'antécédents familiaux
        - pas de notion de diabète ni d'obésité
        - absence d'allergie médicamenteuse
        - ne fume pas
        - ne boit pas
        - pas de pb particulier
        - Allergies: néant
        - allergie = 0
        - pas d'allergies ni de traitement
        - aucune pathologie
        - indemne de toute maladie
        - à jeun depuis 12h
        - non à jeun
        - RAS
        - rappeler en sept.
        - RDV le 12 SEP à 8h
        - revenir SEP ou OCT
        - absente du 3 au 12 sep
        - TS LES MATINS SAUF LUNDI
        - appeler ts les jours avant 10h
        - venir ts les 3 mois
        - dossier suivi par Mme AME
        - M. CANCER a rappelé
        - Mme SIDA, voir dossier
        - rue de l'Hôpital, face pharmacie
        - habite 3 rue du Docteur Diabète
        - adresse : impasse du Zona
        - Dr SOURD prescripteur
        - Dr GRIPPE, fax à envoyer
        - Pr LUPUS en copie
        - M. AVEUGLE vient chercher les résultats
        - Mme KYSTE au téléphone
        - Melle GALE attend un appel
        - tel du fils : M. GOUTTE
        - employeur : Sté FIBROME et fils
        - pot stérile à fournir
        - compresses stériles à domicile
        - flacon stérile remis au patient
        - PEC mutuelle OK
        - PEC refusée, carte périmée
        - tiers payant TP mutuelle
        - TP CPAM 100 %
        - carte vitale non à jour
        - assurance maladie Rennes
        - caisse d'assurance maladie à vérifier
        - mutuelle maladie expirée
        - feuille de maladie à envoyer
        - attestation CMU
        - facture envoyée, non réglée
        - impayé 26 €
        - ordonnance manquante
        - apporter ordonnance
        - ordo scannée
        - renouvellement ordonnance
        - scan de la carte mutuelle
        - scanner la pièce d'identité
        - scanner ordo recto verso
        - dossier traité le 12
        - demande traitée
        - mail traité par Julie
        - en cours de traitement par le service facturation
        - traitement du dossier en attente
        - test mail
        - ceci est un test
        - TEST NE PAS TENIR COMPTE
        - patient test informatique
        - résultats par mail
        - résultats à envoyer au médecin
        - n'a pas reçu ses résultats
        - résultat en main propre
        - préfère être piqué à gauche
        - appeler avant de passer
        - sonner 2 fois, chien méchant
        - chien SPA, attention
        - code porte 12A4
        - digicode B20
        - bâtiment C50 appt 12
        - 2e étage sans ascenseur
        - clé sous le pot
        - vient avec sa mère
        - mère joignable au 06
        - appeler son mari
        - fille de M. Martin
        - fils à prévenir
        - sa soeur passe récupérer
        - garde des enfants le mercredi
        - enfant né le 12/03
        - parle anglais
        - interprète arabe
        - ne parle pas français
        - préfère une femme
        - demande préleveuse femme
        - patient pressé
        - patient difficile
        - patiente très aimable
        - secrétariat fermé le lundi
        - VIP
        - personnel du labo
        - infirmière à domicile
        - médecin du travail
        - doublon à fusionner
        - erreur de date de naissance
        - changement de nom
        - nom de jeune fille à vérifier
        - homonyme !
        - attention homonymie
        - pièce d'identité vue
        - décédé
        - parti sans laisser d'adresse
        - NPAI
        - déménagé à Brest
        -/c vit en EHPAD les Ajoncs
        - contrat résilié
        - option garantie dentaire
        - bénéficiaire ayant droit
        - cotisation prélevée le 5
        - prélèvement automatique refusé
        - prélèvement SEPA rejeté
        - RIB à fournir
        - mandat de prélèvement signé
        - analyse du contrat demandée
        - bilan comptable reçu
        - bilan de fin d'année envoyé
        - contrôle de la facture
        - contrôle technique annulé
        - examen du dossier en commission
        - examen du permis à 14h
        - radio locale RCF
        - écho favorable de la direction
        - place de parking réservée
        - passe par la pharmacie de la Grippe
        - don de 50 € reçu
        - IP 10.0.12.4
        - HP imprimante en panne
        - PR envoyé par la poste
        - LED du lecteur cassée
        - SPA thermal offert
        - FA 2021-334 réglée
        - IC : identifiant client 334
        - vu avec TED, du service
        - MAP envoyée par mail
        - TCA facturé
        - ATD reçu du trésor public
        - AES non signé
        - DG absent
        - accusé de réception bien reçu
        - sérum non conforme, à reprélever
        - tube hémolysé
        - tube insuffisant
        - pas assez de sang
        """

    /// Both, written when the lexicon was thought complete.
    static let later = """
        c Patient diabétique type 2 à prélever en priorité
        ct déjà sous insuline lente le soir
        c Antécédent d'infarctus en 2016
        ct cirrhose éthylique, en attente de greffe du foie
        cxr sérologie VIH revenue positive
        xr sérologie VIH contrôlée négative ce jour
        ct 2e cure de chimio la semaine prochaine
        c suivi pour cancer de la vessie
        c néo du côlon opéré
        ct lymphome traité par R-CHOP
        c enceinte de jumeaux, suivi rapproché
        c début de grossesse, nausées
        ct/x FIV prévue en mars, bilan hormonal
        c ATCD de GEU
        ct avortement thérapeutique en 2020
        c mutilation sexuelle, prudence
        c hypertendue
        ct prend du Levothyrox 75
        t prend Kardégic tous les jours
        t arrêt des anticoagulants 48h avant
        ct patient sous Subutex, agité
        c ancien toxicomane
        c alcoolisme chronique
        c patient bipolaire, venir à deux
        c troubles psychiatriques
        ct Risperdal injectable
        ct tt par Zyprexa
        c démence à corps de Lewy
        c maladie de Parkinson évoluée
        c sclérose en plaques
        c épilepsie
        c hémiplégique
        c ne voit pas, guider
        c sourd-muet, langue des signes
        c se déplace en fauteuil
        c carte mobilité inclusion
        c reconnue travailleur handicapé
        c en ALD pour diabète
        c exonération ALD
        c prise en charge 100 % pour affection longue durée
        c mucoviscidose
        c hémophile
        c allergique au pansement
        c allergie à l'iode
        c/x malaise vagal à chaque prise de sang
        c/x syncope lors du dernier prélèvement
        c phobie des aiguilles
        c/tx mastectomie droite ne pas prélever ce bras
        ct fistule AV bras gauche, dialysé
        c insuffisance rénale terminale
        ct IRC dialyse 3x/sem
        c œdème des jambes
        c syndrome des ovaires polykystiques
        c infertilité du couple
        c/xr spermogramme : azoospermie
        x HGPO à jeun prévue
        x recherche de sang dans les selles
        xr CRP à 120
        xr Hb 7,2 appeler médecin
        xr hCG 1250
        xrc Test de grossesse +
        xrc hépatite B : AgHBs +
        xrc Syphilis +
        xr Chlamydia nég, gono nég
        xr toxo IgG neg
        c porteuse saine de la drépanocytose
        c ovaires enlevés suite cancer
        c herpès récidivant
        c/t gonocoque traité
        c/x contact tuberculose, IDR à faire
        c retour de voyage, suspicion de dengue
        c bouton de fièvre
        ct transidentité, hormones en cours
        c homme trans, prénom d'usage Léo
        ct traité pour dépression
        c burn out
        c TS médicamenteuse l'an dernier
        c anorexique, 38 kg
        t vaccin rage fait
        t pilule en continu
        t porte un implant
        f sa mère a eu un cancer du sein
        f père mort d'un infarctus à 45 ans
        f antécédent familial d'hémochromatose
        f tante trisomique
        f grand-mère Alzheimer
        f histoire familiale de thrombose
        f mari séropositif
        f frère drépanocytaire
        - pas d'antécédent familial
        - ne prend pas d'anticoagulant
        - aucun traitement en cours
        - aucune allergie connue
        - pas de grossesse en cours
        - pas enceinte, pas d'allergie
        - VIH: NON
        - diabète = non, tabac = non
        - non fumeuse
        - n'a jamais été opérée
        - pas d'hépatite connue
        - sans particularité
        - rien à signaler
        - bon état général
        - a déjeuné
        - jeûne respecté
        - prélevé au pli du coude
        - bras droit de préférence
        - veines fines
        - urines du matin
        - recueil 24h apporté
        - flacon non étiqueté
        - tube cassé
        - à reprélever
        - résultat par courrier
        - résultats sur serveur
        - appeler la fille
        - laisser message répondeur
        - portail bleu au fond
        - sonnette HS
        - 3e gauche
        - chez Mme Maladry
        - chez M. Grippon
        - Mme PALU absente
        - Mlle SOURD rappellera
        - M. le docteur Cancer
        - avenue de la Peste
        - 12 allée des Diabolos
        - Résidence Pasteur
        - hôtel Ibis chambre 12
        - prise en charge refusée
        - tiers payant refusé
        - droits fermés
        - CSS à renouveler
        - ACS expirée
        - AME à renouveler
        - mutuelle MGEN
        - régime local Alsace
        - né le 12 sept 1950
        - lundi ts les 15 j
        - jusqu'au 3 sep
        - congés en sep
        - email invalide
        - adresse incomplète
        - règlement par chèque
        - chèque sans provision
        - relance envoyée
        - dossier en double
        - contrat collectif
        - remboursement en attente
        -/c devis optique reçu
        -/c devis dentaire accepté
        - demande de remboursement
        - changement de RIB
        - prélèvement le 10 du mois
        - bilan d'activité du contrat
        - analyse de la demande
        - test d'envoi SMS
        - fiche de test
        - stérile ? demander un pot
        - toc toc avant d'entrer
        - en septembre
        - pec transmise
        c/xr Pt VIH + depuis 2010
        c suivi en infectio pour VIH
        ct tri thérapie en cours
        ct ss Methadone
        ct sous traitement substitutif
        c addict aux opiacés
        c patient sdf, alcoolisé ce matin
        c pte enceinte de 5m
        c gross 34SA
        c future maman, terme juin
        c accouchée le 3 mai
        ct césarienne prévue le 10
        c menace de fausse couche
        ct/x don d'ovocytes, FIV Espagne
        x/rc amniocentèse T21 suspectée
        c diab type II
        c diabète sucré ancien
        ct diab. sous pompe à insuline
        c insulino-résistance
        c glycémies instables
        c patient K poumon
        c Kc sein gche
        ct K prostate irradié
        c cancer col utérus stade 2
        c LAM en rechute
        c métas osseuses
        ct en chimiothérapie, KT sur PAC
        ct porteur d'un PAC
        ct radiothérapie terminée
        ct sous immunothérapie (Keytruda)
        c en rémission
        c schizo, agressif
        c psychotique stabilisé
        c état dépressif sévère
        c hospitalisé sous contrainte
        c patient délirant
        ct Haldol decanoas
        c tentative d'autolyse
        c idées noires
        c handicap mental, présence éducateur
        c polyhandicapé
        c déficient visuel
        c mal entendante, parler fort
        c fauteuil, ne se lève pas
        c GIR 1
        c AEEH accordée
        c IPP 30 %
        c pension d'invalidité
        c rente AT maladie pro
        c arrêt maladie depuis mars
        c accident du travail
        c longue maladie
        c ALD hors liste
        c 100% ALD
        c obèse, utiliser grand brassard
        ct sleeve en 2021
        ct greffe de cornée
        ct opération de la hanche
        c fracture col fémur
        c plaie infectée
        c escarres
        ct sous antiépileptiques
        c crises comitiales
        ct/x sous Depakine, dosage
        ct neuroleptiques retard
        ct/c sous Humira depuis 2018
        ct traitement par Ozempic
        ct hormonothérapie pour transition
        c dysphorie de genre
        c/t syphilis ancienne traitée
        xrc PCR gonocoque +
        xrc VIH positif confirmé par WB
        xr hépatites nég
        xr VIH nég hep nég
        x/r dépistage IST demandé
        x/r dépistage HPV
        x frottis cervico-vaginal
        xr pap test normal
        xr covid neg le 12
        xrc testée positive covid
        c cas contact covid
        c covid long
        t 3 doses vaccin covid
        t vaccination à jour
        t refuse le vaccin covid
        - non vacciné
        - pas vaccinée
        - ne souhaite pas de vaccin covid
        - pas de fièvre pas de toux
        - aucun symptôme
        - absence de signes d'infection
        - pas d'infection
        - pas de contre-indication
        - pas de chimio en cours
        - n'a pas de diabète ni de cholestérol
        - pas d'AVC ni d'infarctus
        - ni fumeur ni diabétique
        - tabac : 0
        - tabac=0 alcool=0
        c VIH ?
        - diabète: N
        - HTA: N, diabète: N
        - HTA N diabète N
        - allergie: RAS
        - ATCD : RAS
        - ATCD: néant
        - ATCD familiaux: néant
        - ATCD fam : 0
        f sœur BRCA1
        f mère suivie pour cancer du sein
        f cousin germain schizophrène
        f 2 tantes K sein
        f ATCD K sein mère
        f cas de mort subite dans la famille
        f conjoint VIH+
        f mari sous chimio
        f parents diabétiques
        c sa mère est sa tutrice, déficiente mentale
        c appeler sa mère, autiste
        c mère seule, dépressive
        c enfant diabétique
        c bébé né prématuré
        - père à contacter
        - mère présente
        - frère jumeau
        - code famille 12
        - M. DIABATE
        - Mme CANCELLIER
        - Mr Cancé à rappeler
        - rue Sainte Anne hôpital
        - avenue Curie
        - rue Pasteur
        - 12 bd de la Santé
        - clinique du Sport
        - centre d'imagerie médicale
        -/c centre anti cancer
        -/c rdv hôpital de jour
        - service comptabilité
        - service sinistre
        - gestion sinistre auto
        - dégât des eaux
        - assurance décès
        - capital décès versé
        - garantie invalidité souscrite
        - garantie hospitalisation 80€
        - option maternité non souscrite
        - forfait optique
        - soins courants remboursés
        - remboursement soins
        - médecine douce
        -/c devis prothèse
        -/c prothèse dentaire devis accepté
        - lunettes cassées
        - cure thermale refusée
        - actes non remboursés
        - prise en charge accordée
        - maladie redoublée code gestion
        - risque décès exclu
        - questionnaire de santé reçu
        -/x analyse en cours
        - résultats transmis au CHU
        - dossier complet
        - patient inconnu au bataillon
        -/x prélèvement fait à 8h
        -/x oubli prélèvement
        """
}
