import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { lock, stopForNow, unlock } from '../support/kept.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { pdfText } from '../support/pdf-text.ts';
import { MAKING_A_KEY_MS, Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 360, height: 740 } });

const SLOW = { timeout: MAKING_A_KEY_MS };
const OWN = 'gele kast zingt over dinsdagse knikkers';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const summary = (page: Page) => page.getByRole('group', { name: 'Nog te doen op dit scherm' });
const proposed = (page: Page) => page.locator('p.words');
const code = async (page: Page) => (await page.locator('section.sheet [aria-hidden=true]').allInnerTexts()).join('-');

/**
 * As anybody has to be able to use it: in light or dark, by turns (both, where pictures are asked for), on the narrowest
 * phone, with nothing that keeps what is typed.
 */
async function expectSound(page: Page, where: string): Promise<void> {
	const schemes = ['light', 'dark'] as const;
	for (const colorScheme of process.env['PICTURES'] ? schemes : [schemes[where.length % 2] ?? 'light']) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${where} in ${colorScheme}`).toEqual([]);
		await picture(page, `${where} ${colorScheme}`);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await overflow(page), where).toBe(0);
	expect.soft(await smallTargets(page), where).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect
		.soft(
			(await leakyFields(page)).filter((id) => id !== 'backup-file'),
			where
		)
		.toEqual([]);
}

/** PICTURES=folder keeps what every state looks like, for somebody to look at. */
async function picture(page: Page, name: string): Promise<void> {
	const folder = process.env['PICTURES'];
	if (!folder) return;
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}-${width}.png`, fullPage: true });
	}
	await page.setViewportSize({ width: 360, height: 740 });
}

/** A situation in a vault, and the page about storage. */
async function keepOne(page: Page): Promise<{ walker: Walker; name: string }> {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	const name = await stopForNow(page);
	return { walker, name };
}

/** By the links on the page, so that nothing has to be unlocked again. */
async function toStorage(page: Page): Promise<void> {
	const back = page.getByRole('link', { name: 'Terug naar situaties' });
	if (await back.isVisible()) await back.click();
	await expect(heading(page)).toHaveText('Situaties');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Opslag en veiligheid' }).click();
	await expect(heading(page)).toHaveText('Opslag en veiligheid');
}

async function makeBackup(page: Page): Promise<{ file: Buffer; fileName: string; passphrase: string }> {
	await page.getByRole('link', { name: 'Maak een back-up' }).click();
	await expect(heading(page)).toHaveText('Maak een back-up');
	const passphrase = await proposed(page).innerText();
	const downloading = page.waitForEvent('download', SLOW);
	await page.getByRole('button', { name: 'Maak het bestand' }).click();
	const download = await downloading;
	await expect(heading(page)).toHaveText('Je back-up is gemaakt', SLOW);
	return { file: await readFile(await download.path()), fileName: download.suggestedFilename(), passphrase };
}

async function lookInto(page: Page, buffer: Buffer, passphrase: string): Promise<void> {
	await page
		.locator('#backup-file')
		.setInputFiles({ name: 'notities.age', mimeType: 'application/octet-stream', buffer });
	await page.getByLabel('De wachtzin van het bestand').fill(passphrase);
	await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
	await expect(page.getByText('Bezig met openen.')).toHaveCount(0, SLOW);
}

/** Everything of this page that a browser writes to the disk by itself. */
const traces = (page: Page): Promise<string> =>
	page.evaluate(() =>
		JSON.stringify([location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }])
	);

test('the recovery code is shown once, printed on a sheet of its own, and stands nowhere else', async ({ page }) => {
	await open(page, '/nieuw/');
	await page.locator('input[name=workplace][value=kinderopvang]').check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.locator('input[value="kinderopvang-thuis"]').check();
	await page.getByRole('radio', { name: 'Bewaren op dit apparaat' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByText('Niemand kan ze terughalen.')).toBeVisible();
	await expectSound(page, 'proposed passphrase');
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();

	await expect(heading(page)).toHaveText('Je herstelcode', SLOW);
	await expect(heading(page)).toBeFocused();
	const groups = page.getByRole('list', { name: /^Herstelcode/ }).getByRole('listitem');
	await expect(groups).toHaveCount(8);
	const shown = await code(page);
	expect(shown).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
	expect(await traces(page)).not.toContain(shown.slice(0, 4));
	await expectSound(page, 'recovery code');

	const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
	test.skip(text === null, 'without pdftotext nobody can read what is printed');
	// Poppler leaves out spaces that are only distance.
	const sheet = text!.replaceAll(/\s/g, '');
	for (const group of shown.split('-')) expect(sheet).toContain(group);
	expect(sheet).toContain('Herstelcodevoormijnnotities');
	expect(sheet).not.toMatch(/http|localhost|Zorgvuldig|Bevatgeennamen|Ikhebdecode/);

	await heading(page).focus();
	for (const name of ['Druk af', 'Kopieer de code', 'Ik heb de code bewaard']) {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name })).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await expect(page.locator('main[data-screen]')).toHaveAttribute('data-kind', 'question');
	expect(await page.content()).not.toContain(shown.slice(0, 4));
	expect(await traces(page)).not.toContain(shown.slice(0, 4));
});

