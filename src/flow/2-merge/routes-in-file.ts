import { isMap, type Data, type DataMap } from '../1-read/read-source.ts';

/** Every screen of a flow file with its step, in the order of the file. */
export function screensIn(data: DataMap): [name: string, screen: DataMap, step: string][] {
	const steps = data['steps'];
	if (steps === undefined || !isMap(steps)) return [];
	return Object.entries(steps).flatMap(([step, inStep]) => {
		const screens = isMap(inStep) ? inStep['screens'] : undefined;
		if (screens === undefined || !isMap(screens)) return [];
		return Object.entries(screens).flatMap(([name, screen]): [string, DataMap, string][] =>
			isMap(screen) ? [[name, screen, step]] : []
		);
	});
}

export function screenAt(data: DataMap, wanted: string): { name: string; screen: DataMap; step: string } | null {
	const found = screensIn(data).find(([name]) => name === wanted);
	return found ? { name: found[0], screen: found[1], step: found[2] } : null;
}

/** The file with every `to`, `next` and `departure` that names a screen renamed; `then` stays: it is a way back. */
export function mapTargets(data: DataMap, rename: (to: string) => Data): DataMap {
	const route = (written: Data): Data => {
		if (typeof written === 'string') return rename(written);
		if (Array.isArray(written)) return written.map((branch) => route(branch as Data));
		return isMap(written) && typeof written['to'] === 'string' ? { ...written, to: rename(written['to']) } : written;
	};
	const way = (written: Data): Data =>
		isMap(written) && written['to'] !== undefined ? { ...written, to: route(written['to']) } : written;
	const screen = (written: DataMap): DataMap =>
		Object.fromEntries(
			Object.entries(written).map(([key, value]): [string, Data] => {
				if (key === 'next') return [key, route(value)];
				if (key === 'departure' && typeof value === 'string') return [key, rename(value)];
				if (key === 'skip') return [key, way(value)];
				if (key !== 'answers' || !isMap(value)) return [key, value];
				return [key, Object.fromEntries(Object.entries(value).map(([answer, to]) => [answer, way(to)]))];
			})
		);
	const steps = data['steps'] as DataMap;
	const mapped = Object.entries(steps).map(([name, step]): [string, Data] => {
		const screens = isMap(step) ? step['screens'] : undefined;
		if (!isMap(step) || screens === undefined || !isMap(screens)) return [name, step];
		const inner = Object.entries(screens).map(([id, one]): [string, Data] => [id, isMap(one) ? screen(one) : one]);
		return [name, { ...step, screens: Object.fromEntries(inner) }];
	});
	return { ...data, steps: Object.fromEntries(mapped) };
}
