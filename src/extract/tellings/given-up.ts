import type { Off } from '../../core/dates/is-off.ts';
import type { GivenUp } from '../../core/tellings/planned-date.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';
import { CANCELLED, PUT_OFF } from './off-words.ts';
import { findStems } from './stems.ts';

const BEEN = new Set(['was', 'were', 'been', 'is', 'are', 'being']);
/** "would be postponed", "refused to have it cancelled": not done. */
const OPEN = new Set('would could may might should must not never if unless to until whether had earlier'.split(' '));
const OPEN_REACH = 5;
/** "postponed the talks", "called off its visit" */
const OBJECT_LEADS = new Set('a an the its his her their this that all monday tuesday'.split(' '));
const NEW_DAY = new Set(['until', 'till']);
const NEW_DAY_REACH = 4;
const PLANNED = new Set(['due', 'scheduled', 'planned', 'slated', 'set']);
const DAY_OR_PERIOD = /^\d{4}-/;
/** More of an article are a chronicle. */
const MAX_GIVEN_UP = 3;

/**
 * Sentences that say that a meeting or another event was postponed or called off, and name no day for it: neither the old nor a new one.
 * In the order of the text; linear.
 */
export function findGivenUp(sentences: readonly SentenceParts[], published: string): readonly GivenUp[] {
  const found: GivenUp[] = [];
  for (const { words, times } of sentences) {
    if (found.length === MAX_GIVEN_UP) break;
    const isOfDay = times.length > 0 && words.some(({ lower }) => PLANNED.has(lower));
    const namesDay = () => isOfDay || times.some(({ value }) => DAY_OR_PERIOD.test(value) && value > published);
    const certainty = whatWasGivenUp(words);
    if (certainty === null || namesDay()) continue;
    const [stems = []] = findStems([words]);
    found.push({ certainty, stems });
  }
  return found;
}

function whatWasGivenUp(words: readonly Word[]): Off | null {
  for (const [at, { lower }] of words.entries()) {
    const end = lower === 'called' && words[at + 1]?.lower === 'off' ? at + 2 : at + 1;
    const certainty = PUT_OFF.has(lower) ? 'postponed' : CANCELLED.has(lower) || end > at + 1 ? 'called off' : null;
    if (certainty !== null && isDone(words, at, end) && !hasNewDay(words, end)) return certainty;
  }
  return null;
}

/** "has been postponed", "postponed the talks"; not "could be postponed". */
function isDone(words: readonly Word[], at: number, end: number): boolean {
  const before = words.slice(Math.max(0, at - OPEN_REACH), at);
  if (before.some(({ lower }) => OPEN.has(lower))) return false;
  return BEEN.has(words[at - 1]?.lower ?? '') || OBJECT_LEADS.has(words[end]?.lower ?? '');
}

const hasNewDay = (words: readonly Word[], end: number) =>
  words.slice(end, end + NEW_DAY_REACH).some(({ lower }) => NEW_DAY.has(lower));
