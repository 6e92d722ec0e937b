import { findParagraphSpans } from '../../core/prepared/paragraph-spans.ts';
import type { ParsedArticle } from '../article/parsed.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { parseDateIn } from './read-date-line.ts';

type Line = { readonly start: number; readonly end: number; readonly text: string };

const MOST_HEAD = 12;
const MOST_FOOT = 12;
const LONGEST_TITLE = 200;
/** A longer line that ends as a question is the text's first sentence. */
const LONGEST_QUESTION = 110;

/**
 * A text as copied from a page or a wire → its article. Furniture above and below the body is read and then blanked, so
 * that `text` has the input's length and the same offsets. Undefined if no text is left.
 */
export function parsePlainText(input: string, agencies: ReadonlyMap<string, string>): ParsedArticle | undefined {
  const lines = toLines(input);
  const head = readHead(lines, agencies);
  const foot = readFoot(lines.slice(head.body), agencies);
  const blank = [...head.blank, ...foot.blank];
  const found = [...head.found, ...foot.found];
  // Without other page furniture, a date line belongs to the article and stays.
  const isPage = found.some(({ kind }) => !['date', 'credit'].includes(kind));
  const text = blankLines(
    input,
    blank.filter((line) => isPage || !parseDateIn(line.text)),
  );
  if (text.trim() === '') return undefined;
  const credits = found.flatMap((one) => (one.kind === 'credit' ? [one] : []));
  const dates = found.flatMap((one) => (one.kind === 'date' ? [one.date] : []));
  return {
    title: head.title,
    agency: credits.find(({ agency }) => agency !== null)?.agency ?? null,
    publisher: found.find((one) => one.kind === 'publisher')?.publisher ?? null,
    byline: credits.find(({ byline }) => byline !== null)?.byline ?? null,
    published: credits.find(({ date }) => date !== null)?.date ?? dates[0] ?? null,
    url: null,
    text,
  };
}

function toLines(input: string): Line[] {
  // No pattern finds the text in a line: on a million blanks it would start over a million times.
  return findParagraphSpans(input).map(({ starts, ends }) => ({
    start: starts,
    end: ends,
    text: input.slice(starts, ends).trim(),
  }));
}

type Head = { title: string | null; body: number; blank: readonly Line[]; found: readonly Furniture[] };

/** Lines before the first paragraph of the body; a title counts only if furniture or a credit sets it apart. */
function readHead(lines: readonly Line[], agencies: ReadonlyMap<string, string>): Head {
  const blank: Line[] = [];
  const found: Furniture[] = [];
  let title: Line | null = null;
  let body = 0;
  for (; body < Math.min(lines.length, MOST_HEAD); body++) {
    const line = lines[body];
    if (!line) break;
    const furniture = readFurniture(line.text, agencies);
    // The day below "Last Update" is when the page was changed.
    const isTouched = furniture?.kind === 'date' && found.at(-1)?.kind === 'updated';
    if (furniture) found.push(isTouched ? { kind: 'noise' } : furniture);
    else if (title === null && looksLikeTitle(line, lines[body + 1], agencies)) title = line;
    else break;
    blank.push(line);
  }
  if (found.length === 0 && title) return { title: title.text, body: 1, blank: [title], found };
  return { title: title?.text ?? null, body, blank, found };
}

/** Short, without a final period, and followed by an empty line, a day or a credit. */
function looksLikeTitle({ text, end }: Line, next: Line | undefined, agencies: ReadonlyMap<string, string>): boolean {
  const below = next && readFurniture(next.text, agencies)?.kind;
  const isApart = next !== undefined && (next.start - end > 1 || below === 'date' || below === 'credit');
  const longest = /[?!]$/.test(text) ? LONGEST_QUESTION : LONGEST_TITLE;
  return isApart && text.length <= longest && !/[.,;:”"–—-]$/.test(text) && !/^[“"]/.test(text);
}

function readFoot(lines: readonly Line[], agencies: ReadonlyMap<string, string>) {
  const blank: Line[] = [];
  const found: Furniture[] = [];
  for (const line of lines.toReversed().slice(0, MOST_FOOT)) {
    const furniture = readFurniture(line.text, agencies);
    if (!furniture) break;
    found.push(furniture.kind === 'date' ? { kind: 'noise' } : furniture);
    blank.push(line);
  }
  return { blank, found };
}

function blankLines(input: string, lines: readonly Line[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...lines].sort((a, b) => a.start - b.start)) {
    text += input.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return text + input.slice(at);
}
