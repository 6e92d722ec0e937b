import { isCapitalized, type Word } from '../../text/words.ts';

/** Words that in the middle of a sentence are written small, and begin many: a capital on them begins one. */
const OPENERS = new Set(
  `a an the it its he she they their there this these those some many most more several nearly almost about around two three four five six
  seven eight nine ten scores hundreds thousands dozens tens millions in on at as for by with after before since until while when amid
  following during under despite although though because if now but and however meanwhile what who why how here another both each
  every no not only just once last next earlier later police officials activists protesters residents doctors lawyers prosecutors
  scientists experts investigators researchers engineers soldiers troops rebels families relatives fans
  workers rescuers fishermen shares`.split(/\s+/),
);

/** Those that also begin names: "The Times", "In Rainbows". */
const NAMING = new Set([
  'a',
  'an',
  'the',
  'in',
  'on',
  'at',
  'as',
  'for',
  'by',
  'with',
  'no',
  'last',
  'next',
  'now',
  'here',
]);
/** "Group A for", "exhibit A was". */
const NO_NOUN = new Set('for in of on to is was at from with and'.split(' '));
/** "hard to explain | In Ilmburg". */
const PLACING = new Set(['in', 'on', 'at']);
const LOW = /^[\p{Ll}\p{N}$£€#]/u;

/** "… for two weeks | The US government", "… in Mexico | Amid growing concern": a word that would be small within a sentence. */
export function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isCapitalized(word.text) || !OPENERS.has(word.lower)) return false;
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  const next = words[at + 1]?.text ?? '';
  if (LOW.test(next)) return !(word.lower === 'a' && NO_NOUN.has(next));
  const isPlace = PLACING.has(word.lower) && LOW.test(words[at - 1]?.text ?? '');
  return isCapitalized(next) && (!NAMING.has(word.lower) || word.lower === 'the' || isPlace);
}
