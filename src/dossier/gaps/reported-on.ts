import type { IsoDate } from '#session/transcript.ts';
import type { ComposedRecord } from '../dossier.ts';

/** The day of the first report to Veilig Thuis; null when none was made. */
export function reportedOn({ consults }: ComposedRecord): IsoDate | null {
	return consults.find(({ about }) => about === 'report')?.on ?? null;
}
