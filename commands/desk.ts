import { statusCard } from '../src/card/answers/status-card.ts';
import type { Card } from '../src/card/card.ts';
import { plain } from '../src/card/parts/leaves/leaves.ts';
import { whyCard } from '../src/card/reading/why-card.ts';
import { defineCommand, defineGroup } from '../src/command/define.ts';
import { personOf } from '../src/command/options/person-of.ts';
import { ZONE } from '../src/command/options/subscription-options.ts';

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
      name: 'zone',
      description: 'Show your time zone or choose it: /desk zone Europe/Paris',
      visibility: 'caller',
      right: 'member',
      changes: true,
      options: { zone: { ...ZONE, description: 'Your time zone, such as Europe/Paris' } },
      async run({ zone }, { desk, caller }) {
        if (zone !== undefined) await desk.tell.zones.remember(personOf(caller), zone);
        return zoneCard(zone ?? caller.zone, desk.tell.zone);
      },
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

function zoneCard(zone: string | null, usual: string): Card {
  const said =
    zone === null ? `It is not known: ${usual}, the desk’s, is used.` : 'Days and times are read and shown in it.';
  return {
    title: zone === null ? 'Your time zone' : `Your time zone is ${zone}`,
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain(`${said} To choose another: /desk zone Europe/Paris`)] }],
  };
}
