import { describe, expect, test } from 'vitest';
import type { Block, Leaf } from '../../../src/card/card.ts';
import { linksIn, pingsIn } from '../../peers/slack/read-blocks.ts';
import { cardOf, seenOf, takenOf } from './show.ts';

/** What an article may hold, and what a reader must see: always the words themselves. */
const HOSTILE = [
  ['a ping of all', '<!channel> and <!here>'],
  ['a ping of one', '<@U1ADMIN> told <@U2GUEST|Bob>'],
  ['a ping of a group', '<!subteam^S1|@desk>'],
  ['a channel', '<#C1NEWS|news>'],
  ['a link', '<https://evil.example/|Click here>'],
  ['an escaped ping', '&lt;!channel&gt; &amp;lt;'],
  ['bold marks', 'was *very* clear, *'],
  ['other marks', '_no_ ~way~ `rm -rf` ```x```'],
  ['a picture', ':fire: 12:30:45 :+1:'],
  ['a quoted line', '> not a quote'],
  ['a bare address', 'see https://evil.example/x and evil.example'],
  ['names that link', '@channel @here #news U1ADMIN'],
  ['a date', '<!date^1468400000^{date}|x>'],
  ['ends of links', 'a|b>c<d'],
  ['an ampersand', 'AT&T said “yes” & "no"'],
] as const;

const ADDRESS = 'https://example.org/a?b=1&c=2';

const PLACES: Readonly<Record<string, (words: string) => Block>> = {
  'a text': (words) => ({ kind: 'text', leaves: [{ kind: 'plain', text: words }] }),
  'a bold text': (words) => ({ kind: 'text', leaves: [{ kind: 'bold', text: words }] }),
  'a name': (words) => ({ kind: 'text', leaves: [{ kind: 'person', name: words }] }),
  'a link’s words': (words) => ({ kind: 'text', leaves: [{ kind: 'link', text: words, url: ADDRESS }] }),
  'a date’s fallback': (words) => ({
    kind: 'text',
    leaves: [{ kind: 'moment', at: '2016-07-14T09:00:00Z', fallback: words }],
  }),
  'a heading': (words) => ({ kind: 'heading', text: words }),
  'a statement': (words) => ({ kind: 'quote', text: words, spoken: [], by: [], source: [] }),
  'a statement’s spoken words': (words) => ({
    kind: 'quote',
    text: words,
    spoken: [[0, words.length]],
    by: [],
    source: [],
  }),
  'a speaker': (words) => ({ kind: 'quote', text: 'x', spoken: [], by: [{ kind: 'person', name: words }], source: [] }),
  'a source': (words) => ({ kind: 'quote', text: 'x', spoken: [], by: [], source: [{ kind: 'plain', text: words }] }),
  'a source’s link': (words) => ({
    kind: 'quote',
    text: 'x',
    spoken: [],
    by: [],
    source: [{ kind: 'link', text: words, url: ADDRESS }],
  }),
  'a source’s date': (words) => ({
    kind: 'quote',
    text: 'x',
    spoken: [],
    by: [],
    source: [{ kind: 'moment', at: '2016-07-14T09:00:00Z', fallback: words }],
  }),
  'a list': (words) => ({ kind: 'list', items: [[{ kind: 'plain', text: words }]] }),
  'a field': (words) => ({ kind: 'fields', fields: [{ label: words, value: [{ kind: 'plain', text: words }] }] }),
  'a row of dates': (words) => ({
    kind: 'dates',
    rows: [{ date: words, certainty: 'target date', what: [{ kind: 'plain', text: words }], source: [] }],
  }),
  'a picture’s words': (words) => ({ kind: 'image', url: 'https://example.org/x.png', alt: words }),
  'a button': (words) => ({
    kind: 'buttons',
    buttons: [{ label: words, command: 'quote', values: { speaker: words } }],
  }),
};

describe.each(HOSTILE)('%s', (_what, words) => {
  test.each(Object.entries(PLACES))('in %s is only words', (_place, toBlock) => {
    const block = toBlock(words);
    // A date inside mrkdwn keeps no bar in its fallback, since it would end there.
    const expected = JSON.stringify(block).includes('"source":[{"kind":"moment"') ? words.replaceAll('|', ' ') : words;
    expect(seenOf(block)).toContain(expected);
    for (const { text, blocks } of takenOf(cardOf(block))) {
      expect(pingsIn(text, blocks)).toEqual([]);
      expect(linksIn(blocks).filter((link) => link !== ADDRESS)).toEqual([]);
    }
  });
});

test.each([
  ['a zero-width space that hides a mark', 'a\u200Bb', 'ab'],
  ['an override of the reading direction', 'abc\u202Efdp.exe', 'abcfdp.exe'],
  ['a byte-order mark', '\uFEFFabc', 'abc'],
  ['a control', 'a\u0007b\u0000c', 'abc'],
  ['half of a pair', 'a\uD83Db', 'a\uFFFDb'],
])('%s is taken out', (_what, words, expected) => {
  expect(seenOf({ kind: 'text', leaves: [{ kind: 'plain', text: words }] })).toBe(expected);
});

test('a family and a Persian word keep their joiners', () => {
  const words = '👩‍👩‍👧 می‌خواهم';
  expect(seenOf({ kind: 'text', leaves: [{ kind: 'plain', text: words }] })).toBe(words);
});

test.each([
  ['javascript:alert(1)', []],
  ['data:text/html,x', []],
  ['not an address', []],
  ['https://example.org/a|b>c<d', ['https://example.org/a%7Cb%3Ec%3Cd']],
  ['https://example.org/a_b*c~d', ['https://example.org/a%5Fb%2Ac%7Ed']],
  ['https://example.org/?a=1&b=<!channel>', ['https://example.org/?a=1&b=%3C!channel%3E']],
])('an address %s leads nowhere else, in a text and in a source', (url, links) => {
  const link: Leaf = { kind: 'link', text: 'Wire', url };
  const [message] = takenOf(cardOf({ kind: 'quote', text: 'x', spoken: [], by: [link], source: [link] }));
  expect(linksIn(message?.blocks ?? [])).toEqual([...links, ...links]);
});

test.each([
  'http://127.0.0.1:8080/t.png',
  'http://localhost/t.png',
  'http://192.168.1.4/t.png',
  'http://[::1]/t.png',
  'http://desk/t.png',
])('a picture at %s, which Slack could not fetch, is its words', (url) => {
  expect(seenOf({ kind: 'image', url, alt: 'Timeline of the talks' })).toBe('Timeline of the talks');
});
