import { findMeantNames } from '../find-meant-names.ts';
import { plainCall } from '../plain-call.ts';
import type { ReadingRule } from '../reading.ts';
import { firstMatch, nameIn } from '../slots.ts';

const SPEAKS = 'speaks|says|talks|comments|speak|say';
const ANY = 'something|anything|again';
const PATTERNS = [
  `alert|notify|tell|ping|inform|message HERE when|if|whenever|once WHO ${SPEAKS} ${ANY}?`,
  `let HERE know when|if|whenever|once WHO ${SPEAKS} ${ANY}?`,
  'alert|notify|ping|inform HERE about|on|of new|any|all? quotes|statements|remarks by|from|of WHO',
] as const;

const CHANNEL = new Set(['us', 'everyone', 'everybody', 'channel', 'team', 'here']);

/** "Alert me when Kerry speaks" */
export const readAlertWish: ReadingRule = async (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  const typed = nameIn(slots?.WHO);
  if (!slots || typed === null) return [];
  const { names } = await findMeantNames(asked, typed);
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return [];
  const isHere = slots.HERE?.some(({ folded }) => CHANNEL.has(folded)) === true;
  const call = plainCall(asked, isHere ? 'alert add' : 'alert me', { people: name, 'as-of': null });
  const says = `Alert ${isHere ? 'this channel' : 'you'} when ${name} is quoted`;
  return call ? [{ call, says, score: 0.95, confirm: 'Set up alert' }] : [];
};
