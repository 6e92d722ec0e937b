import { statusCard } from '../src/card/answers/status-card.ts';
import { plain } from '../src/card/parts/leaves.ts';
import { whyCard } from '../src/card/reading/why-card.ts';
import { defineCommand, defineGroup } from '../src/command/define.ts';

/** The desk about itself. */
export default defineGroup({
  name: 'desk',
  description: 'How the desk is doing, and why something is there or is not',
  fallback: 'status',
  actions: [
    defineCommand({
      name: 'status',
      description: 'What the desk holds, reads and posts, and what went wrong',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk, asOf, caller, now }) =>
        statusCard(await desk.ask.status(desk.ask.scope(null, asOf), caller.channel, now)),
    }),
    defineCommand({
      name: 'why',
      description: 'What happened to an article at every stage, and where it was told',
      visibility: 'caller',
      right: 'member',
      options: {
        url: { type: 'text', description: 'Its address in any form, or its id', required: true },
      },
      run: async ({ url }, { desk, now }) => whyCard(await desk.read.texts.why(url, now)),
    }),
    defineCommand({
      name: 'take-back',
      description: 'Take an article out of the desk for good',
      visibility: 'channel',
      right: 'manager',
      whose: ({ article }, { desk }) => desk.read.whose.article(article),
      options: { article: { type: 'text', description: 'Its id, as buttons give it', required: true } },
      async run({ article }, { desk, now }) {
        const title = await desk.read.texts.takeBack(article, now);
        return {
          title: `Taken back: ${title}`,
          tone: 'answer',
          blocks: [{ kind: 'text', leaves: [plain('No answer and no digest tells of it any more.')] }],
        };
      },
    }),
  ],
});
