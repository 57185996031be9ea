import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readHeaders } from './hosting-headers.mjs';

/** @typedef {{body: Buffer, etag: string, encoding?: string}} Variant */
/** @typedef {{type: string, variants: Variant[], headers: Record<string, string>}} Resource variants: best first */

const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.yaml': 'text/yaml; charset=utf-8'
});

/**
 * Serves a built app on this machine only, with the headers that its `_headers` file asks of production hosts. The files
 * are read once, at the start: what is not in that list is not there, so no address can reach outside the folder.
 *
 * @param {{folder?: string, port?: number}} options port 0 takes a free one
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} rejects with the error of `listen` (`EADDRINUSE`)
 */
export async function serve({ folder = 'build', port = 4173 } = {}) {
	const resources = readResources(folder);

	const server = createServer((request, response) => {
		const [address = '/', query] = (request.url ?? '/').split('?');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const found = resources.get(address);
		if (!found && resources.has(`${address}/`)) {
			// Relative, so that it holds below any path of a proxy.
			const place = `./${address.split('/').at(-1)}/${query === undefined ? '' : `?${query}`}`;
			response.writeHead(308, { location: place, 'cache-control': 'no-cache' }).end();
			return;
		}
		const resource = found ?? resources.get('/404.html');
		const variant = resource?.variants.find(({ encoding }) => accepts(request.headers['accept-encoding'], encoding));
		if (!resource || !variant) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
			return;
		}
		/** @type {Record<string, string | number>} */
		const headers = { ...resource.headers, 'content-type': resource.type, etag: variant.etag };
		if (resource.variants.length > 1) headers['vary'] = 'accept-encoding';
		if (!found) {
			delete headers['etag'];
			headers['cache-control'] = 'no-cache';
		} else if (matches(request.headers['if-none-match'], variant.etag)) {
			response.writeHead(304, headers).end();
			return;
		}
		if (variant.encoding) headers['content-encoding'] = variant.encoding;
		headers['content-length'] = variant.body.length;
		response.writeHead(found ? 200 : 404, headers).end(request.method === 'HEAD' ? undefined : variant.body);
	});

	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const place = server.address();
	if (place === null || typeof place === 'string') throw new Error('The server has no port');

	return {
		url: `http://127.0.0.1:${place.port}/`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Serves until the process is asked to end, and says where. Ends with a sentence when it cannot. */
export async function serveUntilStopped() {
	const port = Number(process.env['PORT'] ?? 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		console.error(`PORT is ${process.env['PORT']}. It has to be a number from 0 to 65535.`);
		process.exit(2);
	}
	try {
		const { url, stop } = await serve({ folder: process.env['BUILD'] ?? 'build', port });
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
		console.log(`Zorgvuldig: ${url}`);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`
				: error.code === 'EACCES'
					? `Port ${port} may not be used by this account. Choose another: PORT=4173 npm start`
					: error.message
		);
		process.exit(1);
	}
}

function readResources(/** @type {string} */ folder) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw Object.assign(new Error(`There is no built app in ${folder}. Run: npm run build`), { code: 'ENOENT' });
	}
	const headersFor = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	/** @type {Map<string, Resource>} */
	const resources = new Map();
	for (const name of filesOf(folder)) {
		// `_headers` is for the host; compressed copies are variants of the file beside them.
		if (name === '_headers' || /\.(?:br|gz)$/.test(name)) continue;
		const address = encodeURI(`/${name.replace(/(^|\/)index\.html$/, '$1')}`);
		resources.set(address, {
			type: TYPES[extname(name)] ?? 'application/octet-stream',
			variants: variantsOf(join(folder, name)),
			headers: headersFor(address)
		});
	}
	return resources;
}

/** @param {string} file @returns {Variant[]} */
function variantsOf(file) {
	const plain = readFileSync(file);
	const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
	return [
		...[
			{ suffix: '.br', encoding: 'br' },
			{ suffix: '.gz', encoding: 'gzip' }
		].flatMap(({ suffix, encoding }) =>
			existsSync(file + suffix) ? [{ body: readFileSync(file + suffix), etag: `"${etag}-${encoding}"`, encoding }] : []
		),
		{ body: plain, etag: `"${etag}"` }
	];
}

/** @param {string} folder @returns {string[]} paths below it, with forward slashes */
function filesOf(folder, below = '') {
	return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
		const path = below ? `${below}/${entry.name}` : entry.name;
		return entry.isDirectory() ? filesOf(folder, path) : [path];
	});
}

/** @param {string | undefined} header @param {string | undefined} encoding */
function accepts(header = '', encoding) {
	if (encoding === undefined) return true;
	const offer = header.split(',').find((part) => part.split(';')[0]?.trim().toLowerCase() === encoding);
	return offer !== undefined && !/;\s*q=0(?:\.0*)?\s*$/.test(offer);
}

/** @param {string | undefined} header @param {string} etag */
function matches(header, etag) {
	return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*') ?? false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serveUntilStopped();
