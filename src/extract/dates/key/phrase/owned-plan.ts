import { endsInGenitive } from '../../../../core/text/possessive.ts';
import { isFitting, MAX_LABEL_WORDS } from '../label-bounds.ts';
import { predicateOf } from '../title/clause/predicate.ts';
import { findSubject } from '../title/clause/subject.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { bracketedOwner } from '../title/owner/bracketed.ts';
import { joined } from '../title/title-text.ts';
import { segmentAround } from './segment-around.ts';

const PLANS = new Set(
  'plan plans intention intentions decision pledge promise commitment agreement offer bid'.split(' '),
);
const LONGEST_OWNER = 4;
/** "disrupting Holm's plans to": it may not come. */
const HINDERS =
  /^(?:disrupt|halt|suspend|delay|derail|scupper|thwart|block|jeopardi[sz]|frustrat|scrapp|end)(?:e?s|ed|ing)?$/;
const HINDERED_REACH = 3;

/** "told the board of its plans to leave the harbour in May": the plan, with whose it is. */
export function ownedPlan(context: TitleContext): string | undefined {
  const { words, time, text, segments } = context;
  const own = segmentAround(context);
  const to = words.findLastIndex(({ lower }, i) => lower === 'to' && i > 1 && i < time[0] - 2);
  if (!own || to < own.from || !PLANS.has(words[to - 1]?.lower ?? '')) return undefined;
  const owner = words[to - 2];
  const [main] = segments.filter(({ verb, from }) => verb >= 0 && from < to);
  if (owner === undefined || words[to + 1]?.kind !== 'word') return undefined;
  // "plans to mend the harbour by raising money by 2019": the day of the means.
  const isOfMeans = words
    .slice(to, time[0])
    .some(({ lower }, i) => lower === 'by' && /ing$/.test(words[to + i + 1]?.lower ?? ''));
  const predicate = predicateOf({ ...own, from: to, verb: to }, MAX_LABEL_WORDS - LONGEST_OWNER, context);
  if (!predicate || isOfMeans) return undefined;
  const plan = words.slice(to - 1, to);
  if (owner.lower === 'its') {
    const subject = main && findSubject(main, context);
    if (!subject?.every((word) => /^\p{Lu}/u.test(word.text))) return undefined;
    const label = [...bracketedOwner(subject), ...plan, ...predicate];
    return isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
  }
  if (!endsInGenitive(owner.lower) || !/^\p{Lu}/u.test(owner.text)) return undefined;
  let from = to - 2;
  while (from > 0 && to - from < LONGEST_OWNER && /^\p{Lu}/u.test(words[from - 1]?.text ?? '')) from--;
  if (words.slice(Math.max(0, from - HINDERED_REACH), from).some(({ lower }) => HINDERS.test(lower))) return undefined;
  const label = [...words.slice(from, to - 1), ...plan, ...predicate];
  return isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}
