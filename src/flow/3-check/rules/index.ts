import type { Rule } from '../rule.ts';
import { adviceUnknown } from './advice-unknown.ts';
import { answersAlike } from './answers-alike.ts';
import { asides } from './asides.ts';
import { conditionUnknown } from './condition-unknown.ts';
import { contactNumber } from './contact-number.ts';
import { countImpossible } from './count-impossible.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { doubtCloses } from './doubt-closes.ts';
import { doubtMissing } from './doubt-missing.ts';
import { endUnreachable } from './end-unreachable.ts';
import { idDuplicate } from './id-duplicate.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { markupUsed } from './markup-used.ts';
import { offers } from './offers.ts';
import { parameters } from './parameters.ts';
import { pathRules } from './path-rules.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { routeShape } from './route-shape.ts';
import { screenUnreachable } from './screen-unreachable.ts';
import { sourceMissing } from './source-missing.ts';
import { targetUnknown } from './target-unknown.ts';
import { weighingDuplicate } from './weighing-duplicate.ts';
import { textInvisible } from './text-invisible.ts';
import { textLong } from './text-long.ts';
import { translation } from './translation.ts';
import { wordsMissing } from './words-missing.ts';
import { wordsUnknown } from './words-unknown.ts';

/** Every rule of phase 3. Order does not matter: findings are sorted by place. */
export const RULES: readonly Rule[] = [
	ids,
	idDuplicate,
	kinds,
	targetUnknown,
	routeShape,
	asides,
	screenUnreachable,
	endUnreachable,
	doubtMissing,
	doubtCloses,
	weighingDuplicate,
	referenceUnknown,
	conditionUnknown,
	parameters,
	adviceUnknown,
	wordsMissing,
	wordsUnknown,
	markupUsed,
	textInvisible,
	sourceMissing,
	documents,
	contactNumber,
	countImpossible,
	pathRules,
	offers,
	answersAlike,
	dates,
	textLong,
	translation
];