test('an own passphrase is weighed while it is typed, and a weak one is refused with the reason', async ({ page }) => {
	await open(page, '/nieuw/');
	await page.locator('input[name=workplace][value=kinderopvang]').check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.locator('input[value="kinderopvang-thuis"]').check();
	await page.getByRole('radio', { name: 'Bewaren op dit apparaat' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Ik kies zelf een wachtzin' }).click();
	const field = page.getByLabel('Typ je wachtzin', { exact: true });
	await field.fill('wachtwoord123');
	await expect(page.getByText(/^Sterkte: /)).toBeVisible(SLOW);
	await expectSound(page, 'weak passphrase');
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(summary(page)).toBeFocused();
	await expectSound(page, 'weak passphrase refused');
	await field.fill(OWN);
	await expect(page.getByText('Sterkte: sterk genoeg.')).toBeVisible(SLOW);
	await page.getByLabel('Typ je wachtzin nog een keer').fill(OWN);
	await expectSound(page, 'strong passphrase');
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(heading(page)).toHaveText('Je herstelcode', SLOW);
});

test('a backup goes to another device: looked into before anything changes, put into a new vault', async ({
	page,
	browser,
	baseURL
}) => {
	const { name } = await keepOne(page);
	await toStorage(page);
	await expectSound(page, 'storage open');
	const { file, fileName, passphrase } = await makeBackup(page);
	expect(fileName).toMatch(/^notities-\d{4}-\d{2}-\d{2}\.age$/);
	expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
	await expectSound(page, 'backup made');
	await page.getByRole('link', { name: 'Klaar' }).click();
	await expect(page.getByText(/^Laatste back-up: /)).toBeVisible();

	await page.getByRole('link', { name: 'Open een back-up' }).click();
	await lookInto(page, file, passphrase);
	await expect(heading(page)).toHaveText('In de back-up staat één situatie', SLOW);
	await expectSound(page, 'backup looked into');
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(heading(page)).toHaveText('De back-up is teruggezet', SLOW);
	await expect(page.getByText('Stond er al, niet veranderd: 1')).toBeVisible();

	const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
	const other = await elsewhere.newPage();
	await open(other, '/opslag/');
	await expect(other.getByRole('link', { name: 'Maak een back-up' })).toHaveCount(0);
	await other.getByRole('link', { name: 'Open een back-up' }).click();
	await other.getByRole('button', { name: 'Kijk wat erin staat' }).click();
	await expect(summary(other)).toBeFocused();
	await expectSound(other, 'backup to open');

	await lookInto(other, file, `${passphrase} nee`);
	await expect(summary(other)).toContainText('Deze wachtzin past niet bij dit bestand.');
	const damaged = Buffer.from(file);
	damaged[damaged.length - 20]! ^= 1;
	await lookInto(other, damaged, passphrase);
	await expect(summary(other)).toContainText('Dit bestand is beschadigd');
	await lookInto(other, Buffer.from('Beste collega'), passphrase);
	await expect(summary(other)).toContainText('geen back-up van Zorgvuldig');

	await lookInto(other, file, passphrase);
	await expect(heading(other)).toHaveText('In de back-up staat één situatie', SLOW);
	await expectSound(other, 'backup into a new vault');
	const own = await proposed(other).innerText();
	await other.getByRole('button', { name: 'Zet terug' }).click();
	await expect(heading(other)).toHaveText('Je herstelcode', SLOW);
	await other.getByRole('button', { name: 'Ik heb de code bewaard' }).click();
	await expect(heading(other)).toHaveText('De back-up is teruggezet');
	await expect(other.getByText('Nieuw op dit apparaat: 1')).toBeVisible();
	await other.getByRole('link', { name: 'Naar de situaties' }).click();
	await expect(other.getByRole('button', { name, exact: true })).toBeVisible();
	await other.reload();
	await unlock(other, own);
	await other.getByRole('button', { name, exact: true }).click();
	await expect(heading(other)).toHaveText(name);
	await elsewhere.close();
});

test('the passphrase is changed with the old one or with the recovery code; a wrong one changes nothing', async ({
	page
}) => {
	const { walker } = await keepOne(page);
	await toStorage(page);
	await page.getByRole('link', { name: 'Wijzig je wachtzin' }).click();
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(summary(page).getByRole('link')).toHaveText(['Vul je wachtzin van nu in.']);
	await page.getByLabel('Je wachtzin van nu').fill('iets heel anders');
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(summary(page)).toContainText('Deze wachtzin past niet.', SLOW);
	await expectSound(page, 'change passphrase');
	const first = await proposed(page).innerText();
	await page.getByLabel('Je wachtzin van nu').fill(walker.passphrase);
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(page.getByText('Je wachtzin is gewijzigd.')).toBeVisible(SLOW);

	await page.getByRole('main').getByRole('link', { name: 'Terug naar opslag en veiligheid' }).first().click();
	await page.getByRole('link', { name: 'Wijzig je wachtzin' }).click();
	await page.getByRole('radio', { name: 'Met mijn herstelcode' }).check();
	await page.getByLabel('Je herstelcode').fill(`${walker.recoveryCode.slice(0, -1)}~`);
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(summary(page)).toContainText('Deze herstelcode past niet.', SLOW);
	await page.getByLabel('Je herstelcode').fill(walker.recoveryCode.toLowerCase().replaceAll('-', ' '));
	const second = await proposed(page).innerText();
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(page.getByText('Je wachtzin is gewijzigd.')).toBeVisible(SLOW);

	await lock(page);
	await open(page, '/situaties/');
	await unlock(page, first);
	await expect(summary(page)).toContainText('Deze wachtzin past niet.');
	await unlock(page, second);
	await expect(heading(page)).toHaveText('Situaties');
});

test('a renewed key ends the old passphrase and code; a new code ends the one before', async ({ page }) => {
	const { walker, name } = await keepOne(page);
	await toStorage(page);
	await page.getByRole('link', { name: 'Vernieuw de sleutel' }).click();
	await page.getByLabel('Je wachtzin van nu').fill(walker.passphrase);
	await expectSound(page, 'renew key');
	const renewed = await proposed(page).innerText();
	await page.getByRole('button', { name: 'Vernieuw de sleutel' }).click();
	await expect(heading(page)).toHaveText('Je herstelcode', SLOW);
	const renewedCode = await code(page);
	expect(renewedCode).not.toBe(walker.recoveryCode);
	await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click();
	await expect(heading(page)).toHaveText('Opslag en veiligheid');

	await page.getByRole('link', { name: 'Maak een nieuwe herstelcode' }).click();
	await page.getByRole('radio', { name: 'Met mijn herstelcode' }).check();
	await page.getByLabel('Je herstelcode').fill(walker.recoveryCode);
	await page.getByRole('button', { name: 'Maak de code' }).click();
	await expect(summary(page)).toContainText('Deze herstelcode past niet.', SLOW);
	await expectSound(page, 'new code');
	await page.getByLabel('Je herstelcode').fill(renewedCode);
	await page.getByRole('button', { name: 'Maak de code' }).click();
	await expect(heading(page)).toHaveText('Je herstelcode', SLOW);
	expect(await code(page)).not.toBe(renewedCode);
	await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click();

	await page.reload();
	await open(page, '/situaties/');
	await unlock(page, walker.passphrase);
	await expect(summary(page)).toContainText('Deze wachtzin past niet.');
	await unlock(page, renewed);
	await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});

test('who has a device of their own can unlock with it, and stop doing so', async ({ page, problems, server }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('WebAuthn.enable');
	await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true },
			...{ hasUserVerification: true, automaticPresenceSimulation: true, isUserVerified: true, hasPrf: true }
		}
	});
	// A passkey belongs to a name, so not to 127.0.0.1.
	const named = server.url.replace('127.0.0.1', 'localhost');
	problems.expect(new RegExp(`^left the origin: (?:blob:)?${named}`));
	const walker = new Walker(page);
	await walker.start({ keep: 'vault', from: named });
	const name = await stopForNow(page);
	await toStorage(page);
	await page.getByRole('link', { name: 'Ontgrendel met dit apparaat' }).click();
	await expect(page.getByText('Doe dit niet op een apparaat dat je deelt.')).toBeVisible();
	await expectSound(page, 'device');
	await page.getByLabel('Je wachtzin van nu').fill(walker.passphrase);
	await page.getByRole('button', { name: 'Zet dit aan' }).click();
	await expect(page.getByText('Ontgrendelen met dit apparaat staat aan.')).toBeVisible(SLOW);

	await lock(page);
	await page.getByRole('button', { name: 'Ontgrendel met dit apparaat' }).click();
	await expect(page.getByRole('heading', { name: 'Je notities zijn vergrendeld' })).toHaveCount(0, SLOW);
	await open(page, `${named}situaties/`);
	await page.getByRole('button', { name: 'Ontgrendel met dit apparaat' }).click();
	await expect(page.getByRole('button', { name, exact: true })).toBeVisible(SLOW);

	await toStorage(page);
	await page.getByRole('button', { name: 'Niet meer ontgrendelen met dit apparaat' }).click();
	await expect(page.getByText('Ontgrendelen met dit apparaat staat uit.')).toBeVisible();
	await lock(page);
	await expect(page.getByRole('button', { name: 'Ontgrendel met dit apparaat' })).toHaveCount(0);
});

