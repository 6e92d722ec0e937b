import { UserError } from '../../core/errors.ts';
import { readStoryName } from '../ask/story.ts';
import { dropDraft } from './drafts/drop-draft.ts';
import { mendDraft, showDraft } from './drafts/mend-draft.ts';
import { readText } from './drafts/read-text.ts';
import { changeFollowed, resumeFeed, setPace } from './feeds/change-followed.ts';
import { chooseFeed } from './feeds/choose-feed.ts';
import { toFeedLine } from './feeds/feed-line.ts';
import { followFeed, preview } from './feeds/follow-feed.ts';
import { listFeeds } from './feeds/list-feeds.ts';
import { exportList, importFrom, importList, previewList } from './feeds/lists.ts';
import { toReadingHealth } from './feeds/reading-health.ts';
import { sayReport } from './feeds/say-report.ts';
import type { Following } from './following.ts';
import { pollFeed, settleFailure } from './poll/poll-feed.ts';
import type { ReadingParts } from './reading-parts.ts';
import { explain } from './take/explain.ts';
import { lookAt } from './take/look.ts';
import { createLookedTexts } from './take/looked-texts.ts';
import { readFile, readFrom } from './take/reading/read-file.ts';
import { readPage } from './take/reading/read-page.ts';
import { takeBack } from './take/take-back.ts';

/** Creates the use cases of reading for one store. */
export function createFollowing(parts: ReadingParts): Following {
  const { feeds } = parts.store;
  const looked = createLookedTexts();

  return {
    preview: (what, asker, now) => preview(parts, what, asker, now),
    follow: async (what, wish, asker, now) => toFeedLine(await followFeed(parts, what, wish, asker, now), now),
    list: (words, page, now) => listFeeds(parts, { words, page }, now),
    pause: (number, now) => changeFollowed(feeds, number, now, { state: 'paused', nextAt: null }),
    resume: (number, now) => resumeFeed(feeds, number, now),
    setPace: (number, every, now) => setPace(feeds, number, every, now),
    move: async (number, story, now) =>
      changeFollowed(feeds, number, now, {
        story: story === null ? null : readStoryName(story, parts.stories(), 'story').slug,
      }),
    async remove(number) {
      const source = await chooseFeed(feeds, number);
      await feeds.remove(source.id);
      return source;
    },
    async check(number, now) {
      const source = await chooseFeed(feeds, number);
      if (source.state === 'proposed')
        throw new UserError(`Feed ${source.id} is not followed yet.`, '/feeds add follows it.');
      const report = await pollFeed(parts, source, now, true);
      const after = (await feeds.find(source.id)) ?? source;
      return { line: toFeedLine(after, now), says: sayReport(report) };
    },
    importList: (text, asker, now) => importList(parts, text, asker, now),
    importFrom: (list, asker, now) => importFrom(parts, list, asker, now),
    previewList: (list, asker) => previewList(parts, list, asker),
    exportList: () => exportList(parts),
    drafts: {
      readText: (text, request, now) => readText(parts, text, request, now),
      show: (number, request, now) => showDraft(parts, number, request, now),
      mend: (number, request, now) => mendDraft(parts, number, request, now),
      drop: (number, asker, now) => dropDraft(parts, number, asker, now),
    },
    readPage: (what, request, now) => readPage(parts, what, request, now),
    look: (request, now) => lookAt(parts, looked, request, now),
    looked: looked.recall,
    readFile: (content, name, asker, now) => readFile(parts, content, name, asker, now),
    readFrom: (url, asker, now) => readFrom(parts, url, asker, now),
    takeBack: (article, now) => takeBack(parts, article, now),
    why: (typed, now) => explain(parts, typed, now),
    health: async (now) => toReadingHealth(await feeds.list(), now),
    poll: (source, now) => pollFeed(parts, source, now),
    blame: (source, reason, now) =>
      settleFailure(parts, source, { how: 'broken', reason, retryAfterSeconds: null }, now),
  };
}
