import type { KeyDate } from '../../../../core/dates/key-date.ts';
import { isSameEvent } from '../../../../core/dates/key-date-event.ts';
import type { Span } from '../../../../core/text/span.ts';
import type { Trace } from '../../../trace.ts';
import { MAX_LABEL_WORDS } from '../label-bounds.ts';

/** What stands between the two days of a range. */
const RANGE = /^\s*,?\s*(?:to|or|and|-|–|—)\s*(?:early|late|mid|in|on|the)?\s*-?$/;
const LONGEST_GAP = 12;
const AND = /\band\b/;

/**
 * One event for "September 14 to 16", "between 11 and 15 May" and "late June or early July": it stands under the first of its days, and
 * says until when it may be. In text order.
 */
export function refineRanges(keyDates: readonly KeyDate[], text: string, trace: Trace): readonly KeyDate[] {
  const kept: KeyDate[] = [];
  for (const keyDate of keyDates) {
    const first = kept.at(-1);
    if (!first || !isRange(first, keyDate, text)) {
      kept.push(keyDate);
      continue;
    }
    trace?.({ family: 'keyDates', rule: 'range', did: 'removed', span: keyDate.span, note: keyDate.event });
    // One label may have the other day, or be cut before it.
    const isBetter = first.event.includes(text.slice(...keyDate.span)) || keyDate.event.startsWith(first.event);
    const event = isBetter ? keyDate.event : first.event;
    kept[kept.length - 1] = { ...first, event: withRange(event, first.span, keyDate.span, text) };
  }
  return kept;
}

function isRange(first: KeyDate, second: KeyDate, text: string): boolean {
  const gap = second.span[0] - first.span[1];
  if (gap < 0 || gap > LONGEST_GAP || first.certainty === 'past' || second.certainty === 'past') return false;
  const between = text.slice(first.span[1], second.span[0]);
  const isPair = AND.test(between) && !isBetween(first.span, text) && !(isMonth(first) && isMonth(second));
  if (!RANGE.test(between) || isPair) return false;
  return isSameEvent(first.event, second.event);
}

/** "storms come in August and September": no day of two. */
const isMonth = ({ date }: KeyDate) => MONTH.test(date);
const MONTH = /^\d{4}-\d\d$/;

const LEAD_REACH = 24;
/** "in |early ", "between |" */
const LEAD = /\b(?:between|as early as|in|on|by)\s+(?:(?:early|late|mid)[\s-]+)?$/i;

/** Where the words that lead to a day begin; undefined without any. */
function leadStart([start]: Span, text: string): number | undefined {
  const lead = LEAD.exec(text.slice(Math.max(0, start - LEAD_REACH), start));
  return lead ? start - lead[0].length : undefined;
}

const isBetween = (day: Span, text: string) => /^between\b/i.test(text.slice(leadStart(day, text) ?? day[0], day[0]));

const ALTERNATIVES = /\b(?:or|and)\b/;
/** Days that are others when they are read later. */
const RELATIVE = /\b(?:this|next|last|today|tomorrow|tonight)\b/i;

/** "elections in May or June", "will arrive between 11 and 15 May": both days, where there is room. */
function withRange(event: string, first: Span, second: Span, text: string): string {
  const rest = spaced(text.slice(first[1], second[1]));
  if (!ALTERNATIVES.test(rest) || RELATIVE.test(rest) || event.includes(rest.trim())) return event;
  const day = text.slice(...first);
  const from = event.endsWith(` ${spaced(day)}`) ? first[1] : leadStart(first, text);
  if (from === undefined || (from < first[1] && event.includes(day)) || RELATIVE.test(day)) return event;
  const told = `${event}${from < first[1] ? ' ' : ''}${spaced(text.slice(from, second[1]))}`;
  return told.split(' ').length > MAX_LABEL_WORDS ? event : told;
}

const spaced = (words: string) => words.replace(/\s+/g, ' ');
