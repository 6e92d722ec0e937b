import { withoutPossessive } from '../../../core/text/possessive.ts';
import { isCapitalized, type Word } from '../../text/words.ts';
import type { HeadReading, Said } from './said.ts';
import { isHelperAt, isVerbAt } from './verb-at.ts';

/** "the day Ann Moor died", "the singer Ann Moor": a name behind these belongs to them. */
const BEFORE_NAMES = new Set(
  `day night week month year time moment minute hour way reason place thing things point case fact claims claim charges
  accusations allegations reports concern concerns warnings suggestions fellow
  evidence hope hopes sign signs fears fear news belief idea capital city town village district province region suburb port river island
  star legend icon pop rock rapper giant group firm company drug newspaper daily channel network broadcaster website agency militant
  new old late former latest last next first second third nearby older younger big great major huge own young well-known prominent
  million billion thousand hundred dozen rig ship vessel tanker storm hurricane
  top then now yesterday today tomorrow so once where`.split(/\s+/),
);
/** "central", "domestic", "massive", "northern": words that describe what follows. */
const DESCRIBES = /(?:al|ic|ive|ous|ern|ese|ful|less|able|ible|ing|ior|est|ish|ly|ed|en|ent|ote)$/;
const FEWEST_BEFORE = 4;

/**
 * "… tell him that | Ann Moor's former doctor has denied": behind a clause with a verb of its own, a name that is the subject of
 * another, without a comma or a joining word between them.
 */
export function beginsClause(
  { words, times }: Said,
  [start, at]: readonly [number, number],
  reading: HeadReading,
): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || at - start < FEWEST_BEFORE || isTime(word, times)) return false;
  if (before.kind === 'word' && isCapitalized(before.text) && isSameName(before, word)) return true;
  const isSure = isSoft(before, times) || isSameName(words[start], word) || isPlaceBefore(words, at, reading);
  if (!isSure) return false;
  if (before.kind === 'word' && !mayPrecede(words, at - 1, reading)) return false;
  const isAgain = isSameName(words[start], word) && isSameName(words[start + 1], words[at + 1] ?? word);
  if (!isAgain && !hasVerb(words, start, at, reading)) return false;
  return OPEN_BEFORE.has(words[at - 2]?.lower ?? '') ? isWhole(words, at, reading) : hasPredicate(words, at, reading);
}

const isTime = ({ start }: Word, times: Said['times']) => times.some((time) => time.start <= start && start < time.end);

/** A word in small letters, the end of a time, or a closing mark; a name may be the beginning of a longer one. */
const isSoft = (word: Word, times: Said['times']) =>
  word.kind === 'mark' ||
  (word.kind === 'word' && !isCapitalized(word.text)) ||
  times.some(({ end }) => end === word.end);

const PLACING = new Set(['in', 'near', 'from', 'of', 'over', 'across', 'outside', 'to']);
const SHORT_NAME = /^\p{Lu}{2,4}(?:['’]s)?$|['’]s$/u;

/** "on the streets of Ilmburg | Swiss officials have", "in Ilmburg | UN envoy Nils Holm said": a name that ends where a place does. */
function isPlaceBefore(words: readonly Word[], at: number, { isNation }: HeadReading): boolean {
  const word = words[at];
  if (word === undefined || !PLACING.has(words[at - 2]?.lower ?? '')) return false;
  return isNation(word.text) || SHORT_NAME.test(word.text);
}

const isSameName = (a: Word | undefined, b: Word) =>
  a !== undefined && withoutPossessive(a.text) === withoutPossessive(b.text);

function mayPrecede(words: readonly Word[], at: number, { cues, isRole }: HeadReading): boolean {
  const { lower = '' } = words[at] ?? {};
  if (BEFORE_NAMES.has(lower) || isRole(lower) || DESCRIBES.test(lower)) return false;
  return !isVerbAt(words, at, cues) && words[at - 1]?.lower !== 'to' && !isReported(words, at, cues);
}

/** "one | Arab state", "the remote | Marsh Islands", "the role | Moor has taken": the word behind these may go with the name. */
const OPEN_BEFORE = new Set('a an the one its his her their this that'.split(' '));
/** A name, perhaps with what he or she is, a verb at once, and something it acts on: "Moor has denied claims", not "Moor has taken." */
function isWhole(words: readonly Word[], at: number, { cues, isRole }: HeadReading): boolean {
  const isOfName = ({ text, lower }: Word) => isCapitalized(text) || isRole(lower) || lower === 'chief';
  const end = words.findIndex((word, i) => i > at && !isOfName(word));
  if (words[end]?.text === ',') return resumes(words, end, { cues });
  const after = words.findIndex((_, i) => i >= end && !isVerbAt(words, i, cues));
  const next = words[after];
  if (end < 0 || after === end || next === undefined || next.kind === 'mark') return false;
  // "the part | Moor had taken was known": the first verb belongs to the noun.
  if (words.slice(end, after).some((_, i) => i > 0 && isHelperAt(words, end + i) && !isHelperAt(words, end + i - 1)))
    return false;
  return next.lower === 'to' || !cues.is('of', next.lower);
}

const SPEECH_REACH = 4;

/** "said on Saturday | Moor had …": what is said. */
const isReported = (words: readonly Word[], at: number, cues: HeadReading['cues']) =>
  words.slice(Math.max(0, at - SPEECH_REACH), at).some(({ lower }) => cues.is('say', lower));

const hasVerb = (words: readonly Word[], from: number, to: number, { cues }: HeadReading) => {
  for (let i = from + 1; i < to; i++) if (isVerbAt(words, i, cues)) return true;
  return false;
};

const BREAKS = new Set([';', ':', '(', '—', '–', '-', '“', '"', '.', '?', '!']);
const SUBORDINATE = new Set(
  'who which that when while after before because since as if where whose and or to'.split(' '),
);
const SUBJECT_WORDS = 12;
const APPOSITION_WORDS = 22;

/** A subject of a few words, and perhaps who that is between commas, then its verb. */
function hasPredicate(words: readonly Word[], at: number, reading: HeadReading): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + SUBJECT_WORDS); i++) {
    const { text = '', lower = '' } = words[i] ?? {};
    if (text === ',') return resumes(words, i, reading);
    if (BREAKS.has(text) || SUBORDINATE.has(lower)) return false;
    if (isVerbAt(words, i, reading.cues)) return true;
  }
  return false;
}

/** ", Nils Holm, has": not ", has", which would end what stands before the name. */
function resumes(words: readonly Word[], comma: number, { cues }: Pick<HeadReading, 'cues'>): boolean {
  if (isVerbAt(words, comma + 1, cues)) return false;
  for (let i = comma + 1; i < Math.min(words.length, comma + APPOSITION_WORDS); i++)
    if (words[i]?.text === ',') return isVerbAt(words, i + 1, cues);
  return false;
}
