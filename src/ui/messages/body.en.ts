import { bodyWords } from '#dossier/sentences/body.en.ts';
import type { messages } from './body.nl.ts';

export const body: typeof messages = {
	...bodyWords,
	names: {
		...bodyWords.places,
		eye: 'eye',
		ear: 'ear',
		cheek: 'cheek',
		shoulder: 'shoulder',
		'upper-arm': 'upper arm',
		elbow: 'elbow',
		'lower-arm': 'lower arm',
		hand: 'hand',
		chest: 'chest',
		flank: 'side of the trunk',
		'shoulder-blade': 'shoulder blade',
		buttock: 'buttock',
		hip: 'hip',
		thigh: 'thigh',
		knee: 'knee',
		calf: 'calf',
		shin: 'shin',
		foot: 'foot'
	},
	parts: { head: 'Head and neck', trunk: 'Trunk', arms: 'Arms', legs: 'Legs' },
	open: 'A mark or wound on the body',
	how: 'Write down what you saw without examining. Do not undress a child to see more, and take no photo here.',
	sameDay:
		'Call Veilig Thuis the same day: a bruise on a baby that does not roll or crawl yet, or a mark in the shape of a hand, fingers, teeth or an object. A doctor decides what it is.',
	card: 'Read: bruises on young children',
	notHere:
		'An impression has no place on the body. Did you see a mark, or did somebody tell you about one? Then choose that at ‘How do you know this?’.',
	list: 'Places written down',
	change: 'Change',
	remove: 'Take away',
	picture: 'Tap on the body, or choose below. Left and right are those of the child.',
	view: 'Which side do you see?',
	views: { front: 'Front', back: 'Back', face: 'Face' },
	sides: { left: 'left of the child', right: 'right of the child' },
	place: 'Where on the body?',
	choosePlace: 'Choose a place',
	side: 'Left or right of the child?',
	sideNames: { left: 'Left', right: 'Right' },
	kind: 'What do you see?',
	chooseKind: 'Choose what you saw',
	length: 'Length in centimetres',
	width: 'Width in centimetres',
	sizeHint:
		'An estimate will do. A 10 cent coin is 2 cm wide, a 1 euro coin 2.3 cm, a bank card 8.5 cm. 5 mm is 0.5 cm.',
	shape: 'Which shape?',
	chooseShape: 'No shape chosen',
	note: 'Anything else about this place',
	noteHint: 'For example: on the inside. The colour is not needed: it does not tell how old a bruise is.',
	genitals: 'Look no further and ask nothing about what happened. Call Veilig Thuis today. Looking is for a doctor.',
	add: 'Put on the list',
	saveChange: 'Change it on the list',
	cancel: 'Do not change it',
	told: {
		added: (injury) => `On the list: ${injury}.`,
		removed: (injury) => `Taken away: ${injury}.`,
		chosen: (place) => `Chosen: ${place}.`
	},
	size: (length, width) => `${length} × ${width} cm`,
	onlyLength: (length) => `${length} cm long`,
	onlyWidth: (width) => `${width} cm wide`,
	decimal: '.',
	problems: {
		place: 'Choose where on the body.',
		side: 'Choose left or right.',
		kind: 'Choose what you saw.',
		length: 'Write the length in centimetres, such as 2 or 2.5.',
		width: 'Write the width in centimetres, such as 2 or 2.5.',
		most: 'No more places fit in this observation. Save it and begin another.',
		impression:
			'With ‘my impression’ there can be no place on the body. Choose how you know this, or take the places away.'
	}
};
