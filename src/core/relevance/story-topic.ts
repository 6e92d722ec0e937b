import { stemOfWord } from '../text/search/stem.ts';

/** What a story is about: words that more of its reports have than any news has, and how much more. */
export type StoryTopic = {
  readonly reports: number;
  /** By stem, above 0. */
  readonly worth: ReadonlyMap<string, number>;
  /** The worth of the commonest words together. */
  readonly core: number;
};

/** Any word may stand in this share of the reports. */
const BY_CHANCE = 0.1;
const CORE_WORDS = 3;

/** Words of news, and words that say when: any story has them, so that they say nothing of what one is about. */
const ANY_NEWS = new Set(
  `last next new first early late later earlier today yesterday tomorrow tonight now ago day week weekend month year night morning
  afternoon evening hour time monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december people report call include take took taken make made back place part long work like see seen
  help show come came good public second third three four five six nation world government state country million billion percent
  official office latest continue effort president minister prime secretary chief spokesman general follow bbc news end group expect
  way question set according face claim start look announce plan need get found statement major attempt want far around find due
  member international began base political release appear hope move critic order near already try whether issue point given think
  change decision response action several down`
    .split(/\s+/)
    .map(stemOfWord),
);

/** Counts each stem once a report. Linear. */
export function countTopic(
  articles: Iterable<{ readonly report: string; readonly stems: Iterable<string> }>,
): StoryTopic {
  const reports = new Map<string, Set<string>>();
  for (const { report, stems } of articles) {
    const known = reports.get(report) ?? new Set<string>();
    reports.set(report, known);
    for (const stem of stems) known.add(stem);
  }
  const counts = new Map<string, number>();
  for (const known of reports.values()) for (const stem of known) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const worth = new Map<string, number>();
  for (const [stem, count] of counts) {
    const more = count / reports.size - BY_CHANCE;
    if (more > 0 && isOfTopic(stem)) worth.set(stem, more);
  }
  const commonest = [...worth.values()].sort((a, b) => b - a).slice(0, CORE_WORDS);
  return { reports: reports.size, worth, core: commonest.reduce((sum, one) => sum + one, 0) };
}

const isOfTopic = (stem: string) => !ANY_NEWS.has(stem) && !/^\d/.test(stem);

/** How much words are about the topic: from 0; 1 is as much as its commonest words together. `stems` has each once. */
export function shareOfTopic({ worth, core }: StoryTopic, stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += worth.get(stem) ?? 0;
  return core === 0 ? 0 : sum / core;
}
