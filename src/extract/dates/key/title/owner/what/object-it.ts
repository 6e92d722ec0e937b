import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { phraseFrom } from '../noun-phrase.ts';
import type { Fuller } from '../who/full-name.ts';

const ENDS = ['of', 'join', 'aux', 'verb', 'stop'] as const;
const LONGEST_THING = 4;

/** "could reach it" at the end of a label: the only other thing with a "the" that the sentence names before, "[the target]". */
export function objectMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const it = label[at];
  if (it?.lower !== 'it' || at !== label.length - 1 || at < 2) return undefined;
  const end = context.words.findIndex(({ start }) => start === it.start);
  const subject = new Set(label.slice(0, at).map(({ lower }) => lower));
  const things = context.words.slice(0, Math.max(0, end)).flatMap((word, i, words) => {
    const phrase = word.lower === 'the' ? thingFrom(i, words, context) : [];
    return phrase.length > 1 && !subject.has(phrase.at(-1)?.lower ?? '') ? [phrase] : [];
  });
  const [only, other] = things;
  return only && !other ? { from: at, to: at + 1, name: only } : undefined;
}

function thingFrom(at: number, words: readonly Word[], context: TitleContext): readonly Word[] {
  let to = at + 1;
  while (to - at < LONGEST_THING && isInside(words[to], context)) to++;
  return phraseFrom(to - 1, words, context) <= at + 1 ? words.slice(at, to) : [];
}

const isInside = (word: Word | undefined, { cues }: TitleContext) =>
  word?.kind === 'word' && !ENDS.some((role) => cues.is(role, word.lower));
