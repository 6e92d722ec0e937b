import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';

export type CertaintyCue = 'target' | 'aim' | 'deadline' | 'must' | 'scheduled' | 'expected' | 'hold' | 'not';
type ClauseRole =
  | 'aux'
  | 'verb'
  | 'act'
  | 'join'
  | 'say'
  | 'think'
  | 'set'
  | 'claim'
  | 'tell'
  | 'modifies'
  | 'stop'
  | 'of';

/** The words that decide about key dates, compiled once. */
export type Cues = {
  readonly certainty: ReadonlyMap<string, CertaintyCue>;
  readonly is: (role: ClauseRole, word: string) => boolean;
  readonly isEvent: (word: string) => boolean;
};

export function createCues(lexicon: Lexicon): Cues {
  const roles = new Map<string, Set<string>>();
  for (const line of lexiconWords(lexicon, 'date-clause')) {
    const [role = '', word = ''] = line.split('\t');
    roles.set(role, (roles.get(role) ?? new Set<string>()).add(word));
  }
  const events = new Set(lexiconWords(lexicon, 'date-events'));
  const certainty = new Map<string, CertaintyCue>();
  for (const line of lexiconWords(lexicon, 'date-certainty')) {
    const [cue = '', word = ''] = line.split('\t');
    if (isCertaintyCue(cue)) certainty.set(word, cue);
  }
  return {
    certainty,
    is: (role, word) => roles.get(role)?.has(word) === true || (role === 'verb' && isPastForm(word)),
    isEvent: (word) =>
      events.has(word) ||
      (word.endsWith('s') && (events.has(word.slice(0, -1)) || events.has(`${word.slice(0, -3)}y`))),
  };
}

const isPastForm = (word: string) => word.length > 4 && word.endsWith('ed');

const CERTAINTY_CUES = new Set(['target', 'aim', 'deadline', 'must', 'scheduled', 'expected', 'hold', 'not']);

function isCertaintyCue(cue: string): cue is CertaintyCue {
  return CERTAINTY_CUES.has(cue);
}
