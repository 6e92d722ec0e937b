import type { Stretch } from './read-article.ts';

const BEFORE_PLACES = new Set(
  `in at to from near outside around of inside into across through throughout toward towards over via within beyond
  between off along beside`.split(/\s+/),
);
/** Words that may come between such a preposition and the place: "in the rebel-held east of", "in northern Aleppo". */
const BETWEEN = new Set(
  `the north south east west northern southern eastern western central northeastern northwestern southeastern
  southwestern downtown greater nearby besieged occupied held torn controlled war rebel government`.split(/\s+/),
);
const JOINING = new Set(['and', 'or']);
const AFTER_HYPHEN = new Set(['based', 'born']);

/** How many words are checked on each side of the place. */
const MAX_WORDS_LOOKED_AT = 8;
const LONGEST_GAP = 3;
/** How many characters are checked on each side, for a dateline or a region. */
const LINE_REACH = 40;

const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
// GENEVA (AFP) - | GENEVA, July 13 (Reuters) — | GENEVA/BEIRUT (Reuters) –
const DATELINE = /^(?:\/[\p{L} ]{1,30})?(?:, [^\n()–—]{1,30})?(?: ?\([^()\n]{1,30}\))?(?: ?[–—] ?\S| --? \S|--\S)/u;
const LINE_HEAD = /(?:^|\n)[\p{Lu}\s/,]*$/u;
// , Switzerland. | , Texas,
const REGION = /^, (\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}(?=[,;:)\n.]|$)/u;
const POSSESSIVE = /^['’](?:s\b|(?=\s))/u;

/**
 * Whether the words from token `at` on are used as a place: after "in", "from", "near" and the like (also later in a
 * list: "in Geneva and Vienna"), in a dateline, before a comma and a region ("Geneva, Switzerland"), or as
 * "Geneva's" and "Geneva-based"; capitalized, and not part of a person's name. Checks a fixed distance around.
 */
export function isPlace(stretch: Stretch, at: number, count: number, nameWords: ReadonlySet<string>): boolean {
  const { text, tokens, isName } = stretch;
  const first = tokens[at];
  const last = tokens[at + count - 1];
  if (!first || !last || !CAPITAL.test(text.slice(first.start, first.start + 2))) return false;
  for (let i = at; i < at + count; i++) if (isName(i)) return false;
  const after = text.slice(last.end, last.end + 2 * LINE_REACH);
  return (
    followsPreposition(stretch, at) ||
    (DATELINE.test(after) && beginsLine(text, first.start)) ||
    hasRegion(stretch, at + count, after) ||
    (POSSESSIVE.test(after) && !nameWords.has(first.word)) ||
    (after.startsWith('-') && AFTER_HYPHEN.has(tokens[at + count]?.word ?? ''))
  );
}

/** "in Geneva", "in the north of Syria", "between Moscow and Washington"; not "in New York" for York. */
function followsPreposition({ text, tokens }: Stretch, at: number): boolean {
  let isListed = false;
  for (let i = at - 1; i >= 0 && i >= at - MAX_WORDS_LOOKED_AT; i--) {
    const token = tokens[i];
    const gap = text.slice(token?.end, tokens[i + 1]?.start);
    if (!token || gap.length > LONGEST_GAP || !/^[\s,/-]+$/.test(gap)) return false;
    isListed ||= /[,/]/.test(gap) || JOINING.has(token.word);
    if (BEFORE_PLACES.has(token.word)) return !gap.includes(',');
    const isPassed = BETWEEN.has(token.word) || JOINING.has(token.word);
    const isListItem = isListed && CAPITAL.test(text.slice(token.start, token.start + 2));
    if (!isPassed && !isListItem) return false;
  }
  return false;
}

function beginsLine(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - LINE_REACH), start);
  return start <= LINE_REACH ? LINE_HEAD.test(head) : /\n/.test(head) && LINE_HEAD.test(head);
}

/** What follows the comma must not be a person: "in Geneva, Kerry, tired, …" has no region. */
function hasRegion({ text, tokens, isName }: Stretch, next: number, after: string): boolean {
  return REGION.test(after) && !isName(next) && CAPITAL.test(text.slice(tokens[next]?.start, tokens[next]?.end));
}
