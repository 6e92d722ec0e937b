import { expect, it } from 'vitest';
import { onceAnOutlet } from '../../../../src/desk/tell/digest/once-an-outlet.ts';
import { toSourcedQuote } from '../../../../src/desk/to-sourced-quote.ts';
import { sampleArticle, sampleQuote } from '../../../store/sample.ts';

const WORDS = 'The harbour stays open to every ship';

function statement(id: string, publisher: string, words = WORDS, name = 'Ada Byron') {
  const text = `“${words}”, ${name} said.`;
  return toSourcedQuote(sampleArticle({ id, publisher, text }), sampleQuote(text, words, name));
}

const shown = (statements: Parameters<typeof onceAnOutlet>[0]) =>
  onceAnOutlet(statements).map(({ source, alsoIn }) => [source, ...alsoIn].map(({ article }) => article).join(' '));

it('what an outlet repeats is shown from the first of its reports', () => {
  const [note, mirror] = ['The Daily Note', 'Gulf Mirror'];
  expect(shown([statement('c', note), statement('m', mirror), statement('b', note), statement('a', note)])).toEqual([
    'a b c',
    'm',
  ]);
});

it('few words, other words and other speakers are apart, and what one article says twice stays twice', () => {
  const note = 'The Daily Note';
  expect(shown([statement('b', note, 'We want calm'), statement('a', note, 'We want calm')])).toEqual(['b', 'a']);
  expect(shown([statement('b', note), statement('a', note, WORDS, 'Grace Hopper')])).toEqual(['b', 'a']);
  expect(shown([statement('b', note), statement('a', note, `${WORDS} now`)])).toEqual(['b', 'a']);
  expect(shown([statement('a', note), statement('a', note)])).toEqual(['a', 'a']);
});
