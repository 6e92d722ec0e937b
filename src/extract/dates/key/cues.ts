import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';
import { createBloomFilter } from '../../../core/text/words/bloom-filter.ts';
import { createWordBits } from '../../../core/text/words/word-bits.ts';
import { createNationAt, type NationAt } from './nation/nations.ts';
import { createStateAt, type StateAt } from './nation/states.ts';

export type CertaintyCue = 'target' | 'aim' | 'deadline' | 'must' | 'scheduled' | 'expected' | 'hold' | 'not';
/** One bit for each role. */
const ROLES = {
  aux: 1,
  verb: 2,
  act: 4,
  join: 8,
  say: 16,
  think: 32,
  set: 64,
  modifies: 128,
  stop: 256,
  of: 512,
} as const;
type ClauseRole = keyof typeof ROLES;
const BOUNDING = ROLES.say | ROLES.think | ROLES.join;

/** The words that decide about key dates, compiled once. */
export type Cues = {
  readonly certainty: ReadonlyMap<string, CertaintyCue>;
  readonly is: (role: ClauseRole, word: string) => boolean;
  /** A quick look at a word's hash: whether it may say, think or join. */
  readonly mayBound: (hash: number) => boolean;
  readonly isEvent: (word: string) => boolean;
  /** A quick look at a word's hash before `isEvent`. */
  readonly mayBeEvent: (hash: number) => boolean;
  readonly nationAt: NationAt;
  readonly stateAt: StateAt;
};

export function createCues(lexicon: Lexicon): Cues {
  const bits = new Map<string, number>(Object.entries(ROLES));
  const roles = createWordBits(
    lexiconWords(lexicon, 'date-clause').map((line) => {
      const [role = '', word = ''] = line.split('\t');
      return [word, bits.get(role) ?? 0] as const;
    }),
  );
  const events = new Set(lexiconWords(lexicon, 'date-events').flatMap((word) => [word, ...pluralsOf(word)]));
  const certainty = new Map<string, CertaintyCue>();
  for (const line of lexiconWords(lexicon, 'date-certainty')) {
    const [cue = '', word = ''] = line.split('\t');
    if (isCertaintyCue(cue)) certainty.set(word, cue);
  }
  const bounding = [...roles].filter(([, all]) => (all & BOUNDING) !== 0).map(([word]) => word);
  // A word is asked for one role after the other.
  let asked = '';
  let askedRoles = 0;
  const is = (role: ClauseRole, word: string) => {
    if (word !== asked) {
      asked = word;
      askedRoles = (roles.get(word) ?? 0) | (isPastForm(word) ? ROLES.verb : 0);
    }
    return (askedRoles & ROLES[role]) !== 0;
  };
  return {
    certainty,
    is,
    mayBound: createBloomFilter(bounding).mayHold,
    isEvent: (word) => events.has(word),
    mayBeEvent: createBloomFilter(events).mayHold,
    nationAt: createNationAt(lexicon),
    stateAt: createStateAt(lexicon),
  };
}

const pluralsOf = (word: string) => [`${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];

const isPastForm = (word: string) => word.length > 4 && word.endsWith('ed');

const CERTAINTY_CUES = new Set(['target', 'aim', 'deadline', 'must', 'scheduled', 'expected', 'hold', 'not']);

function isCertaintyCue(cue: string): cue is CertaintyCue {
  return CERTAINTY_CUES.has(cue);
}
