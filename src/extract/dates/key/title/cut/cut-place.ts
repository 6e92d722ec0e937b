import type { Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';

const JOINS = new Set(['and', 'or']);
const CUTS = new Set(['as', 'after', 'by', 'from', 'during', 'under', 'over', 'into', 'about', 'amid', 'including']);
/** "is trying | to win", "closer | to": words that need what follows. */
const NEEDS_MORE = new Set(
  'trying hoping able unable ready willing going closer nearer close away according such likely unlikely want wants aims'.split(
    ' ',
  ),
);
const ACTORS = new Set(['he', 'she', 'they', 'we']);
const ROLES = ['of', 'stop', 'aux', 'verb', 'say', 'think', 'join'] as const;
const AFTER_NOUN = new Set(['to', 'the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** Whether a predicate may end before a word: before a phrase or a participle, and not inside what belongs together. */
export function isCutPlace(at: number, words: readonly Word[], cues: Cues): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined) return false;
  if (NEEDS_MORE.has(before.lower) || isPut(at, words) || isAfterWhat(at, words)) return false;
  if (isOpenVerb(at - 1, words) || isGerund(at - 1, words, cues)) return false;
  if (word.lower === 'such') return next?.lower === 'as';
  if (word.lower === 'as') return !isSecondAs(at, words);
  if (JOINS.has(word.lower)) return !isInsideList(at, words, cues);
  if (word.lower === 'of' || word.lower === 'between') return false;
  // "a commission | he chose"
  if (ACTORS.has(word.lower)) return before.kind === 'word' && !ROLES.some((role) => cues.is(role, before.lower));
  return cues.is('of', word.lower) || CUTS.has(word.lower) || word.text === ',' || isReduced(at, words, cues);
}

/** "after the fire | in Moor": which one is meant; the label ends before "after". */
function isAfterWhat(at: number, words: readonly Word[]): boolean {
  if (!OF_PLACE.has(words[at]?.lower ?? '')) return false;
  const lead = ARTICLES.has(words[at - 2]?.lower ?? '') ? words[at - 3] : words[at - 2];
  return AFTER.has(lead?.lower ?? '');
}
const OF_PLACE = new Set(['in', 'at', 'on', 'of', 'that', 'which']);
const ARTICLES = new Set(['the', 'a', 'an']);
const AFTER = new Set(['after', 'before', 'since', 'amid', 'despite']);

/** "putting the money | into a fund": where it is put, is meant. */
const isPut = (at: number, words: readonly Word[]) =>
  INTO.has(words[at]?.lower ?? '') &&
  words.slice(Math.max(0, at - PUT_REACH), at).some(({ lower }) => /^put(?:s|ting)?$/.test(lower));
const INTO = new Set(['into', 'in', 'on', 'at', 'under']);
const PUT_REACH = 4;

/** "will turn | into a storm": a verb without what it takes. */
function isOpenVerb(at: number, words: readonly Word[]): boolean {
  const [lead, verb] = [words[at - 1]?.lower ?? '', words[at]];
  if (!VERB_LEADS.has(lead) || verb === undefined || verb.text !== verb.lower) return false;
  return OPEN_VERBS.has(verb.lower);
}

const VERB_LEADS = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'not']);
const OPEN_VERBS = new Set(
  'turn lead amount refer result add provide keep put bring set get head contribute'.split(' '),
);

const NOUNS = new Set(
  'drilling fighting building spending training testing funding crossing filing housing shipping fishing farming banking mining pricing planning bidding'.split(
    ' ',
  ),
);

/** "a technique for dealing | with" */
function isGerund(at: number, words: readonly Word[], cues: Cues): boolean {
  const { lower: own = '' } = words[at] ?? {};
  if (!/ing$/.test(own) || cues.isEvent(own) || NOUNS.has(own)) return false;
  const [lead, before] = [words[at - 2]?.lower ?? '', words[at - 1]];
  if (before === undefined || cues.is('of', before.lower)) return true;
  // "a geyser shooting | from the sea"
  const { lower } = before;
  const isVerb = cues.is('aux', lower) || cues.is('act', lower) || cues.is('verb', lower) || cues.is('stop', lower);
  return !isVerb && before.kind === 'word' && !cues.is('aux', lead) && lead !== 'to';
}

/** "as far west | as the cape", "such | as" */
const isSecondAs = (at: number, words: readonly Word[]) =>
  words.slice(Math.max(0, at - AS_REACH), at).some(({ lower }) => lower === 'as' || lower === 'such');
const AS_REACH = 6;

const NOUNS_TOO = new Set('review report visit support debate sign help answer order test study'.split(' '));
const OBJECTS = /^(?:the|a|an|its|his|her|their|\p{Lu}\S*)$/u;

/** "the oil | and gas office", "Energy | and Commerce Committee", "between Oslo | and Bergen" */
function isInsideList(at: number, words: readonly Word[], cues: Cues): boolean {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (next === undefined || next.kind !== 'word') return false;
  const isBetween = words.slice(Math.max(0, at - AS_REACH), at).some(({ lower }) => lower === 'between');
  // "to mend nets | and review plans"
  if (words[at - 3]?.lower === 'to' && NOUNS_TOO.has(next.lower) && /^\p{Ll}+s$/u.test(after?.text ?? '')) return false;
  if (isBetween) return true;
  if (/^\p{Lu}/u.test(next.text)) return /^\p{Lu}/u.test(after?.text ?? '');
  // "and boost the town", "and sailors sing": a verb is near.
  if (/ing$/.test(next.lower) || after?.kind === 'number' || OBJECTS.test(after?.text ?? '')) return false;
  return ![next.lower, after?.lower ?? ''].some(
    (lower, i) => (i === 0 && cues.is('stop', lower)) || cues.is('verb', lower) || cues.is('act', lower),
  );
}

/** "the eleven men | killed on the rig", "a commission | studying the blast" */
function isReduced(at: number, words: readonly Word[], cues: Cues): boolean {
  const [lead, noun, word, next] = words.slice(at - 2, at + 2);
  if (NOUNS.has(word?.lower ?? '') || cues.isEvent(word?.lower ?? '')) return false;
  if (!/(?:ed|ing)$/.test(word?.lower ?? '') || word?.text !== word?.lower || next?.kind !== 'word') return false;
  const isNoun =
    noun?.kind === 'word' && !cues.is('stop', noun.lower) && !cues.is('of', noun.lower) && !/ly$/.test(noun.lower);
  const isVerb =
    lead === undefined ||
    lead.lower === 'to' ||
    lead.lower === 'no' ||
    cues.is('aux', lead.lower) ||
    cues.is('aux', noun?.lower ?? '');
  return isNoun && !isVerb && (cues.is('of', next.lower) || AFTER_NOUN.has(next.lower) || CUTS.has(next.lower));
}
