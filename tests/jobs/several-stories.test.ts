import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import { NOTHING, sampleArticle, sampleKeyDate } from '../store/sample.ts';
import { DAILY } from './daily-digest.ts';
import { CHANNEL, type DeskOnAClock, HARBOUR, openDeskOnAClock } from './desk-on-a-clock.ts';

const PORT = { ...HARBOUR, slug: 'port', title: 'The port' };
const RAIL = { ...HARBOUR, slug: 'rail', title: 'The railway' };
const CHOSEN = { channel: CHANNEL, owner: 'u1', zone: null, catchUp: null, quiet: null } as const;

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T08:00', { stories: [HARBOUR, PORT, RAIL] });
});
afterEach(() => desk.store.close());

/** An article of a story, and of others. */
async function publish(id: string, story: string, ...others: readonly string[]): Promise<void> {
  const text = `Report ${id} of the harbour, which ${id} alone wrote on ${id} pages.\n\nThe pilots’ union is visiting on 1 August.`;
  const article = sampleArticle({ id, story, title: `Report ${id}`, published: '2016-07-13', text });
  const found = { ...NOTHING, keyDates: [sampleKeyDate(text, 'on 1 August', { event: `visit of the ${id} pilots` })] };
  const further = others.map((one) => ({ story: one, why: ['the word x'], isWeak: false }));
  const joining = { pinned: null, why: ['the word y'], isWeak: false, further };
  await desk.store.articles.save(article, found, 'feed', desk.clock.now(), joining);
}

const posts = () => desk.posted.map(({ post }) => renderPlain(post.card));
const countOf = (words: string) => posts().join('\n').split(words).length - 1;

describe('an article that belongs to several stories', () => {
  it('is in a digest of these once, where its main story is, with its dates', async () => {
    await publish('a', 'port', 'harbour');
    await publish('b', 'harbour');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-15T00:00');
    expect(desk.posted).toHaveLength(1);
    expect(countOf('Report a')).toBe(1);
    const [harbour = '', port = ''] = (posts()[0] ?? '').split('The port');
    expect(harbour).toContain('Report b');
    expect(harbour).not.toContain('Report a');
    expect(port).toContain('Report a');
    expect(countOf('isit of the a pilots')).toBe(1);
  });

  it('is in the digest of a channel that follows only the other story, and not told again there', async () => {
    await publish('a', 'port', 'harbour', 'rail');
    await desk.telling.subscribeDigest({ ...DAILY, stories: ['rail', 'harbour'] }, desk.clock.now());
    await desk.runTo('2016-07-16T00:00');
    expect(desk.posted).toHaveLength(1);
    expect(posts()[0]).toContain('The harbour:');
    expect(countOf('Report a')).toBe(1);
  });

  it('makes one alert, of a story that the alert chooses', async () => {
    const alert = { ...CHOSEN, pace: 'now', people: null, words: null, feeds: null, anHour: null } as const;
    await desk.telling.subscribeAlert({ ...alert, stories: ['rail', 'harbour'] }, desk.clock.now());
    desk.clock.set(desk.clock.now().add({ minutes: 1 }));
    await publish('a', 'port', 'harbour', 'rail');
    await publish('b', 'port');
    await desk.runTo('2016-07-13T12:00');
    expect(desk.posted.map(({ post }) => post.card.title)).toEqual(['Report a', expect.stringContaining('New date')]);
    expect(posts().join('\n')).not.toContain('The port');
    expect(posts()[0]).toContain('/harbour summary');
  });

  it('is reminded of once', async () => {
    await publish('a', 'port', 'harbour');
    const reminders = {
      ...CHOSEN,
      stories: null,
      time: null,
      onlyDate: null,
      offsets: [{ count: 0, unit: 'days' }],
    } as const;
    await desk.telling.subscribeReminders(reminders, desk.clock.now());
    await desk.runTo('2016-08-01T12:00');
    expect(desk.posted).toHaveLength(1);
    expect(countOf('isit of the a pilots')).toBe(1);
  });
});
