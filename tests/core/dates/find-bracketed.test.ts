import { expect, test } from 'vitest';
import { findBracketed } from '../../../src/core/dates/find-bracketed.ts';

const TEXT = 'Nils Holm spoke. A pressure test is planned. Holm’s test will begin on Friday. Nils Holm left.';

function wordsOf(event: string): readonly string[] {
  const start = TEXT.indexOf('Friday');
  const found = findBracketed(TEXT, {
    date: '2018-03-16',
    certainty: 'scheduled',
    span: [start, start + 'Friday'.length],
    about: [start, start],
    event,
    setBy: null,
    rule: 'date-ahead',
  });
  return found.map(([from, to]) => `${from} ${TEXT.slice(from, to)}`);
}

test.each([
  ['[Nils Holm] will leave', ['0 Nils Holm']],
  ['[Nils Holm’s] [pressure test] will begin', ['0 Nils Holm', '19 pressure test']],
  ['The test will begin', []],
  ['[Nils Berg] will leave', []],
])('%s', (event, spans) => expect(wordsOf(event)).toEqual(spans));
