import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { leadsToTime } from '../time-words.ts';
import { isCutPlace } from './cut-place.ts';

/** Nouns that say little without what follows them: "an attempt | to cap the well", "areas | where the slick has come ashore". */
const OPEN_NOUNS = new Set(
  `attempt attempts effort efforts bid decision decisions way ways trip visit tour chance ability area areas places
  evidence view return look part range series number list details signs talks failure right need step steps move moves
  role commission opposition ban response form terms lawsuit case claims report reports fears calls questions request
  requests order`.split(/\s+/),
);
const FOLLOWS = new Set([
  'to',
  'of',
  'that',
  'where',
  'on',
  'for',
  'into',
  'by',
  'against',
  'from',
  'which',
  'blaming',
]);
/** Whether a noun leaves open what the word behind it leads to: "effort | to". */
export const isOpenNoun = (noun: Word | undefined, next: Word | undefined): boolean =>
  OPEN_NOUNS.has(noun?.lower ?? '') && FOLLOWS.has(next?.lower ?? '');

const OPEN_ADJECTIVES = new Set(['effective', 'based']);
/** Words that the subject is followed by: a verb and what it takes. */
const LEAST_PREDICATE = 2;

/** A label without its last phrase where that lacks what it is about; the label itself where nothing whole is left. */
export function withoutOpenEnd(label: readonly Word[], subject: number, context: TitleContext): readonly Word[] {
  const last = label.at(-1);
  const since = firstSince(label, subject, context);
  if (since !== undefined) return withoutOpenEnd(label.slice(0, since), subject, context);
  if (last && isAgentCut(label, context)) return withoutOpenEnd(label.slice(0, -1), subject, context);
  if (!last || !isOpen(last, context)) return label;
  const { cues } = context;
  if (last.lower === 'effective') return label.slice(0, -1);
  for (let at = label.length - 1; at >= subject + LEAST_PREDICATE; at--) {
    const isAim = label[at]?.lower === 'to' && label[at + 1]?.text === label[at + 1]?.lower;
    if (!isAim && !isCutPlace(at, label, cues)) continue;
    const rest = label.slice(0, at);
    const end = rest.at(-1);
    if (end && isWhole(end, context)) return withoutOpenEnd(rest, subject, context);
  }
  return label;
}

/** "sails to Oslo | in her first voyage" since the storm: it is not the first. Where the phrase begins; undefined without one. */
function firstSince(label: readonly Word[], subject: number, context: TitleContext): number | undefined {
  const { words, isTime } = context;
  const first = label.findIndex(({ lower }, i) => lower === 'first' && i >= label.length - FIRST_REACH);
  const lead = first - 2;
  if (first < 0 || lead < subject + 1 || !PHRASE.has(label[lead]?.lower ?? '')) return undefined;
  const last = label.at(-1);
  let next = last ? words.indexOf(last) + 1 : words.length;
  while (next < words.length && (isTime(next) || leadsToTime(next, context))) next++;
  return words[next]?.lower === 'since' ? lead : undefined;
}
const FIRST_REACH = 4;
const PHRASE = new Set(['in', 'on', 'for']);

/** "a team of staff led | by the chairman": a participle of a noun, without whose deed it is. */
function isAgentCut(label: readonly Word[], { words, cues }: TitleContext): boolean {
  const [noun, last] = label.slice(-2);
  const next = last && words[words.indexOf(last) + 1];
  if (!noun || next?.lower !== 'by' || !(/ed$/.test(last?.lower ?? '') || PARTICIPLES.has(last?.lower ?? '')))
    return false;
  const isOfVerb = cues.is('aux', noun.lower) || BE.has(noun.lower) || cues.is('stop', noun.lower);
  return noun.kind === 'word' && !isOfVerb && !/ly$/.test(noun.lower);
}
const BE = new Set(['be', 'been', 'being', 'not', 'get', 'gets', 'also', 'then']);
const PARTICIPLES = new Set('made held run built chosen given taken written drawn set put brought won shot'.split(' '));

const isWhole = ({ lower }: Word, { cues }: TitleContext) =>
  !cues.is('aux', lower) &&
  !cues.is('stop', lower) &&
  !cues.is('of', lower) &&
  !PLANS.has(lower) &&
  !/ing$/.test(lower) &&
  !VERBS.has(lower);
const VERBS = new Set(['hint', 'lead', 'look', 'rejected', 'took', 'made', 'refer']);
const PLANS = new Set(['due', 'set', 'expected', 'scheduled', 'plans', 'hopes', 'wants', 'aims', 'to']);

/** What the last word needs follows in the sentence, perhaps after the day. */
function isOpen(last: Word, context: TitleContext): boolean {
  const { words, isTime } = context;
  if (OPEN_ADJECTIVES.has(last.lower)) return true;
  if (!OPEN_NOUNS.has(last.lower)) return false;
  let next = words.indexOf(last) + 1;
  if (next === 0) return false;
  while (next < words.length && (isTime(next) || leadsToTime(next, context))) next++;
  return FOLLOWS.has(words[next]?.lower ?? '');
}
