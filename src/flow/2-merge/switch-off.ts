import { type DataMap, type Source } from '../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { mapTargets, screenAt, screensIn } from './routes-in-file.ts';

/** Takes out the screens that the flow marks as optional: whoever would come there goes on where they lead. */
export function switchOff(flow: Source, overlay: Source, found: Diagnostic[]): Source {
	const off = (overlay.data as DataMap)['off'];
	if (!Array.isArray(off)) return flow;
	let data = flow.data as DataMap;
	for (const [i, name] of off.entries()) {
		if (typeof name !== 'string') continue;
		const at = overlay.placeOf(['off', i]);
		const there = screenAt(data, name);
		const next = there?.screen['next'];
		if (!there) {
			const nearest = nearestName(
				name,
				screensIn(data).map(([known]) => known)
			);
			found.push(diagnostic('overlay-screen-unknown', at, { name, ...(nearest ? { nearest } : {}) }));
		} else if (there.screen['optional'] !== true || typeof next !== 'string')
			found.push(diagnostic('off-not-optional', at, { name }));
		else data = without(data, there.step, name, next);
	}
	return { ...flow, data };
}

function without(data: DataMap, step: string, name: string, next: string): DataMap {
	const led = mapTargets(data, (to) => (to === name ? next : to));
	const steps = led['steps'] as DataMap;
	const inStep = steps[step] as DataMap;
	const { [name]: _, ...screens } = inStep['screens'] as DataMap;
	const start = led['start'] === name ? next : led['start']!;
	return { ...led, start, steps: { ...steps, [step]: { ...inStep, screens } } };
}