test('what is locked asks to unlock first, and what a person chooses about time is remembered', async ({ page }) => {
	const { walker } = await keepOne(page);
	await open(page, '/opslag/?doe=bewaartermijn');
	await unlock(page, walker.passphrase);
	await expect(heading(page)).toHaveText('Hoe lang bewaar je een situatie?');
	await expectSound(page, 'retention');
	await page.getByRole('radio', { name: '3 maanden' }).check();
	await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
	await expect(page.getByText('Een situatie wordt gewist 3 maanden na de laatste stap.')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Terug naar opslag en veiligheid' }).first().click();
	await page.getByRole('link', { name: /^Wijzig ?: Vergrendelen$/ }).click();
	await expect(page.getByRole('radio', { name: '5 minuten', exact: true })).toBeChecked();
	await expectSound(page, 'lock after');
	await page.getByRole('radio', { name: '10 minuten' }).check();
	await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
	await expect(page.getByText('Na 10 minuten zonder dat je iets doet.')).toBeVisible();
	expect(await traces(page)).toContain('\\"retentionDays\\":91');
	await open(page, '/opslag/');
	await expect(page.getByText('Na 10 minuten zonder dat je iets doet.')).toBeVisible();
	await expectSound(page, 'storage locked');
});

test('a shorter term that would wipe something says so first; the list says when each goes', async ({ page }) => {
	const { walker, name } = await keepOne(page);
	// A page with an open vault would take the jump for a device that slept: it locks and leaves, while this one opens.
	await page.goto('about:blank');
	await page.clock.setSystemTime(Date.now() + 21 * 86_400_000);
	await open(page, '/situaties/');
	await unlock(page, walker.passphrase);
	const goes = page.getByText(/^Wordt gewist vanaf \d+ \p{L}+ \d{4}$/u);
	await expect(goes).toBeVisible();
	const before = await goes.innerText();
	await toStorage(page);
	await page.getByRole('link', { name: /^Wijzig ?: Bewaartermijn$/ }).click();
	await page.getByRole('radio', { name: '1 week' }).check();
	await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
	await expect(page.getByRole('heading', { name: 'Eén situatie gaat dan weg' })).toBeVisible();
	await expectSound(page, 'retention would wipe');
	await page.getByRole('button', { name: 'Kies een andere termijn' }).click();
	await page.goBack();
	await page.goBack();
	await expect(heading(page)).toHaveText('Situaties');
	await page.getByRole('button', { name: new RegExp(`^Bewaar langer ?: ${name}$`) }).click();
	await expect(page.getByRole('main')).toContainText(`${name} blijft nu bewaard tot`);
	const longer = await goes.innerText();
	expect(longer).not.toBe(before);
	await expectSound(page, 'list of situations');

	// Also of one that is open meanwhile: what is saved in it afterwards leaves the day where it is.
	await page.getByRole('button', { name, exact: true }).click();
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	await page.getByRole('button', { name: new RegExp(`^Bewaar langer ?: ${name}$`) }).click();
	await expect(goes).not.toHaveText(longer);
	const longest = await goes.innerText();
	await page.goBack();
	await page.locator('main[data-kind=hub] a.button.primary').click();
	await walker.walk({}, { until: 'observaties' });
	await stopForNow(page);
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	await expect(goes).toHaveText(longest);
});

test('all notes are searched, and the query stays out of everything that is kept', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill('Het kind was stil bij het raam.');
	const first = await stopForNow(page);
	await page.getByRole('link', { name: 'Zorgvuldig', exact: true }).click();
	await walker.start({ keep: 'vault' });
	const second = await stopForNow(page);
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	const field = page.getByRole('searchbox', { name: 'Zoek in je notities' });
	const names = page.getByRole('main').locator('li .open');
	await expect(names).toHaveText([second, first]);
	await field.fill('RAAM stil');
	await expect(names).toHaveText([first]);
	await expect(page.getByText('Eén situatie gevonden.')).toBeVisible();
	await expectSound(page, 'found');
	expect(await traces(page)).not.toContain('RAAM');
	await field.fill('vijver');
	await expect(page.getByText('Niets gevonden.')).toBeVisible();
	await field.fill('');
	await expect(names).toHaveCount(2);
	await field.fill('stil');
	await lock(page);
	await unlock(page, walker.passphrase);
	await expect(names).toHaveText([second, first]);
	await expect(field).toBeEmpty();
});

