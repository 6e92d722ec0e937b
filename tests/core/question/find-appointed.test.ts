import { expect, test } from 'vitest';
import { toDescription } from '../../../src/core/question/describe/description.ts';
import { appointedWays, findAppointed } from '../../../src/core/question/describe/find-appointed.ts';

const NAME = 'Ada Pell';

function appointed(typed: string, texts: readonly string[]) {
  const description = toDescription(typed);
  const paragraphs = texts.map((text, at) => {
    const starts = text.indexOf(NAME);
    const people = starts < 0 ? [] : [{ name: NAME, kind: 'person' as const, starts, ends: starts + NAME.length }];
    return { id: texts.length - at, published: `2016-07-${28 - at}`, text, people };
  });
  return description && findAppointed(paragraphs, description);
}

const TOLD = 'A new prime minister, Ada Pell - the mayor before - has been appointed.';

test('the nation need not stand there', () => {
  expect(appointed('prime minister of Norway', ['It rained.', TOLD])).toEqual({ name: NAME, published: '2016-07-27' });
  expect(appointed('prime minister', ['Ada Pell, the new prime minister, spoke.'])?.name).toBe(NAME);
});

test.each([
  ['prime minister of Norway', 'In Sweden, a new prime minister, Ada Pell, has been appointed.'],
  ['prime minister of Norway', 'Prime Minister Ada Pell spoke.'],
  ['prime minister of Norway', 'A new prime minister is wanted. Ada Pell laughed.'],
  ['former prime minister of Norway', TOLD],
  ['foreign minister of Norway', TOLD],
  ['the White House', TOLD],
])('not %s: %s', (typed, text) => expect(appointed(typed, [text])).toBeUndefined());

test('nothing is looked for where no office is asked for', () => {
  expect(
    appointedWays({ ways: [['ferry']], isOffice: false, isFormer: false, needsOffice: true, isHead: false }),
  ).toEqual([]);
});
