/** Sentences around the documents; those in them come with the paper. */
export const dossierMessages = {
	choose: 'Welke delen wil je afdrukken?',
	length: 'Hoe uitgebreid?',
	short: 'Kort: op één bladzijde',
	full: 'Volledig: ook waarom, en wat de norm zegt',
	warning: 'Een afdruk is niet meer beveiligd. Haal hem meteen bij de printer op.',
	print: 'Druk af'
};
