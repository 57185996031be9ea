import { describe, expect, it } from 'vitest';
import { bodyWords as english } from '#dossier/sentences/body.en.ts';
import { bodyWords as dutch } from '#dossier/sentences/body.nl.ts';
import { BODY_PLACES } from '#session/body.ts';
import { BODY_VIEWS, regionsOf, rightOf, viewWith } from '#ui/body/drawing.ts';
import { BODY_PARTS, isPaired, partsOf, placeOf } from '#ui/body/places.ts';

const drawn = (view: (typeof BODY_VIEWS)[number]) => regionsOf(view).map(({ place }) => place);

describe('the body', () => {
	it('has every place in the list to choose from, once', () => {
		const names = Object.values(BODY_PARTS).flat();
		const places = names.flatMap((name) =>
			isPaired(name) ? [placeOf(name, 'left'), placeOf(name, 'right')] : [placeOf(name, '')]
		);
		expect(places.toSorted()).toEqual(BODY_PLACES.toSorted());
	});

	it('has every place in the picture', () => {
		const seen = BODY_VIEWS.flatMap(drawn);
		expect(BODY_PLACES.filter((place) => !seen.includes(place))).toEqual([]);
	});

	it('is drawn with the left of the child on the right of who looks it in the face', () => {
		expect(BODY_VIEWS.map(rightOf)).toEqual(['left', 'right', 'left']);
		expect(regionsOf('front').find(({ place }) => place === 'left-hand')!.isMirrored).toBe(false);
		expect(regionsOf('back').find(({ place }) => place === 'left-hand')!.isMirrored).toBe(true);
	});

	it('is shown from the side where a place can be seen, and turns only when it has to', () => {
		expect(viewWith('left-shin', 'front')).toBe('front');
		expect(viewWith('left-hand', 'back')).toBe('back');
		expect(viewWith('left-calf', 'front')).toBe('back');
		expect(viewWith('right-ear', 'front')).toBe('face');
	});

	it.each(BODY_PLACES)('takes %s apart and puts it together', (place) => {
		const { name, side } = partsOf(place);
		expect(placeOf(name, side)).toBe(place);
	});

	it('has no place without a name or without the side that it needs', () => {
		expect(placeOf('', 'left')).toBeNull();
		expect(placeOf('shin', '')).toBeNull();
	});

	it('calls every place, kind and shape something else', () => {
		for (const words of [dutch, english].flatMap(({ places, kinds, shapes }) => [places, kinds, shapes])) {
			const texts = Object.values(words);
			expect(new Set(texts).size).toBe(texts.length);
		}
	});

	it('has no word for a colour or a cause', () => {
		expect(JSON.stringify([dutch, english])).not.toMatch(/kleur|colour|blauwpaars|geel|slag|geslagen|hit|beaten/i);
	});
});
