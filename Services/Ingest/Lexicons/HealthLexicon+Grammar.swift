/// The words around those of health: what denies them, says them of a relative, or makes a name of them.
extension HealthLexicon {
    static let grammar = """
        == ce qui ne change rien entre deux mots: link
        ai, as, est, suis, sont, ete, eu, ont, avait, etait, ce, cette, cet, ces, y, n, ne, c, j, il, elle, on, je, se,
        s, connu, connue, notable, particulier, particuliere, ce jour, actuellement, etre, avoir, sous, par, contre,
        encore, tout, toute, tous, toutes, notion, antecedent, atcd, atcds, histoire, signe, symptome, episode,
        suspicion, prise, risque, possibilite, porteur, porteuse, atteint, atteinte, contamine,
        contaminee, familial, familiale, familiaux, actuel, actuelle, vraiment, franchement, decede, decedee, mort,
        morte, age, an, ans, ayant, jumeau, jumelle, argument, argument faveur, argument pour

        == ce qu'un examen cherche, dont l'absence est un résultat: trace
        anticorps, anti, ac, ag, antigene

        == à qui est le nom qui suit: title
        m, mr, mme, mlle, monsieur, madame, mademoiselle, melle

        == de qui le nom suit toujours: doctor
        dr, docteur, pr, professeur

        == de quel lieu le nom suit: place
        rue, avenue, av, boulevard, bd, allee, impasse, chemin, quai, square, parking, place, places, acces,
        stationnement, toilettes, rampe, ascenseur, ste, societe, sarl, ets, entreprise, employeur, pharmacie,
        residence, lycee, college, lieu dit

        == de qui de la famille ce qui suit est dit: kin
        soeur, frere, tante, oncle, grand mere, grand pere, grands parents, cousin, cousine, demi frere, demi soeur,
        neveu, niece, son fils, sa fille, ses enfants, son enfant, son bebe, son mari, sa femme, son conjoint,
        conjoint, conjointe, sa conjointe, son epouse, epouse, epoux, son epoux, mari, ex mari, ex femme, fils,
        petit fils, frere jumeau, soeur jumelle, son jumeau, sa jumelle, belle mere, beau pere, belle soeur,
        beau frere, belle fille, beau fils, gendre, compagnon, compagne, son compagnon, sa compagne, concubin,
        concubine, partenaire, son partenaire, sa partenaire, ami, amie, son ami, son amie, voisin, voisine,
        sa voisine, son voisin, collegue, colocataire, aidant, aidante, mere enfant, pere enfant, maman enfant,
        papa enfant, parent enfant, proche, fille patiente, fils patiente, enfant patiente, bebe patiente,
        mari patiente, mere patiente, pere patiente, soeur patiente, frere patiente, conjoint patiente, fille patient,
        fils patient, enfant patient, femme patient, mere patient, pere patient, soeur patient, frere patient

        == le parent, qui peut être la personne même: parent
        mere, pere, maman, papa, parents, sa mere, son pere, sa maman, son papa, ses parents

        == ce qui finit ce qui nie, non ce qui est dit de quelqu'un: aside
        suivi, suivie, suivis, pour, germain, germaine, dcd, qui, maternel, maternelle, paternel, paternelle, cours,
        souffre, souffrait, souffrant, souffrante

        == dont ce qui suit est dit de la famille: heredity
        antecedent familial, antecedent familiale, antecedent familiaux, atcd familial, atcd familiale, atcd familiaux,
        atcd fam, atcdf, antecedent fam, histoire familiale, terrain familial, contexte familial, heredite,
        antecedent maternel, antecedent paternel, atcd maternel, atcd paternel, antecedent famille, atcd famille,
        antecedent mere, antecedent pere, atcd mere, atcd pere, antecedent parents, atcd parents, cas familiaux,
        antecedent heredo familiaux, fam, antec fam, antec familiaux, notion familiale, risque familial,
        cote maternel, cote paternel, famille maternelle, famille paternelle,
        maladie familiale, maladies familiales

        == qui dit de la famille ce qui précède: theirs
        dans famille, pour son fils, pour sa fille, pour son enfant, pour ses enfants, pour son mari,
        pour sa femme, pour son epouse, pour son conjoint, pour sa conjointe, pour son compagnon, pour sa compagne,
        pour son frere, pour sa soeur, pour son pere, pour sa mere, pour son ami, pour son amie

        == qui ramène à la personne: own
        personnel, personnelle, perso, patient, patiente, elle meme, lui meme, jeune mere, jeune pere, jeune maman,
        jeune parent, future mere, futur pere, futur parent, mere famille, pere famille, mere isolee, pere isole,
        mere celibataire, pere celibataire, mere foyer, maman isolee, papa isole, maman celibataire, papa celibataire,
        maman solo, papa solo

        == ce qui reprend à la famille ce qu'elle a reçu: returned
        famille accueil

        == ce qui nie ce qui suit: before
        pas, sans, ni, jamais, absence, nie, denie, indemne, hors

        == ce qui nie ce qui suit ou ce qui précède: both
        non, aucun, aucune, neant, exclu, exclue, elimine, eliminee, ecarte, ecartee, infirme, infirmee

        == ce qui nie ce qui précède: after
        absent, absente

        == résultat négatif: negative
        negatif, negative, neg, nega, non reactif, non reactive, RAS, non detecte, non detectee, non decele,
        non decelee, non retrouve, non retrouvee

        == résultat positif: positive
        positif, positive, pos, posit, detectable, reactif, reactive

        == résultat sans qu'on dise lequel de deux: result
        normal, normale, normaux, anormal, anormale, anormaux, elevee, eleve, abaisse, basse, perturbe, perturbee,
        pathologique, limite, indetectable, non detectable, indetectables

        == résultat qui dit qu'on est protégé: immune
        immunise, immunisee, immune

        == ce qui joint deux choses niées: join
        ou, et

        == ce qui commence autre chose: end
        mais, cependant, toutefois, neanmoins

        == mots ordinaires à une lettre d'un mot de santé: ordinary
        accrochee, addition, additions, adduction, agonisse, aluminee, arteriel, aspergee, augmentons, biblique,
        celebree, celebrer, celebrez, celtique, clearance, coincera, concerna, concerte, concerto, concevra, concreta,
        constations, consistions, contracte, cotisation, courtage, defendant, defiaient, degressif, degressive,
        delivrant, depensant, depliant, desirant, detendant, detirant, deprenant, enfantons, enceigne, entresol,
        facturee, facturer, facturez, gardenia, gazometre, grossisse, hermetique, heretique, hospitalier, hospitaliere,
        hospitalite, hypotenuse, implantons, infestee, injection, injectee, innovait, integrerons, interneront,
        matchera, metatarse, migrante, necrotique, oenologie, oenologique, ontologie, ontologique, ordonnancer,
        ordonnancee, paquette, parquette, patrologie, phonique, pleureuse, podologie, polypode, pomologie, porphyre,
        profusion, protease, proteste, rougeoie, sainement, saintement, sceptique, servilite, sexologie, silicone,
        singulier, sinuosite, sterilise, tacitement, tarissons, trainement, transfuge, tristement, vaporeuse,
        vascularise, votaient, voterent, hospitaliers, celestine, nicolette, concetta, clarance, clairence, courtisol,
        courtiol, viricelle, ponthion, servolex, aillerie, breuille, planquette, boulmier, gardinal
        """
}
