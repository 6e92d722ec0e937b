import { withoutPossessive } from '../../../../core/text/possessive.ts';
import type { MentionAt } from '../../../analysis/mention.ts';
import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';

const WAS = new Set(['was', 'were', 'been']);
const PLANNED = new Set('due scheduled planned slated supposed expected set to meant booked'.split(' '));
/** Who plays or sings, called by that alone. */
const PERFORMERS = new Set(
  'star singer actor actress performer entertainer artist musician rapper comedian'.split(' '),
);
const LONGEST_SUBJECT = 8;
const DEATH = /\b(?:died|dead|death)\b/;

/** Whether a past plan is of somebody whom the article calls dead: "Holm, who died on Friday, was due to sing in Oslo on 13 July". */
export function isOfTheDead(text: string, { words, time }: DateClause, mentionAt: MentionAt): boolean {
  const was = words.findLastIndex(
    ({ lower }, i) => i < time[0] && WAS.has(lower) && PLANNED.has(words[i + 1]?.lower ?? ''),
  );
  if (was < 1) return false;
  const subject = words.slice(Math.max(0, was - LONGEST_SUBJECT), was);
  const named = subject.findLast(({ start }) => mentionAt(start)?.entity?.kind === 'person');
  if (named) return isCalledDead(text, named);
  return subject.some(({ lower }) => PERFORMERS.has(lower)) && DEATH.test(text);
}

/** "Holm died", "Holm, 50, who died", "Holm's death", "the death of Nils Holm". */
function isCalledDead(text: string, { text: word }: Word): boolean {
  const name = withoutPossessive(word).replace(/[^\p{L}\p{N}-]/gu, '');
  const own = `${name}(?:['’]s? (?:\\w+ )?death|(?:, \\d+)?,? (?:who )?(?:had |has )?died)`;
  return name !== '' && new RegExp(`\\b(?:${own}|death of (?:\\w+ ){0,3}${name})\\b`, 'u').test(text);
}
