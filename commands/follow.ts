import { previewCard } from '../src/card/reading/preview-card.ts';
import { defineCommand } from '../src/command/define.ts';
import { JOINS, PROPOSAL, toAsker } from '../src/command/options/reading-options.ts';

export default defineCommand({
  name: 'follow',
  description: 'Preview a feed or page, and follow it: /follow https://news.example/feed',
  visibility: 'caller',
  right: 'manager',
  options: {
    url: { type: 'text', description: 'Address of a feed, or of a page that links to one' },
    story: JOINS,
    number: PROPOSAL,
  },
  async run({ url, story, number }, { desk, caller, now }) {
    const what = { url: url ?? null, number: number ?? null };
    return previewCard(await desk.read.feeds.preview(what, toAsker(caller, story), now));
  },
});
