/** Words behind which a name comes: who somebody is to somebody. Folded. */
import type { Replacement } from '#guard/finding.ts';

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/** Forms of address: what follows is a name, also when it is a word too, and also with `van` in between. */
const TITLES = new Set(
	words(`juf juffrouw juff meester mw mevr mevrouw mej mvr mvrw mevr dhr dhrn meneer mijnheer mnr menr heer hr fam
	familie gezin gez ouderpaar tante tant oom omoe ome opa oma beppe pake jiddo ammo amoe khala khalti
	dr dokter drs ds dominee imam pastoor prof professor zuster meester ustaz oesta ms mrs mister miss teacher auntie uncle
	juffie moesje heit`)
);

/** Children. */
const CHILDREN =
	words(`oudste jongste middelste kind kindje kinderen kids peuter peuters kleuter kleuters baby dreumes jongen jongens jongetje meisje
	meisjes meid meiske maske jochie knulletje knul leerling leerlingen ll lln llv pupil student studente client cliente clientje
	tweeling puber tiener scholier klasgenoot klasgenootje klasgenoten groepsgenoot groepsgenootje vriendje vriendjes vriendinnetje
	vriendinnetjes speelkameraadje jeugdige minderjarige pleegkind kdn kndr knds knd kk kid kiddo child boy girl pupil student
	kindnaam naamkind`);

/** Family. */
const MOTHERS = words(
	'mdr mdrs stiefmdr pleegmdr moeder moeders mama mamma mam mams moe mem moedertje stiefmoeder pleegmoeder schoonmoeder biomoeder mod mum mom mommy'
);
const FATHERS = words(
	'vdr vdrs stiefvdr pleegvdr vader vaders papa pappa pap paps pa vadertje stiefvader pleegvader schoonvader biovader dad daddy'
);
const PARENTS = words('ouder ouders verzorger verzorgster opvoeder opvoeders pleegouder pleegouders stiefouder');
const RELATIVES =
	words(`brt brtje zsje dgtr broer broers broertje broertjes zus zusje zusjes zussen zuster halfbroer halfbroertje halfzus halfzusje
	stiefbroer stiefbroertje stiefzus stiefzusje pleegzus pleegzusje pleegbroer pleegbroertje zoon zoontje zoons zonen dochter dochtertje
	dochters stiefzoon stiefdochter pleegzoon pleegdochter neef neefje neefjes nicht nichtje nichtjes neven nichten kleinzoon kleindochter
	schoonzus schoonzusje zwager partner partners vriend vriendin ex man vrouw echtgenoot echtgenote verloofde schoonzoon tweelingbroer
	tweelingbroertje tweelingzus tweelingzusje opa oma tante oom peetoom peettante brother sister broeder bro zoon
	exman expartner nieuwe-vriend kindsvader`);

/** Work. */
const WORKERS =
	words(`collega collegas leerkracht leerkrachten lkr leraar lerares docent docente mentor mentrix ib iber pm pmer
	pmr ik-ib begeleider begeleidster leidster leidsters leider leiding stagiair stagiaire stag invaller invalster invalkracht intern-begeleider
	directeur directrice dir rector conrector teamleider teamleidster locatiemanager manager coordinator zorgcoordinator aandachtsfunctionaris
	conciege concierge administratie huisarts arts kinderarts schoolarts jeugdarts jvk jeugdverpleegkundige verpleegkundige vpk
	wijkverpleegkundige logopedist logopediste fysio fysiotherapeut ergotherapeut psycholoog psychologe orthopedagoog orthopedagoge gedragswetenschapper
	therapeut therapeute psychiater tandarts verloskundige vroedvrouw kraamverzorgster gezinsvoogd voogd gv jeugdbeschermer jeugdzorgwerker
	wijkagent agent agente politieagent rechercheur maatschappelijk smw smwer werker werkster jeugdwerker jongerenwerker buurtwerker
	wijkteammedewerker medewerker medewerkster hulpverlener hulpverleenster casemanager casusregisseur regisseur tolk coach gezinscoach
	trainer trainster leerplichtambtenaar leerplicht lpa ambtenaar advocaat advocate mediator vertrouwenspersoon vertrouwensinspecteur
	pedagoog pedagoge pedagogisch onderwijsassistent onderwijsassistente assistent assistente klassenassistent gymleraar gymdocent
	chauffeur taxichauffeur buschauffeur overblijfmoeder overblijfkracht oppas gastouder buurman buurvrouw buurjongen buurmeisje bure buuf buur
	buren oppasmoeder bewindvoerder pabo zzper flexer vrijwilliger vrijwilligster supervisor contactpersoon contactpers cp buurvr buurm lkrn leidst sc slber behandelaar behandelaarster
	schoolmaatschappelijk nanny au-pair huisgenoot groepsleider groepsleidster vakleerkracht afzender melder meldster getuige beklaagde
	verdachte nachtdienst sjw poh praktijkondersteuner`);

