import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenWeb, openWeb } from '../platforms/web/open-web.ts';
import { findChromium, openChromium, type Page } from './open-chromium.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('in a real browser (skipped where there is no Chromium)', () => {
  let opened: OpenWeb;
  let page: Page;

  beforeAll(async () => {
    opened = await openWeb();
    page = await openChromium(chromium ?? '');
    await page.open(opened.url);
  });
  afterAll(async () => {
    await page.close();
    await opened.close();
  });

  const ask = (text: string) =>
    page.leading(
      `document.querySelector('#text').value = ${JSON.stringify(text)}; document.querySelector('.ask button').click()`,
    );
  const seen = async () => String(await page.evaluate('document.querySelector("main").innerText'));

  test('a question is typed, sent and answered on the page', async () => {
    await ask('/quote kirby clock');
    expect(await seen()).toContain("we're mindful of the clock. We're mindful of the calendar.");
  });

  test('a button asks on', async () => {
    await ask('/who kirby');
    await page.leading(
      `[...document.querySelectorAll('.card button')].find((one) => one.innerText.includes('statements')).click()`,
    );
    expect(await seen()).toContain('John Kirby: 7 statements');
  });

  test('the line to type in has a label, and its commands are offered', async () => {
    expect(await page.evaluate('document.querySelector("#text").labels[0].innerText')).toBe('Ask the desk');
    expect(await page.evaluate('document.querySelectorAll("#commands option").length')).toBeGreaterThan(15);
  });

  test('what is typed never becomes part of the page', async () => {
    await ask('<img src=x onerror="window.hurt = true">');
    expect(await page.evaluate('[document.querySelectorAll("main img").length, window.hurt]')).toEqual([0, null]);
  });

  test('the styles of the page pass its own policy', async () => {
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('768px');
  });
});
