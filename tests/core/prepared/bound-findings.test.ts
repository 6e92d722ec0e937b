import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/core/person.ts';
import { ARTICLE_BOUNDS } from '../../../src/core/prepared/article-bounds.ts';
import { boundFindings } from '../../../src/core/prepared/bound-findings.ts';
import { NOTHING, sampleArticle, sampleKeyDate, sampleQuote } from '../../store/sample.ts';

const { text } = sampleArticle();
const QUOTE = sampleQuote(text, 'We want calm', 'Ada Byron');
const DATE = sampleKeyDate(text, '1 August');
const PERSON: Person = {
  kind: 'person',
  name: 'Ada Byron',
  role: null,
  aliases: [],
  gender: 'unknown',
  mentions: [[0, 3]],
};

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const LONG_NAME = `${'Aa '.repeat(17_000)}Lee`;

test('what an article that was written to be read holds is kept as it is, and nothing is said', () => {
  const findings = { ...NOTHING, quotes: [QUOTE], keyDates: [DATE], people: [PERSON] };
  expect(boundFindings(findings)).toEqual({ findings, leftOut: [] });
});

describe('what is too much is left out, and said', () => {
  test('quotations: those that somebody said stay before those nobody did', () => {
    const nobody = { ...QUOTE, speaker: null };
    const quotes = [...times(ARTICLE_BOUNDS.statements, nobody), QUOTE];
    const bound = boundFindings({ ...NOTHING, quotes });
    expect(bound.findings.quotes).toHaveLength(ARTICLE_BOUNDS.statements);
    expect(bound.findings.quotes.at(-1)).toEqual(QUOTE);
    expect(bound.leftOut).toEqual(['1 quotation beyond the first 2,000']);
  });

  test('a quotation of a whole book', () => {
    const quote = { ...QUOTE, text: 'a'.repeat(ARTICLE_BOUNDS.charactersOfAStatement + 1) };
    const bound = boundFindings({ ...NOTHING, quotes: [quote, QUOTE] });
    expect(bound.findings.quotes).toEqual([QUOTE]);
    expect(bound.leftOut).toEqual(['1 quotation longer than 20,000 characters']);
  });

  test('a speaker whose name is no name: the words stay, and nobody is said to have said them', () => {
    const speaker = QUOTE.speaker && { ...QUOTE.speaker, name: LONG_NAME };
    const bound = boundFindings({ ...NOTHING, quotes: [{ ...QUOTE, speaker }] });
    expect(bound.findings.quotes).toEqual([{ ...QUOTE, speaker: null }]);
    expect(bound.leftOut).toEqual(['1 speaker whose name is longer than 12 words or 120 characters']);
  });

  test('names, their forms and mentions', () => {
    const known = {
      ...PERSON,
      aliases: [LONG_NAME, ...times(30, 'Lee')],
      mentions: times(ARTICLE_BOUNDS.mentionsOfAPerson + 2, [0, 3] as const),
    };
    const bound = boundFindings({ ...NOTHING, people: [{ ...PERSON, name: LONG_NAME }, ...times(1_001, known)] });
    expect(bound.findings.people).toHaveLength(ARTICLE_BOUNDS.people);
    expect(bound.findings.people[0]).toMatchObject({ name: PERSON.name, aliases: times(20, 'Lee') });
    expect(bound.findings.people[0]?.mentions).toHaveLength(ARTICLE_BOUNDS.mentionsOfAPerson);
    expect(bound.leftOut).toEqual([
      '1 name longer than 12 words or 120 characters',
      '1 name beyond the first 1,000',
      '2,000 mentions of people named more than 1,000 times',
    ]);
  });

  test('key dates, and one whose event has no end', () => {
    const endless = { ...DATE, event: 'talks '.repeat(1_000) };
    const bound = boundFindings({ ...NOTHING, keyDates: [endless, ...times(1_001, DATE)] });
    expect(bound.findings.keyDates).toHaveLength(ARTICLE_BOUNDS.keyDates);
    expect(bound.leftOut).toEqual(['1 key date whose event has too long a name', '1 key date beyond the first 1,000']);
  });
});

test('people and organisations are kept', () => {
  const people = [PERSON, { ...PERSON, kind: 'organisation', name: 'Harbour Board' }] as const;
  const { findings, leftOut } = boundFindings({ ...NOTHING, people });
  expect(findings.people).toEqual(people);
  expect(leftOut).toEqual([]);
});

test('no more single names are kept than people', () => {
  const loneNames = Array.from({ length: ARTICLE_BOUNDS.people + 1 }, (_, at) => ({ name: `Moor${at}`, mentions: 1 }));
  expect(boundFindings({ ...NOTHING, loneNames }).findings.loneNames).toHaveLength(ARTICLE_BOUNDS.people);
});
