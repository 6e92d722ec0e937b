import { statusCard } from '../src/card/answers/status-card.ts';
import { plain } from '../src/card/parts/leaves.ts';
import { whyCard } from '../src/card/reading/why-card.ts';
import { defineCommand, defineGroup } from '../src/command/define.ts';

/** What the desk says about itself. */
export default defineGroup({
  name: 'desk',
  description: 'Show how the desk is doing, and why something appears or does not',
  fallback: 'status',
  actions: [
    defineCommand({
      name: 'status',
      description: 'Show what the desk holds, reads and posts, and what went wrong',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk, asOf, caller, now }) =>
        statusCard(await desk.ask.status(desk.ask.scope(null, asOf), caller.channel, now)),
    }),
    defineCommand({
      name: 'why',
      description: 'Show what happened to an article at each stage, and where it was posted',
      visibility: 'caller',
      right: 'member',
      options: {
        url: { type: 'text', description: 'Address or id of the article', required: true },
      },
      run: async ({ url }, { desk, now }) => whyCard(await desk.read.texts.why(url, now)),
    }),
    defineCommand({
      name: 'take-back',
      description: 'Remove an article from the desk for good',
      visibility: 'channel',
      right: 'manager',
      whose: ({ article }, { desk }) => desk.read.whose.article(article),
      options: { article: { type: 'text', description: 'Id of the article; buttons fill it in', required: true } },
      async run({ article }, { desk, now }) {
        const title = await desk.read.texts.takeBack(article, now);
        return {
          title: `Taken back: ${title}`,
          tone: 'answer',
          blocks: [{ kind: 'text', leaves: [plain('It no longer appears in answers or digests.')] }],
        };
      },
    }),
  ],
});
