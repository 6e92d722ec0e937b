import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Document } from '../../text/document.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { AttributedRun } from '../attribution/inherit.ts';
import type { QuotedRun } from '../marks/quoted-run.ts';
import type { ResolveSpeakers } from '../speakers/resolve.ts';
import { createSaidFinder } from './said.ts';
import { createSentenceFinder } from './sentence-around.ts';

/** Joins runs of one statement into one quote: those split around a cue, and those continued across paragraphs. */
export function joinRuns(
  document: Document,
  runs: readonly AttributedRun[],
  times: readonly TimeExpression[],
  resolve: ResolveSpeakers,
): Quote[] {
  const groups: AttributedRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && isOneStatement(last, run, document)) last.push(run);
    else groups.push([run]);
  }
  const findSaid = createSaidFinder(document, times);
  const sentenceAround = createSentenceFinder(document.sentences);
  return groups.map((group) => {
    const told = group.find(({ attribution }) => attribution?.cue) ?? group[0];
    const said = told ? findSaid(told) : null;
    return toQuote(group, document.text, { told: told?.attribution ?? null, said, resolve, sentenceAround });
  });
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
  const isTold = !/\p{L}/u.test(between) || standsBetween(last, next);
  return isNear && isTold && isWhole(last.run, text) && isWhole(next.run, text);
}

/** The words between two runs say who speaks, and are no sentence of the narrator. */
function standsBetween(last: AttributedRun, next: AttributedRun): boolean {
  const isBetween = ({ attribution }: AttributedRun) => {
    const at = attribution?.cue?.[0] ?? attribution?.mention.span[0] ?? -1;
    return at >= last.run.end && at < next.run.start;
  };
  return isBetween(last) || isBetween(next);
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

type Telling = {
  readonly told: Attribution | null;
  readonly said: Quote['said'];
  readonly resolve: ResolveSpeakers;
  readonly sentenceAround: (span: Span) => Span;
};

function toQuote(
  group: readonly AttributedRun[],
  text: string,
  { told, said, resolve, sentenceAround }: Telling,
): Quote {
  const speakers = told ? resolve(told) : [];
  const first = group[0]?.run;
  return {
    spans: group.map(({ run }) => [run.start, run.end] as const),
    text: toText(group, text),
    kind: first && isDirect(first, text) ? 'direct' : 'partial',
    cue: told?.cue ?? null,
    speaker: speakers[0] ?? null,
    speakers,
    sentence: sentenceAround(spanWithCue(group, told, text)),
    said,
    rule: told?.rule ?? 'marks',
  };
}

/** From the first mark to the last, and to the cue if it is a sentence next to them: "He went on:". */
function spanWithCue(group: readonly AttributedRun[], told: Attribution | null, text: string): Span {
  const start = group[0]?.run.outer[0] ?? 0;
  const end = group.at(-1)?.run.outer[1] ?? start;
  const cue = told?.cue;
  if (!cue) return [start, end];
  if (cue[1] <= start) return /^[^.?!]*$/.test(text.slice(cue[1], start)) ? [cue[0], end] : [start, end];
  return cue[0] >= end && !/[.?!\n].*[.?!\n]/s.test(text.slice(end, cue[0])) ? [start, cue[1]] : [start, end];
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
