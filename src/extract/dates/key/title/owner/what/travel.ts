import { withoutPossessive } from '../../../../../../core/text/possessive.ts';
import { changeWord, isCapitalized, type Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';
import { isNameWord } from '../noun-phrase.ts';
import type { Fuller } from '../who/full-name.ts';

const TRIPS = new Set(['trip', 'visit', 'journey', 'tour']);
const TRAVELS = new Set(
  'visit visits visiting visited trip travel travels travelling traveling tour journey fly flies flying return returning'.split(
    ' ',
  ),
);
/** How far back the place may have been named. */
const NEAR_WORDS = 80;
const LONGEST_PLACE = 3;
const GOES = new Set(['go', 'goes', 'going']);
const AGAIN = new Set(['again', 'back']);

/** "make the trip", "will go again" of a label: where to, as the article says just before, "the trip [to Moor]". */
export function whereTo(at: number, label: readonly Word[], { earlier }: TitleContext): Fuller | undefined {
  const [lead, trip, next] = label.slice(at, at + 3);
  const isTrip = lead?.lower === 'the' && TRIPS.has(trip?.lower ?? '');
  const isGoing = GOES.has(lead?.lower ?? '') && AGAIN.has(trip?.lower ?? '');
  if (!(isTrip || isGoing) || next?.kind === 'word') return undefined;
  const near = earlier().slice(-NEAR_WORDS);
  const places = near.flatMap(({ lower }, i) => (TRAVELS.has(lower) ? [placeAt(i + 1, near)] : []));
  const place = places.findLast((words) => words.length > 0);
  return place && { from: at + 2, to: at + 2, name: [...toLabelWords(['to']), ...place] };
}

/** "to | Moor Harbour" */
function placeAt(at: number, near: readonly Word[]): readonly Word[] {
  const from = near[at]?.lower === 'to' ? at + 1 : at;
  const isPlain = near[from]?.lower === 'the' && near[from + 1]?.kind === 'word';
  let to = isPlain ? from + 2 : from;
  while (to - from < LONGEST_PLACE && isPlaceWord(near[to]) && near[to - 1]?.closes !== 'sentence') to++;
  return near.slice(from, to).map((word) => changeWord(word, { text: withoutPossessive(word.text) }));
}

const isPlaceWord = (word: Word | undefined) =>
  word?.kind === 'word' && isCapitalized(word.text) && isNameWord(word) && !/day$/.test(word.lower);
