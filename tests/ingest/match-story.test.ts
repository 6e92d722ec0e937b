import { expect, test } from 'vitest';
import type { Story } from '../../src/core/story.ts';
import { matchStory } from '../../src/ingest/match-story.ts';

const story = (slug: string, all: string[], any: string[], none: string[]): Story => ({
  slug,
  title: slug,
  description: '',
  match: { all, any, none },
  feeds: [],
});
const BRIDGE = story('bridge', ['bridge'], ['mayor', 'town council'], ['card game']);
const RIVER = story('river', [], ['Ilm', 'flood', 'mayor'], []);

test.each([
  ['The mayor opened the bridge.', 'bridge', ['bridge', 'mayor']],
  ['The Bridge was paid for by the Town  Council.', 'bridge', ['bridge', 'town council']],
  ['A flood on the Ilm worries the mayor, and the bridge.', 'river', ['Ilm', 'flood', 'mayor']],
])('%j joins %s', (text, slug, why) => {
  expect(matchStory('', text, [BRIDGE, RIVER])).toEqual({ slug, why });
});

test.each(['The bridge stands.', 'The mayoral bridge.', 'A mayor at bridge, the card game.', ''])(
  '%j does not join the bridge',
  (text) => {
    expect(matchStory('', text, [BRIDGE])).toBeUndefined();
  },
);

test('a story that says nothing of what belongs to it takes nothing', () => {
  expect(matchStory('Anything', 'at all', [story('empty', [], [], [])])).toBeUndefined();
});
