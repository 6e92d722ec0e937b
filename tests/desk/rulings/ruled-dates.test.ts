import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Subscription } from '../../../src/core/schedule/subscription.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import { createDateBook, type DateBook } from '../../../src/desk/ask/dates/date-book.ts';
import { findTimeline } from '../../../src/desk/ask/timeline.ts';
import { createPeopleBook, type PeopleBook } from '../../../src/desk/people/people-book.ts';
import { createRule } from '../../../src/desk/rulings/create-rule.ts';
import type { Rule } from '../../../src/desk/rulings/rule.ts';
import { toCalendar } from '../../../src/desk/tell/calendar.ts';
import { createTelling } from '../../../src/desk/tell/create-telling.ts';
import type { Telling } from '../../../src/desk/tell/telling.ts';
import { createRereader } from '../../../src/jobs/reread-articles.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { SILENT } from '../../jobs/desk-on-a-clock.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate } from '../../store/sample.ts';
import { sampleSubscription } from '../../store/sample-subscription.ts';
import { foundWork } from '../../workers/found-work.ts';
import { editionsOf } from '../editions-of.ts';

const HARBOUR: Story = { slug: 'harbour', title: 'The harbour', description: '', rules: [], feeds: [] };
const SCOPE = { story: 'harbour', asOf: null };
const NAMED = { ...SCOPE, today: '2016-07-13' };
const VISIT = { ...NAMED, typed: '2016-08-01' };
const WHEN = { by: { user: 'discord/7', name: 'Ann' }, at: SEEN };
const article = sampleArticle();
const foundIn = (text: string, parts = {}) => ({ ...NOTHING, keyDates: [sampleKeyDate(text, '1 August', parts)] });

let store: OpenStore;
let book: DateBook;
let people: PeopleBook;
let rule: Rule;
let telling: Telling;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' });
  await store.articles.save(article, foundIn(article.text), 'data', SEEN);
  book = createDateBook(store);
  people = createPeopleBook(editionsOf(store), () => '2016-07-13');
  rule = createRule({ store, people, book, stories: () => [HARBOUR] });
  telling = createTelling({ store, people, stories: () => [HARBOUR], zone: 'UTC', knownAfterDays: 0 });
});
afterEach(() => store.close());

const dates = async () => (await book(SCOPE)).map(({ date, event, mark }) => [date, event, mark?.what ?? null]);

async function remind(onlyDate: string | null = null): Promise<Subscription> {
  const since = SEEN.subtract({ hours: 24 });
  const asked = { kind: 'reminder', offsets: ['1d'], stories: ['harbour'], onlyDate, since } as const;
  return (await store.ledger.add(sampleSubscription(asked))).subscription;
}

/** The days of the events that a subscription is reminded of on a day. */
async function remindedOn(subscription: Subscription, day: string) {
  const { reminders } = await telling.reminders(
    subscription,
    Temporal.Instant.from(`${day}T12:00Z`),
    telling.reading(),
  );
  return reminders.map(({ kind, date, mark }) => [kind, date, mark?.by ?? null]);
}

test('a date that the team added is a key date of its story, and reminded of', async () => {
  const subscription = await remind();
  const { ruling } = await rule.addDate({ date: '2016-07-20', event: 'budget vote', story: null }, WHEN);
  expect(ruling).toMatchObject({ number: 1, story: 'harbour', by: { name: 'Ann' } });
  expect(await dates()).toEqual([
    ['2016-07-20', 'budget vote', 'added'],
    ['2016-08-01', 'visit of the union', null],
  ]);
  expect(await remindedOn(subscription, '2016-07-18')).toEqual([]);
  expect(await remindedOn(subscription, '2016-07-19')).toEqual([['approaching', '2016-07-20', 'Ann']]);
  const calendar = toCalendar(HARBOUR, await book(SCOPE), SEEN);
  expect(calendar).toContain('SUMMARY:Scheduled: budget vote');
  expect(calendar).toContain('Added by the team\\, Ann\\, 13 July 2016.');
});

test('on a day before it was added it was not known', async () => {
  await rule.addDate({ date: '2016-07-20', event: 'budget vote', story: null }, WHEN);
  expect(await book({ story: 'harbour', asOf: '2016-07-01' })).toEqual([]);
  expect(await book({ story: 'bridge', asOf: null })).toEqual([]);
  expect(await book({ story: null, asOf: null })).toHaveLength(2);
});

test('reminders follow a date that the team moved, and say so', async () => {
  const [all, only] = [await remind(), await remind('2016-08-01')];
  await rule.moveDate(VISIT, '2016-08-05', WHEN);
  expect(await dates()).toEqual([['2016-08-05', 'visit of the union', 'moved']]);
  for (const subscription of [all, only]) {
    expect(await remindedOn(subscription, '2016-07-31')).toEqual([['moved', '2016-08-05', 'Ann']]);
    expect(await remindedOn(subscription, '2016-08-04')).toEqual([
      ['moved', '2016-08-05', 'Ann'],
      ['approaching', '2016-08-05', 'Ann'],
    ]);
  }
  const calendar = toCalendar(HARBOUR, await book(SCOPE), SEEN);
  expect(calendar.replaceAll(/\r?\n /g, '')).toContain(
    'Moved from 1 August 2016 to 5 August 2016: the team\\, Ann\\, 13 July 2016.',
  );
});

test('nobody is reminded of a date that was dismissed; undone, it is back', async () => {
  const subscription = await remind();
  const { ruling } = await rule.dismissDate(VISIT, WHEN);
  expect(await dates()).toEqual([]);
  expect(await remindedOn(subscription, '2016-07-31')).toEqual([]);
  await rule.undo(ruling.number, WHEN);
  expect(await dates()).toEqual([['2016-08-01', 'visit of the union', null]]);
  expect(await remindedOn(subscription, '2016-07-31')).toEqual([['approaching', '2016-08-01', null]]);
});

