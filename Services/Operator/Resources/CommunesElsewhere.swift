/// The ten largest communes of each other department: `INSEE code, postcode, hundreds of inhabitants, name`.
/// Source: npm @etalab/decoupage-administratif 6.0.0 (MIT), from data of INSEE and La Poste, Licence Ouverte 2.0.
enum CommunesElsewhere {
    static let text = """
        01053 01000 424 Bourg-en-Bresse|01283 01100 225 Oyonnax|01033 01200 167 Valserhône
        01004 01500 159 Ambérieu-en-Bugey|01354 01630 144 Saint-Genis-Pouilly|01173 01170 136 Gex
        01160 01210 121 Ferney-Voltaire|01143 01220 105 Divonne-les-Bains|01249 01700 104 Miribel|01034 01300 94 Belley
        02691 02100 528 Saint-Quentin|02722 02200 280 Soissons|02408 02000 242 Laon|02168 02400 151 Château-Thierry
        02738 02700 130 Tergnier|02173 02300 116 Chauny|02810 02600 105 Villers-Cotterêts|02381 02500 85 Hirson
        02095 02110 56 Bohain-en-Vermandois|02340 02430 52 Gauchy|03185 03100 331 Montluçon|03310 03200 251 Vichy
        03190 03000 192 Moulins|03095 03300 133 Cusset|03321 03400 129 Yzeure|03023 03700 89 Bellerive-sur-Allier
        03101 03410 86 Domérat|03082 03600 60 Commentry|03118 03800 56 Gannat|03254 03500 49 Saint-Pourçain-sur-Sioule
        04112 04100 227 Manosque|04070 04000 180 Digne-les-Bains|04209 04200 78 Sisteron|04143 04700 62 Oraison
        04088 04300 52 Forcalquier|04049 04160 51 Château-Arnoux-Saint-Auban|04242 04180 44 Villeneuve
        04116 04190 41 Les Mées|04152 04860 39 Pierrevert|04197 04220 36 Sainte-Tulle|05061 05000 413 Gap
        05023 05100 114 Briançon|05046 05200 64 Embrun|05070 05300 35 Laragne-Montéglin|05179 05400 32 Veynes
        05040 05230 31 Chorges|05017 05230 26 La Bâtie-Neuve|05065 05600 23 Guillestre|05170 05130 23 Tallard
        05006 05120 23 L'Argentière-la-Bessée|06088 06000 3577 Nice|06004 06160 776 Antibes|06029 06150 744 Cannes
        06027 06800 534 Cagnes-sur-Mer|06069 06130 510 Grasse|06030 06110 419 Le Cannet
        06123 06700 322 Saint-Laurent-du-Var|06083 06500 306 Menton|06155 06220 293 Vallauris
        06079 06210 216 Mandelieu-la-Napoule|07010 07100 173 Annonay|07019 07200 124 Aubenas
        07324 07300 113 Tournon-sur-Rhône|07102 07500 112 Guilherand-Granges|07319 07400 87 Le Teil
        07186 07000 85 Privas|07042 07700 77 Bourg-Saint-Andéol|07281 07130 76 Saint-Péray
        07349 07800 49 La Voulte-sur-Rhône|07346 07220 36 Viviers|08105 08000 456 Charleville-Mézières
        08409 08200 167 Sedan|08362 08300 74 Rethel|08190 08600 64 Givet|08363 08500 57 Revin
        08328 08700 55 Nouzonville|08081 08120 49 Bogny-sur-Meuse|08490 08400 38 Vouziers
        08480 08000 36 Villers-Semeuse|08491 08330 35 Vrigne aux Bois|09225 09100 165 Pamiers|09122 09000 99 Foix
        09261 09200 60 Saint-Girons|09160 09300 60 Lavelanet|09282 09700 48 Saverdun|09185 09270 39 Mazères
        09324 09120 35 Varilhes|09312 09100 32 La Tour-du-Crieu|09194 09500 32 Mirepoix
        09306 09400 31 Tarascon-sur-Ariège|10387 10000 621 Troyes|10323 10100 150 Romilly-sur-Seine
        10333 10120 128 Saint-André-les-Vergers|10081 10600 126 La Chapelle-Saint-Luc|10362 10300 103 Sainte-Savine
        10343 10800 68 Saint-Julien-les-Villas|10268 10400 55 Nogent-sur-Seine|10297 10150 52 Pont-Sainte-Marie
        10325 10430 48 Rosières-près-Troyes|10033 10200 47 Bar-sur-Aube|11262 11100 576 Narbonne
        11069 11000 461 Carcassonne|11076 11400 122 Castelnaudary|11206 11300 105 Limoux
        11203 11200 103 Lézignan-Corbières|11266 11210 59 Port-la-Nouvelle|11106 11110 57 Coursan|11379 11130 57 Sigean
        11397 11800 54 Trèbes|11170 11430 50 Gruissan|12202 12000 240 Rodez|12145 12100 220 Millau
        12176 12000 121 Onet-le-Château|12300 12200 113 Villefranche-de-Rouergue|12208 12400 79 Saint-Affrique
        12133 12450 60 Luc-la-Primaube|12089 12300 50 Decazeville|12096 12500 46 Espalion|12052 12700 44 Capdenac-Gare
        12270 12150 40 Sévérac d'Aveyron|13055 13001 8860 Marseille|13001 13080 1497 Aix-en-Provence
        13213 13013 951 Marseille 13e Arrondissement|13208 13008 847 Marseille 8e Arrondissement
        13215 13015 792 Marseille 15e Arrondissement|13209 13009 774 Marseille 9e Arrondissement
        13212 13012 644 Marseille 12e Arrondissement|13214 13014 605 Marseille 14e Arrondissement
        13210 13010 603 Marseille 10e Arrondissement|13211 13011 599 Marseille 11e Arrondissement|14118 14000 1094 Caen
        14327 14200 235 Hérouville-Saint-Clair|14366 14100 196 Lisieux|14762 14500 175 Vire Normandie
        14047 14400 127 Bayeux|14341 14123 119 Ifs|14437 14120 103 Mondeville|14431 14140 98 Mézidon Vallée d'Auge
        14488 14150 92 Ouistreham|14061 14260 86 Souleuvre en Bocage|15014 15000 262 Aurillac
        15187 15100 64 Saint-Flour|15012 15130 64 Arpajon-sur-Cère|15267 15000 43 Ytrac|15120 15200 34 Mauriac
        15162 15400 24 Riom-ès-Montagnes|15140 15250 22 Naucelles|15122 15600 22 Maurs|15083 15250 20 Jussac
        15258 15800 19 Vic-sur-Cère|16015 16000 419 Angoulême|16102 16100 185 Cognac|16374 16800 101 Soyaux
        16113 16400 78 La Couronne|16358 16710 75 Saint-Yrieix-sur-Charente|16291 16600 74 Ruelle-sur-Touvre
        16154 16160 59 Gond-Pontouvre|16166 16340 57 L'Isle-d'Espagnac|16078 16430 53 Champniers
        16028 16300 47 Barbezieux-Saint-Hilaire|17300 17000 799 La Rochelle|17415 17100 254 Saintes
        17299 17300 235 Rochefort|17306 17200 194 Royan|17028 17440 97 Aytré|17274 17180 89 Périgny
        17449 17430 83 Tonnay-Charente|17200 17140 78 Lagord|17421 17600 74 Saujon|17434 17700 69 Surgères
        18033 18000 642 Bourges|18279 18100 251 Vierzon|18197 18200 99 Saint-Amand-Montrond
        18205 18230 96 Saint-Doulchard|18207 18400 65 Saint-Florent-sur-Cher|18141 18500 64 Mehun-sur-Yèvre
        18015 18700 55 Aubigny-sur-Nère|18213 18390 48 Saint-Germain-du-Puy|18267 18570 41 Trouy
        18050 18570 37 La Chapelle-Saint-Ursin|19031 19100 471 Brive-la-Gaillarde|19272 19000 134 Tulle
        19275 19200 92 Ussel|19123 19360 82 Malemort|19229 19600 51 Saint-Pantaléon-de-Larche|19073 19300 43 Égletons
        19274 19270 43 Ussac|19005 19240 41 Allassac|19153 19130 37 Objat|19063 19360 30 Cosnac|21231 21000 1618 Dijon
        21054 21200 204 Beaune|21166 21300 142 Chenôve|21617 21240 119 Talant|21171 21800 111 Chevigny-Saint-Sauveur
        21278 21121 93 Fontaine-lès-Dijon|21515 21800 90 Quetigny|21355 21600 89 Longvic|21038 21130 76 Auxonne
        21540 21850 75 Saint-Apollinaire|23096 23000 130 Guéret|23176 23300 50 La Souterraine|23008 23200 30 Aubusson
        23193 23000 26 Sainte-Feyre|23030 23400 24 Bourganeuf|23245 23000 19 Saint-Sulpice-le-Guérétois
        23247 23320 17 Saint-Vaury|23079 23500 16 Felletin|23093 23230 16 Gouzon|23192 23290 14 Fursac
        24322 24000 291 Périgueux|24037 24100 271 Bergerac|24053 24330 108 Boulazac Isle Manoire
        24520 24200 88 Sarlat-la-Canéda|24138 24660 78 Coulounieix-Chamiers|24557 24750 74 Trélissac
        24547 24120 62 Terrasson-Lavilledieu|24294 24700 59 Montpon-Ménestérol|24372 24110 54 Saint-Astier
        24312 24380 48 Sanilhac|25056 25000 1185 Besançon|25388 25200 247 Montbéliard|25462 25300 181 Pontarlier
        25031 25400 141 Audincourt|25580 25700 105 Valentigney|25411 25500 70 Morteau|25284 25200 59 Grand-Charmont
        25539 25230 59 Seloncourt|25578 25800 57 Valdahon|25057 25200 53 Bethoncourt|26362 26000 645 Valence
        26198 26200 406 Montélimar|26281 26100 335 Romans-sur-Isère|26058 26500 200 Bourg-lès-Valence
        26235 26700 138 Pierrelatte|26252 26800 105 Portes-lès-Valence|26057 26300 99 Bourg-de-Péage
        26165 26250 93 Livron-sur-Drôme|26324 26130 90 Saint-Paul-Trois-Châteaux|26108 26400 87 Crest
        28085 28000 383 Chartres|28134 28100 315 Dreux|28218 28110 159 Lucé|28088 28200 128 Châteaudun
        28404 28500 123 Vernouillet|28229 28300 106 Mainvilliers|28280 28400 93 Nogent-le-Rotrou|28220 28600 69 Luisant
        28015 28700 64 Auneau-Bleury-Saint-Symphorien|28140 28230 57 Épernon|29019 29200 1423 Brest
        29232 29000 644 Quimper|29039 29900 208 Concarneau|29103 29800 164 Landerneau|29075 29490 155 Guipavas
        29151 29600 152 Morlaix|29046 29100 141 Douarnenez|29212 29280 136 Plouzané|29189 29470 134 Plougastel-Daoulas
        29233 29300 125 Quimperlé|2A004 20000 763 Ajaccio|2A247 20137 112 Porto-Vecchio|2A032 20129 44 Bastelicaccia
        2A249 20110 40 Propriano|2A130 20128 39 Grosseto-Prugna|2A272 20100 37 Sartène|2A006 20167 37 Alata
        2A001 20167 34 Afa|2A041 20169 33 Bonifacio|2A271 20167 33 Sarrola-Carcopino|2B033 20200 469 Bastia
        2B042 20290 103 Borgo|2B096 20250 78 Corte|2B037 20620 76 Biguglia|2B148 20290 69 Lucciana
        2B120 20600 66 Furiani|2B050 20260 58 Calvi|2B123 20240 44 Ghisonaccia|2B251 20243 39 Prunelli-di-Fiumorbo
        2B207 20213 37 Penta-di-Casinca|30189 30000 1518 Nîmes|30007 30100 461 Alès|30028 30200 181 Bagnols-sur-Cèze
        30032 30300 157 Beaucaire|30258 30800 147 Saint-Gilles|30351 30400 131 Villeneuve-lès-Avignon
        30341 30600 117 Vauvert|30202 30130 110 Pont-Saint-Esprit|30011 30133 89 Les Angles
        30003 30220 87 Aigues-Mortes|31555 31000 5148 Toulouse|31149 31770 409 Colomiers|31557 31170 302 Tournefeuille
        31069 31700 276 Blagnac|31395 31600 261 Muret|31424 31830 211 Plaisance-du-Touch|31157 31270 207 Cugnaux
        31044 31130 178 Balma|31113 31320 153 Castanet-Tolosan|31446 31520 152 Ramonville-Saint-Agne
        32013 32000 224 Auch|32160 32600 95 L'Isle-Jourdain|32107 32100 65 Condom|32132 32500 62 Fleurance
        32119 32800 41 Eauze|32208 32700 37 Lectoure|32462 32190 36 Vic-Fezensac|32256 32300 35 Mirande
        32147 32200 31 Gimont|32307 32550 26 Pavie|33063 33000 2680 Bordeaux|33281 33700 781 Mérignac
        33318 33600 673 Pessac|33522 33400 463 Talence|33550 33140 425 Villenave-d'Ornon
        33449 33160 329 Saint-Médard-en-Jalles|33039 33130 318 Bègles|33529 33115 276 La Teste-de-Buch
        33192 33170 270 Gradignan|33119 33150 268 Cenon|34172 34000 3102 Montpellier|34032 34500 815 Béziers
        34301 34200 453 Sète|34003 34300 299 Agde|34145 34400 266 Lunel|34057 34170 261 Castelnau-le-Lez
        34108 34110 241 Frontignan|34129 34970 174 Lattes|34154 34130 165 Mauguio|34123 34990 141 Juvignac
        36044 36000 430 Châteauroux|36088 36100 112 Issoudun|36063 36130 76 Déols|36018 36300 62 Le Blanc
        36159 36330 59 Le Poinçonnet|36006 36200 48 Argenton-sur-Creuse|36031 36500 44 Buzançais
        36046 36400 40 La Châtre|36005 36120 37 Ardentes|36202 36250 35 Saint-Maur|37261 37000 1393 Tours
        37122 37300 384 Joué-lès-Tours|37214 37540 170 Saint-Cyr-sur-Loire|37233 37700 159 Saint-Pierre-des-Corps
        37208 37550 150 Saint-Avertin|37003 37400 129 Amboise|37050 37170 127 Chambray-lès-Tours
        37156 37270 113 Montlouis-sur-Loire|37109 37230 110 Fondettes|37195 37520 105 La Riche
        38185 38000 1561 Grenoble|38421 38400 377 Saint-Martin-d'Hères|38151 38130 375 Échirolles
        38544 38200 318 Vienne|38053 38300 302 Bourgoin-Jallieu|38169 38600 220 Fontaine|38563 38500 218 Voiron
        38553 38090 194 Villefontaine|38229 38240 188 Meylan|38382 38120 180 Saint-Égrève|39198 39100 238 Dole
        39300 39000 166 Lons-le-Saunier|39478 39200 84 Saint-Claude|39097 39300 80 Champagnole
        39368 39400 50 Hauts de Bienne|39434 39800 40 Poligny|39526 39500 39 Tavaux|39470 39220 37 Les Rousses
        39362 39570 33 Montmorot|39013 39600 31 Arbois|40192 40000 316 Mont-de-Marsan|40088 40100 221 Dax
        40046 40600 158 Biscarrosse|40279 40990 145 Saint-Paul-lès-Dax|40312 40220 130 Tarnos
        40281 40280 101 Saint-Pierre-du-Mont|40065 40130 92 Capbreton|40310 40140 87 Soustons
        40284 40230 80 Saint-Vincent-de-Tyrosse|40184 40200 77 Mimizan|42218 42000 1731 Saint-Étienne
        42207 42400 356 Saint-Chamond|42187 42300 354 Roanne|42095 42700 171 Firminy|42147 42600 161 Montbrison
        42279 42170 158 Saint-Just-Saint-Rambert|42186 42800 152 Rive-de-Gier|42044 42500 123 Le Chambon-Feugerolles
        42184 42153 111 Riorges|42005 42160 104 Andrézieux-Bouthéon|43157 43000 185 Le Puy-en-Velay
        43137 43120 88 Monistrol-sur-Loire|43268 43200 74 Yssingeaux|43040 43100 65 Brioude
        43012 43110 62 Aurec-sur-Loire|43224 43600 61 Sainte-Sigolène|43020 43210 46 Bas-en-Basset
        43041 43700 42 Brives-Charensac|43205 43240 42 Saint-Just-Malmont|43089 43000 36 Espaly-Saint-Marcel
        44109 44000 3277 Nantes|44184 44600 746 Saint-Nazaire|44162 44800 510 Saint-Herblain|44143 44400 436 Rezé
        44190 44230 286 Saint-Sébastien-sur-Loire|44114 44700 285 Orvault|44215 44120 262 Vertou
        44047 44220 241 Couëron|44026 44470 209 Carquefou|44035 44240 207 La Chapelle-sur-Erdre|46042 46000 200 Cahors
        46102 46100 98 Figeac|46127 46300 42 Gourdon|46224 46090 36 Pradines|46128 46500 35 Gramat
        46251 46400 34 Saint-Céré|46309 46200 32 Souillac|46225 46220 25 Prayssac|46029 46130 20 Biars-sur-Cère
        46148 46230 19 Lalbenque|47001 47000 328 Agen|47323 47300 224 Villeneuve-sur-Lot|47157 47200 173 Marmande
        47310 47400 95 Tonneins|47201 47520 93 Le Passage|47195 47600 70 Nérac|47252 47110 65 Sainte-Livrade-sur-Lot
        47032 47240 65 Bon-Encontre|47031 47550 58 Boé|47100 47510 55 Foulayronnes|48095 48000 125 Mende
        48092 48100 48 Marvejols|48140 48200 40 Saint-Chély-d'Apcher|48080 48300 28 Langogne
        48009 48130 23 Peyre en Aubrac|48061 48400 21 Florac Trois Rivières|48099 48100 21 Bourgs sur Colagne
        48034 48500 21 La Canourgue|48039 48230 14 Chanac|48132 48120 14 Saint-Alban-sur-Limagnole
        49007 49000 1590 Angers|49099 49300 544 Cholet|49328 49400 262 Saumur|49301 49230 258 Sèvremoine
        49023 49110 240 Beaupréau-en-Mauges|49092 49120 220 Chemillé-en-Anjou|49244 49110 187 Mauges-sur-Loire
        49331 49500 177 Segré-en-Anjou Bleu|49126 49270 172 Orée d'Anjou|49307 49140 168 Loire-Authion
        50129 50100 783 Cherbourg-en-Cotentin|50502 50000 195 Saint-Lô|50218 50400 125 Granville
        50041 50440 115 La Hague|50099 50480 102 Carentan-les-Marais|50025 50300 101 Avranches|50147 50200 83 Coutances
        50615 50700 70 Valognes|50082 50260 59 Bricquebec-en-Cotentin|50484 50600 58 Saint-Hilaire-du-Harcouët
        51454 51100 1777 Reims|51108 51000 430 Châlons-en-Champagne|51230 51200 222 Épernay
        51649 51300 110 Vitry-le-François|51573 51430 108 Tinqueux|51055 51450 70 Bétheny|51172 51350 65 Cormontreuil
        51250 51170 58 Fismes|51506 51470 54 Saint-Memmie|51030 51150 51 Aÿ-Champagne|52448 52100 229 Saint-Dizier
        52121 52000 208 Chaumont|52269 52200 74 Langres|52353 52800 36 Nogent|52250 52300 29 Joinville
        52550 52130 28 Wassy|52093 52600 24 Chalindrey|52331 52220 21 La Porte du Der
        52182 52290 20 Éclaron-Braucourt-Sainte-Livière|52194 52410 20 Eurville-Bienville|53130 53000 494 Laval
        53062 53200 166 Château-Gontier-sur-Mayenne|53147 53100 129 Mayenne|53097 53150 83 Évron
        53201 53940 75 Saint-Berthevin|53054 53810 65 Changé|53034 53960 63 Bonchamp-lès-Laval|53096 53500 55 Ernée
        53119 53970 47 L'Huisserie|53084 53400 44 Craon|54395 54000 1037 Nancy|54547 54500 299 Vandœuvre-lès-Nancy
        54329 54300 183 Lunéville|54528 54200 158 Toul|54323 54400 157 Longwy|54304 54520 148 Laxou
        54578 54600 147 Villers-lès-Nancy|54431 54700 142 Pont-à-Mousson|54580 54190 101 Villerupt
        54357 54320 101 Maxéville|55545 55100 169 Verdun|55029 55000 146 Bar-le-Duc|55122 55200 54 Commercy
        55463 55300 38 Saint-Mihiel|55291 55500 37 Ligny-en-Barrois|55181 55400 34 Étain
        55505 55840 32 Thierville-sur-Meuse|55043 55430 30 Belleville-sur-Meuse|55010 55170 26 Ancerville
        55063 55240 25 Bouligny|57463 57000 1226 Metz|57672 57100 427 Thionville|57480 57950 217 Montigny-lès-Metz
        57227 57600 205 Forbach|57631 57200 201 Sarreguemines|57757 57970 174 Yutz|57306 57700 158 Hayange
        57751 57140 150 Woippy|57206 57290 148 Fameck|57606 57500 148 Saint-Avold|58194 58000 331 Nevers
        58086 58200 97 Cosne-Cours-sur-Loire|58303 58640 91 Varennes-Vauzelles|58095 58300 49 Decize
        58059 58400 47 La Charité-sur-Loire|58117 58600 40 Fourchambault|58088 58660 37 Coulanges-lès-Nevers
        58121 58600 36 Garchizy|58160 58180 36 Marzy|58079 58500 35 Clamecy|59350 59000 2382 Lille
        59599 59200 988 Tourcoing|59512 59100 983 Roubaix|59183 59140 863 Dunkerque|59009 59491 629 Villeneuve-d'Ascq
        59606 59300 435 Valenciennes|59650 59150 408 Wattrelos|59178 59500 402 Douai|59378 59700 402 Marcq-en-Barœul
        59122 59400 311 Cambrai|60057 60000 556 Beauvais|60159 60200 408 Compiègne|60175 60100 363 Creil
        60463 60180 219 Nogent-sur-Oise|60612 60300 152 Senlis|60176 60800 144 Crépy-en-Valois
        60414 60160 143 Montataire|60395 60110 139 Méru|60471 60400 130 Noyon|60509 60700 124 Pont-Sainte-Maxence
        61001 61000 255 Alençon|61169 61100 144 Flers|61006 61200 135 Argentan|61214 61300 77 L'Aigle
        61168 61410 51 La Ferté Macé|61486 61800 48 Tinchebray-Bocage|61007 61100 42 Athis-Val de Rouvre
        61464 61500 42 Sées|61145 61700 41 Domfront en Poiraie|61293 61400 39 Mortagne-au-Perche|62193 62100 676 Calais
        62041 62000 429 Arras|62160 62200 405 Boulogne-sur-Mer|62498 62300 329 Lens|62510 62800 301 Liévin
        62427 62110 257 Hénin-Beaumont|62119 62400 252 Béthune|62178 62700 214 Bruay-la-Buissière
        62215 62220 179 Carvin|62065 62210 174 Avion|63113 63000 1464 Clermont-Ferrand
        63124 63800 200 Cournon-d'Auvergne|63300 63200 188 Riom|63075 63400 175 Chamalières|63178 63500 151 Issoire
        63284 63430 124 Pont-du-Château|63430 63300 116 Thiers|63032 63110 107 Beaumont|63014 63170 105 Aubière
        63164 63360 103 Gerzat|64445 64000 804 Pau|64102 64100 543 Bayonne|64024 64600 433 Anglet
        64122 64200 262 Biarritz|64260 64700 181 Hendaye|64483 64500 149 Saint-Jean-de-Luz|64129 64140 144 Billère
        64348 64140 136 Lons|64430 64300 109 Orthez|64422 64400 107 Oloron-Sainte-Marie|65440 65000 444 Tarbes
        65286 65100 133 Lourdes|65047 65800 80 Aureilhan|65059 65200 71 Bagnères-de-Bigorre|65258 65300 58 Lannemezan
        65100 65320 54 Bordères-sur-l'Échez|65417 65600 52 Séméac|65460 65500 48 Vic-en-Bigorre|65235 65290 40 Juillan
        65062 65690 35 Barbazan-Debat|66136 66000 1216 Perpignan|66037 66140 132 Canet-en-Roussillon
        66171 66750 121 Saint-Cyprien|66172 66240 116 Saint-Estève|66141 66380 116 Pia|66008 66700 106 Argelès-sur-Mer
        66028 66330 105 Cabestany|66180 66250 99 Saint-Laurent-de-la-Salanque|66065 66200 95 Elne
        66164 66600 93 Rivesaltes|67482 67000 2938 Strasbourg|67180 67500 364 Haguenau|67447 67300 347 Schiltigheim
        67218 67400 279 Illkirch-Graffenstaden|67267 67380 208 Lingolsheim|67462 67600 196 Sélestat
        67043 67800 186 Bischheim|67365 67540 139 Ostwald|67348 67210 126 Obernai|67046 67240 122 Bischwiller
        68224 68100 1050 Mulhouse|68066 68000 670 Colmar|68297 68300 228 Saint-Louis|68376 68270 156 Wittenheim
        68154 68110 149 Illzach|68278 68170 144 Rixheim|68166 68260 134 Kingersheim|68271 68400 122 Riedisheim
        68063 68700 121 Cernay|68112 68500 112 Guebwiller|69123 69001 5191 Lyon|69266 69100 1637 Villeurbanne
        69383 69003 1007 Lyon 3e Arrondissement|69387 69007 883 Lyon 7e Arrondissement
        69388 69008 859 Lyon 8e Arrondissement|69259 69200 655 Vénissieux|69389 69009 536 Lyon 9e Arrondissement
        69256 69120 531 Vaulx-en-Velin|69386 69006 494 Lyon 6e Arrondissement|69290 69800 492 Saint-Priest
        70550 70000 151 Vesoul|70285 70400 106 Héricourt|70310 70200 79 Lure|70311 70300 67 Luxeuil-les-Bains
        70279 70100 54 Gray|70245 70220 38 Fougerolles-Saint-Valbert|70120 70290 36 Champagney
        70207 70000 32 Échenoz-la-Méline|70421 70170 29 Port-sur-Saône|70467 70800 28 Saint-Loup-sur-Semouse
        71076 71100 451 Chalon-sur-Saône|71270 71000 352 Mâcon|71153 71200 205 Le Creusot
        71306 71300 171 Montceau-les-Mines|71014 71400 132 Autun|71342 71600 93 Paray-le-Monial
        71486 71230 85 Saint-Vallier|71105 71850 82 Charnay-lès-Mâcon|71176 71160 74 Digoin|71230 71130 65 Gueugnon
        72181 72000 1462 Le Mans|72154 72200 149 La Flèche|72264 72300 123 Sablé-sur-Sarthe|72003 72700 107 Allonnes
        72132 72400 87 La Ferté-Bernard|72095 72190 81 Coulaines|72058 72560 69 Changé|72071 72500 56 Montval-sur-Loir
        72008 72230 54 Arnage|72231 72250 54 Parigné-l'Évêque|73065 73000 600 Chambéry|73008 73100 324 Aix-les-Bains
        73011 73200 200 Albertville|73179 73290 121 La Motte-Servolex|73213 73490 93 La Ravoire
        73248 73300 75 Saint-Jean-de-Maurienne|73054 73700 73 Bourg-Saint-Maurice|73303 73400 72 Ugine
        73087 73160 70 Cognin|73222 73230 67 Saint-Alban-Leysse|74010 74000 1321 Annecy
        74281 74200 379 Thonon-les-Bains|74012 74100 376 Annemasse|74081 74300 178 Cluses|74256 74700 173 Sallanches
        74225 74150 164 Rumilly|74243 74160 162 Saint-Julien-en-Genevois|74042 74130 133 Bonneville
        74133 74240 114 Gaillard|74224 74800 113 La Roche-sur-Foron|75056 75001 21038 Paris
        75115 75015 2297 Paris 15e Arrondissement|75120 75020 1851 Paris 20e Arrondissement
        75118 75018 1831 Paris 18e Arrondissement|75113 75013 1813 Paris 13e Arrondissement
        75119 75019 1787 Paris 19e Arrondissement|75116 75016 1594 Paris 16e Arrondissement
        75117 75017 1592 Paris 17e Arrondissement|75111 75011 1382 Paris 11e Arrondissement
        75112 75012 1380 Paris 12e Arrondissement|76351 76600 1667 Le Havre|76540 76000 1177 Rouen
        76575 76800 295 Saint-Étienne-du-Rouvray|76681 76300 290 Sotteville-lès-Rouen|76217 76200 285 Dieppe
        76322 76120 258 Le Grand-Quevilly|76498 76140 222 Le Petit-Quevilly|76451 76130 202 Mont-Saint-Aignan
        76259 76400 173 Fécamp|76447 76290 155 Montivilliers|77284 77100 569 Meaux|77108 77500 546 Chelles
        77288 77000 460 Melun|77373 77340 391 Pontault-Combault|77445 77176 311 Savigny-le-Temple
        77058 77600 275 Bussy-Saint-Georges|77083 77420 275 Champs-sur-Marne|77514 77270 269 Villeparisis
        77152 77190 236 Dammarie-les-Lys|77122 77380 234 Combs-la-Ville|78646 78000 841 Versailles
        78586 78500 528 Sartrouville|78551 78100 459 Saint-Germain-en-Laye|78361 78200 435 Mantes-la-Jolie
        78498 78300 410 Poissy|78172 78700 370 Conflans-Sainte-Honorine|78621 78190 347 Trappes
        78440 78130 346 Les Mureaux|78311 78800 340 Houilles|78423 78180 325 Montigny-le-Bretonneux
        79191 79000 599 Niort|79049 79300 200 Bressuire|79329 79100 139 Thouars|79202 79200 101 Parthenay
        79079 79700 86 Mauléon|79270 79400 76 Saint-Maixent-l'École|79081 79180 72 Chauray|79174 79500 58 Melle
        79048 79260 57 La Crèche|79195 79250 55 Nueil-les-Aubiers|80021 80000 1364 Amiens|80001 80100 224 Abbeville
        80016 80300 95 Albert|80620 80200 71 Péronne|80212 80800 60 Corbie|80561 80500 59 Montdidier
        80685 80700 58 Roye|80253 80600 58 Doullens|80489 80330 57 Longueau|80799 80800 46 Villers-Bretonneux
        81004 81000 513 Albi|81065 81100 425 Castres|81099 81600 162 Gaillac|81105 81300 131 Graulhet
        81140 81500 110 Lavaur|81163 81200 101 Mazamet|81060 81400 99 Carmaux|81271 81370 97 Saint-Sulpice-la-Pointe
        81120 81290 66 Labruguière|81257 81160 66 Saint-Juéry|82121 82000 629 Montauban|82033 82100 143 Castelsarrasin
        82112 82200 134 Moissac|82037 82300 68 Caussade|82125 82700 67 Montech|82134 82800 59 Nègrepelisse
        82186 82400 53 Valence|82190 82600 50 Verdun-sur-Garonne|82124 82290 44 Montbeton|82075 82170 42 Grisolles
        83137 83000 1791 Toulon|83126 83500 637 La Seyne-sur-Mer|83061 83370 597 Fréjus|83069 83400 559 Hyères
        83050 83300 408 Draguignan|83118 83530 371 Saint-Raphaël|83129 83140 371 Six-Fours-les-Plages
        83062 83130 265 La Garde|83144 83160 237 La Valette-du-Var|83047 83260 196 La Crau|84007 84000 922 Avignon
        84031 84200 316 Carpentras|84087 84100 297 Orange|84035 84300 256 Cavaillon
        84054 84800 202 L'Isle-sur-la-Sorgue|84089 84120 195 Pertuis|84129 84700 190 Sorgues|84092 84130 184 Le Pontet
        84019 84500 140 Bollène|84080 84170 133 Monteux|85191 85000 548 La Roche-sur-Yon
        85194 85100 496 Les Sables-d'Olonne|85047 85300 229 Challans|85146 85600 211 Montaigu-Vendée
        85109 85500 165 Les Herbiers|85092 85200 141 Fontenay-le-Comte|85226 85270 131 Saint-Hilaire-de-Riez
        85003 85190 104 Aizenay|85128 85400 94 Luçon|85234 85160 89 Saint-Jean-de-Monts|86194 86000 899 Poitiers
        86066 86100 310 Châtellerault|86041 86180 103 Buxerolles|86115 86130 75 Jaunay-Marigny
        86214 86280 74 Saint-Benoît|86070 86300 70 Chauvigny|86137 86200 68 Loudun|86297 86580 63 Vouneuil-sous-Biard
        86158 86440 63 Migné-Auxances|86174 86530 60 Naintré|87085 87000 1299 Limoges|87154 87200 114 Saint-Junien
        87114 87350 113 Panazol|87050 87270 102 Couzeix|87075 87170 80 Isle|87187 87500 68 Saint-Yrieix-la-Perche
        87065 87220 62 Feytiat|87001 87700 59 Aixe-sur-Vienne|87113 87410 58 Le Palais-sur-Vienne
        87002 87240 56 Ambazac|88160 88000 323 Épinal|88413 88100 193 Saint-Dié-des-Vosges|88209 88190 88 Golbey
        88465 88150 85 Thaon-les-Vosges|88196 88400 76 Gérardmer|88383 88200 74 Remiremont|88321 88300 67 Neufchâteau
        88372 88110 59 Raon-l'Étape|88367 88700 50 Rambervillers|88516 88800 48 Vittel|89024 89000 351 Auxerre
        89387 89100 271 Sens|89206 89300 90 Joigny|89257 89400 67 Migennes|89025 89200 63 Avallon
        89464 89500 51 Villeneuve-sur-Yonne|89086 89120 49 Charny Orée de Puisaye|89287 89100 48 Paron
        89418 89700 43 Tonnerre|89345 89600 42 Saint-Florentin|90010 90000 459 Belfort|90033 90100 56 Delle
        90099 90300 52 Valdoie|90009 90500 50 Beaucourt|90008 90800 47 Bavilliers|90075 90300 41 Offemont
        90032 90400 35 Danjoutin|90039 90850 34 Essert|90053 90600 29 Grandvillars|90052 90200 29 Giromagny
        91228 91000 669 Évry-Courcouronnes|91174 91100 545 Corbeil-Essonnes|91377 91300 517 Massy
        91589 91600 376 Savigny-sur-Orge|91477 91120 375 Palaiseau|91027 91200 366 Athis-Mons
        91549 91700 354 Sainte-Geneviève-des-Bois|91657 91270 315 Vigneux-sur-Seine|91521 91130 312 Ris-Orangis
        91687 91170 308 Viry-Châtillon|92012 92100 1190 Boulogne-Billancourt|92050 92000 978 Nanterre
        92004 92600 939 Asnières-sur-Seine|92025 92700 911 Colombes|92026 92400 829 Courbevoie
        92063 92500 829 Rueil-Malmaison|92044 92300 681 Levallois-Perret|92040 92130 677 Issy-les-Moulineaux
        92024 92110 644 Clichy|92002 92160 643 Antony|93066 93200 1491 Saint-Denis|93048 93100 1119 Montreuil
        93001 93300 884 Aubervilliers|93005 93600 876 Aulnay-sous-Bois|93051 93160 730 Noisy-le-Grand
        93029 93700 724 Drancy|93007 93150 624 Le Blanc-Mesnil|93055 93500 619 Pantin|93008 93000 569 Bobigny
        93070 93400 536 Saint-Ouen-sur-Seine|94081 94400 940 Vitry-sur-Seine|94028 94000 934 Créteil
        94017 94500 781 Champigny-sur-Marne|94068 94100 766 Saint-Maur-des-Fossés|94041 94200 651 Ivry-sur-Seine
        94076 94800 602 Villejuif|94046 94700 568 Maisons-Alfort|94033 94120 538 Fontenay-sous-Bois
        94080 94300 482 Vincennes|94022 94600 459 Choisy-le-Roi|95018 95100 1061 Argenteuil|95127 95000 709 Cergy
        95585 95200 592 Sarcelles|95268 95140 418 Garges-lès-Gonesse|95252 95130 378 Franconville
        95063 95870 364 Bezons|95500 95000 320 Pontoise|95306 95220 318 Herblay-sur-Seine|95280 95190 313 Goussainville
        95680 95400 301 Villiers-le-Bel|97101 97139 511 Les Abymes|97103 97122 309 Baie-Mahault
        97113 97190 278 Le Gosier|97118 97170 247 Petit-Bourg|97128 97180 240 Sainte-Anne|97117 97160 230 Le Moule
        97115 97129 186 Lamentin|97129 97115 177 Sainte-Rose|97107 97130 177 Capesterre-Belle-Eau
        97116 97111 162 Morne-à-l'Eau|97209 97200 755 Fort-de-France|97213 97232 394 Le Lamentin
        97222 97231 216 Le Robert|97229 97233 195 Schœlcher|97207 97224 181 Ducos|97224 97212 163 Saint-Joseph
        97210 97240 158 Le François|97228 97230 148 Sainte-Marie|97221 97215 118 Rivière-Salée
        97220 97211 116 Rivière-Pilote|97302 97300 627 Cayenne|97311 97320 544 Saint-Laurent-du-Maroni
        97307 97351 365 Matoury|97309 97354 277 Remire-Montjoly|97304 97310 248 Kourou|97305 97355 199 Macouria
        97306 97318 110 Mana|97360 97317 103 Apatou|97357 97340 97 Grand-Santi|97353 97370 96 Maripasoula
        97411 97400 1556 Saint-Denis|97415 97411 1081 Saint-Paul|97416 97410 850 Saint-Pierre|97422 97418 826 Le Tampon
        97409 97440 589 Saint-André|97414 97421 549 Saint-Louis|97412 97480 392 Saint-Joseph
        97410 97437 386 Saint-Benoît|97418 97438 371 Sainte-Marie|97408 97419 366 La Possession
        97502 97500 52 Saint-Pierre|97501 97500 6 Miquelon-Langlade|97611 97600 714 Mamoudzou|97610 97600 322 Koungou
        97608 97615 178 Dzaoudzi|97607 97660 158 Dembeni|97602 97650 140 Bandraboua|97617 97680 139 Tsingoni
        97615 97615 114 Pamandzi|97616 97640 112 Sada|97603 97660 103 Bandrele|97614 97670 102 Ouangani
        97701 97133 107 Saint-Barthélemy|97801 97150 312 Saint-Martin|98613 98600 81 Uvea|98611 98610 19 Alo
        98612 98620 12 Sigave|98715 98704 298 Faaa|98738 98703 288 Punaauia|98735 98714 267 Papeete
        98729 98728 182 Moorea-Maiao|98725 98709 146 Mahina|98736 98716 141 Pirae|98747 98719 136 Taiarapu-Est
        98733 98711 128 Paea|98734 98712 117 Papara|98752 98726 108 Teva I Uta|98818 98800 860 Nouméa
        98805 98835 349 Dumbéa|98821 98889 276 Païta|98817 98809 253 Le Mont-Dore|98814 98820 92 Lifou
        98811 98859 80 Koné|98815 98828 63 Maré|98803 98870 56 Bourail|98822 98822 46 Poindimié|98812 98850 43 Koumac
        98901 98799 1 Île de Clipperton
        """
}
