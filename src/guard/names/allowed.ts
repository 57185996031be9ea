/**
 * Words with a capital that lead to nobody: institutions, brands, medicines, tests, feasts, books, games. Folded. A word
 * that is also a given name stands in FIGURES instead: it is let through only where the note speaks of a story.
 */
const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const ALLOWED = words(`
	januari februari maart april juni juli augustus september oktober november december feb mrt apr jun jul aug sep sept okt nov dec
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo monday tuesday wednesday thursday friday saturday sunday
	kerst kerstmis pasen pinksteren sinterklaas sint carnaval koningsdag bevrijdingsdag hemelvaart suikerfeest offerfeest ramadan ramadhan
	eid iftar divali diwali holi newroz nowruz novruz chanoeka chanukah pesach jom kippoer poerim purim ketikoti keti koti ashura bruiloft halloween
	valentijnsdag moederdag vaderdag sintmaarten oud nieuw advent vasten allah god jezus jezus mohammed-profeet profeet koran bijbel kerk moskee
	bijbelclub sjabbat sabbat islam islamitisch christelijk katholiek gereformeerd moslim hindoe boeddha sikh jood joods
	nederlandse nederland europa eu engels nederlands wiskunde aardrijkskunde biologie natuurkunde
	ggd ggz jgz cjg gi vt svb uwv duo cak ind coa politie ov justitie raad rvdk kinderbescherming jeugdzorg jeugdbescherming jeugdhulp jeugdteam wijkteam
	veilig thuis kindertelefoon slachtofferhulp mee humanitas leger heils centrum gezin jeugd inspectie onderwijs belastingdienst gemeente rechtbank gerechtshof
	halt lucertis samen doen sociaal team fier moviera kindermishandeling huiselijk geweld augeo nji trimbos rivm who vws ocw unicef vluchtelingenwerk
	rode kruis lecp lecak saferspaces safegroup triage bopz wgbo avg wet wvggz meldcode afwegingskader afwegingsvraag stap
	sdq kivpa kidscreen cito dmt avi kbn tos adhd add ass pdd-nos odd ptss nah lvb iq emdr cgt vve mrt lvs kijk kanvas bosos kindvolg parnassys magister
	somtoday esis konnect bitcare ouderapp parro social schools classroom teams zoom office outlook word excel gmail google chromebook windows android
	whatsapp snapchat snap insta instagram tiktok facebook twitter x youtube netflix discord twitch telegram signal messenger messenger bereal roblox fortnite minecraft
	playstation ps4 ps5 xbox nintendo switch wii gta fifa pokemon pikachu brawl stars clash royale amongus among us squid game videoland disney
	disneyplus spotify marktplaats vinted bol bolcom tinder tikkie paypal bunq ing rabo rabobank abn amro asn triodos knab sns
	albert heijn jumbo lidl aldi plus coop spar hema action ikea kruidvat etos blokker zeeman primark hm zara wibra xenos gamma praxis karwei mcdonalds mac
	kfc burger king dominos subway starbucks thuisbezorgd gazelle batavus sparta nike adidas puma vans converse apple samsung huawei ipad iphone lego duplo playmobil
	barbie bratz brio kapla nerf hotwheels schleich stabilo bic tupperware stokke maxicosi maxi-cosi bugaboo joolz pampers zwitsal nutrilon bepanthen dora
	ritalin concerta medikinet equasym methylfenidaat dexamfetamine tentin strattera melatonine paracetamol ibuprofen risperdal risperidon abilify zyrtec ventolin
	seretide flixotide prednison amoxicilline augmentin movicolon epipen depakine keppra sertraline fluoxetine prozac diazepam oxazepam temazepam valium
	kanjertraining kanjer rots triple pow mindup taakspel swpbs marietje-kessels marietje kessels vreedzame school leefstijl piramide uk puk startblokken kaleidoscoop
	peuterplein schatkist kleuterplein bouwstenen nieuwsbegrip veilig leren lezen lijn3 staal pluspunt wereld gynzy snappet squla kahoot rekentuin muiswerk
	nijntje miffy woezel dikkie dik kikker bumba bing peppa pig paw patrol cocomelon bluey sesamstraat klokhuis jeugdjournaal frozen spiderman batman superman
	hulk marvel ninjago pixar shrek nemo dory cars mcqueen minions efteling duinrell slagharen walibi artis blijdorp naturalis nemo kinderboerderij monkey town ballorig
	k3 studio ajax feyenoord psv vitesse oranje barca real knvb zwembad sportpark bibliotheek bieb ns gvb ret htm connexxion arriva ov-chip flixbus schiphol
	red bull monster coca cola fanta sprite fristi chocomel kinderbueno bueno nutella calve pringles haribo tictac doritos lays cheetos bifi capri sun
	kia opel corsa volkswagen vw golf polo fiat panda punto ford fiesta focus transit renault clio twingo megane peugeot citroen audi bmw mercedes benz vito sprinter
	seat ibiza skoda octavia toyota yaris aygo suzuki swift mazda nissan micra hyundai volvo tesla dacia cooper vespa piaggio sym
	bareka blits diataal kwink pbs bulstronk heutink prowise bingel post-it eduarte prius uber bolt takis redbull headspace moodgym ease voldemort hermelien frenna flemming
	snelle s10 zoutelande boef lijpe ronnie-flex josylvio moncler shein temu zalando wehkamp bershka stone-island north-face canada-goose ugg crocs birkenstock kruidvat
	nizoral botje petteflet born pritt pino ieniemienie aart moppie grover koekiemonster tommy-hilfiger calvin klein gucci prada balenciaga essentials jordans airmax yeezy
	swiffer glorix ajax-spray dettol zwitsal bepanthen canesten rivella lipton ice-tea aquarius aa-drink monster-energy dubbelfris yakult danoontje knoppers nutella oreo
	snickers twix mars kitkat milka tonys haribo mentos chupa skittles pringles cheetos tosti knakworst unox honig maggi conimex ola magnum cornetto calippo
	ninjago roblox fortnite brawlhalla valorant overwatch tekken sims gacha geometry subway surfers candy crush clash stumble guys wordfeud duolingo kahoot socrative
	lexia bouw bloon zuiderzee rekenwonders getal ruimte semsom blink argus clou faqta meander naut brandaan da-vinci topondernemers jeelo alles-in-1 nieuwsrekenen
	estafette timboektoe flits lekker fonemenfun zoem-de-bij letterster letterlicht klinkers dyslexie levelwerk acadin wizzkids bollebozen wings bolleboos taalzee rekentuin
	taalactief taaljournaal taalverhaal taalblokken karakter atlantis grip alfa delta pennenstreken schrijfdans schrift handschrift klinkende kunstig laat maar zien moet-je-doen
	goed-gedaan soemo kinderen hun sociale kiva rotsenwater taakspel bounce stop denk doe rouw kiem grej gasic ziezon kanvas emma at work
	parlement topo praxisbulletin jsw cps slo kennisnet poraad cito iep dia boom leerlingvolgsysteem dult tpk kijkregistratie zien looqin cotan
	kion partou humankind norlandia smallsteps kinderrijk sksg bijdehandjes wasko uniq
	oranje-fonds jarige-job stichting-leergeld leergeld jeugdfonds kledingbank voedselbank speelotheek youke entrea lindhout parlan pluryn juvent combinatie jeugdzorg
	levvel lijn5 horizon yulius karakter accare triversum bascule curium dimence mutsaersstichting rubicon gastenhof xonar
	bullet journal pinterest shazam soundcloud deezer netflix hbo prime viaplay ziggo kpn vodafone odido tmobile simyo lebara lyca
	google bing edge chrome safari firefox canva padlet mentimeter quizlet wrts studyflow gradework lessonup bookwidgets
	meldpunt dossier protocol handelingsplan beleid intern extern begeleider functionaris
	covid corona rs rsv hepatitis waterpokken mazelen kinkhoest
	kring groep klas lokaal unit bovenbouw onderbouw middenbouw brugklas havo vwo vmbo mavo mbo hbo pabo gymnasium isk nt2 ab azc
	mt or mr tv wc pc ic sos pdf app url sms gps pgb wlz wmo zvw vog bsn iban opp ots ots uhp mdo mdt zat ib
	gr grt hgr lg vg ok oke nee ja hoi hallo hey dag bedankt dank groet groetjes groeten mvg vriendelijke beste geachte lieve ps nb cc re fw fwd
	i me my he she we you they it its im ive dont cant wont is the a an and but so if on in at to of for with not no yes because when what who why how
	reynell schlichting celf wisc wppsi bayley aseba cbcl trf vineland scol sev srs peabody beery kops klasse allerheiligen pinksterdag moederdag
	zwangerschap prince prins koning klokhuis hallo goedemorgen iag ippg mst fft yolo omg lol wtf fyi asap tbh btw idk
`);

