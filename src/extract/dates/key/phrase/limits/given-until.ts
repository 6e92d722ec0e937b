import { withoutPossessive } from '../../../../../core/text/possessive.ts';
import { changeWord, type Word } from '../../../../text/words.ts';
import { isFitting, MAX_LABEL_WORDS } from '../../label-bounds.ts';
import { predicateOf } from '../../title/clause/predicate.ts';
import type { TitleContext } from '../../title/context.ts';
import { readsAlone } from '../../title/fit/reads-alone.ts';
import { bracketed } from '../../title/owner/bracketed.ts';
import { joined } from '../../title/title-text.ts';
import { segmentAround } from '../segment-around.ts';

const GIVES = new Set('give gives gave giving given has have had'.split(' '));
const UNTIL = new Set(['until', 'till']);
const LONGEST_GIVEN = 6;

/** "sent Moor Bank a bill, giving it until May 3 to pay for the quay": who is to do what. */
export function givenUntil(context: TitleContext): string | undefined {
  const { words, time, text } = context;
  const own = segmentAround(context);
  const until = time[0] - 1;
  if (!own || !UNTIL.has(words[until]?.lower ?? '') || words[time[1]]?.lower !== 'to') return undefined;
  const gives = words.findLastIndex(({ lower }, i) => i < until && i >= until - LONGEST_GIVEN && GIVES.has(lower));
  const who = gives < 0 ? undefined : receiver(gives, until, context);
  if (!who) return undefined;
  const aim = { from: time[1], to: own.to, opening: 'join', verb: time[1] } as const;
  const room = MAX_LABEL_WORDS - who.length;
  const predicate = predicateOf(aim, room, { ...context, time: [own.to, own.to], isTime: () => false });
  const label = predicate && [...who, ...predicate];
  return label && isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}

/** The words between the verb and "until"; of "it", the one organisation besides the one that gives. */
function receiver(gives: number, until: number, { words, mentionAt }: TitleContext): readonly Word[] | undefined {
  const given = words.slice(gives + 1, until);
  if (given.length > 1 || given[0]?.lower !== 'it') {
    const isName =
      given.length > 0 &&
      given.every(({ kind, text, lower }) => kind === 'word' && (text !== lower || lower === 'the'));
    return isName ? given : undefined;
  }
  const named = words.slice(0, gives).filter(({ start }) => mentionAt(start)?.entity?.kind === 'organisation');
  const giver = mentionAt(named[0]?.start ?? -1)?.entity;
  const others = named.filter(({ start }) => mentionAt(start)?.entity !== giver);
  const [other] = others;
  if (!other || others.some(({ start }) => mentionAt(start)?.entity !== mentionAt(other.start)?.entity))
    return undefined;
  const span = mentionAt(other.start)?.span ?? [0, 0];
  const name = others.filter(({ start }) => start >= span[0] && start < span[1]);
  return bracketed(name.map((word) => changeWord(word, { text: withoutPossessive(word.text) })));
}
