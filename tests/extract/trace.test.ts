import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import type { TraceStep } from '../../src/extract/trace.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../data/lexicon')));

const TEXT = `Mayor Ann Lee met Foreign Minister Paul Lee on Tuesday. Grey Moor slept. Governor Eva Holm came too.

“We will open the bridge on 1 August,” she said. A spokesman for Lee was silent.

“The Long Way Home” was read aloud, and the mayor added: “It is late.” The old gate fell on 3 March 1990.`;

const article = { text: TEXT, title: null, published: '2016-07-13' };

/** What a trace says of one family, one thing done: rule, words, note, candidates. */
function traced(family: TraceStep['family'], did: TraceStep['did']) {
  const steps: TraceStep[] = [];
  extract(article, (step) => steps.push(step));
  return steps
    .filter((step) => step.family === family && step.did === did)
    .map(({ rule, span, note, candidates }) => [rule, TEXT.slice(...span), note, candidates]);
}

const rulesThatDeclined = (words: string) =>
  traced('quotes', 'declined').flatMap(([rule, of]) => (of === words ? [rule] : []));

test('a trace tells which rules declined to name a speaker, up to the one that did', () => {
  expect(rulesThatDeclined('We will open the bridge on 1 August,')).toEqual([
    'dash-name',
    'inverted-cue',
    'according-to',
  ]);
  expect(rulesThatDeclined('It is late.')).toEqual(['dash-name']);
});

test('a trace tells that a title was taken for no statement', () => {
  expect(rulesThatDeclined('The Long Way Home')).toEqual(['title']);
});

test('a trace tells whom a speaker could have been, and who it was taken for', () => {
  expect(traced('quotes', 'considered')).toEqual([
    ['speaker-pronoun', 'she', expect.any(String), expect.arrayContaining(['Ann Lee', 'Eva Holm'])],
    ['speaker-role', 'the mayor', 'Ann Lee', ['Ann Lee']],
  ]);
});

test('a trace tells which names were no person, and which surname several people share', () => {
  expect(traced('people', 'declined')).toEqual([
    ['name', 'Grey Moor', 'no given name, title, role or verb of speech', undefined],
    ['surname', 'Lee', 'several people have it', ['Ann Lee', 'Paul Lee']],
  ]);
});

test('a trace tells why a date is no key date', () => {
  expect(traced('keyDates', 'declined')).toEqual([
    ['key-date', '1 August', 'nothing happens on it', undefined],
    ['key-date', '3 March 1990', 'no named event, and not at the beginning', undefined],
  ]);
});

test('what is found is the same whether anybody watches or not', () => {
  expect(extract(article, () => {})).toEqual(extract(article));
});

test('a surname that two people have names neither of them as the speaker', () => {
  const text = `Mayor Ann Lee met Foreign Minister Paul Lee. “It is late,” Lee said.`;
  const steps: TraceStep[] = [];
  const { quotes } = extract({ ...article, text }, (step) => steps.push(step));
  expect(quotes[0]?.speaker).toMatchObject({ name: 'Lee', how: 'named', role: null });
  expect(steps.find(({ did }) => did === 'considered')).toMatchObject({
    note: 'nobody',
    candidates: ['Ann Lee', 'Paul Lee'],
  });
});
