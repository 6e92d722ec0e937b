import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';
import { phraseStart } from '../title/antecedent.ts';
import type { TitleContext } from '../title/context.ts';
import { withFullerNames } from '../title/owner/fuller.ts';
import { joined } from '../title/title-text.ts';
import { isNamed } from './is-named.ts';

const DUE_REACH = 4;
const DUE = new Set(['due', 'scheduled', 'planned', 'expected', 'slated']);

/** "cancel the dividend due for payment on June 21": where a participle ties the day to a noun; undefined where a verb does. */
export function dueStart({ words, time }: DateClause, verb: number, cues: Cues): number | undefined {
  for (let at = time[0] - 1; at > Math.max(verb < time[0] ? verb : 0, time[0] - DUE_REACH - 1, 0); at--) {
    if (!DUE.has(words[at]?.lower ?? '')) continue;
    const before = words[at - 1];
    if (!isTied(at + 1, words, time[0], cues)) return undefined;
    const isNoun = before?.kind === 'word' && !cues.is('aux', before.lower) && !cues.is('stop', before.lower);
    return isNoun &&
      !cues.is('act', before.lower) &&
      !cues.is('verb', before.lower) &&
      !NO_NOUN.has(before.lower) &&
      !/(?:ly|n['’]t)$/.test(before.lower)
      ? at
      : undefined;
  }
  return undefined;
}

/** "due on Friday", "due for payment", not "the mayor's scheduled visit Friday". */
function isTied(at: number, words: readonly Word[], time: number, cues: Cues): boolean {
  const lower = words[at]?.lower ?? '';
  // "due to the flood": because of it.
  if (lower === 'to' && /^(?:the|an?)$/.test(words[at + 1]?.lower ?? '')) return false;
  return at >= time || cues.is('of', lower) || TIES.has(lower);
}
const TIES = new Set('to by before early late later until from as around'.split(' '));

const NO_NOUN = new Set('be been being now currently not of to for formally the as'.split(' '));

/** "the dividend due for payment on June 21", "a caucus meeting". */
export function dueName({ words, time }: DateClause, due: number, context: TitleContext): string | undefined {
  const { text, cues } = context;
  const from = headStart(nounStart(phraseStart(due, context), context), context);
  const infinitive = words
    .slice(due + 1, time[0])
    .findLastIndex(({ lower }, i, all) => all[i - 1]?.lower === 'to' && !cues.is('of', lower));
  const aim = due + (words[due + 1 + infinitive]?.lower === 'be' ? 3 : 2) + infinitive;
  const lead = cues.is('of', words[time[0] - 1]?.lower ?? '') ? time[0] - 1 : time[0];
  // The shortest that names it, as the day stands beside it: "the truce", but "the bill due for release".
  const isDated = words.slice(due, lead).some((_, i) => context.isTime(due + i));
  const isEvent = cues.isEvent(words[due - 1]?.lower ?? '') || lead <= due + 1 || isDated;
  const ends =
    infinitive < 0 ? [...(isEvent ? [due] : []), ...(lead > due + 1 ? [lead] : []), time[1]] : [aim, time[1]];
  if (due - from <= 1) return undefined;
  const names = ends.map((end) => joined(text, withFullerNames(words.slice(from, end), context)));
  return names.find((name, i) => isNamed(name) && (i < names.length - 1 || !RELATIVE.test(name)));
}

/** "Decision on | the harbour study due": of two, the event that is due. */
function headStart(from: number, context: TitleContext): number {
  const { words, cues } = context;
  const isOf = cues.is('of', words[from - 1]?.lower ?? '') && DECISIONS.has(words[from - 2]?.lower ?? '');
  return isOf ? nounStart(phraseStart(from - 1, context), context) : from;
}

const DECISIONS = new Set('decision decisions ruling verdict vote report'.split(' '));

/** "to wreck | the vote", "energy and | climate bill": the phrase begins after a verb, and before "and". */
function nounStart(start: number, context: TitleContext): number {
  const { words, cues } = context;
  const first = words[start];
  if (first === undefined || ARTICLE.test(first.lower) || first.text !== first.lower) return start;
  const before = words[start - 1]?.lower;
  if (before === 'to') return cues.isEvent(first.lower) ? start : start + 1;
  return before === 'and' ? phraseStart(start - 1, context) : start;
}

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
const RELATIVE = /\b(?:next|this|last|today|tomorrow|tonight)\b/i;
