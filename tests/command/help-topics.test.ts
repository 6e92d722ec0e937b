import { expect, test } from 'vitest';
import storyCommand from '../../commands/of-story/own-command.ts';
import { toHelpTopics } from '../../src/command/help-topics.ts';

test('a story stands in /help under its whole title, also one with a colon', () => {
  const title = 'Marrow: the bridge';
  const bridge = storyCommand({ slug: 'bridge', title, description: '', rules: [], feeds: [] });
  expect(toHelpTopics([bridge])).toEqual([
    { label: title, usage: '/bridge summary, changes, dates, quotes, timeline, people, articles' },
  ]);
});
