import { UserError } from '../../core/errors.ts';
import type { SourceChange } from '../../store/sources.ts';
import { readStoryName } from '../ask/story.ts';
import { dropDraft } from './drafts/drop-draft.ts';
import { mendDraft, showDraft } from './drafts/mend-draft.ts';
import { readText } from './drafts/read-text.ts';
import { chooseSource } from './feeds/choose-source.ts';
import { followFeed, preview } from './feeds/follow-source.ts';
import { exportList, importFrom, importList } from './feeds/lists.ts';
import { toReadingHealth } from './feeds/reading-health.ts';
import { sayReport } from './feeds/say-report.ts';
import { toSourceLine } from './feeds/source-line.ts';
import type { Following } from './following.ts';
import { pollSource, settleFailure } from './poll/poll-source.ts';
import type { ReadingParts } from './reading-parts.ts';
import { explain } from './take/explain.ts';
import { readFile, readFrom } from './take/read-file.ts';
import { readPage } from './take/read-page.ts';
import { takeBack } from './take/take-back.ts';

/** Puts the use cases of reading together over one store. */
export function createFollowing(parts: ReadingParts): Following {
  const { sources } = parts.store;

  async function change(number: number | null, now: Temporal.Instant, how: SourceChange) {
    const { id, state } = await chooseSource(sources, number);
    if (state === 'proposed')
      throw new UserError(`Source ${id} is not followed yet.`, `/sources add number:${id} follows it.`);
    const changed = await sources.change(id, how);
    if (!changed) throw new UserError(`Source ${id} is gone.`, '/sources list shows those that are there.');
    return toSourceLine(changed, now);
  }

  return {
    preview: (what, asker, now) => preview(parts, what, asker, now),
    follow: async (what, text, asker, now) => toSourceLine(await followFeed(parts, what, text, asker, now), now),
    async list(now) {
      const all = await sources.list();
      const followed = new Set(all.map(({ url }) => url));
      const offers = parts.stories().map(({ slug, feeds }) => ({
        story: slug,
        feeds: feeds.filter((url) => !followed.has(url)).length,
      }));
      return {
        lines: all.map((source) => toSourceLine(source, now)),
        offers: offers.filter(({ feeds }) => feeds > 0),
        isPolling: parts.isPolling,
      };
    },
    pause: (number, now) => change(number, now, { state: 'paused', nextAt: null }),
    resume: (number, now) =>
      change(number, now, {
        state: 'active',
        note: null,
        failures: 0,
        failingSince: null,
        lastError: null,
        nextAt: now,
      }),
    move: async (number, story, now) =>
      change(number, now, { story: story === null ? null : readStoryName(story, parts.stories(), 'story').slug }),
    async remove(number) {
      const source = await chooseSource(sources, number);
      await sources.remove(source.id);
      return source;
    },
    async check(number, now) {
      const source = await chooseSource(sources, number);
      if (source.state === 'proposed')
        throw new UserError(`Source ${source.id} is not followed yet.`, '/sources add follows it.');
      const report = await pollSource(parts, source, now);
      const after = (await sources.find(source.id)) ?? source;
      return { line: toSourceLine(after, now), says: sayReport(report) };
    },
    importList: (text, asker, now) => importList(parts, text, asker, now),
    importFrom: (url, asker, now) => importFrom(parts, url, asker, now),
    exportList: () => exportList(parts),
    drafts: {
      readText: (text, request, now) => readText(parts, text, request, now),
      show: (number, request, now) => showDraft(parts, number, request, now),
      mend: (number, request, now) => mendDraft(parts, number, request, now),
      drop: (number, asker, now) => dropDraft(parts, number, asker, now),
    },
    readPage: (what, request, now) => readPage(parts, what, request, now),
    readFile: (content, name, asker, now) => readFile(parts, content, name, asker, now),
    readFrom: (url, asker, now) => readFrom(parts, url, asker, now),
    takeBack: (article, now) => takeBack(parts, article, now),
    why: (typed, now) => explain(parts, typed, now),
    health: async (now) => toReadingHealth(await sources.list(), now),
    poll: (source, now) => pollSource(parts, source, now),
    blame: (source, reason, now) =>
      settleFailure(parts, source, { how: 'broken', reason, retryAfterSeconds: null }, now),
  };
}
