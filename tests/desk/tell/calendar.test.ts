import { describe, expect, it } from 'vitest';
import { toSource } from '../../../src/core/article/to-source.ts';
import type { KeyDate } from '../../../src/core/dates/key-date.ts';
import { mergeKeyDates } from '../../../src/core/dates/merge/key-date-merge.ts';
import { toCalendar } from '../../../src/desk/tell/calendar.ts';
import { sampleArticle, sampleKeyDate } from '../../store/sample.ts';
import { parseCalendar } from '../telling/parse-calendar.ts';

const STORY = { slug: 'harbour', title: 'The harbour' };
const NOW = Temporal.Instant.from('2016-07-20T12:00Z');

function sourced(published: string, parts: Partial<KeyDate>) {
  const article = sampleArticle({ id: `harbour-${published}`, published });
  const keyDate = sampleKeyDate(article.text, '1 August', { event: 'pilots union harbour visit', ...parts });
  return { keyDate, source: toSource(article, keyDate.span) };
}

const feed = (...items: ReturnType<typeof sourced>[]) =>
  parseCalendar(toCalendar(STORY, mergeKeyDates(items), NOW)).events.map((event) =>
    Object.fromEntries([...event].map(([name, { value }]) => [name, value])),
  );

describe('toCalendar', () => {
  it('gives a day as an all-day event with its certainty and source', () => {
    const text = toCalendar(STORY, mergeKeyDates([sourced('2016-07-13', { setBy: 'Ada Byron' })]), NOW);
    const { head, events } = parseCalendar(text);
    expect(head.get('VERSION')?.value).toBe('2.0');
    expect(head.get('X-WR-CALNAME')?.value).toBe('The harbour: key dates');
    const [event] = events;
    expect(event?.get('DTSTART')).toEqual({ value: '20160801', parameters: ';VALUE=DATE' });
    expect(event?.get('DTEND')?.value).toBe('20160802');
    expect(event?.get('SUMMARY')?.value).toBe('Target date: pilots union harbour visit');
    expect(event?.get('DESCRIPTION')?.value).toBe(
      'Set by Ada Byron.\nSource: The Daily Note, 13 July 2016, paragraph 3.',
    );
    expect(event?.get('DTSTAMP')?.value).toBe('20160713T000000Z');
    expect(event?.get('TRANSP')?.value).toBe('TRANSPARENT');
  });

  it('keeps the UID of a date that moves, raises its sequence and says from where', () => {
    const first = sourced('2016-07-13', {});
    const [before] = feed(first);
    const [after, ...others] = feed(first, sourced('2016-07-20', { date: '2016-08-10' }));
    expect(others).toEqual([]);
    expect(after?.UID).toBe(before?.UID);
    expect([before?.SEQUENCE, after?.SEQUENCE]).toEqual(['0', '1']);
    expect(after?.DTSTART).toBe('20160810');
    expect(after?.DESCRIPTION).toContain('Moved from 1 August 2016 to 10 August 2016');
  });

  it('fills the days of a month that nobody narrowed down', () => {
    const [event] = feed(sourced('2016-07-13', { date: '2016-08', certainty: 'expected' }));
    expect([event?.DTSTART, event?.DTEND]).toEqual(['20160801', '20160901']);
    expect(event?.DESCRIPTION).toContain('No day was named: August 2016.');
  });

  it('lets a time of day float, since no zone was named', () => {
    const [event] = feed(sourced('2016-07-13', { date: '2016-08-01T15:30', certainty: 'scheduled' }));
    expect(event?.DTSTART).toBe('20160801T153000');
  });

  it('survives any words an article may bring, on lines of 75 octets', () => {
    const event = `talks; on, "calm"\\ — ${'été '.repeat(40)}\nEND:VEVENT`;
    expect(feed(sourced('2016-07-13', { event }))[0]?.SUMMARY).toBe(`Target date: ${event}`);
  });

  it('is the same, letter for letter, whenever it is asked for', () => {
    const items = mergeKeyDates([sourced('2016-07-13', {})]);
    expect(toCalendar(STORY, items, NOW)).toBe(toCalendar(STORY, items, NOW.add({ hours: 99 })));
  });

  it('leaves out what is no calendar date', () => {
    expect(feed(sourced('2016-07-13', { date: 'FUTURE_REF' }))).toEqual([]);
  });
});
