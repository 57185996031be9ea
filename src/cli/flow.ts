/** `npm run -s flow -- …`. The calls, their JSON and their exit codes are a contract: see README, Commands. */
import { run } from './run.ts';

const { exit, out, error } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exit;
