import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser as executablePath } from '../requirements.ts';
import { demonstrationHub } from './demonstrationHub.ts';
import { answers } from './examples.ts';

let hub: Awaited<ReturnType<typeof demonstrationHub>>;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  hub = await demonstrationHub();
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

let context: BrowserContext;
let page: Page;
let outside: string[];
let complaints: string[];
beforeEach(async () => {
  outside = [];
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(
    url => url.origin !== hub.address,
    route => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page = await context.newPage();
  // A policy that blocks something says so on the console too.
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

describe('the playground, with nothing outside within reach', () => {
  test('opens on tabs that answer at the first click', async () => {
    await page.goto(`${hub.address}/playground`);
    const tabs = page.getByRole('tab');
    await expect.poll(() => tabs.count()).toBe(Object.keys(answers).length);
    for (const { tab, data } of Object.values(answers)) {
      await tabs.filter({ hasText: tab }).click();
      const answered = page.waitForResponse(response => isAnswerTo(tab, response.request().postData()));
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const answer = await (await answered).json();
      expect(answer, tab).not.toHaveProperty('errors');
      expect(answer, tab).toMatchObject({ data });
      const [shown] = Object.keys(Object(data));
      await expect.poll(() => page.locator('.graphiql-response').textContent()).toContain(`"${shown}"`);
    }
  });

  test('answers a click that comes before its editors are there', async () => {
    await page.goto(`${hub.address}/playground`, { waitUntil: 'commit' });
    const answered = page.waitForResponse(response =>
      isAnswerTo('OffersThisWeek', response.request().postData()),
    );
    await page.locator('.graphiql-execute-button').dispatchEvent('click');
    expect(await (await answered).json()).toMatchObject({ data: answers['offers-this-week']?.data });
  });

  test('knows the schema: it proposes fields and shows their documentation', async () => {
    await page.goto(`${hub.address}/playground`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('offers', { exact: true }).first().waitFor();
  });
});

describe('the home page', () => {
  test.each([
    ['Le bac à sable GraphQL', '/playground', 'GraphQL playground – hub des offres'],
    ['La documentation de l’API', '/documentation', 'Documentation – le hub des offres'],
  ])('leads by « %s » to %s', async (name, path, title) => {
    await page.goto(hub.address);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('link', { name }).click();
    await page.waitForURL(`${hub.address}${path}`);
    expect(await page.title()).toBe(title);
  });

  test.each(['/', '/documentation', '/playground'])(
    '%s never scrolls sideways on a small telephone',
    async path => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`${hub.address}${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
  );
});

function isAnswerTo(operation: string, body: string | null): boolean {
  return body?.includes(`"operationName":"${operation}"`) ?? false;
}

async function openBrowser(): Promise<Browser> {
  const missing =
    'The playground is tested in a real browser: install Chromium (on Debian, apt-get install chromium) ' +
    'or name one with CHROMIUM_PATH.';
  if (!executablePath) throw new Error(missing);
  const quiet = ['quic', 'component-update', 'sync', 'background-networking'].map(
    name => `--disable-${name}`,
  );
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet];
  return chromium.launch({ executablePath, args }).catch(cause => {
    throw new Error(`${executablePath} could not be started. ${missing}`, { cause });
  });
}
