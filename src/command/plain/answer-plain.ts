import type { Card } from '../../card/card.ts';
import { toTopicWords } from '../../core/question/topic-words.ts';
import type { Call } from '../call.ts';
import type { CommandContext } from '../define.ts';
import { findReadings } from './find-readings.ts';
import { chooseCard, confirmCard, noFileCard, puzzledCard, unknownCard } from './plain-cards.ts';
import type { PlainQuestion, Reading } from './reading.ts';
import { isTelling } from './slots.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { takeApart } from './take-apart.ts';

/** What a question in plain words comes to: a call to run, with its reading; or a card that stands for itself. */
export type PlainAnswer =
  | { readonly kind: 'call'; readonly call: Call; readonly reading: string }
  | { readonly kind: 'card'; readonly card: Card };

/** How many unknown words an answer repeats. */
const MOST_NAMED = 8;

/** Reads a question; each stands alone. Throws a UserError if an option typed in it is not a day. */
export async function readQuestion(text: string, context: CommandContext): Promise<PlainAnswer> {
  const asked = await takeApart(text, context);
  const readings = await findReadings(asked);
  if (asked.format !== null) return { kind: 'card', card: noFileCard(asked.format, asked.stories, readings) };
  const [best, ...others] = readings;
  if (!best) return { kind: 'card', card: await notUnderstood(asked) };
  if (others.length > 0) return { kind: 'card', card: chooseCard([best, ...others]) };
  return toAnswer(best);
}

function toAnswer(reading: Reading): PlainAnswer {
  if (reading.card) return { kind: 'card', card: reading.card };
  if (reading.confirm) return { kind: 'card', card: confirmCard(reading) };
  return { kind: 'call', call: reading.call, reading: reading.says };
}

async function notUnderstood(asked: PlainQuestion): Promise<Card> {
  const suggested = await suggestQuestions(asked);
  const typed = toTopicWords(asked.words).map(({ text }) => text);
  const known = await asked.known(typed);
  if (typed.length > 0 && !known.some(isTelling))
    return unknownCard(`Nothing about “${typed.slice(0, MOST_NAMED).join(' ')}” in these articles.`, suggested);
  return puzzledCard(asked.text, suggested);
}
