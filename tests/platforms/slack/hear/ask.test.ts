import { expect, test } from 'vitest';
import { listCommands } from '../../../../commands/index.ts';
import { toAskValue } from '../../../../src/platforms/slack/hear/ask.ts';

const offered = (text: string) => toAskValue({ text }, listCommands([])) !== undefined;

test.each(['/quote kirby', '/dates', 'who is Kirby?', '/corrections rulings'])('“%s” may be posted to all', (text) => {
  expect(offered(text)).toBe(true);
});

test.each(['/quote correct 12', '/quote wrong 12 speaker:"Ann Lee"', '/corrections undo 3', '/remind list'])(
  '“%s” is not run a second time to be posted',
  (text) => {
    expect(offered(text)).toBe(false);
  },
);

test('a question is posted to all if what answers it is', () => {
  const commands = listCommands([]);
  const asOffered = (path: string) => toAskValue({ text: 'my alerts?' }, commands, { path, values: {} }) !== undefined;
  expect(asOffered('who')).toBe(true);
  expect(asOffered('alert mine')).toBe(false);
});

test('what changes something of a person’s own is a change', () => {
  const own = { name: 'own', description: '', visibility: 'caller', right: 'member', changes: true } as const;
  const run = async () => ({ title: '', tone: 'answer' as const, blocks: [] });
  expect(toAskValue({ text: '/own' }, [{ ...own, options: {}, run }])).toBeUndefined();
});
