import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../platforms/web/open-browser.ts';
import { type OpenWeb, openWeb } from '../../platforms/web/open-web.ts';

let desk: OpenWeb;
let browser: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  desk = await openWeb();
  browser = openBrowser(desk.url);
});
afterAll(() => desk.close());

const ENTITIES: Readonly<Record<string, string>> = { '&#39;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<' };
/** What stands on the page: without tags, scripts and styles. */
const readable = (html: string) =>
  html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',');
/** The newest answer is the first. */
const ask = async (text: string) => readable(await browser.post('/ask', { text }));

test('finds on the first page what to type, and a story to begin with', async () => {
  const page = readable(await browser.get());
  expect(page).toContain('/syria summary');
  expect(page).toContain('Ask in your own words');
});

test('catches up: where it stands, how it came to that, who is who', async () => {
  expect(await ask('what is going on in Syria?')).toMatch(/UN talks on Syria opened in Geneva.*23 February 2017/);
  expect(await ask('what happened in September 2016?')).toMatch(/cessation of hostilities/);
  const who = await ask('who is de Mistura?');
  expect(who).toMatch(/Staffan de Mistura.*envoy of the UN/);
  expect(who).toContain('Ahram Online');
  expect(await ask('who is involved?')).toMatch(/Sergei Lavrov, Russian Foreign Minister/);
});

test('quotes word for word, only whom it is by, and opens the source', async () => {
  const said = await ask('what did Lavrov say?');
  expect(said).toMatch(/"shunning his duties".*by Sergei Lavrov|Sergei Lavrov.*"shunning his duties"/);
  const russian = await ask('what did the Russians say?');
  expect(russian).toContain('shunning his duties');
  expect(russian.split('what did Lavrov say?')[0]).not.toMatch(/by John Kerry/);
  const page = await browser.post('/ask', { text: '/quote kirby clock' });
  const [, call = ''] = /name="call" value="([^"]+)"[^>]*>Show source</.exec(page) ?? [];
  expect(readable(await browser.post('/press', { call }))).toContain('paragraph 13');
});

test('is told what is not known, with a way on', async () => {
  expect(await ask('what did Lavrov say in September 2016?')).toMatch(
    /not quoted in this time.*All quotes by Sergei Lavrov/,
  );
  expect(await ask('who broke the truce?')).toMatch(/truce/);
  expect(await ask('how many people were killed?')).toMatch(/Nothing about “people killed”.*Summary of Syria/);
});

test('goes back to a day, and hands the answer on as an address that says the same to another', async () => {
  expect(await ask('what was known on 13 July 2016?')).toMatch(/as known on 13 July 2016/);
  const { headers } = await browser.submit('/ask', { text: 'what did Kirby say about the clock?' });
  const address = String(headers.location);
  const shared = readable(await openBrowser(desk.url).get(address));
  expect(shared).toMatch(/we're mindful of the clock/);
  expect(await browser.get(address)).toMatch(/<title>[^<]*Kirby[^<]*<\/title>/);
});
