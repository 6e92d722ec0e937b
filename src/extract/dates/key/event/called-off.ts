import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';

const CANCELLED = new Set('cancelled canceled scrapped shelved postponed delayed abandoned'.split(' '));
const CANCELLING = new Set([...CANCELLED, 'cancel', 'cancels', 'cancelling', 'canceling', 'scrap', 'scraps', 'axed']);
const BEEN = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
const PLANNED = new Set('due scheduled planned slated supposed expected set meant booked hoped'.split(' '));
const RELATIVES = new Set(['that', 'which', 'who']);
/** "instead of Sunday", "rather than on Monday" */
const REPLACED = new Set(['instead of', 'rather than']);
const LEADS = new Set(['on', 'in', 'the', 'for', 'of', 'at']);
/** "had been | widely expected" */
const PLAN_REACH = 3;

/** Whether nothing happens on a day because the sentence says that its plan was given up or had another day. */
export function isCalledOff({ words, time }: DateClause, cues: Cues): boolean {
  return (
    isDenied(words, time[1]) || isReplaced(words, time[0]) || isCancelled(words, time) || isOver(words, time, cues)
  );
}

/** "were due on Monday but were delayed", "on Monday it will not take place". */
function isDenied(words: readonly Word[], to: number): boolean {
  return words.some(({ lower }, i) => {
    if (i < to) return false;
    if (lower === 'not') return HAPPENS.has(words[i + 1]?.lower ?? '') && words[i + 2]?.lower !== 'until';
    return CANCELLED.has(lower) && BEEN.has(words[i - 1]?.lower ?? '');
  });
}

/** "will not take place" */
const HAPPENS = new Set(['take', 'happen', 'occur']);

function isReplaced(words: readonly Word[], from: number): boolean {
  const at = LEADS.has(words[from - 1]?.lower ?? '') && words[from - 1]?.lower !== 'of' ? from - 1 : from;
  return REPLACED.has(`${words[at - 2]?.lower} ${words[at - 1]?.lower}`);
}

/** "cancelled the talks scheduled for Monday" */
function isCancelled(words: readonly Word[], [from]: DateClause['time']): boolean {
  const plan = planBefore(words, from);
  return plan >= 0 && words.slice(0, plan).some(({ lower }) => CANCELLING.has(lower));
}

/** "had been due to sing on Monday": a plan that is told as past is over, unless somebody tells of it ("said it had been set"). */
function isOver(words: readonly Word[], [from]: DateClause['time'], cues: Cues): boolean {
  const been = words.findLastIndex(({ lower }, i) => i < from && lower === 'been' && words[i - 1]?.lower === 'had');
  if (been < 0 || !words.slice(been + 1, been + 1 + PLAN_REACH).some(({ lower }) => PLANNED.has(lower))) return false;
  // "had been planned for Monday and were moved to Friday": Friday has a verb of its own.
  if (words.slice(been + 1, from).some(({ lower }) => cues.is('aux', lower) || lower === 'but')) return false;
  const isOfNoun = RELATIVES.has(words[been - 2]?.lower ?? '');
  return isOfNoun || !words.slice(0, been).some(({ lower }) => cues.is('say', lower));
}

/** "scheduled for | Monday", "due on | Monday", "due for payment on | Monday": the place of the plan's word, -1 without one. */
function planBefore(words: readonly Word[], from: number): number {
  const at = LEADS.has(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (PLANNED.has(words[at]?.lower ?? '')) return at;
  return words[at - 1]?.lower === 'for' && PLANNED.has(words[at - 2]?.lower ?? '') ? at - 2 : -1;
}
