import { expect, test } from 'vitest';
import { readTyped } from '../../../../../src/platforms/slack/hear/typed/read-typed.ts';

test.each([
  ['quote kirby', 'quote kirby'],
  ['<@U0BOT> quote kirby', 'quote kirby'],
  ['<@U0BOT|dateline> quote kirby', 'quote kirby'],
  ['<@U0BOT>: quote kirby', 'quote kirby'],
  ['hey <@U0BOT>, quote kirby', 'quote kirby'],
  ['quote kirby <@U0BOT>', 'quote kirby'],
  ['<@U0BOT>', ''],
  ['search AT&amp;T &lt;now&gt;', 'search AT&T <now>'],
  ['search &amp;lt;', 'search &lt;'],
  ['why <https://example.org/a?b=1&amp;c=2|example.org/a>', 'why example.org/a'],
  ['why <https://example.org/a?b=1&amp;c=2>', 'why https://example.org/a?b=1&c=2'],
  ['who <@U2GUEST|bob>', 'who bob'],
  ['who <@U2GUEST>', 'who @U2GUEST'],
  ['remind <#C1NEWS|news> <!here>', 'remind news !here'],
  ['quote “John Kirby” about:"target date"', 'quote “John Kirby” about:"target date"'],
])('%s is read as %s', (text, typed) => {
  expect(readTyped(text, 'U0BOT')).toBe(typed);
});

test('where the bot’s own name is not known, nothing is taken away', () => {
  expect(readTyped('quote <@U0BOT>', '')).toBe('quote @U0BOT');
});
