import { describe, expect, test } from 'vitest';
import { createStoryMatcher } from '../../src/stories/match-story.ts';
import { articleOf, storyOf } from '../ingest/story-of.ts';

const BRIDGE = storyOf('bridge', { any: ['Marrow bridge', 'person:"Ada Byron"'] });
const OTHER = 'The orchestra played to a full hall on Friday, and the harvest fair drew its usual crowd to the meadow.';
const OWN = 'The Marrow bridge was closed to lorries after cracks were found in its northern pier on Friday.';

/** An article of so many paragraphs on other things, with its own ones at these places. */
const articleWith = (paragraphs: number, own: Readonly<Record<number, string>>) =>
  Array.from({ length: paragraphs }, (_, at) => own[at] ?? OTHER).join('\n\n');

const judge = (text: string, title = 'The week in Moor') =>
  createStoryMatcher([BRIDGE]).match(articleOf(text, title))[0];

describe('an article joins in passing', () => {
  test.each([
    ['one paragraph of a column, far down', articleWith(12, { 8: OWN }), 'The week in Moor'],
    ['one entry of a live blog that has it in its title', articleWith(40, { 0: OWN }), 'Live: Marrow bridge, fair'],
    ['a person who is named once', articleWith(12, { 9: 'Ada Byron came.' }), 'The week in Moor'],
  ])('%s', (_what, text, title) => {
    expect(judge(text, title)).toMatchObject({ slug: 'bridge', isWeak: true });
  });
});

describe('an article is about the story', () => {
  test.each([
    ['it is short', articleWith(3, { 2: OWN }), 'Moor today'],
    ['its lead says so, and some of the rest', articleWith(10, { 0: OWN, 6: OWN }), 'Lorries turn back'],
    ['its title says so', articleWith(10, { 5: OWN }), 'Marrow bridge is closed'],
    ['much of it says so, though not its head', articleWith(10, { 5: OWN, 7: OWN }), 'A town and its roads'],
    [
      'a person of it is called by the last name',
      articleWith(10, { 4: 'Ada Byron came.', 6: `${OTHER} Byron left.`, 7: `Byron spoke. ${OTHER}` }),
      'A town and its roads',
    ],
  ])('if %s', (_what, text, title) => {
    expect(judge(text, title)).toMatchObject({ slug: 'bridge', isWeak: false });
  });
});

test('the share is that of the text, not of the number of paragraphs', () => {
  const text = `${OWN}\n\n${'The fair was long and loud. '.repeat(20).trim()}`;
  expect(judge(text)?.share).toBeCloseTo(OWN.length / (text.length - 2), 5);
});

test('an article with its words in the title alone, and no text, is about it', () => {
  expect(judge('', 'Marrow bridge is closed')).toMatchObject({ share: 1, isWeak: false });
});
