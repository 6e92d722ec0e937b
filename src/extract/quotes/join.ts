import type { TimeExpression } from '../../core/dates/time.ts';
import type { Quote, Speaker } from '../../core/quote.ts';
import type { Document } from '../text/document.ts';
import type { Attribution } from './attribute.ts';
import type { AttributedRun } from './inherit.ts';
import type { QuotedRun } from './marks/quoted-run.ts';
import { createSaidFinder } from './said.ts';

export type ResolveSpeaker = (attribution: Attribution) => Speaker;

/** Joins runs of one statement into one quote: those split around a cue, and those continued across paragraphs. */
export function joinRuns(
  document: Document,
  runs: readonly AttributedRun[],
  times: readonly TimeExpression[],
  resolve: ResolveSpeaker,
): Quote[] {
  const groups: AttributedRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && isOneStatement(last, run, document)) last.push(run);
    else groups.push([run]);
  }
  const findSaid = createSaidFinder(document, times);
  return groups.map((group) => toQuote(group, document, findSaid, resolve));
}

/** If two runs are closer than this, the text between them is the cue. */
const WIDEST_CUE = 120;

function isOneStatement(group: readonly AttributedRun[], next: AttributedRun, { text }: Document): boolean {
  const last = group.at(-1);
  if (!last?.attribution || !next.attribution) return false;
  if (next.attribution.rule === 'lead-in' || !isSameMention(last.attribution, next.attribution))
    return runsOn(last.run, next.run, text);
  if (runsOn(last.run, next.run, text) || goesOn(last.run, next, text)) return true;
  const between = text.slice(last.run.outer[1], next.run.outer[0]);
  const isNear = between.length < WIDEST_CUE && last.run.paragraph === next.run.paragraph;
  return isNear && isWhole(last.run, text) && isWhole(next.run, text);
}

/** A paragraph that opens with more words of the same speaker and names no one. */
function goesOn(last: QuotedRun, { run, attribution }: AttributedRun, text: string): boolean {
  const isNext = run.paragraph === last.paragraph + 1 && attribution?.rule === 'paragraph-before';
  return isNext && isWhole(last, text) && isWhole(run, text);
}

/** A quotation that its paragraph does not close continues in the next one. */
function runsOn(last: QuotedRun, next: QuotedRun, text: string): boolean {
  const isNext = next.paragraph === last.paragraph + 1;
  return isNext && !last.isClosed && text.slice(last.end, next.outer[0]).trim() === '';
}

/** Full sentences, not single quoted words. */
function isWhole({ start, end }: QuotedRun, text: string): boolean {
  return /[,.?!…—-]$/.test(text.slice(end - 1, end)) && end - start > 8;
}

function isSameMention(a: Attribution, b: Attribution): boolean {
  return a.mention.span[0] === b.mention.span[0] && a.mention.span[1] === b.mention.span[1];
}

function toQuote(
  group: readonly AttributedRun[],
  { text }: Document,
  findSaid: (run: AttributedRun) => Quote['said'],
  resolve: ResolveSpeaker,
): Quote {
  const [first] = group;
  const told = group.find(({ attribution }) => attribution?.cue) ?? first;
  const attribution = told?.attribution ?? null;
  return {
    spans: group.map(({ run }) => [run.start, run.end] as const),
    text: toText(group, text),
    kind: first && isDirect(first.run, text) ? 'direct' : 'partial',
    cue: attribution?.cue ?? null,
    speaker: attribution ? resolve(attribution) : null,
    said: told ? findSaid(told) : null,
    rule: attribution?.rule ?? 'marks',
  };
}

function toText(group: readonly AttributedRun[], text: string): string {
  return group
    .map(({ run }, at) => {
      const before = group[at - 1]?.run;
      const joint = before === undefined ? '' : before.paragraph === run.paragraph ? ' ' : '\n\n';
      return joint + text.slice(run.start, run.end);
    })
    .join('');
}

/** Begins and ends like a sentence. */
function isDirect({ start, end }: QuotedRun, text: string): boolean {
  return /^[\p{Lu}\p{N}…]/u.test(text.slice(start, start + 2)) && /[,.?!…—-]$/.test(text.slice(end - 1, end));
}
