import { describe, expect, it } from 'vitest';
import { reviewed, unmarked } from './marked.ts';

/** The numbers are invented: 123456782 is the example of the 11-test, the accounts and phones belong to nobody. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
	'citizen service numbers': [
		'Nummer «BSN:123456782» staat op de brief.',
		'«BSN:123.456.782» en «BSN:1234.56.782» en «BSN:123 456 782»',
		'Het bsn is «BSN:123456789», zei ze.',
		'BSN: «BSN:12345678».',
		'burgerservicenummer van het kind: «BSN:111 222 334»',
		'sofinummer «BSN:123456789»',
		'«BSN:123456789» (bsn)',
		'bsn zei ze «BSN:een twee drie vier vijf zes zeven acht negen»'
	],
	'bank accounts': [
		'iban «IBAN:NL91ABNA0417164300»',
		'op «IBAN:NL91 ABNA 0417 1643 00» staat niets',
		'«IBAN:nl91abna0417164300»',
		'«IBAN:NL92ABNA0417164300» is verkeerd getypt',
		'«IBAN:BE68 5390 0754 7034».',
		'«IBAN:DE89370400440532013000»',
		'rekeningnummer: «IBAN:12.34.56.789»'
	],
	'e-mail addresses': [
		'mail «EMAIL:groep.rood@voorbeeld.nl».',
		'«EMAIL:a+b@sub.voorbeeld.example»',
		'«EMAIL:juf (at) voorbeeld.nl» of «EMAIL:juf[at]voorbeeld.nl»',
		'Zie «EMAIL:x@www.voorbeeld.nl», zei hij',
		'«EMAIL:ans punt k apenstaartje voorbeeld punt nl»'
	],
	'phone numbers': [
		'tel vader «PHONE:0612345678»',
		'«PHONE:06 12 34 56 78» of «PHONE:06-12345678» of «PHONE:06 - 1234 5678»',
		'vast «PHONE:0174 - 522447», «PHONE:010-1234567», «PHONE:(010) 123 45 67»',
		'«PHONE:+31612345678», «PHONE:+31 (0)6 12345678», «PHONE:0031 6 12345678»',
		'oma in België «PHONE:+32 470 12 34 56»',
		'tel. «PHONE:612345678»',
		'«PHONE:088-1234567»',
		'bel «PHONE:nul zes twaalf 34 zesenvijftig zeven acht»'
	],
	postcodes: [
		'woont op «POSTCODE:1234 AB»',
		'«POSTCODE:1234AB», «POSTCODE:1234ab» en «POSTCODE:1234 xb»',
		'«POSTCODE:5012 IN» is een postcode',
		'postcode «POSTCODE:4811 ze»'
	],
	'web addresses': [
		'zie «URL:https://voorbeeld.example/foto/7».',
		'(«URL:www.voorbeeld.nl»)',
		'«URL:facebook.com/iemand» en «URL:youtu.be/abc»',
		'«URL:https://veiligthuis.nl/dossier/7»'
	],
	'licence plates': [
		'bestelbus «PLATE:03-DR-NK»',
		'«PLATE:0-JTF-26», «PLATE:96-ppb-9», «PLATE:GZ-123-X», «PLATE:12-AB-34»',
		'rode auto, «PLATE:20HVVZ»',
		'kenteken: «PLATE:20 hv vz»',
		'zwarte bmw «PLATE:k 318 nd»'
	],
	'dates of birth': [
		'geboortedatum kind: «DOB:2021-06-14»',
		'geb. «DOB:14-06-2021»',
		"kind, geboren in het voorjaar, namelijk «DOB:18 mei '18»",
		'Het kind is op «DOB:7 november 2021» geboren, te vroeg.',
		'geb.dat. «DOB:3/4/2022», gezien op 5-5-2026',
		'Vader («DOB:1 februari 1990») is ziek.',
		'ze wordt op «DOB:4 april» vier',
		'kind is jarig op «DOB:14/3»'
	],
	addresses: [
		'opvang aan de «ADDRESS:Oude Gracht 99».',
		'woont in de «ADDRESS:rozenstraat»',
		'«ADDRESS:Laan van Meerdervoort 1180», «ADDRESS:Postbus 217»',
		'verhuisd naar «ADDRESS:molenpad 12»',
		'aan «ADDRESS:De Zuidwenk 8a»'
	],
	organisations: [
		'de zus zit op «ORG:basisschool De Springplank»',
		'«ORG:kdv het zandkasteel» belde',
		'leerling van het «ORG:Willem Barentsz Lyceum»',
		'overgestapt naar «ORG:De Wegwijzer»'
	],
	initials: [
		'Leerling «INITIALS:M.K.» is weg.',
		'«INITIALS:S. van D.» en «INITIALS:L. El L.»',
		'broertje «INITIALS:M.» (3 jr)',
		'kind «INITIALS:J» huilt'
	],
	accounts: [
		'openbaar: «HANDLE:@lux.van.top»',
		'op Snapchat heet ze «HANDLE:corrie.02029»',
		'discord «HANDLE:wolf#2231»'
	],
	'numbers of pupils and files': [
		'leerlingnummer: «STUDENTNO:20240173»',
		'zaaknummer «STUDENTNO:VT-2026-004418»',
		'dossier «STUDENTNO:88/31507»',
		'cliëntnr «STUDENTNO:C004431» belt'
	]
};

const CLEAN: readonly string[] = [
	'Veilig Thuis: 0800-2000, ook ’s nachts. Direct gevaar: 112.',
	'Kindertelefoon 0800-0432, 113 of 0800-0113, 0900-1113111, politie 0900-8844, centrum 0800-0188.',
	'SINDS 2026 IN DE GROEP. In 2026 is dit gezien; 1500 ml, 1200 kg.',
	'Bestelnummer 795648375, factuur 2026-0417, casus 3.',
	'Kind A slaat kind B, leerling X keek toe. N.N. belde, a.s. vrijdag gesprek n.a.v. signalen.',
	'Veilig Thuis, de GGD en de Raad voor de Kinderbescherming weten ervan.',
	'De Dolfijnen en de Vlinders waren op het schoolplein.',
	'Gezien op 06-12-2025 10.30 uur en op 21 november 2026.',
	'Tussen 06.45 07.15 uur; 8.30-9.00 uur; fase 4-6-8.',
	'Temperatuur 38,6 om 11.20 uur. De wond is 1,5 bij 2 cm.',
	'Eerst gegeten.de moeder kwam later. Zie a.s. vrijdag, n.a.v. signalen, d.w.z. stap 3.',
	'Zie veiligthuis.nl, www.kindertelefoon.nl en https://www.nji.nl/.',
	'Op 1-mei-24 gezien. De baby is geboren. Op 3 mei 2026 huilde hij.',
	'000000000 en 1234567890123456',
	'stap-voor-stap, ABCD, 123456'
];

describe.each(Object.entries(FOUND))('%s', (_, texts) => {
	it.each(texts)('finds %s', (marked) => {
		expect(reviewed(unmarked(marked))).toBe(marked);
	});
});

describe('clean text', () => {
	it.each(CLEAN)('leaves «%s» alone', (text) => {
		expect(reviewed(text)).toBe(text);
	});
});
