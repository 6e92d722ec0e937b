import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layStories } from '../../../src/desk/library/lay-stories.ts';
import type { StoryOverlay } from '../../../src/store/port/stories.ts';
import { storyOf } from '../../ingest/story-of.ts';

const BRIDGE = storyOf('bridge', { any: ['bridge'] });
const PORT = storyOf('port', { any: ['harbour'] });

const over = (slug: string, parts: Partial<StoryOverlay> = {}): StoryOverlay => ({
  slug,
  title: null,
  description: null,
  rules: null,
  feeds: null,
  isArchived: false,
  mergedInto: null,
  ...parts,
});
const whole = (slug: string, parts: Partial<StoryOverlay> = {}) =>
  over(slug, { title: slug, rules: PORT.rules, ...parts });
const lines = (...overlays: StoryOverlay[]) =>
  layStories([BRIDGE], overlays).records.map(
    ({ story, state, mergedInto, saidBy }) =>
      `${[story.slug, ...(story.aliases ?? [])].join('+')} ${state} ${mergedInto ?? ''} ${saidBy}`,
  );

describe('what the chat says, laid over the files', () => {
  it.each([
    ['nothing', [], ['bridge active  file']],
    ['a change of a file’s story', [over('bridge', { title: 'B' })], ['bridge active  both']],
    ['a story of its own', [whole('port')], ['bridge active  file', 'port active  chat']],
    ['an archived one', [over('bridge', { isArchived: true })], ['bridge archived  both']],
    [
      'a merged one',
      [whole('port', { mergedInto: 'bridge' })],
      ['bridge+port active  file', 'port merged bridge chat'],
    ],
    [
      'a merged one that is archived too',
      [whole('port', { mergedInto: 'bridge', isArchived: true })],
      ['bridge+port active  file', 'port merged bridge chat'],
    ],
    ['an old name alone', [over('old', { mergedInto: 'bridge' })], ['bridge+old active  file']],
    ['a chain', [over('a', { mergedInto: 'b' }), over('b', { mergedInto: 'bridge' })], ['bridge+a+b active  file']],
    [
      'a ring, which is nowhere',
      [whole('port', { mergedInto: 'quay' }), whole('quay', { mergedInto: 'port' })],
      ['bridge active  file', 'port active  chat', 'quay active  chat'],
    ],
    [
      'one merged into what is not there',
      [whole('port', { mergedInto: 'gone' })],
      ['bridge active  file', 'port active  chat'],
    ],
  ])('%s', (_what, overlays, expected) => {
    expect(lines(...overlays)).toEqual(expected);
  });

  it('takes what was changed and leaves the rest as the file says', () => {
    const { records } = layStories([BRIDGE], [over('bridge', { title: 'The crossing', feeds: ['https://a.example'] })]);
    expect(records[0]?.story).toEqual({ ...BRIDGE, title: 'The crossing', feeds: ['https://a.example'] });
  });

  it('names a change whose file is gone', () => {
    const { records, problems } = layStories([], [over('bridge', { title: 'B' })]);
    expect(records).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The story bridge was changed in chat, and its file is gone.',
    ]);
  });

  it('gives every slug the one it goes by, whatever was merged into what', () => {
    const slugs = ['a', 'b', 'c', 'bridge', 'nowhere'];
    const overlay = fc.record({ slug: fc.constantFrom(...slugs.slice(0, 4)), into: fc.constantFrom(null, ...slugs) });
    fc.assert(
      fc.property(fc.uniqueArray(overlay, { selector: ({ slug }) => slug }), (made) => {
        const { records, canonical } = layStories(
          [BRIDGE],
          made.map(({ slug, into }) => whole(slug, { mergedInto: into })),
        );
        const standing = records.filter(({ state }) => state === 'active').map(({ story }) => story.slug);
        for (const { story } of records) expect(standing).toContain(canonical(story.slug));
        for (const slug of slugs) expect(canonical(canonical(slug))).toBe(canonical(slug));
      }),
    );
  });
});
