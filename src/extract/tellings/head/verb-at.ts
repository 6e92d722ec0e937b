import type { Cues } from '../../dates/key/cues.ts';
import type { Word } from '../../text/words.ts';

const HELPERS = new Set(
  `is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't will would can could may might must should
  shall cannot won't wouldn't couldn't do does did don't doesn't didn't`.split(/\s+/),
);
const LOW = /^\p{Ll}/u;
/** "the hated law", "to meet": no finite verb follows these. */
const NO_VERB_AFTER = new Set(
  'a an the to of his her its their our my this that these those no more most very in on at by for from with as than'.split(
    ' ',
  ),
);
const IRREGULAR = new Set(
  `became began bought brought built came caught chose cut dealt died drew drove fell felt fled flew fought found froze gave went got grew heard
  held hit kept knew laid led left lent lost made met paid put quit rose ran sank saw says sold sent spent split spoke spread stole stood sued
  swept swore threw told took tore withdrew won`.split(/\s+/),
);

/** Whether a helper stands here that only a finite verb has: "has", "will". */
export const isHelperAt = (words: readonly Word[], at: number): boolean => HELPERS.has(words[at]?.lower ?? '');

/** Whether a finite verb stands here: a helper, a verb of speech or another of the lists. */
export function isVerbAt(words: readonly Word[], at: number, cues: Cues): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (!LOW.test(text) || NO_VERB_AFTER.has(words[at - 1]?.lower ?? '')) return false;
  return HELPERS.has(lower) || cues.is('say', lower) || cues.is('verb', lower) || IRREGULAR.has(lower);
}
