import { buildWhenNeeded } from './build-when-needed.mjs';
import { serveUntilStopped } from './serve.mjs';

// `npm start`: a build that is missing or older than its sources is made first, then the app is served.
if (!buildWhenNeeded()) {
	console.error('The app could not be built; see above.');
	process.exit(1);
}
await serveUntilStopped();
