import { loadGuard, review } from '../src/guard/review.ts';
import { notesIn, scoreOf } from '../tests/support/guard-score.ts';

// `npx tsx scripts/score-guard.ts FILE… [--errors N]`: how much of what is marked the guard finds. Files below `held-out`
// show their figures and never their errors: nobody tunes to them.
const args = process.argv.slice(2);
const at = args.indexOf('--errors');
const errors = at < 0 ? 0 : Number(args[at + 1]);
const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
if (files.length === 0 || !Number.isInteger(errors)) {
	console.error('usage: npx tsx scripts/score-guard.ts FILE… [--errors N]');
	process.exit(2);
}
if (errors > 0 && files.some((file) => file.includes('held-out'))) {
	console.error('the errors of held-out notes are not shown');
	process.exit(2);
}

await loadGuard();
const score = scoreOf(files.flatMap(notesIn), review);
const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
console.log(`${score.notes} notes`);
for (const figure of ['recall', 'precision', 'falseAlarms', 'leak', 'overmask'] as const)
	console.log(`${figure.padEnd(12)} ${percent(score[figure])}`);
for (const [key, { all, hit }] of [...score.recallOf].sort()) {
	const right = score.precisionOf.get(key);
	const precision = right === undefined ? '' : `   precision ${percent(right.hit / right.all)} of ${right.all}`;
	console.log(`  ${key.padEnd(24)} recall ${percent(hit / all)} of ${String(all).padStart(4)}${precision}`);
}
for (const [heading, mistakes] of [
	['MISSED', score.missed],
	['FALSE ALARMS', score.wrong]
] as const)
	if (errors > 0) {
		console.log(`\n${heading} (${mistakes.length})`);
		for (const { kind, words, text } of mistakes.slice(0, errors))
			console.log(`  ${kind} «${words}» | ${text.replace(/\n/g, ' ⏎ ').slice(0, 160)}`);
	}
