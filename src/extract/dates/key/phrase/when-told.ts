import { clauseTitle } from '../title/clause-title.ts';
import type { TitleContext } from '../title/context.ts';
import { segmentAround } from './segment-around.ts';

const PRESENT = /^\p{Ll}+s$/u;

/** "The board will take up the plan when Holm briefs it on Tuesday": what the day says of the main clause. */
export function whenTold(context: TitleContext): string | undefined {
  const { words, segments, time } = context;
  const own = segmentAround(context);
  const main = own && segments[segments.indexOf(own) - 1];
  if (!own || !main || words[own.from]?.lower !== 'when' || time[0] < own.from) return undefined;
  const isPresent = words
    .slice(own.from + 2, time[0])
    .some(({ text, lower }) => text === lower && isVerb(text, context));
  if (words[main.verb]?.lower !== 'will' || !isPresent) return undefined;
  const segment = { ...main, to: own.from + 1 };
  return clauseTitle({
    ...context,
    segments: [segment],
    time: [own.from, own.from + 1],
    isTime: (i) => i === own.from,
  });
}

const isVerb = (text: string, { cues }: TitleContext) => PRESENT.test(text) && !cues.is('of', text);
