import { expect, test } from 'vitest';
import type { Leaf } from '../../../src/card/card.ts';
import { renderDiscordCard } from '../../../src/platforms/discord/draw/render.ts';
import { renderLeaves } from '../../../src/platforms/discord/draw/render-leaves.ts';
import {
  escapeDiscord,
  parseDiscordLink,
  toDiscordLine,
  toSeenOnDiscord,
} from '../../../src/platforms/discord/escape.ts';
import { readMarkdown } from '../../peers/discord/markdown.ts';
import { pingsOf } from '../../peers/discord/pings.ts';
import { toSeen as toSeenMessage } from '../../peers/discord/seen.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';

const URL = 'https://river.example/a';

test('the model of Discord’s markdown knows what the hostile texts try', () => {
  const harmless = HOSTILE_TEXTS.filter((text) => readMarkdown(text).effects.length === 0);
  expect(readMarkdown('x](https://evil.example) [y').effects).toEqual(['autolink https://evil.example']);
  expect(readMarkdown(`[x\\](https://evil.example) \\[y](${URL})`).effects[0]).toBe('link https://evil.example');
  expect(harmless.length).toBeLessThan(HOSTILE_TEXTS.length / 2);
});

const LEAVES: readonly {
  readonly kind: string;
  readonly leaf: (text: string) => Leaf;
  readonly own: readonly string[];
}[] = [
  { kind: 'plain', leaf: (text) => ({ kind: 'plain', text }), own: [] },
  { kind: 'bold', leaf: (text) => ({ kind: 'bold', text }), own: ['bold'] },
  { kind: 'person', leaf: (name) => ({ kind: 'person', name }), own: ['bold'] },
  { kind: 'link', leaf: (text) => ({ kind: 'link', text, url: URL }), own: [`link ${URL}`] },
  { kind: 'moment', leaf: (fallback) => ({ kind: 'moment', at: 'never', fallback }), own: [] },
];
const CASES = LEAVES.flatMap((each) => HOSTILE_TEXTS.map((text) => ({ ...each, text })));

test.each(CASES)('a $kind leaf shows $text as it is', ({ leaf, own, text }) => {
  for (const prefix of ['- ', '-# ']) {
    const shown = renderLeaves([leaf(text)], prefix).map(readMarkdown);
    expect(shown.map((line) => narrow(toDiscordLine(line.text)))).toEqual([toDiscordLine(text)]);
    expect(shown[0]?.effects.slice(1)).toEqual(own);
  }
});

const QUOTED = HOSTILE_TEXTS.flatMap((text) => [
  { how: 'of the article’s words', text, spoken: [] },
  { how: 'spoken throughout', text, spoken: [[0, text.length] as const] },
]);

test.each(QUOTED)('a quote $how shows $text as it is', ({ text, spoken }) => {
  const [message] = renderDiscordCard(
    { title: text, tone: 'answer', blocks: [{ kind: 'quote', text, spoken, by: [], source: [] }] },
    false,
  );
  const seen = toSeenMessage({
    id: '1',
    channel: '1',
    onlyFor: null,
    nonce: null,
    pings: [],
    files: {},
    isLoading: false,
    body: { ...message },
  });
  const lines = seen.text.split('\n').filter((line) => line.startsWith('> '));
  const shown = readMarkdown(lines.join('\n'));
  expect(narrow(toDiscordLine(shown.text))).toBe(toDiscordLine(text.trim()));
  expect(shown.effects.filter((effect) => effect !== 'bold')).toEqual(lines.map(() => 'quote'));
  expect(pingsOf({ ...message })).toEqual([]);
});

test.each(HOSTILE_TEXTS)('a text of several leaves cannot put %j together', (text) => {
  for (let cut = 1; cut < text.length; cut++) {
    const leaves: readonly Leaf[] = [
      { kind: 'plain', text: text.slice(0, cut) },
      { kind: 'plain', text: text.slice(cut) },
    ];
    const shown = renderLeaves(leaves, '- ').map(readMarkdown);
    expect(shown.map(({ effects }) => effects)).toEqual([['item']]);
  }
});

test('a bracket that closes nothing cannot stretch the link before it', () => {
  const leaves: readonly Leaf[] = [
    { kind: 'link', text: 'River Post', url: URL },
    { kind: 'plain', text: ' x](https://evil.example) and [sic]' },
  ];
  const shown = renderLeaves(leaves, '').map(readMarkdown);
  expect(shown).toEqual([{ text: 'River Post x］(https://evil.example) and [sic]', effects: [`link ${URL}`] }]);
});

test('two names that touch stay two', () => {
  const leaves: readonly Leaf[] = ['Ann', 'Bo'].map((name) => ({ kind: 'person', name }));
  expect(renderLeaves(leaves, '').map((line) => readMarkdown(line).effects)).toEqual([['bold', 'bold']]);
});

test('what cannot be seen is left out, joiners of letters stay', () => {
  expect(toSeenOnDiscord('a\u200Bb\u202Ec\uFEFFd\u00ADe')).toBe('abcde');
  expect(toSeenOnDiscord('می‌خواهم 👩‍👩‍👧')).toBe('می‌خواهم 👩‍👩‍👧');
});

test('plain words stay readable in the source, too', () => {
  const text = 'Well-known words, e.g. 12:30 (local), 3 > 2, #1 & "marks".';
  expect(escapeDiscord(text)).toBe(text);
});

test.each([
  ['https://a.example/x(1)', 'https://a.example/x%281%29'],
  ['https://a.example/a b', 'https://a.example/a%20b'],
  ['https://a.example/)[x](https://evil.example', 'https://a.example/%29%5Bx%5D%28https://evil.example'],
  ['https://a.example/snake_case/*/~me', 'https://a.example/snake_case/*/~me'],
  ['https://a.example/"><', 'https://a.example/%22%3E%3C'],
  ['HTTP://A.example', 'http://a.example/'],
])('the address %s stands as %s', (url, expected) => {
  expect(parseDiscordLink(url)).toBe(expected);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'discord://x', 'not an address', '', '//a.example'])(
  'no reader is sent to %j',
  (url) => {
    expect(parseDiscordLink(url)).toBeUndefined();
    expect(renderLeaves([{ kind: 'link', text: 'here', url }], '')).toEqual(['here']);
  },
);

test('a moment is shown in each reader’s own zone', () => {
  const leaf: Leaf = { kind: 'moment', at: '2016-07-14T09:00:00Z', fallback: '2016-07-14 09:00 UTC' };
  expect(renderLeaves([leaf], '')).toEqual(['<t:1468486800:f>']);
});

/** Wide brackets stand for brackets. */
function narrow(text: string): string {
  return text.replaceAll('［', '[').replaceAll('］', ']');
}
