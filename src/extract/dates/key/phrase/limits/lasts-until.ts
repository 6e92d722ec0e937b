import { isFitting } from '../../label-bounds.ts';
import { antecedentOf } from '../../title/antecedent.ts';
import type { TitleContext } from '../../title/context.ts';
import { readsAlone } from '../../title/fit/reads-alone.ts';
import { bracketedOwner } from '../../title/owner/bracketed.ts';
import { possessorOf } from '../../title/owner/owner.ts';
import { limitStart } from '../../title/time-words.ts';
import { joined } from '../../title/title-text.ts';

/** What lasts until a day or is to come by it: "the ban, in effect until May", "approved money for the port until May". */
export function lastsUntil(context: TitleContext): string | undefined {
  const { words, time, text } = context;
  const limit = limitStart(context);
  if (limit === undefined) return undefined;
  const head = inEffect(limit, context) ?? granted(limit, context) ?? ownedEvent(limit, context);
  const label = head && [...head, ...words.slice(limit, time[1])].filter(({ text: mark }) => mark !== ',');
  return label && isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}

const STATES = new Set(['effect', 'force', 'place']);

/** "The new ban, in effect until" */
function inEffect(limit: number, context: TitleContext) {
  const { words } = context;
  if (!STATES.has(words[limit - 1]?.lower ?? '') || words[limit - 2]?.lower !== 'in') return undefined;
  const to = words[limit - 3]?.text === ',' ? limit - 3 : limit - 2;
  const head = antecedentOf(to, context);
  return head && head.length > 1 ? [...head, ...words.slice(limit - 2, limit)] : undefined;
}

const GRANTS = new Set('approved extended imposed granted backed approves extends'.split(' '));
const LONGEST_GRANTED = 9;

/** "approved funding for its troops in Oslo until" */
function granted(limit: number, context: TitleContext) {
  const { words, cues, isTime } = context;
  const verb = words.findLastIndex(({ lower }, i) => i < limit && i >= limit - LONGEST_GRANTED && GRANTS.has(lower));
  const object = verb < 0 ? [] : words.slice(verb + 1, limit);
  const isPhrase = !object.some(
    ({ kind, lower }) => kind === 'mark' || lower === 'to' || cues.is('join', lower) || cues.is('verb', lower),
  );
  const isDated = object.some((_, i) => isTime(verb + 1 + i));
  if (object.length <= 2 || !isPhrase || isDated) return undefined;
  return object.flatMap((word) => {
    const owner = word.lower === 'its' ? possessorOf(word, context) : undefined;
    return owner ? bracketedOwner(owner) : [word];
  });
}

const GUESSES = new Set('odds bets bet speculation rumours rumors doubts'.split(' '));

/** "the date of Holm's departure by", not "odds on Holm's departure by" */
function ownedEvent(limit: number, { words, cues }: TitleContext) {
  const owner = words[limit - 2];
  if (GUESSES.has(words[limit - 4]?.lower ?? '')) return undefined;
  const isOwned = owner !== undefined && /^\p{Lu}\S*['’]s$/u.test(owner.text);
  return isOwned && cues.isEvent(words[limit - 1]?.lower ?? '') ? words.slice(limit - 2, limit) : undefined;
}
