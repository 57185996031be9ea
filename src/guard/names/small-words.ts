/** Small words that the name rules ask for, folded. */

export const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const ARTICLES = words(
	'de het een t n geen dit elke elk ieder iedere welke zulke zo zijn haar hun jouw uw alle veel twee drie vier vijf zn dr'
);

/** Before a noun, and before a name that one knows: 'onze Sem', 'die Jayden'. */
export const FAMILIAR = words('die deze onze ons mijn');

export const SUBJECTS = words('ik hij ze zij we wij er ie je jij jullie men');

export const IN_TIME = words(
	'in sinds eind begin half tot vanaf medio op per na voor uit tegen vorige volgende hele deze afgelopen van en of juni april maart juli'
);

export const IN_A_PLACE = words('in uit te nabij richting omgeving gemeente regio stad dorp vanuit rondom omstreken');

export const BY_WAY_OF = words(
	'groep klas team unit lokaal groepsruimte op via app merk film boek serie spel game programma methode training liedje verhaal medicijn pleister knuffel kanaal platform project thema afdeling vak'
);

/** What may stand before the subject of a sentence, when the text has no capitals to show where one begins. */
export const BEFORE_SUBJECT = words(
	`en maar want dat omdat toen als terwijl of dus daarna vandaag gisteren vanmorgen vanochtend vanmiddag net nu later soms vaak ook hoe waarom
	wanneer waar wat zodra voordat nadat sinds opeens ineens plots weer eerst vervolgens ondertussen straks dan and but when because today yesterday then so`
);

export const TO_A_PERSON = words(
	'met aan naar bij van v tegen door namens volgens vlgs vroeg vraagt zegt zei belde belt voor vr fan oan'
);

export const GREETINGS = words(
	'groet groeten groetjes gr grt mvg liefs hoi hey hee hallo beste lieve geachte aan dag dear hi cc tav'
);

/** Names that are an adjective or a verb as well: 'juf wil', 'kind lief'. Not even a role makes them a name. */
export const VERBISH =
	words(`wil wilt will mag rein wit groot klein jong lief lieve fijn zeker mooi goed trouw constant dries gulden hang heng modest my nada onder rijk
	rot said sim sir tam tan wende dies don free han het ken kick lui min max wies gun flip rap ham`);

/** Names of what has no article either: 'bij storm', 'in mei'. */
export const MASS =
	words(`lava lee lei lente lila mana soda storm summer winter zomer vin violet wei zin jade amber kader comfort lux renaissance saga maan mei
	islam hope server uwe jun jul august juni`);

export const NOUN_OPENERS =
	words(`in op uit via per als zonder tijdens na tot om rond onder tussen achter wat veel meer minder iets extra heel erg te alle andere ander sinds
	nog wel niet echt zo ook weer al geen`);

export const AND = words('en and of & + plus samen met');
