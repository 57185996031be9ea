import { machineConfig } from '#flow/4-compile/compile-flow.ts';
import type { Edition } from '#flow/flow.ts';
import { choiceInWords, screenInWords } from '../in-words.ts';

interface StateConfig {
	readonly states?: Readonly<Record<string, StateConfig>>;
	readonly on?: Readonly<Record<string, readonly TransitionConfig[]>>;
}
interface TransitionConfig {
	readonly guard?: { readonly type: string; readonly params?: Readonly<Record<string, unknown>> };
}

/**
 * The XState 5 config of a flow with the words of its screens as descriptions, for tools that show a machine. It means what
 * the machine of the app means: guards and actions by name with parameters, to be provided by whoever runs it.
 */
export function machineOf({ flow, words }: Pick<Edition, 'flow' | 'words'>): object {
	const described = (id: string, state: StateConfig): object => ({
		description: screenInWords(words, id),
		...state,
		...(state.on
			? { on: mapValues(state.on, (ways) => ways.map((way) => ({ ...descriptionOf(id, way), ...way }))) }
			: {})
	});
	const descriptionOf = (screen: string, { guard }: TransitionConfig): { description?: string } => {
		const answer = guard?.params?.['answer'];
		if (guard?.type === 'departs') return { description: 'Het besluit is anders dan de norm' };
		return typeof answer === 'string' ? { description: choiceInWords(words, screen, answer) } : {};
	};
	const config = machineConfig(flow) as { states: Readonly<Record<string, StateConfig>> };
	return {
		...config,
		description: words.flow.title,
		version: flow.version,
		states: mapValues(config.states, (state, id) =>
			state.states
				? {
						description: words.steps[id]?.title ?? id,
						...state,
						states: mapValues(state.states, (inner, screen) => described(screen, inner))
					}
				: described(id, state)
		)
	};
}

const mapValues = <From, To>(map: Readonly<Record<string, From>>, change: (value: From, key: string) => To) =>
	Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
