import type { KeyDate } from '../dates/key-date.ts';
import type { Findings, LoneName, SummarySentence } from '../findings.ts';
import type { Person } from '../person.ts';
import type { Quote, Speaker } from '../quotes/quote.ts';
import { ARTICLE_BOUNDS } from './article-bounds.ts';

export type BoundFindings = {
  readonly findings: Findings;
  /** What was left out, in words: "18,000 quotations beyond the first 2,000"; empty for any article written to be read. */
  readonly leftOut: readonly string[];
};

/** Why is put in words only if something was left out. */
type Say = (count: number, one: string, many: string, why: () => string) => void;

/** Limits what was found in an article to what is saved of one. Pure. */
export function boundFindings(findings: Findings): BoundFindings {
  const leftOut: string[] = [];
  const say: Say = (count, one, many, why) => {
    if (count > 0) leftOut.push(`${show(count)} ${count === 1 ? one : many} ${why()}`);
  };
  const bound: Findings = {
    quotes: boundQuotes(findings.quotes, say),
    keyDates: boundKeyDates(findings.keyDates, say),
    times: cut(findings.times.filter(isShort), ARTICLE_BOUNDS.timeExpressions, 'time expression', say),
    people: boundPeople(findings.people, say),
    ...(findings.loneNames && { loneNames: boundLoneNames(findings.loneNames) }),
    summary: boundSummary(findings.summary, say),
  };
  return { findings: bound, leftOut };
}

function boundQuotes(quotes: readonly Quote[], say: Say): readonly Quote[] {
  const { statements, charactersOfAStatement } = ARTICLE_BOUNDS;
  const named = quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker && boundSpeaker(quote.speaker),
    speakers: quote.speakers.flatMap((one) => boundSpeaker(one) ?? []),
  }));
  const nameless = quotes.filter(({ speaker }, at) => speaker !== null && named[at]?.speaker === null);
  say(nameless.length, 'speaker', 'speakers', () => `whose name is longer than ${LONGEST_NAME}`);
  const short = named.filter(({ text }) => text.length <= charactersOfAStatement);
  say(
    named.length - short.length,
    'quotation',
    'quotations',
    () => `longer than ${show(charactersOfAStatement)} characters`,
  );
  if (short.length <= statements) return short;
  // Quotes with a speaker come first, those without are dropped for them.
  const kept = new Set(
    [...short.filter(({ speaker }) => speaker), ...short.filter(({ speaker }) => !speaker)].slice(0, statements),
  );
  say(short.length - kept.size, 'quotation', 'quotations', () => `beyond the first ${show(statements)}`);
  return short.filter((quote) => kept.has(quote));
}

function boundSpeaker(speaker: Speaker): Speaker | null {
  if (!isShortName(speaker.name)) return null;
  return isShortName(speaker.role ?? '') ? speaker : { ...speaker, role: null };
}

function boundKeyDates(keyDates: readonly KeyDate[], say: Say): readonly KeyDate[] {
  const named = keyDates
    .filter(({ event }) => event.length <= ARTICLE_BOUNDS.charactersOfAnEvent)
    .map((keyDate) => (isShortName(keyDate.setBy ?? '') ? keyDate : { ...keyDate, setBy: null }));
  say(keyDates.length - named.length, 'key date', 'key dates', () => 'whose event has too long a name');
  return cut(named, ARTICLE_BOUNDS.keyDates, 'key date', say);
}

function boundPeople(people: readonly Person[], say: Say): readonly Person[] {
  const named = people.filter(({ name }) => isShortName(name));
  say(people.length - named.length, 'name', 'names', () => `longer than ${LONGEST_NAME}`);
  const kept = cut(named, ARTICLE_BOUNDS.people, 'name', say);
  const most = ARTICLE_BOUNDS.mentionsOfAPerson;
  const mentions = kept.reduce((sum, person) => sum + Math.max(0, person.mentions.length - most), 0);
  say(mentions, 'mention', 'mentions', () => `of people named more than ${show(most)} times`);
  return kept.map(boundPerson);
}

/** None is named as left out: by themselves they are nobody. */
function boundLoneNames(names: readonly LoneName[]): readonly LoneName[] {
  return names.filter(({ name }) => isShortName(name)).slice(0, ARTICLE_BOUNDS.people);
}

function boundPerson(person: Person): Person {
  const { formsOfAName, mentionsOfAPerson } = ARTICLE_BOUNDS;
  return {
    ...person,
    role: isShortName(person.role ?? '') ? person.role : null,
    aliases: person.aliases.filter(isShortName).slice(0, formsOfAName),
    mentions: person.mentions.slice(0, mentionsOfAPerson),
  };
}

function boundSummary(sentences: readonly SummarySentence[], say: Say): readonly SummarySentence[] {
  const most = ARTICLE_BOUNDS.charactersOfAStatement;
  const short = sentences.filter(({ text }) => text.length <= most);
  say(
    sentences.length - short.length,
    'sentence',
    'sentences',
    () => `of the summary longer than ${show(most)} characters`,
  );
  return short;
}

function cut<T>(found: readonly T[], most: number, noun: string, say: Say): readonly T[] {
  say(found.length - most, noun, `${noun}s`, () => `beyond the first ${show(most)}`);
  return found.length > most ? found.slice(0, most) : found;
}

const LONGEST_NAME = `${ARTICLE_BOUNDS.wordsOfAName} words or ${ARTICLE_BOUNDS.charactersOfAName} characters`;

function isShortName(name: string): boolean {
  const { charactersOfAName, wordsOfAName } = ARTICLE_BOUNDS;
  return name.length <= charactersOfAName && name.split(/[\s-]+/).length <= wordsOfAName;
}

const isShort = ({ text }: { readonly text: string }) => text.length <= ARTICLE_BOUNDS.charactersOfAnEvent;
const show = (count: number) => count.toLocaleString('en');