/** Heroes of books, films and toys who are called as children are. */
export const FIGURES =
	words(`elsa anna olaf bert ernie jip janneke pippi wim woezel masha bob dora bumba plop gert puk ko tommie ienie aladdin jasmine
	belle ariel mulan vaiana moana simba nala rapunzel assepoester roodkapje hans grietje floddertje otje pluk suske wiske harry hermione matilda gonnie
	nemo dory woody buzz luffy naruto barbapapa marshall zuma skye dolfje katrijn sjakie guus maria jozef jezus piet nicolaas sam bas frank chase pino hermelien`);

/** What makes it a story. */
export const STORY =
	/\b(?:(?:prenten|lees|voorlees|plaatjes|strip|sprookjes)?boek(?:je|en)?|leesboekje|boekbespr\w*|paw patrol|harry potter|voorlezen|voorgelezen|verhaal(?:tje)?|sprookjes?|films?|serie|tekenfilm|aflevering|televisie|tv|disney|frozen|sesamstraat|liedjes? (?:van|over)|pleister|knuffel|puzzel|verkleed(?:kist)?|poppenkast|strip|personage|hoofdpersoon|cartoon|anime|musical|voorstelling|kerstspel|toneel(?:stuk)?|sinterklaas\w*)\b/i;

/** Several words that are no name together, though each might be. */
export const PHRASES =
	/\b(?:albert heijn|jip en janneke|bert en ernie|ernie en bert|suske en wiske|tom en jerry|hans en grietje|anne frank|pippi langkous|dikkie dik|willem wever|harry potter|buurman en buurman|woezel en pip|woezel & pip|fien en teun|raad van|jan klaassen|sint maarten|sint nicolaas|sint-maarten|zwarte piet|rode kruis|leger des heils|marietje kessels|stichting \w+|jeroen bosch|prinses máxima|emma kinderziekenhuis|sophia kinderziekenhuis|wilhelmina kinderziekenhuis|rosa parks|gouden kooi|blue monday|black friday|oma'?s?huis|jan en alleman|jan met de pet|jantje beton|mens erger je niet|bob de bouwer|nijntje pluis|rupsje nooitgenoeg|kikker en pad|max velthuijs|annie m\.? ?g\.? schmidt|roald dahl|paul van loon|mario kart|guus geluk|donald duck|mickey mouse|peter pan|sneeuwwitje en|robin hood|jan de wit stichting|puk en ko|puk & ko|elf bar|sam sam|jantje huilt|koningin maxima|triple p|berend botje|william schrikker|center parcs|eid mubarak|philips|samen veilig|jehova'?s?|cars|dikkertje dap|jantje[- ]van[- ]leiden|meneer de uil|st\.? nicolaas|mama appelsap|pluk van de petteflet|baby born|post-?it|kortjakje|vader jacob|broeder jacob|jan huigen|klein duimpje|hans worst|zagen zagen|pino|red bull|paw patrol|rots (?:en|&) water|geronimo stilton|dolfje weerwolfje|de waanzinnige boomhut|het leven van een loser|pippi|koning van katoren|abeltje|minoes|otje|floddertje|jorrit en de|tiny toones|pieter konijn|peter rabbit|frank en frey|beer en|marte meo|willem-alexander|koning willem)\b/giu;

/** Names of months and the like are names only with more than a capital. */
export const SEASONS = words('mei juni juli augustus april lente zomer winter summer kerst oost west noord zuid');
