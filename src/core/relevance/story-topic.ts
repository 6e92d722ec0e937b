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
  `last next new first earli late later earlier todai yesterdai tomorrow tonight now ago dai week weekend month year night morn afternoon
  even hour time mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob
  novemb decemb peopl report call includ take took taken make made back place part long work like see seen help show come came good
  public second third three four five six nation world govern state countri million billion percent offici offic latest continu effort
  presid minist prime secretari chief spokesman gener follow bbc news end group expect wai question set accord face claim start look
  announc plan need get found statement major attempt want far around find due member intern began base polit releas appear hope move
  critic order near alreadi try whether issu point given think chang decis respons action sever down`.split(/\s+/),
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
