import type { Lexicon } from '../../core/lexicon.ts';
import { type Cues, createCues } from '../dates/key/cues.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';

const FEWEST_TITLE_WORDS = 4;
const MAX_TITLE_WORDS = 14;
/** How far into a sentence its own clause may begin, behind a time or who says it. */
const MAX_LEAD_WORDS = 14;

export type FindTitle = (parts: SentenceParts, text: string) => string | null;

/** The clause of a sentence that can stand as a title: with a verb, 4 to 14 words, verbatim; null if it has none. */
export function createTitleFinder(lexicon: Lexicon): FindTitle {
  const cues = createCues(lexicon);
  return ({ words }, text) => {
    for (const start of [afterSpeech(words, cues), afterPhrase(words), 0]) {
      const end = start === undefined ? undefined : findEnd(words, start, cues);
      const [first, last] = [words[start ?? 0], words[(end ?? 0) - 1]];
      if (end !== undefined && first && last) return text.slice(first.start, last.end).replace(/\s+/g, ' ');
    }
    return null;
  };
}

/** "The council said on Tuesday that the port …": the word after "that". */
function afterSpeech(words: readonly Word[], cues: Cues): number | undefined {
  const that = words.findIndex(({ lower }, at) => at < MAX_LEAD_WORDS && lower === 'that');
  const isSaid = words.slice(1, Math.max(1, that)).some(({ lower }) => cues.is('say', lower));
  return isSaid ? that + 1 : undefined;
}

/** "On Tuesday, the council …", "After a vote, the council …": the word after the comma. */
function afterPhrase(words: readonly Word[]): number | undefined {
  if (!LEADS.has(words[0]?.lower ?? '')) return undefined;
  const comma = words.findIndex(({ text }, at) => at < MAX_LEAD_WORDS && text === ',');
  return comma < 0 ? undefined : comma + 1;
}

const POINTERS = new Set(
  'he she it they his her its their this these those that we i you there who which what how why'.split(' '),
);
const LEADS = new Set(
  'on in at by after before under for with from during since until amid despite following while when as if although though like because earlier meanwhile however but and rather instead according'.split(
    ' ',
  ),
);
const BREAKS = new Set([',', ';', ':', '(', '—', '–', '.', '!', '?', '…']);
const JOINS = new Set('after while when because although though before since amid despite until if but and'.split(' '));
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom', 'including']);
/** Prepositions before which a clause may end, if it has this many words behind its verb. */
const PHRASES: ReadonlyMap<string, number> = new Map([
  ...'in on at for with from by over during into against'.split(' ').map((word) => [word, 2] as const),
  ['to', 4],
]);
const QUOTES = new Set(['"', '“', '”', '‘']);
const LOOSE = new Set(
  'the a an and or of to in on at for with from by that is was were are has have had been be as its his her their said says will would not'.split(
    ' ',
  ),
);

/** Where the longest clause ends that fits: at a mark or a joining word, else before a prepositional phrase. */
function findEnd(words: readonly Word[], start: number, cues: Cues): number | undefined {
  const first = words[start]?.lower ?? '';
  if (POINTERS.has(first) || LEADS.has(first)) return undefined;
  let clause: number | undefined;
  let phrase: number | undefined;
  let [count, verb, isQuoted] = [0, -1, false];
  for (let at = start; count <= MAX_TITLE_WORDS; at++) {
    const word = words[at];
    const isLong = count >= FEWEST_TITLE_WORDS && verb >= 0 && count - verb > 1 && !isQuoted;
    if (isLong && !isLoose(words, at - 1, cues)) {
      if (word === undefined || endsClause(words, at)) clause = at;
      else if (count - verb > (PHRASES.get(word.lower) ?? MAX_TITLE_WORDS)) phrase = at;
    }
    if (word === undefined || endsSentence(word)) break;
    if (isRelative(words, at, cues)) return verb < 0 ? undefined : withoutMark(words, clause ?? phrase);
    if (QUOTES.has(word.text)) isQuoted = !isQuoted;
    if (word.kind === 'mark') continue;
    if (verb < 0 && count > 0 && isVerb(words, at, cues)) verb = count;
    count += 1;
  }
  return withoutMark(words, clause ?? phrase);
}

function withoutMark(words: readonly Word[], end: number | undefined): number | undefined {
  const last = words[(end ?? 0) - 1];
  return end !== undefined && last?.text === ',' ? end - 1 : end;
}

/** A word that leaves the clause open: "the", "will", or a verb without its object ("have killed", but "were killed"). */
function isLoose(words: readonly Word[], at: number, cues: Cues): boolean {
  const { lower = '' } = words[at] ?? {};
  return LOOSE.has(lower) || (isVerb(words, at, cues) && !BEING.has(words[at - 1]?.lower ?? ''));
}

const BEING = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);
const FINAL = new Set([';', '!', '?', '…', '.']);

const endsSentence = ({ text, closes }: Word) => FINAL.has(text) && closes !== 'abbreviation';

function endsClause(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '', closes } = words[at] ?? {};
  if (lower === 'as') return !AS_MUCH.has(words[at + 1]?.lower ?? '');
  return closes !== 'abbreviation' && (BREAKS.has(text) || JOINS.has(lower) || RELATIVES.has(lower));
}

const AS_MUCH = new Set(['much', 'many', 'well', 'part', 'a', 'an', 'the']);

/** What parts a subject from its verb, or goes beyond the clause: "who …", "including …", "a plan that …". */
function isRelative(words: readonly Word[], at: number, cues: Cues): boolean {
  const lower = words[at]?.lower ?? '';
  return RELATIVES.has(lower) || (lower === 'that' && !cues.is('say', words[at - 1]?.lower ?? ''));
}

const AFTER_VERB = new Set(
  'a an the to that its his her their in on at for from with by into over up out no not'.split(' '),
);
const LOW = /^\p{Ll}/u;

/** A finite verb of the lists, or "agrees" in "BP agrees to": a word in -s between a name and a particle. */
function isVerb(words: readonly Word[], at: number, cues: Cues): boolean {
  const { lower = '', text = '' } = words[at] ?? {};
  const before = words[at - 1];
  if (!LOW.test(text) || text.length < 2 || NO_VERB_AFTER.has(before?.lower ?? '')) return false;
  if (cues.is('verb', lower) || cues.is('say', lower) || IRREGULAR.has(lower)) return true;
  return /[^s]s$/.test(text) && AFTER_VERB.has(words[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(before?.text ?? '');
}

/** "the hated law", "a planned vote", "to meet", "the plan, mediated by": no finite verb. */
const NO_VERB_AFTER = new Set(', the a an to of his her its their this that these those more most'.split(' '));

const IRREGULAR = new Set(
  `became bought brought built came caught chose cut dealt drew drove felt fled flew fought found froze gave grew heard hit kept
  knew laid left lent met paid quit rose sank saw sold spent split spoke spread stole stood sued swept swore threw told took tore
  withdrew dies`.split(/\s+/),
);
