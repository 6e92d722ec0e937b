import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { KeyDate } from '../../src/core/dates/key-date.ts';
import type { ReminderRequest } from '../../src/desk/tell/subscriptions.ts';
import { NOTHING, sampleArticle, sampleKeyDate } from '../store/sample.ts';
import { CHANNEL, type DeskOnAClock, openDeskOnAClock } from './desk-on-a-clock.ts';

const WEEK_DAY_SAME: ReminderRequest = {
  channel: CHANNEL,
  owner: 'u1',
  stories: null,
  zone: null,
  catchUp: null,
  quiet: null,
  time: null,
  onlyDate: null,
  offsets: [
    { count: 7, unit: 'days' },
    { count: 1, unit: 'days' },
    { count: 0, unit: 'days' },
  ],
};

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T00:00');
});
afterEach(() => desk.store.close());

async function publish(published: string, keyDates: readonly Partial<KeyDate>[], id = `harbour-${published}`) {
  const article = sampleArticle({ id, published });
  const found = keyDates.map((parts) => sampleKeyDate(article.text, '1 August', parts));
  await desk.store.articles.save(article, { ...NOTHING, keyDates: found }, 'data', desk.clock.now());
}

const posts = () => desk.posted.map(({ at, post }) => `${at} ${post.card.title}`);

describe('reminders', () => {
  it('are posted at their offsets, once each, by the certainty the article gives', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-08-01T12:00');
    expect(posts()).toEqual([
      '2016-07-25T09:00 In 7 days: Visit of the union (1 August)',
      '2016-07-31T09:00 Tomorrow: Visit of the union (1 August)',
      '2016-08-01T09:00 Today: Visit of the union (1 August)',
    ]);
  });

  it('say what the date is for, and where that stands', async () => {
    await publish('2016-07-13', [{ setBy: 'Ada Byron' }]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-26T00:00');
    const text = renderPlain(desk.posted[0]?.post.card ?? { title: '', tone: 'notice', blocks: [] });
    expect(text).toContain('In 7 days: Visit of the union (1 August)');
    expect(text).toContain('Mon 1 August 2016, target date, set by Ada Byron · The harbour');
    expect(text).toMatch(/The Daily Note \(AFP\).*, 13 July 2016, paragraph 3/);
    expect(text).not.toContain('deadline');
  });

  it('know nothing of an article before its day', async () => {
    await publish('2016-07-28', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-08-02T00:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-31', '2016-08-01']);
  });

  it('owe nothing from before they were asked for', async () => {
    await publish('2016-07-13', [{}]);
    desk.skipTo('2016-07-25T10:00');
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-30T00:00');
    expect(posts()).toEqual([]);
  });

  it('that were missed are made up for once, and say when they were due', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-24T00:00');
    desk.skipTo('2016-07-27T14:00');
    await desk.runTo('2016-07-29T00:00');
    expect(posts()).toEqual(['2016-07-27T14:00 In 5 days: Visit of the union (1 August)']);
    expect(JSON.stringify(desk.posted)).toContain('Late: it was due on 25 July 2016');
  });

  it('that were missed are left out where the channel wants no catching up', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, catchUp: 'skip' }, desk.clock.now());
    await desk.runTo('2016-07-24T00:00');
    desk.skipTo('2016-07-27T14:00');
    await desk.runTo('2016-07-31T12:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-31']);
  });

  it('tell of a move, and move with the date', async () => {
    const event = 'pilots union harbour visit';
    await publish('2016-07-13', [{ event }]);
    await publish('2016-07-20', [{ event, date: '2016-08-10' }]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-08-11T00:00');
    expect(posts()).toEqual([
      '2016-07-20T09:00 Moved from 1 August to 10 August: Pilots union harbour visit',
      '2016-08-03T09:00 In 7 days: Pilots union harbour visit (10 August)',
      '2016-08-09T09:00 Tomorrow: Pilots union harbour visit (10 August)',
      '2016-08-10T09:00 Today: Pilots union harbour visit (10 August)',
    ]);
  });

  it('tell of a move that a correction of the article brought, and move with the date', async () => {
    const event = 'pilots union harbour visit';
    await publish('2016-07-13', [{ event }], 'a');
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-20T00:00');
    const article = sampleArticle({ id: 'a', published: '2016-07-13', title: 'Corrected' });
    const keyDates = [sampleKeyDate(article.text, '1 August', { event, date: '2016-08-10' })];
    await desk.store.articles.save(article, { ...NOTHING, keyDates }, 'data', desk.clock.now());
    await desk.runTo('2016-08-04T00:00');
    expect(posts()).toEqual([
      '2016-07-20T09:00 Moved from 1 August to 10 August: Pilots union harbour visit',
      '2016-08-03T09:00 In 7 days: Pilots union harbour visit (10 August)',
    ]);
  });

  it('of a month come as it opens and in its last week, never on a day nobody named', async () => {
    await publish('2016-07-13', [{ date: '2016-08', certainty: 'expected' }]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-09-01T00:00');
    expect(posts()).toEqual([
      '2016-08-01T09:00 August 2016 begins: Visit of the union',
      '2016-08-25T09:00 Last week of August 2016: Visit of the union',
    ]);
  });

  it('say once that a date has passed without a word', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, offsets: [] }, desk.clock.now());
    await desk.runTo('2016-08-05T00:00');
    expect(posts()).toEqual(['2016-08-02T09:00 Passed: Visit of the union (1 August)']);
  });

  it('do not say so where an article of that day or later speaks of it', async () => {
    await publish('2016-07-13', [{}]);
    const article = sampleArticle({ id: 'later', published: '2016-08-02', text: 'On Monday, August 1, nobody came.' });
    const time = { start: 11, end: 19, text: 'August 1', type: 'DATE', value: '2016-08-01', rule: 'sample' } as const;
    await desk.store.articles.save(article, { ...NOTHING, times: [time] }, 'data', desk.clock.now());
    await desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, offsets: [] }, desk.clock.now());
    await desk.runTo('2016-08-05T00:00');
    expect(posts()).toEqual([]);
  });

  it('claim no silence about what was only planned', async () => {
    await publish('2016-07-13', [{ certainty: 'scheduled' }]);
    await desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, offsets: [] }, desk.clock.now());
    await desk.runTo('2016-08-05T00:00');
    expect(posts()).toEqual([]);
  });

  it('stop while they are paused, and make up for nothing after', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.telling.pause(CHANNEL, 'reminder', null, desk.clock.now());
    await desk.runTo('2016-07-27T00:00');
    await desk.telling.resume(CHANNEL, 'reminder', null, desk.clock.now());
    await desk.runTo('2016-08-02T00:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-31', '2016-08-01']);
  });

  it('are posted once though the clock is set back and the days come again', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-31T12:00');
    desk.skipTo('2016-07-13T00:00');
    await desk.runTo('2016-08-02T00:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-25', '2016-07-31', '2016-08-01']);
  });
});

