/// The communes of departments 27, 41 and 45: `INSEE code, postcode, hundreds of inhabitants, name`.
/// Source: npm @etalab/decoupage-administratif 6.0.0 (MIT), from data of INSEE and La Poste, Licence Ouverte 2.0.
enum CommunesOfTheCentre {
    static let text = """
        27001 27800 3 Aclou|27002 27570 5 Acon|27003 27400 17 Acquigny|27004 27120 4 Aigleville|27005 27600 12 Ailly
        27006 27500 2 Aizier|27008 27460 16 Alizay|27009 27250 5 Ambenay|27010 27140 2 Amécourt
        27011 27370 12 Amfreville-Saint-Amand|27012 27380 4 Amfreville-les-Champs
        27013 27380 5 Amfreville-sous-les-Monts|27014 27400 9 Amfreville-sur-Iton|27015 27430 13 Andé
        27016 27700 77 Les Andelys|27017 27930 14 Angerville-la-Campagne|27018 27290 10 Appeville-Annebault
        27019 27820 2 Armentières-sur-Avre|27020 27180 16 Arnières-sur-Iton|27021 27260 3 Asnières
        27022 27600 51 Le Val d'Hazey|27023 27180 7 Aulnay-sur-Iton|27025 27490 9 Autheuil-Authouillet
        27026 27420 5 Authevernes|27027 27220 3 Les Authieux|27028 27290 3 Authou|27031 27930 11 Aviron
        27032 27240 13 Chambois|27033 27930 3 Bacquepuis|27034 27440 6 Bacqueville|27035 27260 1 Bailleul-la-Vallée
        27036 27130 5 Bâlines|27037 27170 12 Barc|27038 27130 3 Les Barils|27039 27310 5 Barneville-sur-Seine
        27040 27170 4 Barquet|27042 27230 1 Barville|27043 27160 7 Les Baux-de-Breteuil
        27044 27180 9 Les Baux-Sainte-Croix|27045 27140 8 Bazincourt-sur-Epte|27046 27230 1 Bazoques
        27047 27190 3 Beaubray|27048 27480 2 Beauficel-en-Lyons|27049 27270 44 Mesnil-en-Ouche|27050 27170 6 Beaumontel
        27051 27170 28 Beaumont-le-Roger|27052 27800 4 Le Bec-Hellouin|27053 27370 2 Le Bec-Thomas
        27054 27160 5 Bémécourt|27055 27110 3 Bérengeville-la-Campagne|27056 27300 98 Bernay|27057 27180 3 Bernienville
        27059 27660 3 Bernouville|27061 27800 3 Berthouville|27062 27370 16 Les Monts du Roumois
        27063 27170 3 Berville-la-Campagne|27064 27210 7 Berville-sur-Mer|27065 27210 47 Beuzeville
        27066 27480 3 Bézu-la-Forêt|27067 27660 16 Bézu-Saint-Éloi|27068 27330 2 Bois-Anzeray
        27069 27250 7 Bois-Arnault|27070 27150 17 Frenelles-en-Vexin|27071 27260 2 Le Bois-Hellain
        27072 27620 7 Bois-Jérôme-Saint-Ouen|27073 27220 12 Bois-le-Roi|27074 27800 3 Boisney
        27075 27330 4 Bois-Normand-près-Lyre|27076 27120 5 Boisset-les-Prévanches|27077 27520 9 Boissey-le-Châtel
        27078 27220 3 La Boissière|27079 27300 4 Boissy-Lamberville|27081 27120 2 Boncourt
        27082 27190 20 La Bonneville-sur-Iton|27083 27290 3 Bonneville-Aptot|27085 27310 16 Flancourt-Crescy-en-Roumois
        27089 27290 10 Thénouville|27090 27670 39 Bosroumois|27091 27310 8 Bosgouet|27094 27480 1 Bosquentin
        27095 27800 7 Bosrobert|27096 27250 4 Les Bottereaux|27097 27700 6 Bouafles|27098 27150 1 Bouchevilliers
        27099 27930 8 Le Boulay-Morin|27100 27210 12 Boulleville|27101 27500 5 Bouquelon|27102 27310 11 Bouquetot
        27103 27310 40 Bourg-Achard|27104 27380 7 Bourg-Beaudouin|27105 27520 40 Grand Bourgtheroulde
        27106 27230 5 Bournainville-Faverolles|27107 27500 13 Bourneville-Sainte-Croix|27108 27580 12 Bourth
        27109 27170 4 Bray|27110 27350 6 Brestot|27111 27220 2 Bretagnolles|27112 27160 43 Breteuil
        27113 27800 1 Brétigny|27114 27640 12 Breuilpont|27115 27570 3 Breux-sur-Avre|27116 27800 42 Brionne
        27117 27270 11 Broglie|27118 27930 7 Brosville|27119 27730 16 Bueil|27120 27190 4 Burey
        27123 27120 5 Caillouet-Orgeville|27124 27490 2 Cailly-sur-Eure|27125 27800 7 Calleville
        27126 27500 11 Campigny|27127 27400 7 Canappeville|27129 27300 6 Caorches-Saint-Nicolas
        27130 27270 4 Capelle-les-Grands|27132 27180 8 Caugé|27133 27310 11 Caumont
        27134 27350 2 Cauverville-en-Roumois|27135 27110 4 Cesseville|27136 27120 3 Chaignes
        27137 27580 2 Chaise-Dieu-du-Theil|27138 27270 4 Chamblac|27139 27250 2 Chambord|27140 27120 4 Chambray
        27141 27190 1 Champ-Dolent|27142 27600 3 Champenard|27144 27220 3 Champigny-la-Futelaye
        27146 27260 4 La Chapelle-Bayvel|27147 27930 6 La Chapelle-du-Bois-des-Faulx|27148 27270 4 La Chapelle-Gauthier
        27149 27230 1 La Chapelle-Hareng|27151 27380 17 Charleval|27152 27420 7 Château-sur-Epte
        27153 27150 4 Chauvincourt-Provemont|27154 27220 6 Chavigny-Bailleul|27155 27820 1 Chennebrun
        27156 27250 5 Chéronvilliers|27157 27160 13 Marbois|27158 27930 8 Cierrey|27161 27180 11 Claville
        27162 27190 3 Collandres-Quincarnon|27163 27500 2 Colletot|27164 27170 8 Combon|27165 27190 48 Conches-en-Ouche
        27167 27290 7 Condé-sur-Risle|27168 27430 2 Connelles|27169 27210 10 Conteville|27170 27260 11 Cormeilles
        27171 27120 4 Le Cormier|27173 27300 1 Corneville-la-Fouquetière|27174 27500 14 Corneville-sur-Risle
        27176 27150 2 Coudray|27177 27220 5 Coudres|27179 27300 7 Courbépine|27180 27940 22 Courcelles-sur-Seine
        27181 27320 6 Courdemanche|27182 27130 2 Courteilles|27183 27750 23 La Couture-Boussey|27184 27400 1 Crasville
        27185 27110 5 Crestot|27187 27110 4 Criquebeuf-la-Campagne|27188 27340 15 Criquebeuf-sur-Seine
        27189 27190 4 La Croisille|27190 27120 2 Croisy-sur-Eure|27191 27490 25 Clef Vallée d'Eure
        27192 27110 6 Crosville-la-Vieille|27193 27530 14 Croth|27194 27700 2 Cuverville|27196 27340 13 Les Damps
        27198 27160 61 Mesnils-sur-Iton|27199 27720 5 Dangu|27200 27930 1 Dardez|27201 27110 2 Daubeuf-la-Campagne
        27202 27430 5 Daubeuf-près-Vatteville|27203 27120 4 Douains|27204 27150 3 Doudeauville-en-Vexin
        27205 27380 4 Douville-sur-Andelle|27206 27320 5 Droisy|27207 27230 6 Drucourt|27208 27230 1 Duranville
        27209 27290 6 Écaquelon|27210 27170 4 Écardenville-la-Campagne|27212 27110 1 Écauville
        27213 27420 60 Vexin-sur-Epte|27214 27440 9 Écouis|27215 27110 4 Ecquetot|27216 27930 5 Émalleville
        27217 27190 5 Émanville|27218 27260 16 Épaignes|27219 27110 5 Épégard|27220 27730 4 Épieds
        27222 27560 2 Épreville-en-Lieuvin|27224 27110 4 Épreville-près-le-Neubourg|27226 27150 37 Étrépagny
        27227 27350 7 Étréville|27228 27350 3 Éturqueraye|27229 27000 494 Évreux|27230 27530 36 Ézy-sur-Eure
        27231 27120 4 Fains|27232 27150 3 Farceaux|27233 27210 7 Fatouville-Grestain|27234 27930 3 Fauville
        27235 27190 2 Faverolles-la-Campagne|27237 27230 2 Le Favril|27238 27190 11 Ferrières-Haut-Clocher
        27239 27270 4 Ferrières-Saint-Hilaire|27240 27760 2 La Ferrière-sur-Risle|27241 27110 2 Feuguerolles
        27242 27190 10 Le Fidelaire|27243 27210 7 Fiquefleur-Équainville|27245 27480 3 Fleury-la-Forêt
        27246 27380 18 Fleury-sur-Andelle|27247 27380 3 Flipou|27248 27230 2 Folleville
        27249 27600 11 Fontaine-Bellenger|27251 27470 6 Fontaine-l'Abbé|27252 27230 4 Fontaine-la-Louvet
        27254 27120 8 Fontaine-sous-Jouy|27256 27220 6 La Forêt-du-Parc|27258 27210 5 Fort-Moville
        27259 27220 1 Foucrainville|27260 27210 6 Foulbec|27261 27370 4 Fouqueville|27263 27500 12 Le Perrey
        27266 27800 3 Franqueville|27267 27290 3 Freneuse-sur-Risle|27269 27260 2 Fresne-Cauverville
        27271 27220 3 Fresney|27273 27120 4 Gadencourt|27275 27600 67 Gaillon|27276 27150 3 Gamaches-en-Vexin
        27277 27220 8 La Baronnie|27278 27780 20 Garennes-sur-Eure|27279 27620 31 Gasny|27280 27930 11 Gauciel
        27281 27190 2 Gaudreville-la-Rivière|27282 27930 7 Gauville-la-Campagne|27284 27140 124 Gisors
        27285 27620 4 Giverny|27286 27560 4 Giverville|27287 27190 8 Glisolles|27288 27290 6 Glos-sur-Risle
        27289 27390 2 La Goulafrière|27290 27170 12 Goupil-Othon|27291 27580 1 Gournay-le-Guérin
        27294 27380 10 Val d'Orger|27295 27270 5 Grand-Camp|27298 27110 3 Graveron-Sémerville|27299 27930 40 Gravigny
        27300 27170 5 Grosley-sur-Risle|27301 27220 15 Grossœuvre|27302 27370 13 Le Bosc du Theil|27304 27720 2 Guerny
        27306 27930 31 Guichainville|27307 27700 5 Guiseniers|27309 27220 5 L'Habit|27310 27150 4 Hacqueville
        27311 27800 11 Harcourt|27312 27120 3 Hardencourt-Cocherel|27313 27370 6 La Harengère|27315 27700 3 Harquency
        27316 27350 12 Hauville|27317 27350 4 La Haye-Aubrée|27318 27800 3 La Haye-de-Calleville
        27319 27350 3 La Haye-de-Routot|27320 27370 3 La Haye-du-Theil|27321 27400 2 La Haye-le-Comte
        27322 27400 14 La Haye-Malherbe|27323 27330 3 La Haye-Saint-Sylvestre|27324 27150 6 Hébécourt
        27325 27800 2 Hecmanville|27326 27120 3 Hécourt|27327 27110 2 Hectomare|27329 27700 7 Hennezis
        27330 27430 1 Herqueville|27331 27630 5 Heubécourt-Haricourt|27332 27400 8 Heudebouville
        27333 27860 7 Heudicourt|27334 27230 1 Heudreville-en-Lieuvin|27335 27400 11 Heudreville-sur-Eure
        27336 27950 4 La Heunière|27337 27700 4 Heuqueville|27338 27910 7 Les Hogues|27339 27400 8 Hondouville
        27340 27310 7 Honguemare-Guenouville|27341 27570 1 L'Hosmes|27342 27400 2 Houetteville
        27343 27120 13 Houlbec-Cocherel|27345 27410 2 La Houssaye|27346 27440 2 Houville-en-Vexin|27347 27930 8 Huest
        27348 27460 17 Igoville|27349 27290 9 Illeville-sur-Montfort|27350 27770 10 Illiers-l'Évêque
        27351 27400 14 Incarville|27353 27930 5 Irreville|27354 27110 4 Iville|27355 27540 26 Ivry-la-Bataille
        27358 27120 5 Jouy-sur-Eure|27359 27250 3 Juignettes|27360 27220 3 Jumelles|27361 27210 4 La Lande-Saint-Léger
        27363 27350 3 Le Landin|27364 27470 2 Launay|27365 27690 20 Léry|27366 27910 2 Letteguives
        27367 27560 15 Lieurey|27368 27220 4 Lignerolles|27369 27480 1 Lilly|27370 27440 3 Lisors
        27371 27800 2 Livet-sur-Authou|27372 27150 7 Longchamps|27373 27480 1 Lorleau|27374 27190 5 Louversey
        27375 27400 187 Louviers|27376 27650 2 Louye|27377 27480 8 Lyons-la-Forêt
        27378 27320 12 La Madeleine-de-Nonancourt|27379 27150 4 Mainneville|27380 27800 3 Malleville-sur-le-Bec
        27381 27300 2 Malouy|27382 27370 4 Mandeville|27383 27130 3 Mandres|27384 27210 5 Manneville-la-Raoult
        27385 27500 14 Manneville-sur-Risle|27386 27460 13 Le Manoir|27388 27680 5 Marais-Vernier|27389 27110 5 Marbeuf
        27390 27320 11 Marcilly-la-Campagne|27391 27810 16 Marcilly-sur-Eure|27392 27150 1 Martagny
        27393 27210 5 Martainville|27394 27340 5 Martot|27395 27390 1 Mélicourt|27396 27850 5 Ménesqueville
        27397 27120 17 Ménilles|27398 27300 15 Menneval|27399 27950 1 Mercey|27400 27640 3 Merey
        27401 27930 2 Le Mesnil-Fuguet|27403 27400 2 Le Mesnil-Jourdain|27404 27390 1 Mesnil-Rousset
        27405 27150 1 Mesnil-sous-Vienne|27406 27650 9 Mesnil-sur-l'Estrée|27407 27440 3 Mesnil-Verclives
        27408 27510 6 Mézières-en-Vexin|27410 27930 6 Miserey|27411 27320 2 Moisville|27412 27340 16 Terres de Bord
        27413 27290 8 Montfort-sur-Risle|27414 27390 8 Montreuil-l'Argillé|27415 27260 4 Morainville-Jouveaux
        27417 27150 6 Morgny|27418 27800 1 Morsan|27419 27220 7 Mouettes|27420 27420 2 Mouflaines
        27421 27220 6 Mousseaux-Neuville|27422 27430 9 Muids|27423 27650 8 Muzy|27424 27190 3 Nagel-Séez-Mesnil
        27425 27170 23 Nassandres sur Risle|27426 27830 13 Neaufles-Saint-Martin|27427 27250 4 Neaufles-Auvergny
        27428 27110 42 Le Neubourg|27429 27730 2 Neuilly|27430 27150 4 La Neuve-Grange|27431 27330 5 La Neuve-Lyre
        27432 27890 7 La Neuville-du-Bosc|27433 27800 2 Neuville-sur-Authou|27434 27560 1 Noards
        27435 27560 2 La Noë-Poulain|27436 27190 4 Nogent-le-Sec|27437 27150 4 Nojeon-en-Vexin
        27438 27320 23 Nonancourt|27439 27930 12 Normanville|27440 27940 6 Notre-Dame-de-l'Isle
        27441 27800 1 Notre-Dame-d'Épine|27442 27390 2 Notre-Dame-du-Hamel|27444 27410 2 Le Noyer-en-Ouche
        27445 27720 3 Noyers|27446 27190 5 Ormes|27447 27190 9 Le Val-Doré|27448 27120 50 Pacy-sur-Eure
        27451 27180 3 Parville|27453 27910 18 Perriers-sur-Andelle|27454 27910 5 Perruel|27455 27230 2 Piencourt
        27456 27400 8 Pinterville|27457 27130 7 Piseux|27458 27590 26 Pîtres|27459 27230 1 Les Places
        27460 27300 2 Plainville|27462 27230 2 Le Planquay|27463 27300 7 Plasnes|27464 27180 9 Le Plessis-Grohan
        27465 27120 4 Le Plessis-Hébert|27466 27170 4 Le Plessis-Sainte-Opportune|27467 27500 100 Pont-Audemer
        27468 27290 6 Pont-Authou|27469 27340 41 Pont-de-l'Arche|27470 27360 12 Pont-Saint-Pierre
        27471 27100 2 Porte-de-Seine|27472 27190 3 Portes|27473 27940 9 Port-Mort|27474 27740 11 Poses
        27475 27560 2 La Poterie-Mathieu|27476 27500 4 Les Préaux|27477 27510 7 Pressagny-l'Orgueilleux
        27478 27220 10 Prey|27480 27150 6 Puchay|27481 27130 4 Pullay|27482 27370 2 La Pyle|27483 27400 4 Quatremare
        27485 27680 9 Quillebeuf-sur-Seine|27486 27110 7 Quittebeuf|27487 27380 6 Radepont|27488 27910 2 Renneville
        27489 27930 5 Reuilly|27490 27420 3 Richeville|27492 27170 3 Romilly-la-Puthenaye
        27493 27610 32 Romilly-sur-Andelle|27495 27700 2 La Roquette|27496 27790 5 Rosay-sur-Lieure
        27497 27350 10 Rougemontier|27498 27110 4 Rouge-Perriers|27500 27350 16 Routot|27501 27120 3 Rouvray
        27502 27250 22 Rugles|27504 27930 12 Sacquenville|27505 27390 1 Saint-Agnan-de-Cernières
        27507 27220 38 Saint-André-de-l'Eure|27508 27250 2 Saint-Antonin-de-Sommaire
        27511 27110 8 Saint-Aubin-d'Écrosville|27512 27230 3 Saint-Aubin-de-Scellon
        27514 27270 3 Saint-Aubin-du-Thenney|27516 27270 13 Treis-Sants-en-Ouche|27517 27600 22 Saint-Aubin-sur-Gaillon
        27518 27680 7 Saint-Aubin-sur-Quillebeuf|27520 27450 1 Saint-Benoît-des-Ombres
        27521 27820 1 Saint-Christophe-sur-Avre|27522 27450 4 Saint-Christophe-sur-Condé
        27524 27110 8 Sainte-Colombe-la-Commanderie|27525 27950 3 Sainte-Colombe-près-Vernon
        27527 27800 2 Saint-Cyr-de-Salerne|27528 27100 36 Le Vaudreuil|27529 27370 4 Saint-Cyr-la-Campagne
        27530 27390 1 Saint-Denis-d'Augerons|27531 27520 2 Saint-Denis-des-Monts|27533 27140 5 Saint-Denis-le-Ferment
        27534 27370 9 Saint-Didier-des-Bois|27535 27190 4 Saint-Élier|27536 27800 5 Saint-Éloi-de-Fourques
        27537 27430 9 Saint-Étienne-du-Vauvray|27538 27450 5 Saint-Étienne-l'Allier
        27539 27920 4 Saint-Étienne-sous-Bailleul|27540 27620 6 Sainte-Geneviève-lès-Gasny
        27541 27560 2 Le Mesnil-Saint-Jean|27542 27450 9 Saint-Georges-du-Vièvre|27543 27710 9 Saint-Georges-Motel
        27544 27220 2 Saint-Germain-de-Fresney|27545 27370 1 Saint-Germain-de-Pasquier
        27546 27930 2 Saint-Germain-des-Angles|27547 27230 8 Saint-Germain-la-Campagne
        27548 27320 12 Saint-Germain-sur-Avre|27550 27450 3 Saint-Grégoire-du-Vièvre
        27552 27270 2 Saint-Jean-du-Thenney|27553 27600 4 Saint-Julien-de-la-Liègue
        27554 27950 33 La Chapelle-Longueville|27555 27220 2 Saint-Laurent-des-Bois
        27556 27390 1 Saint-Laurent-du-Tencement|27557 27300 4 Saint-Léger-de-Rôtes
        27558 27520 2 Saint-Léger-du-Gennetey|27560 27930 2 Saint-Luc|27561 27210 7 Saint-Maclou
        27562 27950 45 Saint-Marcel|27563 27500 9 Saint-Mards-de-Blacarville|27564 27230 3 Saint-Mards-de-Fresne
        27565 27160 7 Le Lesme|27567 27150 3 Sainte-Marie-de-Vatimesnil|27568 27190 5 Sainte-Marthe
        27569 27300 2 Saint-Martin-du-Tilleul|27570 27930 1 Saint-Martin-la-Campagne
        27571 27450 3 Saint-Martin-Saint-Firmin|27572 27370 3 Saint-Meslin-du-Bosc
        27576 27110 6 Sainte-Opportune-du-Bosc|27577 27680 4 Sainte-Opportune-la-Mare
        27578 27160 6 Sainte-Marie-d'Attez|27579 27370 1 Saint-Ouen-de-Pontcheuil
        27580 27310 24 Saint-Ouen-de-Thouberville|27582 27670 18 Saint-Ouen-du-Tilleul
        27584 27800 3 Saint-Paul-de-Fourques|27586 27520 2 Saint-Philbert-sur-Boissey
        27587 27290 8 Saint-Philbert-sur-Risle|27589 27920 10 Saint-Pierre-de-Bailleul
        27590 27390 2 Saint-Pierre-de-Cernières|27591 27260 6 Saint-Pierre-de-Cormeilles
        27592 27800 2 Saint-Pierre-de-Salerne|27593 27370 17 Saint-Pierre-des-Fleurs|27594 27450 3 Saint-Pierre-des-Ifs
        27595 27370 10 Saint-Pierre-du-Bosguérard|27597 27210 6 Saint-Pierre-du-Val
        27598 27430 12 Saint-Pierre-du-Vauvray|27599 27600 9 Saint-Pierre-la-Garenne
        27601 27680 4 Saint-Samson-de-la-Roque|27602 27180 55 Saint-Sébastien-de-Morsent|27603 27560 3 Saint-Siméon
        27604 27210 2 Saint-Sulpice-de-Grimbouville|27605 27260 2 Saint-Sylvestre-de-Cormeilles
        27606 27500 5 Saint-Symphorien|27608 27300 4 Saint-Victor-de-Chrétienville|27609 27800 3 Saint-Victor-d'Épine
        27610 27130 1 Saint-Victor-sur-Avre|27611 27930 3 Saint-Vigor|27612 27950 3 Saint-Vincent-des-Bois
        27613 27230 4 Saint-Vincent-du-Boulay|27614 27150 2 Sancourt|27615 27930 2 Sassey|27616 27370 19 La Saussaye
        27617 27150 5 Saussay-la-Campagne|27618 27190 5 Sébécourt|27620 27500 5 Selles|27621 27220 2 Serez
        27622 27470 18 Serquigny|27623 27400 5 Surtauville|27624 27400 8 Surville|27625 27420 3 Suzay
        27627 27230 3 Le Theil-Nolent|27629 27230 18 Thiberville|27630 27800 3 Thibouville|27631 27290 4 Thierville
        27632 27150 6 Le Thil|27633 27420 5 Les Thilliers-en-Vexin|27635 27700 1 Le Thuit
        27638 27370 38 Le Thuit de l'Oison|27640 27170 2 Tilleul-Dame-Agnès|27641 27110 3 Le Tilleul-Lambert
        27643 27570 10 Tillières-sur-Avre|27644 27510 6 Tilly|27645 27500 1 Tocqueville|27646 27210 5 Le Torpt
        27649 27440 3 Touffreville|27650 27180 5 Tournedos-Bois-Hubert|27652 27930 3 Tourneville
        27654 27370 11 Tourville-la-Campagne|27655 27500 7 Tourville-sur-Pont-Audemer|27656 27500 13 Toutainville
        27658 27110 4 Le Tremblay-Omonville|27659 27930 1 La Trinité|27660 27270 3 La Trinité-de-Réville
        27661 27310 4 La Trinité-de-Thouberville|27662 27500 4 Triqueville|27663 27110 2 Le Troncq
        27664 27480 5 Le Tronquay|27665 27680 8 Trouville-la-Haule|27666 27400 6 La Vacherie|27667 27300 4 Valailles
        27668 27120 7 Le Val-David|27669 27350 4 Valletot|27670 27380 10 Vandrimare|27671 27210 2 Vannecrocq
        27672 27910 3 Vascœuil|27673 27430 2 Vatteville|27674 27120 3 Vaux-sur-Eure|27676 27700 17 Les Trois Lacs
        27677 27110 4 Venon|27678 27180 11 Les Ventes|27679 27130 72 Verneuil d'Avre et d'Iton|27680 27390 2 Verneusses
        27681 27200 253 Vernon|27682 27870 6 Vesly|27683 27700 2 Vézillon|27684 27930 8 Le Vieil-Évreux
        27685 27330 6 La Vieille-Lyre|27686 27680 1 Vieux-Port|27689 27120 4 Villegats|27690 27420 3 Villers-en-Vexin
        27691 27940 8 Villers-sur-le-Roule|27692 27110 2 Villettes|27693 27240 13 Sylvains-Lès-Moulins
        27694 27950 3 Villez-sous-Bailleul|27695 27110 2 Villez-sur-le-Neubourg|27696 27640 9 Villiers-en-Désœuvre
        27697 27400 3 Vironvay|27698 27110 6 Vitot|27699 27520 1 Voiscreville|27700 27370 7 Vraiville
        27701 27100 132 Val-de-Reuil|41001 41310 2 Ambloy|41002 41400 8 Angé|41003 41100 6 Areines|41004 41800 3 Artins
        41006 41240 4 Autainville|41007 41310 8 Authon|41008 41500 7 Avaray|41009 41330 7 Averdon|41010 41100 10 Azé
        41012 41170 2 Baillou|41013 41250 3 Bauzy|41014 41170 2 Beauchêne|41016 41130 11 Billy|41017 41240 7 Binas
        41018 41000 472 Blois|41019 41290 1 Boisseau|41020 41800 5 Bonneveau|41022 41270 1 Bouffry
        41024 41270 2 Boursay|41025 41250 13 Bracieux|41026 41160 2 Brévainville|41027 41370 1 Briou
        41028 41160 5 Busloup|41029 41120 15 Candé-sur-Beuvron|41030 41360 2 Cellé|41031 41120 27 Cellettes
        41032 41120 27 Chailles|41034 41250 1 Chambord|41035 41330 6 Champigny-en-Beauce|41036 41600 4 Chaon
        41037 41290 2 La Chapelle-Enchérie|41038 41320 4 La Chapelle-Montmartin
        41039 41500 7 La Chapelle-Saint-Martin-en-Plaine|41040 41330 8 La Chapelle-Vendômoise
        41041 41270 2 La Chapelle-Vicomtesse|41042 41110 5 Châteauvieux|41043 41130 17 Châtillon-sur-Cher
        41044 41320 11 Châtres-sur-Cher|41045 41150 11 Chaumont-sur-Loire|41046 41600 10 Chaumont-sur-Tharonne
        41047 41260 45 La Chaussée-Saint-Victor|41048 41270 2 Chauvigny-du-Perche|41049 41700 9 Chémery
        41050 41700 9 Cheverny|41051 41400 11 Chissay-en-Touraine|41052 41120 11 Chitenay|41053 41170 5 Choue
        41054 41700 4 Choussy|41055 41150 24 Valloire-sur-Cisse|41057 41290 2 Conan|41058 41370 2 Concriers
        41059 41120 69 Le Controis-en-Sologne|41060 41170 7 Cormenon|41061 41120 16 Cormeray|41062 41700 5 Couddes
        41063 41110 5 Couffy|41065 41100 6 Coulommiers-la-Tour|41066 41500 4 Courbouzon|41067 41700 28 Cour-Cheverny
        41068 41230 5 Courmemin|41069 41500 3 Cour-sur-Loire|41070 41800 5 Vallée-de-Ronsard
        41071 41220 5 Crouy-sur-Cosson|41072 41100 4 Crucheray|41073 41160 7 Danzé|41074 41220 12 Dhuizon
        41075 41270 10 Droué|41077 41290 1 Épiais|41078 41360 8 Épuisay|41079 41800 1 Les Essarts
        41080 41400 14 Faverolles-sur-Cher|41081 41100 2 Faye|41083 41210 6 La Ferté-Beauharnais
        41084 41300 9 La Ferté-Imbault|41085 41220 11 La Ferté-Saint-Cyr|41086 41250 7 Fontaines-en-Sologne
        41087 41800 3 Fontaine-les-Coteaux|41088 41270 2 Fontaine-Raoul|41089 41270 2 La Fontenelle
        41090 41360 3 Fortan|41091 41330 13 Fossé|41093 41190 3 Françay|41094 41700 12 Fresnes|41095 41160 11 Fréteval
        41096 41270 3 Le Gault-du-Perche|41097 41130 23 Gièvres|41098 41310 2 Gombergean|41099 41230 5 Gy-en-Sologne
        41100 41800 2 Les Hayes|41101 41190 11 Herbault|41102 41800 4 Houssay|41103 41310 4 Huisseau-en-Beauce
        41104 41350 23 Huisseau-sur-Cosson|41105 41370 9 Josnes|41106 41600 45 Lamotte-Beuvron|41107 41310 5 Lancé
        41108 41190 1 Lancôme|41109 41190 7 Landes-le-Gaulois|41110 41320 8 Langon-sur-Cher
        41112 41230 2 Lassay-sur-Croisne|41113 41800 2 Lavardin|41114 41500 3 Lestiou|41115 41160 4 Lignières
        41116 41100 2 Lisle|41118 41200 2 Loreux|41119 41370 4 Lorges|41120 41360 13 Lunay
        41121 41370 1 La Madeleine-Villefrouin|41122 41320 2 Maray|41123 41370 7 Marchenoir
        41124 41100 3 Marcilly-en-Beauce|41125 41210 8 Marcilly-en-Gault|41126 41110 12 Mareuil-sur-Cher
        41127 41210 4 La Marolle-en-Sologne|41128 41330 7 Marolles|41129 41250 6 Maslives|41130 41500 7 Maves
        41131 41100 8 Mazangé|41132 41140 3 Méhers|41134 41500 6 Menars|41135 41320 8 Mennetou-sur-Cher
        41136 41500 62 Mer|41137 41150 5 Mesland|41138 41100 3 Meslay|41139 41130 10 Meusnes|41140 41200 7 Millançay
        41141 41160 3 Moisy|41142 41190 23 Valencisse|41143 41170 13 Mondoubleau|41144 41150 7 Monteaux
        41145 41120 8 Monthou-sur-Bièvre|41146 41400 10 Monthou-sur-Cher|41147 41120 19 Les Montils
        41148 41350 13 Montlivault|41149 41800 36 Montoire-sur-le-Loir|41150 41250 34 Mont-près-Chambord
        41151 41400 36 Montrichard Val de Cher|41152 41210 6 Montrieux-en-Sologne|41153 41800 1 Montrouveau
        41154 41160 11 Morée|41155 41500 13 Muides-sur-Loire|41156 41500 5 Mulsans|41157 41230 15 Mur-de-Sologne
        41158 41100 24 Naveil|41159 41210 13 Neung-sur-Beuvron|41160 41250 3 Neuvy|41161 41600 23 Nouan-le-Fuzelier
        41163 41310 1 Nourray|41164 41140 26 Noyers-sur-Cher|41166 41700 4 Oisly|41167 41150 33 Veuzain-sur-Loire
        41168 41300 2 Orçay|41171 41290 16 Oucques La Nouvelle|41172 41160 2 Ouzouer-le-Doyen
        41173 41160 33 Beauce la Romaine|41174 41100 2 Périgny|41175 41100 11 Pezou
        41176 41300 7 Pierrefitte-sur-Sauldre|41177 41170 1 Le Plessis-Dorin|41178 41370 1 Le Plessis-l'Échelle
        41179 41270 2 Le Poislay|41180 41400 16 Pontlevoy|41181 41110 8 Pouillé|41182 41190 3 Pray
        41184 41310 6 Prunay-Cassereau|41185 41200 22 Pruniers-en-Sologne|41186 41160 3 Rahart|41187 41100 2 Renay
        41188 41290 1 Rhodon|41189 41150 4 Rilly-sur-Loire|41190 41100 2 Rocé|41191 41370 1 Roches
        41192 41800 3 Les Roches-l'Évêque|41193 41270 2 Romilly|41194 41200 184 Romorantin-Lanthenay
        41195 41230 2 Rougeou|41196 41270 1 Ruan-sur-Egvonne|41198 41110 28 Saint-Aignan
        41199 41310 12 Saint-Amand-Longpré|41200 41100 5 Sainte-Anne|41201 41800 3 Saint-Arnoult
        41203 41330 5 Saint-Bohaire|41204 41350 18 Saint-Claude-de-Diray|41205 41190 2 Saint-Cyr-du-Gault
        41206 41000 9 Saint-Denis-sur-Loire|41207 41500 12 Saint-Dyé-sur-Loire|41208 41190 1 Saint-Étienne-des-Guérets
        41209 41100 7 Saint-Firmin-des-Prés|41211 41400 27 Saint-Georges-sur-Cher|41212 41350 32 Saint-Gervais-la-Forêt
        41213 41310 1 Saint-Gourgon|41214 41160 7 Saint-Hilaire-la-Gravelle|41215 41800 1 Saint-Jacques-des-Guérets
        41216 41160 5 Saint-Jean-Froidmentel|41217 41400 8 Saint-Julien-de-Chédon|41218 41320 7 Saint-Julien-sur-Cher
        41219 41240 3 Saint-Laurent-des-Bois|41220 41220 42 Saint-Laurent-Nouan|41221 41370 6 Saint-Léonard-en-Beauce
        41222 41320 4 Saint-Loup|41223 41190 8 Saint-Lubin-en-Vergonnois|41224 41170 2 Saint-Marc-du-Cor
        41225 41800 6 Saint-Martin-des-Bois|41226 41100 30 Saint-Ouen|41228 41800 3 Saint-Rimay
        41229 41140 15 Saint-Romain-sur-Cher|41230 41000 18 Saint-Sulpice-de-Pommeray|41231 41210 12 Saint-Viâtre
        41232 41300 48 Salbris|41233 41120 9 Sambin|41234 41190 3 Santenay|41235 41170 9 Sargé-sur-Braye
        41236 41310 1 Sasnières|41237 41700 11 Sassay|41238 41360 20 Savigny-sur-Braye|41239 41110 10 Seigy
        41241 41300 13 Selles-Saint-Denis|41242 41130 42 Selles-sur-Cher|41243 41100 8 Selommes|41245 41500 4 Séris
        41246 41120 5 Seur|41247 41230 15 Soings-en-Sologne|41248 41170 10 Couëtron-au-Perche|41249 41300 10 Souesmes
        41250 41800 5 Sougé|41251 41600 5 Souvigny-en-Sologne|41252 41500 16 Suèvres|41253 41370 3 Talcy
        41254 41170 2 Le Temple|41255 41800 3 Ternay|41256 41300 13 Theillay|41258 41140 12 Thésée
        41259 41100 8 Thoré-la-Rochette|41260 41220 4 Thoury|41261 41190 1 Tourailles|41262 41250 11 Tour-en-Sologne
        41265 41800 3 Troo|41266 41120 1 Valaire|41267 41400 9 Vallières-les-Grandes|41268 41230 1 Veilleins
        41269 41100 158 Vendôme|41271 41230 6 Vernou-en-Sologne|41273 41290 5 Vievy-le-Rayé|41274 41800 1 Villavard
        41275 41160 12 La Ville-aux-Clercs|41276 41000 26 Villebarou|41277 41270 1 Villebout|41278 41310 3 Villechauve
        41279 41800 4 Villedieu-le-Château|41280 41200 27 Villefranche-sur-Cher|41281 41330 4 Villefrancœur
        41282 41200 4 Villeherviers|41283 41100 3 Villemardy|41284 41290 1 Villeneuve-Frouville|41285 41220 5 Villeny
        41286 41310 1 Villeporcher|41287 41100 5 Villerable|41288 41000 8 Villerbon|41289 41240 4 Villermain
        41290 41100 2 Villeromain|41291 41100 3 Villetrun|41292 41500 2 Villexanton|41293 41100 2 Villiersfaux
        41294 41100 11 Villiers-sur-Loir|41295 41350 81 Vineuil|41296 41600 14 Vouzon|41297 41600 7 Yvoy-le-Marron
        45001 45230 2 Adon|45002 45230 4 Aillant-sur-Milleron|45004 45200 136 Amilly|45005 45480 2 Andonville
        45006 45160 12 Ardon|45008 45410 20 Artenay|45009 45170 12 Aschères-le-Marché|45010 45300 11 Ascoux
        45011 45170 2 Attray|45012 45300 2 Audeville|45013 45330 2 Augerville-la-Rivière
        45014 45390 5 Aulnay-la-Rivière|45015 45480 7 Autruy-sur-Juine|45016 45500 8 Autry-le-Châtel
        45017 45270 3 Auvilliers-en-Gâtinais|45018 45340 9 Auxy|45019 45130 7 Baccon|45020 45130 10 Le Bardon
        45021 45340 3 Barville-en-Gâtinais|45022 45340 4 Batilly-en-Gâtinais|45023 45420 1 Batilly-en-Puisaye
        45024 45130 20 Baule|45025 45480 15 Bazoches-les-Gallerandes|45026 45210 10 Bazoches-sur-le-Betz
        45027 45270 4 Beauchamps-sur-Huillard|45028 45190 80 Beaugency|45029 45630 17 Beaulieu-sur-Loire
        45030 45340 20 Beaune-la-Rolande|45031 45270 14 Bellegarde|45032 45210 3 Le Bignon-Mirabeau
        45033 45390 4 Boësses|45034 45760 22 Boigny-sur-Bionne|45035 45340 12 Boiscommun|45036 45290 9 Boismorand
        45037 45480 5 Boisseaux|45038 45300 4 Bondaroy|45039 45460 7 Bonnée|45040 45420 19 Bonny-sur-Loire
        45041 45340 1 Bordeaux-en-Gâtinais|45042 45460 19 Les Bordes|45043 45430 10 Bou
        45044 45170 2 Bougy-lez-Neuville|45045 45300 3 Bouilly-en-Gâtinais|45046 45140 11 Boulay-les-Barres
        45047 45300 4 Bouzonville-aux-Bois|45049 45460 12 Bouzy-la-Forêt|45050 45300 13 Boynes
        45051 45460 18 Bray-Saint-Aignan|45052 45250 1 Breteau|45053 45250 49 Briare|45054 45390 5 Briarres-sur-Essonne
        45055 45310 5 Bricy|45056 45390 3 Bromeilles|45058 45410 2 Bucy-le-Roi|45059 45140 2 Bucy-Saint-Liphard
        45060 45230 8 La Bussière|45061 45120 23 Cepoy|45062 45520 14 Cercottes|45063 45620 9 Cerdon
        45064 45360 4 Cernoy-en-Berry|45065 45300 2 Césarville-Dossainville|45066 45260 7 Chailly-en-Gâtinais
        45067 45380 41 Chaingy|45068 45120 127 Châlette-sur-Loing|45069 45340 10 Chambon-la-Forêt
        45070 45420 1 Champoulet|45072 45400 16 Chanteau|45073 45320 5 Chantecoq|45074 45310 1 La Chapelle-Onzerain
        45075 45380 110 La Chapelle-Saint-Mesmin|45076 45210 2 La Chapelle-Saint-Sépulcre
        45077 45230 6 La Chapelle-sur-Aveyron|45078 45270 2 Chapelon|45079 45230 1 Le Charme
        45080 45480 3 Charmont-en-Beauce|45081 45130 6 Charsonville|45082 45110 85 Châteauneuf-sur-Loire
        45083 45220 21 Château-Renard|45084 45260 5 Châtenoy|45085 45230 19 Châtillon-Coligny
        45086 45480 3 Châtillon-le-Roi|45087 45360 31 Châtillon-sur-Loire|45088 45480 3 Chaussy|45089 45430 91 Chécy
        45091 45210 3 Chevannes|45092 45700 15 Chevillon-sur-Huillard|45093 45520 27 Chevilly
        45094 45210 2 Chevry-sous-le-Bignon|45095 45170 21 Chilleurs-aux-Bois|45096 45290 5 Les Choux
        45097 45220 12 Chuelles|45098 45370 36 Cléry-Saint-André|45099 45310 5 Coinces|45100 45800 5 Combleux
        45101 45530 3 Combreux|45102 45700 4 Conflans-sur-Loing|45103 45490 15 Corbeilles|45104 45120 29 Corquilleroy
        45105 45700 1 Cortrat|45107 45260 3 Coudroy|45108 45720 22 Coullons|45109 45130 6 Coulmiers
        45110 45300 3 Courcelles-le-Roi|45111 45300 5 Courcy-aux-Loges|45112 45260 4 La Cour-Marigny
        45113 45320 3 Courtemaux|45114 45490 2 Courtempierre|45115 45320 38 Courtenay|45116 45190 9 Cravant
        45118 45170 3 Crottes-en-Pithiverais|45119 45300 24 Dadonville|45120 45420 2 Dammarie-en-Puisaye
        45121 45230 5 Dammarie-sur-Loing|45122 45570 15 Dampierre-en-Burly|45123 45150 19 Darvoy|45124 45390 2 Desmonts
        45125 45390 1 Dimancheville|45126 45450 29 Donnery|45127 45680 33 Dordives|45129 45220 14 Douchy-Montcorbon
        45130 45370 14 Dry|45131 45390 4 Échilleuses|45132 45340 4 Égry|45133 45300 5 Engenville
        45134 45130 15 Épieds-en-Beauce|45135 45480 3 Erceville|45136 45320 6 Ervauville|45137 45300 7 Escrennes
        45138 45250 1 Escrignelles|45139 45300 5 Estouy|45141 45420 2 Faverelles|45142 45450 39 Fay-aux-Loges
        45143 45230 1 Feins-en-Gâtinais|45144 45150 11 Férolles|45145 45210 38 Ferrières-en-Gâtinais
        45146 45240 73 La Ferté-Saint-Aubin|45147 45400 218 Fleury-les-Aubrais|45148 45210 17 Fontenay-sur-Loing
        45149 45320 3 Foucherolles|45150 45270 2 Fréville-du-Gâtinais|45151 45340 3 Gaubertin|45152 45310 2 Gémigny
        45153 45110 7 Germigny-des-Prés|45154 45520 21 Gidy|45155 45500 135 Gien|45156 45120 6 Girolles
        45157 45300 4 Givraines|45158 45490 3 Gondreville|45159 45390 2 Grangermont|45160 45480 7 Greneville-en-Beauce
        45161 45210 8 Griselles|45162 45300 5 Guigneville|45164 45600 7 Guilly|45165 45220 6 Gy-les-Nonains
        45166 45520 3 Huêtre|45167 45130 18 Huisseau-sur-Mauves|45168 45450 5 Ingrannes|45169 45140 101 Ingré
        45170 45300 2 Intville-la-Guétard|45171 45620 5 Isdes|45173 45150 46 Jargeau|45174 45480 3 Jouy-en-Pithiverais
        45175 45370 16 Jouy-le-Potier|45176 45340 4 Juranville|45177 45300 2 Laas|45178 45270 14 Ladon
        45179 45740 31 Lailly-en-Val|45180 45290 1 Langesse|45181 45480 1 Léouville|45182 45240 13 Ligny-le-Ribault
        45183 45410 1 Lion-en-Beauce|45184 45600 4 Lion-en-Sullias|45185 45700 3 Lombreuil|45186 45490 6 Lorcy
        45187 45260 30 Lorris|45188 45470 26 Loury|45189 45210 2 Louzouer|45191 45300 80 Le Malesherbois
        45193 45240 22 Marcilly-en-Villette|45194 45430 31 Mardié|45195 45300 6 Mareau-aux-Bois
        45196 45370 17 Mareau-aux-Prés|45197 45760 19 Marigny-les-Usages|45198 45300 3 Marsainvilliers
        45199 45220 5 Melleroy|45200 45240 14 Ménestreau-en-Villette|45201 45210 2 Mérinville|45202 45190 10 Messas
        45203 45130 67 Meung-sur-Loire|45204 45370 9 Mézières-lez-Cléry|45205 45270 3 Mézières-en-Gâtinais
        45206 45490 3 Mignères|45207 45490 4 Mignerette|45208 45200 148 Montargis|45209 45340 3 Montbarrois
        45210 45230 7 Montbouy|45212 45700 13 Montcresson|45213 45260 6 Montereau|45214 45170 2 Montigny
        45215 45340 2 Montliard|45216 45700 1 Mormant-sur-Vernisson|45217 45300 2 Morville-en-Beauce
        45218 45290 1 Le Moulinet-sur-Solin|45219 45270 2 Moulon|45220 45340 6 Nancray-sur-Rimarde
        45222 45210 14 Nargis|45223 45270 4 Nesploy|45224 45170 50 Neuville-aux-Bois
        45225 45390 4 La Neuville-sur-Essonne|45226 45510 13 Neuvy-en-Sullias|45227 45500 12 Nevoy
        45228 45340 12 Nibelle|45229 45290 26 Nogent-sur-Vernisson|45230 45260 8 Noyers|45231 45170 1 Oison
        45232 45160 235 Olivet|45233 45390 4 Ondreville-sur-Essonne|45234 45000 1164 Orléans|45235 45140 44 Ormes
        45237 45390 1 Orville|45238 45250 7 Ousson-sur-Loire|45239 45290 4 Oussoy-en-Gâtinais|45240 45480 13 Outarville
        45241 45150 5 Ouvrouer-les-Champs|45242 45290 3 Ouzouer-des-Champs|45243 45270 3 Ouzouer-sous-Bellegarde
        45244 45570 25 Ouzouer-sur-Loire|45245 45250 11 Ouzouer-sur-Trézée|45246 45300 1 Pannecières
        45247 45700 37 Pannes|45248 45310 24 Patay|45249 45200 9 Paucourt|45250 45210 2 Pers-en-Gâtinais
        45251 45360 3 Pierrefitte-ès-Bois|45252 45300 89 Pithiviers|45253 45300 17 Pithiviers-le-Vieil
        45254 45500 25 Poilly-lez-Gien|45255 45490 4 Préfontaines|45256 45260 3 Presnoy
        45257 45290 5 Pressigny-les-Pins|45258 45390 33 Puiseaux|45259 45270 12 Quiers-sur-Bezonde
        45260 45300 2 Ramoulu|45261 45470 14 Rebréchien|45262 45310 1 Rouvray-Sainte-Croix
        45263 45300 3 Rouvres-Saint-Jean|45264 45130 2 Rozières-en-Beauce|45265 45210 4 Rozoy-le-Vieil
        45266 45410 2 Ruan|45268 45600 6 Saint-Aignan-le-Jaillard|45269 45130 38 Saint-Ay
        45270 45730 20 Saint-Benoît-sur-Loire|45271 45500 10 Saint-Brisson-sur-Loire|45272 45590 35 Saint-Cyr-en-Val
        45273 45550 31 Saint-Denis-de-l'Hôtel|45274 45560 78 Saint-Denis-en-Val|45275 45220 5 Saint-Firmin-des-Bois
        45276 45360 5 Saint-Firmin-sur-Loire|45277 45600 4 Saint-Florent-le-Jeune
        45278 45230 11 Sainte-Geneviève-des-Bois|45279 45220 18 Saint-Germain-des-Prés|45280 45500 10 Saint-Gondon
        45281 45320 10 Saint-Hilaire-les-Andrésis|45282 45160 33 Saint-Hilaire-Saint-Mesmin
        45283 45700 2 Saint-Hilaire-sur-Puiseaux|45284 45800 231 Saint-Jean-de-Braye
        45285 45140 168 Saint-Jean-de-la-Ruelle|45286 45650 96 Saint-Jean-le-Blanc|45288 45340 4 Saint-Loup-des-Vignes
        45289 45170 13 Saint-Lyé-la-Forêt|45290 45110 19 Saint-Martin-d'Abbat|45291 45500 12 Saint-Martin-sur-Ocre
        45292 45230 8 Saint-Maurice-sur-Aveyron|45293 45700 12 Saint-Maurice-sur-Fessard|45294 45340 2 Saint-Michel
        45296 45310 8 Saint-Péravy-la-Colombe|45297 45600 10 Saint-Père-sur-Loire
        45298 45750 63 Saint-Pryvé-Saint-Mesmin|45299 45310 3 Saint-Sigismond|45300 45640 43 Sandillon
        45301 45170 4 Santeau|45302 45770 173 Saran|45303 45490 6 Sceaux-du-Gâtinais|45305 45530 2 Seichebrières
        45306 45210 8 La Selle-en-Hermoy|45307 45210 12 La Selle-sur-le-Bied|45308 45400 33 Semoy|45309 45240 7 Sennely
        45310 45300 17 Sermaises|45311 45110 7 Sigloy|45312 45700 5 Solterre|45313 45410 9 Sougy
        45314 45450 5 Sully-la-Chapelle|45315 45600 51 Sully-sur-Loire|45316 45530 8 Sury-aux-Bois
        45317 45190 13 Tavers|45320 45300 4 Thignonville|45321 45260 7 Thimory|45322 45210 2 Thorailles
        45323 45420 2 Thou|45324 45510 25 Tigy|45325 45170 3 Tivernon|45326 45310 4 Tournoisis|45327 45470 34 Traînou
        45328 45490 3 Treilles-en-Gâtinais|45329 45220 13 Triguères|45330 45410 2 Trinay
        45331 45510 6 Vannes-sur-Cosson|45332 45290 15 Varennes-Changy|45333 45760 20 Vennecy
        45334 45260 6 Vieilles-Maisons-sur-Joudry|45335 45510 20 Vienne-en-Val|45336 45600 8 Viglain
        45337 45310 3 Villamblain|45338 45700 71 Villemandeur|45339 45270 5 Villemoutiers|45340 45600 5 Villemurlin
        45341 45310 2 Villeneuve-sur-Conie|45342 45170 4 Villereau|45343 45700 2 Villevoques|45344 45190 11 Villorceau
        45345 45700 11 Vimory|45346 45530 22 Vitry-aux-Loges|45347 45300 8 Vrigny|45348 45300 7 Yèvre-la-Ville
        """
}
