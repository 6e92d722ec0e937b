import { showWeekday } from '../../../core/dates/show/show-weekday.ts';
import type { StoryMatter, TeamLine, ToldLine } from '../../../core/views/story-views.ts';
import type { Block, Leaf } from '../../card.ts';
import { alsoLeaves } from './also-leaves.ts';
import { bold, link, plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';
import { dateMarkLeaves } from './team-leaves.ts';

/** "Wed 18 July 2012: …" and where it stands: an event in a sentence of an article. */
export function toldLeaves(line: ToldLine): readonly Leaf[] {
  return [bold(`${dayWords(line)}:`), plain(' '), ...eventLeaves(line)];
}

/** Events and the team's days, grouped by day in the order given. */
export function daysBlock(lines: readonly (ToldLine | TeamLine)[]): Block {
  const days = [...Map.groupBy(lines, dayWords)].map(([day, told]) => ({ day, items: told.map(eventLeaves) }));
  return { kind: 'days', days };
}

function eventLeaves(line: ToldLine | TeamLine): readonly Leaf[] {
  // "the union visit; added by the team, Ann, 3 May 2016"
  if ('mark' in line) return [plain(line.event), ...dateMarkLeaves(line.mark)];
  return [
    plain(`${line.text} · `),
    ...sourceLeaves(line.source, line.text),
    ...alsoLeaves(line.alsoIn),
    ...countLeaves(line),
  ];
}

/** The day of an article is not the day of what it tells. */
const dayWords = (line: ToldLine | TeamLine) =>
  'isReported' in line && line.isReported ? `Reported ${showWeekday(line.date)}` : showWeekday(line.date);

/** Outlets where the line does not name all of them; else the reports of its one outlet. */
function countLeaves({ articles, outlets, alsoIn }: ToldLine): readonly Leaf[] {
  const named = new Set(alsoIn.map(({ publisher }) => publisher)).size + 1;
  if (outlets > named) return [plain(`; told by ${outlets}`)];
  return articles > 1 ? [plain(`; ${articles} articles tell it`)] : [];
}

/** What a story without anything to tell has: no article, none by that day, or only articles without a date. */
export function nothingBlocks(matter: StoryMatter, asOf: string | null): readonly Block[] {
  if (matter.undated > 0) return undatedBlocks(matter);
  const leaves = [plain(nothingWords(matter, asOf))];
  return [{ kind: 'text', leaves }];
}

function nothingWords({ articles }: StoryMatter, asOf: string | null): string {
  if (articles > 0) return `${countArticles(articles)}, and no sentence in them can stand alone.`;
  return asOf === null
    ? 'No article of this story has been read yet.'
    : `No article of this story had appeared by ${showWeekday(asOf)}.`;
}

/** Articles without a date are named: nothing can be told of them by day. */
export function undatedBlocks({ undated, withoutDate }: StoryMatter): readonly Block[] {
  if (undated === 0) return [];
  const more = undated - withoutDate.length;
  return [
    {
      kind: 'text',
      leaves: [
        plain(`${countArticles(undated)} without a date, so not in order: `),
        ...withoutDate.flatMap(({ title, url }, at) => [plain(at === 0 ? '“' : ', “'), link(title, url), plain('”')]),
        plain(more > 0 ? ` and ${more} more.` : '.'),
      ],
    },
  ];
}

const countArticles = (count: number) => (count === 1 ? '1 article' : `${count} articles`);
