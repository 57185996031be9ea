/** What somebody does, right behind their name, or asks or gets. Folded. */
const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Things that persons do and objects hardly ever: behind an unknown word they make it a name. */
export const DOES =
	words(`troost troostte deelt deelde snikt snikte bedankt bedankte wijst melden meldt beweert beweerde schopt duwt hield houdt staart staarde zwaait zwaaide
	knuffelt knuffelde plaagt plaagde pest pestte jankt jankte krijst krijste giechelt knoeit oefent helpt hielp ontwijkt ontweek zucht zuchtte protesteert vlucht vluchtte gelooft
	kietelt zoent zoende kuste kust drinkt negeert negeerde appte smeekt smeekte dreint jengelt spreekt verdween ontbreekt ontbrak miste mist verblijft verzint verzon verklapt
	vergat vergeet kijkt eist eiste liegt opent opende sluit sloot draait draaide blaft bladert haalt verhuist verhuisde verschijnt stelt stelde vertrouwt springt sprong fietst fietste
	wacht kneep knijpt neemt tikt tikte stoot stootte spuugt smijt smeet verfde kleurt kleurde bouwt bouwde leerde leert zwemt zwom zei zegt zeg zeid zeidie vertelde vertelt vertel vroeg vraagt antwoordde antwoordt riep roept schreeuwde
	schreeuwt gilde gilt fluisterde fluistert huilde huilt huilen lachte lacht glimlachte mompelde snikte wilde wil wou wou wilt belde
	belt appte appt mailde mailt smste reageerde reageert weigerde weigert sloeg slaat schopte schopt beet bijt krabde krabt duwde duwt spuugde
	kneep knijpt trok trekt pakte pakt speelde speelt at eet dronk drinkt sliep slaapt plaste plast poepte liep loopt rende rent kroop kruipt
	klom klimt verstopte verstopt schrok schrikt keek kijkt zag ziet hoorde hoort voelde voelt dacht denkt weet wist vindt vond durft durfde
	heeft had kwam komt ging gaat gaf geeft kreeg krijgt nam neemt deed doet droeg draagt zat zit lag ligt stond staat bleef blijft mocht mag moest
	moet kon kan hoeft hoefde wacht wachtte werkt werkte tekende tekent schreef schrijft las leest zong zingt danste oefende vroegmij
	verscheen verschijnt arriveerde vertrok vertrekt haalde haalt bracht brengt meldde meldt gebruikte gebruikt rookt rookte blowt blowde dreigde dreigt
	bedreigde mishandelde misbruikte filmde filmt stuurde stuurt zoekt zocht mist miste woont woonde verblijft logeert logeerde verhuisde heet heette
	noemt noemde gelooft denktdat knikte knikt schudde schudt wees wijst begon begint stopte stopt viel valt struikelde hinkt hinkte
	leek lijkt oogt oogde klinkt klonk ruikt rook stonk stinkt werd wordt was is zal zou heb ben raakte raakt ontkent ontkende bevestigde bevestigt
	geeft herkent herkende luistert luisterde snapt snapte begrijpt begreep verteldeme praat praatte spreekt sprak zwijgt zweeg bloost bloosde
	vertrouwde vertrouwt verzorgt verzorgde slikt slikte mailt verwacht schaamt schaamde klaagt klaagde trilt trilde rilt rilde beeft beefde verstijft verstijfde
	deinst deinsde krimpt kromp duikt dook gooit gooide stampt stampte scheldt schold liegt loog steelt stal bonkt bonkte jat jatte
	says said told asked cries cried wants wanted came comes went has had is was looks looked seems seemed got gets hit hits told tells didnt doesnt slept ate`);

/** Of these, the ones that things do as well: behind a word that is no name in any list they say little. */
export const THINGS_DO_TOO =
	words(`is was werd wordt heeft had staat stond ligt lag zit zat gaat ging komt kwam blijft bleef valt viel
	lijkt leek kan kon mag mocht moet moest zal zou begon begint stopte stopt geeft gaf krijgt kreeg klinkt klonk ruikt rook stinkt stonk doet deed werkt
	werkte loopt liep raakte raakt hoeft heb ben wacht mist zegt staan oogt oogde verscheen brengt haalt neemt kost duurt`);

/** Behind an object: `Noor gebeld`, `Sem opgehaald`. */
export const DONE_TO =
	words(`gebeld gesproken gemaild geappt gevraagd gezien opgehaald gebracht getroost opgevangen gehoord gevonden aangesproken
	meegenomen weggebracht gehaald uitgenodigd ingelicht geinformeerd gewaarschuwd gecontroleerd verschoond gewassen geslagen geschopt gebeten gepest
	geduwd geknepen uitgescholden bedreigd aangeraakt misbruikt mishandeld vastgepakt opgetild gewezen teruggebeld nagekeken onderzocht geobserveerd
	besproken geknuffeld gefilmd geholpen gerustgesteld afgezet achtergelaten opgepakt gebeld overgedragen ziekgemeld afgemeld gesommeerd thuisgebracht`);

/** Before an object that is a person: `vroeg Noor`, `met Noor`. */
export const TO_SOMEBODY =
	words(`met bij aan door tegen voor over naar namens volgens aldus van vroeg vraag vragen belde bel bellen gebeld sprak spreek spreken
	zag zie zien hielp help helpen troostte troost haalde haal halen ophalen bracht noemde noem noemt appte app mailde mail sloeg slaat sloegen
	zegt zei hoi hee hey hallo beste lieve dag groet groeten groetjes gr mvg dank bedankt thanks liefs grt cc tav tnv geachte ivm with to from and hi dear vraagt
	waarom wanneer dat omdat toen als of en terwijl hoe wat hoorde hoort liet laat vond vindt`);
