import { expect, test } from 'vitest';
import { matchPattern } from '../../../src/core/question/match-pattern.ts';
import { toQuestionWords } from '../../../src/core/question/question-words.ts';

const SAID = 'what did|has WHO say|said TOPIC?';

const match = (pattern: string, text: string) => {
  const slots = matchPattern(pattern, toQuestionWords(text));
  return (
    slots &&
    Object.fromEntries(Object.entries(slots).map(([name, words]) => [name, words.map((w) => w.text).join(' ')]))
  );
};

test.each([
  ['What did Pell say?', { WHO: 'Pell', TOPIC: '' }],
  [
    'what has the Mayor of Orme said about “the new bridge”?',
    { WHO: 'the Mayor of Orme', TOPIC: 'about the new bridge' },
  ],
])('%s has the form', (text, slots) => expect(match(SAID, text)).toEqual(slots));

test.each(['what did say', 'what did Pell do', 'so what did Pell say', '', 'what'])('“%s” has not', (text) =>
  expect(match(SAID, text)).toBeUndefined(),
);

test('possessives, contractions and marks do no harm', () => {
  expect(match('who is WHO', "Who's the mayor’s aide?!")).toEqual({ WHO: 'the mayor aide' });
});

test('a long text of the same word is tried in little time', () => {
  const begun = performance.now();
  expect(match('A say B say C say D say E done', 'say '.repeat(400))).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(500);
});
