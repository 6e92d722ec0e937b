import type { PageMark } from '../lines/page-line.ts';
import { createIsOutside } from '../opening.ts';
import type { PageFacts } from '../page-facts.ts';
import { isLeadAlone, parseNames } from './parse-names.ts';

const MAX_CREDIT_CHARS = 160;
const DAY_AND_NAME =
  /^(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\d{4}-\d{2}-\d{2})\s*[·•|⋅–—-]\s*(\p{Lu}.*)$/u;
const MAX_NEXT_LINES = 8;
/** "Published 7 August by Jane Doe": what stands before "by" is a day or a label. */
const AFTER_DAY =
  /^(?:published|posted|updated|written)?[^a-z]{0,3}(?:on\s+)?(?:\w{3,9}\.?,?\s+)?(?:\w{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\w{3,9}\.?|[\d./-]{6,10})[^a-z]*(?:\d{4})?[^a-z]*\s(by\s.*)$/i;
const NOT_A_NAME =
  /position|role|title|job|bio|descri|avatar|image|img|photo|social|location|comment|share|categor|tag(?![a-z])|topic|section|separator|kicker|meta-date|date|time/i;

/** Who wrote the article, as the lines around its headline say; empty if they do not. */
export function findPrintedNames(facts: PageFacts): readonly string[] {
  const { after, before } = facts.opening;
  for (const at of [...after, ...before]) {
    const names = readStated(facts, at);
    if (names.length > 0) return names;
  }
  const near = new Set([...after, ...before]);
  return readMarks(facts.marks.filter(({ line }) => near.has(line)));
}

/** The author's box, or "Written by Jane Doe" below the article. */
export function findNamesElsewhere({ marks, lines, headline }: PageFacts): readonly string[] {
  const isOutside = createIsOutside(lines[headline.line]?.asides ?? []);
  return readMarks(marks.filter((mark) => !isOutside(mark)));
}

function readStated({ lines, marks }: PageFacts, at: number): readonly string[] {
  const text = lines[at]?.text ?? '';
  if (text.length > MAX_CREDIT_CHARS) return [];
  const credit = AFTER_DAY.exec(text)?.[1] ?? text;
  if (isLeadAlone(credit)) return readNext(at + 1);
  const named = parseNames(credit);
  if (!named?.isStated) return readBesideDay(text);
  return /(?:,|&|\band)$/i.test(credit) ? [...named.names, ...readNext(at + 1)] : named.names;

  /** The names that follow line by line: "By", "Jane Doe", "and", "John Roe". */
  function readNext(from: number): readonly string[] {
    const names: string[] = [];
    for (let next = from; next < from + MAX_NEXT_LINES; next++) {
      const line = lines[next]?.text ?? '';
      if (/^(?:,|&|and)$/i.test(line)) continue;
      const found =
        names.length > 0 && !isContinued(next) ? undefined : parseNames(line.replace(/^(?:,|&|and\b)\s*/i, ''));
      if (!found) break;
      names.push(...found.names);
    }
    return names;
  }

  function isContinued(next: number): boolean {
    return (
      /^(?:,|&|and\b)/i.test(lines[next]?.text ?? '') ||
      /(?:,|&|\band)$/i.test(lines[next - 1]?.text ?? '') ||
      marks.some(({ line, kind }) => line === next && kind === 'author')
    );
  }
}

/** "July 3, 2026 · Jane Doe in Harbours": without "by", only full names count. */
function readBesideDay(text: string): readonly string[] {
  const beside = DAY_AND_NAME.exec(text)?.[1]?.replace(/\s+(?:in|on)\s.*$/, '') ?? '';
  const names = parseNames(beside)?.names ?? [];
  return names.every((name) => name.includes(' ')) ? names : [];
}

/** The innermost elements that are named after an author and hold a name; those that stand close together are one byline. */
function readMarks(marks: readonly PageMark[]): readonly string[] {
  const named = marks.flatMap((mark) => {
    if (mark.kind !== 'author' || NOT_A_NAME.test(mark.name)) return [];
    const found = parseNames(mark.text);
    return found ? [{ line: mark.line, text: mark.text, names: found.names }] : [];
  });
  const first = named[0];
  if (!first) return [];
  const together = named.filter(({ line }) => Math.abs(line - first.line) <= MAX_NEXT_LINES);
  const inner = together.filter(
    ({ text }) => !together.some((other) => other.text !== text && text.includes(other.text)),
  );
  return [...new Set(inner.flatMap(({ names }) => names))];
}
