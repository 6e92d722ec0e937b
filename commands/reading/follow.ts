import { givenValues } from '../../src/card/parts/paging.ts';
import { previewCard } from '../../src/card/reading/preview-card.ts';
import { defineCommand } from '../../src/command/define.ts';
import { BACKLOG, EVERY, JOINS, PROPOSAL, toAsker } from '../../src/command/options/reading-options.ts';

export default defineCommand({
  name: 'follow',
  description: 'Preview a feed or page, and follow it: /follow https://news.example/feed',
  visibility: 'caller',
  right: 'manager',
  options: {
    url: { type: 'text', description: 'Address of a feed, or of a page that links to one' },
    story: JOINS,
    every: EVERY,
    backlog: BACKLOG,
    number: PROPOSAL,
  },
  async run({ url, story, every, backlog, number }, { desk, caller, now }) {
    const what = { url: url ?? null, number: number ?? null };
    const view = await desk.read.feeds.preview(what, toAsker(caller, story), now);
    return previewCard(view, givenValues({ every, backlog }));
  },
});