test('a digest tells of dates that the team added, moved and took away', async () => {
  const { subscription } = await store.ledger.add(sampleSubscription({ kind: 'digest', stories: ['harbour'] }));
  await rule.addDate({ date: '2016-07-20', event: 'budget vote', story: null }, WHEN);
  await rule.confirmDate(VISIT, WHEN);
  const { view } = await telling.digest(subscription, SEEN, telling.reading());
  expect(
    view.stories.flatMap((story) => story.dates).map(({ date, change, mark }) => [date, change, mark?.what]),
  ).toEqual([
    ['2016-07-20', 'set', 'added'],
    ['2016-08-01', 'set', 'confirmed'],
  ]);
});

test('a date that the team added moves, and is dismissed by undoing it', async () => {
  await rule.addDate({ date: '2016-07-20', event: 'budget vote', story: null }, WHEN);
  await rule.moveDate({ ...NAMED, typed: '2016-07-20' }, '2016-07-22', WHEN);
  expect((await dates())[0]).toEqual(['2016-07-22', 'budget vote', 'added']);
  const { ruling, state } = await rule.dismissDate({ ...NAMED, typed: '2016-07-22' }, WHEN);
  expect([ruling.number, state]).toEqual([1, 'undone']);
  expect(await dates()).toEqual([['2016-08-01', 'visit of the union', null]]);
});

test('newer rules that read the words otherwise keep what the team decided', async () => {
  await rule.moveDate(VISIT, '2016-08-05', WHEN);
  const found = async ({ text }: { readonly text: string }) =>
    foundIn(text, { date: '2017-08-01', event: 'the pilots visit the town', certainty: 'expected' });
  const rereader = createRereader({ analyses: store.analyses, work: foundWork(found), log: SILENT, rules: 1_000 });
  rereader.start();
  await rereader.settled();
  expect(await dates()).toEqual([['2016-08-05', 'the pilots visit the town', 'moved']]);
});

test('a corrected article keeps it where the words stand; where they are gone, it is listed as lost', async () => {
  await rule.dismissDate(VISIT, WHEN);
  const longer = `A correction was made.\n\n${article.text}`;
  await store.articles.save({ ...article, text: longer }, foundIn(longer), 'data', SEEN.add({ hours: 1 }));
  expect(await dates()).toEqual([]);
  expect((await rule.list({ page: 1, size: 5 })).items.map(({ state }) => state)).toEqual(['holds']);
  const reworded = article.text.replace('1 August', 'the first of next month');
  const found = { ...NOTHING, keyDates: [sampleKeyDate(reworded, 'the first of next month')] };
  await store.articles.save({ ...article, text: reworded }, found, 'data', SEEN.add({ hours: 2 }));
  expect(await dates()).toEqual([['2016-08-01', 'visit of the union', null]]);
  expect((await rule.list({ page: 1, size: 5 })).items.map(({ state }) => state)).toEqual(['lost']);
});

test('what is no date, several dates or no ruling is told apart', async () => {
  await expect(rule.date({ ...NAMED, typed: 'someday' })).rejects.toThrow('“someday” is no key date.');
  await expect(rule.undo(7, WHEN)).rejects.toThrow('No ruling 7 is in force.');
  await rule.addDate({ date: '2016-08-01', event: 'budget vote', story: 'harbour' }, WHEN);
  await expect(rule.date(VISIT)).rejects.toMatchObject({
    message: '“2016-08-01” is 2 key dates.',
    instead: { option: 'date', values: ['1 August 2016: budget vote', '1 August 2016: visit of the union'] },
  });
  const { known } = await rule.date({ ...NAMED, typed: '1 August 2016: Budget vote' });
  expect(known.event).toBe('budget vote');
});

test('of several stories the one that a date belongs to is asked for', async () => {
  const two = createRule({
    store,
    people,
    book,
    stories: () => [HARBOUR, { ...HARBOUR, slug: 'bridge', title: 'Bridge' }],
  });
  const added = { date: '2016-07-20', event: 'vote', story: null };
  await expect(two.addDate(added, WHEN)).rejects.toMatchObject({ instead: { values: ['harbour', 'bridge'] } });
  expect((await two.addDate({ ...added, story: 'Bridge' }, WHEN)).ruling.story).toBe('bridge');
});

test('a date that the team added is on the timeline once it is over, as the team’s, and within the days asked for', async () => {
  await rule.addDate({ date: '2016-07-20', event: 'budget vote', story: 'harbour' }, WHEN);
  const parts = { articles: store.articles, editions: editionsOf(store), book };
  const rows = async (today: string, period = {}) => {
    const request = { ...SCOPE, today, isAll: false, from: null, to: null, page: 1, size: 15, ...period };
    const { lines } = await findTimeline(parts, request);
    return lines.items.flatMap((line) =>
      'mark' in line ? [[line.date, line.event, line.mark.what, line.mark.by]] : [],
    );
  };
  expect(await rows('2016-07-20')).toEqual([]);
  expect(await rows('2016-07-21')).toEqual([['2016-07-20', 'budget vote', 'added', 'Ann']]);
  expect(await rows('2016-08-10', { from: '2016-07-21' })).toEqual([]);
  await rule.addDate({ date: '2016-W30', event: 'regatta', story: 'harbour' }, WHEN);
  const week = [['2016-W30', 'regatta', 'added', 'Ann']];
  expect(await rows('2016-08-10', { from: '2016-07-21', to: '2016-07-26' })).toEqual(week);
  expect(await rows('2016-08-10', { from: '2016-07-21', to: '2016-07-24' })).toEqual([]);
});
