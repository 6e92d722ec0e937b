import type { SourcedTelling } from './telling.ts';

/** What a story is about: how many of its reports use each stem where they tell what happened. */
export type StoryWords = {
  readonly reports: number;
  readonly counts: ReadonlyMap<string, number>;
  /** The sum of the shares of its commonest stems: what a sentence with all of them would have. */
  readonly core: number;
};

/** Counts each stem once a report, so that copies do not count. The order of the tellings does not matter. */
export function countStoryWords(tellings: Iterable<Pick<SourcedTelling, 'report' | 'stems'>>): StoryWords {
  const reports = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { report, stems } of tellings) {
    const known = reports.get(report) ?? new Set<string>();
    reports.set(report, known);
    for (const stem of stems) {
      if (known.has(stem)) continue;
      known.add(stem);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return toStoryWords(reports.size, counts);
}

/** From counts that are kept elsewhere. */
export function toStoryWords(reports: number, counts: ReadonlyMap<string, number>): StoryWords {
  const commonest = [...counts.values()].sort((a, b) => b - a).slice(0, CORE_STEMS);
  return { reports, counts, core: commonest.reduce((sum, count) => sum + count, 0) / Math.max(1, reports) };
}

const CORE_STEMS = 3;

/** 0 to 1: the share of the story's reports that use a stem. */
export function shareOf({ reports, counts }: StoryWords, stem: string): number {
  return reports === 0 ? 0 : (counts.get(stem) ?? 0) / reports;
}

/** How much a stem tells events of a story apart: little if most reports use it. Above 0. */
export function rarityOf({ reports, counts }: StoryWords, stem: string): number {
  return Math.log(1 + (reports + 1) / ((counts.get(stem) ?? 0) + 1));
}

/** 0 to 1: how much words are about the story. A sentence that only touches it has few of its common words. */
export function relevanceOf(words: StoryWords, stems: readonly string[]): number {
  const sum = stems.reduce((total, stem) => total + shareOf(words, stem), 0);
  return words.core === 0 ? 1 : Math.min(1, sum / (words.core / 2));
}

const CENTRAL_STEMS = 6;
/** Stems of words that say when: every story has them, so that they tell nothing of what one is about. */
const WHEN = new Set(
  `last next new first earli late later earlier todai yesterdai tomorrow tonight now ago dai week month year night morn afternoon even hour
  time mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb
  decemb peopl report call includ`.split(/\s+/),
);

/** The stems that most reports of a story use: what it is about, as far as words show it. */
export function centralStems({ counts }: StoryWords): ReadonlySet<string> {
  const told = [...counts].filter(([stem]) => !WHEN.has(stem) && !/^\d/.test(stem));
  const commonest = told.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, CENTRAL_STEMS);
  return new Set(commonest.map(([stem]) => stem));
}
