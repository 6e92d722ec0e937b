import { isCapitalized, type Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { isOpenNoun } from '../cut/open-end.ts';

const LONGEST_SUBJECT = 10;

/** "The trial of the doctor accused of …": a long subject ends before its second phrase. */
export function shortened(found: readonly Word[], context: TitleContext): readonly Word[] | undefined {
  const { cues } = context;
  // A headline that runs into the sentence: "Rain at last The council of the town has".
  const start = found.findLastIndex(({ text }) => text === 'The' || text === 'A' || text === 'An');
  if (start > 0) return shortened(found.slice(start), context);
  // The end of a quotation: "as the laws say” Norway has".
  const quoted = found.findIndex(({ text }) => text === '”' || text === '“');
  if (found[quoted]?.text === '”' && isCapitalized(found[quoted + 1]?.text ?? ''))
    return shortened(found.slice(quoted + 1), context);
  if (found.length <= LONGEST_SUBJECT) return found;
  const participle = found.findIndex(({ lower, text }, i) => i > 2 && text === lower && /(?:ed|ing)$/.test(lower));
  if (participle > 0 && participle <= LONGEST_SUBJECT && !endsOpen(found[participle - 1], cues))
    return found.slice(0, participle);
  for (let i = LONGEST_SUBJECT; i >= 2; i--) {
    const lower = found[i]?.lower ?? '';
    const isPhrase = (cues.is('of', lower) && lower !== 'of') || PHRASES.has(lower);
    // "an effort | to pump mud into the well": what the effort is stays with it.
    if (isPhrase && !endsOpen(found[i - 1], cues) && !isOpenNoun(found[i - 1], found[i])) return found.slice(0, i);
  }
  return undefined;
}

const PHRASES = new Set(['into', 'from', 'about', 'over']);

const endsOpen = (word: Word | undefined, cues: TitleContext['cues']) =>
  word === undefined || /(?:['’]s|ly)$/.test(word.lower) || cues.is('of', word.lower) || cues.is('stop', word.lower);
