/// The communes of departments 22, 35 and 56: `INSEE code, postcode, hundreds of inhabitants, name`.
/// Source: npm @etalab/decoupage-administratif 6.0.0 (MIT), from data of INSEE and La Poste, Licence Ouverte 2.0.
enum CommunesOfBrittany {
    static let text = """
        22001 22460 6 Allineuc|22002 22400 12 Andel|22003 22100 10 Aucaleuc|22004 22140 49 Bégard
        22005 22810 10 Belle-Isle-en-Terre|22006 22140 3 Berhet|22008 22100 12 Bobital|22009 22320 2 Le Bodéo
        22011 22170 11 Boqueho|22012 22240 8 La Bouillie|22013 22390 21 Bourbriac|22014 22130 13 Bourseul
        22015 22510 17 Bréhand|22016 22870 4 Île-de-Bréhat|22018 22140 3 Brélidy|22019 22170 5 Bringolo
        22020 22250 29 Broons|22021 22100 12 Brusvily|22023 22160 4 Bulat-Pestivien|22024 22160 2 Calanhel
        22025 22160 23 Callac|22026 22100 7 Calorguen|22028 22450 8 Camlez|22029 22480 4 Canihuel
        22030 22300 9 Caouënnec-Lanvézéac|22031 22160 7 Carnoët|22032 22350 25 Caulnes|22033 22530 4 Caurel
        22034 22140 16 Cavan|22035 22630 11 Les Champs-Géraux|22036 22350 2 La Chapelle-Blanche
        22037 22160 4 La Chapelle-Neuve|22039 22210 6 La Chèze|22040 22970 5 Coadout|22041 22140 2 Coatascorn
        22042 22450 5 Coatréven|22044 22400 19 Coëtmieux|22045 22800 4 Cohiniac|22046 22330 66 Le Mené
        22047 22320 9 Corlay|22048 22130 23 Corseul|22049 22130 17 Créhen|22050 22100 148 Dinan|22052 22160 4 Duault
        22053 22250 7 Éréac|22054 22430 40 Erquy|22055 22520 70 Binic-Étables-sur-Mer|22056 22630 18 Évran
        22057 22290 4 Le Faouët|22059 22800 14 Le Fœil|22060 22150 6 Gausson|22061 22110 14 Glomel|22062 22230 6 Gomené
        22063 22290 6 Gommenec'h|22064 22570 9 Gouarec|22065 22290 18 Goudelin|22067 22200 26 Grâces
        22068 22460 4 Grâce-Uzel|22069 22350 2 Guenroc|22070 22200 71 Guingamp|22071 22350 7 Guitté
        22072 22390 4 Gurunhuel|22073 22320 4 La Harmoye|22074 22320 7 Le Haut-Corlay|22075 22600 7 Hémonstoir
        22076 22550 15 Hénanbihen|22077 22400 13 Hénansal|22079 22150 23 Hénon|22081 22120 43 Hillion
        22082 22100 9 Le Hinglé|22083 22230 7 Illifaut|22084 22270 25 Jugon-les-Lacs|22085 22610 3 Kerbors
        22086 22500 6 Kerfot|22087 22110 6 Kergrist-Moëlou|22088 22480 2 Kerien|22090 22450 11 Kermaria-Sulard
        22091 22140 4 Kermoroc'h|22092 22480 3 Kerpert|22093 22400 172 Lamballe-Armor|22094 22770 16 Lancieux
        22095 22140 2 Landebaëron|22096 22130 5 Landébia|22097 22980 8 La Landec|22098 22400 14 Landéhen
        22099 22800 11 Lanfains|22101 22450 12 Langoat|22103 22490 10 Langrolay-sur-Rance|22104 22980 6 Languédias
        22105 22130 12 Languenan|22106 22360 79 Langueux|22107 22570 12 Bon Repos sur Blavet|22108 22290 1 Lanleff
        22109 22580 3 Lanloup|22110 22300 6 Lanmérin|22111 22610 4 Lanmodez|22112 22290 4 Lannebert
        22113 22300 203 Lannion|22114 22250 9 Lanrelas|22115 22480 5 Lanrivain|22116 22170 14 Lanrodec
        22117 22410 18 Lantic|22118 22100 43 Lanvallay|22119 22420 6 Lanvellec|22121 22290 20 Lanvollon
        22122 22230 7 Laurenan|22124 22570 2 Lescouët-Gouarec|22126 22800 2 Le Leslay|22127 22740 16 Lézardrieux
        22128 22340 4 Locarn|22129 22810 1 Loc-Envel|22131 22780 8 Loguivy-Plougras|22132 22160 2 Lohuec
        22133 22230 7 Loscouët-sur-Meu|22134 22700 30 Louannec|22135 22540 24 Louargat|22136 22600 100 Loudéac
        22137 22340 15 Maël-Carhaix|22138 22160 4 Maël-Pestivien|22139 22480 1 Magoar|22140 22640 6 La Malhoure
        22141 22450 2 Mantallot|22143 22550 18 Matignon|22144 22440 13 La Méaugon|22145 22270 8 Mégrit
        22146 22110 4 Mellionnec|22147 22230 31 Merdrignac|22148 22230 2 Mérillac|22149 22460 5 Merléac
        22150 22200 10 Le Merzer|22152 22220 13 Minihy-Tréguier|22153 22510 7 Moncontour|22155 22600 22 La Motte
        22156 22200 6 Moustéru|22157 22340 7 Le Moustoir|22158 22530 25 Guerlédan|22160 22400 10 Noyal
        22161 22200 28 Pabu|22162 22500 73 Paimpol|22163 22340 7 Paule|22164 22540 19 Pédernec|22165 22510 6 Penguily
        22166 22710 26 Penvénan|22168 22700 73 Perros-Guirec|22169 22480 2 Peumerit-Quintin|22170 22800 17 Plaine-Haute
        22171 22940 46 Plaintel|22172 22130 31 Plancoët|22174 22550 7 Pléboulle|22175 22270 17 Plédéliac
        22176 22960 69 Plédran|22177 22290 14 Pléguien|22178 22290 13 Pléhédel|22179 22240 16 Fréhel
        22180 22980 20 Plélan-le-Petit|22181 22570 7 Plélauff|22182 22170 33 Plélo|22183 22210 38 Plémet
        22184 22150 16 Plémy|22185 22640 26 Plénée-Jugon|22186 22370 40 Pléneuf-Val-André|22187 22190 144 Plérin
        22188 22170 11 Plerneuf|22189 22720 6 Plésidy|22190 22490 41 Pleslin-Trigavou|22193 22640 16 Plestan
        22194 22310 36 Plestin-les-Grèves|22195 22610 24 Pleubian|22196 22740 9 Pleudaniel
        22197 22690 29 Pleudihen-sur-Rance|22198 22560 38 Pleumeur-Bodou|22199 22740 12 Pleumeur-Gautier
        22201 22240 8 Plévenon|22202 22340 8 Plévin|22203 22150 41 Plœuc-L'Hermitage|22204 22260 12 Ploëzal
        22205 22130 5 Plorec-sur-Arguenon|22206 22170 40 Châtelaudren-Plouagat|22207 22420 22 Plouaret
        22208 22830 18 Plouasne|22209 22650 45 Beaussais-sur-Mer|22210 22620 29 Ploubazlanec|22211 22300 38 Ploubezre
        22212 22260 11 Plouëc-du-Trieux|22213 22490 34 Plouër-sur-Rance|22214 22470 31 Plouézec
        22215 22440 115 Ploufragan|22216 22810 8 Plougonver|22217 22780 4 Plougras|22218 22820 12 Plougrescant
        22219 22150 24 Plouguenast-Langast|22220 22110 16 Plouguernével|22221 22220 17 Plouguiel|22222 22580 46 Plouha
        22223 22200 20 Plouisy|22224 22300 16 Ploulec'h|22225 22970 54 Ploumagoar|22226 22300 25 Ploumilliau
        22227 22780 8 Plounérin|22228 22810 15 Plounévez-Moëdec|22229 22110 11 Plounévez-Quintin
        22231 22160 4 Plourac'h|22232 22410 22 Plourhan|22233 22860 23 Plourivo|22234 22170 11 Plouvara
        22235 22420 2 Plouzélambre|22236 22290 7 Pludual|22237 22130 28 Val-d'Arguenon|22238 22310 5 Plufur
        22239 22350 14 Plumaudan|22240 22250 12 Plumaugat|22241 22210 17 Plumieux|22242 22240 15 Plurien
        22243 22160 6 Plusquellec|22244 22320 5 Plussulien|22245 22140 10 Pluzunet|22246 22120 21 Pommeret
        22248 22200 18 Pommerit-le-Vicomte|22249 22390 6 Pont-Melvez|22250 22260 10 Pontrieux|22251 22590 75 Pordic
        22254 22140 11 Prat|22255 22210 9 La Prénessaye|22256 22260 11 Quemper-Guézennec|22257 22450 4 Quemperven
        22258 22120 40 Quessoy|22259 22100 40 Quévert|22260 22460 6 Le Quillio|22261 22400 4 Quintenic
        22262 22800 27 Quintin|22263 22630 4 Le Quiou|22264 22450 26 La Roche-Jaudy|22265 22300 18 Rospez
        22266 22110 33 Rostrenen|22267 22250 4 Rouillac|22268 22550 6 Ruca|22269 22260 2 Runan
        22271 22390 4 Saint-Adrien|22272 22200 22 Saint-Agathon|22273 22400 24 Saint-Alban
        22274 22630 4 Saint-André-des-Eaux|22275 22600 12 Saint-Barnabé|22276 22800 3 Saint-Bihy
        22277 22800 23 Saint-Brandan|22278 22000 444 Saint-Brieuc|22279 22600 11 Saint-Caradec
        22280 22100 12 Saint-Carné|22281 22150 16 Saint-Carreuc|22282 22380 34 Saint-Cast-le-Guildo
        22283 22260 9 Saint-Clet|22284 22480 3 Saint-Connan|22285 22530 3 Saint-Connec|22286 22400 5 Saint-Denoual
        22287 22800 15 Saint-Donan|22288 22210 4 Saint-Étienne-du-Gué-de-l'Isle|22289 22720 2 Saint-Fiacre
        22291 22800 2 Saint-Gildas|22293 22290 4 Saint-Gilles-les-Bois|22294 22480 3 Saint-Gilles-Pligeaux
        22295 22530 3 Saint-Gilles-Vieux-Marché|22296 22510 7 Saint-Glen|22299 22100 16 Saint-Hélen
        22300 22460 4 Saint-Hervé|22302 22750 9 Saint-Jacut-de-la-Mer|22304 22170 7 Saint-Jean-Kerdaniel
        22305 22350 4 Saint-Jouan-de-l'Isle|22306 22630 6 Saint-Judoce|22307 22940 21 Saint-Julien
        22308 22630 7 Saint-Juvat|22310 22140 5 Saint-Laurent|22311 22130 9 Saint-Lormel|22312 22350 2 Saint-Maden
        22313 22320 3 Saint-Martin-des-Prés|22314 22600 4 Saint-Maudan|22315 22980 3 Saint-Maudez
        22316 22320 5 Saint-Mayeux|22317 22980 3 Saint-Méloir-des-Bois|22318 22980 3 Saint-Michel-de-Plélan
        22319 22300 4 Saint-Michel-en-Grève|22320 22160 2 Saint-Nicodème|22321 22480 15 Saint-Nicolas-du-Pélem
        22322 22720 4 Saint-Péver|22323 22550 8 Saint-Pôtan|22324 22700 13 Saint-Quay-Perros
        22325 22410 32 Saint-Quay-Portrieux|22326 22270 6 Saint-Rieul|22327 22100 16 Saint-Samson-sur-Rance
        22328 22160 4 Saint-Servais|22330 22460 4 Saint-Thélo|22331 22480 2 Sainte-Tréphine|22332 22510 5 Saint-Trimoël
        22333 22230 8 Saint-Vran|22334 22570 1 Saint-Igeaux|22335 22720 2 Senven-Léhart|22337 22250 11 Sévignac
        22338 22200 7 Squiffiec|22339 22100 26 Taden|22340 22140 12 Tonquédec|22341 22640 7 Tramain
        22342 22980 4 Trébédan|22343 22560 38 Trébeurden|22344 22340 8 Trébrivan|22345 22510 8 Trébry
        22346 22510 9 Trédaniel|22347 22220 11 Trédarzec|22348 22250 5 Trédias|22349 22300 15 Trédrez-Locquémeau
        22350 22310 2 Tréduder|22351 22340 5 Treffrin|22352 22630 3 Tréfumel|22353 22730 25 Trégastel
        22354 22540 11 Tréglamus|22356 22590 9 Trégomeur|22358 22200 5 Trégonneau|22359 22420 5 Trégrom
        22360 22950 84 Trégueux|22361 22290 6 Tréguidel|22362 22220 23 Tréguier|22363 22660 12 Trélévern
        22364 22100 29 Trélivan|22365 22110 2 Trémargat|22366 22310 4 Trémel|22368 22490 7 Tréméreuc
        22369 22250 8 Trémeur|22370 22290 4 Tréméven|22371 22230 12 Trémorel|22372 22440 23 Trémuson
        22373 22340 1 Tréogan|22375 22290 7 Tressignaux|22376 22600 17 Trévé|22377 22410 8 Tréveneuc
        22378 22290 2 Trévérec|22379 22660 16 Trévou-Tréguignec|22380 22100 7 Trévron|22381 22450 4 Trézény
        22383 22450 2 Troguéry|22384 22460 11 Uzel|22385 22690 11 La Vicomté-sur-Rance|22386 22800 7 Le Vieux-Bourg
        22387 22420 13 Le Vieux-Marché|22388 22980 13 Vildé-Guingalan|22389 22120 51 Yffiniac|22390 22930 8 Yvias
        22391 22350 11 Yvignac-la-Tour|35001 35690 69 Acigné|35002 35150 18 Amanlis|35003 35250 10 Andouillé-Neuville
        35004 35460 41 Val-Couesnon|35005 35130 3 Arbrissel|35006 35370 46 Argentré-du-Plessis|35007 35250 5 Aubigné
        35008 35130 6 Availles-sur-Seiche|35009 35120 17 Baguer-Morvan|35010 35120 18 Baguer-Pican
        35012 35470 77 Bain-de-Bretagne|35013 35600 35 Bains-sur-Oust|35014 35680 25 Bais|35015 35500 22 Balazé
        35016 35580 22 Baulon|35017 35190 7 La Baussaine|35018 35420 11 La Bazouge-du-Désert
        35019 35560 19 Bazouges-la-Pérouse|35021 35133 13 Beaucé|35022 35190 7 Bécherel|35023 35137 47 Bédée
        35024 35830 130 Betton|35025 35133 10 Billé|35026 35750 1 Bléruais|35027 35360 18 Boisgervilly
        35028 35150 7 Boistrudan|35029 35270 15 Bonnemain|35030 35320 7 La Bosse-de-Bretagne
        35031 35340 47 La Bouëxière|35032 35230 48 Bourgbarré|35033 35890 34 Bourg-des-Comptes
        35034 35120 13 La Boussac|35035 35330 6 Bovel|35037 35310 64 Bréal-sous-Montfort|35038 35370 6 Bréal-sous-Vitré
        35039 35530 22 Brécé|35040 35160 37 Breteil|35041 35150 10 Brie|35042 35370 7 Brielles|35044 35120 4 Broualan
        35045 35550 9 Bruc-sur-Aff|35046 35330 5 Les Brulais|35047 35170 197 Bruz|35049 35260 57 Cancale
        35050 35190 6 Cardroc|35051 35510 188 Cesson-Sévigné|35052 35500 5 Champeaux|35054 35150 19 Chanteloup
        35055 35135 107 Chantepie|35056 35190 8 La Chapelle-aux-Filtzméens|35057 35330 15 La Chapelle-Bouëxic
        35058 35630 13 La Chapelle-Chaussée|35059 35520 47 La Chapelle-des-Fougeretz
        35060 35360 10 La Chapelle du Lou du Lac|35061 35500 7 La Chapelle-Erbrée|35062 35133 25 La Chapelle-Fleurigné
        35063 35140 5 La Chapelle-Saint-Aubert|35064 35660 11 La Chapelle-de-Brain
        35065 35590 23 La Chapelle-Thouarault|35066 35131 89 Chartres-de-Bretagne|35067 35250 17 Chasné-sur-Illet
        35068 35220 75 Châteaubourg|35069 35410 108 Châteaugiron|35070 35430 17 Châteauneuf-d'Ille-et-Vilaine
        35071 35133 4 Le Châtellier|35072 35210 18 Châtillon-en-Vendelais|35075 35490 8 Chauvigné
        35076 35310 47 Chavagne|35077 35640 4 Chelun|35078 35120 11 Cherrueix|35079 35250 24 Chevaigné
        35080 35310 26 Cintré|35081 35590 9 Clayes|35082 35134 14 Coësmes|35084 35330 7 Comblessac
        35085 35270 64 Combourg|35086 35210 6 Combourtillé|35087 35500 10 Cornillé|35088 35150 36 Corps-Nuds
        35089 35320 4 La Couyère|35090 35320 28 Crevin|35091 35290 6 Le Crouais|35092 35270 8 Cuguen
        35093 35800 108 Dinard|35094 35440 17 Dingé|35095 35120 58 Dol-de-Bretagne|35096 35113 25 Domagné
        35097 35680 21 Domalain|35098 35390 14 La Dominelais|35099 35410 39 Domloup|35101 35450 12 Dourdain
        35102 35130 5 Drouges|35103 35640 4 Eancé|35104 35120 14 Epiniac|35105 35500 17 Erbrée
        35106 35620 16 Ercé-en-Lamée|35107 35340 20 Ercé-près-Liffré|35108 35150 10 Essé|35109 35370 27 Étrelles
        35110 35440 11 Feins|35111 35420 7 Le Ferré|35114 35640 3 Forges-la-Forêt|35115 35300 203 Fougères
        35116 35111 25 La Fresnais|35117 35290 16 Gaël|35118 35490 15 Gahard|35119 35370 9 Gennes-sur-Seiche
        35120 35850 61 Gévezé|35121 35140 21 Gosné|35122 35350 20 La Gouesnière|35123 35580 44 Goven
        35124 35390 26 Grand-Fougeray|35125 35130 46 La Guerche-de-Bretagne|35126 35580 94 Guichen
        35127 35580 42 Guignen|35128 35440 17 Guipel|35130 35630 23 Hédé-Bazouges|35131 35590 47 L'Hermitage
        35132 35120 14 Hirel|35133 35750 46 Iffendic|35134 35630 3 Les Iffs|35135 35850 23 Irodouër
        35136 35150 86 Janzé|35137 35133 22 Javené|35138 35133 12 Laignelet|35139 35890 52 Laillé|35140 35320 6 Lalleu
        35141 35450 7 Landavran|35142 35133 12 Landéan|35143 35360 9 Landujan|35144 35850 11 Langan
        35145 35660 14 Langon|35146 35630 6 Langouet|35148 35270 1 Lanrigan|35149 35580 18 Lassy
        35150 35133 35 Lécousse|35151 35550 8 Lieuron|35152 35340 93 Liffré|35153 35111 4 Lillemer
        35154 35450 18 Livré-sur-Changeon|35155 35550 7 Lohéac|35156 35190 6 Longaulnay|35157 35133 6 Le Loroux
        35159 35270 3 Lourmais|35160 35330 2 Loutehel|35161 35680 19 Louvigné-de-Bais|35162 35420 33 Louvigné-du-Désert
        35163 35133 19 Luitré-Dompierre|35164 35560 7 Marcillé-Raoul|35165 35240 10 Marcillé-Robert
        35166 35220 10 Marpiré|35167 35640 27 Martigné-Ferchaud|35168 35330 39 Val d'Anast|35169 35380 14 Maxent
        35170 35450 6 Mecé|35171 35360 19 Médréac|35172 35270 20 Meillac|35173 35520 75 Melesse|35174 35420 7 Mellé
        35175 35330 10 Mernel|35176 35480 74 Guipry-Messac|35177 35520 50 La Mézière
        35178 35140 17 Mézières-sur-Couesnon|35179 35540 44 Miniac-Morvan|35180 35190 8 Miniac-sous-Bécherel
        35181 35870 15 Le Minihic-sur-Rance|35183 35370 8 Mondevert|35184 35360 66 Montauban-de-Bretagne
        35185 35210 3 Montautour|35186 35120 11 Mont-Dol|35187 35160 14 Monterfil|35188 35160 68 Montfort-sur-Meu
        35189 35760 38 Montgermont|35190 35420 2 Monthault|35191 35460 22 Les Portes du Coglais
        35192 35210 2 Montreuil-des-Landes|35193 35520 21 Montreuil-le-Gast|35194 35500 10 Montreuil-sous-Pérouse
        35195 35440 24 Montreuil-sur-Ille|35196 35310 79 Mordelles|35197 35250 17 Mouazé|35198 35680 7 Moulins
        35199 35130 3 Moussé|35200 35130 9 Moutiers|35201 35290 9 Muel|35202 35470 10 La Noë-Blanche
        35203 35137 4 La Nouaye|35204 35410 39 Nouvoitou|35205 35560 4 Noyal-sous-Bazouges
        35206 35230 84 Noyal-Châtillon-sur-Seiche|35207 35530 63 Noyal-sur-Vilaine|35208 35230 57 Orgères
        35210 35740 117 Pacé|35211 35380 18 Paimpont|35212 35320 12 Pancé|35214 35210 7 Parcé|35215 35133 13 Parigné
        35216 35850 18 Parthenay-de-Bretagne|35217 35370 14 Le Pertre|35218 35320 9 Le Petit-Fougeray
        35219 35550 39 Pipriac|35220 35150 32 Piré-Chancé|35221 35470 28 Pléchâtel|35222 35610 20 Pleine-Fougères
        35223 35380 41 Plélan-le-Grand|35224 35540 29 Plerguer|35225 35720 8 Plesder|35226 35720 21 Pleugueneuc
        35227 35137 35 Pleumeleuc|35228 35730 72 Pleurtuit|35229 35500 13 Pocé-les-Bois|35230 35420 4 Poilley
        35231 35320 13 Poligné|35232 35210 4 Princé|35233 35190 16 Québriac|35234 35290 13 Quédillac
        35235 35130 11 Rannée|35236 35600 95 Redon|35237 35660 10 Renac|35238 35000 2309 Rennes|35239 35240 46 Retiers
        35240 35650 98 Le Rheu|35241 35780 27 La Richardais|35242 35560 4 Rimou|35243 35133 24 Romagné
        35244 35490 3 Romazy|35245 35850 42 Romillé|35246 35120 14 Roz-Landrieux|35247 35610 11 Roz-sur-Couesnon
        35248 35610 5 Sains|35249 35390 10 Sainte-Anne-sur-Vilaine|35250 35230 24 Saint-Armel
        35251 35250 43 Saint-Aubin-d'Aubigné|35252 35500 9 Saint-Aubin-des-Landes|35253 35140 42 Saint-Aubin-du-Cormier
        35255 35114 10 Saint-Benoît-des-Ondes|35256 35800 23 Saint-Briac-sur-Mer|35257 35460 51 Maen Roch
        35258 35630 3 Saint-Brieuc-des-Iffs|35259 35120 12 Saint-Broladre|35260 35210 6 Saint-Christophe-des-Bois
        35261 35140 2 Saint-Christophe-de-Valains|35262 35134 4 Sainte-Colombe|35263 35350 30 Saint-Coulomb
        35264 35220 20 Saint-Didier|35265 35190 26 Saint-Domineuc|35266 35230 37 Saint-Erblon
        35268 35550 4 Saint-Ganton|35270 35610 4 Saint-Georges-de-Gréhaigne
        35271 35420 15 Saint-Georges-de-Reintembault|35272 35370 10 Saint-Germain-du-Pinel
        35273 35133 21 Saint-Germain-en-Coglès|35274 35250 10 Saint-Germain-sur-Ille|35275 35590 56 Saint-Gilles
        35276 35630 7 Saint-Gondran|35277 35750 4 Saint-Gonlay|35278 35760 100 Saint-Grégoire
        35279 35430 13 Saint-Guinoux|35280 35140 10 Saint-Hilaire-des-Landes|35281 35136 138 Saint-Jacques-de-la-Lande
        35282 35140 29 Rives-du-Couesnon|35283 35220 14 Saint-Jean-sur-Vilaine|35284 35430 28 Saint-Jouan-des-Guérets
        35285 35550 11 Saint-Just|35286 35270 3 Saint-Léger-des-Prés|35287 35800 28 Saint-Lunaire
        35288 35400 474 Saint-Malo|35289 35480 11 Saint-Malo-de-Phily|35290 35750 6 Saint-Malon-sur-Mel
        35291 35120 4 Saint-Marcan|35292 35460 16 Saint-Marc-le-Blanc|35294 35600 22 Sainte-Marie
        35295 35750 5 Saint-Maugan|35296 35250 14 Saint-Médard-sur-Ille|35297 35290 47 Saint-Méen-le-Grand
        35299 35350 47 Saint-Méloir-des-Ondes|35300 35500 14 Saint-M'Hervé|35302 35290 11 Saint-Onen-la-Chapelle
        35304 35140 13 Saint-Ouen-des-Alleux|35305 35380 4 Saint-Péran|35306 35430 24 Saint-Père-Marc-en-Poulet
        35307 35190 10 Saint-Pern|35308 35720 45 Mesnil-Roc'h|35309 35560 8 Saint-Rémy-du-Plain
        35310 35133 16 Saint-Sauveur-des-Landes|35311 35330 6 Saint-Séglin|35312 35580 19 Saint-Senoux
        35314 35430 10 Saint-Suliac|35315 35250 16 Saint-Sulpice-la-Forêt|35316 35390 8 Saint-Sulpice-des-Landes
        35317 35630 6 Saint-Symphorien|35318 35190 10 Saint-Thual|35319 35310 22 Saint-Thurial
        35320 35360 5 Saint-Uniac|35321 35320 8 Saulnières|35322 35320 11 Le Sel-de-Bretagne
        35324 35133 6 La Selle-en-Luitré|35325 35130 2 La Selle-Guerchaise|35326 35490 26 Sens-de-Bretagne
        35327 35530 42 Servon-sur-Vilaine|35328 35550 23 Sixt-sur-Aff|35329 35610 5 Sougeal|35330 35500 10 Taillis
        35331 35160 26 Talensac|35332 35620 11 Teillay|35333 35240 17 Le Theil-de-Bretagne
        35334 35235 87 Thorigné-Fouillard|35335 35134 9 Thourie|35336 35460 2 Le Tiercent|35337 35190 39 Tinténiac
        35338 35370 13 Torcé|35339 35610 6 Trans-la-Forêt|35340 35380 14 Treffendel|35342 35270 4 Trémeheuc
        35343 35320 12 Tresbœuf|35345 35190 9 Trévérien|35346 35190 2 Trimer|35347 35450 26 Val-d'Izé
        35350 35680 8 Vergéal|35351 35160 14 Le Verger|35352 35770 82 Vern-sur-Seiche|35353 35132 65 Vezin-le-Coquet
        35354 35610 3 Vieux-Viel|35355 35490 13 Vieux-Vy-sur-Couesnon|35356 35630 23 Vignoc|35357 35420 3 Villamée
        35358 35430 12 La Ville-ès-Nonais|35359 35130 9 Visseiche|35360 35500 194 Vitré
        35361 35960 11 Le Vivier-sur-Mer|35362 35540 12 Le Tronchet|35363 35131 42 Pont-Péan|56001 56350 40 Allaire
        56002 56190 21 Ambon|56003 56610 58 Arradon|56004 56190 18 Arzal|56005 56640 23 Arzon|56006 56800 16 Augan
        56007 56400 142 Auray|56008 56870 51 Baden|56009 56360 10 Bangor|56010 56150 64 Baud|56011 56350 15 Béganne
        56012 56380 19 Beignon|56013 56550 39 Belz|56014 56240 16 Berné|56015 56230 21 Berric|56017 56500 28 Bignan
        56018 56190 11 Billiers|56019 56420 3 Billio|56020 56140 9 Bohal|56021 56700 15 Brandérion
        56022 56390 15 Brandivy|56023 56400 71 Brech|56024 56580 23 Bréhan|56025 56430 2 Brignac|56026 56310 22 Bubry
        56027 56420 5 Buléon|56028 56220 16 Caden|56029 56240 13 Calan|56030 56130 12 Camoël|56031 56330 33 Camors
        56032 56800 20 Campénéac|56033 56910 32 Carentoir|56034 56340 42 Carnac|56035 56140 11 Caro
        56036 56850 72 Caudan|56039 56500 10 La Chapelle-Neuve|56040 56620 35 Cléguer|56041 56480 29 Cléguérec
        56042 56390 23 Colpo|56043 56430 8 Concoret|56044 56200 8 Cournon|56045 56230 7 Le Cours|56046 56950 34 Crach
        56047 56580 15 Crédin|56048 56540 7 Le Croisty|56050 56120 9 La Croix-Helléan|56051 56420 7 Cruguel
        56052 56750 19 Damgan|56053 56250 67 Elven|56054 56410 40 Erdeven|56055 56410 21 Étel|56056 56490 2 Évriguet
        56057 56320 28 Le Faouët|56058 56130 35 Férel|56060 56200 10 Les Fougerêts|56061 56200 40 La Gacilly
        56062 56680 7 Gâvres|56063 56530 26 Gestel|56065 56800 7 Gourhel|56066 56110 40 Gourin
        56067 56390 59 Grand-Champ|56068 56120 3 La Grée-Saint-Laurent|56069 56590 23 Groix|56070 56120 24 Guégon
        56071 56420 8 Guéhenno|56072 56920 6 Gueltas|56073 56160 12 Guémené-sur-Scorff|56074 56150 19 Guénin
        56075 56380 62 Guer|56076 56310 14 Guern|56077 56190 10 Le Guerno|56078 56520 123 Guidel|56079 56800 14 Guillac
        56080 56490 14 Guilliers|56081 56560 20 Guiscriff|56082 56120 4 Helléan|56083 56700 159 Hennebont
        56084 56450 9 Le Hézo|56085 56170 1 Hœdic|56086 56170 2 Île-d'Houat|56087 56780 6 Île-aux-Moines
        56088 56840 3 Île-d'Arz|56089 56240 22 Inguiniel|56090 56650 67 Inzinzac-Lochrist|56091 56120 26 Josselin
        56092 56920 9 Kerfourn|56093 56300 7 Kergrist|56094 56700 72 Kervignac|56096 56690 25 Landaul
        56097 56690 41 Landévant|56098 56600 233 Lanester|56099 56160 4 Langoëlan|56100 56630 19 Langonnet
        56101 56440 80 Languidic|56102 56120 23 Forges de Lanouée|56103 56120 3 Lantillac|56104 56240 8 Lanvaudan
        56105 56320 11 Lanvénégen|56106 56870 9 Larmor-Baden|56107 56260 84 Larmor-Plage|56108 56230 11 Larré
        56109 56190 13 Lauzach|56110 56160 9 Lignol|56111 56220 14 Limerzel|56112 56460 8 Lizio|56113 56160 9 Locmalo
        56114 56360 10 Locmaria|56115 56390 19 Locmaria-Grand-Champ|56116 56740 16 Locmariaquer|56117 56500 48 Locminé
        56118 56570 41 Locmiquélic|56119 56550 35 Locoal-Mendon|56120 56390 20 Locqueltas|56121 56100 583 Lorient
        56122 56800 18 Loyat|56123 56220 23 Malansac|56124 56140 26 Malestroit|56125 56300 19 Malguénac
        56126 56130 27 Marzan|56127 56430 32 Mauron|56128 56310 16 Melrand|56129 56490 15 Ménéac
        56130 56700 32 Merlevenez|56131 56320 15 Meslan|56132 56890 23 Meucon|56133 56140 12 Missiriac
        56134 56490 10 Mohon|56135 56230 16 Molac|56136 56380 8 Monteneuf|56137 56250 34 Monterblanc
        56139 56800 4 Montertelot|56140 56500 37 Moréac|56141 56500 18 Moustoir-Ac|56143 56190 51 Muzillac
        56144 56500 34 Évellys|56145 56430 10 Néant-sur-Yvel|56146 56300 15 Neulliac|56147 56130 50 Nivillac
        56148 56690 17 Nostang|56149 56190 25 Noyal-Muzillac|56151 56920 36 Noyal-Pontivy|56152 56360 26 Le Palais
        56153 56130 29 Péaule|56154 56220 19 Peillac|56155 56760 21 Pénestin|56156 56160 4 Persquen
        56157 56420 20 Plaudren|56158 56890 64 Plescop|56159 56140 19 Pleucadeuc|56160 56120 13 Pleugriffet
        56161 56400 32 Ploemel|56162 56270 189 Ploemeur|56163 56160 13 Ploërdut|56164 56880 68 Ploeren
        56165 56800 102 Ploërmel|56166 56240 58 Plouay|56167 56400 27 Plougoumelen|56168 56340 23 Plouharnel
        56169 56680 54 Plouhinec|56170 56770 11 Plouray|56171 56220 15 Pluherlin|56172 56420 28 Plumelec
        56173 56310 46 Pluméliau-Bieuzy|56174 56500 29 Plumelin|56175 56400 42 Plumergat|56176 56400 63 Pluneret
        56177 56330 77 Pluvigner|56178 56300 146 Pontivy|56179 56620 40 Pont-Scorff|56180 56380 7 Porcaro
        56181 56290 26 Port-Louis|56182 56320 10 Priziac|56184 56230 81 Questembert|56185 56530 90 Quéven
        56186 56170 49 Quiberon|56188 56310 14 Quistinic|56189 56500 11 Radenac|56190 56500 20 Réguiny
        56191 56140 4 Réminiac|56193 56670 59 Riantec|56194 56350 29 Rieux|56195 56130 7 La Roche-Bernard
        56196 56220 6 Rochefort-en-Terre|56197 56460 28 Val d'Oust|56198 56580 15 Rohan|56199 56110 7 Roudouallec
        56200 56140 14 Ruffiac|56201 56110 6 Le Saint|56202 56140 6 Saint-Abraham|56203 56480 6 Saint-Aignan
        56204 56500 7 Saint-Allouestre|56205 56450 9 Saint-Armel|56206 56890 125 Saint-Avé
        56207 56150 12 Saint-Barthélemy|56208 56430 3 Saint-Brieuc-de-Mauron|56209 56480 2 Sainte-Brigitte
        56210 56540 5 Saint-Caradec-Trégomel|56211 56140 8 Saint-Congard|56212 56130 26 Saint-Dolay
        56213 56920 13 Saint-Gérand-Croixanvec|56214 56730 20 Saint-Gildas-de-Rhuys|56215 56920 11 Saint-Gonnery
        56216 56350 4 Saint-Gorgon|56218 56220 8 Saint-Gravé|56219 56460 15 Saint-Guyomard|56220 56700 13 Sainte-Hélène
        56221 56220 17 Saint-Jacut-les-Pins|56222 56660 29 Saint-Jean-Brévelay|56223 56350 14 Saint-Jean-la-Poterie
        56224 56140 4 Saint-Laurent-sur-Oust|56225 56430 2 Saint-Léry|56226 56380 5 Saint-Malo-de-Beignon
        56227 56490 5 Saint-Malo-des-Trois-Fontaines|56228 56140 12 Saint-Marcel|56229 56200 13 Saint-Martin-sur-Oust
        56230 56910 5 Saint-Nicolas-du-Tertre|56231 56250 40 Saint-Nolff|56232 56350 11 Saint-Perreux
        56233 56470 16 Saint-Philibert|56234 56510 23 Saint-Pierre-Quiberon|56236 56120 8 Saint-Servant
        56237 56300 19 Saint-Thuriau|56238 56540 4 Saint-Tugdual|56239 56350 17 Saint-Vincent-sur-Oust
        56240 56370 92 Sarzeau|56241 56360 10 Sauzon|56242 56160 7 Séglien|56243 56860 96 Séné|56244 56460 34 Sérent
        56245 56480 5 Silfiac|56246 56300 21 Le Sourn|56247 56250 39 Sulniac|56248 56450 52 Surzur
        56249 56800 24 Taupont|56250 56130 6 Théhillac|56251 56450 85 Theix-Noyalo|56252 56370 13 Le Tour-du-Parc
        56253 56140 7 Tréal|56254 56250 14 Trédion|56255 56250 26 Treffléan|56256 56430 1 Tréhorenteuc
        56257 56490 7 La Trinité-Porhoët|56258 56470 18 La Trinité-sur-Mer|56259 56190 17 La Trinité-Surzur
        56260 56000 558 Vannes|56261 56250 15 La Vraie-Croix|56262 56400 26 Le Bono|56263 56400 29 Sainte-Anne-d'Auray
        56264 56540 4 Kernascléden
        """
}
