import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenWeb, openWeb, TOKEN } from '../platforms/web/open-web.ts';
import { findChromium, openChromium, type Page } from './open-chromium.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('signing in with a real browser (skipped where there is no Chromium)', () => {
  let opened: OpenWeb;
  let page: Page;
  beforeAll(async () => {
    opened = await openWeb({ host: '0.0.0.0', token: TOKEN });
    page = await openChromium(chromium ?? '');
    await page.open(opened.url);
  });
  afterAll(async () => {
    await page.close();
    await opened.close();
  });

  const text = async () => String(await page.evaluate('document.body.innerText'));
  const type = (token: string) =>
    page.leading(`document.querySelector('#token').value = '${token}'; document.querySelector('main button').click()`);
  const click = (selector: string) => page.leading(`document.querySelector('${selector}').click()`);

  test('the token is asked for; a wrong one is said to be wrong; the right one opens the desk', async () => {
    expect(await page.evaluate('location.pathname')).toBe('/sign-in');
    expect(await page.evaluate('document.querySelector("#token").labels[0].innerText')).toBe('Token');
    await type('not the token');
    expect(await page.evaluate('document.querySelector("[role=alert]").innerText')).toContain('That is not the token');
    await type(TOKEN);
    expect(await text()).toContain('Ask the desk');
  });

  test('then questions, buttons and calendars work', async () => {
    await page.leading(
      `document.querySelector('#text').value = '/who kirby'; document.querySelector('.ask button').click()`,
    );
    await page.leading(
      `[...document.querySelectorAll('.card button')].find((one) => one.innerText.includes('statements')).click()`,
    );
    expect(await text()).toContain('John Kirby: 7 statements');
    await click('a[href="/calendar"]');
    expect(await text()).toContain('/calendar/syria.ics?key=');
  });

  test('scripts cannot read the cookie, and signing out ends it', async () => {
    await click('a[href="/"]');
    expect(await page.evaluate('document.cookie')).toBe('');
    await click('form[action="/sign-out"] button');
    await page.open(opened.url);
    expect(await page.evaluate('location.pathname')).toBe('/sign-in');
  });
});
