/** Whether two values of a file say the same. Order of keys does not matter, order in lists does. */
export function isDeepEqual(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && isDeepEqual((one as Keyed)[key], (other as Keyed)[key]))
	);
}

type Keyed = Readonly<Record<string, unknown>>;
