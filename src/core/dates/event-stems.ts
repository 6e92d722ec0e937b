import { foldText } from '../text/fold.ts';

/** Words so common in event names that two events sharing them means nothing. */
const EMPTY_WORDS = new Set(
  (
    'a an the and or of to in on at for from by with as is are was were be been it its his her their this that which who ' +
    'will would new next last first second third date day time target deadline start begin began end ended set due held ' +
    'take took place hold make made said says planned scheduled expected between after before until over about two three could would may might should must can ' +
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** An event's name for comparing: its words folded and cut to stems, without the common ones. */
export type Stems = ReadonlySet<string>;

export function toStems(event: string): Stems {
  const words = foldText(event).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter(isTelling).map(stemOf));
}

const DAY_OR_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

const isTelling = (word: string) => word.length > 1 && !EMPTY_WORDS.has(word) && !DAY_OR_YEAR.test(word);

/** Reduces "talk", "talks" and "talking" to the same stem, which is enough for event names. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ings?|ed|es|s)$/, '');
  return stem.length >= 3 ? stem : word;
}
