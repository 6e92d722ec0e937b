import { foldedWords } from '../../../../core/text/folded-words.ts';
import type { PageLine } from '../lines/page-line.ts';
import { toSiteKey } from './site-names.ts';
import { withoutSite } from './without-site.ts';

/** A page's title, and the number of the line in which the page prints it (-1: nowhere). */
export type FoundTitle = { readonly title: string | null; readonly line: number };

const MAX_TITLE_CHARS = 300;
const MAX_HEADINGS = 40;
const MAX_DECLARED = 12;
/** The share of words that a heading and a declared title must have in common. */
const NEAR = 0.45;

/**
 * The headline that readers see, if nearly half of its words are in a title that the page declares; otherwise the declared title,
 * without the site's name. `declared`: titles from JSON-LD, meta and `title`, best first.
 */
export function findTitle(
  lines: readonly PageLine[],
  declared: readonly string[],
  sites: ReadonlySet<string>,
): FoundTitle {
  const told = declared
    .slice(0, MAX_DECLARED)
    .map((title) => withoutSite(title, sites))
    .filter((title) => title !== '');
  const headings = lines
    .flatMap((line, at) => (line.tag === 'h1' && line.text.length <= MAX_TITLE_CHARS ? [{ line, at }] : []))
    .slice(0, MAX_HEADINGS);
  const usable = headings
    .map(({ line, at }) => toHeading(line, at, told, sites))
    .filter(({ text }) => text !== '' && !sites.has(toSiteKey(text)));
  const best = usable.toSorted((a, b) => b.likeness - a.likeness || a.asides - b.asides || a.at - b.at)[0];
  const [first] = told;
  if (best && (first === undefined || best.likeness >= NEAR))
    return { title: inOrdinaryCase(best.text, told), line: best.at };
  if (first === undefined) return { title: null, line: -1 };
  return { title: first, line: lineOf(lines, told) };
}

function toHeading({ text, asides }: PageLine, at: number, told: readonly string[], sites: ReadonlySet<string>) {
  const title = withoutSite(text, sites);
  return {
    at,
    text: title,
    asides: asides.length,
    likeness: Math.max(0, ...told.map((one) => likenessOf(title, one))),
  };
}

/** The share of the shorter title's words that the other has; words that say nothing do not count. */
function likenessOf(a: string, b: string): number {
  const [few = [], many = []] = [contentWords(a), contentWords(b)].toSorted((x, y) => x.length - y.length);
  if (few.length === 0) return 0;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length / few.length;
}

const EMPTY =
  /^(?:a|an|and|are|as|at|be|but|by|can|de|do|does|for|from|has|have|how|in|is|it|its|of|on|or|s|t|that|the|their|this|to|was|we|what|when|where|who|why|will|with|you|your)$/;
const contentWords = (text: string) => {
  const words = [...new Set(foldedWords(text))];
  const telling = words.filter((word) => !EMPTY.test(word));
  return telling.length > 0 ? telling : words;
};

/** "HARBOUR OPENS" on the page, "Harbour opens" in its description: the same words in ordinary letters. */
function inOrdinaryCase(heading: string, told: readonly string[]): string {
  if (heading !== heading.toUpperCase()) return heading;
  const key = toSiteKey(heading);
  return told.find((title) => title !== title.toUpperCase() && toSiteKey(title) === key) ?? heading;
}

/** Where a page without a usable h1 prints its title. */
function lineOf(lines: readonly PageLine[], told: readonly string[]): number {
  const keys = new Set(told.map(toSiteKey));
  return lines.findIndex(
    ({ text, asides }) => asides.length === 0 && text.length <= MAX_TITLE_CHARS && keys.has(toSiteKey(text)),
  );
}
