import { centralStems, countStoryWords, type StoryWords, shareOf } from '../tellings/story-words.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import { isDay } from './is-day.ts';
import { shareOfStems } from './shared-stems.ts';
import type { StoryEvent } from './story-event.ts';
import { sharedOf } from './worth.ts';

/** A line of a story's state: the sentence, and the event that it tells. */
export type StateLine = { readonly event: StoryEvent; readonly telling: SourcedTelling };

const LINES = 5;
const LINES_OF_DAY = 2;
/** A sentence that leans on others, or tells what a picture shows, is less clear. */
const CLEAR = 0.5;
/** How long the reader was away. */
const DAYS_AWAY = 7;
/** Two lines with this share of words in common say the same. */
const SAME_LINE = 0.5;

/**
 * What a person who was away for a week must know: the sentences that best tell the past events of the seven days up to
 * `asOf`, or of the last week in which something happened, no two alike: first the one of the heaviest event, then the best.
 * `events` are those of that time.
 */
export function chooseState(events: readonly StoryEvent[], words: StoryWords, asOf: string): readonly StateLine[] {
  const recent = eventsOfLastWeek(events, asOf);
  const central = centralStems(words);
  const all = [...Map.groupBy(recent, ({ date }) => date)]
    .flatMap(([date, list]) => linesOfDay(list, { words, central }, daysBetween(date, asOf)))
    .sort((a, b) => b.worth - a.worth);
  const clear = all.filter(({ line }) => line.telling.clarity >= CLEAR);
  // A quiet story may have nothing better.
  const candidates = clear.length >= LINES ? clear : all;
  const heaviest = candidates.reduce((most, { line }) => Math.max(most, line.event.weight), 0);
  const lead = candidates.find(({ line }) => line.event.weight === heaviest);
  const chosen: StateLine[] = lead ? [lead.line] : [];
  // A quiet story may have no other day.
  for (const ofDay of [LINES_OF_DAY, LINES])
    for (const { line } of candidates) {
      if (chosen.length === LINES) return chosen;
      if (!chosen.includes(line) && isNew(line, chosen, ofDay)) chosen.push(line);
    }
  return chosen;
}

function eventsOfLastWeek(events: readonly StoryEvent[], asOf: string): readonly StoryEvent[] {
  const past = events.filter(({ date, certainty }) => isDay(date) && certainty === 'past' && date <= asOf);
  const since = (day: string) => Temporal.PlainDate.from(day).subtract({ days: DAYS_AWAY }).toString();
  const recent = past.filter(({ date }) => date >= since(asOf));
  if (recent.length > 0) return recent;
  const newest = past
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return newest === undefined ? [] : past.filter(({ date }) => date >= since(newest));
}

const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;

type Candidate = { readonly line: StateLine; readonly worth: number };

/** What the story is about. */
type Story = { readonly words: StoryWords; readonly central: ReadonlySet<string> };

function linesOfDay(events: readonly StoryEvent[], story: Story, daysAgo: number): readonly Candidate[] {
  const day = countStoryWords(events.flatMap(({ tellings }) => tellings));
  return events.flatMap((event) =>
    event.tellings
      .filter(({ clarity, isWeak, certainty }) => clarity > 0 && isWeak !== true && certainty === 'past')
      .map((telling) => ({
        line: { event, telling },
        worth: (0.1 + event.weight) * newsWorth(telling, day, story) * AGEING ** daysAgo,
      })),
  );
}

/** A day's news is worth this share of the day's after it. */
const AGEING = 0.9;
const PLAIN = 0.6;
const ASIDE = 0.5;
const FEWEST_CENTRAL = 1;
/** What each sentence before it costs, up to a limit: the head of an article tells its news. */
const LATER_SENTENCE = 0.04;
const LAST_COUNTED_SENTENCE = 20;
/** Keeps short sentences from winning by one common word. */
const LENGTH_BASE = 5;

function newsWorth({ stems, clarity, sentence }: SourcedTelling, day: StoryWords, { words, central }: Story): number {
  const told = stems.reduce((sum, stem) => sum + sharedOf(day, stem) + shareOf(words, stem), 0);
  const place = 1 - LATER_SENTENCE * Math.min(LAST_COUNTED_SENTENCE, sentence);
  const isAside = stems.filter((stem) => central.has(stem)).length < FEWEST_CENTRAL;
  return (isAside ? ASIDE : 1) * (told / Math.sqrt(stems.length + LENGTH_BASE)) * (clarity + PLAIN) * place;
}

function isNew({ event, telling }: StateLine, chosen: readonly StateLine[], ofDay: number): boolean {
  if (chosen.filter((line) => line.event.date === event.date).length >= ofDay) return false;
  return !chosen.some((line) => shareOfStems(line.telling.stems, telling.stems) > SAME_LINE);
}
