import type { Finding } from '#guard/review.ts';

/** Names a finding by what it is and what it says, so that it stays decided while text around it changes. */
export function keyOf(text: string, finding: Finding): string {
	return `${finding.kind}:${text.slice(finding.start, finding.end)}`;
}