describe('an article that comes during the day', () => {
  it('has its reminders of that day posted at once', async () => {
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-31T14:00');
    await publish('2016-07-31', [{}]);
    await desk.runTo('2016-07-31T16:00');
    expect(posts()).toEqual(['2016-07-31T14:00 Tomorrow: Visit of the union (1 August)']);
  });
});

describe('what people say about a reminder', () => {
  const values = () => {
    const blocks = desk.posted.at(-1)?.post.card.blocks ?? [];
    const [button] = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    return { number: Number(button?.values.number), about: String(button?.values.about) };
  };

  it('ends the reminders of a date that is done with', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-26T00:00');
    const { number, about } = values();
    expect(await desk.telling.done(CHANNEL, number, about, desk.clock.now())).toBe('visit of the union');
    await desk.runTo('2016-08-05T00:00');
    expect(posts()).toHaveLength(1);
  });

  it('brings one more where it is put off', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-25T12:00');
    const { number, about } = values();
    expect(await desk.telling.snooze(CHANNEL, number, about, 2, desk.clock.now())).toBe('2016-07-27');
    await desk.runTo('2016-07-30T00:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-25', '2016-07-27']);
  });

  it('is refused where the date will have passed, or nobody tells of it', async () => {
    await publish('2016-07-13', [{}]);
    await desk.telling.subscribeReminders(WEEK_DAY_SAME, desk.clock.now());
    await desk.runTo('2016-07-25T12:00');
    const { number, about } = values();
    const now = desk.clock.now();
    await expect(desk.telling.snooze(CHANNEL, number, about, 20, now)).rejects.toThrow('The date will have passed');
    await expect(desk.telling.done(CHANNEL, number, 'another', now)).rejects.toThrow('No article mentions this date');
  });
});

describe('reminders of one date', () => {
  it('are of its event alone, and move with it', async () => {
    const event = 'pilots union harbour visit';
    await publish('2016-07-13', [{ event }, { event: 'the yearly fair of boats', date: '2016-08-05' }]);
    await desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, onlyDate: '2016-08-01' }, desk.clock.now());
    await publish('2016-07-20', [{ event, date: '2016-08-10' }]);
    await desk.runTo('2016-08-11T00:00');
    expect(posts().map((post) => post.slice(0, 10))).toEqual(['2016-07-20', '2016-08-03', '2016-08-09', '2016-08-10']);
  });

  it('are refused where no key date is known, with those that are', async () => {
    await publish('2016-07-13', [{}]);
    const asked = desk.telling.subscribeReminders({ ...WEEK_DAY_SAME, onlyDate: '2016-08-02' }, desk.clock.now());
    await expect(asked).rejects.toMatchObject({ hint: 'Choose a date such as 2016-08-01.' });
  });
});
