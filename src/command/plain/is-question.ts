import { didYouMean } from '../../core/text/did-you-mean.ts';
import { type Command, isGroup } from '../define.ts';

/**
 * Whether a text is a question in plain words rather than a command: it begins with no command, or with one that is followed
 * by words that only a question has ("who is …", "dates next week"). Behind a slash, a single unknown word is a mistyped
 * command.
 */
export function isQuestion(text: string, commands: readonly Command[]): boolean {
  const typed = text.trim();
  const bare = typed.replace(/^\//, '').replace(/^dateline\s+/i, '');
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(bare) ?? [];
  const first = word.toLowerCase();
  if (first === '' || first === 'dateline') return false;
  const command = commands.find((one) => one.name === first || (isGroup(one) && one.aliases?.includes(first)));
  if (command) return QUESTIONS[first]?.test(rest) ?? (!namesAction(command, rest) && ASKING.test(rest));
  return !typed.startsWith('/') || (rest !== '' && !isMistyped(first, commands) && !isAction(rest, commands));
}

/** Shorter ones are near some command or other. */
const MIN_MISTYPED = 4;

/** "syra" is; "quotes" is not. */
function isMistyped(word: string, commands: readonly Command[]): boolean {
  if (word.length < MIN_MISTYPED) return false;
  const names = commands.flatMap((one) => [one.name, ...(isGroup(one) ? (one.aliases ?? []) : [])]);
  return didYouMean(word, names).some((name) => !word.startsWith(name));
}

/** "/bridge articles": a story that is not there. */
function isAction(rest: string, commands: readonly Command[]): boolean {
  const word = rest.trim().toLowerCase();
  return commands.some((one) => isGroup(one) && one.actions.some(({ name }) => name === word));
}

function namesAction(command: Command, rest: string): boolean {
  const second = rest.split(/\s/, 1)[0]?.toLowerCase();
  return isGroup(command) && command.actions.some(({ name }) => name === second);
}

const QUESTIONS: Readonly<Record<string, RegExp>> = {
  who: /^(?:is|was|are|were|will|would|can|could|should|did|does|do|has|have|had|said|says|spoke|speaks|talked|exactly|else|first|last|mentioned|represents?|leads?|led|runs?|heads?|made|wants?|wanted|won|met|matters?|killed|called|asked|told|wrote|signed|agreed|supports?|opposes?|attended)\b|^(?!(?:the|an?)\b)\p{Ll}+\s+(?:the|an?|to|against|out|up|down|off)\s/u,
  when: /^(?:and|or|is|was|are|were|will|does|did|do|has|have|would|should|exactly)\b/i,
  quote: /^(?:what|by|from|of|about)\b/i,
  dates:
    /^(?:as|next|this|last|in|on|for|of|about|until|before|after|from|between|since|coming|ahead|today|tomorrow)\b/i,
  search: /^(?:for|what|who|when|where|why|how|about)\b/i,
  remind:
    /^(?:(?:me|us|everyone|here|this channel|the channel)\s+)?(?:who|what|a|an|one|two|three|four|five|six|seven|ten|\d+\s+(?:days?|weeks?|months?)|before|of|about|on|when|the)\b/i,
  digest: /^(?:every|each|here|of|about|on|at)\b/i,
  read: /^(?:me|about|what)\b/i,
  status: /^(?:of|on)\b/i,
  story: /^(?:of|about|so)\b/i,
  event: /^(?:in|on|of)\b/i,
  date: /^(?:of|for|is|does|do)\b/i,
  // With a comma between the two it is the command.
  compare: /^[^,]*\s(?:and|with|to|vs\.?|versus)\s/i,
  alert: /^(?:me|us)\s+(?:a|an|one|two|three|\d+|when|if|whenever|about|on)\s/i,
  people: /^(?:in|of|on|involved|are)\b/i,
  help: /^(?:me|with|how|what)\b/i,
};

const ASKING = /^(?:what|who|when|where|why|how)\s+\S/i;
