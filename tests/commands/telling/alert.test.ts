import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING, sampleArticle, sampleQuote } from '../../store/sample.ts';
import { EDITOR, openTellingFront, type TellingFront } from './telling-front.ts';

let front: TellingFront;
beforeEach(async () => {
  front = await openTellingFront();
  const article = sampleArticle();
  const quotes = [sampleQuote(article.text, 'We want calm', 'Ada Byron')];
  await front.store.articles.save(article, { ...NOTHING, quotes }, 'data', front.now);
});
afterEach(() => front.store.close());

describe('/alert', () => {
  it('shows first what the last seven days would have brought, then what is set up', async () => {
    const { title, text } = await front.say('/alert story:harbour');
    expect(title).toBe('Alert 1 set up');
    expect(text).toMatch(
      /The last 7 days would have brought 1 post:[\s\S]*Harbour talks open[\s\S]*Posts as it comes; harbour; at most 12 an hour/,
    );
  });

  it('takes words, a pace, quiet hours and a limit in any order', async () => {
    const { text } = await front.say('/alert hourly words:"calm, +harbour, -football" quiet:22:00-07:00 most:3');
    expect(text).toContain(
      'Posts every hour; all stories; words: calm, +harbour, -football; at most 3 an hour; quiet 22:00 to 07:00, Europe/Paris',
    );
  });

  it.each([
    ['/alert words:-football', 'names nothing to look for'],
    ['/alert feed:9', 'No feed “9” is followed'],
    ['/alert story:nowhere', 'There is no story “nowhere”'],
    ['/alert pause', 'This channel has no alert'],
  ])('says what is wrong with %s', async (typed, says) => {
    const { tone, title } = await front.say(typed);
    expect(tone).toBe('error');
    expect(title).toContain(says);
  });

  it('lists, pauses, resumes and stops', async () => {
    await front.say('/alert words:calm');
    expect((await front.say('/alert list')).text).toContain('words: calm');
    expect((await front.say('/alert pause')).title).toBe('Alert 1 paused');
    expect((await front.say('/alert list')).text).toContain('paused');
    expect((await front.say('/alert resume 1')).title).toBe('Alert 1 resumed');
    expect((await front.say('/alert stop')).title).toBe('Alert 1 stopped');
    expect((await front.say('/alert list')).title).toBe('This channel has no alerts');
  });

  it('previews one by its number', async () => {
    await front.say('/alert words:calm');
    await front.say('/alert words:storm');
    expect((await front.say('/alert preview 1')).text).toContain('Harbour talks open');
    expect((await front.say('/alert preview 2')).text).toContain('would have brought nothing');
  });

  it('is for managers in a channel, and for anyone in direct messages', async () => {
    const member = { ...EDITOR, right: 'member' } as const;
    expect((await front.say('/alert words:calm', member)).tone).toBe('error');
    expect((await front.say('/alert me words:calm', member)).title).toBe('Alert 1 set up');
    expect((await front.say('/alert mine', member)).text).toContain('words: calm');
    expect((await front.say('/alert forget', member)).title).toBe('Alert 1 stopped');
  });
});
