import { expect, test } from 'vitest';
import { knowOnce } from '../../../src/command/plain/know-words.ts';

test('a word is looked up once a question, whichever readings look for it', async () => {
  const looked: string[] = [];
  const known = knowOnce(async (words) => {
    looked.push(...words);
    return words.filter((word) => word !== 'zorblatt');
  });
  expect(await known(['truce', 'zorblatt'])).toEqual(['truce']);
  expect(await known(['zorblatt', 'talks', 'truce'])).toEqual(['talks', 'truce']);
  expect(looked).toEqual(['truce', 'zorblatt', 'talks']);
});

test('nothing is looked up for no words', async () => {
  const known = knowOnce(() => Promise.reject(new Error('looked up')));
  expect(await known([])).toEqual([]);
});
