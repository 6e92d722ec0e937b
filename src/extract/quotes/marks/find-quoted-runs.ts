import type { Span } from '../../../core/text/span.ts';
import { DOUBLE, findMarks, GUILLEMETS, type MarkFamily, SINGLE } from './find-marks.ts';
import { type PairedMarks, pairMarks } from './pair-marks.ts';
import { type QuotedRun, toQuotedRun } from './quoted-run.ts';
import { findReopened, findRunsOn } from './run-on.ts';

/**
 * The outermost quoted runs, in text order. Only what the article itself closes is quoted: a mark without its partner
 * encloses nothing, except that a quotation may run on over paragraphs. Single marks count only if they open more often
 * than double ones, as in British papers; otherwise they are inner quotations and apostrophes. Linear.
 */
export function findQuotedRuns(text: string, paragraphs: readonly Span[]): readonly QuotedRun[] {
  const double = pairAll(text, paragraphs, DOUBLE);
  const single = pairAll(text, paragraphs, SINGLE);
  const families = [double, pairAll(text, paragraphs, GUILLEMETS), ...(single.opened > double.opened ? [single] : [])];
  const runs = families.flatMap(({ paired }) => runsOf(text, paragraphs, paired));
  return withoutInner(runs.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]));
}

type Paired = { readonly paired: readonly PairedMarks[]; readonly opened: number };

function pairAll(text: string, paragraphs: readonly Span[], family: MarkFamily): Paired {
  let opened = 0;
  const paired = findMarks(text, paragraphs, family).map((marks) => {
    for (const { side } of marks) if (side !== 'close') opened++;
    return pairMarks(marks);
  });
  return { paired, opened };
}

function runsOf(text: string, paragraphs: readonly Span[], paired: readonly PairedMarks[]): QuotedRun[] {
  const closed = paired.flatMap(({ pairs }, paragraph) =>
    pairs.map(([open, close]) => toQuotedRun(text, [open + 1, close], [open, close + 1], paragraph, true)),
  );
  const open = [...findRunsOn(text, paragraphs, paired), ...findReopened(text, paired)];
  return [...closed, ...open].filter(({ start, end }) => end > start);
}

function withoutInner(runs: readonly QuotedRun[]): QuotedRun[] {
  const kept: QuotedRun[] = [];
  for (const run of runs) if (run.outer[0] >= (kept.at(-1)?.outer[1] ?? 0)) kept.push(run);
  return kept;
}
