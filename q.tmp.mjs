import { chromium } from 'playwright-core';
const b = await chromium.launch({executablePath: process.env.CHROMIUM_PATH, args:['--no-sandbox']});
const page = await (await b.newContext({serviceWorkers:'block',locale:'nl-NL'})).newPage();
page.on('console',m=>console.log(m.text()));page.on('pageerror',e=>console.log('ERR',e.message));
await page.goto('http://127.0.0.1:4371/naslag/?g=signalen'); await page.waitForTimeout(1500);
await page.getByText('Een baby die nog niet zelf rolt of kruipt').click(); await page.waitForTimeout(500);
console.log(await page.getByRole('button').evaluateAll(x=>x.map(e=>e.textContent)));
console.log(await page.locator('details[open]').first().innerText());
await b.close();
