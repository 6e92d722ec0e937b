import { plainCall } from '../plain-call.ts';
import { unknownCard } from '../plain-cards.ts';
import type { ReadingRule } from '../reading.ts';
import { firstMatch, inMarks, nameIn } from '../slots.ts';

const PATTERNS = ['who speaks|spoke|talks for|on behalf? of? WHO'] as const;

/** "Who speaks for the State Department?" is its spokesman; if no article names one, those who are quoted for it. */
export const readSpokesman: ReadingRule = async (asked) => {
  const typed = nameIn(firstMatch(PATTERNS, asked)?.WHO);
  if (typed === null) return [];
  const { lookups } = asked.context.desk.ask;
  const [spokesman] = await lookups.described(asked.scope, `${typed} spokesman`);
  const [person = spokesman] = spokesman === undefined ? await lookups.described(asked.scope, typed) : [];
  const call = person === undefined ? undefined : plainCall(asked, 'who', { person });
  if (call) return [{ call, says: `Who speaks for ${typed}: ${person}`, score: 0.96 }];
  const card = unknownCard(`No article says who speaks for ${inMarks(typed)}.`, await leadsOn(asked, typed));
  return [{ call: { path: 'help', values: {} }, says: '', score: 0.96, card }];
};

/** What is known of the body all the same. */
async function leadsOn(asked: Parameters<ReadingRule>[0], typed: string) {
  const [name] = (await asked.names()).named(typed);
  const who = name === undefined ? undefined : plainCall(asked, 'who', { person: name });
  const help = { label: 'What you can ask', command: 'help', values: {} };
  return [...(who ? [{ label: `Who ${name} is`, command: who.path, values: who.values }] : []), help];
}
