import { describe, expect, it } from 'vitest';
import type { KeyDate } from '../../../src/core/dates/key-date.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { compareFindings } from '../../../src/core/reports/compare-findings.ts';
import { NOTHING, sampleKeyDate, sampleQuote } from '../../store/sample.ts';

const said = (words: string, name = 'Ada Byron'): Quote => sampleQuote(words, words, name);
const date = (parts: Partial<KeyDate>): KeyDate => sampleKeyDate('1 August', '1 August', parts);

const statements = (before: readonly Quote[], after: readonly Quote[]) =>
  compareFindings({ ...NOTHING, quotes: before }, { ...NOTHING, quotes: after }).statements.map((change) => [
    change.what,
    change.before?.text ?? null,
    change.after?.text ?? null,
  ]);
const dates = (before: readonly KeyDate[], after: readonly KeyDate[]) =>
  compareFindings({ ...NOTHING, keyDates: before }, { ...NOTHING, keyDates: after }).dates.map((change) => [
    change.what,
    change.before?.date ?? null,
    change.after?.date ?? null,
  ]);

describe('statements', () => {
  const calm = said('We want calm in the harbour today.');

  it('that stand in both versions did not change, wherever they stand and whatever their marks', () => {
    const peace = said('Peace will come.');
    expect(statements([calm, peace], [peace, calm])).toEqual([]);
    expect(statements([calm], [said('we want calm in the harbour today')])).toEqual([]);
  });

  it('are added and gone', () => {
    expect(statements([], [calm])).toEqual([['added', null, calm.text]]);
    expect(statements([calm], [])).toEqual([['gone', calm.text, null]]);
  });

  it('are reworded where half of the words stay, and another statement where they do not', () => {
    const now = said('We want peace in the harbour today.');
    expect(statements([calm], [now])).toEqual([['reworded', calm.text, now.text]]);
    const other = said('The pilots leave tomorrow.');
    expect(statements([calm], [other])).toEqual([
      ['added', null, other.text],
      ['gone', calm.text, null],
    ]);
  });

  it('are given to another speaker, but not to the same one under a fuller name', () => {
    expect(statements([calm], [{ ...calm, speaker: said('x', 'Bo Ek').speaker }])).toEqual([
      ['speaker', calm.text, calm.text],
    ]);
    expect(statements([said(calm.text, 'Byron')], [calm])).toEqual([]);
  });

  it('without a speaker are none', () => {
    expect(statements([calm], [{ ...calm, speaker: null }])).toEqual([['gone', calm.text, null]]);
    expect(statements([], [{ ...calm, speaker: null }])).toEqual([]);
  });

  it('are paired once each', () => {
    const twice = [said('Yes, we do.'), said('Yes, we do.')];
    expect(statements(twice, twice.slice(0, 1))).toEqual([['gone', 'Yes, we do.', null]]);
  });

  it('by the thousand are compared in no time, and are then gone and added', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, i) => said(`${word} ${i} of the harbour`));
    expect(statements(many('line'), many('word'))).toHaveLength(10_000);
  });
});

describe('key dates', () => {
  const visit = date({ event: 'visit of the pilots union' });

  it('that stay did not change, though their event be worded otherwise', () => {
    expect(dates([visit], [visit])).toEqual([]);
    expect(dates([visit], [date({ event: 'union visit' })])).toEqual([]);
  });

  it('are moved, added, gone, or of another certainty', () => {
    expect(dates([visit], [{ ...visit, date: '2016-08-10' }])).toEqual([['moved', '2016-08-01', '2016-08-10']]);
    expect(dates([], [visit])).toEqual([['added', null, '2016-08-01']]);
    expect(dates([visit], [])).toEqual([['gone', '2016-08-01', null]]);
    expect(dates([visit], [{ ...visit, certainty: 'deadline' }])).toEqual([['certainty', '2016-08-01', '2016-08-01']]);
  });

  it('of different events are never taken for one that moved', () => {
    expect(dates([visit], [date({ date: '2016-08-10', event: 'election of a mayor' })])).toEqual([
      ['added', null, '2016-08-10'],
      ['gone', '2016-08-01', null],
    ]);
  });
});
