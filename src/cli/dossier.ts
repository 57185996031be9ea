/** `npm run -s dossier -- TRANSCRIPT.json`. The calls and their exit codes are a contract: see README, Commands. */
import { runDossier } from './run-dossier.ts';

const { exit, out, error } = await runDossier(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exit;