const PERSON = new Set(
	words(
		'persoon iemand naam namen heet heette heten genaamd noemt noemde noemen bijgenaamd roepnaam voornaam achternaam initialen alias named called name'
	)
);

/** A word that ends so is one of them: `invaljuf`, `kinderarts`, `wijkagente`, `oppasoma`. */
const ENDINGS =
	/(?:juf|meester|leraar|lerares|docent|docente|mentor|begeleider|begeleidster|leidster|leider|arts|agent|agente|verpleegkundige|coach|werker|werkster|therapeut|moeder|vader|ouder|zus|zusje|broer|broertje|oma|opa|tante|oom|vriendin|vriendje|vriendinnetje|ambtenaar|psycholoog|pedagoog|consulent|consulente|kracht|assistente?|manager|buurvrouw|buurman|dochter|zoon|voogd|genoot|genootje|collega|directeur)$/;

const REPLACED_BY: readonly (readonly [readonly string[], Replacement])[] = [
	[CHILDREN, 'kind'],
	[MOTHERS, 'moeder'],
	[FATHERS, 'vader'],
	[PARENTS, 'ouder'],
	[RELATIVES, 'familielid'],
	[WORKERS, 'collega']
];

const ROLES = new Map<string, Replacement>(
	REPLACED_BY.flatMap(([list, replacement]) => list.map((word): [string, Replacement] => [word, replacement]))
);

/** Whether the word before a name makes it one: a title, a role, or something that says a name is coming. */
export function cueOf(key: string): 'title' | 'role' | 'naming' | null {
	if (TITLES.has(key)) return 'title';
	if (PERSON.has(key)) return 'naming';
	const plain = key.replace(/'/g, '');
	if (ROLES.has(plain)) return 'role';
	if (plain.length > 6 && ENDINGS.test(plain)) return /(?:juf|meester)$/.test(plain) ? 'title' : 'role';
	return null;
}

/** Who is meant by a role or a title; null when it does not say. */
export function replacementFor(key: string): Replacement | null {
	const plain = key.replace(/'/g, '');
	if (/(?:juf|juffrouw|meester|mees)$/.test(plain)) return 'collega';
	if (/^(?:tante|oom|ome|opa|oma|beppe|pake)$/.test(plain)) return 'familielid';
	if (/^(?:mw|mevr|mevrouw|dhr|meneer|mijnheer|heer|fam|familie|gezin)$/.test(plain)) return 'ouder';
	const own = ROLES.get(plain);
	if (own !== undefined) return own;
	if (/moeder$/.test(plain)) return 'moeder';
	if (/vader$/.test(plain)) return 'vader';
	if (/(?:zus|zusje|broer|broertje|oma|opa|tante|oom|dochter|zoon)$/.test(plain)) return 'familielid';
	if (/(?:genoot|genootje|vriendje|vriendinnetje)$/.test(plain)) return 'ander kind';
	return ENDINGS.test(plain) ? 'collega' : null;
}
