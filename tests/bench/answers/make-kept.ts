import type { Article } from '../../../src/core/article/article.ts';
import type { KeyDate } from '../../../src/core/dates/key-date.ts';
import type { Findings } from '../../../src/core/findings.ts';
import type { Person } from '../../../src/core/person.ts';
import { toArticleRows } from '../../../src/core/prepared/article-rows.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { KeptArticle } from '../../../src/store/port/articles.ts';
import { makeArticle } from '../make-article.ts';

const PARAGRAPHS = 4;
const HOURS_APART = 2;
const MONTHS = ['July', 'August', 'September', 'October', 'November'];

/**
 * A made-up article of a story with what stands in it, found without extraction: filling a store with twenty thousand takes
 * minutes rather than an hour. They are two hours apart, so that a longer story also has more days.
 */
export function makeKept(seed: number, story: string): KeptArticle {
  const { title, author, published, paragraphs } = makeArticle(seed, PARAGRAPHS);
  const day = published
    .add({ hours: seed * HOURS_APART })
    .toString()
    .slice(0, 'YYYY-MM-DD'.length);
  const head = { id: `made-${seed}`, title, byline: author, published: day, url: `https://news.example/made-${seed}` };
  const text = paragraphs.join('\n\n');
  const article: Article = { ...head, agency: null, publisher: 'The Made Note', story, kind: 'article', text };
  const findings = findMade(text);
  return {
    article,
    findings,
    joining: { pinned: story, why: [], isWeak: false, further: [] },
    rows: toArticleRows(article, findings),
  };
}

function findMade(text: string): Findings {
  const named = Array.from(text.matchAll(/The ([a-z ]+ of [A-Z]\w+), ([A-Z]\w+ [A-Z]\w+), met the (\w+)/g));
  const quotes = Array.from(text.matchAll(/“([^”]+)”/g)).flatMap((match) => toQuote(match, named));
  const keyDates = Array.from(text.matchAll(/The (\w+ delegates) meet again on (\d+) ([A-Z]\w+) 2016/g)).map(toKeyDate);
  return { quotes, times: [], keyDates, people: named.flatMap(toPeople), summary: [] };
}

function toQuote({ 1: words = '', index }: RegExpExecArray, named: readonly RegExpExecArray[]): readonly Quote[] {
  const speaker = named.findLast((match) => match.index < index);
  if (!speaker) return [];
  const name = speaker[2] ?? '';
  const start = index + 1;
  const who = {
    name,
    mention: [speaker.index, speaker.index + 3] as const,
    how: 'named' as const,
    kind: 'person' as const,
    role: null,
  };
  const span = [start, start + words.length] as const;
  const statement = { spans: [span], text: words, kind: 'direct', cue: null, said: null, rule: 'made' } as const;
  return [{ ...statement, speaker: who, speakers: [who], sentence: span }];
}

function toKeyDate({ 0: words, 1: event = '', 2: day = '', 3: month = '', index }: RegExpExecArray): KeyDate {
  const number = MONTHS.indexOf(month) + 7;
  const date = `2016-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const span = [index, index + words.length] as const;
  return { date, certainty: 'scheduled', span, about: span, event, setBy: null, rule: 'made' };
}

/** The one who is named, and another whose name is one of thousands. */
function toPeople({ 0: words, 1: role = '', 2: name = '', 3: word = '', index }: RegExpExecArray): readonly Person[] {
  const other = { name: `Ida ${word[0]?.toUpperCase()}${word.slice(1)}`, place: words.lastIndexOf(word), role: null };
  return [{ name, place: words.indexOf(name), role }, other].map(({ name: full, place, role: held }) => ({
    ...{ kind: 'person', name: full, role: held, aliases: [], gender: 'unknown' },
    mentions: [[index + place, index + place + (full === name ? name : word).length] as const],
  }));
}
