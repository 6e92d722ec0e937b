import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStoryTerm, showStoryTerm } from '../../../src/core/stories/story-term.ts';

test.each([
  ['Syria', 'words', 'Syria'],
  ['  political   transition ', 'words', 'political transition'],
  ['"target date"', 'words', 'target date'],
  ['negotiat*', 'words', 'negotiat*'],
  ['peace negotiat* now', 'words', 'peace negotiat* now'],
  ['person:"John Kerry"', 'person', 'John Kerry'],
  ['Person: John Kerry', 'person', 'John Kerry'],
  ['person:“John Kerry”', 'person', 'John Kerry'],
  ['place:Geneva', 'place', 'Geneva'],
  ['places to see', 'words', 'places to see'],
  ['note:worthy', 'words', 'note:worthy'],
])('%j is %s %s', (entry, kind, text) => {
  expect(parseStoryTerm(entry)).toEqual({ kind, text });
});

test.each([
  '',
  '  ',
  '…',
  '*',
  'a*',
  'ab*',
  '*war',
  'wa*r',
  'war**',
  'person:',
  'place:"?"',
  'person:Ker*',
  'x'.repeat(101),
])('%j is no entry', (entry) => {
  expect(parseStoryTerm(entry)).toBeUndefined();
});

test('what is shown of an entry is read as the same entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé 日*:"“”-,personlce') }), (entry) => {
      const term = parseStoryTerm(entry);
      if (term && !/["“”]/.test(term.text)) expect(parseStoryTerm(showStoryTerm(term))).toEqual(term);
    }),
  );
});
