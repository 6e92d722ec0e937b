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
