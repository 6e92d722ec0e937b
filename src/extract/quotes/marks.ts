import type { Span } from '../../core/text/span.ts';

/** The text between two quotation marks in one paragraph. */
export type QuotedRun = {
  /** Without the marks. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** False if the paragraph ends first: the next one may continue it. */
  readonly isClosed: boolean;
  readonly marks: 'double' | 'single' | 'guillemet';
};

type Style = { readonly open: string; readonly close: string; readonly marks: QuotedRun['marks'] };

const STYLES: readonly Style[] = [
  { open: '“„', close: '”"', marks: 'double' },
  { open: '"', close: '"”', marks: 'double' },
  { open: '«', close: '»', marks: 'guillemet' },
  { open: '‘', close: '’', marks: 'single' },
  { open: "'", close: "'", marks: 'single' },
];

const ANY_OPEN = /[“„"«‘']/g;

/**
 * The outermost quoted runs, in text order. Single marks count only if the text hardly uses double ones, as in British
 * papers; otherwise they are inner quotations and apostrophes. Linear: each mark is looked at twice at most.
 */
export function findQuotedRuns(text: string, paragraphs: readonly Span[]): readonly QuotedRun[] {
  const findOpen = createOpenFinder(text);
  const runs = paragraphs.flatMap((span, paragraph) => runsOf(text, span, paragraph, findOpen));
  const doubles = runs.filter(({ marks }) => marks !== 'single').length;
  return doubles >= FEW_MARKS ? runs.filter(({ marks }) => marks !== 'single') : runs;
}

const FEW_MARKS = 2;

/** The next offset at which a run may begin. */
type FindOpen = (from: number) => number;

/** Offsets only grow, so a mark found far ahead is kept. Otherwise every paragraph would search to the end of the text. */
function createOpenFinder(text: string): FindOpen {
  const pattern = new RegExp(ANY_OPEN.source, 'g');
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    return found;
  };
}

function runsOf(text: string, [start, end]: Span, paragraph: number, findOpen: FindOpen): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const hopeless = new Set<string>();
  let behind = start;
  for (let at = findOpen(behind); at < end; at = findOpen(behind)) {
    behind = at + 1;
    const style = STYLES.find(({ open }) => open.includes(text[at] ?? ''));
    if (!style || hopeless.has(style.open) || !isOpening(text, at, start, style)) continue;
    const close = findClose(text, at + 1, end, style);
    if (close < 0) hopeless.add(style.open);
    if (close < 0 && style.marks === 'single') continue;
    const inner = close < 0 ? end : close;
    runs.push(toRun(text, at, inner, close >= 0, style.marks, paragraph));
    behind = inner + 1;
  }
  return runs.filter((run) => run.end > run.start);
}

function toRun(
  text: string,
  open: number,
  inner: number,
  isClosed: boolean,
  marks: QuotedRun['marks'],
  paragraph: number,
): QuotedRun {
  let start = open + 1;
  let end = inner;
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return { start, end, outer: [open, isClosed ? inner + 1 : inner], paragraph, isClosed, marks };
}

const SPACE = 32;
const SINGLES = "'‘’";
const LETTER = /[\p{L}\p{N}]/u;

/** A straight or single mark opens only if no letter comes before it: otherwise it is an apostrophe or a sign for feet. */
function isOpening(text: string, at: number, start: number, { marks, open }: Style): boolean {
  if (marks !== 'single' && open !== '"') return true;
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  if (marks === 'single') return !LETTER.test(before) && !SINGLES.includes(before) && LETTER.test(after);
  return !LETTER.test(before) || LETTER.test(after);
}

/** The closing mark, counting inner quotations of the same kind; −1 if there is none before the end of the paragraph. */
function findClose(text: string, from: number, end: number, { close, open, marks }: Style): number {
  let depth = 0;
  let mixed = -1;
  for (let at = from; at < end; at++) {
    const mark = text.charAt(at);
    if (open === '“„' && mark === '“') {
      // German: „so“. Otherwise a straight mark closed it earlier (“so," she said), or there is a quotation inside.
      if (text.charAt(from - 1) === '„') return at;
      if (mixed >= 0) return mixed;
      depth += 1;
    } else if (mark === close.charAt(0) && isClosing(text, at, marks)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (marks === 'double' && mark === close.charAt(1) && depth === 0) {
      if (open === '"' || (mixed >= 0 && opensAt(text, at))) return mixed >= 0 ? mixed : at;
      if (mixed < 0 && !opensAt(text, at)) mixed = at;
    }
  }
  return mixed;
}

/** A mark with space before it and none after it. */
function opensAt(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) <= SPACE && text.charCodeAt(at + 1) > SPACE;
}

function isClosing(text: string, at: number, marks: QuotedRun['marks']): boolean {
  if (marks !== 'single') return true;
  const after = text.charAt(at + 1);
  return text.charCodeAt(at - 1) > SPACE && !LETTER.test(after) && !(after !== '' && SINGLES.includes(after));
}
