import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Caller } from '../../src/command/define.ts';
import type { CalendarEvent } from '../../src/core/dates/calendar-event.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from '../e2e/open-desk.ts';

let dateline: Dateline;
let added: CalendarEvent[] = [];
beforeAll(async () => {
  dateline = await openDesk('2016-07-14T09:00Z');
});
afterAll(() => dateline.close());
beforeEach(() => {
  added = [];
});

const EDITOR: Caller = {
  ...CALLER,
  addToCalendar: async (event) => {
    added.push(event);
    return { url: 'https://chat.example/events/1', isKnown: false };
  },
};

async function say(text: string, caller: Caller = EDITOR) {
  const { card } = await dateline.front.answerText(text, caller);
  return { title: card.title, text: renderPlain(card), card };
}

describe('/event', () => {
  it.each([
    '/event 2016-08-01',
    '/event 1 August 2016',
    '/event 2016-08-01 syria',
    '/event date:2016-08-01 story:syria zone:Europe/Paris',
  ])('%s puts the key date into the calendar, all day in the zone of who asks', async (text) => {
    expect((await say(text)).title).toBe('Added to the calendar');
    expect(added).toMatchObject([{ name: expect.stringContaining('Target date: ') }]);
    expect(added.map(({ start, end }) => [start.toString(), end.toString()])).toEqual([
      ['2016-07-31T22:00:00Z', '2016-08-01T22:00:00Z'],
    ]);
  });

  it('of a date that no article names offers those ahead as buttons', async () => {
    const { text, card } = await say('/event 2016-08-02');
    expect(text).toContain('No article names “2016-08-02” as a key date.');
    expect(text).toContain('1 August 2016');
    const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(buttons).toContainEqual(expect.objectContaining({ command: 'event', values: { date: '2016-08-01' } }));
    expect(added).toEqual([]);
  });

  it('of a date that has passed says so', async () => {
    expect((await say('/event 2016-07-12')).text).toMatch(/has passed|names “2016-07-12”/);
  });

  it('where there is no calendar says what to do instead', async () => {
    const { text } = await say('/event 2016-08-01', CALLER);
    expect(text).toContain('no calendar here');
    expect(text).toContain('/calendar/');
  });

  it('needs the right to manage', async () => {
    expect((await say('/event 2016-08-01', { ...EDITOR, right: 'member' })).text).toContain('needs the right');
    expect(added).toEqual([]);
  });
});

describe('/dates', () => {
  it('offers to remind of what lies ahead, not of what only did on the day that was asked about', async () => {
    expect((await say('/syria dates')).text).toContain('/remind me offsets:"7d 1d 0d" date:2016-08-01');
    expect((await say('/syria dates as-of:2016-07-13')).text).toContain('/remind me');
    const late = await openDesk('2026-11-24T09:00Z');
    const { card } = await late.front.answerText('/syria dates as-of:2016-07-14', CALLER);
    expect(renderPlain(card)).not.toContain('Remind me');
    await late.close();
  });

  it('has a button that sets the reminder up, and says when the date is over', async () => {
    const me = { ...CALLER, channel: { platform: 'slack', workspace: 'T1', id: 'C1' }, user: 'U4' } as const;
    expect((await say('/remind me 7d 1d 0d date:2016-08-01', me)).title).toMatch(/^Reminders \d+ set up$/);
    expect((await say('/remind me 1d date:2016-07-13', me)).title).toBe('13 July 2016 has passed.');
  });
});

describe('while a date is typed', () => {
  const suggest = async (path: string, option: string, typed: string) =>
    (await dateline.front.suggest({ path, option, typed }, CALLER)).map(({ name, value }) => `${value} | ${name}`);

  it('key dates ahead are offered, nearest first, by number, month or what they are about', async () => {
    const all = await suggest('event', 'date', '');
    expect(all).toEqual(all.toSorted());
    for (const typed of ['2016-08', '1 aug', 'political'])
      expect((await suggest('event', 'date', typed)).join('\n'), typed).toMatch(/^2016-08-01 \| 1 August 2016: /m);
    expect(await suggest('event', 'date', 'zzz')).toEqual([]);
  });

  it('reminders of one date are offered days alone', async () => {
    expect((await suggest('remind me', 'date', '')).every((line) => /^\d{4}-\d{2}-\d{2} /.test(line))).toBe(true);
  });

  it('to ask as of a day, today, yesterday and dates gone by are offered', async () => {
    const [today, yesterday] = await suggest('syria dates', 'as-of', '');
    expect([today, yesterday]).toEqual(['2016-07-14 | today, 14 July 2016', '2016-07-13 | yesterday, 13 July 2016']);
    expect(await suggest('syria dates', 'as-of', 'yest')).toEqual([yesterday]);
    for (const line of await suggest('quote', 'as-of', '')) expect(line < '2016-07-15').toBe(true);
  });
});
