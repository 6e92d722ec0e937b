import type { Slots } from '../../../../core/question/match-pattern.ts';
import { findMeantNames } from '../../find-meant-names.ts';
import { plainCall } from '../../plain-call.ts';
import type { PlainQuestion, Reading, ReadingRule } from '../../reading.ts';
import { firstMatch, inMarks, nameIn, storyIn, topicOf } from '../../slots.ts';

const SPEAKS = 'speaks|says|talks|comments|speak|say';
const ANY = 'something|anything|again';
const PATTERNS = [
  `alert|notify|tell|ping|inform|message HERE when|if|whenever|once WHO ${SPEAKS} ${ANY}?`,
  `let HERE know when|if|whenever|once WHO ${SPEAKS} ${ANY}?`,
  'alert|notify|ping|inform HERE about|on|of new|any|all? quotes|statements|remarks by|from|of WHO',
] as const;

/** "Send me alerts about aid convoys" */
const ABOUT_TOPIC = [
  'send|give|post|get|set|make|create|want|i up? HERE? an|a|the|some? alert|alerts|notification|notifications about|on|for|when|of TOPIC',
  'alert|notify|ping|inform HERE about|on|of anything|something|everything|news? new? about|on? TOPIC',
  'alert|alerts|notifications about|on|for TOPIC',
] as const;

const CHANNEL = new Set(['us', 'everyone', 'everybody', 'channel', 'team', 'here']);
const WHOM = new Set(['me', ...CHANNEL]);

/** "Alert me when Kerry speaks" */
export const readAlertWish: ReadingRule = async (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  const typed = nameIn(slots?.WHO);
  if (!slots || typed === null) return readTopicWish(asked);
  const { names } = await findMeantNames(asked, typed);
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return readTopicWish(asked);
  return toWish(asked, slots.HERE, { values: { people: name }, says: `when ${name} is quoted` });
};

async function readTopicWish(asked: PlainQuestion): Promise<readonly Reading[]> {
  const slots = firstMatch(ABOUT_TOPIC, asked);
  const topic = topicOf(slots?.TOPIC);
  const isPlain = slots?.HERE === undefined || slots.HERE.every(({ folded }) => WHOM.has(folded));
  if (!slots || topic === null || !isPlain) return [];
  return toWish(asked, slots.HERE, await chosenBy(asked, topic, slots.TOPIC));
}

type Chosen = { readonly values: Readonly<Record<string, string>>; readonly says: string };

/** By a story or a person, if the words name one; otherwise by the words, in both numbers of the last. */
async function chosenBy(asked: PlainQuestion, topic: string, words: Slots[string] | undefined): Promise<Chosen> {
  const story = storyIn(words, asked);
  if (story) return { values: { story: story.slug }, says: `to what is new in ${story.title}` };
  const [name, ...others] = (await asked.names()).named(topic);
  if (name !== undefined && others.length === 0) return { values: { people: name }, says: `when ${name} is quoted` };
  const plain = topic.replaceAll(/["“”,]/g, ' ').trim();
  const other = /[^s]s$/.test(plain) ? plain.slice(0, -1) : `${plain}s`;
  return { values: { words: `${plain}, ${other}` }, says: `to what is new about ${inMarks(plain)}` };
}

function toWish(asked: PlainQuestion, here: Slots[string] | undefined, { values, says }: Chosen): readonly Reading[] {
  const isHere = here?.some(({ folded }) => CHANNEL.has(folded)) === true;
  const call = plainCall(asked, isHere ? 'alert add' : 'alert me', { ...values, 'as-of': null });
  const whole = `Alert ${isHere ? 'this channel' : 'you'} ${says}`;
  return call ? [{ call, says: whole, score: 0.95, confirm: 'Set up alert' }] : [];
}
