import type { Attachment } from 'svelte/attachments';

/** From roomy to small: how large the text of a slide is (`data-fit`, see Stage.svelte). The last is for own texts only. */
const FITS = ['0', '1', '2', '3', '4', '5', '6', '7'];
/** Sizes come out in parts of a pixel, and the browser rounds them. */
const ROUNDING_PX = 1;

/**
 * Takes the largest text with which everything fits in the box: on a projector nobody can scroll. It is measured before
 * the frame is painted, so that nothing is seen to jump.
 *
 * @param _shown - what is in the box; fits again when it changes
 */
export const fitText =
	(..._shown: readonly unknown[]): Attachment<HTMLElement> =>
	(box) => {
		const fit = () => {
			for (const size of FITS) {
				box.dataset['fit'] = size;
				if (box.scrollHeight <= box.clientHeight + ROUNDING_PX && box.scrollWidth <= box.clientWidth + ROUNDING_PX)
					return;
			}
		};
		fit();
		if (typeof ResizeObserver === 'undefined') return undefined;
		const observer = new ResizeObserver(fit);
		observer.observe(box);
		// Another font has other widths. The box does not change by it.
		void document.fonts.ready.then(fit);
		return () => observer.disconnect();
	};
