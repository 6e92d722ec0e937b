import { plain } from '../../src/card/parts/leaves/leaves.ts';
import { feedsCard } from '../../src/card/reading/feeds-card.ts';
import { followedCard } from '../../src/card/reading/followed-card.ts';
import { importCard, importPreviewCard } from '../../src/card/reading/import-card.ts';
import { defineCommand, defineGroup } from '../../src/command/define.ts';
import {
  BACKLOG,
  EVERY,
  JOINS,
  PROPOSAL,
  SOURCE_NUMBER,
  TEXT_RULE,
  toAsker,
} from '../../src/command/options/reading-options.ts';
import { PAGE } from '../../src/command/options/shared-options.ts';
import { UserError } from '../../src/core/errors.ts';

/** What a person who has just followed a feed can expect. */
function sayWhatComes(backlog: number): string {
  if (backlog === 0) return 'Only what is new from now on is read.';
  return `The ${backlog === 1 ? 'newest item arrives' : `${backlog} newest items arrive`} within a minute, and then what is new.`;
}

const NEEDS_LIST =
  'Give the address of an OPML file, or the file itself: on Discord as file:, on Slack in the form, or beside “feeds import” in a message to Dateline.';

/** What the desk reads by itself. */
export default defineGroup({
  name: 'feeds',
  aliases: ['sources'],
  description: 'The feeds that are followed, and how they are doing',
  fallback: 'list',
  actions: [
    defineCommand({
      name: 'list',
      description: 'Every feed, its last success, its last error, and how long it has been silent',
      visibility: 'caller',
      right: 'member',
      options: {
        words: {
          type: 'text',
          description: 'Only feeds whose name, address, story or state has these words',
          rest: true,
        },
        page: PAGE,
      },
      run: async ({ words, page }, { desk, now }) =>
        feedsCard(await desk.read.feeds.list(words ?? null, page ?? 1, now)),
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
        every: EVERY,
        backlog: BACKLOG,
        number: PROPOSAL,
      },
      async run({ url, story, text, every, backlog, number }, { desk, caller, now }) {
        const what = { url: url ?? null, number: number ?? null };
        const rule = text === 'longest' || text === 'page' ? text : 'feed';
        const wish = { text: rule, every: every ?? null, backlog: backlog ?? 0 } as const;
        const line = await desk.read.feeds.follow(what, wish, toAsker(caller, story), now);
        return followedCard(line, 'is followed', sayWhatComes(wish.backlog));
      },
    }),
    defineCommand({
      name: 'pause',
      description: 'Stop polling a feed until it is resumed',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      run: async ({ number }, { desk, now }) =>
        followedCard(await desk.read.feeds.pause(number ?? null, now), 'paused'),
    }),
    defineCommand({
      name: 'resume',
      description: 'Poll a paused or suspended feed again',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      run: async ({ number }, { desk, now }) =>
        followedCard(await desk.read.feeds.resume(number ?? null, now), 'resumed'),
    }),
    defineCommand({
      name: 'pace',
      description: 'Choose how often a feed is polled: /feeds pace number:3 every:10m',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER, every: { ...EVERY, required: true } },
      run: async ({ number, every }, { desk, now }) =>
        followedCard(await desk.read.feeds.setPace(number ?? null, every, now), 'has another pace'),
    }),
    defineCommand({
      name: 'move',
      description: 'Choose the story that new items of a feed join',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER, story: JOINS },
      async run({ number, story }, { desk, now }) {
        const line = await desk.read.feeds.move(number ?? null, story ?? null, now);
        return followedCard(line, 'moved', 'What was read before stays where it is.');
      },
    }),
    defineCommand({
      name: 'remove',
      description: 'Stop following a feed; its articles stay',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      async run({ number }, { desk }) {
        const { id, state } = await desk.read.feeds.remove(number ?? null);
        if (state === 'proposed') return { title: 'Not followed', tone: 'answer', blocks: [] };
        const stays = 'Its articles stay.';
        return {
          title: `Stopped following feed ${id}`,
          tone: 'answer',
          blocks: [{ kind: 'text', leaves: [plain(stays)] }],
        };
      },
    }),
    defineCommand({
      name: 'check',
      description: 'Check a feed now',
      visibility: 'caller',
      right: 'manager',
      whose: async ({ number }, { desk }) => [await desk.read.whose.source(number ?? null)],
      options: { number: SOURCE_NUMBER },
      async run({ number }, { desk, now }) {
        const { line, says } = await desk.read.feeds.check(number ?? null, now);
        return followedCard(line, `checked: ${says}`);
      },
    }),
    defineCommand({
      name: 'export',
      description: 'All feeds as OPML, which every feed reader takes',
      visibility: 'caller',
      right: 'manager',
      options: {},
      async run(_values, { desk }) {
        const list = await desk.read.feeds.exportList();
        return {
          title: 'Feeds as OPML',
          tone: 'answer',
          blocks: [{ kind: 'text', leaves: [plain(list)], fileName: 'dateline.opml' }],
        };
      },
    }),
    defineCommand({
      name: 'import',
      description: 'Follow every feed of an OPML list: a file, or its address',
      visibility: 'channel',
      right: 'manager',
      options: {
        file: {
          type: 'text',
          label: 'OPML file',
          description: 'The list as an attached file, or its address',
          named: true,
          isFile: true,
          sharedAlone: { ending: '.opml', values: { preview: true } },
        },
        url: { type: 'text', label: 'Or its address', description: 'Address of the list' },
        story: JOINS,
        preview: { type: 'boolean', label: 'Only show it', description: 'Show what would be followed', named: true },
      },
      async run({ url, story, file, preview }, { desk, caller, now }) {
        const typed = file ?? url;
        if (!typed) throw new UserError('/feeds import needs a list.', NEEDS_LIST);
        const list = (await caller.sharedFile?.(typed)) ?? { url: typed };
        const asker = toAsker(caller, story);
        if (!preview) return importCard(await desk.read.feeds.importFrom(list, asker, now));
        const again = { file: typed, ...(story ? { story } : {}) };
        return importPreviewCard(await desk.read.feeds.previewList(list, asker), again);
      },
    }),
  ],
});
