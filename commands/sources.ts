import { plain } from '../src/card/parts/leaves.ts';
import { importCard } from '../src/card/reading/import-card.ts';
import { sourceCard } from '../src/card/reading/source-card.ts';
import { sourcesCard } from '../src/card/reading/sources-card.ts';
import { defineCommand, defineGroup } from '../src/command/define.ts';
import { JOINS, PROPOSAL, SOURCE_NUMBER, TEXT_RULE, toAsker } from '../src/command/options/reading-options.ts';

/** What the desk reads by itself. */
export default defineGroup({
  name: 'sources',
  description: 'The feeds that are followed, and how they are doing',
  fallback: 'list',
  actions: [
    defineCommand({
      name: 'list',
      description: 'Every source, its last success, its last error, and how long it has been silent',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk, now }) => sourcesCard(await desk.read.feeds.list(now)),
    }),
    defineCommand({
      name: 'add',
      description: 'Follow a feed at once; /follow shows it first',
      visibility: 'channel',
      right: 'manager',
      options: {
        url: { type: 'text', description: 'Address of a feed' },
        story: JOINS,
        text: TEXT_RULE,
        number: PROPOSAL,
      },
      async run({ url, story, text, number }, { desk, caller, now }) {
        const what = { url: url ?? null, number: number ?? null };
        const rule = text === 'longest' || text === 'page' ? text : 'feed';
        const line = await desk.read.feeds.follow(what, rule, toAsker(caller, story), now);
        return sourceCard(line, 'is followed', 'It is read within a minute; digests tell what is new.');
      },
    }),
    defineCommand({
      name: 'pause',
      description: 'Ask a source no more until it is resumed',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      run: async ({ number }, { desk, now }) => sourceCard(await desk.read.feeds.pause(number ?? null, now), 'paused'),
    }),
    defineCommand({
      name: 'resume',
      description: 'Ask a paused or suspended source again from now on',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      run: async ({ number }, { desk, now }) =>
        sourceCard(await desk.read.feeds.resume(number ?? null, now), 'resumed'),
    }),
    defineCommand({
      name: 'move',
      description: "What a source brings from now on joins another story, or the stories' words decide",
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER, story: JOINS },
      async run({ number, story }, { desk, now }) {
        const line = await desk.read.feeds.move(number ?? null, story ?? null, now);
        return sourceCard(line, 'moved', 'What was read before stays where it is.');
      },
    }),
    defineCommand({
      name: 'remove',
      description: 'Follow a source no more; its articles stay',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      async run({ number }, { desk }) {
        const { id, state } = await desk.read.feeds.remove(number ?? null);
        if (state === 'proposed') return { title: 'Not followed', tone: 'answer', blocks: [] };
        const stays = 'The articles it brought stay.';
        return {
          title: `Source ${id} is followed no more`,
          tone: 'answer',
          blocks: [{ kind: 'text', leaves: [plain(stays)] }],
        };
      },
    }),
    defineCommand({
      name: 'check',
      description: 'Ask a source now',
      visibility: 'caller',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      async run({ number }, { desk, now }) {
        const { line, says } = await desk.read.feeds.check(number ?? null, now);
        return sourceCard(line, `checked: ${says}`);
      },
    }),
    defineCommand({
      name: 'export',
      description: 'All sources as OPML, which every feed reader takes',
      visibility: 'caller',
      right: 'manager',
      options: {},
      async run(_values, { desk }) {
        const list = await desk.read.feeds.exportList();
        return { title: 'Sources as OPML', tone: 'answer', blocks: [{ kind: 'text', leaves: [plain(list)] }] };
      },
    }),
    defineCommand({
      name: 'import',
      description: 'Follow every feed of an OPML list that stands at an address',
      visibility: 'channel',
      right: 'manager',
      options: { url: { type: 'text', description: 'Address of the list', required: true }, story: JOINS },
      run: async ({ url, story }, { desk, caller, now }) =>
        importCard(await desk.read.feeds.importFrom(url, toAsker(caller, story), now)),
    }),
  ],
});
