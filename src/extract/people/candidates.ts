import type { Word } from '../text/words.ts';
import type { PeopleWords } from './vocabulary.ts';

/** A run of capitalized words that may end in a person's name. Word indices, end exclusive. */
export type NameCandidate = {
  /** With titles: "Foreign Minister Sergei Lavrov". */
  readonly from: number;
  /** Start of the name itself. */
  readonly name: number;
  readonly to: number;
};

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;

/** Every run of capitalized words, including particles and initials, with titles at the front separated. Linear. */
export function findNameCandidates(words: readonly Word[], lexicon: PeopleWords): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNameWord(words[at])) continue;
    let to = at + 1;
    while (to < words.length && continuesName(words, to, lexicon)) to++;
    candidates.push({ from: at, name: nameStart(words, at, to, lexicon), to });
    at = to - 1;
  }
  return candidates;
}

function isNameWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && CAPITAL.test(word.text);
}

function continuesName(words: readonly Word[], at: number, { particles, titles }: PeopleWords): boolean {
  const word = words[at];
  const before = words[at - 1];
  // A possessive ends the name: "Kerry's Moscow".
  if (!word || !before || /['’]s?$/.test(before.text)) return false;
  if (word.start > before.end + 1) return false;
  if (isNameWord(word)) return true;
  const next = words[at + 1];
  if (word.text === '.') return (INITIAL.test(before.text) || titles.has(before.lower)) && isNameWord(next);
  const isInner = particles.has(word.lower) && (isNameWord(next) || particles.has(next?.lower ?? ''));
  return isInner && word.text === word.lower && at > 0;
}

/** After titles, roles and the words that go with them: "US Secretary of State John Kerry" begins its name at "John". */
function nameStart(words: readonly Word[], from: number, to: number, lexicon: PeopleWords): number {
  let start = from;
  for (let at = from; at < to - 1; at++)
    if (isTitle(words[at]?.lower ?? '', lexicon)) start = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  const isOf = words[from - 1]?.lower === 'of' && isTitle(words[from - 2]?.lower ?? '', lexicon);
  if (start === from && (isOf || lexicon.notPeople.has(words[from]?.text ?? '')))
    for (let at = from + 1; at < to; at++) if (lexicon.given.has(words[at]?.text ?? '')) return at;
  return start;
}

function isTitle(word: string, { titles, roles }: PeopleWords): boolean {
  return titles.has(word) || roles.has(word);
}
