/** What may follow the period of an abbreviation without a new sentence beginning. */
type Abbreviation = 'before-name' | 'before-number' | 'anywhere';

const LISTS: Readonly<Record<Abbreviation, string>> = {
  // "Capt. Ann Lee", "St. Mark", "vs. Moor": what it belongs to follows.
  'before-name': `mr mrs ms mx messrs dr drs prof profs rev fr hon msgr mme mlle sen sens rep reps gov govs gen gens lt col cols maj
    capt cmdr cmdt cpl sgt ssgt pvt pfc spc adm vadm brig supt det insp ald atty amb pres asst assoc st ste mt ft vs cf eg ie viz`,
  // "No. 5", "Aug. 12": with a number; before a word the sentence is over.
  'before-number': 'no nos vol fig pp art sec ch jan feb mar apr jun jul aug sep sept oct nov dec approx ca',
  // "Moor Inc. of Ohio", "Tom Lee Jr. of Ohio": the sentence is over only where the next word can begin one.
  anywhere: `inc corp co ltd plc llc bros dept jr sr esq etc al univ natl intl assn ala ariz ark calif colo conn del fla ill ind kan ky la
    md mass mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo`,
};

const KINDS: ReadonlyMap<string, Abbreviation> = new Map(
  (['before-name', 'before-number', 'anywhere'] as const).flatMap((kind) =>
    LISTS[kind].split(/\s+/).map((word): [string, Abbreviation] => [word, kind]),
  ),
);

/** Words that begin sentences and no names: "in the U.S. The council" is two sentences. */
const OPENERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my but and or so yet in on at for from with as by
  after before when while if since because although though however still then now there here what who why how where not no yes some
  many most both all one two three another such under during despite according meanwhile instead also even only just once last
  mr mrs ms dr`.split(/\s+/),
);

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
const LONGEST_ABBREVIATION = 8;

/**
 * Whether the period after a word belongs to it: `next` is the word behind it. "Capt" before "Ann", "U.S" before "troops"
 * and "No" before "5" are abbreviations; "No" before "He", and "U.S" before "The", end a sentence.
 */
export function isAbbreviated(word: string, next: string): boolean {
  const kind = kindOf(word);
  if (kind === 'before-number') return /^\p{N}/u.test(next);
  return kind === 'before-name' || (kind === 'anywhere' && !opensSentence(next, word));
}

/** "J. A. Moor": after an initial, a single letter is another one. */
function opensSentence(next: string, word: string): boolean {
  const isSecondInitial = next.length === 1 && word.length === 1;
  return CAPITAL.test(next) && OPENERS.has(next.toLowerCase()) && !isSecondInitial;
}

function kindOf(word: string): Abbreviation | undefined {
  if (word.length > LONGEST_ABBREVIATION) return undefined;
  if (INITIAL.test(word) || word.includes('.')) return word === 'I' ? undefined : 'anywhere';
  return KINDS.get(word.toLowerCase());
}
