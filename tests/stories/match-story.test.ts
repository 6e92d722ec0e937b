import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/core/stories/story.ts';
import { createStoryMatcher, type MatchedArticle } from '../../src/stories/match-story.ts';
import { articleOf, type Entries, storyOf } from '../ingest/story-of.ts';

const match = (article: MatchedArticle, stories: readonly Story[]) => createStoryMatcher(stories).match(article);

const BRIDGE = storyOf('bridge', { all: ['bridge'], any: ['mayor', 'town council'], none: ['card game'] });
const RIVER = storyOf('river', { any: ['Ilm', 'flood', 'mayor'] });

test.each([
  ['The mayor opened the bridge.', 'bridge', ['the word bridge', 'the word mayor']],
  ['The Bridge was paid for by the Town  Council.', 'bridge', ['the word bridge', 'the phrase Town Council']],
  [
    'A flood on the Ilm worries the mayor, and the bridge.',
    'river',
    ['the word Ilm', 'the word flood', 'the word mayor'],
  ],
])('%j joins %s', (text, slug, why) => {
  const [best] = match(articleOf(text), [BRIDGE, RIVER]);
  expect(best?.slug).toBe(slug);
  expect(best?.why.map((reason) => reason.toLowerCase())).toEqual(why.map((reason) => reason.toLowerCase()));
});

const JOINS: readonly (readonly [string, Entries, string, readonly string[]])[] = [
  ['a possessive', { any: ['Syria'] }, 'Syria’s war goes on.', ['the word Syria']],
  ['a possessive inside a phrase', { any: ['Syria war'] }, "Syria's war goes on.", ["the phrase Syria's war"]],
  ['part of a hyphened word', { any: ['Moscow'] }, 'The Moscow-backed army.', ['the word Moscow']],
  ['a phrase written with a hyphen', { any: ['peace talks'] }, 'The peace-talks hall.', ['the phrase peace-talks']],
  ['any accent and case', { any: ['munchen'] }, 'MÜNCHEN waits.', ['the word MÜNCHEN']],
  ['a decomposed accent', { any: ['Zoé'] }, 'Zoe\u0301 waits.', ['the word Zoe\u0301']],
  ['a soft hyphen', { any: ['ceasefire'] }, 'A cease\u00adfire.', ['the word cease\u00adfire']],
  ['a starred word in any ending', { any: ['Syria*'] }, 'Two Syrians spoke.', ['the word Syrians']],
  ['a starred word itself', { any: ['truce*'] }, 'The truce holds.', ['the word truce']],
  ['a star within a phrase', { any: ['peace negotiat*'] }, 'Peace negotiators met.', ['the phrase Peace negotiators']],
  ['a title', { any: ['flood'] }, 'Nothing else.', ['the word Flood']],
  [
    'a person by the last name',
    { any: ['person:Kerry'] },
    'John Kerry said so. Kerry left.',
    ['the person John Kerry'],
  ],
  ['a person by the whole name', { any: ['person:"John Kerry"'] }, 'John Kerry said so.', ['the person John Kerry']],
  [
    'a person who has a title',
    { any: ['person:Lavrov'] },
    'Minister Sergei Lavrov said no.',
    ['the person Sergei Lavrov'],
  ],
  ['a place after a preposition', { any: ['place:Geneva'] }, 'They met in Geneva.', ['the place Geneva']],
  ['a place in a list', { any: ['place:Vienna'] }, 'They met in Geneva, Paris and Vienna.', ['the place Vienna']],
  [
    'the second of two places',
    { any: ['place:Washington'] },
    'Talks between Moscow and Washington.',
    ['the place Washington'],
  ],
  ['a part of a place', { any: ['place:Aleppo'] }, 'Shells fell in rebel-held eastern Aleppo.', ['the place Aleppo']],
  ['a place of two words', { any: ['place:"New York"'] }, 'He flew to New York.', ['the place New York']],
  ['a dateline', { any: ['place:Geneva'] }, 'GENEVA (AFP) - Talks opened.', ['the place GENEVA']],
  [
    'a dateline with a day',
    { any: ['place:Geneva'] },
    'GENEVA, July 13 (Reuters) — Talks opened.',
    ['the place GENEVA'],
  ],
  ['a dateline with a dash', { any: ['place:Geneva'] }, 'Geneva – Talks opened.', ['the place Geneva']],
  ['a second dateline', { any: ['place:Beirut'] }, 'GENEVA/BEIRUT (Reuters) - Talks opened.', ['the place BEIRUT']],
  [
    'a dateline of a later line',
    { any: ['place:Geneva'] },
    'By our staff\n\nGENEVA (AFP) - Talks.',
    ['the place GENEVA'],
  ],
  ['a place with its region', { any: ['place:Paris'] }, 'Paris, Texas, was hot.', ['the place Paris']],
  [
    'a place with its country at the end',
    { any: ['place:Geneva'] },
    'He loved Geneva, Switzerland.',
    ['the place Geneva'],
  ],
  ['what belongs to a place', { any: ['place:Geneva'] }, "Geneva's hotels are full.", ['the place Geneva']],
  ['what is based in a place', { any: ['place:Geneva'] }, 'The Geneva-based office spoke.', ['the place Geneva']],
  ['one of several rules', { all: ['bridge'], none: ['toll'] }, 'The bridge.', ['the word bridge']],
  [
    'all that is asked, then any',
    { all: ['Syria', 'person:Kerry'], any: ['place:Moscow', 'truce'] },
    'John Kerry flew to Moscow over Syria.',
    ['the word Syria', 'the person John Kerry', 'the place Moscow'],
  ],
];

