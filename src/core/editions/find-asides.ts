import { lastDay } from '../dates/last-day.ts';
import { countTopic, type StoryTopic, shareOfTopic } from '../relevance/story-topic.ts';
import type { PlannedDate } from '../tellings/planned-date.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import { foldText } from '../text/fold.ts';
import { stemOfWord } from '../text/search/stem.ts';
import type { ContributedName } from './contribution.ts';
import type { DatePlace } from './edition.ts';

/** An article of a story: whom it names, what it tells, and what it plans. */
type PlanningArticle = {
  readonly id: string;
  readonly report: string;
  readonly isWeak: boolean;
  readonly names: readonly ContributedName[];
  readonly tellings: readonly SourcedTelling[];
  readonly planned: readonly PlannedDate[];
};

/** The dates that are not the story's. */
export type Asides = {
  readonly places: readonly DatePlace[];
  /** Whether all that a sentence plans for its day is another matter's. */
  readonly isAside: (telling: SourcedTelling) => boolean;
};

/** Fewer reports do not show what a story is about. */
const FEWEST_REPORTS = 5;
/** Words are about the story if they have so much of what its commonest words have. */
const ABOUT = 0.25;
/** The share of an article's sentences below which it speaks of the story in passing, and the one from which the story is its matter. */
const IN_PASSING = 0.25;
const MATTER = 0.6;
/** The same share where its first sentences are much about the story: news says first what it is about. */
const MATTER_OF_HEAD = 0.4;
const MUCH_ABOUT = 0.5;
const SENTENCES_OF_HEAD = 2;

/**
 * The dates planned by a story's articles for a day that is not over that are another matter's: neither their event nor the paragraph around
 * them is about the story, or their article speaks of the story in passing. Linear.
 */
export function findAsides(articles: readonly PlanningArticle[], asOf: string): Asides {
  const topic = countTopic(articles.filter(({ isWeak }) => !isWeak).map(createToStems()));
  const asides = new Map(articles.map((article) => [article.id, asidesOf(article, topic, asOf)]));
  return {
    places: [...asides].flatMap(([article, planned]) => planned.map(({ start }) => ({ article, start }))),
    isAside({ article, date, span: [from, to] }) {
      return (asides.get(article) ?? []).some((one) => one.date === date && from <= one.start && one.start < to);
    },
  };
}

/** What an article's sentences and names say. A name is read once, however many articles have it. */
function createToStems() {
  const known = new Map<string, readonly string[]>();
  const stemsOf = (name: string) => {
    const stems = known.get(name) ?? stemsOfName(name);
    known.set(name, stems);
    return stems;
  };
  return ({ report, names, tellings }: PlanningArticle) => ({
    report,
    stems: [...tellings.flatMap(({ stems }) => stems), ...names.flatMap(({ name }) => stemsOf(name))],
  });
}

const SHORTEST_STEM = 3;
const SHORTEST_PART = 2;

/** "BP" stays as it is, as where a text has it. */
function stemsOfName(name: string): readonly string[] {
  const parts = foldText(name).split(/[^\p{L}\p{N}]+/u);
  return parts.flatMap((part) => {
    if (part.length < SHORTEST_PART) return [];
    return part.length < SHORTEST_STEM ? part : stemOfWord(part);
  });
}

function asidesOf(article: PlanningArticle, topic: StoryTopic, asOf: string): readonly PlannedDate[] {
  const ahead = article.planned.filter(({ date }) => (lastDay(date) ?? asOf) >= asOf);
  if (article.isWeak || ahead.length === 0) return ahead;
  if (topic.reports < FEWEST_REPORTS) return [];
  const focus = focusOf(article.tellings, topic);
  return ahead.filter(({ event, around }) => {
    // Nobody has read what is around it.
    if (event.length + around.length === 0 || shareOfTopic(topic, event) >= ABOUT) return false;
    return focus !== 'matter' && (focus === 'passing' || shareOfTopic(topic, around) < ABOUT);
  });
}

/** Whether the story is an article's matter, by the sentences that are known of it. */
function focusOf(tellings: readonly SourcedTelling[], topic: StoryTopic): 'matter' | 'part' | 'passing' {
  const shares = new Map(tellings.map(({ sentence, stems }) => [sentence, shareOfTopic(topic, stems)]));
  const about = [...shares.values()].filter((share) => share >= ABOUT).length / shares.size;
  const isHead = [...shares].every(([sentence, share]) => sentence >= SENTENCES_OF_HEAD || share >= MUCH_ABOUT);
  if (shares.size === 0 || about >= (isHead ? MATTER_OF_HEAD : MATTER)) return 'matter';
  return about < IN_PASSING ? 'passing' : 'part';
}
