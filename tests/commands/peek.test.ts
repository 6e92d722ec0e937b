import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, fresh } from '../desk/reading/small-newsroom.ts';
import { NOTHING, sampleKeyDate, sampleQuote } from '../store/sample.ts';
import { EDITOR, openReadingFront, type ReadingFront } from './reading-front.ts';

const URL_ = 'https://news.example/talks';
const TEXT = 'The harbour talks opened. “We want calm,” Ada Byron said. The union is visiting on 1 August.';
const SPOKEN = 'We want calm,';

let desk: ReadingFront;
beforeEach(async () => {
  desk = await openReadingFront({
    extract: async ({ text }) =>
      text.includes(SPOKEN)
        ? {
            ...NOTHING,
            quotes: [sampleQuote(text, SPOKEN, 'Ada Byron')],
            keyDates: [
              sampleKeyDate(text, '1 August'),
              sampleKeyDate(text, '1 August', { date: '2016-07-12', event: 'what is over' }),
              sampleKeyDate(text, '1 August', { certainty: 'past', event: 'what has been' }),
            ],
          }
        : NOTHING,
  });
});
afterEach(() => desk.store.close());

describe('/peek', () => {
  it('shows who is quoted at an address and what lies ahead, and stores nothing', async () => {
    desk.web.set(URL_, fresh(TEXT, { url: URL_ }));
    const { tone, title, text, buttons } = await desk.say(`/peek ${URL_}`);
    expect([tone, title]).toEqual(['answer', 'Who said what: Of the page']);
    expect(text).toContain('Quoted: Ada Byron. 1 date lies ahead.');
    expect(text).toContain(SPOKEN);
    expect(text).toContain('visit of the union');
    expect(text).not.toContain('what is over');
    expect(text).not.toContain('what has been');
    expect(text).toContain('joins harbour');
    expect(buttons).toEqual(['Read into the desk', 'Alert here']);
    expect(await desk.articles()).toEqual([]);
    expect(await desk.store.feeds.list()).toEqual([]);
  });

  it('has the page read by its button', async () => {
    desk.web.set(URL_, fresh(TEXT, { url: URL_ }));
    await desk.say(`/peek ${URL_}`);
    expect((await desk.press('Read into the desk')).title).toBe('Read: Of the page');
    expect(await desk.articles()).toHaveLength(1);
  });

  it('looks at a text, keeps it in memory alone, and has it read by its button', async () => {
    const { text } = await desk.say(`/peek ${TEXT}`);
    expect(text).toContain('Quoted: Ada Byron. 1 date lies ahead.');
    expect(await desk.articles()).toEqual([]);
    expect((await desk.press('Read into the desk')).title).toContain('Not kept yet');
    expect((await desk.say('/read looked:none')).text).toContain('no longer in memory');
  });

  it('offers no button that would fail for a text too long to be remembered', async () => {
    const { text, buttons } = await desk.say(`/peek ${TEXT}\n\n${'The harbour lay still. '.repeat(2000)}`);
    expect(text).toContain('too long to be kept by a button');
    expect(buttons).toEqual(['Alert here']);
  });

  it('offers a member neither button, and lets them look', async () => {
    desk.web.set(URL_, fresh(TEXT, { url: URL_ }));
    const { buttons, text } = await desk.say(`/peek ${URL_}`, { ...EDITOR, right: 'member' });
    expect(buttons).toEqual([]);
    expect(text).toContain('Quoted: Ada Byron');
  });

  it('says in plain words why a page cannot be read', async () => {
    desk.web.set(URL_, failed('disallowed', 'the robots.txt of news.example forbids it'));
    const { tone, text } = await desk.say(`/peek ${URL_}`);
    expect(tone).toBe('error');
    expect(text).toContain('news.example could not be read: the robots.txt of news.example forbids it.');
  });

  it('takes the message itself where its page cannot be read', async () => {
    desk.web.set(URL_, failed('disallowed', 'the robots.txt of news.example forbids it'));
    const { tone, text } = await desk.say(`/peek link:${URL_} ${TEXT}`);
    expect(tone).toBe('answer');
    expect(text).toContain(
      'The page could not be read: the robots.txt of news.example forbids it. This is the message.',
    );
    expect(text).toContain('Quoted: Ada Byron');
  });

  it('says so where nobody is quoted', async () => {
    expect((await desk.say('/peek The bridge is shut.')).text).toContain('Nobody is quoted. No date lies ahead.');
    expect((await desk.say('/peek')).text).toContain('/peek needs an address or a text.');
  });
});