test.each(JOINS)('%s joins', (what, rule, text, why) => {
  const title = what === 'a title' ? 'Flood expected' : '';
  expect(match(articleOf(text, title), [storyOf('story', rule)])).toMatchObject([{ slug: 'story', why }]);
});

const STAYS_OUT: readonly (readonly [string, Entries, string])[] = [
  ['what lacks any', { all: ['bridge'], any: ['mayor'] }, 'The bridge stands.'],
  ['what lacks one of all', { all: ['bridge', 'river'] }, 'The bridge stands.'],
  ['a longer word', { any: ['mayor'] }, 'The mayoral bridge.'],
  ['a plural, which a star would take', { any: ['Hama'] }, 'Hamas spoke.'],
  ['a word that keeps it out', { any: ['mayor'], none: ['card game'] }, 'A mayor at bridge, the card game.'],
  ['a rule that only keeps out', { none: ['earthquake'] }, 'All is quiet.'],
  ['a rule of nothing', {}, 'Anything at all.'],
  ['no text', { any: ['mayor'] }, ''],
  ['a phrase over two paragraphs', { any: ['political transition'] }, 'It is political.\n\nTransition follows.'],
  ['a county called like a person', { any: ['person:Kerry'] }, 'Rain fell in County Kerry and in Cork.'],
  ['another of the same last name', { any: ['person:"John Kerry"'] }, 'Cameron Kerry said so. Kerry left.'],
  ['a person called like a place', { any: ['place:Paris'] }, 'Geoffrey Paris said no. Paris left.'],
  ['a part of another name', { any: ['place:York'] }, 'He flew to New York.'],
  ['a lower case word', { any: ['place:Reading'] }, 'They insist on reading.'],
  ['a name without a place’s manner', { any: ['place:Geneva'] }, 'The Geneva talks.'],
  ['a person between commas', { any: ['place:Kerry'] }, 'John Kerry left. “No,” Kerry, Lavrov, and others said.'],
];

test.each(STAYS_OUT)('%s does not join', (_what, rule, text) => {
  expect(match(articleOf(text), [storyOf('story', rule)])).toEqual([]);
});

describe('of several stories', () => {
  const article = articleOf('John Kerry spoke of the harbour and the flood in Geneva.');
  test.each([
    ['most reasons', [storyOf('a', { any: ['flood'] }), storyOf('b', { any: ['flood', 'harbour'] })], 'b'],
    ['then the more specific', [storyOf('a', { any: ['Geneva'] }), storyOf('b', { any: ['place:Geneva'] })], 'b'],
    ['then the first', [storyOf('b', { any: ['flood'] }), storyOf('a', { any: ['harbour'] })], 'b'],
    [
      'reasons counted once',
      [storyOf('b', { any: ['flood', 'harbour'] }), storyOf('a', { any: ['flood'] }, { any: ['flood', 'Flood'] })],
      'b',
    ],
  ])('%s', (_what, stories, slug) => {
    expect(match(article, stories)[0]?.slug).toBe(slug);
  });
});

test('what nearly matched says why it did not, nearest first', () => {
  const article = articleOf('A flood at the bridge. The earthquake is over.');
  const stories = [
    storyOf('far', { all: ['flood', 'harbour', 'ferry'] }),
    storyOf('river', { any: ['flood', 'bridge'] }),
    storyOf('bridge', { all: ['bridge'] }),
    storyOf('barred', { all: ['flood', 'bridge'], none: ['earthquake'] }),
    storyOf('lacking', { all: ['flood'], any: ['b', 'c d', 'e', 'f', 'place:G', 'h', 'person:Lee'] }),
    storyOf('elsewhere', { all: ['opera'] }),
  ];
  expect(createStoryMatcher(stories).explain(article)).toEqual({
    matches: [
      { slug: 'river', why: ['the word flood', 'the word bridge'], share: 1, isWeak: false },
      { slug: 'bridge', why: ['the word bridge'], share: 1, isWeak: false },
    ],
    near: [
      { slug: 'barred', why: ['the word flood', 'the word bridge'], against: ['the word earthquake excludes it'] },
      {
        slug: 'lacking',
        why: ['the word flood'],
        against: ['none of these is in it: the word b, the phrase c d, the word e, the word f, the place G and 2 more'],
      },
      {
        slug: 'far',
        why: ['the word flood'],
        against: ['the word harbour is missing', 'the word ferry is missing'],
      },
    ],
  });
});

const ENTRY = fc.constantFrom('peace', 'peace talks', 'Syria*', 'person:Kerry', 'place:Geneva', 'a', 's');
const TERMS = fc.array(ENTRY, { maxLength: 4 });
const RULE = fc.record({ all: TERMS, any: TERMS, none: TERMS });

test('any text and any rules have an answer, the same with others asked at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(RULE), fc.array(RULE), (text, one, other) => {
      const stories = [storyOf('one', ...one), storyOf('other', ...other)];
      const people = [{ name: text, aliases: ['John Kerry'], mentions: [[0, 3] as const] }];
      const article = { title: text, text, people };
      const matcher = createStoryMatcher(stories);
      const { matches } = matcher.explain(article);
      expect(matcher.match(article)).toEqual(matches);
      for (const one of matches)
        expect(
          match(
            article,
            stories.filter(({ slug }) => slug === one.slug),
          ),
        ).toEqual([one]);
    }),
  );
});