test('after a step a backup is suggested in one line, which can be put off', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await stopForNow(page);
	const line = page.getByText('Van je notities is nog geen back-up.');
	await expect(line).toHaveCount(0);
	await page.getByRole('link', { name: /^Verder/ }).click();
	await walker.walk({}, { until: 'overleg-collega' });
	await stopForNow(page);
	await expect(line).toBeVisible();
	await expectSound(page, 'reminder');
	await page.getByRole('button', { name: 'Nu niet' }).click();
	await expect(line).toHaveCount(0);
});

/** What Chromium sends when it would install the app; a headless one never does. */
const offerInstall = (page: Page): Promise<unknown> =>
	page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		const prompt = async () => void (document.documentElement.dataset['prompted'] = 'yes');
		return dispatchEvent(Object.assign(offer, { prompt }));
	});

test('the browser offers to install, once; who says not now is not asked again', async ({ page }) => {
	await open(page, '/situaties/');
	const card = page.getByRole('region', { name: 'Zet op je beginscherm' });
	await expect(card).toHaveCount(0);
	await offerInstall(page);
	await expect(card).toBeVisible();
	await expectSound(page, 'install');
	await card.getByRole('button', { name: 'Zet op beginscherm' }).click();
	await expect(card).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.dataset['prompted'])).toBe('yes');
	await offerInstall(page);
	await card.getByRole('button', { name: 'Niet nu' }).click();
	await expect(card).toHaveCount(0);
	await open(page, '/situaties/');
	await offerInstall(page);
	await expect(card).toHaveCount(0);
});

