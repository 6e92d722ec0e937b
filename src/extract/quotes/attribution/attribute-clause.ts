import type { Trace } from '../../trace.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { Clause, SentenceItem } from '../clauses/sentence-items.ts';
import type { QuotedRun } from '../marks/quoted-run.ts';
import { accordingAfter } from './according-to.ts';
import type { Attribution, NamedAttributionRule } from './attribution.ts';
import { cueAfter, cueAtEnd, invertedCue } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { isTitle } from './title.ts';
import { colonBefore, dashName } from './without-cue.ts';

const DASH: NamedAttributionRule = ['dash-name', dashName];
const INVERTED: NamedAttributionRule = ['inverted-cue', invertedCue];
const ACCORDING: NamedAttributionRule = ['according-to', accordingAfter];
const BEFORE: NamedAttributionRule = ['cue-before', cueBefore];
const COLON: NamedAttributionRule = ['colon', colonBefore];

const NONE: readonly NamedAttributionRule[] = [];
const AFTER_FIRST: readonly NamedAttributionRule[] = [
  DASH,
  INVERTED,
  ACCORDING,
  ['cue-after', cueAfter],
  BEFORE,
  COLON,
];
const BEFORE_FIRST: readonly NamedAttributionRule[] = [
  DASH,
  BEFORE,
  INVERTED,
  ACCORDING,
  ['cue-at-end', cueAtEnd],
  COLON,
];

/** The speakers of a sentence's runs, null where the sentence does not say. `text` is the whole article's. */
export function attributeClause(
  { items, hasRun }: Clause,
  text: string,
  reading: SubjectReading,
  trace: Trace,
): ReadonlyMap<QuotedRun, Attribution | null> {
  if (!hasRun) return NOTHING_FOUND;
  const found = new Map<QuotedRun, Attribution | null>();
  for (const [at, { run }] of items.entries()) {
    if (!run) continue;
    const rules =
      !reading.isTitleCase && isTitle(text.slice(run.start, run.end), text.slice(run.outer[0] - 8, run.outer[0]))
        ? NONE
        : awaitsCue(items, at, text)
          ? AFTER_FIRST
          : BEFORE_FIRST;
    if (rules === NONE) tellDeclined(trace, 'title', run);
    found.set(run, firstOf(rules, items, at, reading, trace));
  }
  return found;
}

const NOTHING_FOUND: ReadonlyMap<QuotedRun, Attribution | null> = new Map();

function firstOf(
  rules: readonly NamedAttributionRule[],
  items: readonly SentenceItem[],
  at: number,
  reading: SubjectReading,
  trace: Trace,
): Attribution | null {
  for (const [name, rule] of rules) {
    const attribution = rule(items, at, reading);
    if (attribution) return attribution;
    tellDeclined(trace, name, items[at]?.run);
  }
  return null;
}

function tellDeclined(trace: Trace, rule: string, run: QuotedRun | undefined): void {
  if (trace && run) trace({ family: 'quotes', rule, did: 'declined', span: [run.start, run.end] });
}

/** Ends in a comma, question mark or exclamation mark: the sentence may go on to say who speaks. */
function awaitsCue(items: readonly SentenceItem[], at: number, text: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.run || !next) return false;
  return (
    /[,?!—–-][’']?$/.test(text.slice(item.run.start, item.run.end).slice(-2)) ||
    (/^[,—–]$/.test(next.text) && at === firstRun(items))
  );
}

function firstRun(items: readonly SentenceItem[]): number {
  return items.findIndex(({ run }) => run !== undefined);
}