test('on an iPad it is said how to install by hand', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
	await open(page, '/situaties/');
	const card = page.getByRole('region', { name: 'Zet op je beginscherm' });
	await expect(card).toContainText('Tik op Deel');
	await expect(card.getByRole('button')).toHaveText(['Niet nu']);
});

/** A case of one's own stands in a database of its own, which knows nothing of the vault. */
const keepOwnCase = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('zorgvuldig-oefenen', 1);
				request.onerror = () => reject(new Error('not opened'));
				request.onupgradeneeded = () => {
					request.result.createObjectStore('flows');
					request.result.createObjectStore('cases').put({ id: 'eigen-a', text: '{}', isDraft: true }, 'eigen-a');
				};
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			})
	);

test('wiping says first what it cannot reach, and afterwards what was done', async ({ page }) => {
	await keepOne(page);
	await keepOwnCase(page);
	await toStorage(page);
	await page.getByRole('button', { name: 'Wis alle notities van dit apparaat' }).click();
	await expect(heading(page)).toHaveText('Alles wissen van dit apparaat?');
	await expect(page.getByText('De geschiedenis van de browser')).toBeVisible();
	await expectSound(page, 'wipe');
	await page.getByRole('button', { name: 'Toch niet' }).click();
	await expect(heading(page)).toHaveText('Opslag en veiligheid');
	await page.getByRole('button', { name: 'Wis alle notities van dit apparaat' }).click();
	await page.getByRole('button', { name: 'Wis alles voorgoed' }).click();
	await expect(heading(page)).toHaveText('Alle notities zijn van dit apparaat gewist.');
	await expect(heading(page)).toBeFocused();
	await expect(page.getByText('De sleutel is overschreven en weggehaald.')).toBeVisible();
	await expectSound(page, 'wiped');
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{}');
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
